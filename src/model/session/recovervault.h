#pragma once

#include "model/session/openvault.h"
#include "model/sync/transport.h"

namespace hypha::session {

/// Who has lost every device and asks to be let in again with a new one.
struct RecoveryWish
{
    std::string profile = "default";
    UserId user;
    std::string deviceName;
    std::string remote;                         ///< as the profile is to keep it
    std::string fingerprintWords;               ///< the vault's 12 words, from a sheet or from a colleague
    std::optional<vault::Head> seenBefore = {}; ///< the checkpoint of a sheet: no older state is taken
    vault::RecoveryMethod method = vault::RecoveryMethod::org;
    bool clockConfirmed = false; ///< a person said that this computer's clock is right
};

struct RequestedVault
{
    std::unique_ptr<OpenVault> vault;
    RequestId request;
};

/// Clones the vault, checks it against words and checkpoint before anything else, enrols this device and asks
/// for recovery; both are still to be pushed (VaultSync::run). Errc::forked for another vault, rollback for
/// an older state, invalidInput, notFound (no member, nobody to ask), network, notAVault, and every finding
/// of verification. Nothing stays of a request that fails.
Result<RequestedVault> requestRecovery(keystore::ProfileStore profiles, const RecoveryWish &wish,
                                       crypto::SecretBytes passphrase, sync::Transport &transport,
                                       const Clock &clock, const Progress &progress = {});

} // namespace hypha::session
