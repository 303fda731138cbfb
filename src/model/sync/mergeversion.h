#pragma once

#include "model/sync/parked.h"
#include "model/sync/replica.h"

/// Inside of rebase(): versions of secret sets.
namespace hypha::sync {

struct MergedVersion
{
    vault::op::PushVersion push; ///< what both sides wanted, theirs where they conflict
    std::optional<Parked> parked;
};

/// The local version of `event` (a version made on `local`'s way) and the set's present version on `onto`,
/// merged three ways from the version before the local one.
Result<MergedVersion> mergeVersion(const Replica &replica, const vault::Event &event, const Verified &local,
                                   const Verified &onto);

/// An event that cannot be carried over, without entries.
Result<Parked> parkedEvent(const vault::Event &event, const Error &why, const Verified &local);
/// Adds what the local version changed, before and after.
Result<void> keepEntries(const Replica &replica, const vault::Event &event, const Verified &local,
                         Parked &parked);

} // namespace hypha::sync
