#pragma once

#include "model/record/timestamp.h"
#include "model/store/snapshot.h"

namespace hypha::store {

/// What one operation writes, as one commit: a path relative to `.mycelium/` and its new bytes, or nothing
/// where the file is deleted. `time` becomes the commit's time.
struct FileChange
{
    std::map<std::string, std::optional<Bytes>> files;
    Timestamp time;
};

/// Bytes by path and commit, without meaning. One thread at a time.
class VaultStore
{
public:
    virtual ~VaultStore() = default;
    /// The local head (refs/heads/main), absent in a new repository.
    virtual Result<std::optional<Snapshot>> head() const = 0;
    /// Errc::notFound when the repository has no such commit.
    virtual Result<Snapshot> snapshot(const ObjectId &commit) const = 0;
    /// Writes objects first, syncs them, then moves refs/heads/main by compare-and-swap from `expected`.
    /// Errc::conflict when the head is no longer `expected` (the caller re-applies its operation);
    /// Errc::diskFull, Errc::readOnly, Errc::io otherwise, and then the head is unchanged. A lock left by a
    /// killed process is removed.
    virtual Result<Snapshot> commit(const std::optional<ObjectId> &expected, const FileChange &change) = 0;
};

} // namespace hypha::store
