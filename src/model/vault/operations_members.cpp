#include "model/record/names.h"
#include "model/vault/limits.h"
#include "model/vault/operationsteps.h"

namespace hypha::vault {
namespace {

Result<const Members *> membersOf(const VaultState &state, const std::optional<ProjectId> &project)
{
    if (!project)
        return &state.members;
    HYPHA_TRY(const Project *found, findProject(state, *project));
    return &found->members;
}

Result<const Membership *> findMember(const VaultState &state, const std::optional<ProjectId> &project,
                                      const UserId &user)
{
    HYPHA_TRY(const Members *members, membersOf(state, project));
    if (const Membership *member = members->find(user))
        return member;
    return fail(Errc::notFound, user.text,
                project ? "is no member of the project" : "is no member of the organisation");
}

json::Value timeOrNull(const std::optional<Timestamp> &time)
{
    return time ? json::Value(time->toString()) : json::Value(nullptr);
}

Result<void> checkExpiry(const ChangeBuilder &b, const std::optional<Timestamp> &expiresAt)
{
    if (isExpired(expiresAt, judgedTime(b.state(), b.now())))
        return fail(Errc::invalidInput, "expires_at", "the time has passed already");
    return {};
}

std::string ownedProjects(const VaultState &state, const UserId &user)
{
    std::string names;
    for (const auto &[id, project] : state.projects)
        if (const Membership *member = project.members.find(user); member && member->role == Role::owner)
            names += (names.empty() ? "\"" : ", \"") + project.name + "\"";
    return names;
}

Result<void> checkAddable(const ChangeBuilder &b, const op::AddMember &o)
{
    if (!o.user.isUsualShape())
        return fail(
            Errc::invalidInput, o.user.text,
            "a user id is provider|name, such as email|ada@example.org, with the address in lower case");
    HYPHA_CHECK(checkExpiry(b, o.expiresAt));
    HYPHA_TRY(const Members *members, membersOf(b.state(), o.project));
    if (members->find(o.user))
        return fail(Errc::alreadyExists, o.user.text,
                    "is a member already: change the role or the expiry instead");
    if (!o.project)
        return checkSeen(b.state(), o.user, o.seenDevices);
    if (members->byUser.size() >= maxMembersPerProject)
        return fail(Errc::limitExceeded, b.state().project(*o.project)->name,
                    "a project has at most 1,000 members");
    if (!b.state().members.find(o.user))
        return fail(Errc::notFound, o.user.text, "is no member of the organisation yet");
    return {};
}

} // namespace

Result<void> checkSeen(const VaultState &state, const UserId &user, const std::set<DeviceId> &seen)
{
    if (activeDevices(state, user) == seen)
        return {};
    return fail(Errc::conflict, user.text,
                "has other devices than those that were shown: look at them again");
}

Result<void> addMember(ChangeBuilder &b, const op::AddMember &o)
{
    HYPHA_CHECK(checkAddable(b, o));
    json::Object details;
    details.set("user_id", o.user.text);
    details.set("role", toString(o.role));
    details.set("expires_at", timeOrNull(o.expiresAt));
    if (!o.project)
        details.set("device_ids", asTexts(o.seenDevices));
    HYPHA_CHECK(b.add("member_added", o.project, std::move(details)));
    if (o.project) // what this device does not hold is awaited
        HYPHA_CHECK(shareWith(b, *o.project, activeDevices(b.state(), o.user), o.history));
    return {};
}

Result<void> removeMember(ChangeBuilder &b, const op::RemoveMember &o)
{
    HYPHA_TRY(const Membership *member, findMember(b.state(), o.project, o.user));
    if (const std::string owned = o.project ? std::string() : ownedProjects(b.state(), o.user);
        !owned.empty())
        return fail(Errc::permissionDenied, o.user.text, "owns " + owned + ": transfer the ownership first");
    json::Object details;
    details.set("user_id", o.user.text);
    details.set("role", toString(member->role));
    HYPHA_CHECK(b.add("member_removed", o.project, std::move(details)));
    return payOwed(b, "member_removed");
}

Result<void> changeRole(ChangeBuilder &b, const op::ChangeRole &o)
{
    HYPHA_TRY(const Membership *member, findMember(b.state(), o.project, o.user));
    const Role role = o.role.value_or(member->role);
    const bool sameExpiry = !o.expiresAt || *o.expiresAt == member->expiresAt;
    if (role == member->role && sameExpiry)
        return {};
    json::Object details;
    details.set("user_id", o.user.text);
    details.set("old_role", toString(member->role));
    details.set("new_role", toString(role));
    if (!sameExpiry) {
        HYPHA_CHECK(checkExpiry(b, *o.expiresAt));
        details.set("expires_at", timeOrNull(*o.expiresAt));
    }
    if (!o.project && level(role) > level(member->role)) {
        HYPHA_CHECK(checkSeen(b.state(), o.user, o.seenDevices));
        details.set("device_ids", asTexts(o.seenDevices));
    }
    return b.add("role_changed", o.project, std::move(details));
}

Result<void> transferOwnership(ChangeBuilder &b, const op::TransferOwnership &o)
{
    HYPHA_TRY(const Membership *member, findMember(b.state(), o.project, o.to));
    if (member->role != Role::admin || member->expiresAt)
        return fail(Errc::invalidInput, o.to.text,
                    "ownership goes to an admin whose membership does not expire");
    json::Object details;
    details.set("from_user_id", b.keys().user.text);
    details.set("to_user_id", o.to.text);
    if (!o.project) {
        HYPHA_CHECK(checkSeen(b.state(), o.to, o.seenDevices));
        details.set("device_ids", asTexts(o.seenDevices));
    }
    return b.add("ownership_transferred", o.project, std::move(details));
}

} // namespace hypha::vault
