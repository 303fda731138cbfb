#pragma once

#include "model/store/atomicfile.h"
#include "model/store/gitstore.h"
#include "model/store/snapshotrepository.h"
#include "model/store/treeupdate.h"

/// Private to the room.
namespace hypha::store {

struct GitStore::Impl
{
    std::shared_ptr<Snapshot::Repository> repository;

    const ObjectDatabase &objects() const { return repository->objects; }
    Result<CommitLinks> links(const ObjectId &commit) const;
    /// The objects of the new commit, which is the last of them.
    Result<std::vector<NewObject>> build(const std::optional<ObjectId> &parent,
                                         const FileChange &change) const;
    /// The caller holds the lock.
    Result<void> merge(std::size_t looseLimit, std::size_t packLimit);
};

/// Held while objects or refs of a repository are written.
Result<FileLock> lockRepository(const std::filesystem::path &folder);
ObjectId addObject(std::vector<NewObject> &out, ObjectType type, Bytes bytes);
/// As one pack, which is there whole or not at all.
Result<void> writeObjects(const std::filesystem::path &folder, std::vector<NewObject> objects);

} // namespace hypha::store
