#pragma once

#include "model/vault/state.h"

namespace hypha::vault {

/// Who reads what is written to a project, for telling before anything is shared: "9 people, 14 devices;
/// newest device added yesterday by Ben".
struct Audience
{
    std::set<UserId> people;     ///< live members with a device that can open the current key
    std::set<DeviceId> devices;  ///< theirs that can
    std::set<DeviceId> awaiting; ///< of live members, without the current key so far
    std::set<DeviceId>
        outsiders; ///< can open the current key though they no longer belong: it should be rotated
    std::optional<DeviceId> newest; ///< of `devices`, by the enrolment's own clock
    bool recoveryKey = false;       ///< the organisation's recovery key opens it too
};

Audience audienceOf(const VaultState &state, const Project &project, const Timestamp &at);

} // namespace hypha::vault
