#pragma once

#include "crypto/secretbytes.h"

#include <filesystem>
#include <optional>

/// Secrets in and out of the process, straight between guarded memory and the system: no stream, no
/// std::string.
namespace hypha::cli {

/// Takes HYPHA_PASSPHRASE out of the environment: overwrites it where the system shows it to others, and
/// unsets it. Absent when it was not set. Called before anything else.
std::optional<crypto::SecretBytes> takePassphraseFromEnvironment();

/// All of a file, or of standard input for "-". Pipes are files too. Errc::notFound, io, limitExceeded.
Result<crypto::SecretBytes> readSecretFile(const std::string &path, std::size_t limit);
/// The first line, without its end.
Result<crypto::SecretBytes> readFirstLine(const std::string &path);

/// Every byte on a descriptor. Errc::io, diskFull.
Result<void> writeBytes(int descriptor, ByteView bytes);

/// Makes or replaces `path` with mode 0600, whole or not at all.
Result<void> writePrivateFile(const std::filesystem::path &path, ByteView bytes);

/// Appends `text` as a JSON string, quotes included.
void appendJsonString(crypto::SecretBuffer &out, ByteView text);

} // namespace hypha::cli
