#include "cli/change.h"
#include "cli/commands.h"
#include "cli/render.h"
#include "model/record/names.h"

namespace hypha::cli {

namespace {

/// Which parts of an entry contain the text; values, user names and concealed fields are not looked at.
std::vector<std::string> matches(const entries::Entry &entry, const std::string &folded)
{
    const auto contains = [&](std::string_view text) {
        return foldedName(text).find(folded) != std::string::npos;
    };
    std::vector<std::string> parts;
    if (contains(entry.key))
        parts.emplace_back("key");
    if (entry.description && contains(*entry.description))
        parts.emplace_back("description");
    for (const std::string &tag : entry.tags) {
        if (contains(tag)) {
            parts.emplace_back("tags");
            break;
        }
    }
    if (entry.url && contains(*entry.url))
        parts.emplace_back("url");
    return parts;
}

struct Results
{
    json::Array json;
    std::vector<std::vector<std::string>> rows = {{"PROJECT", "SET", "KEY", "KIND", "FOUND IN"}};
};

void addResults(Results &results, const vault::Project &project, const vault::SecretSet &set,
                const entries::Entry &entry, const std::vector<std::string> &parts)
{
    json::Object object;
    object.set("project", project.name);
    object.set("project_id", project.id.toString());
    object.set("set", set.name);
    object.set("set_id", set.id.toString());
    object.set("key", entry.key);
    object.set("kind", entries::toString(entry.kind));
    object.set("matched", jsonStrings(parts));
    results.json.emplace_back(std::move(object));
    std::string where;
    for (const std::string &part : parts)
        where += (where.empty() ? "" : ", ") + part;
    results.rows.push_back({project.name, set.name, entry.key, entries::toString(entry.kind), where});
}

Result<void> searchSet(Context &context, const session::OpenVault &vault, const vault::Project &project,
                       const vault::SecretSet &set, const std::string &folded, Results &results)
{
    const auto list = readForListing(vault, project.id, set.id, set.currentVersion());
    if (!list && list.error().code == Errc::accessDenied) {
        context.out().warn("not searched: " + inQuotes(set.name) + " of " + inQuotes(project.name) +
                           ", whose key this device does not have");
        return {};
    }
    if (!list)
        return tl::unexpected<Error>(list.error());
    for (const entries::Entry &entry : *list)
        if (const auto parts = matches(entry, folded); !parts.empty())
            addResults(results, project, set, entry, parts);
    return {};
}

Result<int> search(Context &context, const Invocation &invocation)
{
    if (invocation.words[0].empty() || !isValidUtf8(invocation.words[0]))
        return fail(Errc::invalidInput, "TEXT", "there is nothing to look for");
    HYPHA_TRY(const auto vault, context.openToRead(invocation));
    const auto state = vault->state();
    const std::string folded = foldedName(invocation.words[0]);
    Results results;
    for (const auto &[projectId, project] : state->projects)
        for (const auto &[setId, set] : project.sets)
            HYPHA_CHECK(searchSet(context, *vault, project, set, folded, results));
    if (results.json.empty())
        context.out().line("Nothing found.");
    else
        context.out().table(results.rows);
    json::Object answer;
    answer.set("results", std::move(results.json));
    context.out().document(std::move(answer));
    return 0;
}

} // namespace

std::vector<Command> searchCommands()
{
    return {{.name = "search",
             .arguments = "TEXT",
             .summary = "look in keys, descriptions, tags and URLs of all sets, never in values",
             .fewest = 1,
             .most = 1,
             .options = {lastVerifiedOption()},
             .run = search}};
}

} // namespace hypha::cli
