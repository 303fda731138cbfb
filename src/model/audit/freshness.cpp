#include "model/audit/freshness.h"

#include "model/vault/limits.h"

#include <algorithm>

namespace hypha::audit {

bool isNear(const Timestamp &time, const Timestamp &now, std::int64_t days)
{
    const std::int64_t span = days * vault::secondsPerDay;
    return time.seconds >= now.seconds - span && time.seconds <= now.seconds + span;
}

bool isSilent(const vault::Device &device, const Timestamp &now, std::int64_t silentAfter)
{
    return !isNear(device.lastSequence > 0 ? device.lastSeen : device.enrolledAt, now, silentAfter);
}

Freshness freshness(const vault::VaultState &state, const Timestamp &now, std::int64_t silentAfter)
{
    const Timestamp at = vault::judgedTime(state, now);
    Freshness out;
    for (const auto &[id, device] : state.devices) {
        // Whose owner is no member any more can confirm nothing: its silence says nothing either.
        if (!vault::isUsable(device, at) ||
            (device.type == vault::DeviceType::interactive && !vault::orgRole(state, device.user, at)))
            continue;
        Heard heard{id, device.user, device.name, device.type, device.lastSequence, {}, false, false};
        if (device.lastSequence > 0)
            heard.lastSeen = device.lastSeen;
        heard.confirmed = heard.lastSeen && isNear(*heard.lastSeen, now, confirmedWithinDays);
        heard.silent = isSilent(device, now, silentAfter);
        out.confirmed += heard.confirmed ? 1 : 0;
        out.silent += heard.silent ? 1 : 0;
        out.devices.push_back(std::move(heard));
    }
    std::stable_sort(out.devices.begin(), out.devices.end(),
                     [](const Heard &a, const Heard &b) { return a.lastSeen < b.lastSeen; });
    return out;
}

} // namespace hypha::audit
