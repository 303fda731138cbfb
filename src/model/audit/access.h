#pragma once

#include "model/vault/state.h"

/// Who could read what: a person and a project, by the keys that were ever handed to their devices.
namespace hypha::audit {

struct Access
{
    UserId user;
    ProjectId project;
    std::optional<vault::Role> role; ///< live, in the project; absent for whoever is no member of it now
    std::optional<Timestamp> since;  ///< when the role was given; with it
    bool readsNow = false;           ///< a live member with a usable device that holds the current key
    bool holdsCurrentKey =
        false; ///< some device of theirs does, whatever became of it: rotate when not readsNow
    std::set<std::uint64_t> keyVersions; ///< of the project's key that any device of theirs was ever handed
    bool never() const { return !role && keyVersions.empty(); }
};

/// For each live project everybody who is a member or was ever handed a key of it, sorted by person and
/// project. `now` is this computer's clock.
std::vector<Access> accessMatrix(const vault::VaultState &state, const Timestamp &now);

/// The versions of a set that these key versions open, as ranges of versions, both ends included.
struct VersionRange
{
    std::uint64_t first = 0, last = 0;
    friend bool operator==(const VersionRange &, const VersionRange &) = default;
};
std::vector<VersionRange> readableVersions(const vault::SecretSet &set,
                                           const std::set<std::uint64_t> &keyVersions);

} // namespace hypha::audit
