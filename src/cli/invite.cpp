#include "cli/commands.h"
#include "cli/context.h"
#include "cli/lookup.h"
#include "cli/qrart.h"
#include "cli/render.h"
#include "cli/secretio.h"
#include "model/session/invitations.h"

#include <unistd.h>

namespace hypha::cli {

namespace {

Result<session::InvitationWish> wantedInvitation(const vault::VaultState &state, const Invocation &invocation)
{
    session::InvitationWish wish;
    wish.ownDevice = invocation.has("--device");
    if (wish.ownDevice &&
        (invocation.has("--user") || invocation.has("--role") || invocation.has("--project")))
        return fail(Errc::invalidInput, "--device", "it is for yourself: no --user, --role or --project");
    if (const auto user = invocation.value("--user")) {
        const auto parsed = UserId::parse(*user);
        if (!parsed)
            return fail(Errc::invalidInput, "--user", parsed.error().detail);
        wish.user = *parsed;
    }
    if (const auto role = invocation.value("--role")) {
        HYPHA_TRY(wish.role, parseRole(*role));
    }
    for (const std::string &word : invocation.values("--project")) {
        HYPHA_TRY(const vault::Project *const project, findProject(state, word));
        wish.projects.push_back(project->id);
    }
    if (const auto days = invocation.value("--expires")) {
        HYPHA_TRY(const std::uint64_t number, parseNumber(*days, "--expires"));
        wish.days = static_cast<std::int64_t>(number);
    }
    wish.remote = invocation.value("--remote");
    return wish;
}

/// The invitation lets its holder pass for the invited: it goes from guarded memory straight to standard
/// output, last.
Result<void> print(Context &context, const session::MadeInvitation &made)
{
    if (context.out().json()) {
        json::Object answer;
        answer.set("id", made.id.toString());
        answer.set("expires_at", made.expiresAt.toString());
        crypto::SecretBuffer text;
        appendJsonString(text, made.text.view());
        return context.out().secretDocument(std::move(answer), "invitation", text.view());
    }
    HYPHA_CHECK(context.out().flush());
    if (!context.options().quiet)
        HYPHA_CHECK(drawQrCode(made.text.view()));
    HYPHA_CHECK(writeBytes(STDOUT_FILENO, made.text.view()));
    return writeBytes(STDOUT_FILENO, asBytes("\n"));
}

Result<int> makeInvitation(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToWrite());
    HYPHA_TRY(const session::InvitationWish wish, wantedInvitation(*vault->state(), invocation));
    HYPHA_TRY(const session::MadeInvitation made, session::invite(*vault, wish));
    if (!wish.user && !wish.ownDevice)
        context.out().warn("it names nobody: whoever holds it may join under the name of their choice");
    if (wish.role == vault::Role::admin && !wish.ownDevice)
        context.out().warn(
            "who becomes an admin is approved by comparing words, whatever invitation they hold");
    context.out().say("For " +
                      (wish.ownDevice ? std::string("your next device")
                       : wish.user    ? shown(wish.user->text)
                                      : std::string("anybody")) +
                      ", one device, until " + made.expiresAt.toString() +
                      ". Send it where only they can read it:");
    HYPHA_CHECK(print(context, made));
    return 0;
}

const char *becameOf(const session::InvitationUse &use)
{
    switch (use.status) {
    case vault::DeviceStatus::pendingApproval:
        return "waits";
    case vault::DeviceStatus::active:
        return "let in";
    case vault::DeviceStatus::revoked:
        break;
    }
    return "refused";
}

/// "used by "ben-laptop", refused 2026-05-03T09:00:00Z"
std::string usesText(const session::ListedInvitation &listed, const Timestamp &now)
{
    std::string text;
    for (const session::InvitationUse &use : listed.uses)
        text += (text.empty() ? "used by " : "; ") + inQuotes(use.deviceName) + ", " + becameOf(use) +
                (use.endedAt ? " " + use.endedAt->toString() : "");
    if (!listed.isOpen() || !vault::isExpired(listed.invitation.expiresAt, now))
        return text;
    return text.empty() ? "expired" : text + ", expired";
}

json::Array usesJson(const std::vector<session::InvitationUse> &uses)
{
    json::Array list;
    for (const session::InvitationUse &use : uses) {
        json::Object object;
        object.set("device_id", use.device.toString());
        object.set("device_name", use.deviceName);
        object.set("status", vault::toString(use.status));
        object.set("ended_at", orNull(use.endedAt));
        list.emplace_back(std::move(object));
    }
    return list;
}

json::Object invitationJson(const session::ListedInvitation &listed, const Timestamp &now)
{
    const vault::OpenInvitation &one = listed.invitation;
    json::Array projects;
    for (const ProjectId &project : one.projects)
        projects.emplace_back(project.toString());
    json::Object object;
    object.set("id", one.id.toString());
    object.set("user_id", one.user ? json::Value(one.user->text) : json::Value());
    object.set("role", vault::toString(one.role));
    object.set("projects", std::move(projects));
    object.set("own_device", one.ownDevice);
    object.set("expires_at", one.expiresAt.toString());
    object.set("expired", vault::isExpired(one.expiresAt, now));
    object.set("open", listed.isOpen());
    object.set("used_by", usesJson(listed.uses));
    return object;
}

Result<int> listInvitations(Context &context, const Invocation &)
{
    HYPHA_TRY(const auto vault, context.openSound());
    HYPHA_TRY(const auto listed, session::listInvitations(*vault));
    const Timestamp now = vault::judgedTime(*vault->state(), vault->clock().now());
    json::Array invitations;
    std::vector<std::vector<std::string>> rows = {{"FOR", "ROLE", "UNTIL", "", "ID"}};
    for (const session::ListedInvitation &each : listed) {
        const vault::OpenInvitation &one = each.invitation;
        rows.push_back({one.user ? one.user->text : "anybody", vault::toString(one.role),
                        one.expiresAt.toString(), usesText(each, now), one.id.toString()});
        invitations.emplace_back(invitationJson(each, now));
    }
    if (listed.empty() || !listed.front().isOpen())
        context.out().line("No invitation is open.");
    if (!listed.empty())
        context.out().table(rows);
    json::Object answer;
    answer.set("invitations", std::move(invitations));
    context.out().document(std::move(answer));
    return 0;
}

Result<InvitationId> findOpen(const std::vector<vault::OpenInvitation> &open, const std::string &text)
{
    const auto prefix = idPrefix(text);
    std::vector<InvitationId> found;
    for (const vault::OpenInvitation &one : open)
        if (prefix && hasPrefix(one.id.uuid, *prefix))
            found.push_back(one.id);
    if (found.size() == 1)
        return found.front();
    return fail(found.empty() ? Errc::notFound : Errc::ambiguous, "invitation " + inQuotes(text),
                found.empty() ? "no open invitation has this id" : "it fits several");
}

Result<int> withdraw(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openSound());
    HYPHA_TRY(const auto open, session::openInvitations(*vault));
    HYPHA_TRY(const InvitationId id, findOpen(open, invocation.words[0]));
    HYPHA_CHECK(session::withdrawInvitation(*vault, id));
    context.out().say("Withdrawn: a device that holds it counts for no more than any other.");
    json::Object answer;
    answer.set("id", id.toString());
    answer.set("withdrawn", true);
    context.out().document(std::move(answer));
    return 0;
}

} // namespace

std::vector<Command> inviteCommands()
{
    return {
        {.name = "invite",
         .summary = "make an invitation: which vault it is, how far it has come, and a secret for one device",
         .details = "Prints the invitation as the last line, and a QR code of it on a terminal with room. "
                    "Whoever holds it is let in as the invited when "
                    "you approve\n"
                    "with --invitation, so send it where only they can read it.",
         .options = {{"--user", "USERID", "whom it is for"},
                     {"--role", "ROLE", "as what they are to join: reader, member (if not said), admin"},
                     {"--project", "PROJECT", "a project that they are to get", {}, true},
                     {"--expires", "DAYS", "for how long it is good (7 if not said)"},
                     {"--device", {}, "for your own next device instead"},
                     {"--remote", "URL", "where they find the vault, if not where you do"}},
         .run = makeInvitation},
        {.name = "invitation list",
         .summary = "the invitations of this device that are open, and what others were used for",
         .run = listInvitations},
        {.name = "invitation withdraw",
         .arguments = "INVITATION",
         .summary = "forget an invitation, so that it verifies nobody any more",
         .fewest = 1,
         .most = 1,
         .run = withdraw},
    };
}

} // namespace hypha::cli
