#include "model/session/joinvault.h"

#include "crypto/keyagreement.h"
#include "crypto/labels.h"
#include "model/session/firstclone.h"
#include "model/session/newprofile.h"
#include "model/session/openvaultimpl.h"
#include "model/store/atomicfile.h"
#include "model/sync/remoteaddress.h"

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

vault::op::EnrolDevice enrolment(const vault::Invitation &invitation, const JoinWish &wish,
                                 const vault::DeviceKeys &keys)
{
    const vault::Hash mac = vault::invitationMac(invitation.secret, invitation.id, keys.signer.publicKey(),
                                                 crypto::x25519PublicKey(keys.encryption), wish.user);
    return {wish.deviceName, std::nullopt, vault::InvitationMac{invitation.id, mac}};
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
    HYPHA_CHECK(vault->run(enrolment(invitation, wish, vault->keys())));
    cleanup.keep();
    return vault;
}

} // namespace hypha::session
