#pragma once

#include "model/vault/apply.h"
#include "model/vault/paths.h"

/// Private to the room: what the judge_*.cpp files share.
namespace hypha::vault {

/// One event before the court: the state it meets, the time it is judged at, and the files it claims to
/// write.
class Judgement
{
public:
    Judgement(const VaultState &stateBefore, const Event &judged);

    const VaultState &state;
    const Event &event;
    const Timestamp now; ///< judgedTime: the later of the event's timestamp and the clock
    Delta delta;

    // --- who acts
    const Device &actor() const { return *m_actor; }
    void setActor(const Device *device) { m_actor = device; }
    std::optional<Role> actorOrgRole() const { return orgRole(state, event.actorUser, now); }
    std::optional<Role> actorRole(const Project &project) const
    {
        return projectRole(state, project, event.actorUser, now);
    }
    Result<void> needOrg(Permission permission) const;
    Result<void> need(const Project &project, Permission permission) const;

    // --- what it is about
    Result<const Project *> project() const; ///< the live project of event.project
    Result<const SecretSet *> set(const Project &project, const SetId &id) const;
    Result<void> needNoProject() const;
    Result<void> needNoRotationDue(const Project &project) const;
    Result<void> needNewId(const Uuid &id); ///< and remembers it
    Result<void>
    needNewSigningKey(const crypto::Ed25519PublicKey &key); ///< acceptable, never used; remembered

    // --- files: each one that the type writes or deletes is named once, and finish() finds the rest
    FileRef wrote(const std::string &path);
    void erased(const std::string &path);
    Result<void> finishFiles() const;
    /// Rehearsal: files are collected instead of compared.
    void collectFiles(Rehearsal &into) { m_collected = &into; }

    // --- consequences
    /// A device or a member lost `project`: owes the rotation, or marks it due, where the policy wants one.
    void rotationFollows(const Project &project, bool policyWantsIt, const std::optional<UserId> &lostUser,
                         const std::optional<DeviceId> &lostDevice);
    void put(Change change) { delta.changes.push_back(std::move(change)); }
    void putMembers(const std::optional<ProjectId> &project);

private:
    const Device *m_actor = nullptr;
    Rehearsal *m_collected = nullptr;
    std::size_t m_filesNamed = 0;
    std::string m_fileProblem;
};

Result<void> refuse(Errc code, std::string text);

Device deviceFrom(const DeviceId &id, const UserId &user, const DeviceDescription &description,
                  const Timestamp &at);
Result<void> checkDeviceDescription(const DeviceDescription &description);
/// Fails on a byte-equal name of another active device of the user; flags one that only folds equal.
Result<void> checkDeviceName(Judgement &j, const Device &device);

Result<void> judgeDetails(Judgement &j, const details::OrgCreated &d);
Result<void> judgeDetails(Judgement &j, const details::OrgSettingsChanged &d);
Result<void> judgeDetails(Judgement &j, const details::DeviceEnrolled &d);
Result<void> judgeDetails(Judgement &j, const details::DeviceApproved &d);
Result<void> judgeDetails(Judgement &j, const details::DeviceRevoked &d);
Result<void> judgeDetails(Judgement &j, const details::MemberAdded &d);
Result<void> judgeDetails(Judgement &j, const details::MemberRemoved &d);
Result<void> judgeDetails(Judgement &j, const details::RoleChanged &d);
Result<void> judgeDetails(Judgement &j, const details::OwnershipTransferred &d);
Result<void> judgeDetails(Judgement &j, const details::ProjectCreated &d);
Result<void> judgeDetails(Judgement &j, const details::ProjectChanged &d);
Result<void> judgeDetails(Judgement &j, const details::ProjectDeleted &d);
Result<void> judgeDetails(Judgement &j, const details::SetCreated &d);
Result<void> judgeDetails(Judgement &j, const details::SetRenamed &d);
Result<void> judgeDetails(Judgement &j, const details::SetDeleted &d);
Result<void> judgeDetails(Judgement &j, const details::VersionCreated &d);
Result<void> judgeDetails(Judgement &j, const details::SecretPulled &d);
Result<void> judgeDetails(Judgement &j, const details::PdkRotated &d);
Result<void> judgeDetails(Judgement &j, const details::PdkShared &d);
Result<void> judgeDetails(Judgement &j, const details::AuditNote &d);
Result<void> judgeDetails(Judgement &j, const details::HeadSeen &d);
Result<void> judgeDetails(Judgement &j, const details::RecoveryRequested &d);
Result<void> judgeDetails(Judgement &j, const details::RecoveryCancelled &d);
Result<void> judgeDetails(Judgement &j, const details::RecoveryContactsSet &d);
Result<void> judgeDetails(Judgement &j, const details::RecoveryAssisted &d);
Result<void> judgeDetails(Judgement &j, const details::OrgRecoveryKeyRotated &d);
Result<void> judgeDetails(Judgement &j, const details::RecoveryShareContributed &d);
Result<void> judgeDetails(Judgement &j, const details::OrgRecoveryCompleted &d);
Result<void> judgeDetails(Judgement &j, const details::CiEnrolled &d);
Result<void> judgeDetails(Judgement &j, const details::CiRevoked &d);
Result<void> judgeDetails(Judgement &j, const details::CiPull &d);
Result<void> judgeDetails(Judgement &j, const details::CiExpired &d);
Result<void> judgeDetails(Judgement &j, const details::Newer &d);

/// Whether the actor may help this user by a pending `contact` request for this device (§9).
bool actsAsRecoveryContact(const Judgement &j, const Device &newDevice);

} // namespace hypha::vault
