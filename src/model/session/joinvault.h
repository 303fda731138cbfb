#pragma once

#include "model/session/openvault.h"
#include "model/sync/transport.h"
#include "model/vault/invitation.h"

namespace hypha::session {

/// Whose device joins which vault, and under which name.
struct JoinWish
{
    std::string profile = "default";
    UserId user;
    std::string deviceName;
};

/// Clones the vault that an invitation names, checks it against the invitation's fingerprint and head before
/// anything else, and enrols this device, which then waits for approval; the enrolment is still to be pushed
/// (VaultSync::run). Errc::invalidInput (another user's invitation, a member's device name), cancelled with
/// item "invitation" when it has expired, network, notAVault, forked and rollback (the clone is not what the
/// inviter saw), and every finding of verification. Nothing stays of a join that fails.
Result<std::unique_ptr<OpenVault>> joinVault(keystore::ProfileStore profiles,
                                             const vault::Invitation &invitation, const JoinWish &wish,
                                             crypto::SecretBytes passphrase, sync::Transport &transport,
                                             const Clock &clock, const Progress &progress = {});

} // namespace hypha::session
