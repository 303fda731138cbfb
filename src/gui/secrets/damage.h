#pragma once

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
/// What is stored is not what was written, as opposed to a question, a permission or the world around.
constexpr bool isDamage(Errc code)
{
    return code >= Errc::malformed && code <= Errc::forked;
}
Damage damageOf(const Error &error, const vault::VaultState &state);

} // namespace hypha::gui
