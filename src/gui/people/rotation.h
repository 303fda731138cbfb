#pragma once

#include "model/vault/boxaudit.h"

#include <QStringList>

/// Renewing keys, in words: what will happen, and what was counted afterwards. Decides and words; no window.
namespace hypha::gui {

/// Projects whose key this person may renew, in the order of their names.
std::vector<ProjectId> rotatableProjects(const vault::VaultState &state, const UserId &me);
/// The people who may renew a project's key, by name.
QStringList renewersOf(const vault::VaultState &state, const vault::Project &project);

/// Projects that this person belongs to and whose key should be renewed now: by them, or by somebody else.
struct DueKeys
{
    std::vector<ProjectId> mine, others;
    bool operator==(const DueKeys &) const = default;
};
DueKeys dueKeys(const vault::VaultState &state, const UserId &me, const Timestamp &now);

/// Why a key should be renewed now; empty when it need not.
QString dueText(vault::DueReason reason);

/// What the log is to say of a renewal because somebody left or a device was revoked: which of them it was.
std::string departureReason(const vault::VaultState &state, const vault::Project &project);

/// For each project who will be able to open the new key, by name and number, and who is left out.
QStringList rotationEffects(const vault::VaultState &state, const std::vector<ProjectId> &projects,
                            const Timestamp &now);
/// What the checks do not open, because the device has no key of it; empty for whoever has them all.
QStringList unopenedSets(const vault::VaultState &state, const std::vector<ProjectId> &projects,
                         const DeviceId &device);
/// What is checked before each new key is made; nothing is, where one of it does not hold. `unopened` as
/// above.
QStringList rotationChecks(const QStringList &unopened = {});

/// "✓ 13 of 13 devices", and the recovery key; or what is wrong with it. `recoveryKey` stands among the
/// devices that were counted and is none.
QString proofText(const Result<vault::BoxAudit> &boxes, const std::optional<DeviceId> &recoveryKey);

/// "ada, ben, eva and 4 more"
QString someNames(QStringList names);

} // namespace hypha::gui
