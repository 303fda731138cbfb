#pragma once

#include "model/sync/parked.h"
#include "model/sync/replica.h"

namespace hypha::sync {

struct Rebased
{
    Verified head;              ///< the new one, which no ref names yet
    std::vector<Parked> parked; ///< what conflicts or is no longer permitted
    std::vector<EventId>
        carried; ///< local events whose wish now stands in the new history, or needs nothing more
};

/// Makes the unpushed operations of `local` again on `onto`, one commit each: judged against the new state,
/// encrypted under its keys, signed anew (VAULT-FORMAT §10). `common` is how many events both have in common;
/// `base` is a verified state of at most that many events whose history leads to `local`.
Result<Rebased> rebase(const Replica &replica, Verified base, const Verified &local, std::size_t common,
                       Verified onto);

} // namespace hypha::sync
