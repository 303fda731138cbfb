#pragma once

#include "crypto/secretbytes.h"

#include <chrono>
#include <filesystem>

/// Programs of ours that turn standard input into standard output: what a process must not hold itself (the
/// decoders of pictures, Qt Gui in the command) runs in one of them.
namespace hypha::process {

struct Filter
{
    std::filesystem::path program;
    std::chrono::milliseconds patience; ///< then it is ended by force
    std::size_t mostOutput = 0;         ///< bytes
    std::string name = {};              ///< the item of errors
    std::string tooSlow = {};           ///< detail of Errc::malformed when patience ends
    std::string tooMuch = {};           ///< detail of Errc::limitExceeded
};

/// Where a program of ours stands: beside this one, or in ../libexec/hypha or ../bin of it. Empty: not
/// installed.
std::filesystem::path programBeside(std::string_view name);

/// Runs it with `input` as its standard input, an empty environment and no other file of ours; appends what
/// it prints to `answer`. Its exit code, or 128 + n when signal n ended it. Errc::notSupported when it does
/// not start.
Result<int> runFilter(const Filter &filter, int input, crypto::SecretBuffer &answer);
/// The same with bytes, which stand in memory of the kernel until this returns, never in a file.
Result<int> runFilter(const Filter &filter, ByteView input, crypto::SecretBuffer &answer);

} // namespace hypha::process
