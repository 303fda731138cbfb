#pragma once

#include "model/store/reachable.h"

namespace hypha::store {

/// Merges loose objects (when there are more than `looseLimit`) and small packs (when there are more than
/// `packLimit`) into one pack, older versions of trees and files as deltas of newer ones. The caller holds
/// the repository's lock. With a `packLimit` of 0 all of them go together, else those worth rewriting. The
/// new pack is on disk and read back before anything is removed; true when it did merge. `limits` for a
/// repository that somebody else writes: Errc::limitExceeded, with nothing written, where what goes together
/// unfolds to more than one transfer may bring.
Result<bool> mergePacks(const std::filesystem::path &repository, std::size_t looseLimit,
                        std::size_t packLimit, const std::optional<TransferLimits> &limits = {});

inline constexpr std::size_t smallPackLimit = 50; // one per operation: each costs a look-up and a mapped file

} // namespace hypha::store
