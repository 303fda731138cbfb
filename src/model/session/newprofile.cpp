#include "model/session/newprofile.h"

#include "model/record/names.h"
#include "model/store/atomicfile.h"

namespace hypha::session {

Result<void> checkFreeProfile(const keystore::ProfileStore &profiles, const std::string &profile)
{
    HYPHA_CHECK(keystore::ProfileStore::checkName(profile));
    if (profiles.exists(profile))
        return fail(Errc::alreadyExists, profile, "there is already a profile of that name");
    // What a killed creation left, or a profile whose profile.json was lost: only a person can tell, and
    // cleaning up after a failure must never delete somebody's keys.
    if (std::filesystem::exists(profiles.keystoreFile(profile)) ||
        std::filesystem::exists(profiles.repository(profile)))
        return fail(Errc::alreadyExists, profile,
                    "files of an unfinished or damaged profile of that name exist");
    return {};
}

Result<void> checkNewProfile(const keystore::ProfileStore &profiles, const std::string &profile,
                             const std::string &deviceName, const UserId &user)
{
    HYPHA_CHECK(checkName(deviceName));
    if (!user.isUsualShape() || user.isCi())
        return fail(
            Errc::invalidInput, user.text,
            "a user id is provider|name, such as email|ada@example.org, with the address in lower case");
    return checkFreeProfile(profiles, profile);
}

vault::DeviceKeys NewKeys::forUser(const UserId &user) const
{
    return {device, user, crypto::Ed25519Signer(signing), encryption.clone()};
}

Result<keystore::Keystore> makeKeystore(const keystore::ProfileStore &profiles, const std::string &profile,
                                        crypto::SecretBytes passphrase, const NewKeys &keys,
                                        const crypto::Hash &fingerprint)
{
    HYPHA_CHECK(store::makePrivateFolder(profiles.folder(profile)));
    HYPHA_TRY(keystore::Keystore keystore,
              keystore::Keystore::create(profiles.keystoreFile(profile), std::move(passphrase)));
    HYPHA_CHECK(keystore.setItems({{std::string(keystore::item::signingSeed), keys.signing.view()},
                                   {std::string(keystore::item::encryptionSecret), keys.encryption.view()},
                                   {std::string(keystore::item::deviceId), keys.device.view()},
                                   {std::string(keystore::item::vaultFingerprint), fingerprint.view()}}));
    return keystore;
}

} // namespace hypha::session
