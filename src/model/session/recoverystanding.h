#pragma once

#include "model/recovery/document.h"
#include "model/recovery/drills.h"
#include "model/session/kit.h"
#include "model/session/usedkits.h"

/// How well this profile's user and the organisation are prepared: one answer for the window and the command.
/// On the vault's lane; no words.
namespace hypha::session {

struct RecoveryStanding
{
    int devices = 0;               ///< usable ones of the person, kits aside
    std::set<DeviceId> leftBehind; ///< of these, silent since a recovery let this one in: perhaps lost
    /// Of these, what came in without a device of the person's (by somebody else, a recovery, a used kit),
    /// and what that let in, as long as it is told and nobody has said here to know of it: perhaps a
    /// stranger's.
    std::set<DeviceId> unconfirmed;
    std::set<UserId> contacts;
    std::set<UserId> helpless; ///< contacts who could let nobody in now: they left, or share no project
    std::optional<recovery::Document> document;  ///< absent: no organisation key
    recovery::DrillReport drills;                ///< of the present set
    std::set<recovery::DrillReport::Place> lost; ///< sealed to a device that can contribute nothing any more
    std::size_t handedOut = 0;                   ///< shares that went to a request that came to nothing
    std::map<ProjectId, std::vector<std::uint64_t>> uncovered;
    bool keyIsDue = false; ///< it was used: a new one is due
    KitStanding kit;
    std::vector<UsedKit> usedKits;
    std::set<RequestId> known; ///< recoveries that are told no more (knownrecoveries.h)
    Timestamp readAt;          ///< by this computer's clock, or the vault's where that is later
};
/// How many devices are the person's for certain, this one included.
int devicesToRelyOn(const RecoveryStanding &standing);
/// Errors: those of reading the log, and of a record of the key that is not what the log says.
Result<RecoveryStanding> readRecoveryStanding(OpenVault &vault);

inline constexpr std::int64_t drillSeconds = 365 * 24 * 3600; ///< a share is checked once a year

struct DrillCounts
{
    std::size_t shares = 0, printed = 0, checked = 0; ///< checked: within a year
    std::size_t unchecked = 0; ///< not checked, and kept on paper: those that a device keeps cannot be typed
    std::size_t overdue = 0;   ///< of these: for a year nobody has checked them, nor made them
    std::size_t onlySaved = 0; ///< not checked, and saved as a file instead of printed
    std::size_t onlySaid = 0;  ///< not checked, though somebody says so who does not vouch for the share
    std::size_t nowhere = 0;   ///< neither printed nor checked, nor sealed to a device: perhaps on no paper
};
DrillCounts drillCounts(const RecoveryStanding &standing);

/// Green or amber, path by path.
struct RecoveryPosture
{
    bool device = false, contacts = false, organisation = false, kit = false;
    int amber() const { return !device + !contacts + !organisation + !kit; }
};
RecoveryPosture postureOf(const RecoveryStanding &standing);

} // namespace hypha::session
