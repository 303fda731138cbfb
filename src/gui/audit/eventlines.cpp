#include "gui/audit/eventlines.h"

#include <QDateTime>

#include <algorithm>

namespace hypha::gui {
namespace {

/// Days of the local time zone. Asking Qt for each of 100,000 events would take half a second.
class Days
{
public:
    std::int32_t of(std::int64_t at)
    {
        if (!m_day.contains(at)) {
            const QDate date = QDateTime::fromSecsSinceEpoch(at).toLocalTime().date();
            m_number = static_cast<std::int32_t>(date.toJulianDay());
            m_day = {date.startOfDay().toSecsSinceEpoch(), date.addDays(1).startOfDay().toSecsSinceEpoch()};
        }
        return m_number;
    }

private:
    TimeRange m_day;
    std::int32_t m_number = 0;
};

} // namespace

EventLines linesOf(const audit::Log &log, const std::vector<std::uint32_t> &rows,
                   const std::optional<TimeRange> &period)
{
    EventLines lines;
    lines.reserve(rows.size() + rows.size() / 8);
    Days days;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        const std::int64_t at = log.row(*row).time.seconds;
        if (period && !period->contains(at))
            continue;
        const std::int32_t day = days.of(at);
        if (lines.empty() || lines.back().day != day)
            lines.push_back({EventLine::heading, day});
        lines.push_back({*row, day});
    }
    return lines;
}

std::size_t eventsIn(const EventLines &lines)
{
    return static_cast<std::size_t>(
        std::count_if(lines.begin(), lines.end(), [](const EventLine &line) { return !line.isHeading(); }));
}

} // namespace hypha::gui
