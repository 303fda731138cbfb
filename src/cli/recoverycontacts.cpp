#include "cli/change.h"
#include "cli/commands.h"
#include "cli/lookup.h"
#include "model/vault/recoveryoperations.h"
#include "model/vault/recoveryrules.h"

namespace hypha::cli {

namespace {

/// Projects of `user` that this contact may share: what their help would bring back.
json::Array withinReach(const vault::VaultState &state, const UserId &user, const UserId &contact,
                        const Timestamp &now)
{
    json::Array out;
    for (const auto &[id, project] : state.projects)
        if (project.members.find(user) &&
            vault::allows(vault::projectRole(state, project, contact, now), vault::Permission::share))
            out.emplace_back(id.toString());
    return out;
}

void tellContacts(Context &context, const session::OpenVault &vault)
{
    const auto state = vault.state();
    const UserId &user = vault.keys().user;
    const Timestamp now = vault::judgedTime(*state, vault.clock().now());
    const auto chosen = vault::recoveryContacts(*state, user);
    json::Array contacts;
    for (const UserId &contact : chosen) {
        json::Array projects = withinReach(*state, user, contact, now);
        context.out().line(shown(contact.text) + "  can bring back " + plural(projects.size(), "project"));
        if (projects.empty())
            context.out().warn(shown(contact.text) +
                               " may share none of your projects, and so cannot let a new device in");
        json::Object object;
        object.set("user_id", contact.text);
        object.set("projects", std::move(projects));
        contacts.emplace_back(std::move(object));
    }
    if (chosen.empty())
        context.out().line("You have chosen no recovery contacts.");
    json::Object answer;
    answer.set("user_id", user.text);
    answer.set("contacts", std::move(contacts));
    context.out().document(std::move(answer));
}

Result<int> setContacts(Context &context, const Invocation &invocation)
{
    const bool nobody = invocation.has("--none");
    if (nobody != invocation.words.empty())
        return fail(Errc::invalidInput, "recovery contacts set", "name at least one USER, or say --none");
    HYPHA_TRY(const auto vault, context.openToWrite());
    vault::op::SetRecoveryContacts wanted;
    for (const std::string &word : invocation.words) {
        HYPHA_TRY(UserId user, findUser(*vault->state(), word));
        wanted.contacts.insert(std::move(user));
    }
    HYPHA_CHECK(runOperation(context, *vault, vault::recoveryOperation(wanted)));
    for (const UserId &user :
         vault::contactsOfOtherDevices(*vault->state(), vault->keys().user, vault->keys().id))
        if (!wanted.contacts.contains(user))
            context.out().warn(shown(user.text) +
                               " stays a contact: another device of yours names them, and only there that is "
                               "taken back");
    tellContacts(context, *vault);
    return 0;
}

Result<int> showContacts(Context &context, const Invocation &)
{
    HYPHA_TRY(const auto vault, context.openSound());
    tellContacts(context, *vault);
    return 0;
}

} // namespace

std::vector<Command> recoveryContactCommands()
{
    return {
        {.name = "recovery contacts set",
         .arguments = "USER...",
         .summary = "who may let a new device of yours in when you have lost the others",
         .details =
             "Replaces what this device said before. A contact gives back the projects that they may share\n"
             "themselves, so choose admins of your projects.",
         .most = 100,
         .options = {{"--none", {}, "nobody any more"}},
         .run = setContacts},
        {.name = "recovery contacts show",
         .summary = "your recovery contacts and what each could bring back",
         .run = showContacts},
    };
}

} // namespace hypha::cli
