#pragma once

#include "model/vault/state.h"

namespace hypha::vault {

/// What whoever may share is told besides (R3), and whoever lost the ownership, whatever they may still do:
/// recoveries by which the ownership of the organisation passed, by another device than `own` and to another
/// person than `user`, as long as recoveryAlarms() tells of those that went through. That it was handed on
/// since hides nothing; an owner who merely took a device of their own back is nobody else's alarm. `at`:
/// judgedTime().
std::vector<RequestId> ownershipAlarms(const VaultState &state, const UserId &user, const DeviceId &own,
                                       const Timestamp &at);

} // namespace hypha::vault
