#include "gui/secrets/damage.h"

#include "gui/text/errortext.h"

namespace hypha::gui {

Damage damageOf(const Error &error, const vault::VaultState &state)
{
    Damage damage;
    for (const auto &[id, project] : state.projects) {
        const std::size_t setsBefore = damage.sets.size();
        for (const auto &[setId, set] : project.sets) {
            if (error.item.find(setId.toString()) != std::string::npos)
                damage.sets.insert(setId);
        }
        if (damage.sets.size() == setsBefore && error.item.find(id.toString()) != std::string::npos)
            damage.projects.insert(id);
    }
    return damage;
}

/// The set or the project that an error speaks of, by its name; empty when it is neither, or several.
static std::string brokenName(const Error &error, const vault::VaultState &state)
{
    const Damage damage = damageOf(error, state);
    if (damage.sets.size() + damage.projects.size() != 1)
        return {};
    for (const auto &[id, project] : state.projects) {
        if (damage.projects.contains(id))
            return project.name;
        for (const auto &[setId, set] : project.sets) {
            if (damage.sets.contains(setId))
                return project.name + " / " + set.name;
        }
    }
    return {};
}

/// With the file among the details.
static Told tellByName(Told (*words)(const Error &), const Error &error, const vault::VaultState &state)
{
    Error byName = error;
    if (std::string name = brokenName(error, state); !name.empty())
        byName.item = std::move(name);
    Told told = words(byName);
    told.detail = words(error).detail;
    return told;
}

Told tellDamage(const Error &error, const vault::VaultState &state)
{
    return tellByName(tellDamage, error, state);
}

Told tellUnreadable(const Error &error, const vault::VaultState &state)
{
    return tellByName(tell, error, state);
}

} // namespace hypha::gui
