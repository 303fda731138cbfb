#include "model/recovery/drills.h"

#include <charconv>

namespace hypha::recovery {

namespace {

constexpr std::string_view checkedPrefix = "hypha-drill/1 ", printedPrefix = "hypha-printed/1 ";

/// Takes `name` and a number off the front.
std::optional<std::uint64_t> take(std::string_view &text, std::string_view name)
{
    if (!text.starts_with(name))
        return std::nullopt;
    text.remove_prefix(name.size());
    std::uint64_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc())
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

} // namespace

std::string noteOf(const Drill &drill)
{
    return std::string(drill.kind == DrillKind::checked ? checkedPrefix : printedPrefix) +
           "set=" + std::to_string(drill.set) + " group=" + std::to_string(drill.group) +
           " index=" + std::to_string(drill.index) +
           std::string(drill.kind == DrillKind::printed ? suffixOf(drill.form) : "");
}

std::optional<Drill> drillFrom(std::string_view note)
{
    Drill out;
    out.kind = note.starts_with(printedPrefix) ? DrillKind::printed : DrillKind::checked;
    const std::string_view prefix = out.kind == DrillKind::printed ? printedPrefix : checkedPrefix;
    if (!note.starts_with(prefix))
        return std::nullopt;
    note.remove_prefix(prefix.size());
    if (out.kind == DrillKind::printed)
        out.form = takeForm(note);
    const auto set = take(note, "set="), group = take(note, " group="), index = take(note, " index=");
    constexpr std::uint64_t most = crypto::slip39::mostShares;
    if (!set || !group || !index || *group >= most || *index >= most || !note.empty())
        return std::nullopt;
    out.set = *set;
    out.group = static_cast<unsigned>(*group);
    out.index = static_cast<unsigned>(*index);
    return out;
}

bool vouchesFor(const vault::VaultState &state, const Plan &plan, unsigned group, unsigned index,
                const UserId &user, const Timestamp &at)
{
    const vault::Device *maker = state.recoveryKey ? state.device(state.recoveryKey->file.writer) : nullptr;
    if ((maker && maker->user == user) ||
        vault::allows(vault::orgRole(state, user, at), vault::Permission::share))
        return true;
    const Holder *holder = holderOf(plan, group, index);
    if (!holder)
        return false;
    const vault::Device *device = holder->device ? state.device(*holder->device) : nullptr;
    return (device && device->user == user) || user.text == holder->name ||
           user.text == "email|" + holder->name;
}

DrillReport drillsOf(const std::vector<vault::Event> &events, const vault::VaultState &state,
                     const Document &document, const Timestamp &at)
{
    DrillReport out;
    for (const vault::Event &event : events) {
        const auto *note = std::get_if<vault::details::AuditNote>(&event.details);
        const auto drill = note ? drillFrom(note->note) : std::nullopt;
        if (!drill || drill->set != document.setNumber || drill->group >= document.plan.groups.size() ||
            drill->index >= document.plan.groups[drill->group].count)
            continue;
        const bool isCheck = drill->kind == DrillKind::checked;
        auto &said = isCheck ? out.saidChecked : out.saidPrinted;
        const DrillReport::Place place{drill->group, drill->index};
        if (vouchesFor(state, document.plan, drill->group, drill->index, event.actorUser, at)) {
            (isCheck ? out.checked : out.printed)[place] = event.timestamp;
            said.erase(place);
            if (!isCheck && (drill->form == SheetForm::paper || !out.forms.contains(place)))
                out.forms[place] = drill->form;
        } else {
            said[place] = {event.actorUser, event.timestamp};
        }
    }
    return out;
}

} // namespace hypha::recovery
