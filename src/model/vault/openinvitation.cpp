#include "model/vault/openinvitation.h"

#include "model/record/fields.h"

#include <algorithm>

namespace hypha::vault {
namespace {

bool names(const Device &device, const InvitationId &id)
{
    return device.invitation && device.invitation->uuid == id.uuid;
}

bool macHolds(const Device &device, const OpenInvitation &invitation)
{
    return device.invitationMac == invitationMac(invitation.secret, invitation.id, device.signingKey,
                                                 device.encryptionKey, device.user);
}

} // namespace

crypto::SecretBytes OpenInvitation::toItem() const
{
    json::Array projectIds;
    for (const ProjectId &project : projects)
        projectIds.emplace_back(project.toString());
    json::Object o;
    o.set("expires_at", expiresAt.toString());
    o.set("id", id.toString());
    o.set("own_device", ownDevice);
    o.set("projects", std::move(projectIds));
    o.set("role", toString(role));
    o.set("user_id", user ? json::Value(user->text) : json::Value(nullptr));
    crypto::SecretBuffer item;
    item.append(secret.view());
    item.append(json::write(o));
    return item.take();
}

Result<OpenInvitation> OpenInvitation::fromItem(ByteView item)
{
    const auto damaged = [] {
        return fail(Errc::keystoreDamaged, "invitation", "an open invitation cannot be read");
    };
    if (item.size() < invitationSecretSize)
        return damaged();
    const auto object = json::parseObject(item.subspan(invitationSecretSize));
    if (!object)
        return damaged();
    json::Fields f(*object, "invitation");
    OpenInvitation out;
    out.expiresAt = f.time("expires_at");
    out.id = f.id<InvitationId>("id");
    out.ownDevice = f.boolean("own_device");
    const auto projects = f.idSet<ProjectId>("projects");
    out.projects = {projects.begin(), projects.end()};
    const auto role = roleFromString(f.string("role"));
    if (!(f.has("user_id") && f.isNull("user_id")))
        out.user = f.user("user_id");
    if (!f.ok() || !role)
        return damaged();
    out.role = *role;
    out.secret = crypto::SecretBytes::copyOf(item.first(invitationSecretSize));
    return out;
}

const char *toString(InvitationVerdict verdict)
{
    switch (verdict) {
    case InvitationVerdict::none:
        return "no invitation of yours";
    case InvitationVerdict::verified:
        return "whoever held your invitation";
    case InvitationVerdict::wrongMac:
        return "names your invitation without knowing its secret";
    case InvitationVerdict::expired:
        return "your invitation has expired";
    case InvitationVerdict::usedAgain:
        return "another device holds the same invitation";
    case InvitationVerdict::otherUser:
        return "your invitation was for somebody else";
    case InvitationVerdict::notForMembers:
        return "a member's next device counts only by their own invitation";
    }
    return "none";
}

std::vector<const Device *> holdersOf(const VaultState &state, const OpenInvitation &invitation)
{
    std::vector<const Device *> out;
    for (const auto &[id, device] : state.devices)
        if (names(device, invitation.id) && macHolds(device, invitation))
            out.push_back(&device);
    std::sort(out.begin(), out.end(),
              [](const Device *a, const Device *b) { return a->enrolledSequence < b->enrolledSequence; });
    return out;
}

InvitationVerdict judgeInvitation(const VaultState &state, const Device &device,
                                  const OpenInvitation *invitation, const UserId &approver,
                                  const Timestamp &at)
{
    if (!invitation || !names(device, invitation->id))
        return InvitationVerdict::none;
    if (!macHolds(device, *invitation))
        return InvitationVerdict::wrongMac;
    if (invitation->user && *invitation->user != device.user)
        return InvitationVerdict::otherUser;
    if (isExpired(invitation->expiresAt, at))
        return InvitationVerdict::expired;
    // Who was first cannot be told from what they say of themselves: two holders mean that the text went
    // astray.
    const auto holders = holdersOf(state, *invitation);
    const bool again = std::any_of(holders.begin(), holders.end(),
                                   [&](const Device *holder) { return holder->id != device.id; });
    if (again)
        return InvitationVerdict::usedAgain;
    // An invitation for anybody must not be good for a device in the inviter's own name: whoever holds it
    // would get the inviter's power instead of the role that they were to have.
    const bool ownNext = invitation->ownDevice && device.user == approver;
    if (state.members.find(device.user) && !ownNext)
        return InvitationVerdict::notForMembers;
    return InvitationVerdict::verified;
}

bool wordsAreNeeded(InvitationVerdict verdict, const Device &device, const UserId &approver,
                    std::optional<Role> role)
{
    if (verdict != InvitationVerdict::verified)
        return true;
    return device.user != approver && level(role) >= level(Role::admin);
}

} // namespace hypha::vault
