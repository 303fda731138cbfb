#pragma once

#include "model/audit/freshness.h"
#include "model/vault/state.h"

/// Who is in the organisation, read out of a state: plain values for the page's models. No window, no words.
namespace hypha::gui {

struct PersonRow
{
    UserId user;
    std::optional<vault::Role> orgRole; ///< absent: not (or no longer) a member
    std::optional<Timestamp> expiresAt; ///< of the org membership
    bool expired = false;
    bool isMe = false;
    int devices = 0;                           ///< usable ones
    int pending = 0;                           ///< devices that ask to be approved
    std::map<ProjectId, vault::Role> projects; ///< live and expired memberships alike
    friend bool operator==(const PersonRow &, const PersonRow &) = default;
};

enum class Freshness : std::uint8_t { pending, fresh, silent, ownerLeft, expired, revoked };

struct DeviceRow
{
    DeviceId id;
    UserId user;
    std::string name;
    vault::DeviceType type = vault::DeviceType::interactive;
    Freshness freshness = Freshness::fresh;
    bool isThis = false;
    bool invited = false; ///< its enrolment names an invitation; whether it holds is another question
    Timestamp enrolledAt;
    std::optional<Timestamp> expiresAt;
    Timestamp lastSeen;           ///< of the last event it signed
    std::int64_t silentAfter = 0; ///< days without one that make it silent
    crypto::Hash fingerprint;
    friend bool operator==(const DeviceRow &, const DeviceRow &) = default;
};

/// Members and everybody who waits with a device; oneself first, then by user id.
std::vector<PersonRow> peopleOf(const vault::VaultState &state, const UserId &me, const Timestamp &now);
/// Waiting ones first, then active ones by owner and name, then expired and revoked ones. `silentAfter` in
/// days.
std::vector<DeviceRow> devicesOf(const vault::VaultState &state, const std::optional<DeviceId> &here,
                                 const Timestamp &now, std::int64_t silentAfter = audit::silentAfterDays);
int pendingDevices(const vault::VaultState &state);

} // namespace hypha::gui
