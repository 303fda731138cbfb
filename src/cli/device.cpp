#include "cli/change.h"
#include "cli/commands.h"
#include "cli/headwords.h"
#include "cli/lookup.h"
#include "cli/people.h"
#include "cli/publictext.h"
#include "cli/render.h"
#include "cli/terminal.h"
#include "crypto/wordlist.h"
#include "model/session/invitations.h"
#include "model/vault/event.h"

namespace hypha::cli {

namespace {

std::string text(const json::Object &object, std::string_view name)
{
    const json::Value *const value = object.find(name);
    return value && value->asString() ? *value->asString() : "never";
}

Result<int> listDevices(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToRead(invocation));
    const auto state = vault->state();
    json::Array devices;
    std::vector<std::vector<std::string>> rows = {
        {"DEVICE", "USER", "STATUS", "INVITATION", "LAST SEEN", "", "ID"}};
    std::vector<std::string> words(1); // none below the heading
    for (const auto &[id, device] : state->devices) {
        HYPHA_TRY(json::Object object, deviceJson(*vault, device));
        const bool onPaper = *object.find("on_paper")->asBool();
        const bool waits = device.status == vault::DeviceStatus::pendingApproval;
        words.push_back(device.status == vault::DeviceStatus::revoked ? "" : deviceWords(device));
        rows.push_back({device.name, device.user.text, text(object, "status"),
                        waits ? text(object, "invitation") : "", text(object, "last_seen"),
                        id == vault->keys().id ? "this device"
                        : onPaper              ? "emergency kit"
                                               : "",
                        id.toString()});
        devices.emplace_back(std::move(object));
    }
    context.out().table(rows, words);
    json::Object answer;
    answer.set("devices", std::move(devices));
    context.out().document(std::move(answer));
    return 0;
}

Result<int> showDevice(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToRead(invocation));
    const auto state = vault->state();
    HYPHA_TRY(const vault::Device *const device, findDevice(*state, invocation.words[0]));
    HYPHA_TRY(json::Object answer, deviceJson(*vault, *device));
    json::Array projects;
    for (const auto &[id, project] : state->projects)
        if (project.pdk().wrapped.contains(device->id))
            projects.emplace_back(id.toString());
    Output &out = context.out();
    out.line("Device      " + shown(device->name) + " (" + device->id.toString() + ")");
    out.line("User        " + shown(device->user.text));
    out.line("Status      " + text(answer, "status"));
    out.line("Words       " + text(answer, "words"));
    out.line("Enrolled    " + text(answer, "enrolled_at"));
    out.line("Last seen   " + text(answer, "last_seen"));
    out.line("Expires     " + text(answer, "expires_at"));
    out.line("Invitation  " + text(answer, "invitation_detail"));
    out.line("Opens       the current key of " + plural(projects.size(), "project"));
    answer.set("projects", std::move(projects));
    out.document(std::move(answer));
    return 0;
}

/// PROJECT or PROJECT:ROLE; a project whose name has a colon wins.
Result<vault::op::Grant> parseGrant(const vault::VaultState &state, const std::string &word,
                                    vault::Role standard)
{
    if (const auto whole = findProject(state, word); whole || whole.error().code != Errc::notFound) {
        HYPHA_TRY(const vault::Project *const project, whole);
        return vault::op::Grant{project->id, standard, {}};
    }
    const auto colon = word.rfind(':');
    HYPHA_TRY(const vault::Project *const project, findProject(state, word.substr(0, colon)));
    HYPHA_TRY(const vault::Role role, parseRole(word.substr(colon + 1)));
    return vault::op::Grant{project->id, role, {}};
}

/// What the command line wants; what it leaves open comes from the invitation, if that holds.
Result<vault::op::ApproveDevice> wantedApproval(const vault::VaultState &state, const vault::Device &device,
                                                const session::InvitationFinding &finding,
                                                const Invocation &invocation)
{
    const bool byInvitation = finding.verdict == vault::InvitationVerdict::verified;
    vault::op::ApproveDevice wanted{device.id, vault::deviceFingerprint(device)};
    wanted.seenDevices = vault::activeDevices(state, device.user);
    const bool isMember = state.members.find(device.user) != nullptr;
    if (const auto role = invocation.value("--role")) {
        HYPHA_TRY(wanted.role, parseRole(*role));
    } else if (!isMember) {
        wanted.role = byInvitation ? finding.invitation->role : vault::Role::member;
    }
    const vault::Role standard = wanted.role.value_or(
        isMember ? std::min(state.members.find(device.user)->role, vault::Role::admin) : vault::Role::member);
    for (const std::string &word : invocation.values("--project")) {
        HYPHA_TRY(vault::op::Grant grant, parseGrant(state, word, standard));
        wanted.grants.push_back(grant);
    }
    if (wanted.grants.empty() && byInvitation && !isMember)
        for (const ProjectId &project : finding.invitation->projects)
            if (state.project(project))
                wanted.grants.push_back({project, standard, {}});
    wanted.history = !invocation.has("--no-history");
    return wanted;
}

/// How it is known whose device this is. Only words or an invitation can say so: --yes cannot.
Result<void> checkIdentity(Context &context, const vault::Device &device,
                           const session::InvitationFinding &finding, const Invocation &invocation,
                           const std::optional<std::string> &words)
{
    if (words) {
        if (crypto::fingerprintMatches(*words, vault::deviceFingerprint(device)))
            return {};
        return fail(
            Errc::contentMismatch, "--words",
            "the device has other words than those that were given: somebody may have put a device of their "
            "own in its place");
    }
    if (invocation.has("--invitation")) {
        if (finding.verdict == vault::InvitationVerdict::verified)
            return {};
        return fail(Errc::signatureInvalid, "--invitation", vault::toString(finding.verdict));
    }
    HYPHA_TRY(const bool match,
              askYesNo("Device " + inQuotes(device.name) + " of " + shown(device.user.text) + ", enrolled " +
                           device.enrolledAt.toString() + " by its own clock. Its words:\n  " +
                           deviceWords(device) + "\nCall " + shown(device.user.text) +
                           " on a number you know and read the words to each other. Do they match?",
                       "device approve"));
    if (match)
        return {};
    context.out().warn("to refuse the device: device revoke " + device.id.toString() +
                       " --reason \"words differ\"");
    return fail(Errc::cancelled, "device approve", "the words do not match");
}

std::string whatWillHappen(const vault::VaultState &state, const vault::Device &device,
                           const vault::op::ApproveDevice &wanted)
{
    std::string out = "Approve the device " + inQuotes(device.name) + " of " + shown(device.user.text) + "?";
    if (wanted.role)
        out += " They become " + std::string(vault::toString(*wanted.role)) + " of " +
               inQuotes(state.org.name) + ".";
    for (const vault::op::Grant &grant : wanted.grants)
        out += " Project " + inQuotes(state.project(grant.project)->name) + ": " +
               vault::toString(grant.role) + ".";
    for (const DeviceId &id : wanted.seenDevices)
        out += "\n  their other device " + inQuotes(state.device(id)->name) + ": " +
               deviceWords(*state.device(id));
    return out;
}

Result<int> approveDevice(Context &context, const Invocation &invocation)
{
    const bool byInvitation = invocation.has("--invitation");
    if (byInvitation && invocation.has("--words"))
        return fail(Errc::invalidInput, "--words", "it cannot go with --invitation");
    HYPHA_TRY(const auto words, comparedWords(context, invocation));
    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto state = vault->state();
    HYPHA_TRY(const vault::Device *const device,
              findDevice(*state, invocation.words[0], {vault::DeviceStatus::pendingApproval}));
    HYPHA_TRY(const session::InvitationFinding finding, session::findInvitation(*vault, *device));
    HYPHA_TRY(const vault::op::ApproveDevice wanted, wantedApproval(*state, *device, finding, invocation));
    HYPHA_CHECK(checkIdentity(context, *device, finding, invocation, words));
    HYPHA_CHECK(context.confirm(whatWillHappen(*state, *device, wanted), "device approve"));
    HYPHA_CHECK(runApproval(context, *vault, wanted, byInvitation));
    const auto after = vault->state();
    HYPHA_TRY(json::Object answer, deviceJson(*vault, *after->device(device->id)));
    // As it was judged before it was used up: afterwards nothing knows it any more.
    answer.set("invitation", invitationWord(finding.verdict));
    answer.set("invitation_detail", vault::toString(finding.verdict));
    answer.set("approved_by", byInvitation ? "invitation" : "words");
    answer.set("approved_by_words", !byInvitation);
    context.out().say("Approved " + inQuotes(device->name) + " of " + shown(device->user.text) + ".");
    const Timestamp now = vault::judgedTime(*after, vault->clock().now());
    json::Array awaiting;
    for (const auto &[id, project] : after->projects) {
        if (!vault::isEligible(*after, project, device->id, now) ||
            project.pdk().wrapped.contains(device->id))
            continue;
        awaiting.emplace_back(id.toString());
        context.out().warn("the device awaits the key of " + inQuotes(project.name) +
                           " from somebody who may share it");
    }
    answer.set("awaiting_keys", std::move(awaiting));
    context.out().document(std::move(answer));
    return 0;
}

void warnAboutLast(Context &context, const vault::VaultState &state, const UserId &user)
{
    const vault::Membership *member = state.members.find(user);
    context.out().warn(
        "this is the last active device of " + user.text +
        (member && member->role == vault::Role::owner
             ? ", who owns the organisation: without a recovery nobody can do again what only the "
               "owner may"
             : ""));
}

Result<int> revokeDevice(Context &context, const Invocation &invocation)
{
    const auto reason = invocation.value("--reason");
    if (reason)
        warnIfSecret(context.out(), *reason, "reason");
    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto before = vault->state();
    HYPHA_TRY(const vault::Device *const device,
              findDevice(*before, invocation.words[0],
                         {vault::DeviceStatus::active, vault::DeviceStatus::pendingApproval}));
    if (vault::activeDevices(*before, device->user) == std::set{device->id})
        warnAboutLast(context, *before, device->user);
    HYPHA_CHECK(context.confirm("Revoke the device " + inQuotes(device->name) + " of " +
                                    shown(device->user.text) + "? The keys that it holds are rotated.",
                                "device revoke"));
    HYPHA_CHECK(runOperation(context, *vault, vault::op::RevokeDevice{device->id, reason}));
    context.out().say("Revoked " + inQuotes(device->name) + " of " + shown(device->user.text) + ".");
    json::Object answer;
    answer.set("id", device->id.toString());
    answer.set("user_id", device->user.text);
    answer.set("name", device->name);
    answer.set("status", "revoked");
    tellConsequences(context, *vault, *before, answer);
    context.out().document(std::move(answer));
    return 0;
}

} // namespace

std::vector<Command> deviceCommands()
{
    return {
        {.name = "device list",
         .summary = "devices with their users, status, words and when they last signed",
         .details =
             "INVITATION, of a device that waits: verified (it holds one that this device made), failed, "
             "or none.\n"
             "Whatever it says, the words are what tells whose device it is.",
         .options = {lastVerifiedOption()},
         .run = listDevices},
        {.name = "device show",
         .arguments = "DEVICE",
         .summary = "one device",
         .fewest = 1,
         .most = 1,
         .options = {lastVerifiedOption()},
         .run = showDevice},
        {.name = "device approve",
         .arguments = "DEVICE",
         .summary = "let a waiting device in, with its user's role and projects",
         .details =
             "Whose device it is must be known: by its 12 words, as its user reads them to you, or by an\n"
             "invitation of yours that it holds. Without either they are shown and asked for on the "
             "terminal;\n"
             "--yes is no answer to that. Somebody who becomes an admin is approved by words alone.",
         .fewest = 1,
         .most = 1,
         .options = {wordsOption(),
                     {"--invitation", {}, "it holds an invitation that this device made"},
                     {"--role", "ROLE", "for somebody new: reader, member (if not said), admin"},
                     {"--project", "PROJECT[:ROLE]", "add them to a project, with its keys", {}, true},
                     {"--no-history", {}, "give the current keys only, not the older ones"}},
         .run = approveDevice},
        {.name = "device revoke",
         .arguments = "DEVICE",
         .summary = "take a device out for good and rotate the keys that it holds",
         .details =
             "Asks first. A device that still waits is refused by this. The reason is readable by whoever\n"
             "stores the vault.",
         .fewest = 1,
         .most = 1,
         .options = {{"--reason", "TEXT", "why"}},
         .run = revokeDevice},
    };
}

} // namespace hypha::cli
