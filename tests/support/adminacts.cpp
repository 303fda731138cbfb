#include "support/adminacts.h"

#include <algorithm>

namespace hypha::test {
namespace {

using vault::VaultState;

int owners(const vault::Members &members)
{
    return static_cast<int>(
        std::count_if(members.byUser.begin(), members.byUser.end(),
                      [](const auto &entry) { return entry.second.role == vault::Role::owner; }));
}

vault::op::RevokeDevice revoke(const VaultState &state, std::string_view device)
{
    const auto found = std::find_if(state.devices.begin(), state.devices.end(),
                                    [&](const auto &entry) { return entry.second.name == device; });
    return {found->first, std::nullopt};
}

vault::op::RemoveMember remove(std::string_view who)
{
    return {std::nullopt, user(who)};
}

} // namespace

vault::op::TransferOwnership transferTo(const VaultState &state, std::string_view who)
{
    return {std::nullopt, user(who), vault::activeDevices(state, user(who))};
}

vault::op::ChangeRole roleOf(const VaultState &state, std::string_view who, vault::Role role)
{
    vault::op::ChangeRole o;
    o.user = user(who);
    o.role = role;
    o.seenDevices = vault::activeDevices(state, o.user);
    return o;
}

std::unique_ptr<TeamVault> threeAdmins()
{
    auto v = std::make_unique<TeamVault>();
    v->addPerson("ben-laptop", "ben", vault::Role::admin, vault::Role::admin);
    v->addPerson("carla-laptop", "carla", vault::Role::admin, vault::Role::admin);
    return v;
}

const std::vector<AdminAct> &adminActs()
{
    using vault::Role;
    static const std::vector<AdminAct> all = {
        {"ada-laptop", [](const VaultState &s, const ProjectId &) { return transferTo(s, "ben"); }},
        {"ada-laptop", [](const VaultState &, const ProjectId &) { return remove("ben"); }},
        {"ben-laptop", [](const VaultState &s, const ProjectId &) { return revoke(s, "carla-laptop"); }},
        {"ben-laptop", [](const VaultState &s, const ProjectId &) { return roleOf(s, "ada", Role::member); }},
        {"ben-laptop", [](const VaultState &s, const ProjectId &) { return transferTo(s, "carla"); }},
        {"carla-laptop", [](const VaultState &, const ProjectId &) { return remove("carla"); }},
        {"carla-laptop",
         [](const VaultState &, const ProjectId &project) {
             return vault::op::Rotate{{project}, "manual", std::nullopt};
         }},
        {"carla-laptop",
         [](const VaultState &s, const ProjectId &) { return roleOf(s, "ben", Role::reader); }},
        {"ada-laptop", [](const VaultState &s, const ProjectId &) { return revoke(s, "carla-laptop"); }},
        {"ada-laptop",
         [](const VaultState &s, const ProjectId &) { return roleOf(s, "carla", Role::member); }},
    };
    return all;
}

std::string brokenRule(const VaultState &state)
{
    if (owners(state.members) != 1)
        return "the organisation has not exactly one owner";
    if (!state.owed.empty())
        return "something is owed";
    for (const auto &[id, project] : state.projects) {
        if (owners(project.members) != 1)
            return "a project has not exactly one owner";
        for (const auto &[user, member] : project.members.byUser)
            if (!state.members.find(user))
                return "somebody is in a project and not in the organisation";
        if (project.rotationDue)
            continue;
        for (const auto &[device, hash] : project.pdk().wrapped) {
            const vault::Device *holder = state.device(device);
            const bool belongs =
                holder && holder->status == vault::DeviceStatus::active && project.members.find(holder->user);
            if (!belongs)
                return "the current key is held by a device that no longer belongs";
        }
    }
    return {};
}

} // namespace hypha::test
