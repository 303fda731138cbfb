#include "cli/change.h"
#include "cli/commands.h"
#include "cli/lookup.h"
#include "cli/people.h"
#include "cli/render.h"

namespace hypha::cli {

namespace {

/// The organisation, or one of its projects.
struct Scope
{
    const vault::Project *project = nullptr;
    const vault::Members &members;

    std::optional<ProjectId> id() const { return project ? std::optional(project->id) : std::nullopt; }
};

Result<Scope> scopeOf(const vault::VaultState &state, const Invocation &invocation, std::size_t word)
{
    if (invocation.words.size() <= word)
        return Scope{nullptr, state.members};
    HYPHA_TRY(const vault::Project *const project, findProject(state, invocation.words[word]));
    return Scope{project, project->members};
}

std::string placeName(const vault::VaultState &state, const Scope &scope)
{
    return scope.project ? "the project " + inQuotes(scope.project->name) : inQuotes(state.org.name);
}

Result<int> listMembers(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToRead(invocation));
    const auto state = vault->state();
    HYPHA_TRY(const Scope scope, scopeOf(*state, invocation, 0));
    json::Array members;
    std::vector<std::vector<std::string>> rows = {{"USER", "ROLE", "DEVICES", "ADDED", "EXPIRES"}};
    for (const auto &[user, member] : scope.members.byUser) {
        rows.push_back({user.text, vault::toString(member.role),
                        std::to_string(vault::activeDevices(*state, user).size()), member.addedAt.toString(),
                        member.expiresAt ? member.expiresAt->toString() : "never"});
        members.emplace_back(memberJson(*state, member));
    }
    context.out().table(rows);
    json::Object answer;
    answer.set("scope", scope.project ? scope.project->id.toString() : "org");
    answer.set("members", std::move(members));
    context.out().document(std::move(answer));
    return 0;
}

/// The words of the devices that power is given to: the model refuses when others appeared meanwhile.
std::set<DeviceId> showDevices(Context &context, const vault::VaultState &state, const UserId &user)
{
    const std::set<DeviceId> devices = vault::activeDevices(state, user);
    for (const DeviceId &id : devices)
        context.out().say("  device " + inQuotes(state.device(id)->name) + ": " +
                          deviceWords(*state.device(id)));
    return devices;
}

Result<std::optional<Timestamp>> wantedExpiry(const Invocation &invocation)
{
    const auto text = invocation.value("--expires");
    if (!text || *text == "never")
        return std::optional<Timestamp>();
    HYPHA_TRY(const Timestamp time, parseDate(*text, "T00:00:00Z"));
    return std::optional(time);
}

/// The member afterwards, with where it is.
void answer(Context &context, const session::OpenVault &vault, const std::optional<ProjectId> &project,
            const UserId &user)
{
    const auto state = vault.state();
    const vault::Members &members = project ? state->project(*project)->members : state->members;
    json::Object object = memberJson(*state, *members.find(user));
    object.set("scope", project ? project->toString() : "org");
    context.out().document(std::move(object));
}

Result<int> addMember(Context &context, const Invocation &invocation)
{
    const auto role = invocation.value("--role");
    if (!role)
        return fail(Errc::invalidInput, "--role", "say as what: reader, member or admin");
    vault::op::AddMember wanted;
    HYPHA_TRY(wanted.role, parseRole(*role));
    HYPHA_TRY(wanted.expiresAt, wantedExpiry(invocation));
    wanted.history = !invocation.has("--no-history");
    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto state = vault->state();
    HYPHA_TRY(const Scope scope, scopeOf(*state, invocation, 1));
    wanted.project = scope.id();
    const auto known = findUser(*state, invocation.words[0]);
    if (!known && (scope.project || known.error().code == Errc::ambiguous))
        return tl::unexpected<Error>(known.error());
    const auto parsed = known ? known : UserId::parse(invocation.words[0]);
    if (!parsed)
        return fail(Errc::invalidInput, inQuotes(invocation.words[0]), parsed.error().detail);
    wanted.user = *parsed;
    if (!scope.project)
        wanted.seenDevices = showDevices(context, *state, wanted.user);
    HYPHA_CHECK(runOperation(context, *vault, wanted));
    context.out().say("Added " + shown(wanted.user.text) + " to " + placeName(*state, scope) + " as " +
                      *role + ".");
    answer(context, *vault, wanted.project, wanted.user);
    return 0;
}

bool owns(const vault::Members &members, const UserId &user)
{
    const vault::Membership *member = members.find(user);
    return member && member->role == vault::Role::owner;
}

/// Told before anything is asked: every program refuses it (§7), and there are two ways out.
Result<void> refuseOwner(const vault::VaultState &state, const Scope &scope, const UserId &user)
{
    std::string owned;
    const auto add = [&](const std::string &name) { owned += (owned.empty() ? "" : ", ") + inQuotes(name); };
    if (!scope.project && owns(state.members, user))
        add(state.org.name);
    for (const auto &[id, project] : state.projects)
        if ((!scope.project || scope.project == &project) && owns(project.members, user))
            add(project.name);
    if (owned.empty())
        return {};
    return fail(Errc::permissionDenied, shown(user.text), "owns " + owned);
}

Result<int> removeMember(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto before = vault->state();
    HYPHA_TRY(const Scope scope, scopeOf(*before, invocation, 1));
    HYPHA_TRY(const UserId user, findUser(*before, invocation.words[0]));
    HYPHA_CHECK(refuseOwner(*before, scope, user));
    HYPHA_CHECK(context.confirm("Remove " + shown(user.text) + " from " + placeName(*before, scope) +
                                    (scope.project ? "" : " and every project") +
                                    "? The keys that they hold are rotated.",
                                "member remove"));
    HYPHA_CHECK(runOperation(context, *vault, vault::op::RemoveMember{scope.id(), user}));
    context.out().say("Removed " + shown(user.text) + " from " + placeName(*before, scope) + ".");
    json::Object object;
    object.set("user_id", user.text);
    object.set("scope", scope.project ? scope.project->id.toString() : "org");
    tellConsequences(context, *vault, *before, object);
    if (!scope.project)
        context.out().warn("also remove them where the vault is stored: the host still lets them in");
    context.out().document(std::move(object));
    return 0;
}

Result<int> setRole(Context &context, const Invocation &invocation)
{
    if (!invocation.has("--role") && !invocation.has("--expires"))
        return fail(Errc::invalidInput, "--role", "say which role, or --expires");
    vault::op::ChangeRole wanted;
    if (const auto role = invocation.value("--role")) {
        HYPHA_TRY(wanted.role, parseRole(*role));
    }
    if (invocation.has("--expires")) {
        HYPHA_TRY(wanted.expiresAt, wantedExpiry(invocation));
    }
    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto state = vault->state();
    HYPHA_TRY(const Scope scope, scopeOf(*state, invocation, 1));
    HYPHA_TRY(wanted.user, findUser(*state, invocation.words[0]));
    wanted.project = scope.id();
    if (!scope.project)
        wanted.seenDevices = showDevices(context, *state, wanted.user);
    HYPHA_CHECK(runOperation(context, *vault, wanted));
    const bool changed = vault->state()->head.event != state->head.event;
    context.out().say((changed ? "Changed " : "Nothing is to be changed: ") + shown(wanted.user.text) +
                      (changed ? " in " : " is that already in ") + placeName(*state, scope) + ".");
    answer(context, *vault, wanted.project, wanted.user);
    return 0;
}

Result<int> transfer(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto state = vault->state();
    HYPHA_TRY(const Scope scope, scopeOf(*state, invocation, 1));
    vault::op::TransferOwnership wanted;
    wanted.project = scope.id();
    HYPHA_TRY(wanted.to, findUser(*state, invocation.words[0]));
    if (!scope.project)
        wanted.seenDevices = showDevices(context, *state, wanted.to);
    HYPHA_CHECK(runOperation(context, *vault, wanted));
    context.out().say(shown(wanted.to.text) + " now owns " + placeName(*state, scope) +
                      ", and you are an admin.");
    answer(context, *vault, wanted.project, wanted.to);
    return 0;
}

} // namespace

std::vector<Command> memberCommands()
{
    const Option role = {"--role", "ROLE", "reader, member or admin"};
    return {
        {.name = "member list",
         .arguments = "[PROJECT]",
         .summary = "who belongs to the organisation, or to a project",
         .most = 1,
         .options = {lastVerifiedOption()},
         .run = listMembers},
        {.name = "member add",
         .arguments = "USER [PROJECT]",
         .summary = "add somebody to the organisation, or a member of it to a project with its keys",
         .fewest = 1,
         .most = 2,
         .options = {role,
                     {"--expires", "DATE", "until when"},
                     {"--no-history", {}, "give the current key only, not the older ones"}},
         .run = addMember},
        {.name = "member remove",
         .arguments = "USER [PROJECT]",
         .summary = "remove somebody from a project, or from the organisation and every project",
         .details =
             "Asks first. The keys that they hold are rotated where the policy says so (the standard).\n"
             "Whoever could read a secret still knows it: the answer counts what is to be changed elsewhere.",
         .fewest = 1,
         .most = 2,
         .run = removeMember},
        {.name = "member set-role",
         .arguments = "USER [PROJECT]",
         .summary = "change somebody's role or when it ends",
         .fewest = 1,
         .most = 2,
         .options = {role, {"--expires", "DATE", "until when; \"never\" takes the end away"}},
         .run = setRole},
        {.name = "member transfer",
         .arguments = "USER [PROJECT]",
         .summary = "make an admin the owner; you become an admin",
         .fewest = 1,
         .most = 2,
         .run = transfer},
    };
}

} // namespace hypha::cli
