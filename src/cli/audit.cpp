#include "cli/auditlog.h"
#include "cli/change.h"
#include "cli/commands.h"
#include "cli/lookup.h"
#include "cli/publictext.h"
#include "cli/render.h"
#include "cli/secretio.h"
#include "cli/targetfile.h"
#include "crypto/wordlist.h"
#include "model/audit/bundle.h"
#include "model/session/auditlog.h"
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

Result<int> listEvents(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, openLog(context));
    HYPHA_TRY(const AuditView view, readAudit(context, *vault));
    HYPHA_TRY(const std::vector<std::uint32_t> found, selectedRows(view, invocation));
    std::span<const std::uint32_t> rows = found;
    if (const auto limit = invocation.value("--limit")) {
        HYPHA_TRY(const std::uint64_t newest, parseNumber(*limit, "--limit"));
        rows = rows.last(std::min<std::size_t>(newest, rows.size()));
    }
    Output &out = context.out();
    if (out.json()) {
        json::Object answer = auditJson(view, rows);
        answer.set("total", found.size());
        out.document(std::move(answer));
        return context.ended(*vault);
    }
    const audit::Exported exported = view.exported();
    for (const std::uint32_t index : rows) {
        const audit::Row &row = view.log.row(index);
        out.line(std::to_string(row.sequence) + "  " + row.time.toString() + "  " + view.sentence(index));
        for (const std::string &flag : audit::flagsOf(exported, index))
            out.line("      note: " + shown(flag));
    }
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

Result<int> wroteEvents(Context &context, const session::OpenVault &vault, const std::string &file,
                        std::size_t count)
{
    context.out().say("Wrote " + plural(count, "event") + " to " + inQuotes(file) + ".");
    json::Object answer;
    answer.set("file", shown(file));
    answer.set("total", count);
    answer.set("head", headJson(vault.state()->head));
    context.out().document(std::move(answer));
    return context.ended(vault);
}

Result<int> showEvent(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, openLog(context));
    HYPHA_TRY(const std::uint64_t sequence, findEvent(*vault->state(), invocation.words[0]));
    HYPHA_TRY(const AuditView view, readAudit(context, *vault));
    HYPHA_TRY(const std::vector<vault::Event> events, vault->events(sequence, sequence));
    if (events.size() != 1)
        return fail(Errc::internal, "event " + std::to_string(sequence));
    const std::string record = audit::recordOf(events.front());
    HYPHA_TRY(json::Object parsed, json::parseObject(asBytes(record)));
    json::Object answer = audit::eventJson(view.exported(), sequence - 1);
    answer.set("files", filesJson(events.front()));
    Output &out = context.out();
    out.line(view.sentence(sequence - 1));
    for (const auto &[name, value] : answer)
        if (name != "sentence" && !value.asObject())
            out.line("  " + name + ": " + shown(value.asString() ? *value.asString() : json::write(value)));
    for (const auto &[path, what] : *answer.find("files")->asObject())
        out.line("  " + *what.asString() + " " + shown(path));
    out.line("  record: " + shown(record));
    answer.set("record", std::move(parsed));
    out.document(std::move(answer));
    return context.ended(*vault);
}

using Produce = std::function<Result<void>(const audit::Sink &sink)>;

/// To FILE, or to standard output.
Result<void> writeTo(const std::optional<std::string> &file, const Produce &produce)
{
    if (!file)
        return produce([](std::string_view text) { return writeBytes(STDOUT_FILENO, asBytes(text)); });
    return store::writePrivateFile(*file, [&](const store::PieceSink &sink) {
        return produce([&](std::string_view text) { return sink(asBytes(text)); });
    });
}

Result<void> exportJson(const session::OpenVault &vault, const AuditView &view,
                        std::span<const std::uint32_t> rows, const audit::Sink &sink)
{
    const audit::Exported exported = view.exported();
    audit::JsonExport out(exported, sink);
    HYPHA_CHECK(session::eachEvent(vault, rows, [&](const vault::Event &event) { return out.add(event); }));
    return out.finish();
}

Result<int> exportAs(Context &context, const Invocation &invocation)
{
    const std::string format = invocation.value("--format").value_or("json");
    if (format != "json" && format != "csv" && format != "syslog")
        return fail(Errc::invalidInput, "--format", "one of json, csv, syslog");
    auto file = invocation.value("--output");
    if (file && isStandardOutput(*file))
        file.reset();
    if (context.out().json() && format != "json" && !file)
        return fail(Errc::invalidInput, "--format", "with --json it is json, or goes to a file");
    HYPHA_TRY(const auto vault, openLog(context));
    HYPHA_TRY(const AuditView view, readAudit(context, *vault));
    HYPHA_TRY(const std::vector<std::uint32_t> rows, selectedRows(view, invocation));
    HYPHA_CHECK(writeTo(file, [&](const audit::Sink &sink) -> Result<void> {
        if (format == "json")
            return exportJson(*vault, view, rows, sink);
        return format == "csv" ? audit::writeCsv(view.exported(), rows, sink)
                               : audit::writeSyslog(view.exported(), rows, sink);
    }));
    return file ? wroteEvents(context, *vault, *file, rows.size()) : context.ended(*vault);
}

Result<int> bundle(Context &context, const Invocation &invocation)
{
    HYPHA_CHECK(mayWrite(invocation, invocation.words[0]));
    // What does not verify is no proof of anything.
    HYPHA_TRY(const auto vault, context.openSound());
    HYPHA_TRY(const AuditView view, readAudit(context, *vault));
    HYPHA_TRY(const std::vector<std::uint32_t> rows, selectedRows(view, invocation));
    std::vector<std::uint32_t> others;
    for (std::uint32_t index = 0, next = 0; index < view.log.size(); ++index) {
        if (next < rows.size() && rows[next] == index)
            ++next;
        else
            others.push_back(index);
    }
    const std::string &file = invocation.words[0];
    HYPHA_CHECK(writeTo(isStandardOutput(file) ? std::nullopt : std::optional(file),
                        [&](const audit::Sink &sink) -> Result<void> {
                            audit::BundleWriter out(*view.state, sink);
                            HYPHA_CHECK(session::eachEvent(*vault, rows, [&](const vault::Event &event) {
                                return out.addWanted(event);
                            }));
                            HYPHA_CHECK(session::eachEvent(*vault, others, [&](const vault::Event &event) {
                                return out.addOther(event);
                            }));
                            return out.finish();
                        }));
    if (isStandardOutput(file))
        return context.ended(*vault);
    context.out().say("The checkpoint is event " + std::to_string(view.state->head.sequence) + ":");
    context.out().say("  " + headWords(view.state->head));
    context.out().say("The vault's fingerprint:");
    context.out().say("  " + crypto::fingerprintText(view.state->fingerprint));
    return wroteEvents(context, *vault, file, rows.size());
}

Result<int> note(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToWrite());
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
         .run = listEvents},
        {.name = "audit show",
         .arguments = "EVENT",
         .summary = "one event in full; EVENT is its number, its id, or the beginning of its id",
         .fewest = 1,
         .most = 1,
         .run = showEvent},
        {.name = "audit export",
         .arguments = "--format json|csv|syslog",
         .summary = "the events for other programs",
         .details = "In CSV, cells that a spreadsheet would run are defused.",
         .options = filtersAnd({{"--format", "F", "json, csv or syslog (RFC 5424)"},
                                {"--output", "FILE", "write FILE with mode 0600", "-o"}}),
         .run = exportAs},
        {.name = "audit bundle",
         .arguments = "FILE",
         .summary = "the events with everything that proves them, for somebody without Hypha",
         .details =
             "FILE holds the whole log: the events that pass the filters in one list, all others in a "
             "second,\n"
             "because nothing less shows that none was left out. tools/verify_bundle.py checks it. It has\n"
             "no secrets, but every name, note and message that the log has.",
         .fewest = 1,
         .most = 1,
         .options = filtersAnd({forceOption()}),
         .run = bundle},
        {.name = "audit note",
         .arguments = "TEXT",
         .summary = "write a note into the log, for good",
         .details = "The note is readable by whoever stores the vault, and cannot be taken back.",
         .fewest = 1,
         .most = 1,
         .options = {{"--project", "PROJECT", "a note about this project"}},
         .run = note},
        confirmCommand(),
        localLogCommand(),
    };
}

} // namespace hypha::cli
