#pragma once

#include "cli/output.h"
#include "model/session/openvault.h"

namespace hypha::cli {

/// What would help if this computer were lost: {second_device, contacts, org_key, kit}, each with `state`
/// (green or amber) and `reason`; org_key also with the set's groups, who holds which share, and what became
/// of the shares (`shares`, `printed`, `checked` within a year, `held`): the same for `status` and `recovery
/// status`. It is amber when a share was checked by nobody for a year, or is perhaps on no paper at all.
/// Reads the log back to when the set was made.
json::Object recoveryPosture(session::OpenVault &vault);
/// What org_key has beyond state and reason, for people.
void tellHeld(Output &out, const json::Object &orgKey);

/// Sentences about recoveries in this user's name by another device (R3), without those that they know of.
std::vector<std::string> recoveryAlarms(session::OpenVault &vault);
/// And about recoveries that made somebody the owner, for whoever may share or was the owner before.
std::vector<std::string> ownershipAlarms(session::OpenVault &vault);

} // namespace hypha::cli
