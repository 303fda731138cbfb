#pragma once

#include "crypto/keys.h"

#include <memory>

namespace hypha::crypto {

inline constexpr std::size_t chachaNonceSize = 12;  ///< bytes, RFC 8439 §2.3
inline constexpr std::size_t xchachaNonceSize = 24; ///< bytes, draft-irtf-cfrg-xchacha §2.3
inline constexpr std::size_t aeadTagSize = 16;      ///< bytes

/// ChaCha20-Poly1305 with a fresh random nonce: nonce || ciphertext || tag.
Bytes chachaSeal(const ChaChaKey &key, ByteView plaintext, ByteView aad);
/// The same with a given nonce (12 bytes), for vectors and for callers that own a counter: ciphertext || tag.
Bytes chachaSealWithNonce(const ChaChaKey &key, ByteView nonce, ByteView plaintext, ByteView aad);
/// Errc::decryptionFailed when the tag does not hold; nothing is released before it does.
Result<SecretBytes> chachaOpen(const ChaChaKey &key, ByteView nonceAndCiphertext, ByteView aad);

/// XChaCha20-Poly1305, the same shapes with a 24-byte nonce.
Bytes xchachaSeal(const XChaChaKey &key, ByteView plaintext, ByteView aad);
Bytes xchachaSealWithNonce(const XChaChaKey &key, ByteView nonce, ByteView plaintext, ByteView aad);
Result<SecretBytes> xchachaOpen(const XChaChaKey &key, ByteView nonceAndCiphertext, ByteView aad);

/// A large ChaCha20-Poly1305 ciphertext, authenticated whole first and then decrypted in windows, so that a
/// plaintext of 10 MiB needs no more locked memory than one window. Bytes equal chachaSeal's.
class ChaChaWindows
{
public:
    /// Checks the tag over all of `nonceAndCiphertext` before it returns. `nonceAndCiphertext` must outlive
    /// this.
    static Result<ChaChaWindows> open(const ChaChaKey &key, ByteView nonceAndCiphertext, ByteView aad);
    std::size_t size() const { return m_ciphertext.size(); } ///< of the plaintext
    /// Decrypts plaintext bytes [offset, offset + out.size()); any offset, any order.
    void decrypt(std::size_t offset, MutableByteView out) const;

private:
    ChaChaWindows(ChaChaKey key, ByteView nonce, ByteView ciphertext);
    ChaChaKey m_key;
    std::array<std::uint8_t, chachaNonceSize> m_nonce{};
    ByteView m_ciphertext;
};

/// The writing side: plaintext comes in pieces, nonce || ciphertext || tag goes out. Bytes equal
/// chachaSeal's.
class ChaChaEncryptor
{
public:
    /// `expectedSize` only reserves memory.
    ChaChaEncryptor(const ChaChaKey &key, ByteView aad, std::size_t expectedSize);
    ~ChaChaEncryptor();
    void update(ByteView plaintext);
    Bytes finish(); ///< once

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hypha::crypto
