#pragma once

#include "model/audit/names.h"

namespace hypha::cli {

/// The names that things had at one point of the log, of deleted ones too: what sentences are made with.
class EventNames
{
public:
    EventNames() = default; ///< nothing has a name
    /// `names` must outlive it. `at`: the sequence of the event that the sentence is about.
    EventNames(const audit::Names &names, std::uint64_t at) : m_names(&names), m_at(at) {}

    /// In quotes and escaped; the id where no name is known.
    std::string project(const std::optional<ProjectId> &id) const;
    std::string set(const SetId &id) const;
    std::string device(const DeviceId &id) const;
    /// With commas between them, "nobody" where there is none; of very many the number.
    std::string devices(const std::set<DeviceId> &ids) const;
    std::string projects(const std::set<ProjectId> &ids) const;
    static std::string users(const std::set<UserId> &ids);
    /// "email|ada@example.org (laptop)"
    std::string actor(const vault::Event &event) const;

private:
    const audit::Names *m_names = nullptr;
    std::uint64_t m_at = 0;
};

} // namespace hypha::cli
