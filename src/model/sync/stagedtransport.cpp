#include "model/sync/stagedtransport.h"

#include "model/store/refs.h"

namespace hypha::sync {
namespace {

namespace fs = std::filesystem;
using store::ObjectId;

/// Into a folder of its own: quarantine belongs to whoever holds the lock of syncing.
Result<void> fetchInto(const fs::path &folder, Transport &remote, const ObjectId &tip,
                       const store::GitStore &local)
{
    std::error_code error;
    fs::remove_all(folder, error);
    HYPHA_CHECK(store::makePrivateFolder(folder / "objects" / "pack"));
    return remote.fetch(tip, local, folder);
}

bool isThere(const store::GitStore &local, const ObjectId &tip)
{
    const auto known = local.ref(store::remoteRef);
    return (known && *known == tip) || local.snapshot(tip).has_value();
}

} // namespace

Staged stage(Transport &remote, const fs::path &repository)
{
    Staged out{remote.tip(), {}, {}, std::nullopt};
    if (!out.tip || !*out.tip)
        return out;
    const auto local = store::GitStore::open(repository);
    if (!local || isThere(**local, **out.tip))
        return out;
    // Where another process is at it, the sync itself fetches.
    auto lock = store::FileLock::take(repository / "hypha-incoming.lock", 0);
    if (!lock)
        return out;
    out.lock.emplace(std::move(*lock));
    out.folder = repository / "incoming";
    out.fetched = fetchInto(out.folder, remote, **out.tip, **local);
    return out;
}

Result<std::optional<ObjectId>> StagedTransport::tip()
{
    return std::exchange(m_asked, true) ? m_remote.tip() : m_staged.tip;
}

Result<void> StagedTransport::fetch(const ObjectId &tip, const store::GitStore &local,
                                    const fs::path &quarantine)
{
    const fs::path folder = std::exchange(m_staged.folder, {});
    if (folder.empty() || !m_staged.tip || *m_staged.tip != tip)
        return m_remote.fetch(tip, local, quarantine);
    if (!m_staged.fetched)
        return m_staged.fetched;
    std::error_code error;
    fs::remove_all(quarantine, error);
    fs::rename(folder, quarantine, error);
    if (!error)
        return {};
    HYPHA_CHECK(store::makePrivateFolder(quarantine / "objects" / "pack"));
    return m_remote.fetch(tip, local, quarantine);
}

Result<void> StagedTransport::push(const store::GitStore &local, const std::optional<ObjectId> &expected,
                                   const ObjectId &commit, bool force)
{
    return m_remote.push(local, expected, commit, force);
}

} // namespace hypha::sync
