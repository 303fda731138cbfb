#include "cli/change.h"
#include "cli/commands.h"
#include "cli/lookup.h"
#include "cli/publictext.h"
#include "cli/render.h"
#include "model/vault/rotationcheck.h"

#include <algorithm>
#include <array>

namespace hypha::cli {

namespace {

constexpr std::array<std::string_view, 6> reasons = {"member_removed", "device_revoked", "policy",
                                                     "incident",       "manual",         "recovery"};

struct Choice
{
    std::vector<const vault::Project *> projects;
    json::Array skipped; ///< {project_id, why}
};

void skip(Choice &choice, const vault::Project &project, const char *why)
{
    json::Object object;
    object.set("project_id", project.id.toString());
    object.set("why", why);
    choice.skipped.emplace_back(std::move(object));
}

/// One project is tried whatever the role: the model says why not. Of all of them, those that may be rotated
/// are.
Result<Choice> choose(const session::OpenVault &vault, const vault::VaultState &state,
                      const Invocation &invocation)
{
    const Timestamp now = vault::judgedTime(state, vault.clock().now());
    const bool ifDue = invocation.has("--if-due");
    Choice choice;
    if (!invocation.words.empty()) {
        HYPHA_TRY(const vault::Project *const project, findProject(state, invocation.words[0]));
        if (ifDue && vault::rotationDue(state, *project, now) == vault::DueReason::none)
            skip(choice, *project, "not due");
        else
            choice.projects.push_back(project);
        return choice;
    }
    for (const auto &[id, project] : state.projects) {
        if (ifDue && vault::rotationDue(state, project, now) == vault::DueReason::none)
            skip(choice, project, "not due");
        else if (!vault::allows(vault::projectRole(state, project, vault.keys().user, now),
                                vault::Permission::rotate))
            skip(choice, project, "your role does not allow it");
        else if (!project.pdk().wrapped.contains(vault.keys().id))
            skip(choice, project, "this device does not hold the key");
        else
            choice.projects.push_back(&project);
    }
    return choice;
}

Result<vault::op::Rotate> wantedRotation(Context &context, const Invocation &invocation)
{
    const bool ifDue = invocation.has("--if-due");
    if (invocation.words.empty() && !invocation.has("--all") && !ifDue)
        return fail(Errc::invalidInput, "rotate", "say which PROJECT, or --all");
    if (!invocation.words.empty() && invocation.has("--all"))
        return fail(Errc::invalidInput, "--all", "it cannot go with one PROJECT");
    vault::op::Rotate wanted;
    wanted.reason = invocation.value("--reason").value_or(ifDue ? "policy" : "manual");
    if (std::find(reasons.begin(), reasons.end(), wanted.reason) == reasons.end())
        return fail(Errc::invalidInput, "--reason",
                    "one of member_removed, device_revoked, policy, incident, manual, recovery");
    wanted.note = invocation.value("--note");
    if (wanted.note)
        warnIfSecret(context.out(), *wanted.note, "note");
    return wanted;
}

void tellRotated(Context &context, const vault::VaultState &before, const vault::VaultState &after,
                 Choice choice, const DeviceId &here)
{
    json::Array rotated;
    for (const vault::Project *project : choice.projects) {
        const vault::Project &now = *after.project(project->id);
        json::Object object;
        object.set("project_id", project->id.toString());
        object.set("old_version", before.project(project->id)->currentPdk());
        object.set("new_version", now.currentPdk());
        object.set("devices", now.pdk().wrapped.size());
        const std::size_t unopened = vault::unopenedByRotation(*before.project(project->id), here);
        object.set("unopened_sets", unopened);
        rotated.emplace_back(std::move(object));
        context.out().say("Rotated the key of " + inQuotes(project->name) + ": version " +
                          std::to_string(now.currentPdk()) + ", held by " +
                          plural(now.pdk().wrapped.size(), "device") + ".");
        if (unopened > 0) // they were let in without the earlier keys
            context.out().say("Not opened before, only checked for being whole: " + plural(unopened, "set") +
                              " last saved before this device was given the keys.");
    }
    for (const json::Value &skipped : choice.skipped) {
        const auto id = ProjectId::parse(*skipped.asObject()->find("project_id")->asString());
        context.out().say("Skipped " + inQuotes(before.project(*id)->name) + ": " +
                          *skipped.asObject()->find("why")->asString() + ".");
    }
    if (!choice.projects.empty())
        context.out().warn(
            "whoever could read the secrets before still knows them: change them where they are used");
    json::Object answer;
    answer.set("rotated", std::move(rotated));
    answer.set("skipped", std::move(choice.skipped));
    context.out().document(std::move(answer));
}

Result<int> rotate(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(vault::op::Rotate wanted, wantedRotation(context, invocation));
    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto before = vault->state();
    HYPHA_TRY(Choice choice, choose(*vault, *before, invocation));
    std::string names;
    for (const vault::Project *project : choice.projects) {
        wanted.projects.push_back(project->id);
        names += (names.empty() ? "" : ", ") + inQuotes(project->name);
    }
    if (!wanted.projects.empty()) {
        HYPHA_CHECK(context.confirm("Rotate the key of " + names + "?", "rotate"));
        HYPHA_CHECK(runOperation(context, *vault, wanted));
    }
    tellRotated(context, *before, *vault->state(), std::move(choice), vault->keys().id);
    return 0;
}

} // namespace

std::vector<Command> rotateCommands()
{
    return {{.name = "rotate",
             .arguments = "[PROJECT | --all]",
             .summary = "give a project a new key",
             .details = "Asks first. Versions made from now on are encrypted under the new key, which goes "
                        "to the devices that\n"
                        "still belong. Reasons: member_removed, device_revoked, policy, incident, manual, "
                        "recovery. Reason and\n"
                        "note are readable by whoever stores the vault.",
             .most = 1,
             .options = {{"--all", {}, "every project whose key this device may rotate"},
                         {"--reason", "R", "why (manual if not said)"},
                         {"--note", "TEXT", "a note in the log"},
                         {"--if-due", {}, "only where a rotation is due"}},
             .run = rotate}};
}

} // namespace hypha::cli
