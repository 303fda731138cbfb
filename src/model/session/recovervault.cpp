#include "model/session/recovervault.h"

#include "crypto/labels.h"
#include "crypto/wordlist.h"
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

Result<vault::VaultState> cloneVault(store::GitStore &store, const RecoveryWish &wish,
                                     sync::Transport &transport)
{
    HYPHA_TRY(const auto tip, transport.tip());
    if (!tip)
        return fail(Errc::notAVault, "remote", "the remote has no branch main");
    HYPHA_TRY(const auto quarantine, store.emptyQuarantine());
    HYPHA_CHECK(transport.fetch(*tip, store, quarantine));
    HYPHA_TRY(const store::Snapshot shown, store.quarantined(*tip));
    vault::VerifyOptions options;
    options.full = false;
    HYPHA_TRY(vault::Verified verified, vault::verifyAll(shown, nullptr, options));
    // Another vault, or an older state, is told as that, even where it does not verify either.
    if (verified.state.started())
        HYPHA_CHECK(checkShown(verified.state, wish));
    if (!verified.report.ok())
        return tl::unexpected<Error>(verified.report.failures.front().error);
    HYPHA_CHECK(store.adopt());
    HYPHA_CHECK(store.moveRef(store::remoteRef, std::nullopt, *tip));
    HYPHA_CHECK(store.moveRef(store::mainRef, std::nullopt, *tip));
    return std::move(verified.state);
}

void tell(const Progress &progress, Step step)
{
    if (progress)
        progress(step, 0, 0);
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
        HYPHA_TRY(const vault::VaultState state, cloneVault(*store, wish, transport));
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
