#pragma once

#include "model/vault/verify.h"

namespace hypha::audit {

/// Where a log is broken, for showing it there: the first place at which it is not what was signed and
/// chained.
struct BrokenPlace
{
    std::uint64_t sequence = 0; ///< the place in the log: one behind the last event that holds
    std::string path; ///< audit/<YYYY-MM>/<event-id>.json, of the event that stands there or of a stranger
    std::optional<EventId> event; ///< by that path
    std::size_t failure = 0;      ///< index into report.failures: expected, found, and what it could mean
};

/// Absent where the log holds; files beside it may be broken all the same.
std::optional<BrokenPlace> brokenPlace(const vault::VerifyReport &report);

} // namespace hypha::audit
