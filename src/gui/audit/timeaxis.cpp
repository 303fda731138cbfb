#include "gui/audit/timeaxis.h"

#include "gui/widgets/tokens.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hypha::gui {
namespace {

constexpr double leastBarUnits = 0.75;

/// Translation context of this file.
struct TimeAxis
{
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)
};

constexpr std::int64_t secondsOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::minute:
        return minuteSeconds;
    case TimeUnit::hour:
        return hourSeconds;
    case TimeUnit::day:
        return daySeconds;
    case TimeUnit::week:
        return 7 * daySeconds;
    case TimeUnit::month:
        return 30 * daySeconds;
    case TimeUnit::year:
        break;
    }
    return 365 * daySeconds;
}

constexpr TimeStep timeSteps[] = {{TimeUnit::minute, 1}, {TimeUnit::minute, 5}, {TimeUnit::minute, 15},
                                  {TimeUnit::hour, 1},   {TimeUnit::hour, 3},   {TimeUnit::hour, 6},
                                  {TimeUnit::hour, 12},  {TimeUnit::day, 1},    {TimeUnit::week, 1},
                                  {TimeUnit::month, 1},  {TimeUnit::month, 3},  {TimeUnit::year, 1},
                                  {TimeUnit::year, 2},   {TimeUnit::year, 5},   {TimeUnit::year, 20},
                                  {TimeUnit::year, 100}, {TimeUnit::year, 1000}};

QDateTime local(std::int64_t at)
{
    return QDateTime::fromSecsSinceEpoch(at).toLocalTime();
}

int floorTo(int value, int count)
{
    return value - ((value % count) + count) % count;
}

/// The step that `at` lies in.
QDateTime beginning(std::int64_t at, const TimeStep &step)
{
    const QDateTime time = local(at);
    const QDate date = time.date();
    switch (step.unit) {
    case TimeUnit::minute:
        return QDateTime(date, QTime(time.time().hour(), floorTo(time.time().minute(), step.count)));
    case TimeUnit::hour:
        return QDateTime(date, QTime(floorTo(time.time().hour(), step.count), 0));
    case TimeUnit::day:
        return date.startOfDay();
    case TimeUnit::week:
        return date.addDays(1 - date.dayOfWeek()).startOfDay();
    case TimeUnit::month:
        return QDate(date.year(), floorTo(date.month() - 1, step.count) + 1, 1).startOfDay();
    case TimeUnit::year:
        break;
    }
    return QDate(std::max(floorTo(date.year(), step.count), 1), 1, 1).startOfDay();
}

QDateTime following(const QDateTime &begun, const TimeStep &step)
{
    switch (step.unit) {
    case TimeUnit::minute:
    case TimeUnit::hour:
        return begun.addSecs(secondsOf(step.unit) * step.count);
    case TimeUnit::day:
        return begun.date().addDays(step.count).startOfDay();
    case TimeUnit::week:
        return begun.date().addDays(7 * step.count).startOfDay();
    case TimeUnit::month:
        return begun.date().addMonths(step.count).startOfDay();
    case TimeUnit::year:
        break;
    }
    return begun.date().addYears(step.count).startOfDay();
}

QString dayText(const QDate &date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

} // namespace

TimeStep stepFor(const TimeRange &range, int most)
{
    for (const TimeStep &step : timeSteps) {
        if (range.length() / (secondsOf(step.unit) * step.count) < std::max(most, 1))
            return step;
    }
    return timeSteps[std::size(timeSteps) - 1];
}

std::vector<std::int64_t> edgesOf(const TimeRange &range, const TimeStep &step)
{
    QDateTime at = beginning(range.from, step);
    std::vector<std::int64_t> edges{at.toSecsSinceEpoch()};
    // A change to or from summer time shifts hours by one; no step ends where it begins.
    while (edges.back() < range.to) {
        at = following(at, step);
        edges.push_back(std::max<std::int64_t>(at.toSecsSinceEpoch(), edges.back() + 1));
    }
    return edges;
}

QString edgeText(std::int64_t at, const TimeStep &step)
{
    const QDateTime time = local(at);
    const QLocale locale;
    switch (step.unit) {
    case TimeUnit::minute:
    case TimeUnit::hour:
        if (time.time() != QTime(0, 0))
            return locale.toString(time.time(), QLocale::ShortFormat);
        [[fallthrough]];
    case TimeUnit::day:
    case TimeUnit::week:
        //: a day without its year below a chart, as QDate::toString() takes it
        return locale.toString(time.date(), TimeAxis::tr("d MMM"));
    case TimeUnit::month:
        return time.date().month() == 1
                   ? QString::number(time.date().year())
                   : locale.standaloneMonthName(time.date().month(), QLocale::ShortFormat);
    case TimeUnit::year:
        break;
    }
    return QString::number(time.date().year());
}

std::vector<AxisLabel> labelsThatFit(const std::vector<AxisLabel> &labels, int gap, int end)
{
    std::vector<AxisLabel> out; // from the right, so that the year ahead is known
    int year = end + gap;
    for (auto at = labels.rbegin(); at != labels.rend(); ++at) {
        if (at->x + at->width + gap > year)
            continue;
        out.push_back(*at);
        if (at->isYear)
            year = at->x;
    }
    std::reverse(out.begin(), out.end());
    int free = 0;
    std::erase_if(out, [&](const AxisLabel &label) {
        if (label.x < free)
            return true;
        free = label.x + label.width + gap;
        return false;
    });
    return out;
}

QString rangeText(const TimeRange &range)
{
    const QDateTime from = local(range.from), to = local(range.to);
    const QLocale locale;
    const bool wholeDays = from.time() == QTime(0, 0) && to.time() == QTime(0, 0);
    if (wholeDays) {
        const QDate last = to.date().addDays(-1);
        return from.date() == last
                   ? locale.toString(last, QLocale::LongFormat)
                   : TimeAxis::tr("%1 – %2", "a period").arg(dayText(from.date()), dayText(last));
    }
    if (from.date() == to.date())
        return TimeAxis::tr("%1, %2 – %3", "a day and two times")
            .arg(dayText(from.date()), locale.toString(from.time(), QLocale::ShortFormat),
                 locale.toString(to.time(), QLocale::ShortFormat));
    if (range.length() > 14 * daySeconds)
        return TimeAxis::tr("%1 – %2", "a period").arg(dayText(from.date()), dayText(to.date()));
    return TimeAxis::tr("%1 – %2", "a period")
        .arg(locale.toString(from, QLocale::ShortFormat), locale.toString(to, QLocale::ShortFormat));
}

std::pair<double, double> barBetween(double from, double to, double first, double last)
{
    const double least = space(leastBarUnits);
    const double left = std::max(std::min(std::max(from, first), std::min(to, last) - least), first);
    return {left, std::max(std::min(to, last), left + least)};
}

TimeRange within(const TimeRange &range, const TimeRange &whole)
{
    const std::int64_t length =
        std::clamp(range.length(), std::min(shortestRange, whole.length()), whole.length());
    const std::int64_t middle = range.from + (range.length() - length) / 2;
    const std::int64_t from = std::clamp(middle, whole.from, whole.to - length);
    return {from, from + length};
}

TimeRange zoomed(const TimeRange &range, double factor, std::int64_t fixed)
{
    const auto part = [&](std::int64_t at) {
        return fixed + static_cast<std::int64_t>(std::llround(static_cast<double>(at - fixed) * factor));
    };
    return {part(range.from), part(range.to)};
}

} // namespace hypha::gui
