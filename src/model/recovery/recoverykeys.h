#pragma once

#include "crypto/keys.h"

/// What is derived from the 32 secret bytes that people keep on paper (VAULT-FORMAT §9).
namespace hypha::recovery {

using PaperSecret = crypto::SecretKey<struct PaperSecretTag>;       ///< of a paper key
using RecoverySecret = crypto::SecretKey<struct RecoverySecretTag>; ///< of an organisation recovery key

/// A device that lives on paper, and the slot of the keystore that it opens.
struct PaperKeys
{
    crypto::Ed25519SecretKey signing;
    crypto::X25519SecretKey encryption;
    crypto::XChaChaKey keystoreSlot;
};
PaperKeys derivePaperKeys(const PaperSecret &secret);

struct OrganisationRecoveryKeys
{
    crypto::Ed25519SecretKey signing;
    crypto::X25519SecretKey encryption;
};
OrganisationRecoveryKeys deriveOrganisationRecoveryKeys(const RecoverySecret &secret);

} // namespace hypha::recovery
