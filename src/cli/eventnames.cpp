#include "cli/eventnames.h"

#include "cli/output.h"

namespace hypha::cli {

namespace {

template <class IdType> std::string nameOr(std::string_view name, const IdType &id)
{
    return name.empty() ? id.toString() : inQuotes(name);
}

constexpr std::size_t mostNamed = 10; ///< of a list in a sentence; the others are counted

template <class Ids, class Name> std::string listed(const Ids &ids, Name name)
{
    std::string out;
    std::size_t named = 0;
    for (const auto &id : ids) {
        if (named == mostNamed)
            return out + " and " + std::to_string(ids.size() - named) + " more";
        out += (named++ == 0 ? "" : ", ") + name(id);
    }
    return out.empty() ? "nobody" : out;
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
    if (m_names && m_names->isRecoveryKey(id))
        return "the organisation's recovery key";
    return nameOr(m_names ? m_names->device(id, m_at) : std::string_view(), id);
}

std::string EventNames::devices(const std::set<DeviceId> &ids) const
{
    return listed(ids, [this](const DeviceId &id) { return device(id); });
}

std::string EventNames::projects(const std::set<ProjectId> &ids) const
{
    return listed(ids, [this](const ProjectId &id) { return project(id); });
}

std::string EventNames::users(const std::set<UserId> &ids)
{
    return listed(ids, [](const UserId &id) { return shown(id.text); });
}

std::string EventNames::actor(const vault::Event &event) const
{
    const std::string_view name = m_names ? m_names->device(event.actorDevice, m_at) : std::string_view();
    return shown(event.actorUser.text) + (name.empty() ? std::string() : " (" + shown(name) + ")");
}

} // namespace hypha::cli
