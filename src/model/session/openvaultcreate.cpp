#include "model/record/names.h"
#include "model/session/newprofile.h"
#include "model/session/openvaultimpl.h"
#include "model/store/atomicfile.h"

namespace hypha::session {
Result<std::unique_ptr<OpenVault>> OpenVault::create(keystore::ProfileStore profiles, const NewVault &wanted,
                                                     crypto::SecretBytes passphrase, const Clock &clock,
                                                     const Progress &progress)
{
    // One creation at a time: whoever finds the profile of another must not clean it up.
    HYPHA_CHECK(store::makePrivateFolder(profiles.home().config));
    HYPHA_TRY(const store::FileLock lock,
              store::FileLock::take(profiles.home().config / "create.lock", createLockTimeout));
    HYPHA_CHECK(checkName(wanted.orgName));
    HYPHA_CHECK(checkNewProfile(profiles, wanted.profile, wanted.deviceName, wanted.user));
    const NewKeys made;
    vault::DeviceKeys keys = made.forUser(wanted.user);

    const crypto::SessionSealer sealer;
    const vault::VaultState nothing;
    const vault::ReadFile noFile = [](const std::string &path) { return fail(Errc::missingFile, path); };
    HYPHA_TRY(vault::Prepared first, vault::prepare(vault::op::CreateVault{wanted.orgName, wanted.deviceName},
                                                    nothing, keys, sealer, noFile, clock.now()));
    const vault::VaultState &state = first.changes.after;

    ProfileCleanup cleanup(profiles, wanted.profile);
    if (progress)
        progress(Step::derivingKey, 0, 0);
    HYPHA_TRY(keystore::Keystore keystore,
              makeKeystore(profiles, wanted.profile, std::move(passphrase), made, state.fingerprint));
    if (progress)
        progress(Step::writing, 0, 0);
    HYPHA_TRY(std::unique_ptr<store::GitStore> store,
              store::GitStore::create(profiles.repository(wanted.profile)));
    HYPHA_TRY(store::Snapshot snapshot,
              store->commit(std::nullopt, {std::move(first.changes.files), first.changes.time}));

    // Last: a profile exists when its profile.json does.
    keystore::Profile profile{wanted.profile, state.org.id,      wanted.orgName, wanted.user,
                              made.device,    wanted.deviceName, wanted.remote,  clock.now()};
    auto impl = std::unique_ptr<Impl>(
        new Impl{profiles, profile, std::move(keystore), std::move(keys), std::move(store), clock});
    impl->fingerprint = state.fingerprint;
    impl->take(std::move(first.changes.after), std::move(snapshot));
    HYPHA_CHECK(impl->rememberHead());
    HYPHA_CHECK(profiles.save(profile));
    impl->saveCache(1);
    cleanup.keep();
    return std::unique_ptr<OpenVault>(new OpenVault(std::move(impl)));
}

} // namespace hypha::session
