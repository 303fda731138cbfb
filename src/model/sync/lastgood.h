#pragma once

#include "model/sync/replica.h"

namespace hypha::sync {

/// Something that a member's device signed and that does not continue what is put back.
struct LeftOut
{
    EventId event;
    std::string type;
    Timestamp at;
    UserId user;
    DeviceId device;
};

struct LastGood
{
    store::ObjectId commit; ///< the known one, or one that continues it and verifies; its objects may be in
                            ///< quarantine
    std::vector<LeftOut> leftOut;
};

/// The newest state that continues `known` and verifies, of all that lies in the history of a refused tip:
/// what members pushed in good order is found below junk, beside it, behind a merge, and in a tree that holds
/// junk as well, where it gets a commit of its own. What of members' work cannot be put back is named.
/// `tip` is here or in quarantine.
Result<LastGood> lastGoodIn(const Replica &replica, const Verified &known, const store::ObjectId &tip);

} // namespace hypha::sync
