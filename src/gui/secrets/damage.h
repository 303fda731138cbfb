#pragma once

#include "gui/widgets/notice.h"
#include "model/vault/integrity.h"
#include "model/vault/state.h"

#include <set>

namespace hypha::gui {

/// Which parts of the tree an error speaks of: the ids that its item, a path or a record's name, contains.
struct Damage
{
    std::set<ProjectId> projects;
    std::set<SetId> sets;
    bool empty() const { return projects.empty() && sets.empty(); }
    friend bool operator==(const Damage &, const Damage &) = default;
};
using vault::isDamage;
Damage damageOf(const Error &error, const vault::VaultState &state);
/// For a vault that is open read-only, with the broken set or project by its name.
Told tellDamage(const Error &error, const vault::VaultState &state);
/// For a set that cannot be read, by its name.
Told tellUnreadable(const Error &error, const vault::VaultState &state);

} // namespace hypha::gui
