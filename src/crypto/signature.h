#pragma once

#include "crypto/keys.h"

namespace hypha::crypto {

Ed25519PublicKey ed25519PublicKey(const Ed25519SecretKey &seed);
Ed25519Signature ed25519Sign(const Ed25519SecretKey &seed, ByteView message);

/// A secret key expanded once for many signatures.
class Ed25519Signer
{
public:
    explicit Ed25519Signer(const Ed25519SecretKey &seed);
    const Ed25519PublicKey &publicKey() const { return m_public; }
    Ed25519Signature sign(ByteView message) const;

private:
    SecretBytes m_expanded; ///< libsodium's 64 bytes: seed || public key
    Ed25519PublicKey m_public;
};

/// Exactly the check of the vault format, §3, on every machine: refuses S >= L, a non-canonical or
/// small-order public key A, a small-order R; then recomputes R' = [S]B - [h]A and compares bytes
/// (cofactorless).
bool ed25519Verify(const Ed25519PublicKey &key, ByteView message, const Ed25519Signature &signature);

/// Canonical and not of small order: what an enrolment must show (a mixed-order key passes, as §3 says).
bool ed25519KeyIsAcceptable(const Ed25519PublicKey &key);

} // namespace hypha::crypto
