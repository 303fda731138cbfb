#pragma once

#include "model/vault/boxaudit.h"

#include <QStringList>

/// What taking access away means, said before it happens. Decides and words; no window.
namespace hypha::gui {

/// Who takes the access away, and from which device.
struct Remover
{
    UserId user;
    DeviceId device;
};

struct Departure
{
    std::set<DeviceId> devices;        ///< that lose access
    std::vector<ProjectId> projects;   ///< whose present key they hold
    std::vector<ProjectId> notRotated; ///< of these, where the policy leaves the key as it is
    std::vector<ProjectId> forOthers;  ///< of these, where the key is left for somebody who may renew it
    std::map<ProjectId, int> staying;  ///< devices that will open the new key
    std::vector<std::pair<ProjectId, SetId>> readable; ///< sets whose saved versions they could read
};

/// Of one device; of a person in one project; of a person in the organisation (`project` absent).
Departure departureOf(const vault::VaultState &state, const DeviceId &device, const Remover &by);
Departure departureOf(const vault::VaultState &state, const UserId &user,
                      const std::optional<ProjectId> &project, const Remover &by);
/// Whether some key is renewed in the same act.
bool renewsKeys(const Departure &departure);

/// One sentence an effect: keys that are renewed and for how many devices, what could be read, what Hypha
/// cannot do.
QStringList effectsOf(const vault::VaultState &state, const Departure &departure);

/// Afterwards: the present key of a project that was concerned.
struct NewKey
{
    ProjectId project;
    std::uint64_t version = 0;
    std::optional<Result<vault::BoxAudit>> boxes; ///< absent: it is the one from before
};
/// Counted in the files, by the states before and after it.
std::vector<NewKey> newKeysOf(const vault::VaultState &before, const vault::VaultState &after,
                              const Departure &departure, const vault::ReadFile &read, const Timestamp &now);
QStringList proofOf(const vault::VaultState &after, const std::vector<NewKey> &keys);

} // namespace hypha::gui
