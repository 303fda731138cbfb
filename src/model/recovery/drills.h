#pragma once

#include "model/recovery/plan.h"
#include "model/vault/event.h"

#include <map>

/// "5 printed, 4 checked": audit notes that say a share was printed, or checked by its holder. Made by hand
/// as easily as by a program: they remind, and prove nothing.
namespace hypha::recovery {

enum class DrillKind : std::uint8_t { checked, printed };

/// Group and index count from 0, as in the record.
struct Drill
{
    DrillKind kind = DrillKind::checked;
    std::uint64_t set = 0; ///< set number
    unsigned group = 0;
    unsigned index = 0;
    friend bool operator==(const Drill &, const Drill &) = default;
};

/// "hypha-drill/1 set=3 group=1 index=2", "hypha-printed/1 …"
std::string noteOf(const Drill &drill);
std::optional<Drill> drillFrom(std::string_view note);

struct DrillReport
{
    using Place = std::pair<unsigned, unsigned>; ///< group, index
    std::map<Place, Timestamp> printed, checked; ///< when last
};
/// Of one set, from any events of the log.
DrillReport drillsOf(const std::vector<vault::Event> &events, std::uint64_t set);

/// The first event that can be about a set made at `since`, by the months in the log: 1 … length + 1.
std::uint64_t firstEventSince(const vault::VaultState &state, const Timestamp &since);

} // namespace hypha::recovery
