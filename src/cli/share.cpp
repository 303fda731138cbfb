#include "cli/change.h"
#include "cli/commands.h"
#include "cli/headwords.h"
#include "cli/lookup.h"
#include "cli/render.h"
#include "crypto/wordlist.h"
#include "model/vault/boxaudit.h"

namespace hypha::cli {

namespace {

/// The projects whose key the device awaits and this person may give; one that was named is tried whatever
/// the role.
Result<std::vector<const vault::Project *>> projectsToShare(const session::OpenVault &vault,
                                                            const vault::VaultState &state,
                                                            const vault::Device &device,
                                                            const Invocation &invocation)
{
    std::vector<const vault::Project *> out;
    for (std::size_t i = 1; i < invocation.words.size(); ++i) {
        HYPHA_TRY(const vault::Project *const project, findProject(state, invocation.words[i]));
        out.push_back(project);
    }
    if (!out.empty())
        return out;
    const Timestamp now = vault::judgedTime(state, vault.clock().now());
    for (const auto &[id, project] : state.projects) {
        const auto role = vault::projectRole(state, project, vault.keys().user, now);
        const bool may =
            vault::allows(role, vault::Permission::share) || (role && device.user == vault.keys().user);
        if (may && vault::awaitingKeys(state, project, now).contains(device.id))
            out.push_back(&project);
    }
    return out;
}

Result<int> share(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto words, comparedWords(context, invocation));
    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto state = vault->state();
    HYPHA_TRY(const vault::Device *const device,
              findDevice(*state, invocation.words[0], {vault::DeviceStatus::active}));
    if (words && !crypto::fingerprintMatches(*words, vault::deviceFingerprint(*device)))
        return fail(Errc::contentMismatch, "--words",
                    "the device has other words than those that were given");
    HYPHA_TRY(const auto projects, projectsToShare(*vault, *state, *device, invocation));
    std::string names;
    for (const vault::Project *project : projects)
        names += (names.empty() ? "" : ", ") + inQuotes(project->name);
    if (!projects.empty())
        HYPHA_CHECK(context.confirm("Give the keys of " + names + " to the device " + inQuotes(device->name) +
                                        " of " + shown(device->user.text) + "?\n  " + deviceWords(*device),
                                    "device share"));
    json::Array shared;
    for (const vault::Project *project : projects) {
        HYPHA_CHECK(
            runOperation(context, *vault,
                         vault::op::ShareKeys{project->id, {device->id}, !invocation.has("--no-history")}));
        shared.emplace_back(project->id.toString());
        context.out().say(inQuotes(device->name) + " can open the key of " + inQuotes(project->name) + ".");
    }
    if (projects.empty())
        context.out().say("It awaits no key that you may give.");
    json::Object answer;
    answer.set("device_id", device->id.toString());
    answer.set("projects", std::move(shared));
    context.out().document(std::move(answer));
    return 0;
}

} // namespace

std::vector<Command> shareCommands()
{
    return {
        {.name = "device share",
         .arguments = "DEVICE [PROJECT]...",
         .summary = "give an active device the keys that it awaits",
         .details =
             "Whoever lets a device in does not thereby hand it the keys of projects that are not theirs:\n"
             "those come from an admin of the project, or from another device of the same user. Asks first.",
         .fewest = 1,
         .most = 1000,
         .options = {wordsOption(), {"--no-history", {}, "give the current keys only, not the older ones"}},
         .run = share}};
}

} // namespace hypha::cli
