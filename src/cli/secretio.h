#pragma once

#include "crypto/secretbytes.h"

#include <optional>
#include <string>

/// Secrets in and out of the process, straight between guarded memory and the system: no stream, no
/// std::string.
namespace hypha::cli {

/// Takes HYPHA_PASSPHRASE out of the environment: overwrites it where the system shows it to others, and
/// unsets it. Absent when it was not set. Called before anything else.
std::optional<crypto::SecretBytes> takePassphraseFromEnvironment();

/// "-" and the system's names for standard input.
bool isStandardInput(std::string_view path);
/// All of a file, or of standard input for "-". Pipes are files too. Errc::notFound, io, limitExceeded.
Result<crypto::SecretBytes> readSecretFile(const std::string &path, std::size_t limit);
/// The first line, without its end.
Result<crypto::SecretBytes> readFirstLine(const std::string &path);

/// Every byte on a descriptor. Errc::io, diskFull.
Result<void> writeBytes(int descriptor, ByteView bytes);

/// Appends `text` as a JSON string, quotes included.
void appendJsonString(crypto::SecretBuffer &out, ByteView text);

} // namespace hypha::cli
