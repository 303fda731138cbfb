#pragma once

#include "model/vault/state.h"

#include <QStringList>

/// What taking access away means, said before it happens. Decides and words; no window.
namespace hypha::gui {

struct Departure
{
    std::set<DeviceId> devices;                        ///< that lose access
    std::vector<ProjectId> projects;                   ///< whose present key they hold
    std::vector<ProjectId> notRotated;                 ///< of these, where the policy leaves the key as it is
    std::map<ProjectId, int> staying;                  ///< devices that will open the new key
    std::vector<std::pair<ProjectId, SetId>> readable; ///< sets whose saved versions they could read
};

/// Of one device; of a person in one project; of a person in the organisation (`project` absent).
Departure departureOf(const vault::VaultState &state, const DeviceId &device);
Departure departureOf(const vault::VaultState &state, const UserId &user,
                      const std::optional<ProjectId> &project);

/// One sentence an effect: keys that are renewed and for how many devices, what could be read, what Hypha
/// cannot do.
QStringList effectsOf(const vault::VaultState &state, const Departure &departure);

} // namespace hypha::gui
