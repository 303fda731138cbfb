#pragma once

#include "model/sync/transport.h"

#include <atomic>

namespace hypha::sync {

/// A bare repository at a path of this computer (a disk, a share, a stick), read and written object by object
/// by our own store: no hook, no configuration and no program of the repository takes part (G1). One with
/// included configuration, alternates or links is refused.
class PathTransport final : public Transport
{
public:
    explicit PathTransport(std::filesystem::path repository, store::TransferLimits limits = {},
                           const std::atomic<bool> *cancel = nullptr);

    Result<std::optional<store::ObjectId>> tip() override;
    Result<void> fetch(const store::ObjectId &tip, const store::GitStore &local,
                       const std::filesystem::path &quarantine) override;
    Result<void> push(const store::GitStore &local, const std::optional<store::ObjectId> &expected,
                      const store::ObjectId &commit, bool force) override;

private:
    Result<void> check() const;

    std::filesystem::path m_repository;
    store::TransferLimits m_limits;
    const std::atomic<bool> *m_cancel;
};

/// Whether makeEmptyRemote() would make one: where there is nothing, or an empty folder, and the folder above
/// exists. Errc::invalidInput where something else than a repository is, which no vault is mixed with.
Result<bool> wantsEmptyRemote(const std::filesystem::path &repository);
/// For a remote that is to be used first: an empty bare repository, where none is.
Result<void> makeEmptyRemote(const std::filesystem::path &repository);

/// Where the vault goes in a folder that somebody chose: the folder itself where it is empty or a repository,
/// else `vault.git` below it, so that nothing of theirs is mixed with it.
std::filesystem::path remoteInFolder(const std::filesystem::path &folder);

} // namespace hypha::sync
