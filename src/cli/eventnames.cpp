#include "cli/eventnames.h"

#include "cli/lookup.h"
#include "cli/output.h"

namespace hypha::cli {

namespace {

using namespace vault::details;

template <class Names, class IdType> std::string nameIn(const Names &names, const IdType &id)
{
    const auto found = names.find(id);
    return found == names.end() ? id.toString() : inQuotes(found->second);
}

} // namespace

void EventNames::learn(const vault::Event &event)
{
    const vault::Details &d = event.details;
    const auto project = [&](const ProjectId &id, const std::string &name) {
        m_projects[id] = name;
        m_everyProjectName.emplace(name, id);
    };
    if (const auto *org = std::get_if<OrgCreated>(&d))
        m_devices[org->device] = org->description.name;
    else if (const auto *enrolled = std::get_if<DeviceEnrolled>(&d))
        m_devices[enrolled->device] = enrolled->description.name;
    else if (const auto *ci = std::get_if<CiEnrolled>(&d))
        m_devices[ci->device] = ci->description.name;
    else if (const auto *created = std::get_if<ProjectCreated>(&d))
        project(created->project, created->name);
    else if (const auto *changed = std::get_if<ProjectChanged>(&d); changed && event.project)
        project(*event.project, changed->name);
    else if (const auto *set = std::get_if<SetCreated>(&d))
        m_sets[set->set] = set->name;
    else if (const auto *renamed = std::get_if<SetRenamed>(&d))
        m_sets[renamed->set] = renamed->name;
}

std::string EventNames::project(const std::optional<ProjectId> &id) const
{
    return id ? nameIn(m_projects, *id) : std::string("the organisation");
}

std::string EventNames::set(const SetId &id) const
{
    return nameIn(m_sets, id);
}

std::string EventNames::device(const DeviceId &id) const
{
    return nameIn(m_devices, id);
}

std::string EventNames::actor(const vault::Event &event) const
{
    const auto found = m_devices.find(event.actorDevice);
    return shown(event.actorUser.text) +
           (found == m_devices.end() ? std::string() : " (" + shown(found->second) + ")");
}

std::set<ProjectId> EventNames::projectsCalled(std::string_view text) const
{
    std::set<ProjectId> ids;
    const auto [first, last] = m_everyProjectName.equal_range(std::string(text));
    for (auto it = first; it != last; ++it)
        ids.insert(it->second);
    const auto prefix = idPrefix(text);
    if (!ids.empty() || !prefix)
        return ids;
    for (const auto &[id, name] : m_projects)
        if (hasPrefix(id.uuid, *prefix))
            ids.insert(id);
    return ids;
}

} // namespace hypha::cli
