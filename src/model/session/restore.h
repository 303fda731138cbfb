#pragma once

#include "model/recovery/devicekeysfile.h"
#include "model/session/kit.h"

/// Coming back on a computer that has nothing: from an emergency kit, or from exported keys.
namespace hypha::session {

struct RestoreWish
{
    std::string profile = "default";
    std::string deviceName;
    std::string remote;
    std::string fingerprintWords;    ///< 12, from the page
    std::optional<vault::Head> seen; ///< the page's checkpoint
    std::string program = "hypha";   ///< for this computer's own log
    bool clockConfirmed = false;     ///< a person said that this computer's clock is right
};

struct Restored
{
    std::unique_ptr<OpenVault> vault;
    DeviceId kit;
    /// The organisation wants its admins to approve each device: this computer is the kit's device itself,
    /// with all it could read, until an admin has approved another one. Nothing was written to the vault.
    bool asKit = false;
    bool pushed = true; ///< false: the remote went away meanwhile; sync before anything else
};

/// Clones the vault and compares it with fingerprint and checkpoint before anything of it is believed; makes
/// a profile with a new device, which the kit enrols, approves and gives every key that it has, in one
/// commit, and pushes. The caller then makes a new kit that replaces `kit`: until then that is as good as
/// before. Errors: forked with item "fingerprint" (another vault), forked and rollback (not what the page
/// saw), notFound with item "kit" (words of another vault), deviceNotActive with item "kit" (used, revoked,
/// or never approved), inputNeeded with item "clock" (again with clockConfirmed), and those of joining.
/// Nothing stays of a restore that fails.
Result<Restored> restoreVault(keystore::ProfileStore profiles, const RestoreWish &wish,
                              const recovery::PaperSecret &secret, crypto::SecretBytes passphrase,
                              sync::Transport &transport, const sync::Options &options, const Clock &clock,
                              const Progress &progress = {});

inline constexpr const char *exportedKeysItem = "exported keys"; ///< of errors that are about their device

/// This device's keys with the last head that was verified and that others have seen.
Result<recovery::DeviceKeysFile> exportKeys(OpenVault &vault);

/// A profile for the same device on another computer. The clone must be the vault of the file and contain its
/// head (and `seen`): Errc::forked, rollback. Errc::notFound where the vault does not know the device,
/// contentMismatch where it knows other keys, deviceNotActive when it was revoked. Nothing stays of an import
/// that fails.
Result<std::unique_ptr<OpenVault>> importKeys(keystore::ProfileStore profiles, const std::string &profile,
                                              const recovery::DeviceKeysFile &file, const std::string &remote,
                                              const std::optional<vault::Head> &seen,
                                              crypto::SecretBytes passphrase, sync::Transport &transport,
                                              const Clock &clock, const Progress &progress = {});

} // namespace hypha::session
