#include "model/session/invitations.h"

#include "model/session/newestevent.h"
#include "model/sync/remoteaddress.h"

#include <algorithm>
#include <iterator>

namespace hypha::session {
namespace {

constexpr std::string_view itemPrefix = "invitation-";
constexpr std::size_t mostOpen = 200;
constexpr std::int64_t mostDays = 365;
constexpr std::int64_t secondsPerDay = 86400;

std::string itemName(const InvitationId &id)
{
    return std::string(itemPrefix) + id.toString();
}

Timestamp judgedNow(const OpenVault &v)
{
    return vault::judgedTime(*v.state(), v.clock().now());
}

Result<void> checkWish(const OpenVault &v, const InvitationWish &wish)
{
    if (wish.days < 1 || wish.days > mostDays)
        return fail(Errc::invalidInput, "expires", "an invitation is good for 1 to 365 days");
    const vault::VaultState &state = *v.state();
    const auto own = vault::orgRole(state, v.keys().user, judgedNow(v));
    const vault::Device *device = state.device(v.keys().id);
    if (!own || !device || !vault::isUsable(*device, judgedNow(v)))
        return fail(Errc::deviceNotActive, v.profile().deviceName,
                    "only an active device of a member invites");
    if (wish.ownDevice)
        return {};
    if (!vault::allows(own, vault::Permission::share) || vault::level(wish.role) > vault::level(own))
        return fail(Errc::permissionDenied, "invite",
                    "inviting needs the permission \"share\", up to one's own level");
    if (wish.role == vault::Role::owner)
        return fail(Errc::invalidInput, "role",
                    "nobody is invited as owner: transfer the ownership afterwards");
    if (wish.user && !wish.user->isUsualShape())
        return fail(Errc::invalidInput, wish.user->text,
                    "a user id is provider|name, an address in lower case");
    if (wish.user && state.members.find(*wish.user))
        return fail(Errc::alreadyExists, wish.user->text,
                    "is a member already: only they can invite a next device of theirs");
    for (const ProjectId &project : wish.projects)
        if (!state.project(project))
            return fail(Errc::notFound, project.toString(), "there is no such project");
    return {};
}

bool isSettled(const vault::Device &device)
{
    return device.status != vault::DeviceStatus::pendingApproval;
}

/// Used ones are kept until they expire: whoever comes with one again is told from whoever has none.
Result<void> forgetExpired(OpenVault &v)
{
    HYPHA_TRY(const auto kept, openInvitations(v));
    std::size_t left = 0;
    for (const vault::OpenInvitation &one : kept) {
        const auto holders = vault::holdersOf(*v.state(), one);
        const bool used = std::any_of(holders.begin(), holders.end(),
                                      [](const vault::Device *holder) { return isSettled(*holder); });
        if (vault::isExpired(one.expiresAt, judgedNow(v))) {
            HYPHA_CHECK(v.keystore().removeItem(itemName(one.id)));
        } else if (!used) {
            ++left;
        }
    }
    if (left >= mostOpen)
        return fail(Errc::limitExceeded, "invitations", "there are 200 open ones: withdraw some");
    return {};
}

/// Between the level of a reader and an admin, as the text can carry it.
vault::Role roleOf(const OpenVault &v, const InvitationWish &wish)
{
    if (!wish.ownDevice)
        return wish.role;
    const auto own = vault::orgRole(*v.state(), v.keys().user, judgedNow(v));
    return own == vault::Role::owner ? vault::Role::admin : own.value_or(vault::Role::reader);
}

} // namespace

Result<MadeInvitation> invite(OpenVault &v, const InvitationWish &wish)
{
    if (v.health().problem)
        return tl::unexpected<Error>(*v.health().problem);
    HYPHA_CHECK(checkWish(v, wish));
    const auto remote = wish.remote ? wish.remote : v.profile().remote;
    if (!remote)
        return fail(Errc::invalidInput, "remote", "this vault has no remote: nobody could join it");
    HYPHA_TRY(const auto address, sync::RemoteAddress::parse(*remote));
    HYPHA_TRY(const vault::Head head, v.rememberedHead());
    HYPHA_CHECK(forgetExpired(v));

    vault::Invitation text;
    text.id = InvitationId::random();
    text.expiresAt = Timestamp::fromSeconds(v.clock().now().seconds + wish.days * secondsPerDay);
    text.fingerprint = v.state()->fingerprint;
    text.head = head;
    text.orgName = v.state()->org.name;
    text.remote = address.absolute().text; // a path from here leads elsewhere from there
    text.role = roleOf(v, wish);
    text.user = wish.ownDevice ? std::optional(v.keys().user) : wish.user;
    text.secret = crypto::SecretBytes::random(vault::invitationSecretSize);

    const std::set<ProjectId> projects(wish.projects.begin(), wish.projects.end());
    vault::OpenInvitation kept{
        text.id,        text.expiresAt,     text.role, text.user, {projects.begin(), projects.end()},
        wish.ownDevice, text.secret.clone()};
    HYPHA_CHECK(v.keystore().setItem(itemName(text.id), kept.toItem().view()));
    return MadeInvitation{text.id, text.expiresAt, vault::writeInvitation(text)};
}

Result<std::vector<vault::OpenInvitation>> openInvitations(OpenVault &v)
{
    HYPHA_CHECK(v.keystore().refresh()); // another process may have made or withdrawn one
    std::vector<vault::OpenInvitation> out;
    for (const std::string &name : v.keystore().itemNames()) {
        if (!name.starts_with(itemPrefix))
            continue;
        HYPHA_TRY(const crypto::SecretBytes item, v.keystore().item(name));
        HYPHA_TRY(vault::OpenInvitation one, vault::OpenInvitation::fromItem(item.view()));
        out.push_back(std::move(one));
    }
    return out;
}

bool ListedInvitation::isOpen() const
{
    return std::all_of(uses.begin(), uses.end(), [](const InvitationUse &use) {
        return use.status == vault::DeviceStatus::pendingApproval;
    });
}

Result<std::vector<ListedInvitation>> listInvitations(OpenVault &v)
{
    HYPHA_TRY(auto kept, openInvitations(v));
    std::vector<ListedInvitation> out, used;
    for (vault::OpenInvitation &one : kept) {
        std::vector<InvitationUse> uses;
        for (const vault::Device *holder : vault::holdersOf(*v.state(), one)) {
            uses.push_back({holder->id, holder->name, holder->status, std::nullopt});
            if (holder->status != vault::DeviceStatus::revoked)
                continue;
            if (const auto event = revocationOf(v, holder->id))
                uses.back().endedAt = event->timestamp;
        }
        ListedInvitation listed{std::move(one), std::move(uses)};
        (listed.isOpen() ? out : used).push_back(std::move(listed));
    }
    std::move(used.begin(), used.end(), std::back_inserter(out));
    return out;
}

Result<void> withdrawInvitation(OpenVault &v, const InvitationId &id)
{
    return v.keystore().removeItem(itemName(id));
}

Result<InvitationFinding> findInvitation(OpenVault &v, const vault::Device &device)
{
    InvitationFinding out;
    if (!device.invitation ||
        device.status == vault::DeviceStatus::active) // that it was used vouches for nothing more
        return out;
    HYPHA_CHECK(v.keystore().refresh()); // another process may have made or withdrawn it
    const InvitationId id{device.invitation->uuid};
    if (v.keystore().itemNames().contains(itemName(id))) {
        HYPHA_TRY(const crypto::SecretBytes item, v.keystore().item(itemName(id)));
        HYPHA_TRY(out.invitation, vault::OpenInvitation::fromItem(item.view()));
    }
    out.verdict = vault::judgeInvitation(*v.state(), device, out.invitation ? &*out.invitation : nullptr,
                                         v.keys().user, judgedNow(v));
    return out;
}

/// The most that the device will be able to do: by what is given now, and by what its owner is already.
static std::optional<vault::Role> highestRole(const vault::VaultState &state, const vault::Device &device,
                                              const vault::op::ApproveDevice &approval)
{
    const vault::Membership *present = state.members.find(device.user);
    std::optional<vault::Role> highest = present ? std::optional(present->role) : approval.role;
    for (const vault::op::Grant &grant : approval.grants) {
        if (vault::level(grant.role) > vault::level(highest))
            highest = grant.role;
    }
    return highest;
}

Result<void> approve(OpenVault &v, const vault::op::ApproveDevice &approval, bool byInvitation)
{
    const auto state = v.state(); // keeps the device alive while the approval changes the state
    const vault::Device *device = state->device(approval.device);
    if (!device)
        return fail(Errc::notFound, approval.device.toString(), "there is no such device");
    HYPHA_TRY(const InvitationFinding found, findInvitation(v, *device));
    if (byInvitation && found.verdict != vault::InvitationVerdict::verified)
        return fail(Errc::signatureInvalid, device->name, toString(found.verdict));
    if (byInvitation &&
        vault::wordsAreNeeded(found.verdict, *device, v.keys().user, highestRole(*state, *device, approval)))
        return fail(Errc::inputNeeded, "words",
                    "somebody who becomes an admin is approved by comparing words");
    // The invitation stays until it expires: whoever comes with it again must be told from whoever has none.
    HYPHA_CHECK(v.run(approval));
    return {};
}

} // namespace hypha::session
