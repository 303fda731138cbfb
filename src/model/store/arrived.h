#pragma once

#include "model/store/objectdatabase.h"

namespace hypha::store {

/// The files that stand in quarantine, none larger than `fileLimit` bytes. None at all where there is no
/// quarantine or it has more than `objectLimit` objects: then it is no matter of a few events.
Result<std::vector<ObjectId>> arrivedBlobs(const ObjectDatabase &objects, std::size_t objectLimit,
                                           std::size_t fileLimit);

} // namespace hypha::store
