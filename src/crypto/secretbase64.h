#pragma once

#include "crypto/secretbytes.h"

/// Base64 (RFC 4648) of secrets, in guarded memory and without tables that a cache could betray.
namespace hypha::crypto {

enum class Base64 : std::uint8_t {
    padded,     ///< §4 with padding
    urlUnpadded ///< §5 without
};

SecretBytes encodeBase64(ByteView secret, Base64 alphabet);
/// Errc::malformed for anything but the one encoding: other letters, white space, padding that is missing or
/// too much, trailing bits that are not zero.
Result<SecretBytes> decodeBase64(ByteView text, Base64 alphabet);

} // namespace hypha::crypto
