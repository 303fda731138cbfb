#pragma once

#include "model/vault/event.h"

#include <map>

namespace hypha::cli {

/// The names that things had at a point of the log, of deleted ones too: what sentences are made with.
class EventNames
{
public:
    /// Takes up what an event says about names. Events come in order.
    void learn(const vault::Event &event);

    /// In quotes and escaped; the id where no name is known.
    std::string project(const std::optional<ProjectId> &id) const;
    std::string set(const SetId &id) const;
    std::string device(const DeviceId &id) const;
    /// "email|ada@example.org (laptop)"
    std::string actor(const vault::Event &event) const;

    /// Every project that ever had this name, or whose id begins so.
    std::set<ProjectId> projectsCalled(std::string_view text) const;

private:
    std::map<ProjectId, std::string> m_projects;
    std::map<SetId, std::string> m_sets;
    std::map<DeviceId, std::string> m_devices;
    std::multimap<std::string, ProjectId> m_everyProjectName;
};

} // namespace hypha::cli
