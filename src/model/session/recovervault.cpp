#include "model/session/recovervault.h"

#include "crypto/labels.h"
#include "crypto/wordlist.h"
#include "model/session/firstclone.h"
#include "model/session/newprofile.h"
#include "model/session/openvaultimpl.h"
#include "model/store/atomicfile.h"
#include "model/store/refs.h"
#include "model/vault/recoveryoperations.h"

namespace hypha::session {
namespace {

/// The vault whose words were given, and not before the checkpoint.
Result<void> checkShown(const vault::VaultState &state, const RecoveryWish &wish)
{
    if (!crypto::fingerprintMatches(wish.fingerprintWords, state.fingerprint))
        return mismatch(Errc::forked, "fingerprint", wish.fingerprintWords,
                        crypto::fingerprintText(state.fingerprint),
                        "this is another vault than the one whose words were given");
    if (!wish.seenBefore)
        return {};
    const vault::Head &head = *wish.seenBefore;
    return containsHead(state, state.fingerprint,
                        keystore::RememberedHead{head.sequence, head.event, head.chainHash});
}

} // namespace

Result<RequestedVault> requestRecovery(keystore::ProfileStore profiles, const RecoveryWish &wish,
                                       crypto::SecretBytes passphrase, sync::Transport &transport,
                                       const Clock &clock, const Progress &progress)
{
    HYPHA_CHECK(store::makePrivateFolder(profiles.home().config));
    HYPHA_TRY(const auto lock,
              store::FileLock::take(profiles.home().config / "create.lock", createLockTimeout));
    HYPHA_CHECK(checkNewProfile(profiles, wish.profile, wish.deviceName, wish.user));
    ProfileCleanup cleanup(profiles, wish.profile);
    tell(progress, Step::verifying);
    const NewKeys made;
    {
        HYPHA_TRY(const auto store, store::GitStore::create(profiles.repository(wish.profile)));
        HYPHA_TRY(const Clone clone, cloneVault(*store, transport, [&](const vault::VaultState &shown) {
                      return checkShown(shown, wish);
                  }));
        const vault::VaultState &state = clone.state;
        tell(progress, Step::derivingKey);
        HYPHA_TRY(const keystore::Keystore keystore,
                  makeKeystore(profiles, wish.profile, passphrase.clone(), made, state.fingerprint));
        const vault::Head &head = state.head;
        HYPHA_CHECK(keystore::saveRememberedHead(
            profiles.headFile(wish.profile), {head.sequence, head.event, head.chainHash},
            {keystore.macKey(crypto::label::rememberedHead), keystore.id(), state.fingerprint}));
        HYPHA_CHECK(profiles.save({wish.profile, state.org.id, state.org.name, wish.user, made.device,
                                   wish.deviceName, wish.remote, clock.now()}));
    }
    RequestedVault out{nullptr, RequestId::random()};
    HYPHA_TRY(out.vault, OpenVault::open(profiles, wish.profile, std::move(passphrase), clock, progress));
    if (wish.clockConfirmed)
        out.vault->confirmClock();
    HYPHA_CHECK(out.vault->run(vault::op::EnrolDevice{wish.deviceName}));
    HYPHA_CHECK(
        out.vault->run(vault::recoveryOperation(vault::op::RequestRecovery{out.request, wish.method})));
    cleanup.keep();
    return out;
}

} // namespace hypha::session
