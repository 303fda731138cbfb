#pragma once

#include "crypto/secretbytes.h"

#include <compare>

namespace hypha::crypto {

/// 32 secret bytes that can be used for one thing only: `Tag` makes a type per algorithm and purpose.
template <class Tag> class SecretKey
{
public:
    static constexpr std::size_t size = 32;

    static SecretKey generate() { return SecretKey(SecretBytes::random(size)); }
    static Result<SecretKey> fromBytes(SecretBytes bytes)
    {
        if (bytes.size() != size)
            return fail(Errc::malformed, "key", "a key has 32 bytes");
        return SecretKey(std::move(bytes));
    }
    SecretKey clone() const { return SecretKey(m_bytes.clone()); }
    ByteView view() const { return m_bytes.view(); }
    bool equals(const SecretKey &other) const { return m_bytes.equals(other.view()); }

private:
    explicit SecretKey(SecretBytes bytes) : m_bytes(std::move(bytes)) {}
    SecretBytes m_bytes;
};

/// 32 public bytes of one purpose.
template <class Tag> struct Public32
{
    std::array<std::uint8_t, 32> bytes{};
    ByteView view() const { return bytes; }
    friend auto operator<=>(const Public32 &, const Public32 &) = default;
};

using ChaChaKey = SecretKey<struct ChaChaKeyTag>;      ///< ChaCha20-Poly1305, RFC 8439: project data keys
using XChaChaKey = SecretKey<struct XChaChaKeyTag>;    ///< XChaCha20-Poly1305: the keystore
using MacKey = SecretKey<struct MacKeyTag>;            ///< BLAKE3 keyed and HMAC-BLAKE2s
using Ed25519SecretKey = SecretKey<struct Ed25519Tag>; ///< the 32-byte seed of RFC 8032 §5.1.5
using X25519SecretKey = SecretKey<struct X25519Tag>;   ///< RFC 7748 scalar (clamped when used)
using Ed25519PublicKey = Public32<struct Ed25519PublicTag>;
using X25519PublicKey = Public32<struct X25519PublicTag>;
using Hash = Public32<struct HashTag>; ///< a BLAKE3 hash

struct Ed25519Signature
{
    std::array<std::uint8_t, 64> bytes{};
    ByteView view() const { return bytes; }
    friend auto operator<=>(const Ed25519Signature &, const Ed25519Signature &) = default;
};

} // namespace hypha::crypto
