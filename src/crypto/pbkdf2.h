#pragma once

#include "crypto/secretbytes.h"

namespace hypha::crypto {

/// PBKDF2 with HMAC-SHA256, RFC 8018 §5.2. Throws std::runtime_error when the library cannot compute it.
SecretBytes pbkdf2HmacSha256(ByteView password, ByteView salt, std::uint32_t iterations, std::size_t length);

} // namespace hypha::crypto
