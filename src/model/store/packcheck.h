#pragma once

#include "crypto/result.h"

#include <filesystem>
#include <vector>

namespace hypha::store {

/// Before libgit2 looks into packs that somebody else made: it believes the index, reads wherever that leads,
/// and follows a delta that is its own base for ever. Errc::malformed unless every object that the index
/// names stands inside the pack and every chain of deltas ends; Errc::io where a file cannot be read. Costs a
/// look at each object's first bytes.
Result<void> checkPack(const std::filesystem::path &index);

/// Each pack of a repository that has an index. Errc::limitExceeded where there are too many of them.
Result<void> checkPacks(const std::filesystem::path &repository);

/// The indexes of a repository's packs.
std::vector<std::filesystem::path> packIndexes(const std::filesystem::path &repository);

} // namespace hypha::store
