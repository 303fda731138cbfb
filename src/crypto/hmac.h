#pragma once

#include "crypto/secretbytes.h"

namespace hypha::crypto {

enum class HmacHash : std::uint8_t { sha1, sha256, sha512 };

/// HMAC (RFC 2104). Only for one-time codes, whose standard names these hashes; records use BLAKE3.
SecretBytes hmac(HmacHash hash, ByteView key, ByteView message);

} // namespace hypha::crypto
