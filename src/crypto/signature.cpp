#include "crypto/signature.h"

#include "crypto/library.h"
#include "crypto/signaturelibraries.h"
#include "crypto/smallorder.h"

#include <algorithm>
#include <sodium.h>

namespace hypha::crypto {

namespace {

constexpr Encoding32 fieldPrime = nearPrime(0xed);
/// L, the order of the base point: RFC 8032 §5.1.
constexpr Encoding32 groupOrder{0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7,
                                0xa2, 0xde, 0xf9, 0xde, 0x14, 0,    0,    0,    0,    0,    0,
                                0,    0,    0,    0,    0,    0,    0,    0,    0,    0x10};

Encoding32 half(const Ed25519Signature &signature, std::size_t offset)
{
    Encoding32 out;
    std::ranges::copy(signature.view().subspan(offset, out.size()), out.begin());
    return out;
}

bool isSmallOrder(const Encoding32 &point)
{
    return isOneOf(smallOrderY, withoutTopBit(point)); // the top bit is the sign of x
}

} // namespace

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
    const Encoding32 r = half(signature, 0);
    const Encoding32 s = half(signature, 32);
    if (!isLess(s, groupOrder) || !ed25519KeyIsAcceptable(key) || isSmallOrder(r))
        return false;
    return sodiumVerifies(key, message, signature) &&
           (sodiumIsCofactorless() || opensslVerifies(key, message, signature));
}

bool ed25519KeyIsAcceptable(const Ed25519PublicKey &key)
{
    // With y below p, the one other non-canonical form is x = 0 with a sign, which has a small order.
    return isLess(withoutTopBit(key.bytes), fieldPrime) && !isSmallOrder(key.bytes);
}

} // namespace hypha::crypto
