#include "crypto/signaturelibraries.h"

#include "crypto/library.h"

#include <memory>
#include <openssl/evp.h>
#include <sodium.h>

namespace hypha::crypto {

namespace {

// For the seed of 32 zeros, r and a as in RFC 8032 §5.1.6 and T a point of order 8:
// R = [r]B + T, S = r + SHA-512(R || A || "Hypha") a. So [8][S]B = [8]R + [8][h]A, while [S]B - [h]A is not
// R.
constexpr Ed25519PublicKey cofactorKey{{0x3b, 0x6a, 0x27, 0xbc, 0xce, 0xb6, 0xa4, 0x2d, 0x62, 0xa3, 0xa8,
                                        0xd0, 0x2a, 0x6f, 0x0d, 0x73, 0x65, 0x32, 0x15, 0x77, 0x1d, 0xe2,
                                        0x43, 0xa6, 0x3a, 0xc0, 0x48, 0xa1, 0x8b, 0x59, 0xda, 0x29}};
constexpr Ed25519Signature cofactorSignature{
    {0x57, 0x12, 0x3d, 0xa6, 0x48, 0xb3, 0x7f, 0x3d, 0x3b, 0x37, 0x5e, 0x66, 0xac, 0x51, 0x18, 0x21,
     0x3e, 0x63, 0x84, 0x24, 0x2b, 0xb1, 0x4a, 0x10, 0x7f, 0xde, 0x0f, 0xfa, 0xf8, 0x3d, 0x65, 0x8e,
     0x12, 0x11, 0xa6, 0x80, 0xac, 0x00, 0x94, 0xc4, 0xfb, 0xa7, 0x9f, 0x02, 0x04, 0xfc, 0x8e, 0xb2,
     0x64, 0x35, 0x8c, 0xd6, 0x16, 0x7c, 0x75, 0xad, 0xda, 0xe6, 0x64, 0x25, 0x63, 0xd5, 0x44, 0x01}};
constexpr std::string_view cofactorMessage = "Hypha";

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

} // namespace

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
