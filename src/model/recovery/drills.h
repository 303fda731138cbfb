#pragma once

#include "model/recovery/document.h"
#include "model/recovery/sheetform.h"
#include "model/vault/event.h"

#include <map>

/// "5 printed, 4 checked": audit notes that say a share was printed, or checked by its holder. Made by hand
/// as easily as by a program: they remind, and prove nothing. Any member can write one, so that only what
/// those say counts who answer for it; what others say is shown as theirs.
namespace hypha::recovery {

enum class DrillKind : std::uint8_t { checked, printed };

/// Group and index count from 0, as in the record.
struct Drill
{
    DrillKind kind = DrillKind::checked;
    std::uint64_t set = 0; ///< set number
    unsigned group = 0;
    unsigned index = 0;
    SheetForm form = SheetForm::paper; ///< where it was "printed"
    friend bool operator==(const Drill &, const Drill &) = default;
};

/// "hypha-drill/1 set=3 group=1 index=2", "hypha-printed/1 …", the latter with " as=pdf" or " as=words" where
/// it was saved
std::string noteOf(const Drill &drill);
std::optional<Drill> drillFrom(std::string_view note);

/// Whether what this person says of a share of the present set counts: the holder whom its record names (by a
/// device of theirs, or by their user id, with or without "email|"), whoever made the set, and whoever may
/// share in the organisation now.
bool vouchesFor(const vault::VaultState &state, const Plan &plan, unsigned group, unsigned index,
                const UserId &user, const Timestamp &at);

struct DrillReport
{
    using Place = std::pair<unsigned, unsigned>; ///< group, index
    /// By somebody who does not vouch for the share.
    struct Claim
    {
        UserId by;
        Timestamp at;
        friend bool operator==(const Claim &, const Claim &) = default;
    };
    std::map<Place, Timestamp> printed, checked;     ///< when last
    std::map<Place, SheetForm> forms;                ///< of those printed: on paper, if ever
    std::map<Place, Claim> saidPrinted, saidChecked; ///< the last one, where nothing that counts is later
};
/// Of the document's set, from any events of the log. `at`: judgedTime().
DrillReport drillsOf(const std::vector<vault::Event> &events, const vault::VaultState &state,
                     const Document &document, const Timestamp &at);

} // namespace hypha::recovery
