#include "cli/eventnames.h"

#include "cli/output.h"

namespace hypha::cli {

namespace {

template <class IdType> std::string nameOr(std::string_view name, const IdType &id)
{
    return name.empty() ? id.toString() : inQuotes(name);
}

} // namespace

std::string EventNames::project(const std::optional<ProjectId> &id) const
{
    if (!id)
        return "the organisation";
    return nameOr(m_names ? m_names->project(*id, m_at) : std::string_view(), *id);
}

std::string EventNames::set(const SetId &id) const
{
    return nameOr(m_names ? m_names->set(id, m_at) : std::string_view(), id);
}

std::string EventNames::device(const DeviceId &id) const
{
    return nameOr(m_names ? m_names->device(id, m_at) : std::string_view(), id);
}

std::string EventNames::actor(const vault::Event &event) const
{
    const std::string_view name = m_names ? m_names->device(event.actorDevice, m_at) : std::string_view();
    return shown(event.actorUser.text) + (name.empty() ? std::string() : " (" + shown(name) + ")");
}

} // namespace hypha::cli
