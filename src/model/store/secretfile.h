#pragma once

#include "crypto/secretbytes.h"

#include <filesystem>

namespace hypha::store {

/// A whole file straight into guarded memory: unbuffered, so that no copy stays in a stream. Errc::notFound,
/// Errc::limitExceeded above `limit` bytes, Errc::io for what is no regular file (a pipe would never end).
Result<crypto::SecretBytes> readSecretFile(const std::filesystem::path &path, std::size_t limit);

} // namespace hypha::store
