#include "model/audit/activity.h"

#include "model/vault/limits.h"

#include <algorithm>

namespace hypha::audit {

namespace {

constexpr std::size_t maxDays = 36'600; // a century: a wrong clock must not ask for all memory

std::int64_t dayOf(const Timestamp &time, std::int64_t offset)
{
    const std::int64_t seconds = time.seconds + offset;
    const std::int64_t day = seconds / vault::secondsPerDay;
    return seconds % vault::secondsPerDay < 0 ? day - 1 : day;
}

} // namespace

std::optional<Period> periodOf(const Log &log, std::span<const std::uint32_t> rows)
{
    std::optional<Period> period;
    for (const std::uint32_t index : rows) {
        const Timestamp &time = log.row(index).time;
        if (!period)
            period = Period{time, time};
        period->first = std::min(period->first, time);
        period->last = std::max(period->last, time);
    }
    return period;
}

std::vector<CategoryCounts> timeline(const Log &log, std::span<const std::uint32_t> rows,
                                     const Period &period, std::size_t count)
{
    std::vector<CategoryCounts> parts(count);
    const std::int64_t length = period.last.seconds - period.first.seconds + 1;
    if (count == 0 || length <= 0)
        return parts;
    for (const std::uint32_t index : rows) {
        const Row &row = log.row(index);
        if (row.time < period.first || row.time > period.last)
            continue;
        // Both factors are far below 2^32 for any screen and any four-digit year.
        const auto part = static_cast<std::size_t>((row.time.seconds - period.first.seconds) *
                                                   static_cast<std::int64_t>(count) / length);
        ++parts[std::min(part, count - 1)][static_cast<std::size_t>(row.category())];
    }
    return parts;
}

HeatMap heatMap(const Log &log, std::span<const std::uint32_t> rows, const Period &period,
                std::int64_t offsetSeconds)
{
    HeatMap map;
    map.firstDay = dayOf(period.first, offsetSeconds);
    const std::int64_t lastDay = dayOf(period.last, offsetSeconds);
    map.days =
        lastDay < map.firstDay ? 0 : std::min(maxDays, static_cast<std::size_t>(lastDay - map.firstDay) + 1);
    map.byUser.assign(log.users().size(), std::vector<std::uint32_t>(map.days));
    for (const std::uint32_t index : rows) {
        const Row &row = log.row(index);
        const std::int64_t day = dayOf(row.time, offsetSeconds) - map.firstDay;
        if (day >= 0 && static_cast<std::size_t>(day) < map.days)
            ++map.byUser[row.user][static_cast<std::size_t>(day)];
    }
    return map;
}

} // namespace hypha::audit
