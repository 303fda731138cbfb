#include "cli/commands.h"
#include "cli/lookup.h"
#include "cli/secretio.h"
#include "cli/syncing.h"

namespace hypha::cli {

namespace {

json::Array parkedJson(const std::vector<sync::Parked> &parked)
{
    json::Array list;
    for (const sync::Parked &one : parked) {
        json::Object object;
        object.set("event_id", one.event.toString());
        object.set("event_type", one.eventType);
        object.set("at", one.at.toString());
        object.set("why", one.why.detail);
        object.set("code", toString(one.why.code));
        object.set("project_id", one.project ? json::Value(one.project->toString()) : json::Value());
        object.set("set_id", one.set ? json::Value(one.set->toString()) : json::Value());
        json::Array keys;
        for (const sync::ConflictingKey &key : one.keys)
            keys.emplace_back(key.key);
        object.set("keys", std::move(keys));
        list.emplace_back(std::move(object));
    }
    return list;
}

std::string sideText(const std::optional<entries::Entry> &entry)
{
    return entry ? "there" : "removed";
}

/// What it was about: "A", "B" of "api" / "production"
std::string lostText(const vault::VaultState &state, const sync::Parked &one)
{
    constexpr std::size_t named = 10;
    std::string text;
    for (std::size_t n = 0; n < std::min(named, one.keys.size()); ++n)
        text += (n == 0 ? "" : ", ") + inQuotes(one.keys[n].key);
    if (one.keys.size() > named)
        text += " and " + std::to_string(one.keys.size() - named) + " more";
    const vault::SecretSet *set = one.project && one.set ? state.set(*one.project, *one.set) : nullptr;
    if (set && !text.empty())
        text += " of " + inQuotes(state.project(*one.project)->name) + " / " + inQuotes(set->name);
    return text.empty() ? text : ": " + text;
}

Result<const sync::Parked *> findParked(const std::vector<sync::Parked> &parked, const std::string &text)
{
    const auto prefix = idPrefix(text);
    std::vector<const sync::Parked *> found;
    for (const sync::Parked &one : parked)
        if (prefix && hasPrefix(one.event.uuid, *prefix))
            found.push_back(&one);
    if (found.size() != 1)
        return fail(found.empty() ? Errc::notFound : Errc::ambiguous, "operation " + inQuotes(text),
                    found.empty() ? "nothing of this id waits here" : "it fits several");
    return found.front();
}

/// As this device wrote it, byte for byte: nobody else has it.
Result<int> printWritten(Context &context, const session::OpenVault &vault,
                         const std::vector<sync::Parked> &parked, const std::string &event,
                         const std::string &key)
{
    HYPHA_TRY(const sync::Parked *const one, findParked(parked, event));
    const entries::Entry *entry = entries::find(one->ours, key);
    if (!entry)
        return fail(Errc::notFound, "entry " + inQuotes(key), "that operation wrote none of this key");
    HYPHA_TRY(const crypto::SecretBytes value, vault.sealer().open(entry->value));
    if (!context.out().json()) {
        HYPHA_CHECK(writeBytes(STDOUT_FILENO, value.view()));
        return 0;
    }
    json::Object answer;
    answer.set("key", key);
    crypto::SecretBuffer text(value.size() + 64);
    appendJsonString(text, value.view());
    HYPHA_CHECK(context.out().secretDocument(std::move(answer), "value", text.view()));
    return 0;
}

/// Otherwise it would be told at every sync for ever.
Result<void> drop(Context &context, session::VaultSync &syncing, const std::string &text)
{
    HYPHA_TRY(const auto parked, syncing.parked());
    HYPHA_TRY(const sync::Parked *const one, findParked(parked, text));
    if (one->isConflict())
        return fail(Errc::invalidInput, "--drop", "two values conflict: settle them with `resolve`");
    const EventId event = one->event;
    HYPHA_CHECK(context.confirm("Let go of what could not be carried over (" + event.toString() +
                                    ")? It is kept on this computer alone.",
                                "conflicts --drop"));
    HYPHA_CHECK(syncing.dropParked(event));
    context.out().say("Let go of " + event.toString() + ".");
    return {};
}

Result<int> conflicts(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openSound());
    session::VaultSync syncing(*vault);
    if (const auto event = invocation.value("--value")) {
        HYPHA_TRY(const std::string key, neededOption(invocation, "--key", "--value needs --key"));
        HYPHA_TRY(const auto waiting, syncing.parked());
        return printWritten(context, *vault, waiting, *event, key);
    }
    if (const auto event = invocation.value("--drop"))
        HYPHA_CHECK(drop(context, syncing, *event));
    HYPHA_TRY(const auto found, syncing.conflicts());
    HYPHA_TRY(const auto parked, syncing.parked());
    std::vector<std::vector<std::string>> rows{{"PROJECT", "SET", "KEY", "FIELD", "THEIRS", "MINE"}};
    for (const session::Conflict &conflict : found) {
        const vault::Project &project = *vault->state()->project(conflict.project);
        for (const std::string &field : conflict.fields)
            rows.push_back({project.name, project.sets.at(conflict.set).name, conflict.key, field,
                            sideText(conflict.theirs), sideText(conflict.mine)});
    }
    if (rows.size() > 1)
        context.out().table(rows);
    for (const sync::Parked &one : parked)
        if (!one.isConflict())
            context.out().line("Not carried over: " + shown(one.eventType) + " of " + one.at.toString() +
                               ", " + shown(one.why.detail) + " (" + one.event.toString() + ")" +
                               lostText(*vault->state(), one));
    json::Object answer;
    answer.set("conflicts", conflictsJson(found));
    answer.set("parked", parkedJson(parked));
    context.out().document(std::move(answer));
    return 0;
}

Result<session::Settlement> settlementOf(Context &context, const session::OpenVault &vault,
                                         const Invocation &invocation)
{
    using Kind = session::Settlement::Kind;
    const auto file = invocation.value("--value-file");
    const int said = int(invocation.has("--mine")) + int(invocation.has("--theirs")) + int(file.has_value());
    if (said != 1)
        return fail(Errc::invalidInput, "resolve", "say one of --mine, --theirs and --value-file");
    if (!file)
        return session::Settlement{invocation.has("--mine") ? Kind::mine : Kind::theirs, {}};
    if (isStandardInput(*file))
        HYPHA_CHECK(context.standardInputFor("the value"));
    HYPHA_TRY(const crypto::SecretBytes value, readSecretFile(*file, entries::maxValueBytes));
    HYPHA_CHECK(entries::checkValue(value.view()));
    return session::Settlement{Kind::value, vault.sealer().seal(value.view())};
}

Result<int> resolve(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToWrite());
    HYPHA_TRY(const Place place, findPlace(*vault->state(), invocation.words[0], invocation.words[1]));
    const ProjectId project = place.project->id;
    const SetId set = place.set->id;
    HYPHA_TRY(const session::Settlement settlement, settlementOf(context, *vault, invocation));
    session::VaultSync settling(*vault);
    HYPHA_TRY(const vault::PushCounts counts, settling.settle(project, set, invocation.words[2], settlement));
    context.out().say("Settled " + inQuotes(invocation.words[2]) + ".");
    json::Object answer;
    answer.set("set_id", set.toString());
    answer.set("version", vault->state()->set(project, set)->currentVersion());
    answer.set("added", counts.added);
    answer.set("changed", counts.changed);
    answer.set("removed", counts.removed);
    context.out().document(std::move(answer));
    return 0;
}

} // namespace

std::vector<Command> conflictCommands()
{
    return {
        {.name = "conflicts",
         .summary = "what you and somebody else changed otherwise, and what could not be carried over",
         .options = {{"--drop", "EVENT", "let go of an operation that could not be carried over"},
                     {"--value", "EVENT", "print what it wrote under --key, byte for byte"},
                     {"--key", "KEY", "the entry of --value"}},
         .run = conflicts},
        {.name = "resolve",
         .arguments = "PROJECT SET KEY --mine | --theirs | --value-file FILE",
         .summary = "settle a conflict",
         .details = "Until then the vault has their value, and yours is kept on this computer, encrypted.",
         .fewest = 3,
         .most = 3,
         .options = {{"--mine", {}, "what you wrote"},
                     {"--theirs", {}, "what the vault has"},
                     {"--value-file", "FILE", "another value, from FILE (- is standard input)"}},
         .run = resolve}};
}

} // namespace hypha::cli
