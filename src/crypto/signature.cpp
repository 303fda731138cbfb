#include "crypto/signature.h"

#include "crypto/ed25519rule.h"
#include "crypto/library.h"

#include <sodium.h>

namespace hypha::crypto {

Ed25519PublicKey ed25519PublicKey(const Ed25519SecretKey &seed)
{
    return Ed25519Signer(seed).publicKey();
}

Ed25519Signature ed25519Sign(const Ed25519SecretKey &seed, ByteView message)
{
    return Ed25519Signer(seed).sign(message);
}

Ed25519Signer::Ed25519Signer(const Ed25519SecretKey &seed) : m_expanded(crypto_sign_ed25519_SECRETKEYBYTES)
{
    ensureSodium();
    crypto_sign_ed25519_seed_keypair(m_public.bytes.data(), m_expanded.mutableView().data(),
                                     seed.view().data());
}

Ed25519Signature Ed25519Signer::sign(ByteView message) const
{
    Ed25519Signature out;
    crypto_sign_ed25519_detached(out.bytes.data(), nullptr, message.data(), message.size(),
                                 m_expanded.view().data());
    return out;
}

bool ed25519Verify(const Ed25519PublicKey &key, ByteView message, const Ed25519Signature &signature)
{
    return isWellFormed(key, signature) && sodiumVerifies(key, message, signature) &&
           (sodiumIsCofactorless() || opensslVerifies(key, message, signature));
}

} // namespace hypha::crypto
