#pragma once

#include "model/session/openvault.h"

namespace hypha::cli {

/// What would help if this computer were lost, derived from the log: {second_device, contacts, org_key, kit},
/// each with `state` (green or amber) and `reason`.
json::Object recoveryPosture(const vault::VaultState &state, const UserId &user, const Timestamp &now);

/// The same with the organisation key's groups, as the record has them.
json::Object recoveryPosture(const session::OpenVault &vault);
/// And with who has checked their share of the present set: `shares`, `checked`, and amber when a share has
/// been checked for a year by nobody. Reads the log back to when the set was made.
Result<json::Object> checkedPosture(const session::OpenVault &vault);

/// Sentences about recoveries in this user's name by another device (R3).
std::vector<std::string> recoveryAlarms(const session::OpenVault &vault);

} // namespace hypha::cli
