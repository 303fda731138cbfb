#include "model/audit/names.h"

namespace hypha::audit {

using namespace vault::details;

bool Names::concerns(const vault::Details &d)
{
    return std::holds_alternative<OrgCreated>(d) || std::holds_alternative<DeviceEnrolled>(d) ||
           std::holds_alternative<CiEnrolled>(d) || std::holds_alternative<ProjectCreated>(d) ||
           std::holds_alternative<ProjectChanged>(d) || std::holds_alternative<SetCreated>(d) ||
           std::holds_alternative<SetRenamed>(d) || std::holds_alternative<OrgRecoveryKeyRotated>(d);
}

void Names::enrolled(const DeviceId &id, const UserId &user, const std::string &name, std::uint64_t at)
{
    m_devices[id].push_back({at, name});
    m_owners.insert_or_assign(id, user);
}

void Names::learn(const vault::Event &event)
{
    const vault::Details &d = event.details;
    const std::uint64_t at = event.sequence;
    const auto project = [&](const ProjectId &id, const std::string &name) {
        std::vector<Named> &names = m_projects[id];
        if (names.empty() || names.back().name != name)
            names.push_back({at, name});
    };
    if (const auto *org = std::get_if<OrgCreated>(&d))
        enrolled(org->device, org->owner, org->description.name, at);
    else if (const auto *device = std::get_if<DeviceEnrolled>(&d))
        enrolled(device->device, device->user, device->description.name, at);
    else if (const auto *ci = std::get_if<CiEnrolled>(&d))
        enrolled(ci->device, ci->user, ci->description.name, at);
    else if (const auto *created = std::get_if<ProjectCreated>(&d))
        project(created->project, created->name);
    else if (const auto *changed = std::get_if<ProjectChanged>(&d); changed && event.project)
        project(*event.project, changed->name);
    else if (const auto *set = std::get_if<SetCreated>(&d); set && event.project) {
        m_sets[set->set].push_back({at, set->name});
        m_places.insert_or_assign(set->set, *event.project);
    } else if (const auto *renamed = std::get_if<SetRenamed>(&d))
        m_sets[renamed->set].push_back({at, renamed->name});
    else if (const auto *recovery = std::get_if<OrgRecoveryKeyRotated>(&d))
        m_recoveryKeys.insert(recovery->key);
}

const UserId *Names::ownerOf(const DeviceId &id) const
{
    const auto found = m_owners.find(id);
    return found == m_owners.end() ? nullptr : &found->second;
}

const ProjectId *Names::projectOf(const SetId &id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? nullptr : &found->second;
}

} // namespace hypha::audit
