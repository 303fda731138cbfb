#pragma once

#include "model/sync/replica.h"

namespace hypha::sync {

/// The newest commit before a tip that does not verify which continues `known` and verifies: what members
/// pushed in good order before somebody put something else on top of it. Absent where there is none beyond
/// `known`. `tip` is here or in quarantine.
Result<std::optional<Verified>> lastGoodBefore(const Replica &replica, const Verified &known,
                                               const store::ObjectId &tip);

} // namespace hypha::sync
