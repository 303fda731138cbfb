#pragma once

#include "model/vault/changebuilder.h"
#include "model/vault/setversions.h"
#include "model/vault/teamoperations.h"

#include <memory>
#include <variant>

/// What somebody wants to happen to a vault, as values: they can be judged, applied, and applied again on a
/// newer state when another process or person was faster.
namespace hypha::vault {

struct RecoveryOperation;

namespace op {
/// First event of a new vault. The keys' device becomes the first device, its user the owner.
struct CreateVault
{
    std::string orgName;
    std::string deviceName;
};
struct ChangeSettings
{
    std::optional<std::string> orgName;
    Settings settings;
};
struct CreateProject
{
    ProjectId id;
    std::string name;
    std::optional<RotationPolicy> policy;
};
struct ChangeProject
{
    ProjectId id;
    std::string name;
    std::optional<RotationPolicy> policy;
};
struct DeleteProject
{
    ProjectId id;
};
struct CreateSet
{
    ProjectId project;
    SetId id;
    std::string name;
};
struct RenameSet
{
    ProjectId project;
    SetId id;
    std::string name;
};
struct DeleteSet
{
    ProjectId project;
    SetId id;
};
/// A new version, said as edits of the current one, so that it can be made again on a newer version. `put`
/// entries replace those of the same key or are added. `replaceAll` removes every other key; `keepMetadata`
/// lets entries that bring only a value (imported files) keep what the present entry of that key knows.
struct PushVersion
{
    ProjectId project;
    SetId set;
    std::optional<std::string> message;
    entries::EntryList put;
    std::vector<std::string> remove;
    bool replaceAll = false;
    bool keepMetadata = false;
};
/// New keys for these projects. `reason` is one of the format's words.
struct Rotate
{
    std::vector<ProjectId> projects;
    std::string reason;
    std::optional<std::string> note;
};
struct AddNote
{
    std::optional<ProjectId> project;
    std::string note;
};
struct RecordPull
{
    ProjectId project;
    SetId set;
    std::uint64_t version;
};
/// One of recoveryoperations.h.
struct Recovery
{
    std::shared_ptr<const RecoveryOperation> operation;
};
} // namespace op

using Operation =
    std::variant<op::CreateVault, op::ChangeSettings, op::CreateProject, op::ChangeProject, op::DeleteProject,
                 op::CreateSet, op::RenameSet, op::DeleteSet, op::PushVersion, op::Rotate, op::AddNote,
                 op::RecordPull, op::EnrolDevice, op::ApproveDevice, op::RevokeDevice, op::AddMember,
                 op::RemoveMember, op::ChangeRole, op::TransferOwnership, op::ShareKeys, op::Recovery>;

/// How many entries a pushed version added, changed and removed; zero throughout when nothing changed and no
/// version was made.
struct PushCounts
{
    std::size_t added = 0, changed = 0, removed = 0;
    std::uint64_t version = 0; ///< the current one afterwards
};

struct Prepared
{
    ChangeSet changes; ///< empty when there is nothing to do
    PushCounts push;   ///< of op::PushVersion
};

/// Judges and makes an operation on `state`. Names are checked by the rules for writers (§2), limits by
/// limits.h. Errors: invalidInput, limitExceeded, alreadyExists, notFound, permissionDenied, accessDenied,
/// rotationDue, … and every integrity error that reading the present version can give. A push that must be
/// preceded by a rotation (§7) makes it first, in the same commit, where this device may.
Result<Prepared> prepare(const Operation &operation, const VaultState &state, const DeviceKeys &keys,
                         const crypto::SessionSealer &sealer, const ReadFile &read, const Timestamp &now);

/// The entries of one version, after every check of §5.
Result<entries::EntryList> readEntries(const VaultState &state, const ProjectId &project, const SetId &set,
                                       std::uint64_t version, const DeviceKeys &keys,
                                       const crypto::SessionSealer &sealer, const ReadFile &read);
Result<std::optional<entries::Entry>> readEntry(const VaultState &state, const ProjectId &project,
                                                const SetId &set, std::uint64_t version, std::string_view key,
                                                const DeviceKeys &keys, const crypto::SessionSealer &sealer,
                                                const ReadFile &read);

} // namespace hypha::vault
