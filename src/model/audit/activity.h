#pragma once

#include "model/audit/log.h"

#include <span>

/// Counts for charts. Times are the signers' own and in no order; what lies outside is counted nowhere.
namespace hypha::audit {

using CategoryCounts = std::array<std::uint32_t, categoryCount>;

struct Period
{
    Timestamp first, last; ///< both included
    friend bool operator==(const Period &, const Period &) = default;
};
/// From the earliest to the latest of these rows; absent where there are none.
std::optional<Period> periodOf(const Log &log, std::span<const std::uint32_t> rows);

/// `count` equal parts of the period, each with its events by category.
std::vector<CategoryCounts> timeline(const Log &log, std::span<const std::uint32_t> rows,
                                     const Period &period, std::size_t count);

/// People × days: for each of Log::users() the events on each day of the period. Days are those of UTC,
/// shifted by `offsetSeconds` east of it.
struct HeatMap
{
    std::int64_t firstDay = 0; ///< since 1970-01-01
    std::size_t days = 0;
    std::vector<std::vector<std::uint32_t>> byUser;
};
HeatMap heatMap(const Log &log, std::span<const std::uint32_t> rows, const Period &period,
                std::int64_t offsetSeconds = 0);

} // namespace hypha::audit
