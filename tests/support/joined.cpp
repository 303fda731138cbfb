#include "support/joined.h"

#include "crypto/keyagreement.h"
#include "crypto/labels.h"
#include "model/keystore/keystore.h"
#include "model/keystore/rememberedhead.h"
#include "model/store/gitstore.h"
#include "model/vault/filecheck.h"
#include "model/vault/invitation.h"
#include "model/vault/operations.h"
#include "model/vault/verify.h"
#include "support/must.h"

namespace hypha::test {
namespace {

vault::op::EnrolDevice enrolment(const Newcomer &newcomer, const vault::DeviceKeys &keys)
{
    vault::op::EnrolDevice o{newcomer.deviceName};
    if (!newcomer.invitation.empty()) {
        const vault::Invitation invitation = must(vault::parseInvitation(asBytes(newcomer.invitation)));
        o.invitation = {invitation.id,
                        vault::invitationMac(invitation.secret, invitation.id, keys.signer.publicKey(),
                                             crypto::x25519PublicKey(keys.encryption), keys.user)};
    }
    return o;
}

} // namespace

void carry(const std::filesystem::path &from, const std::filesystem::path &to)
{
    std::filesystem::remove_all(to);
    std::filesystem::create_directories(to.parent_path());
    std::filesystem::copy(from, to, std::filesystem::copy_options::recursive);
}

void joinByCopy(Newcomer newcomer, const std::filesystem::path &repository, const Clock &clock)
{
    const std::string profileName = "default";
    keystore::ProfileStore &profiles = newcomer.profiles;
    carry(repository, profiles.repository(profileName));
    const auto store = must(store::GitStore::open(profiles.repository(profileName)));
    const auto head = *must(store->head());
    vault::VerifyOptions options;
    options.full = false;
    const vault::VaultState before = must(vault::verifyAll(head, nullptr, options)).state;

    const auto seed = crypto::Ed25519SecretKey::generate();
    const vault::DeviceKeys keys{DeviceId::random(), newcomer.user, crypto::Ed25519Signer(seed),
                                 crypto::X25519SecretKey::generate()};
    const crypto::SessionSealer sealer;
    vault::Prepared made = must(
        vault::prepare(enrolment(newcomer, keys), before, keys, sealer, vault::readFrom(head), clock.now()));
    const vault::VaultState after = made.changes.after;
    must(store->commit(head.commit(), {std::move(made.changes.files), made.changes.time}));

    std::filesystem::create_directories(profiles.folder(profileName));
    keystore::Keystore kept =
        must(keystore::Keystore::create(profiles.keystoreFile(profileName), secret(newcomer.passphrase)));
    must(kept.setItems({{std::string(keystore::item::signingSeed), seed.view()},
                        {std::string(keystore::item::encryptionSecret), keys.encryption.view()},
                        {std::string(keystore::item::deviceId), keys.id.view()},
                        {std::string(keystore::item::vaultFingerprint), after.fingerprint.view()}}));
    must(keystore::saveRememberedHead(
        profiles.headFile(profileName), {after.head.sequence, after.head.event, after.head.chainHash},
        {kept.macKey(crypto::label::rememberedHead), kept.id(), after.fingerprint}));
    must(profiles.save({profileName, after.org.id, after.org.name, newcomer.user, keys.id,
                        newcomer.deviceName, std::nullopt, clock.now()}));
}

} // namespace hypha::test
