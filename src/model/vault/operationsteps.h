#pragma once

#include "model/vault/operations.h"

/// Private to the room: each operation as steps on a ChangeBuilder.
namespace hypha::vault {

Result<const Project *> findProject(const VaultState &state, const ProjectId &id);
Result<const SecretSet *> findSet(const VaultState &state, const ProjectId &project, const SetId &id);

/// The rules of §2 for a name that a writer chooses, and that no live sibling has it (after folding). `taken` are the
/// siblings' names without the thing's own.
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
Result<PushCounts> pushVersion(ChangeBuilder &b, const op::PushVersion &o, const crypto::SessionSealer &sealer);
Result<void> rotate(ChangeBuilder &b, const ProjectId &id, const std::string &reason, const std::optional<std::string> &note);
Result<void> addNote(ChangeBuilder &b, const op::AddNote &o);
Result<void> recordPull(ChangeBuilder &b, const op::RecordPull &o);

/// wrapped_keys and its pins for these recipients, by the keys the log gives (K1).
struct WrappedFor
{
    json::Array entries;
    json::Object pins;
};
Result<WrappedFor> wrapFor(const VaultState &state, const crypto::ChaChaKey &pdk, const ProjectId &project,
                           std::uint64_t version, const std::set<DeviceId> &recipients);
/// §7: a due rotation is made first, by whoever may; Errc::rotationDue for the others.
Result<void> rotateIfDue(ChangeBuilder &b, const ProjectId &id);

} // namespace hypha::vault
