#include "crypto/aead.h"

#include "crypto/library.h"
#include "crypto/random.h"

#include <sodium.h>
#include <stdexcept>

namespace hypha::crypto {

namespace {

/// The two algorithms have functions of one shape in libsodium.
struct Algorithm
{
    decltype(&crypto_aead_chacha20poly1305_ietf_encrypt) encrypt;
    decltype(&crypto_aead_chacha20poly1305_ietf_decrypt) decrypt;
    std::size_t nonceSize;
};

constexpr Algorithm chacha{crypto_aead_chacha20poly1305_ietf_encrypt,
                           crypto_aead_chacha20poly1305_ietf_decrypt, chachaNonceSize};
constexpr Algorithm xchacha{crypto_aead_xchacha20poly1305_ietf_encrypt,
                            crypto_aead_xchacha20poly1305_ietf_decrypt, xchachaNonceSize};

void encryptTo(std::uint8_t *out, const Algorithm &algorithm, ByteView key, ByteView nonce,
               ByteView plaintext, ByteView aad)
{
    ensureSodium();
    algorithm.encrypt(out, nullptr, plaintext.data(), plaintext.size(), aad.data(), aad.size(), nullptr,
                      nonce.data(), key.data());
}

Bytes seal(const Algorithm &algorithm, ByteView key, ByteView plaintext, ByteView aad)
{
    Bytes out(algorithm.nonceSize + plaintext.size() + aeadTagSize);
    const auto nonce = MutableByteView(out).first(algorithm.nonceSize);
    fillRandom(nonce);
    encryptTo(out.data() + nonce.size(), algorithm, key, nonce, plaintext, aad);
    return out;
}

Bytes sealWithNonce(const Algorithm &algorithm, ByteView key, ByteView nonce, ByteView plaintext,
                    ByteView aad)
{
    if (nonce.size() != algorithm.nonceSize)
        throw std::invalid_argument("a nonce of the wrong size");
    Bytes out(plaintext.size() + aeadTagSize);
    encryptTo(out.data(), algorithm, key, nonce, plaintext, aad);
    return out;
}

Result<SecretBytes> open(const Algorithm &algorithm, ByteView key, ByteView nonceAndCiphertext, ByteView aad)
{
    ensureSodium();
    if (nonceAndCiphertext.size() < algorithm.nonceSize + aeadTagSize)
        return fail(Errc::decryptionFailed, "ciphertext", "shorter than a nonce and a tag");
    const ByteView nonce = nonceAndCiphertext.first(algorithm.nonceSize);
    const ByteView sealed = nonceAndCiphertext.subspan(algorithm.nonceSize);
    SecretBytes out(sealed.size() - aeadTagSize);
    const int code = algorithm.decrypt(out.mutableView().data(), nullptr, nullptr, sealed.data(),
                                       sealed.size(), aad.data(), aad.size(), nonce.data(), key.data());
    if (code != 0)
        return fail(Errc::decryptionFailed, "ciphertext", "the authentication tag does not hold");
    return out;
}

} // namespace

Bytes chachaSeal(const ChaChaKey &key, ByteView plaintext, ByteView aad)
{
    return seal(chacha, key.view(), plaintext, aad);
}

Bytes chachaSealWithNonce(const ChaChaKey &key, ByteView nonce, ByteView plaintext, ByteView aad)
{
    return sealWithNonce(chacha, key.view(), nonce, plaintext, aad);
}

Result<SecretBytes> chachaOpen(const ChaChaKey &key, ByteView nonceAndCiphertext, ByteView aad)
{
    return open(chacha, key.view(), nonceAndCiphertext, aad);
}

Bytes xchachaSeal(const XChaChaKey &key, ByteView plaintext, ByteView aad)
{
    return seal(xchacha, key.view(), plaintext, aad);
}

Bytes xchachaSealWithNonce(const XChaChaKey &key, ByteView nonce, ByteView plaintext, ByteView aad)
{
    return sealWithNonce(xchacha, key.view(), nonce, plaintext, aad);
}

Result<SecretBytes> xchachaOpen(const XChaChaKey &key, ByteView nonceAndCiphertext, ByteView aad)
{
    return open(xchacha, key.view(), nonceAndCiphertext, aad);
}

} // namespace hypha::crypto
