#pragma once

#include "model/session/openvault.h"

namespace hypha::cli {

/// What would help if this computer were lost, derived from the log: {second_device, contacts, org_key, kit},
/// each with `state` (green or amber) and `reason`.
json::Object recoveryPosture(const vault::VaultState &state, const UserId &user, const Timestamp &now);

/// The same with the organisation key's groups, as the record has them.
json::Object recoveryPosture(const session::OpenVault &vault);
/// And with what became of the shares of the present set: `shares`, `printed`, `checked` (within a year), and
/// amber when a share was checked by nobody for a year, or is perhaps on no paper at all. Reads the log back
/// to when the set was made.
Result<json::Object> checkedPosture(session::OpenVault &vault);

/// Sentences about recoveries in this user's name by another device (R3).
std::vector<std::string> recoveryAlarms(const session::OpenVault &vault);
/// And about recoveries that made somebody the owner, for whoever may share.
std::vector<std::string> ownershipAlarms(const session::OpenVault &vault);

} // namespace hypha::cli
