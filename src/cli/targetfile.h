#pragma once

#include "cli/arguments.h"

#include <filesystem>

/// The file that a command was told to write.
namespace hypha::cli {

/// "-", or another name of what standard output already leads to (/dev/stdout).
bool isStandardOutput(const std::filesystem::path &path);

/// For a file that is kept (keys, a proof), before anything else is done: Errc::alreadyExists where a file
/// with something in it is there and neither --force nor --yes was said. Standard output, pipes and devices
/// are no files. What is made anew from the vault each time (`-o`) replaces what it made before.
Result<void> mayWrite(const Invocation &invocation, const std::filesystem::path &file);
Option forceOption();

/// For secrets on paper, whatever was said: Errc::alreadyExists with `why` unless nothing is there, or an
/// empty file.
Result<void> mustBeNew(const std::filesystem::path &file, std::string_view why);

} // namespace hypha::cli
