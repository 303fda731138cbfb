#pragma once

#include "crypto/keys.h"

namespace hypha::crypto {

/// HKDF-SHA256, RFC 5869. `length` at most 8,160 bytes.
SecretBytes hkdfSha256(ByteView ikm, ByteView salt, std::string_view info, std::size_t length);
/// HMAC-BLAKE2s-256: HMAC (RFC 2104) with BLAKE2s (RFC 7693), block 64 bytes.
std::array<std::uint8_t, 32> hmacBlake2s(ByteView key, ByteView message);
/// HKDF (RFC 5869) over HMAC-BLAKE2s. `length` at most 8,160 bytes.
SecretBytes hkdfBlake2s(ByteView ikm, ByteView salt, std::string_view info, std::size_t length);
std::array<std::uint8_t, 32> hmacSha256(ByteView key, ByteView message);

/// Argon2id, RFC 9106.
struct Argon2Params
{
    std::uint32_t iterations = 3;        ///< t
    std::uint32_t memoryKiB = 64 * 1024; ///< m
    std::uint32_t lanes = 4;             ///< p
    friend bool operator==(const Argon2Params &, const Argon2Params &) = default;
};
inline constexpr Argon2Params argon2Default{3, 64 * 1024, 4};
inline constexpr Argon2Params argon2ForWeakPassphrases{5, 128 * 1024, 4};
inline constexpr Argon2Params argon2Floor{2, 19 * 1024, 1};       ///< anything below is refused (C6)
inline constexpr Argon2Params argon2Ceiling{16, 1024 * 1024, 16}; ///< anything above is refused (C7)
inline constexpr std::size_t argon2SaltSize = 32;                 ///< bytes; 16 to 64 are accepted

/// Errc::limitExceeded outside floor and ceiling, decided before any work. 32 bytes come out.
Result<void> checkArgon2Params(const Argon2Params &params);
Result<SecretBytes> argon2id(ByteView passphrase, ByteView salt, const Argon2Params &params);

} // namespace hypha::crypto
