#pragma once

#include "crypto/result.h"

#include <filesystem>

namespace hypha::store {

/// Merges loose objects (when there are more than `looseLimit`) and small packs (when there are more than
/// `packLimit`) into one pack, older versions of trees and files as deltas of newer ones. The caller holds
/// the repository's lock. With a `packLimit` of 0 all of them go together, else those worth rewriting. The
/// new pack is on disk and read back before anything is removed; true when it did merge.
Result<bool> mergePacks(const std::filesystem::path &repository, std::size_t looseLimit,
                        std::size_t packLimit);

inline constexpr std::size_t smallPackLimit = 50; // one per operation: each costs a look-up and a mapped file

} // namespace hypha::store
