#pragma once

#include "crypto/result.h"

#include <filesystem>

/// The file that a command was told to write.
namespace hypha::cli {

/// "-", or another name of what standard output already leads to (/dev/stdout).
bool isStandardOutput(const std::filesystem::path &path);

/// For secrets on paper: Errc::alreadyExists with `why` unless nothing is there, or an empty file.
Result<void> mustBeNew(const std::filesystem::path &file, std::string_view why);

} // namespace hypha::cli
