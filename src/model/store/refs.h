#pragma once

#include "model/store/snapshot.h"

#include <filesystem>

namespace hypha::store {

/// A ref of the repository, loose or packed. Errc::malformed for a symbolic, linked or damaged one;
/// Errc::invalidInput for a name that is none.
Result<std::optional<ObjectId>> readRef(const std::filesystem::path &repository, std::string_view name);
/// Under git's own lock file, so that a git command in the same repository is kept out as well. The caller
/// holds the repository's lock: a lock file that is already there was left by a killed process and is
/// removed. Errc::conflict when the ref is not `expected` any more. Durable when it returns; no reflog.
Result<void> writeRef(const std::filesystem::path &repository, std::string_view name,
                      const std::optional<ObjectId> &expected, const ObjectId &id);

inline constexpr std::string_view mainRef = "refs/heads/main";

} // namespace hypha::store
