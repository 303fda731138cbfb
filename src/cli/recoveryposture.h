#pragma once

#include "model/record/json.h"
#include "model/vault/state.h"

namespace hypha::cli {

/// What would help if this computer were lost, derived from the log: {second_device, contacts, org_key, kit},
/// each with `state` (green or amber) and `reason`.
json::Object recoveryPosture(const vault::VaultState &state, const UserId &user, const Timestamp &now);

} // namespace hypha::cli
