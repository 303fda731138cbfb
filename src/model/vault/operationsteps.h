#pragma once

#include "model/vault/operations.h"

/// Private to the room: each operation as steps on a ChangeBuilder.
namespace hypha::vault {

Result<const Project *> findProject(const VaultState &state, const ProjectId &id);
Result<const SecretSet *> findSet(const VaultState &state, const ProjectId &project, const SetId &id);

/// The rules of §2 for a name that a writer chooses, and that no live sibling has it (after folding). `taken`
/// are the siblings' names without the thing's own.
Result<void> checkNewName(const std::string &name, const std::vector<std::string> &taken);

/// Errc::invalidInput for a policy under which nothing could be written.
Result<void> checkPolicy(const std::optional<RotationPolicy> &policy);

Result<void> createVault(ChangeBuilder &b, const op::CreateVault &o);
Result<void> changeSettings(ChangeBuilder &b, const op::ChangeSettings &o);
Result<void> createProject(ChangeBuilder &b, const op::CreateProject &o);
Result<void> changeProject(ChangeBuilder &b, const op::ChangeProject &o);
Result<void> deleteProject(ChangeBuilder &b, const op::DeleteProject &o);
Result<void> createSet(ChangeBuilder &b, const op::CreateSet &o, const crypto::SessionSealer &sealer);
Result<void> renameSet(ChangeBuilder &b, const op::RenameSet &o);
Result<void> deleteSet(ChangeBuilder &b, const op::DeleteSet &o);
Result<PushCounts> pushVersion(ChangeBuilder &b, const op::PushVersion &o,
                               const crypto::SessionSealer &sealer);
Result<void> enrolDevice(ChangeBuilder &b, const op::EnrolDevice &o);
Result<void> approveDevice(ChangeBuilder &b, const op::ApproveDevice &o);
Result<void> revokeDevice(ChangeBuilder &b, const op::RevokeDevice &o);
Result<void> addMember(ChangeBuilder &b, const op::AddMember &o);
Result<void> removeMember(ChangeBuilder &b, const op::RemoveMember &o);
Result<void> changeRole(ChangeBuilder &b, const op::ChangeRole &o);
Result<void> transferOwnership(ChangeBuilder &b, const op::TransferOwnership &o);
Result<void> shareKeys(ChangeBuilder &b, const op::ShareKeys &o);
Result<void> rotate(ChangeBuilder &b, const ProjectId &id, const std::string &reason,
                    const std::optional<std::string> &note);
Result<void> recover(ChangeBuilder &b, const RecoveryOperation &o);
Result<void> addNote(ChangeBuilder &b, const op::AddNote &o);
Result<void> recordPull(ChangeBuilder &b, const op::RecordPull &o);

/// wrapped_keys and its pins for these recipients, by the keys the log gives (K1), on all cores.
struct WrappedFor
{
    json::Array entries;
    json::Object pins;
};
Result<WrappedFor> wrapFor(const VaultState &state, const crypto::ChaChaKey &pdk, const ProjectId &project,
                           std::uint64_t version, const std::set<DeviceId> &recipients);
/// §7: a due rotation is made first, by whoever may; Errc::rotationDue for the others.
Result<void> rotateIfDue(ChangeBuilder &b, const ProjectId &id);
/// §7: makes the removals and rotations that the events so far owe, so that an operation ends whole.
Result<void> payOwed(ChangeBuilder &b, const std::string &reason);

/// Shares with those of `devices` that are eligible and lack a version, each version that this device holds;
/// false when it holds none that is wanted. Whoever shared a key may have wrapped rubbish to this device,
/// which nobody else can see: what does not open (isWrappedWrongly()) is left out, and awaited from others.
Result<bool> shareWith(ChangeBuilder &b, const ProjectId &project, const std::set<DeviceId> &devices,
                       bool history);

/// One version with these recipients, who are known to lack it, by a key that is open already.
Result<void> shareVersion(ChangeBuilder &b, const ProjectId &project, std::uint64_t version,
                          const std::set<DeviceId> &recipients, const crypto::ChaChaKey &pdk);

/// Ids and user ids as `details` carry them.
json::Array asTexts(const std::set<DeviceId> &ids);
json::Array asTexts(const std::set<UserId> &users);

/// Errc::conflict when the person's active devices are others than those that were shown.
Result<void> checkSeen(const VaultState &state, const UserId &user, const std::set<DeviceId> &seen);

} // namespace hypha::vault
