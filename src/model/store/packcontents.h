#pragma once

#include "model/store/objectdatabase.h"

namespace hypha::store {

/// What is larger is never written as what it differs in.
inline constexpr std::size_t deltaLimit = 16u << 20; // bytes

struct WrittenPack
{
    std::filesystem::path index;
    std::vector<ObjectId> order; ///< as they stand in the pack: a base before its deltas
};

/// Writes the objects as one pack into `packFolder`. `ids` is sorted and has each
/// once. Where a commit and its parent are both among them, what the older one has at a path is stored as a
/// delta of what the newer one has there: the folder of a month's events differs by one line from commit to
/// commit.
Result<WrittenPack> writePack(const ObjectDatabase &objects, const std::vector<ObjectId> &ids,
                              const std::filesystem::path &packFolder);

} // namespace hypha::store
