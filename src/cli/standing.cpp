#include "cli/standing.h"

#include "cli/output.h"
#include "cli/render.h"
#include "model/session/newestevent.h"
#include "model/vault/event.h"

namespace hypha::cli {

namespace {

using vault::VaultState;

std::optional<vault::Event> removalOf(const session::OpenVault &vault, const UserId &user)
{
    return session::newestEvent(vault, [&](const vault::Event &event) {
        const auto *removed = std::get_if<vault::details::MemberRemoved>(&event.details);
        return removed && !event.project && removed->user == user;
    });
}

/// Whether it was let in before it was revoked. Most hold a key; one that never got any is in the log.
bool wasLetIn(const session::OpenVault &vault, const VaultState &state, const DeviceId &device)
{
    for (const auto &[id, project] : state.projects)
        for (const vault::PdkVersion &pdk : project.pdks)
            if (pdk.wrapped.contains(device))
                return true;
    return session::newestEvent(
               vault,
               [&](const vault::Event &event) {
                   const auto *approved = std::get_if<vault::details::DeviceApproved>(&event.details);
                   return (approved && approved->device == device) ||
                          (event.actorDevice == device &&
                           std::holds_alternative<vault::details::OrgCreated>(event.details));
               })
        .has_value();
}

/// "email|ada@example.org or email|eve@example.org"; the owner where there is no other admin.
std::string whomToAsk(const VaultState &state, const UserId &self)
{
    constexpr std::size_t named = 3;
    std::string text;
    std::size_t count = 0;
    for (const auto &[user, member] : state.members.byUser) {
        if ((member.role != vault::Role::admin && member.role != vault::Role::owner) || user == self)
            continue;
        if (++count <= named)
            text += (text.empty() ? "" : " or ") + shown(user.text);
    }
    return text.empty() ? "an admin" : text;
}

std::string when(const std::optional<Timestamp> &time)
{
    return time ? " on " + time->toString() : "";
}

/// " on DATE by WHO: "why""
std::string howItCame(const Lack &lack)
{
    std::string text = when(lack.since);
    if (lack.by)
        text += " by " + shown(lack.by->text);
    if (lack.reason)
        text += ", who said " + inQuotes(*lack.reason);
    return text;
}

/// A request for recovery of its own makes another way in.
std::string otherWayIn(const VaultState &state, const DeviceId &own)
{
    for (const auto &[id, request] : state.requests)
        if (request.newDevice == own && request.status == vault::RequestStatus::pending &&
            request.method == vault::RecoveryMethod::org)
            return " Or bring shares together: `hypha-cli recovery recover " + id.toString().substr(0, 8) +
                   "`.";
    return {};
}

void tellWaiting(Lack &lack, const VaultState &state, const vault::Device &own)
{
    lack.text.what = "This device waits for approval: " + inQuotes(own.name) + " of " + shown(own.user.text) +
                     ", since " + own.enrolledAt.toString() + ".";
    lack.text.why = "Until an admin has approved it, it holds no key and may change nothing.";
    lack.text.fix =
        "Call " + whomToAsk(state, own.user) + " and compare these 12 words: " + deviceWords(own) +
        ". After `hypha-cli device approve` there, run `hypha-cli sync` here." + otherWayIn(state, own.id);
}

/// What is the same for all who were let in once.
void tellWhatIsLeft(Lack &lack, const VaultState &state, const UserId &user)
{
    lack.text.why =
        "Nothing that is written from here on is accepted by anybody. What this device could read "
        "before, it still reads here (`get`, `pull`, `run`); nothing newer.";
    lack.text.fix = "If that is a mistake, ask " + whomToAsk(state, user) +
                    " for an invitation and `hypha-cli join` with another --profile; `hypha-cli profile "
                    "remove` takes these keys off this computer.";
}

Lack revokedLack(const session::OpenVault &vault, const VaultState &state, const vault::Device &own)
{
    Lack lack;
    if (const auto event = session::revocationOf(vault, own.id)) {
        lack.since = event->timestamp;
        lack.by = event->actorUser;
        lack.reason = std::get<vault::details::DeviceRevoked>(event->details).reason;
    }
    lack.standing = wasLetIn(vault, state, own.id) ? Standing::revoked : Standing::refused;
    const std::string whose = inQuotes(own.name) + " of " + shown(own.user.text) + howItCame(lack) + ".";
    if (lack.standing == Standing::revoked) {
        tellWhatIsLeft(lack, state, own.user);
        lack.text.what = "This device was revoked: " + whose;
        if (!state.members.find(own.user))
            lack.text.what += " Its user is no member any more.";
        return lack;
    }
    lack.text.what = "This device was refused: " + whose;
    lack.text.why = "It was never let in: it holds no key, and may change nothing.";
    lack.text.fix = "Ask " + whomToAsk(state, own.user) +
                    " why; with another invitation `hypha-cli join` again, with another --profile, or after "
                    "`hypha-cli profile remove`.";
    return lack;
}

Lack expiredLack(const VaultState &state, const vault::Device &own)
{
    Lack lack;
    lack.standing = Standing::expired;
    lack.since = own.expiresAt;
    if (own.type == vault::DeviceType::ci)
        lack.exitCode = exitcode::ciExpired;
    tellWhatIsLeft(lack, state, own.user);
    lack.text.what = "This device has expired: " + inQuotes(own.name) + " of " + shown(own.user.text) +
                     when(lack.since) + ".";
    return lack;
}

Lack memberLack(const session::OpenVault &vault, const VaultState &state, const UserId &user)
{
    Lack lack;
    tellWhatIsLeft(lack, state, user);
    if (const vault::Membership *member = state.members.find(user)) {
        lack.standing = Standing::ended;
        lack.since = member->expiresAt;
        lack.text.what = "Your membership has ended: " + shown(user.text) + " in " +
                         inQuotes(state.org.name) + when(lack.since) + ".";
        return lack;
    }
    lack.standing = Standing::removed;
    if (const auto event = removalOf(vault, user)) {
        lack.since = event->timestamp;
        lack.by = event->actorUser;
    }
    lack.text.what = "You are no longer a member: " + shown(user.text) + " was removed from " +
                     inQuotes(state.org.name) + howItCame(lack) + ".";
    return lack;
}

/// The profile is made before the device goes into the vault: power can go in between.
Lack unfinishedLack()
{
    Lack lack;
    lack.standing = Standing::unfinished;
    lack.text.what = "This device never came into the vault: joining it, or coming back, was cut off.";
    lack.text.why = "It holds no key, and may change nothing.";
    lack.text.fix =
        "Begin again with another --profile, or after `hypha-cli profile remove`; nothing is lost by that.";
    return lack;
}

std::optional<Lack> find(const session::OpenVault &vault, const VaultState &state)
{
    const vault::Device *own = state.device(vault.keys().id);
    if (!own)
        return vault.health().ok() ? std::optional(unfinishedLack()) : std::nullopt;
    const Timestamp now = vault::judgedTime(state, vault.clock().now());
    if (own->status == vault::DeviceStatus::pendingApproval) {
        Lack lack;
        lack.standing = Standing::waits;
        lack.since = own->enrolledAt;
        tellWaiting(lack, state, *own);
        return lack;
    }
    if (own->status == vault::DeviceStatus::revoked)
        return revokedLack(vault, state, *own);
    if (!vault::orgRole(state, own->user, now))
        return memberLack(vault, state, own->user);
    if (!vault::isUsable(*own, now))
        return expiredLack(state, *own);
    return std::nullopt;
}

} // namespace

const char *toString(Standing standing)
{
    switch (standing) {
    case Standing::unfinished:
        return "unfinished";
    case Standing::waits:
        return "waiting";
    case Standing::refused:
        return "refused";
    case Standing::revoked:
        return "revoked";
    case Standing::expired:
        return "expired";
    case Standing::removed:
        return "removed";
    case Standing::ended:
        return "ended";
    }
    return "unknown";
}

std::string Lack::warning() const
{
    return text.what + " " + text.fix;
}

std::optional<Lack> lackOf(const session::OpenVault &vault)
{
    auto lack = find(vault, *vault.state());
    if (lack) {
        const bool ofMember = lack->standing == Standing::removed || lack->standing == Standing::ended;
        lack->error = {ofMember ? Errc::permissionDenied : Errc::deviceNotActive,
                       "this device",
                       {},
                       {},
                       lack->text.what};
    }
    return lack;
}

json::Object accessJson(const std::optional<Lack> &lack)
{
    json::Object object;
    object.set("state", lack ? toString(lack->standing) : "ok");
    object.set("since", lack ? orNull(lack->since) : json::Value());
    object.set("by", lack && lack->by ? json::Value(lack->by->text) : json::Value());
    object.set("reason", lack ? orNull(lack->reason) : json::Value());
    return object;
}

} // namespace hypha::cli
