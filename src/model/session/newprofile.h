#pragma once

#include "model/session/openvault.h"

/// Private to the room: what making and joining a vault share.
namespace hypha::session {

/// Removes what was made when making a profile fails half-way: nothing half-done stays.
class ProfileCleanup
{
public:
    ProfileCleanup(keystore::ProfileStore profiles, std::string name)
        : m_profiles(std::move(profiles)), m_name(std::move(name))
    {
    }
    ProfileCleanup(const ProfileCleanup &) = delete;
    ~ProfileCleanup()
    {
        if (!m_kept)
            static_cast<void>(
                m_profiles.remove(m_name)); // what cannot be removed is found as an existing profile
    }
    void keep() { m_kept = true; }

private:
    keystore::ProfileStore m_profiles;
    std::string m_name;
    bool m_kept = false;
};

/// Its name, and that nothing of the profile is there yet.
Result<void> checkFreeProfile(const keystore::ProfileStore &profiles, const std::string &profile);
/// The same with the device's name and the user id.
Result<void> checkNewProfile(const keystore::ProfileStore &profiles, const std::string &profile,
                             const std::string &deviceName, const UserId &user);

inline constexpr int createLockTimeout = 30'000; // ms; making a profile derives a key

/// A device's keys before they stand in a keystore.
struct NewKeys
{
    crypto::Ed25519SecretKey signing = crypto::Ed25519SecretKey::generate();
    crypto::X25519SecretKey encryption = crypto::X25519SecretKey::generate();
    DeviceId device = DeviceId::random();

    vault::DeviceKeys forUser(const UserId &user) const;
};

/// The keystore of a new profile with the keys of its device.
Result<keystore::Keystore> makeKeystore(const keystore::ProfileStore &profiles, const std::string &profile,
                                        crypto::SecretBytes passphrase, const NewKeys &keys,
                                        const crypto::Hash &fingerprint);

} // namespace hypha::session
