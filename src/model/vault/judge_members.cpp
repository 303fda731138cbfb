#include "model/vault/judgement.h"

namespace hypha::vault {
namespace {

/// Where a member event takes place: the organisation, or one project.
struct Place
{
    std::optional<ProjectId> id;
    const Project *project = nullptr;
    const Members &members;
    std::optional<Role> actorRole;
};

Result<Place> placeOf(const Judgement &j)
{
    if (!j.event.project)
        return Place{{}, nullptr, j.state.members, j.actorOrgRole()};
    HYPHA_TRY(const Project *project, j.project());
    return Place{project->id, project, project->members, j.actorRole(*project)};
}

Result<void> needShare(const Place &place)
{
    if (allows(place.actorRole, Permission::share))
        return {};
    return refuse(Errc::permissionDenied, "needs the permission \"share\"");
}

/// Whoever grants power has seen whose hands it goes into (§6).
Result<void> needDevices(const Judgement &j, const UserId &user,
                         const std::optional<std::set<DeviceId>> &named,
                         const std::optional<DeviceId> &besides = std::nullopt)
{
    std::set<DeviceId> active = activeDevices(j.state, user);
    if (besides)
        active.insert(*besides);
    if (named && *named == active)
        return {};
    return refuse(Errc::contentMismatch, "device_ids is not exactly the active devices of that user");
}

const Membership *findMember(const Place &place, const UserId &user)
{
    return place.members.find(user);
}

Result<const Membership *> needMember(const Place &place, const UserId &user)
{
    if (const Membership *m = findMember(place, user))
        return m;
    return fail(Errc::notFound, user.text, "is no member here");
}

bool ownsAProject(const VaultState &state, const UserId &user)
{
    for (const auto &[id, project] : state.projects)
        if (const Membership *m = project.members.find(user); m && m->role == Role::owner)
            return true;
    return false;
}

void removalFollows(Judgement &j, const Place &place, const UserId &user)
{
    if (place.project) {
        j.delta.owed.removals.erase(place.project->id);
        j.rotationFollows(*place.project, effectivePolicy(j.state, *place.project).rotateOnMemberRemove, user,
                          std::nullopt);
        return;
    }
    for (const auto &[id, project] : j.state.projects) {
        if (!project.members.find(user))
            continue;
        j.delta.owed.device = j.event.actorDevice;
        j.delta.owed.removedUser = user;
        j.delta.owed.removals.insert(id);
    }
}

} // namespace

Result<void> judgeDetails(Judgement &j, const details::MemberAdded &d)
{
    HYPHA_TRY(const Place place, placeOf(j));
    HYPHA_CHECK(needShare(place));
    if (d.role == Role::owner || level(d.role) > level(place.actorRole))
        return refuse(Errc::permissionDenied, "members are added up to one's own level, and never as owner");
    if (findMember(place, d.user))
        return fail(Errc::alreadyExists, d.user.text, "is already a member");
    if (place.project && !j.state.members.find(d.user))
        return fail(Errc::illegalEvent, d.user.text, "a project member must be a member of the organisation");
    if (!place.project)
        HYPHA_CHECK(needDevices(j, d.user, d.devices));
    if (!d.user.isUsualShape())
        j.delta.flags.push_back("user id \"" + d.user.text + "\" has an unusual shape");
    j.put(change::PutMember{place.id,
                            Membership{d.user, d.role, j.event.timestamp, j.event.actorDevice, d.expiresAt}});
    j.putMembers(place.id);
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::MemberRemoved &d)
{
    HYPHA_TRY(const Place place, placeOf(j));
    HYPHA_TRY(const Membership *member, needMember(place, d.user));
    if (member->role != d.role)
        return mismatch(Errc::contentMismatch, "role", toString(member->role), toString(d.role));
    if (member->role == Role::owner)
        return fail(Errc::permissionDenied, d.user.text,
                    "an owner is never removed: transfer the ownership first");
    const bool owedRemoval = place.id && j.state.owed.removals.contains(*place.id);
    const bool oneself = d.user == j.event.actorUser && place.actorRole;
    const bool above =
        allows(place.actorRole, Permission::share) && level(place.actorRole) > level(member->role);
    if (!owedRemoval && !oneself && !above)
        return fail(Errc::permissionDenied, d.user.text,
                    "removing needs the permission \"share\" and a higher level");
    if (!place.project && ownsAProject(j.state, d.user))
        return fail(Errc::illegalEvent, d.user.text, "nobody leaves the organisation while owning a project");
    j.put(change::EraseMember{place.id, d.user});
    j.putMembers(place.id);
    removalFollows(j, place, d.user);
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::RoleChanged &d)
{
    HYPHA_TRY(const Place place, placeOf(j));
    HYPHA_CHECK(needShare(place));
    HYPHA_TRY(const Membership *member, needMember(place, d.user));
    if (member->role != d.oldRole)
        return mismatch(Errc::contentMismatch, "old_role", toString(member->role), toString(d.oldRole));
    if (d.newRole == Role::owner || level(d.oldRole) >= level(place.actorRole) ||
        level(d.newRole) > level(place.actorRole))
        return refuse(Errc::permissionDenied,
                      "a role changes from below one's level to at most one's level, never to owner");
    if (d.oldRole == d.newRole && !d.expiresAt)
        return refuse(Errc::illegalEvent, "the role does not change");
    if (!place.project && level(d.newRole) > level(d.oldRole))
        HYPHA_CHECK(needDevices(j, d.user, d.devices));
    Membership changed = *member;
    changed.role = d.newRole;
    if (d.expiresAt)
        changed.expiresAt = *d.expiresAt;
    j.put(change::PutMember{place.id, std::move(changed)});
    j.putMembers(place.id);
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::OwnershipTransferred &d)
{
    HYPHA_TRY(const Place place, placeOf(j));
    if (!allows(place.actorRole, Permission::transferOwnership) || d.from != j.event.actorUser)
        return refuse(Errc::permissionDenied, "only the owner transfers the ownership");
    HYPHA_TRY(const Membership *to, needMember(place, d.to));
    if (to->role != Role::admin || to->expiresAt || !orgRole(j.state, d.to, j.now))
        return fail(Errc::illegalEvent, d.to.text,
                    "ownership goes to an admin whose membership does not expire");
    if (!place.project)
        HYPHA_CHECK(needDevices(j, d.to, d.devices));
    Membership oldOwner = *findMember(place, d.from);
    oldOwner.role = Role::admin;
    Membership newOwner = *to;
    newOwner.role = Role::owner;
    j.put(change::PutMember{place.id, std::move(oldOwner)});
    j.put(change::PutMember{place.id, std::move(newOwner)});
    j.putMembers(place.id);
    return {};
}

} // namespace hypha::vault
