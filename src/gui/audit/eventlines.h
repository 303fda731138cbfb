#pragma once

#include "gui/audit/timeaxis.h"
#include "model/audit/log.h"

#include <memory>

namespace hypha::gui {

/// A line of the list: an event, or the day that the events below it happened on.
struct EventLine
{
    static constexpr std::uint32_t heading = ~std::uint32_t{0};
    static constexpr std::uint32_t broken = heading - 1; ///< what stands behind the last event that holds
    std::uint32_t row = heading;                         ///< of the log
    std::int32_t day = 0;                                ///< Julian day in the local time zone
    bool isHeading() const { return row == heading; }
    bool isBroken() const { return row == broken; }
    friend bool operator==(const EventLine &, const EventLine &) = default;
};

using EventLines = std::vector<EventLine>;

/// Newest first, by day; only what lies in `period` where one is given. The order is the chain's: a wrong
/// clock gives a day a second heading, and moves no event. For the lane.
EventLines linesOf(const audit::Log &log, const std::vector<std::uint32_t> &rows,
                   const std::optional<TimeRange> &period);
std::size_t eventsIn(const EventLines &lines);

} // namespace hypha::gui
