#pragma once

#include "model/store/objectdatabase.h"

namespace hypha::store {

/// The files that stand in the packs of a quarantine, none larger than `fileLimit` bytes. None at all where
/// it has more than `objectLimit` objects: then it is no matter of a few events. The repository is not asked,
/// as every look there costs a search in each of its packs.
Result<std::map<ObjectId, Bytes>> arrivedBlobs(const std::filesystem::path &quarantine,
                                               std::size_t objectLimit, std::size_t fileLimit);

} // namespace hypha::store
