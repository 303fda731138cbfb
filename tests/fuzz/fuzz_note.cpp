#include "model/recovery/drills.h"
#include "model/recovery/kitpage.h"
#include "seeds.h"

#include <cstdlib>

using namespace hypha;

namespace depth {
static fuzz::Depth drill("a drill"), kit("a kit");
} // namespace depth

static void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// Notes that the program reads back; any member can write one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view note = asText({data, size});
    if (const auto drill = recovery::drillFrom(note)) {
        depth::drill.reach();
        demand(recovery::drillFrom(recovery::noteOf(*drill)) == drill);
        demand(drill->group < crypto::slip39::mostShares && drill->index < crypto::slip39::mostShares);
    }
    if (const auto kit = recovery::kitNoteFrom(note)) {
        depth::kit.reach();
        demand(note == (kit->kind == recovery::KitNoteKind::printed
                            ? recovery::printedNote(kit->kit, kit->form)
                            : recovery::usedNote(kit->kit)));
    }
    return 0;
}

fuzz::Seeds fuzz::seeds()
{
    const DeviceId kit{*Uuid::parse("01234567-89ab-4cde-8f01-23456789abcd")};
    Seeds out;
    const auto add = [&](const char *name, const std::string &text) {
        out[name] = Bytes(text.begin(), text.end());
    };
    add("checked", recovery::noteOf({recovery::DrillKind::checked, 3, 1, 2}));
    add("printed", recovery::noteOf({recovery::DrillKind::printed, 12, 0, 15}));
    add("kit-printed", recovery::printedNote(kit));
    add("kit-saved", recovery::printedNote(kit, recovery::SheetForm::pdf));
    add("kit-used", recovery::usedNote(kit));
    add("no-number", "hypha-drill/1 set= group=1 index=2");
    return out;
}
