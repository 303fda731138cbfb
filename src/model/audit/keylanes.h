#pragma once

#include "model/audit/log.h"

namespace hypha::audit {

/// One version of a project's key, from the event that made it to the one that replaced it.
struct KeyVersion
{
    std::uint64_t version = 0;
    std::uint64_t sequence = 0; ///< of the event that made it
    Timestamp from;
    std::optional<Timestamp> until;    ///< absent while it is the current one
    std::optional<std::string> reason; ///< a word of the format; absent for version 1
    std::optional<std::string> note;
    DeviceId by;
    UserId user;
    std::set<DeviceId> leftOutDevices; ///< held the version before and do not hold this one
    std::set<UserId> leftOutUsers;
    std::set<DeviceId> added;  ///< named by whoever rotated
    std::set<DeviceId> shared; ///< handed the key later
};

struct KeyLane
{
    ProjectId project;
    std::string name; ///< the last one it had
    std::optional<Timestamp> deleted;
    std::vector<KeyVersion> versions; ///< 1, 2, …
};

/// A lane for every project that ever was, in the order of their making. From the log alone.
std::vector<KeyLane> keyLanes(const Log &log);

} // namespace hypha::audit
