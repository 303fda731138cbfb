#include "crypto/ed25519rule.h"

#include "crypto/library.h"
#include "crypto/smallorder.h"

#include <algorithm>
#include <memory>
#include <openssl/evp.h>
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

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

} // namespace

bool isWellFormed(const Ed25519PublicKey &key, const Ed25519Signature &signature)
{
    return isLess(half(signature, 32), groupOrder) && ed25519KeyIsAcceptable(key) &&
           !isSmallOrder(half(signature, 0));
}

bool ed25519KeyIsAcceptable(const Ed25519PublicKey &key)
{
    // With y below p, the one other non-canonical form is x = 0 with a sign, which has a small order.
    return isLess(withoutTopBit(key.bytes), fieldPrime) && !isSmallOrder(key.bytes);
}

bool sodiumVerifies(const Ed25519PublicKey &key, ByteView message, const Ed25519Signature &signature)
{
    ensureSodium();
    return crypto_sign_ed25519_verify_detached(signature.bytes.data(), message.data(), message.size(),
                                               key.bytes.data()) == 0;
}

bool opensslVerifies(const Ed25519PublicKey &key, ByteView message, const Ed25519Signature &signature)
{
    const std::unique_ptr<EVP_PKEY, Free> pkey(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, key.bytes.data(), key.bytes.size()));
    const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    return pkey && context &&
           EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, pkey.get()) == 1 &&
           EVP_DigestVerify(context.get(), signature.bytes.data(), signature.bytes.size(), message.data(),
                            message.size()) == 1;
}

bool sodiumIsCofactorless()
{
    static const bool refused = !sodiumVerifies(cofactorKey, asBytes(cofactorMessage), cofactorSignature);
    return refused;
}

} // namespace hypha::crypto
