#pragma once

#include "model/vault/event.h"

#include <variant>
#include <vector>

/// What one event changes: small values that take() puts into the state. Nothing else changes a VaultState.
namespace hypha::vault {

namespace change {
struct PutOrg
{
    Org org;
};
struct PutMember
{
    std::optional<ProjectId> project;
    Membership membership;
};
struct EraseMember
{
    std::optional<ProjectId> project;
    UserId user;
};
struct MembersWritten
{
    std::optional<ProjectId> project;
    Timestamp at;
    FileRef file;
};
struct PutDevice
{
    Device device;
};
struct PutProject
{
    Project project;
};
struct ProjectWritten
{
    ProjectId project;
    std::string name;
    std::optional<RotationPolicy> policy;
    FileRef file;
};
struct EraseProject
{
    ProjectId project;
};
struct AddPdk
{
    ProjectId project;
    PdkVersion pdk;
    FileRef projectFile;
};
struct AddWraps
{
    ProjectId project;
    std::uint64_t version;
    std::map<DeviceId, Hash> wrapped;
    FileRef file;
};
struct MarkRotationDue
{
    ProjectId project;
};
struct PutSet
{
    ProjectId project;
    SecretSet set;
};
struct SetWritten
{
    ProjectId project;
    SetId set;
    std::string name;
    FileRef file;
};
struct EraseSet
{
    ProjectId project;
    SetId set;
};
struct AddVersion
{
    ProjectId project;
    SetId set;
    SetVersion version;
    FileRef setFile;
};
struct PutRecoveryKey
{
    RecoveryKey key;
};
struct PutShare
{
    RecoveryShare share;
};
struct EraseShare
{
    ShareId share;
};
struct PutRequest
{
    RecoveryRequest request;
};
} // namespace change

using Change = std::variant<change::PutOrg, change::PutMember, change::EraseMember, change::MembersWritten,
                            change::PutDevice, change::PutProject, change::ProjectWritten,
                            change::EraseProject, change::AddPdk, change::AddWraps, change::MarkRotationDue,
                            change::PutSet, change::SetWritten, change::EraseSet, change::AddVersion,
                            change::PutRecoveryKey, change::PutShare, change::EraseShare, change::PutRequest>;

struct Delta
{
    std::vector<Change> changes;
    std::vector<Uuid> newIds; ///< besides the event's own
    std::vector<crypto::Ed25519PublicKey> newSigningKeys;
    Owed owed;                               ///< what is owed after this event
    std::optional<DeviceId> recoveredDevice; ///< §9: may go on sharing to itself
    std::vector<std::string> flags;          ///< accepted, but a person should know
};

/// Takes a judged event's delta up. Cannot fail: judge() has checked everything.
void take(VaultState &state, const Event &event, Delta delta);

} // namespace hypha::vault
