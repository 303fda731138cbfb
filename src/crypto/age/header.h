#pragma once

#include "crypto/secretbytes.h"

namespace hypha::crypto::age {

inline constexpr std::size_t fileKeySize = 16;       ///< bytes
inline constexpr std::size_t largestHeader = 65'536; ///< bytes

/// How one recipient gets the file key. Public.
struct Stanza
{
    std::vector<std::string> arguments; ///< the type first; at least one, visible ASCII
    Bytes body;
    friend bool operator==(const Stanza &, const Stanza &) = default;
};

/// The header of age-encryption.org/v1 as it stood in a file.
struct Header
{
    std::vector<Stanza> stanzas; ///< at least one
    std::array<std::uint8_t, 32> mac{};
    std::size_t authenticated = 0; ///< bytes from the start that the MAC covers
    std::size_t size = 0;          ///< bytes; the payload follows
};

/// Errc::malformed or limitExceeded, item "header".
Result<Header> parseHeader(ByteView file);
/// With the MAC under the file key and the final line feed.
std::string writeHeader(const std::vector<Stanza> &stanzas, const SecretBytes &fileKey);
/// Errc::decryptionFailed, item "header MAC".
Result<void> checkMac(ByteView file, const Header &header, const SecretBytes &fileKey);

} // namespace hypha::crypto::age
