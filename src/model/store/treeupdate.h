#pragma once

#include "model/store/objectdatabase.h"

namespace hypha::store {

/// An object that is still to be written.
struct NewObject
{
    ObjectId id;
    ObjectType type;
    Bytes bytes;
};

/// By path relative to `.mycelium/`: the file's new blob, or nothing where it is deleted.
using FileIds = std::map<std::string, std::optional<ObjectId>>;

/// Rewrites the trees that lead to the files, and no others; empty ones go. Entries of the root outside
/// `.mycelium` stay byte for byte. The new trees are appended to `out`; the result is the new root.
/// Errc::invalidInput for a path that no vault may have, Errc::missingFile for a deletion of nothing.
Result<ObjectId> updateRoot(const ObjectDatabase &objects, const std::optional<ObjectId> &root,
                            const FileIds &files, std::vector<NewObject> &out);

} // namespace hypha::store
