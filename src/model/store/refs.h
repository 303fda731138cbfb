#pragma once

#include "model/store/snapshot.h"

#include <filesystem>

namespace hypha::store {

/// A ref of the repository, loose or packed. Errc::malformed for a symbolic, linked or damaged one;
/// Errc::invalidInput for a name that is none.
Result<std::optional<ObjectId>> readRef(const std::filesystem::path &repository, std::string_view name);
/// Whether that is an error of readRef() for what is written there, and not for a link that leads elsewhere.
bool isDamagedRef(const Error &error);
/// Whether that is an error of writing one: a folder that is not empty stands in its place, as git cannot
/// have it either.
bool isFolderForRef(const Error &error);
/// What a lock file means that is there already.
enum class FoundLock : std::uint8_t {
    left,   ///< by a killed process: the caller holds the repository's lock, and only Hypha writes here
    foreign ///< a git command may be at work: Errc::busy, unless it is older than any command takes
};
/// Under git's own lock file, so that a git command in the same repository is kept out as well.
/// Errc::conflict when the ref is not `expected` any more. Durable when it returns; no reflog.
Result<void> writeRef(const std::filesystem::path &repository, std::string_view name,
                      const std::optional<ObjectId> &expected, const ObjectId &id,
                      FoundLock found = FoundLock::left);

/// Errc::conflict when it is not damaged, or not any more.
Result<void> replaceDamagedRef(const std::filesystem::path &repository, std::string_view name,
                               const ObjectId &id, FoundLock found);
/// Loose or packed; Errc::notFound when there is none. The caller holds the repository's lock.
Result<void> removeRef(const std::filesystem::path &repository, std::string_view name);

inline constexpr std::string_view remoteRef = "refs/hypha/remote"; ///< the last verified head of the remote
inline constexpr std::string_view mainRef = "refs/heads/main";

} // namespace hypha::store
