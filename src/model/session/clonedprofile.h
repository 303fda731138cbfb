#pragma once

#include "model/session/firstclone.h"
#include "model/session/newprofile.h"

/// Private to the room: a profile around a clone, for a device that the vault knows or is about to know.
namespace hypha::session {

/// Where the profile is made and for which vault.
struct ProfilePlan
{
    std::string profile;
    std::string remote;
    UserId user;
    std::string deviceName;
};

std::optional<keystore::RememberedHead> asRemembered(const std::optional<vault::Head> &head);

/// Keystore with the device's keys, remembered head (the clone's), profile.json last.
Result<void> makeProfile(keystore::ProfileStore &profiles, const ProfilePlan &plan, const NewKeys &keys,
                         const Clone &clone, const crypto::SecretBytes &passphrase, const Clock &clock);

} // namespace hypha::session
