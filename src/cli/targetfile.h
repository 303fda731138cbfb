#pragma once

#include <filesystem>

/// The file that a command was told to write.
namespace hypha::cli {

/// "-", or another name of what standard output already leads to (/dev/stdout).
bool isStandardOutput(const std::filesystem::path &path);

} // namespace hypha::cli
