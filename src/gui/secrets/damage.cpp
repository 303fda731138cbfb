#include "gui/secrets/damage.h"

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

} // namespace hypha::gui
