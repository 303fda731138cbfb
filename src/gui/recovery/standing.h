#pragma once

#include "model/session/recoverystanding.h"

/// How well the person at the window and the organisation are prepared, and what waits for them: values. No
/// words.
namespace hypha::gui {

using session::devicesToRelyOn;
using session::DrillCounts;
using session::drillCounts;
using session::drillSeconds;
using session::postureOf;
using session::readRecoveryStanding;
using session::RecoveryPosture;
using session::RecoveryStanding;

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
    bool isOwnDevice = false;        ///< made by the device at the window: it may recover
    bool isMe = false;               ///< in the person's name, by another device
    bool isKit = false;              ///< no recovery: an emergency kit of theirs was used
    std::optional<UserId> letInBy;   ///< no recovery: this person let a device in as theirs
    std::optional<UserId> lostOwner; ///< the ownership passed from them by it, to another person
    bool canAssist = false;          ///< as a contact
    std::vector<ShareId> shares;     ///< sealed to this device, not contributed yet
    bool canCancel = false;
    friend bool operator==(const RequestRow &, const RequestRow &) = default;
};
/// Pending ones; and as long as they are told recoveries that went through in the person's name, and those by
/// which the ownership passed.
std::vector<RequestRow> requestsFor(const vault::VaultState &state, const UserId &me,
                                    const std::optional<DeviceId> &here);
/// The emergency kits of the person that were used, told as recoveries are.
void addUsedKits(std::vector<RequestRow> &requests, const RecoveryStanding &standing, const UserId &me);
/// Without those that went through and that the person has said to know of.
void leaveOutKnown(std::vector<RequestRow> &requests, const std::set<RequestId> &known);
bool waitsForPerson(const RequestRow &request);
/// The most urgent first: what this device asks for, what can still be stopped, what has happened, whom the
/// person may help, the rest.
void sortByUrgency(std::vector<RequestRow> &requests);
bool isLoud(const RequestRow &request); ///< in the person's own name, or about who owns the organisation
/// How many of them wait for the person.
int waitingFor(const std::vector<RequestRow> &requests);

} // namespace hypha::gui
