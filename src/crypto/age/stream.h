#pragma once

#include "crypto/secretbytes.h"

/// STREAM: chunks of 64 KiB, each sealed under a counter and a mark of the last, so that none can be cut off,
/// moved or added.
namespace hypha::crypto::age {

inline constexpr std::size_t chunkSize = 65'536; ///< bytes of plaintext

/// A nonce and the chunks.
Bytes sealPayload(const SecretBytes &fileKey, ByteView plaintext);
/// Nothing is released before every chunk has held. Errc::decryptionFailed, item "payload".
Result<SecretBytes> openPayload(const SecretBytes &fileKey, ByteView payload);

} // namespace hypha::crypto::age
