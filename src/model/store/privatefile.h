#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"

#include <filesystem>

namespace hypha::store {

/// Makes or replaces `path` with mode 0600, whole or not at all; a link to a regular file stays a link. What
/// is no regular file (a pipe, a device) is written to and never replaced.
Result<void> writePrivateFile(const std::filesystem::path &path, ByteView bytes);

} // namespace hypha::store
