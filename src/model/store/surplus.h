#pragma once

#include "model/store/objectdatabase.h"

namespace hypha::store {

/// Rewrites the packs of `repository` so that they have nothing but `wanted` (sorted); what nobody asked for
/// goes. A host may send commits of a future history without what they need: kept, they would be taken for
/// whole for ever after. `objects` has what the packs have. Nothing is rewritten where there is no surplus.
Result<void> dropSurplus(const ObjectDatabase &objects, const std::vector<ObjectId> &wanted,
                         const std::filesystem::path &repository);

} // namespace hypha::store
