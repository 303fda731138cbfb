#pragma once

#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

/// Time as a picture has it: periods, the steps that cut them, and their labels in the local time zone.
namespace hypha::gui {

/// `from` is in it, `to` is not. Seconds since 1970, UTC.
struct TimeRange
{
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t length() const { return to - from; }
    bool contains(std::int64_t at) const { return at >= from && at < to; }
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

enum class TimeUnit : std::uint8_t { minute, hour, day, week, month, year };

struct TimeStep
{
    TimeUnit unit = TimeUnit::day;
    int count = 1;
    friend bool operator==(const TimeStep &, const TimeStep &) = default;
};

inline constexpr std::int64_t minuteSeconds = 60, hourSeconds = 3600, daySeconds = 24 * hourSeconds;
inline constexpr std::int64_t shortestRange = hourSeconds; ///< no picture goes closer

/// The smallest step that cuts the range into at most `most` pieces.
TimeStep stepFor(const TimeRange &range, int most);
/// Where steps begin: the first at or before the range's beginning, the last at or after its end. Whole days,
/// weeks and months of the local time zone.
std::vector<std::int64_t> edgesOf(const TimeRange &range, const TimeStep &step);
/// Below a line of the axis: "14:00", "3 Mar", "March 2026", "2026".
QString edgeText(std::int64_t at, const TimeStep &step);
/// A label below an axis, from `x` on.
struct AxisLabel
{
    QString text;
    int x = 0, width = 0;
    bool isYear = false;
};
/// Those that stand `gap` apart and end before `end`. Years come first: a month without one says little.
std::vector<AxisLabel> labelsThatFit(const std::vector<AxisLabel> &labels, int gap, int end);
/// A period in words: "3 March 2026", "3–9 March 2026", "3 Mar 14:00 – 15:00".
QString rangeText(const TimeRange &range);
/// The range moved and shortened so that it lies within `whole`, never shorter than shortestRange.
TimeRange within(const TimeRange &range, const TimeRange &whole);
/// Left and right of the bar of a piece, on a picture from `first` to `last`: inside of it, and wide enough
/// to be seen where the picture ends in the piece.
std::pair<double, double> barBetween(double from, double to, double first, double last);
/// Closer (`factor` < 1) or farther, with `fixed` staying where it is.
TimeRange zoomed(const TimeRange &range, double factor, std::int64_t fixed);

} // namespace hypha::gui
