#pragma once

#include "model/store/atomicfile.h"
#include "model/sync/transport.h"

namespace hypha::sync {

/// What a remote said and sent before the vault was needed for it.
struct Staged
{
    Result<std::optional<store::ObjectId>> tip;
    Result<void> fetched;                ///< only where `folder` is there
    std::filesystem::path folder;        ///< what the tip needs, as in quarantine; empty: nothing was fetched
    std::optional<store::FileLock> lock; ///< the folder is ours for as long as this lives
};

/// Asks the remote, and fetches what is new into a folder below `repository`: the slow part of a sync, which
/// reads nothing of the vault but its objects and refs. On any thread; nothing is verified or taken up by it.
Staged stage(Transport &remote, const std::filesystem::path &repository);

/// A remote whose first answers are those that were staged; after them (a lost race), the remote itself.
class StagedTransport final : public Transport
{
public:
    /// `remote` outlives this object.
    StagedTransport(Transport &remote, Staged staged) : m_remote(remote), m_staged(std::move(staged)) {}

    Result<std::optional<store::ObjectId>> tip() override;
    Result<void> fetch(const store::ObjectId &tip, const store::GitStore &local,
                       const std::filesystem::path &quarantine) override;
    Result<void> push(const store::GitStore &local, const std::optional<store::ObjectId> &expected,
                      const store::ObjectId &commit, bool force) override;

private:
    Transport &m_remote;
    Staged m_staged;
    bool m_asked = false;
};

} // namespace hypha::sync
