#pragma once

#include "model/recovery/document.h"
#include "model/recovery/drills.h"
#include "model/session/kit.h"

/// How well the person at the window and the organisation are prepared: values, read on the lane. No words.
namespace hypha::gui {

struct RecoveryStanding
{
    int devices = 0; ///< usable ones of the person, kits aside
    std::set<UserId> contacts;
    std::optional<recovery::Document> document; ///< absent: no organisation key
    recovery::DrillReport drills;               ///< of the present set
    std::map<ProjectId, std::vector<std::uint64_t>> uncovered;
    bool keyIsDue = false; ///< it was used: a new one is due
    session::KitStanding kit;
    Timestamp readAt;
};
Result<RecoveryStanding> readRecoveryStanding(session::OpenVault &vault);

inline constexpr std::int64_t drillSeconds = 365 * 24 * 3600; ///< a share is checked once a year

struct DrillCounts
{
    std::size_t shares = 0, printed = 0, checked = 0; ///< checked: within a year
    std::size_t overdue = 0;                          ///< for a year nobody has checked them, nor made them
};
DrillCounts drillCounts(const RecoveryStanding &standing);

/// Green or amber, path by path.
struct RecoveryPosture
{
    bool device = false, contacts = false, organisation = false, kit = false;
    int amber() const { return !device + !contacts + !organisation + !kit; }
};
RecoveryPosture postureOf(const RecoveryStanding &standing);

/// What a person may do about a request.
struct RequestRow
{
    RequestId id;
    UserId user;
    DeviceId device;
    std::string deviceName;
    vault::RecoveryMethod method = vault::RecoveryMethod::contact;
    Timestamp requestedAt;
    std::optional<Timestamp> letInAt; ///< it went through, lately: what a person must know of their own name
    std::size_t contributed = 0;
    bool isOwnDevice = false;    ///< made by the device at the window: it may recover
    bool isMe = false;           ///< in the person's name, by another device
    bool canAssist = false;      ///< as a contact
    std::vector<ShareId> shares; ///< sealed to this device, not contributed yet
    bool canCancel = false;
    friend bool operator==(const RequestRow &, const RequestRow &) = default;
};
/// Pending ones, and recoveries in the person's name that went through in the last 30 days.
std::vector<RequestRow> requestsFor(const vault::VaultState &state, const UserId &me,
                                    const std::optional<DeviceId> &here);
/// How many of them wait for the person.
int waitingFor(const std::vector<RequestRow> &requests);

} // namespace hypha::gui
