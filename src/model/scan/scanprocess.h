#pragma once

#include "crypto/secretbytes.h"

#include <chrono>
#include <filesystem>

/// Private to the room.
namespace hypha::scan {

/// Runs `program` with `input` as its standard input, an empty environment and no other file of ours; appends
/// what it prints to `answer`. Its exit code, or 128 + n when signal n ended it. Ended by force after
/// `patience` (Errc::malformed), and when it says more than maxCodesBytes (Errc::limitExceeded).
Result<int> runScanner(const std::filesystem::path &program, int input, std::chrono::milliseconds patience,
                       crypto::SecretBuffer &answer);

} // namespace hypha::scan
