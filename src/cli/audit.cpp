#include "cli/auditexport.h"
#include "cli/change.h"
#include "cli/commands.h"
#include "cli/lookup.h"
#include "cli/publictext.h"
#include "cli/render.h"
#include "cli/secretio.h"
#include "cli/targetfile.h"
#include "model/store/privatefile.h"

#include <algorithm>
#include <unistd.h>

namespace hypha::cli {

namespace {

/// The log is read as far as it verifies, and it is said where it goes on beyond that.
Result<std::unique_ptr<session::OpenVault>> openLog(Context &context)
{
    HYPHA_TRY(auto vault, context.open());
    if (!vault->health().ok())
        context.out().warn("the vault does not verify; only events up to " +
                           std::to_string(vault->state()->head.sequence) + " are shown");
    return vault;
}

std::string flagsText(const ShownEvent &one)
{
    std::string text;
    for (const std::string &flag : one.flags)
        text += "\n      note: " + shown(flag);
    return text;
}

Result<int> list(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, openLog(context));
    HYPHA_TRY(std::vector<ShownEvent> events, readAudit(*vault, invocation));
    json::Object answer;
    const std::size_t total = events.size();
    if (const auto limit = invocation.value("--limit")) {
        HYPHA_TRY(const std::uint64_t newest, parseNumber(*limit, "--limit"));
        if (newest < total)
            events.erase(events.begin(), events.end() - static_cast<std::ptrdiff_t>(newest));
    }
    if (context.out().json()) {
        answer = auditJson(events);
        answer.set("total", total);
    }
    for (const ShownEvent &one : events)
        context.out().line(std::to_string(one.event.sequence) + "  " + one.event.timestamp.toString() + "  " +
                           one.sentence + flagsText(one));
    context.out().document(std::move(answer));
    return context.ended(*vault);
}

Result<std::uint64_t> findEvent(const vault::VaultState &state, const std::string &text)
{
    const std::string item = "event " + inQuotes(text);
    if (const auto prefix = idPrefix(text)) {
        std::vector<std::uint64_t> found;
        for (std::size_t i = 0; i < state.log.size(); ++i)
            if (hasPrefix(state.log[i].id.uuid, *prefix))
                found.push_back(i + 1);
        if (found.size() == 1)
            return found.front();
        if (found.size() > 1)
            return fail(Errc::ambiguous, item, "it fits " + plural(found.size(), "event"));
        return fail(Errc::notFound, item, "no event has this id");
    }
    HYPHA_TRY(const std::uint64_t sequence, parseNumber(text, item));
    if (sequence == 0 || sequence > state.log.size())
        return fail(Errc::notFound, item, "the log has " + plural(state.log.size(), "event"));
    return sequence;
}

json::Object filesJson(const vault::Event &event)
{
    json::Object files;
    for (const auto &[path, hash] : event.files)
        files.set(path, hash ? "written" : "deleted");
    return files;
}

Result<int> show(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, openLog(context));
    HYPHA_TRY(const std::uint64_t sequence, findEvent(*vault->state(), invocation.words[0]));
    HYPHA_TRY(const std::vector<ShownEvent> events, readWholeAudit(*vault));
    const ShownEvent &one = events.at(sequence - 1);
    json::Object answer = eventJson(one);
    answer.set("files", filesJson(one.event));
    Output &out = context.out();
    out.line(one.sentence);
    for (const auto &[name, value] : answer)
        if (name != "sentence" && !value.asObject())
            out.line("  " + name + ": " + shown(value.asString() ? *value.asString() : json::write(value)));
    out.line("  details: " + shown(json::write(*answer.find("details"))));
    for (const auto &[path, what] : *answer.find("files")->asObject())
        out.line("  " + *what.asString() + " " + shown(path));
    out.document(std::move(answer));
    return context.ended(*vault);
}

Result<std::string> exported(const std::vector<ShownEvent> &events, const std::string &format)
{
    if (format == "json")
        return json::write(auditJson(events)) + "\n";
    if (format == "csv")
        return auditCsv(events);
    return auditSyslog(events);
}

Result<int> exportAs(Context &context, const Invocation &invocation)
{
    const std::string format = invocation.value("--format").value_or("json");
    if (format != "json" && format != "csv" && format != "syslog")
        return fail(Errc::invalidInput, "--format", "one of json, csv, syslog");
    const auto file = invocation.value("--output");
    if (context.out().json() && format != "json" && (!file || isStandardOutput(*file)))
        return fail(Errc::invalidInput, "--format", "with --json it is json, or goes to a file");
    HYPHA_TRY(const auto vault, openLog(context));
    HYPHA_TRY(const std::vector<ShownEvent> events, readAudit(*vault, invocation));
    HYPHA_TRY(const std::string text, exported(events, format));
    if (!file || isStandardOutput(*file)) {
        HYPHA_CHECK(writeBytes(STDOUT_FILENO, asBytes(text)));
        return context.ended(*vault);
    }
    HYPHA_CHECK(store::writePrivateFile(*file, asBytes(text)));
    context.out().say("Wrote " + plural(events.size(), "event") + " to " + inQuotes(*file) + ".");
    json::Object answer;
    answer.set("file", shown(*file));
    answer.set("total", events.size());
    context.out().document(std::move(answer));
    return context.ended(*vault);
}

Result<int> note(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openSound());
    vault::op::AddNote wanted;
    wanted.note = invocation.words[0];
    if (const auto name = invocation.value("--project")) {
        const auto state = vault->state();
        HYPHA_TRY(const vault::Project *const project, findProject(*state, *name));
        wanted.project = project->id;
    }
    warnIfSecret(context.out(), wanted.note, "note");
    HYPHA_CHECK(runOperation(context, *vault, wanted));
    const vault::Head head = vault->state()->head;
    context.out().say("Noted, as event " + std::to_string(head.sequence) + ".");
    json::Object answer;
    answer.set("event_id", head.event.toString());
    answer.set("sequence", head.sequence);
    answer.set("head", headJson(head));
    context.out().document(std::move(answer));
    return 0;
}

std::vector<Option> filtersAnd(std::vector<Option> more)
{
    std::vector<Option> options = auditFilters();
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

} // namespace

std::vector<Command> auditCommands()
{
    return {
        {.name = "audit list",
         .summary = "who did what, when: the verified events of the vault",
         .options = filtersAnd({{"--limit", "N", "only the newest N of them"}}),
         .run = list},
        {.name = "audit show",
         .arguments = "EVENT",
         .summary = "one event in full; EVENT is its number, its id, or the beginning of its id",
         .fewest = 1,
         .most = 1,
         .run = show},
        {.name = "audit export",
         .arguments = "--format json|csv|syslog",
         .summary = "the events for other programs",
         .details = "In CSV, cells that a spreadsheet would run are defused.",
         .options = filtersAnd({{"--format", "F", "json, csv or syslog (RFC 5424)"},
                                {"--output", "FILE", "write FILE with mode 0600", "-o"}}),
         .run = exportAs},
        {.name = "audit note",
         .arguments = "TEXT",
         .summary = "write a note into the log, for good",
         .details = "The note is readable by whoever stores the vault, and cannot be taken back.",
         .fewest = 1,
         .most = 1,
         .options = {{"--project", "PROJECT", "a note about this project"}},
         .run = note},
    };
}

} // namespace hypha::cli
