#include "crypto/keyagreement.h"
#include "model/session/clonedprofile.h"
#include "model/session/openvaultimpl.h"
#include "model/session/restore.h"
#include "model/store/atomicfile.h"

namespace hypha::session {
namespace {

Result<void> checkDevice(const vault::VaultState &state, const recovery::DeviceKeysFile &file)
{
    const vault::Device *device = state.device(file.device);
    if (!device)
        return fail(Errc::notFound, exportedKeysItem,
                    "the vault does not know the device " + file.device.toString());
    const bool same = device->user == file.user &&
                      device->signingKey == crypto::ed25519PublicKey(file.signing) &&
                      device->encryptionKey == crypto::x25519PublicKey(file.encryption);
    if (!same)
        return fail(Errc::contentMismatch, exportedKeysItem,
                    "the vault knows other keys of the device " + device->name);
    if (device->status == vault::DeviceStatus::revoked)
        return fail(Errc::deviceNotActive, exportedKeysItem,
                    "the device " + device->name + " has been revoked");
    return {};
}

} // namespace

Result<recovery::DeviceKeysFile> exportKeys(OpenVault &vault)
{
    if (vault.health().problem)
        return tl::unexpected<Error>(*vault.health().problem);
    const auto state = vault.state();
    HYPHA_TRY(auto seed, vault.keystore().item(keystore::item::signingSeed));
    HYPHA_TRY(auto signing, crypto::Ed25519SecretKey::fromBytes(std::move(seed)));
    HYPHA_TRY(const vault::Head head, vault.rememberedHead());
    const vault::Device *device = state->device(vault.keys().id);
    return recovery::DeviceKeysFile{vault.keys().id,
                                    vault.keys().user,
                                    device ? device->name : vault.profile().deviceName,
                                    std::move(signing),
                                    vault.keys().encryption.clone(),
                                    state->org.id,
                                    state->fingerprint,
                                    head};
}

Result<std::unique_ptr<OpenVault>> importKeys(keystore::ProfileStore profiles, const std::string &profile,
                                              const recovery::DeviceKeysFile &file, const std::string &remote,
                                              const std::optional<vault::Head> &seen,
                                              crypto::SecretBytes passphrase, sync::Transport &transport,
                                              const Clock &clock, const Progress &progress)
{
    HYPHA_CHECK(store::makePrivateFolder(profiles.home().config));
    HYPHA_TRY(const auto lock,
              store::FileLock::take(profiles.home().config / "create.lock", createLockTimeout));
    HYPHA_CHECK(checkFreeProfile(profiles, profile));
    ProfileCleanup cleanup(profiles, profile);
    {
        HYPHA_TRY(const auto store, store::GitStore::create(profiles.repository(profile)));
        const auto check = [&](const vault::VaultState &state) -> Result<void> {
            HYPHA_CHECK(containsHead(state, file.fingerprint, asRemembered(file.head)));
            return containsHead(state, file.fingerprint, asRemembered(seen));
        };
        HYPHA_TRY(const Clone clone, cloneVault(*store, transport, check));
        HYPHA_CHECK(checkDevice(clone.state, file));
        const NewKeys keys{file.signing.clone(), file.encryption.clone(), file.device};
        HYPHA_CHECK(
            makeProfile(profiles, {profile, remote, file.user, file.name}, keys, clone, passphrase, clock));
    }
    HYPHA_TRY(auto vault, OpenVault::open(profiles, profile, std::move(passphrase), clock, progress));
    cleanup.keep();
    return vault;
}

} // namespace hypha::session
