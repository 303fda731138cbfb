#pragma once

#include "crypto/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace hypha {

/// An instant in UTC. Written `YYYY-MM-DDTHH:MM:SSZ`; fractions of 1–9 digits are read, and written back as
/// they came, so that a record which carries another writer's time keeps its bytes. Compared as instants.
struct Timestamp
{
    std::int64_t seconds = 0;      ///< since 1970-01-01T00:00:00Z, no leap seconds
    std::uint32_t nanoseconds = 0; ///< 0 … 999,999,999
    std::uint8_t digits = 0;       ///< of the fraction, as read; 0 without one

    /// Errc::malformed unless exactly the form of §2; years 0000–9999, second 60 is refused.
    static Result<Timestamp> parse(std::string_view text);
    static Timestamp fromSeconds(std::int64_t seconds) { return {seconds, 0, 0}; }
    std::string toString() const;
    /// `YYYY-MM`, the folder of an audit event.
    std::string month() const;

    friend bool operator==(const Timestamp &a, const Timestamp &b)
    {
        return a.seconds == b.seconds && a.nanoseconds == b.nanoseconds;
    }
    friend auto operator<=>(const Timestamp &a, const Timestamp &b)
    {
        if (const auto c = a.seconds <=> b.seconds; c != 0)
            return c;
        return a.nanoseconds <=> b.nanoseconds;
    }
};

/// Where "now" comes from, so that tests and the demo have their own. The system's clock, whole seconds.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};
const Clock &systemClock();

} // namespace hypha
