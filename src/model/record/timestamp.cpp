#include "model/record/timestamp.h"

#include <chrono>

namespace hypha {

namespace {

constexpr std::int64_t secondsPerDay = 86400;

struct Civil
{
    std::int64_t year;
    unsigned month, day;
};

/// Days since 1970-01-01 in the proleptic Gregorian calendar. Years begin in March, so that the leap day is
/// the last of its year; an era is the calendar's period of 400 years, 146,097 days.
constexpr std::int64_t daysFromCivil(Civil date)
{
    const std::int64_t year = date.year - (date.month <= 2 ? 1 : 0);
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * ((date.month + 9) % 12) + 2) / 5 + date.day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

constexpr Civil civilFromDays(std::int64_t days)
{
    days += 719468;
    const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    const std::int64_t dayOfEra = days - era * 146097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    const auto day = static_cast<unsigned>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    const auto month = static_cast<unsigned>(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

constexpr unsigned daysInMonth(std::int64_t year, unsigned month)
{
    if (month == 2)
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Reads fixed fields from the front; `ok` turns false at the first that does not fit.
struct Reader
{
    std::string_view rest;
    bool ok = true;

    unsigned number(std::size_t digits)
    {
        unsigned value = 0;
        if (rest.size() < digits)
            ok = false;
        for (std::size_t i = 0; ok && i < digits; ++i) {
            ok = rest[i] >= '0' && rest[i] <= '9';
            value = value * 10 + static_cast<unsigned>(rest[i] - '0');
        }
        if (ok)
            rest.remove_prefix(digits);
        return value;
    }
    void literal(char c)
    {
        ok = ok && rest.starts_with(c);
        if (ok)
            rest.remove_prefix(1);
    }
};

void appendPadded(std::string &out, std::uint64_t value, std::size_t width)
{
    const std::string digits = std::to_string(value);
    out.append(width > digits.size() ? width - digits.size() : 0, '0').append(digits);
}

void readFraction(Reader &reader, Timestamp &time)
{
    reader.literal('.');
    const std::size_t digits = std::min(reader.rest.find('Z'), reader.rest.size());
    if (digits < 1 || digits > 9)
        reader.ok = false;
    if (!reader.ok)
        return;
    time.digits = static_cast<std::uint8_t>(digits);
    time.nanoseconds = reader.number(digits);
    for (std::size_t i = digits; i < 9; ++i)
        time.nanoseconds *= 10;
}

std::int64_t dayOf(std::int64_t seconds)
{
    return (seconds >= 0 ? seconds : seconds - (secondsPerDay - 1)) / secondsPerDay;
}

std::string yearAndMonth(const Civil &date)
{
    std::string out;
    appendPadded(out, static_cast<std::uint64_t>(date.year), 4);
    out += '-';
    appendPadded(out, date.month, 2);
    return out;
}

} // namespace

Result<Timestamp> Timestamp::parse(std::string_view text)
{
    Reader reader{text};
    const unsigned year = reader.number(4);
    reader.literal('-');
    const unsigned month = reader.number(2);
    reader.literal('-');
    const unsigned day = reader.number(2);
    reader.literal('T');
    const unsigned hour = reader.number(2);
    reader.literal(':');
    const unsigned minute = reader.number(2);
    reader.literal(':');
    const unsigned second = reader.number(2);
    Timestamp time;
    if (reader.rest.starts_with('.'))
        readFraction(reader, time);
    reader.literal('Z');
    const bool inRange = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) &&
                         hour < 24 && minute < 60 && second < 60;
    if (!reader.ok || !reader.rest.empty() || !inRange)
        return fail(Errc::malformed, "time", "a time is written YYYY-MM-DDTHH:MM:SSZ");
    time.seconds = daysFromCivil({year, month, day}) * secondsPerDay + hour * 3600 + minute * 60 + second;
    return time;
}

std::string Timestamp::toString() const
{
    const std::int64_t days = dayOf(seconds);
    const Civil date = civilFromDays(days);
    const auto inDay = static_cast<std::uint64_t>(seconds - days * secondsPerDay);
    std::string out = yearAndMonth(date);
    out += '-';
    appendPadded(out, date.day, 2);
    out += 'T';
    appendPadded(out, inDay / 3600, 2);
    out += ':';
    appendPadded(out, inDay / 60 % 60, 2);
    out += ':';
    appendPadded(out, inDay % 60, 2);
    if (digits > 0) {
        out += '.';
        std::string fraction;
        appendPadded(fraction, nanoseconds, 9);
        out.append(fraction, 0, digits);
    }
    out += 'Z';
    return out;
}

std::string Timestamp::month() const
{
    return yearAndMonth(civilFromDays(dayOf(seconds)));
}

namespace {

class SystemClock final : public Clock
{
public:
    Timestamp now() const override
    {
        const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
        return Timestamp::fromSeconds(std::chrono::floor<std::chrono::seconds>(sinceEpoch).count());
    }
};

} // namespace

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

} // namespace hypha
