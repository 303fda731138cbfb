#pragma once

#include "crypto/result.h"

#include <filesystem>

namespace hypha::store {

/// Makes the files of a bare repository. Errc::alreadyExists when there is one.
Result<void> createRepository(const std::filesystem::path &folder);
/// Refuses what would make objects or refs come from elsewhere than the folder itself, or be incomplete:
/// links, alternates, configured includes, extensions, work trees of another repository, shallow and partial
/// clones, grafts. Errc::notAVault when it is no repository, Errc::malformed with the offending file
/// otherwise.
Result<void> checkRepository(const std::filesystem::path &folder);

} // namespace hypha::store
