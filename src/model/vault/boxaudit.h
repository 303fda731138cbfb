#pragma once

#include "model/vault/projectkeys.h"

/// The box audit (THREATS O3): who can open a key version, by its file as it stands, against who should.
namespace hypha::vault {

struct BoxAudit
{
    std::uint64_t version = 0;
    std::set<DeviceId> canOpen; ///< have an entry that the log pins
    std::set<DeviceId> missing; ///< eligible, or the recovery key, without an entry: "awaiting keys"
    std::set<DeviceId> surplus; ///< have one and are no longer eligible: the key should be rotated
    bool exact() const { return missing.empty() && surplus.empty(); }
};

/// Of one version of a project's key, judged at `at` (judgedTime). The file is read and every entry compared
/// with the log. Errc::missingFile, hashMismatch, contentMismatch where it is not what the log says.
Result<BoxAudit> auditBoxes(const VaultState &state, const Project &project, std::uint64_t version,
                            const ReadFile &read, const Timestamp &at);

/// After an act: exactly `expected` can open this version, and where this device is among them, the key
/// really opens to what the log commits to. Errc::contentMismatch names the gap.
Result<void> checkBoxes(const Project &project, std::uint64_t version, const std::set<DeviceId> &expected,
                        const DeviceKeys &keys, const ReadFile &read);

/// Devices that are to have a project's current key and lack it, the recovery key among them.
std::set<DeviceId> awaitingKeys(const VaultState &state, const Project &project, const Timestamp &at);

} // namespace hypha::vault
