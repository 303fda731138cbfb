#pragma once

#include "model/vault/operations.h"

/// Exposure: what somebody who was removed, or a device that was revoked, could read and what has not changed
/// since. Derived from the log, shown until it is empty ("Credentials to change").
namespace hypha::vault {

struct ExposedSet
{
    ProjectId project;
    SetId set;
    std::uint64_t seenVersion = 0; ///< the newest version that they could read
    /// Keys whose secret is still the one that they could read; absent where the asking device cannot read
    /// the set.
    std::optional<std::vector<std::string>> keys = {};
};

struct Exposure
{
    UserId user;
    std::optional<DeviceId> device =
        {}; ///< a revoked device of a member; absent: the whole person was removed
    std::optional<ProjectId> project =
        {}; ///< removed from this project only; absent: gone from the organisation
    std::optional<Timestamp> since =
        {}; ///< when the first key was made that they do not have; absent: there is none
    std::vector<ExposedSet> sets;
};

/// By the log alone: every set of which they could read a version, changed since or not.
std::vector<Exposure> exposuresByLog(const VaultState &state);

/// The same with keys, and without whatever has been changed altogether: it is empty when there is nothing
/// left to change. Reads the version that was seen and the current one of each set; no pull is recorded.
/// Errors are those of reading, Errc::accessDenied excepted.
Result<std::vector<Exposure>> exposures(const VaultState &state, const DeviceKeys &keys,
                                        const crypto::SessionSealer &sealer, const ReadFile &read);

} // namespace hypha::vault
