#pragma once

#include "model/vault/state.h"

namespace hypha::vault {

/// What whoever may share is told besides (R3), the one who lost the ownership among them: recoveries with
/// the organisation's key of whoever is the owner now, by another device than `own`, for 30 days. The
/// ownership may have passed by it; the log says whether it did. `at`: judgedTime().
std::vector<RequestId> ownershipAlarms(const VaultState &state, const UserId &user, const DeviceId &own,
                                       const Timestamp &at);

} // namespace hypha::vault
