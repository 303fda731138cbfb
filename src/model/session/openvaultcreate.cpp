#include "crypto/keyagreement.h"
#include "model/record/names.h"
#include "model/session/openvaultimpl.h"
#include "model/store/atomicfile.h"

namespace hypha::session {
namespace {

constexpr int createLockTimeout = 30'000; // ms; a creation derives a key

/// Removes what was made when making a vault fails half-way: nothing half-done stays.
class Cleanup
{
public:
    Cleanup(keystore::ProfileStore profiles, std::string name) : m_profiles(std::move(profiles)), m_name(std::move(name)) {}
    ~Cleanup()
    {
        if (!m_kept)
            static_cast<void>(m_profiles.remove(m_name)); // what cannot be removed is found as an existing profile
    }
    void keep() { m_kept = true; }

private:
    keystore::ProfileStore m_profiles;
    std::string m_name;
    bool m_kept = false;
};

Result<void> checkWishes(const keystore::ProfileStore &profiles, const NewVault &wanted)
{
    HYPHA_CHECK(keystore::ProfileStore::checkName(wanted.profile));
    HYPHA_CHECK(checkName(wanted.orgName));
    HYPHA_CHECK(checkName(wanted.deviceName));
    if (!wanted.user.isUsualShape() || wanted.user.isCi())
        return fail(Errc::invalidInput, wanted.user.text,
                    "a user id is provider|name, such as email|ada@example.org, with the address in lower case");
    if (profiles.exists(wanted.profile))
        return fail(Errc::alreadyExists, wanted.profile, "there is already a profile of that name");
    // What a killed creation left, or a profile whose profile.json was lost: only a person can tell, and cleaning up
    // after a failure must never delete somebody's keys.
    if (std::filesystem::exists(profiles.keystoreFile(wanted.profile)) || std::filesystem::exists(profiles.repository(wanted.profile)))
        return fail(Errc::alreadyExists, wanted.profile, "files of an unfinished or damaged profile of that name exist");
    return {};
}

} // namespace

Result<std::unique_ptr<OpenVault>> OpenVault::create(keystore::ProfileStore profiles, const NewVault &wanted,
                                                     crypto::SecretBytes passphrase, const Clock &clock,
                                                     const Progress &progress)
{
    // One creation at a time: whoever finds the profile of another must not clean it up.
    HYPHA_CHECK(store::makePrivateFolder(profiles.home().config));
    HYPHA_TRY(const store::FileLock lock, store::FileLock::take(profiles.home().config / "create.lock", createLockTimeout));
    HYPHA_CHECK(checkWishes(profiles, wanted));
    const auto signing = crypto::Ed25519SecretKey::generate();
    auto encryption = crypto::X25519SecretKey::generate();
    vault::DeviceKeys keys{DeviceId::random(), wanted.user, crypto::Ed25519Signer(signing), encryption.clone()};

    const crypto::SessionSealer sealer;
    const vault::VaultState nothing;
    const vault::ReadFile noFile = [](const std::string &path) { return fail(Errc::missingFile, path); };
    HYPHA_TRY(vault::Prepared first, vault::prepare(vault::op::CreateVault{wanted.orgName, wanted.deviceName}, nothing,
                                                    keys, sealer, noFile, clock.now()));
    const vault::VaultState &state = first.changes.after;

    Cleanup cleanup(profiles, wanted.profile);
    if (progress)
        progress(Step::derivingKey, 0, 0);
    HYPHA_CHECK(store::makePrivateFolder(profiles.folder(wanted.profile)));
    HYPHA_TRY(keystore::Keystore keystore,
              keystore::Keystore::create(profiles.keystoreFile(wanted.profile), std::move(passphrase)));
    const DeviceId deviceId = keys.id;
    HYPHA_CHECK(keystore.setItems({{std::string(keystore::item::signingSeed), signing.view()},
                                   {std::string(keystore::item::encryptionSecret), encryption.view()},
                                   {std::string(keystore::item::deviceId), deviceId.view()},
                                   {std::string(keystore::item::vaultFingerprint), state.fingerprint.view()}}));
    if (progress)
        progress(Step::writing, 0, 0);
    HYPHA_TRY(std::unique_ptr<store::GitStore> store, store::GitStore::create(profiles.repository(wanted.profile)));
    HYPHA_TRY(store::Snapshot snapshot, store->commit(std::nullopt, {std::move(first.changes.files), first.changes.time}));

    // Last: a profile exists when its profile.json does.
    keystore::Profile profile{wanted.profile, state.org.id, wanted.orgName, wanted.user, deviceId, wanted.deviceName,
                              wanted.remote, clock.now()};
    auto impl = std::unique_ptr<Impl>(new Impl{profiles, profile, std::move(keystore), std::move(keys), std::move(store), clock});
    impl->fingerprint = state.fingerprint;
    impl->take(std::move(first.changes.after), std::move(snapshot));
    HYPHA_CHECK(impl->rememberHead());
    HYPHA_CHECK(profiles.save(profile));
    impl->saveCache(1);
    cleanup.keep();
    return std::unique_ptr<OpenVault>(new OpenVault(std::move(impl)));
}

} // namespace hypha::session
