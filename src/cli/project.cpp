#include "cli/change.h"
#include "cli/commands.h"
#include "cli/keyvalue.h"
#include "cli/lookup.h"
#include "cli/render.h"

namespace hypha::cli {

namespace {

json::Object projectJson(const session::OpenVault &vault, const vault::Project &project)
{
    const auto state = vault.state();
    const Timestamp now = vault::judgedTime(*state, vault.clock().now());
    const auto role = vault::projectRole(*state, project, vault.keys().user, now);
    json::Object object;
    object.set("id", project.id.toString());
    object.set("name", project.name);
    object.set("role", role ? json::Value(vault::toString(*role)) : json::Value());
    object.set("pdk_version", project.currentPdk());
    object.set("rotation_due", vault::rotationDue(*state, project, now) != vault::DueReason::none);
    return object;
}

std::string roleOf(const json::Object &project)
{
    const std::string *role = project.find("role")->asString();
    return role ? *role : "none";
}

bool isDue(const json::Object &project)
{
    return *project.find("rotation_due")->asBool();
}

Result<int> createProject(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToWrite());
    const ProjectId id = ProjectId::random();
    HYPHA_CHECK(
        runOperation(context, *vault, vault::op::CreateProject{id, invocation.words[0], std::nullopt}));
    context.out().say("Made the project " + inQuotes(invocation.words[0]) + ".");
    context.out().document(projectJson(*vault, *vault->state()->project(id)));
    return 0;
}

Result<int> listProjects(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToRead(invocation));
    const auto state = vault->state();
    json::Array projects;
    std::vector<std::vector<std::string>> rows = {{"PROJECT", "ROLE", "KEY", "SETS", "", "ID"}};
    for (const auto &[id, project] : state->projects) {
        json::Object object = projectJson(*vault, project);
        rows.push_back({project.name, roleOf(object), "v" + std::to_string(project.currentPdk()),
                        std::to_string(project.sets.size()), isDue(object) ? "rotation due" : "",
                        id.toString()});
        projects.emplace_back(std::move(object));
    }
    if (state->projects.empty())
        context.out().line("There is no project yet.");
    else
        context.out().table(rows);
    json::Object answer;
    answer.set("projects", std::move(projects));
    context.out().document(std::move(answer));
    return 0;
}

json::Array membersJson(const vault::Project &project)
{
    json::Array members;
    for (const auto &[user, membership] : project.members.byUser) {
        json::Object member;
        member.set("user_id", user.text);
        member.set("role", vault::toString(membership.role));
        member.set("expires_at", orNull(membership.expiresAt));
        members.emplace_back(std::move(member));
    }
    return members;
}

json::Array setsJson(const vault::Project &project)
{
    json::Array sets;
    for (const auto &[id, set] : project.sets) {
        json::Object object;
        object.set("id", id.toString());
        object.set("name", set.name);
        object.set("current_version", set.currentVersion());
        sets.emplace_back(std::move(object));
    }
    return sets;
}

Result<int> showProject(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToRead(invocation));
    const auto state = vault->state();
    HYPHA_TRY(const vault::Project *const project, findProject(*state, invocation.words[0]));
    json::Object answer = projectJson(*vault, *project);
    Output &out = context.out();
    out.line("Project  " + shown(project->name) + " (" + project->id.toString() + ")");
    out.line("Made     " + project->createdAt.toString());
    out.line("Role     " + roleOf(answer));
    out.line("Key      version " + std::to_string(project->currentPdk()) +
             (isDue(answer) ? ", rotation due" : ""));
    out.line("Policy   " + policyText(vault::effectivePolicy(*state, *project)) +
             (project->policy ? "" : " (the organisation's)"));
    for (const auto &[user, membership] : project->members.byUser)
        out.line("Member   " + shown(user.text) + " (" + vault::toString(membership.role) + ")");
    for (const auto &[id, set] : project->sets)
        out.line("Set      " + shown(set.name) + ", version " + std::to_string(set.currentVersion()));
    answer.set("created_at", project->createdAt.toString());
    answer.set("created_by", project->createdBy.toString());
    answer.set("rotation_policy", policyJson(project->policy));
    answer.set("effective_policy", policyJson(vault::effectivePolicy(*state, *project)));
    answer.set("members", membersJson(*project));
    answer.set("sets", setsJson(*project));
    out.document(std::move(answer));
    return 0;
}

Result<int> renameProject(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto state = vault->state();
    HYPHA_TRY(const vault::Project *const project, findProject(*state, invocation.words[0]));
    const std::string &name = invocation.words[1];
    HYPHA_CHECK(runOperation(context, *vault, vault::op::ChangeProject{project->id, name, project->policy}));
    context.out().say("The project " + inQuotes(project->name) + " is now called " + inQuotes(name) + ".");
    context.out().document(projectJson(*vault, *vault->state()->project(project->id)));
    return 0;
}

Result<std::optional<vault::RotationPolicy>>
wantedPolicy(const vault::VaultState &state, const vault::Project &project, const Invocation &invocation)
{
    if (invocation.words.size() == 2 && invocation.words[1] == "default")
        return std::optional<vault::RotationPolicy>();
    HYPHA_TRY(const std::vector<KeyValue> pairs, parseKeyValues(invocation.words, 1));
    vault::RotationPolicy policy = vault::effectivePolicy(state, project);
    for (const KeyValue &pair : pairs) {
        HYPHA_TRY(const bool known, setPolicyMember(policy, pair.key, pair));
        if (!known)
            return fail(Errc::invalidInput, inQuotes(pair.key), "a rotation policy has no such member");
    }
    return std::optional(policy);
}

Result<int> policy(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto state = vault->state();
    HYPHA_TRY(const vault::Project *const project, findProject(*state, invocation.words[0]));
    HYPHA_TRY(const auto wanted, wantedPolicy(*state, *project, invocation));
    if (wanted != project->policy)
        HYPHA_CHECK(
            runOperation(context, *vault, vault::op::ChangeProject{project->id, project->name, wanted}));
    const auto after = vault->state();
    const vault::RotationPolicy effective = vault::effectivePolicy(*after, *after->project(project->id));
    context.out().line(policyText(effective) + (wanted ? "" : " (the organisation's)"));
    json::Object answer;
    answer.set("id", project->id.toString());
    answer.set("rotation_policy", policyJson(wanted));
    answer.set("effective_policy", policyJson(effective));
    context.out().document(std::move(answer));
    return 0;
}

Result<int> removeProject(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto state = vault->state();
    HYPHA_TRY(const vault::Project *const project, findProject(*state, invocation.words[0]));
    HYPHA_CHECK(context.confirm("Delete the project " + inQuotes(project->name) + " with its " +
                                    plural(project->sets.size(), "set") + "?",
                                "project delete"));
    HYPHA_CHECK(runOperation(context, *vault, vault::op::DeleteProject{project->id}));
    context.out().say("Deleted the project " + inQuotes(project->name) + ".");
    context.out().warn("what was deleted stays, encrypted, in the repository's history");
    json::Object answer;
    answer.set("id", project->id.toString());
    answer.set("name", project->name);
    answer.set("deleted", true);
    context.out().document(std::move(answer));
    return 0;
}

} // namespace

std::vector<Command> projectCommands()
{
    return {
        {.name = "project create",
         .arguments = "NAME",
         .summary = "make a project with a key of its own",
         .details = "The name is readable by whoever stores the vault.",
         .fewest = 1,
         .most = 1,
         .run = createProject},
        {.name = "project list",
         .summary = "the projects",
         .options = {lastVerifiedOption()},
         .run = listProjects},
        {.name = "project show",
         .arguments = "PROJECT",
         .summary = "one project: role, key, policy, members, sets",
         .fewest = 1,
         .most = 1,
         .options = {lastVerifiedOption()},
         .run = showProject},
        {.name = "project rename",
         .arguments = "PROJECT NAME",
         .summary = "call a project something else",
         .fewest = 2,
         .most = 2,
         .run = renameProject},
        {.name = "project policy",
         .arguments = "PROJECT KEY=VALUE... | PROJECT default",
         .summary = "when the project's key is to be rotated",
         .details = "Keys: rotate_on_member_remove, rotate_on_device_revoke (true or false), max_age_days,\n"
                    "notify_before_expiry_days (a number or none). `default` goes back to the organisation's "
                    "policy.",
         .fewest = 2,
         .most = 10,
         .run = policy},
        {.name = "project delete",
         .arguments = "PROJECT",
         .summary = "delete a project with all its sets",
         .details = "Asks first.",
         .fewest = 1,
         .most = 1,
         .run = removeProject},
    };
}

} // namespace hypha::cli
