#pragma once

#include "model/session/openvault.h"

/// Emergency kits that signed something. Paper signs nothing until somebody brings its words: who found a
/// sheet and came back with it must not do so unseen (R3).
namespace hypha::session {

struct UsedKit
{
    DeviceId kit;
    std::string name;           ///< as the list of devices has it
    std::uint64_t sequence = 0; ///< of the last thing it signed
    Timestamp at;               ///< when that was
    friend bool operator==(const UsedKit &, const UsedKit &) = default;
};

/// Those of the vault's user, as long as recoveries are told of, but for the kit that this computer is.
Result<std::vector<UsedKit>> usedKits(OpenVault &vault);

/// What is told and known of it, as of recoveries (knownrecoveries.h): another id for each further use.
RequestId alarmOf(const UsedKit &used);

} // namespace hypha::session
