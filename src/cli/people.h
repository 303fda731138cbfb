#pragma once

#include "cli/context.h"
#include "model/vault/exposure.h"
#include "model/vault/openinvitation.h"

/// People and devices as the commands tell them, and what a removal leaves to do.
namespace hypha::cli {

/// A line of `member list`: {user_id, role, added_at, added_by, expires_at, devices}.
json::Object memberJson(const vault::VaultState &state, const vault::Membership &member);

/// "verified", "failed" or "none"
const char *invitationWord(vault::InvitationVerdict verdict);
/// A line of `device list`. "verified", "failed" or "none" as to the invitation.
Result<json::Object> deviceJson(session::OpenVault &vault, const vault::Device &device);

/// {project_id, old_version, new_version, devices} of each project whose key is another one now.
json::Array rotatedJson(const vault::VaultState &before, const vault::VaultState &after);
/// {project_id, why}
json::Array rotationsDueJson(const vault::VaultState &state, const Timestamp &now);

/// {user_id, device_id, project_id, since, sets: [{project_id, set_id, seen_version, keys}]}; by the log
/// alone where the vault's content cannot be read.
json::Array exposedJson(session::OpenVault &vault);

/// After somebody or something lost access: what was rotated, what is still due, what is to be changed
/// elsewhere. The answer's members `rotated`, `rotations_due` and `exposed`.
void tellConsequences(Context &context, session::OpenVault &vault, const vault::VaultState &before,
                      json::Object &answer);

} // namespace hypha::cli
