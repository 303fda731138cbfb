#pragma once

#include "model/vault/state.h"

/// When each device was last heard of. Whoever signs an event confirms the whole history before it, so that a
/// host which shows somebody an old state (H2) is found out by silence.
namespace hypha::audit {

inline constexpr std::int64_t confirmedWithinDays = 7;
inline constexpr std::int64_t silentAfterDays = 30;

struct Heard
{
    DeviceId device;
    UserId user;
    std::string name;
    vault::DeviceType type = vault::DeviceType::interactive;
    std::uint64_t lastSequence = 0;    ///< of the last event it signed; 0: none yet
    std::optional<Timestamp> lastSeen; ///< that event's timestamp, by the device's own clock
    bool confirmed = false;            ///< within `confirmedWithinDays`
    bool silent = false; ///< for longer than `silentAfter`, or never heard of since it was enrolled
};

struct Freshness
{
    std::vector<Heard> devices; ///< active and unexpired, of live members and CI; the longest silent first
    std::size_t confirmed = 0;  ///< "last confirmed by 17 of 19 devices this week"
    std::size_t silent = 0;
};

/// Whether `time` is at most so many days from `now`, before it or behind it: what a device says about the
/// time is its own word, and a clock that is years ahead must not count as heard of for years.
bool isNear(const Timestamp &time, const Timestamp &now, std::int64_t days);

/// For longer than so many days: since its last event, or since it was enrolled where it has signed none.
bool isSilent(const vault::Device &device, const Timestamp &now, std::int64_t silentAfter);

/// `now` is this computer's clock. `silentAfter` in days.
Freshness freshness(const vault::VaultState &state, const Timestamp &now,
                    std::int64_t silentAfter = silentAfterDays);

} // namespace hypha::audit
