#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"

#include <filesystem>
#include <functional>

namespace hypha::store {

/// Makes or replaces `path` with mode 0600, whole or not at all; a link to a regular file stays a link. What
/// is no regular file (a pipe, a device) is written to and never replaced.
Result<void> writePrivateFile(const std::filesystem::path &path, ByteView bytes);

/// The same for public bytes that are too many to be in memory at once: `produce` gives it to `sink` piece by
/// piece, and is called again where the file system has no files without names. Its error leaves the file as
/// it was.
using PieceSink = std::function<Result<void>(ByteView piece)>;
Result<void> writePrivateFile(const std::filesystem::path &path,
                              const std::function<Result<void>(const PieceSink &sink)> &produce);

} // namespace hypha::store
