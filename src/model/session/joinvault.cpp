#include "model/session/joinvault.h"

#include "crypto/keyagreement.h"
#include "crypto/labels.h"
#include "model/session/firstclone.h"
#include "model/session/newprofile.h"
#include "model/session/openvaultimpl.h"
#include "model/store/atomicfile.h"
#include "model/sync/remoteaddress.h"
#include "model/vault/filecheck.h"

namespace hypha::session {
namespace {

Result<void> checkInvitation(const vault::Invitation &invitation, const JoinWish &wish, const Timestamp &now)
{
    if (invitation.user && *invitation.user != wish.user)
        return fail(Errc::invalidInput, wish.user.text, "the invitation is for " + invitation.user->text);
    if (vault::isExpired(invitation.expiresAt, now))
        return fail(Errc::invalidInput, "invitation", "it expired at " + invitation.expiresAt.toString());
    return {};
}

/// §11: fingerprint and head, before anything of the clone is believed.
Result<void> checkShown(const vault::VaultState &state, const vault::Invitation &invitation)
{
    return containsHead(
        state, invitation.fingerprint,
        keystore::RememberedHead{invitation.head.sequence, invitation.head.event, invitation.head.chainHash});
}

/// Committed before there is a profile: killed half-way, joining leaves none that the vault knows nothing of.
/// Nor is anybody asked about the clock, which moves by nothing that a device signs that waits.
Result<void> enrol(store::GitStore &store, const Clone &clone, const vault::Invitation &invitation,
                   const JoinWish &wish, const vault::DeviceKeys &keys, const Clock &clock)
{
    const vault::Hash mac = vault::invitationMac(invitation.secret, invitation.id, keys.signer.publicKey(),
                                                 crypto::x25519PublicKey(keys.encryption), wish.user);
    const vault::op::EnrolDevice wanted{wish.deviceName, std::nullopt,
                                        vault::InvitationMac{invitation.id, mac}};
    HYPHA_TRY(vault::Prepared made, vault::prepare(wanted, clone.state, keys, crypto::SessionSealer(),
                                                   vault::readFrom(clone.snapshot), clock.now()));
    HYPHA_CHECK(store.commit(clone.snapshot.commit(), {std::move(made.changes.files), made.changes.time}));
    return {};
}

} // namespace

Result<std::unique_ptr<OpenVault>> joinVault(keystore::ProfileStore profiles,
                                             const vault::Invitation &invitation, const JoinWish &wish,
                                             crypto::SecretBytes passphrase, sync::Transport &transport,
                                             const Clock &clock, const Progress &progress)
{
    HYPHA_CHECK(store::makePrivateFolder(profiles.home().config));
    HYPHA_TRY(const auto lock,
              store::FileLock::take(profiles.home().config / "create.lock", createLockTimeout));
    HYPHA_CHECK(checkNewProfile(profiles, wish.profile, wish.deviceName, wish.user));
    HYPHA_CHECK(checkInvitation(invitation, wish, clock.now()));
    ProfileCleanup cleanup(profiles, wish.profile);
    tell(progress, Step::verifying);
    const NewKeys made;
    {
        HYPHA_TRY(const auto store, store::GitStore::create(profiles.repository(wish.profile)));
        HYPHA_TRY(const Clone clone, cloneVault(*store, transport, [&](const vault::VaultState &state) {
                      return checkShown(state, invitation);
                  }));
        HYPHA_CHECK(enrol(*store, clone, invitation, wish, made.forUser(wish.user), clock));
        tell(progress, Step::derivingKey);
        HYPHA_TRY(const keystore::Keystore keystore,
                  makeKeystore(profiles, wish.profile, passphrase.clone(), made, invitation.fingerprint));
        HYPHA_TRY(const auto address, sync::RemoteAddress::parse(invitation.remote));
        const vault::Head &head = clone.state.head;
        HYPHA_CHECK(keystore::saveRememberedHead(
            profiles.headFile(wish.profile), {head.sequence, head.event, head.chainHash},
            {keystore.macKey(crypto::label::rememberedHead), keystore.id(), invitation.fingerprint}));
        HYPHA_CHECK(profiles.save({wish.profile, clone.state.org.id, clone.state.org.name, wish.user,
                                   made.device, wish.deviceName, address.absolute().text, clock.now()}));
    }
    HYPHA_TRY(auto vault, OpenVault::open(profiles, wish.profile, std::move(passphrase), clock, progress));
    cleanup.keep();
    return vault;
}

} // namespace hypha::session
