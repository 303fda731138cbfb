#pragma once

#include "crypto/secretbytes.h"

namespace hypha::crypto {

/// RFC 7914: 128 · r · 2^logN bytes of memory, so callers bound logN first. Errc::noMemory.
Result<SecretBytes> scrypt(ByteView password, ByteView salt, unsigned logN, std::uint32_t r, std::uint32_t p,
                           std::size_t length);

} // namespace hypha::crypto
