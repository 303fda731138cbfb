#include "model/recovery/recoverykeys.h"

#include "crypto/kdf.h"
#include "crypto/labels.h"

namespace hypha::recovery {

namespace {

namespace label = crypto::label;

/// HKDF-SHA256 without salt.
template <class Key> Key derive(ByteView secret, std::string_view info)
{
    return Key::fromBytes(crypto::hkdfSha256(secret, {}, info, Key::size)).value();
}

} // namespace

PaperKeys derivePaperKeys(const PaperSecret &secret)
{
    return {derive<crypto::Ed25519SecretKey>(secret.view(), label::paperEd25519),
            derive<crypto::X25519SecretKey>(secret.view(), label::paperX25519),
            derive<crypto::XChaChaKey>(secret.view(), label::keystoreRecovery)};
}

OrganisationRecoveryKeys deriveOrganisationRecoveryKeys(const RecoverySecret &secret)
{
    return {derive<crypto::Ed25519SecretKey>(secret.view(), label::orkEd25519),
            derive<crypto::X25519SecretKey>(secret.view(), label::orkX25519)};
}

} // namespace hypha::recovery
