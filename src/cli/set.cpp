#include "cli/change.h"
#include "cli/commands.h"
#include "cli/lookup.h"
#include "cli/render.h"

namespace hypha::cli {

namespace {

json::Object setJson(const vault::SecretSet &set)
{
    json::Object object;
    object.set("id", set.id.toString());
    object.set("name", set.name);
    object.set("current_version", set.currentVersion());
    return object;
}

Result<int> createSet(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToWrite());
    HYPHA_TRY(const vault::Project *const project, findProject(*vault->state(), invocation.words[0]));
    const ProjectId in = project->id;
    const SetId id = SetId::random();
    HYPHA_CHECK(runOperation(context, *vault, vault::op::CreateSet{in, id, invocation.words[1]}));
    context.out().say("Made the set " + inQuotes(invocation.words[1]) + ".");
    json::Object answer = setJson(*vault->state()->set(in, id));
    answer.set("project_id", in.toString());
    context.out().document(std::move(answer));
    return 0;
}

Result<int> listSets(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToRead(invocation));
    const auto state = vault->state();
    HYPHA_TRY(const vault::Project *const project, findProject(*state, invocation.words[0]));
    json::Array sets;
    std::vector<std::vector<std::string>> rows = {{"SET", "VERSION", "CHANGED", "ID"}};
    for (const auto &[id, set] : project->sets) {
        sets.emplace_back(setJson(set));
        rows.push_back({set.name, std::to_string(set.currentVersion()),
                        set.versions.back().createdAt.toString(), id.toString()});
    }
    if (project->sets.empty())
        context.out().line("There is no set yet.");
    else
        context.out().table(rows);
    json::Object answer;
    answer.set("sets", std::move(sets));
    context.out().document(std::move(answer));
    return 0;
}

json::Object entryJson(const entries::Entry &entry)
{
    json::Object object;
    object.set("key", entry.key);
    object.set("kind", entries::toString(entry.kind));
    object.set("description", orNull(entry.description));
    object.set("username", orNull(entry.username));
    object.set("url", orNull(entry.url));
    object.set("tags", jsonStrings(entry.tags));
    object.set("updated_at", orNull(entry.updatedAt));
    object.set("expires_at", orNull(entry.expiresAt));
    return object;
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string out;
    for (const std::string &text : texts)
        out += (out.empty() ? "" : ", ") + text;
    return out;
}

Result<int> showSet(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToRead(invocation));
    const auto state = vault->state();
    HYPHA_TRY(const Place place, findPlace(*state, invocation.words[0], invocation.words[1]));
    const vault::SecretSet &set = *place.set;
    HYPHA_TRY(const entries::EntryList list,
              readForListing(*vault, place.project->id, set.id, set.currentVersion()));
    json::Array entries;
    std::vector<std::vector<std::string>> rows = {{"KEY", "KIND", "UPDATED", "TAGS", "DESCRIPTION"}};
    for (const entries::Entry &entry : list) {
        entries.emplace_back(entryJson(entry));
        rows.push_back({entry.key, entries::toString(entry.kind),
                        entry.updatedAt ? entry.updatedAt->toString() : "", joined(entry.tags),
                        entry.description.value_or("")});
    }
    Output &out = context.out();
    out.line("Set      " + shown(set.name) + " (" + set.id.toString() + ")");
    out.line("Version  " + std::to_string(set.currentVersion()) + " with " + plural(list.size(), "entry"));
    if (!list.empty())
        out.table(rows);
    json::Object answer = setJson(set);
    answer.set("project_id", place.project->id.toString());
    answer.set("created_at", set.createdAt.toString());
    answer.set("created_by", set.createdBy.toString());
    answer.set("entries", std::move(entries));
    out.document(std::move(answer));
    return 0;
}

Result<int> renameSet(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto state = vault->state();
    HYPHA_TRY(const Place place, findPlace(*state, invocation.words[0], invocation.words[1]));
    const std::string &name = invocation.words[2];
    HYPHA_CHECK(runOperation(context, *vault, vault::op::RenameSet{place.project->id, place.set->id, name}));
    context.out().say("The set " + inQuotes(place.set->name) + " is now called " + inQuotes(name) + ".");
    context.out().document(setJson(*vault->state()->set(place.project->id, place.set->id)));
    return 0;
}

Result<int> removeSet(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto state = vault->state();
    HYPHA_TRY(const Place place, findPlace(*state, invocation.words[0], invocation.words[1]));
    HYPHA_CHECK(context.confirm("Delete the set " + inQuotes(place.set->name) + " with its " +
                                    plural(place.set->currentVersion(), "version") + "?",
                                "set delete"));
    HYPHA_CHECK(runOperation(context, *vault, vault::op::DeleteSet{place.project->id, place.set->id}));
    context.out().say("Deleted the set " + inQuotes(place.set->name) + ".");
    context.out().warn("what was deleted stays, encrypted, in the repository's history");
    json::Object answer;
    answer.set("id", place.set->id.toString());
    answer.set("name", place.set->name);
    answer.set("deleted", true);
    context.out().document(std::move(answer));
    return 0;
}

} // namespace

std::vector<Command> setCommands()
{
    return {
        {.name = "set create",
         .arguments = "PROJECT NAME",
         .summary = "make an empty set of entries",
         .details = "The name is readable by whoever stores the vault; keys and values are not.",
         .fewest = 2,
         .most = 2,
         .run = createSet},
        {.name = "set list",
         .arguments = "PROJECT",
         .summary = "the sets of a project",
         .fewest = 1,
         .most = 1,
         .options = {lastVerifiedOption()},
         .run = listSets},
        {.name = "set show",
         .arguments = "PROJECT SET",
         .summary = "one set and its keys, without values",
         .fewest = 2,
         .most = 2,
         .options = {lastVerifiedOption()},
         .run = showSet},
        {.name = "set rename",
         .arguments = "PROJECT SET NAME",
         .summary = "call a set something else",
         .fewest = 3,
         .most = 3,
         .run = renameSet},
        {.name = "set delete",
         .arguments = "PROJECT SET",
         .summary = "delete a set with all its versions",
         .details = "Asks first.",
         .fewest = 2,
         .most = 2,
         .run = removeSet},
    };
}

} // namespace hypha::cli
