#pragma once

#include "model/store/objectdatabase.h"

#include <atomic>
#include <functional>

namespace hypha::store {

/// What one transfer may bring at most, whoever is at the other end (G5).
struct TransferLimits
{
    std::uint64_t objects = 4'000'000;
    std::uint64_t bytes = std::uint64_t{4} << 30;    ///< of all objects, uncompressed; of a folder that
                                                     ///< continues another, what it has besides
    std::uint64_t object = std::uint64_t{256} << 20; ///< of one
};

using HasObject = std::function<bool(const ObjectId &)>;

/// Ids, sorted, of the commits, trees and files that the history of `tip` needs beyond the commits that `has`
/// knows, whose own histories are taken as whole. Each commit is compared with its first parent, so that the
/// cost follows what changed. A folder that grows by a line with each commit is read as often as it has
/// lines: how much may be read grows with the square of the commits, up to sixteen times what may be brought.
/// Errc::limitExceeded, cancelled; malformed when something is missing or is not what it should be.
Result<std::vector<ObjectId>> reachableBeyond(const ObjectDatabase &objects, const ObjectId &tip,
                                              const HasObject &has, const TransferLimits &limits,
                                              const std::atomic<bool> *cancel = nullptr);

/// Whether `ancestor` is `tip` or stands before it. Looks at no more than `limit` commits.
Result<bool> isAncestor(const ObjectDatabase &objects, const ObjectId &ancestor, const ObjectId &tip,
                        std::size_t limit = 1'000'000);

} // namespace hypha::store
