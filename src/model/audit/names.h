#pragma once

#include "model/vault/event.h"

namespace hypha::audit {

/// The names that things had at each point of a log, of renamed and deleted ones too: what sentences are made
/// with.
class Names
{
public:
    static constexpr std::uint64_t latest = ~std::uint64_t{0};

    /// Takes up what an event says about names. Events come in order.
    void learn(const vault::Event &event);
    /// Whether learn() would take anything up.
    static bool concerns(const vault::Details &details);

    /// As it was called right after event `at`; empty where no name is known then. Unescaped.
    std::string_view project(const ProjectId &id, std::uint64_t at = latest) const
    {
        return nameAt(m_projects, id, at);
    }
    std::string_view set(const SetId &id, std::uint64_t at = latest) const { return nameAt(m_sets, id, at); }
    std::string_view device(const DeviceId &id, std::uint64_t at = latest) const
    {
        return nameAt(m_devices, id, at);
    }
    /// Whose device it is; null where it never enrolled.
    const UserId *ownerOf(const DeviceId &id) const;
    /// Project keys are wrapped to the organisation's recovery key as to a device, under an id that is
    /// none's.
    bool isRecoveryKey(const DeviceId &id) const { return m_recoveryKeys.contains(id); }
    /// The project of a set; null where it was never created.
    const ProjectId *projectOf(const SetId &id) const;

    /// Every one that ever had exactly this name.
    std::set<ProjectId> projectsCalled(std::string_view name) const { return called(m_projects, name); }
    std::set<SetId> setsCalled(std::string_view name) const { return called(m_sets, name); }
    std::set<DeviceId> devicesCalled(std::string_view name) const { return called(m_devices, name); }

    template <class Visit> void eachProject(Visit visit) const { each(m_projects, visit); }
    template <class Visit> void eachSet(Visit visit) const { each(m_sets, visit); }
    template <class Visit> void eachDevice(Visit visit) const { each(m_devices, visit); }

private:
    struct Named
    {
        std::uint64_t from; ///< sequence of the event that gave the name
        std::string name;
    };
    template <class IdType> using Table = std::map<IdType, std::vector<Named>>;

    template <class IdType>
    static std::string_view nameAt(const Table<IdType> &table, const IdType &id, std::uint64_t at)
    {
        std::string_view name;
        if (const auto found = table.find(id); found != table.end())
            for (const Named &one : found->second)
                if (one.from <= at)
                    name = one.name;
        return name;
    }
    template <class IdType> static std::set<IdType> called(const Table<IdType> &table, std::string_view name)
    {
        std::set<IdType> ids;
        for (const auto &[id, names] : table)
            for (const Named &one : names)
                if (one.name == name)
                    ids.insert(id);
        return ids;
    }
    /// visit(id, name) for every name that it ever had.
    template <class IdType, class Visit> static void each(const Table<IdType> &table, Visit &visit)
    {
        for (const auto &[id, names] : table)
            for (const Named &one : names)
                visit(id, std::string_view(one.name));
    }
    void enrolled(const DeviceId &id, const UserId &user, const std::string &name, std::uint64_t at);

    Table<ProjectId> m_projects;
    Table<SetId> m_sets;
    Table<DeviceId> m_devices;
    std::map<DeviceId, UserId> m_owners;
    std::set<DeviceId> m_recoveryKeys; ///< of every set, the void ones too
    std::map<SetId, ProjectId> m_places;
};

} // namespace hypha::audit
