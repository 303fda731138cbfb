#include "cli/change.h"
#include "cli/commands.h"
#include "cli/lookup.h"
#include "cli/publictext.h"
#include "cli/pushanswer.h"
#include "cli/secretio.h"
#include "model/formats/formats.h"
#include "model/vault/setversions.h"

#include <algorithm>

namespace hypha::cli {

namespace {

using formats::Format;

Result<Format> formatOf(const Invocation &invocation, const std::string &file)
{
    if (const auto name = invocation.value("--format")) {
        if (const auto format = formats::formatFromName(*name))
            return *format;
        return fail(Errc::invalidInput, "--format", "one of dotenv, json, yaml, shell, csv");
    }
    const auto format = file == "-" ? std::nullopt : formats::formatFromPath(file);
    if (!format)
        return fail(Errc::invalidInput, file == "-" ? "standard input" : inQuotes(file),
                    "the format cannot be told from the name; say --format dotenv, json, yaml, shell or csv");
    return *format;
}

std::string placed(const formats::ParseProblem &problem)
{
    return "line " + std::to_string(problem.line) + ", column " + std::to_string(problem.column) + ": " +
           problem.reason;
}

Error parseError(const std::string &file, const formats::ParseFailure &failure)
{
    constexpr std::size_t named = 10;
    std::string text;
    for (std::size_t i = 0; i < failure.problems.size() && i < named; ++i)
        text += (i == 0 ? "" : "; ") + placed(failure.problems[i]);
    if (failure.problems.size() > named)
        text += "; and " + std::to_string(failure.problems.size() - named) + " more";
    return {Errc::invalidInput, file == "-" ? "standard input" : file, {}, {}, text};
}

Result<entries::EntryList> importFile(Context &context, const session::OpenVault &vault,
                                      const std::string &file, Format format, const crypto::SecretBytes &text)
{
    auto parsed = formats::parse(format, text, vault.sealer());
    if (!parsed)
        return tl::unexpected<Error>(parseError(file, parsed.error()));
    for (const formats::ParseProblem &warning : parsed->warnings)
        context.out().warn(placed(warning));
    return std::move(parsed->entries);
}

bool bringsMetadata(const entries::Entry &entry)
{
    return entry.kind != entries::Kind::env || entry.description || entry.username || entry.url ||
           entry.expiresAt || !entry.tags.empty();
}

/// What the file says of an entry, on top of what the set knows of it: a file has fewer columns than an
/// entry.
entries::Entry onTopOf(const entries::Entry &present, entries::Entry brought)
{
    entries::Entry out = present;
    out.value = std::move(brought.value);
    if (brought.kind != entries::Kind::env)
        out.kind = brought.kind;
    const auto take = [](auto &into, auto &from) {
        if (from)
            into = std::move(from);
    };
    take(out.description, brought.description);
    take(out.username, brought.username);
    take(out.url, brought.url);
    take(out.expiresAt, brought.expiresAt);
    if (!brought.tags.empty())
        out.tags = std::move(brought.tags);
    return out;
}

/// The model keeps metadata for files that bring values only; where the file brings some, both are put
/// together here.
void keepMetadata(vault::op::PushVersion &wanted, const entries::EntryList &present)
{
    wanted.keepMetadata = std::none_of(wanted.put.begin(), wanted.put.end(), bringsMetadata);
    if (wanted.keepMetadata)
        return;
    for (entries::Entry &entry : wanted.put)
        if (const entries::Entry *known = entries::find(present, entry.key))
            entry = onTopOf(*known, std::move(entry));
}

/// Keys that the set has and the file has not.
std::vector<std::string> droppedKeys(const entries::EntryList &present, const entries::EntryList &next)
{
    std::vector<std::string> dropped;
    for (const entries::Entry &entry : present)
        if (!entries::find(next, entry.key))
            dropped.push_back(entry.key);
    return dropped;
}

Result<void> confirmDropping(Context &context, const std::vector<std::string> &keys)
{
    if (keys.empty())
        return {};
    constexpr std::size_t named = 10;
    std::string list;
    for (std::size_t i = 0; i < keys.size() && i < named; ++i)
        list += (i == 0 ? "" : ", ") + shown(keys[i]);
    if (keys.size() > named)
        list += " and " + std::to_string(keys.size() - named) + " more";
    return context.confirm("The file lacks " + list + ". Remove " + (keys.size() == 1 ? "it" : "them") +
                               " from the set?",
                           "push that removes " + plural(keys.size(), "entry"));
}

/// The set as it is. What a member filled with garbage is replaced by whoever means to.
Result<entries::EntryList> presentEntries(Context &context, session::OpenVault &vault,
                                          const vault::op::PushVersion &wanted, const vault::SecretSet &set)
{
    auto present = readForListing(vault, wanted.project, wanted.set, set.currentVersion());
    if (present || !wanted.replaceAll || !vault::isAuthorsDoing(present.error().code))
        return present;
    HYPHA_CHECK(context.confirm("Version " + std::to_string(set.currentVersion()) + " of " +
                                    inQuotes(set.name) + " cannot be read by anybody (" +
                                    present.error().detail + "). Make the file the next version?",
                                "push over a version that cannot be read"));
    return entries::EntryList();
}

Result<int> dryRun(Context &context, const session::OpenVault &vault, const vault::op::PushVersion &wanted)
{
    HYPHA_TRY(const vault::Prepared prepared,
              vault::prepare(wanted, *vault.state(), vault.keys(), vault.sealer(), readerOf(vault),
                             vault.clock().now()));
    json::Object answer = pushJson(wanted.set, prepared.push);
    answer.set("dry_run", true);
    context.out().line("This would be: " + pushText(prepared.push));
    context.out().document(std::move(answer));
    return 0;
}

Result<int> push(Context &context, const Invocation &invocation)
{
    const std::string &file = invocation.words[2];
    const bool merge = invocation.has("--merge");
    if (merge && invocation.has("--replace"))
        return fail(Errc::invalidInput, "--merge", "it is the opposite of --replace");
    HYPHA_TRY(const Format format, formatOf(invocation, file));
    if (isStandardInput(file))
        HYPHA_CHECK(context.standardInputFor("the file"));
    HYPHA_TRY(const crypto::SecretBytes text, readSecretFile(file, formats::maxFileBytes));

    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto state = vault->state();
    HYPHA_TRY(const Place place, findPlace(*state, invocation.words[0], invocation.words[1]));
    vault::op::PushVersion wanted;
    wanted.project = place.project->id;
    wanted.set = place.set->id;
    wanted.message = invocation.value("--message");
    wanted.replaceAll = !merge;
    HYPHA_TRY(wanted.put, importFile(context, *vault, file, format, text));
    HYPHA_TRY(const entries::EntryList present, presentEntries(context, *vault, wanted, *place.set));
    keepMetadata(wanted, present);
    if (wanted.message)
        warnIfSecret(context.out(), *wanted.message, "message");
    if (invocation.has("--dry-run"))
        return dryRun(context, *vault, wanted);
    if (!merge)
        HYPHA_CHECK(confirmDropping(context, droppedKeys(present, wanted.put)));
    HYPHA_TRY(const vault::PushCounts counts, runOperation(context, *vault, wanted));
    tellPush(context.out(), *place.set, counts);
    return 0;
}

} // namespace

std::vector<Command> pushCommands()
{
    return {{.name = "push",
             .arguments = "PROJECT SET FILE",
             .summary = "make a version of a set from a file",
             .details = "FILE is a dotenv, JSON, YAML, shell or CSV file, or - for standard input (then "
                        "--format is needed).\n"
                        "The file becomes the whole set; entries that it lacks are removed, after a "
                        "question. Entries keep\n"
                        "their metadata. The message is readable by whoever stores the vault. A push that "
                        "changes nothing\n"
                        "makes no version.",
             .fewest = 3,
             .most = 3,
             .options = {{"--format", "F", "dotenv, json, yaml, shell or csv; otherwise told by the name"},
                         {"--message", "TEXT", "what the version is about", "-m"},
                         {"--merge", {}, "add to what is there, and remove nothing"},
                         {"--replace", {}, "the file is the whole set (what happens without --merge)"},
                         {"--dry-run", {}, "only say what would change"}},
             .run = push}};
}

} // namespace hypha::cli
