#include "model/vault/state.h"

#include "model/vault/limits.h"

#include <algorithm>

namespace hypha::vault {

const Device *VaultState::device(const DeviceId &id) const
{
    const auto it = devices.find(id);
    return it == devices.end() ? nullptr : &it->second;
}

const Project *VaultState::project(const ProjectId &id) const
{
    const auto it = projects.find(id);
    return it == projects.end() ? nullptr : &it->second;
}

const SecretSet *VaultState::set(const ProjectId &projectId, const SetId &id) const
{
    const Project *p = project(projectId);
    if (!p)
        return nullptr;
    const auto it = p->sets.find(id);
    return it == p->sets.end() ? nullptr : &it->second;
}

std::uint32_t monthNumber(const Timestamp &time)
{
    const std::string month = time.month(); // YYYY-MM
    return static_cast<std::uint32_t>(std::stoul(month.substr(0, 4)) * 12 + std::stoul(month.substr(5, 2)) -
                                      1);
}

std::string eventPath(const LogEntry &entry)
{
    const auto digits = [](std::uint32_t n, std::size_t width) {
        std::string text = std::to_string(n);
        return std::string(width - text.size(), '0') + text;
    };
    return "audit/" + digits(entry.month / 12, 4) + "-" + digits(entry.month % 12 + 1, 2) + "/" +
           entry.id.toString() + ".json";
}

std::vector<std::string> changedSettings(const Org &org, const Settings &settings,
                                         const std::optional<std::string> &name)
{
    std::vector<std::string> out; // in sorted order
    if (org.settings.auditReads != settings.auditReads)
        out.emplace_back("audit_reads");
    if (org.settings.defaultRotationPolicy != settings.defaultRotationPolicy)
        out.emplace_back("default_rotation_policy");
    if (org.settings.githubOrg != settings.githubOrg)
        out.emplace_back("github_org");
    if (name && *name != org.name)
        out.emplace_back("org_name");
    if (org.settings.requireDeviceApproval != settings.requireDeviceApproval)
        out.emplace_back("require_device_approval");
    return out;
}

RotationPolicy effectivePolicy(const VaultState &state, const Project &project)
{
    if (project.policy)
        return *project.policy;
    return state.org.settings.defaultRotationPolicy.value_or(RotationPolicy{});
}

Timestamp judgedTime(const VaultState &state, const Timestamp &eventTime)
{
    return state.started() && state.clock > eventTime ? state.clock : eventTime;
}

bool isExpired(const std::optional<Timestamp> &expiresAt, const Timestamp &at)
{
    return expiresAt && *expiresAt <= at;
}

bool isUsable(const Device &device, const Timestamp &at)
{
    return device.status == DeviceStatus::active && !isExpired(device.expiresAt, at);
}

static std::optional<Role> liveRole(const Members &members, const UserId &user, const Timestamp &at)
{
    const Membership *m = members.find(user);
    if (!m || isExpired(m->expiresAt, at))
        return std::nullopt;
    return m->role;
}

std::optional<Role> orgRole(const VaultState &state, const UserId &user, const Timestamp &at)
{
    return liveRole(state.members, user, at);
}

std::optional<Role> projectRole(const VaultState &state, const Project &project, const UserId &user,
                                const Timestamp &at)
{
    return orgRole(state, user, at) ? liveRole(project.members, user, at) : std::nullopt;
}

std::set<DeviceId> activeDevices(const VaultState &state, const UserId &user)
{
    std::set<DeviceId> out;
    for (const auto &[id, device] : state.devices)
        if (device.status == DeviceStatus::active && device.user == user)
            out.insert(id);
    return out;
}

bool isEligible(const VaultState &state, const Project &project, const DeviceId &id, const Timestamp &at)
{
    const Device *device = state.device(id);
    return device && isUsable(*device, at) && projectRole(state, project, device->user, at);
}

std::set<DeviceId> eligibleDevices(const VaultState &state, const Project &project, const Timestamp &at)
{
    std::set<DeviceId> out;
    for (const auto &[id, device] : state.devices)
        if (isUsable(device, at) && projectRole(state, project, device.user, at))
            out.insert(id);
    return out;
}

static DueReason dueByExpiry(const VaultState &state, const Project &project, const RotationPolicy &policy,
                             const Timestamp &at)
{
    for (const auto &[id, hash] : project.pdk().wrapped) {
        const Device *device = state.device(id);
        if (!device ||
            device->type == DeviceType::ci) // the recovery key never expires; a CI device blocks nothing
            continue;
        if (policy.rotateOnDeviceRevoke && isExpired(device->expiresAt, at))
            return DueReason::deviceExpired;
        if (!policy.rotateOnMemberRemove)
            continue;
        const Membership *inProject = project.members.find(device->user);
        const Membership *inOrg = state.members.find(device->user);
        if ((inProject && isExpired(inProject->expiresAt, at)) || (inOrg && isExpired(inOrg->expiresAt, at)))
            return DueReason::memberExpired;
    }
    return DueReason::none;
}

DueReason rotationDue(const VaultState &state, const Project &project, const Timestamp &at)
{
    if (project.rotationDue)
        return DueReason::removal;
    const RotationPolicy policy = effectivePolicy(state, project);
    if (policy.maxAgeDays) {
        const Timestamp &made = project.pdk().madeAt;
        const std::int64_t age = at.seconds - made.seconds - (at.nanoseconds < made.nanoseconds ? 1 : 0);
        if (age >= 0 && static_cast<std::uint64_t>(age) / secondsPerDay >= *policy.maxAgeDays)
            return DueReason::age;
    }
    return state.anybodyExpires ? dueByExpiry(state, project, policy, at) : DueReason::none;
}

const char *toString(DueReason reason)
{
    switch (reason) {
    case DueReason::none:
        return "none";
    case DueReason::removal:
        return "somebody was removed or a device was revoked";
    case DueReason::memberExpired:
        return "a member who holds the key has expired";
    case DueReason::deviceExpired:
        return "a device that holds the key has expired";
    case DueReason::age:
        return "the key is older than the policy allows";
    }
    return "none";
}

} // namespace hypha::vault
