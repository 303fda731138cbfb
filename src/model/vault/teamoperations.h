#pragma once

#include "model/vault/state.h"

/// Operations on people, devices and keys. What grants power names whose hands it goes into: `seenDevices`
/// are the active devices that the person has been shown, and a device that appeared meanwhile makes it
/// Errc::conflict.
namespace hypha::vault {

/// `invitation_mac` of an enrolment (§11).
struct InvitationMac
{
    InvitationId id;
    Hash mac;
};

/// BLAKE3(signing_pubkey || encryption_pubkey): what is shown as a device's 12 words, and `keys_hash` of §6.
Hash deviceFingerprint(const Device &device);

namespace op {
/// A new computer announces its device, signed by the device's own key; it waits until somebody approves it.
struct EnrolDevice
{
    std::string name;
    std::optional<Timestamp> expiresAt = {};
    std::optional<InvitationMac> invitation = {};
};

/// A place in a project that comes with an approval.
struct Grant
{
    ProjectId project;
    Role role = Role::reader;
    std::optional<Timestamp> expiresAt = {};
};

/// Approves a pending device and shares the keys that it is to have, in one commit. `fingerprint` pins the
/// keys that were compared. For somebody who is no member yet `role` makes them one; `grants` adds them to
/// projects. In the projects that a member is in already, their new device gets the keys where the actor may
/// share them; where not, it awaits them.
struct ApproveDevice
{
    DeviceId device;
    Hash fingerprint;
    std::optional<Role> role = {};
    std::optional<Timestamp> expiresAt = {}; ///< of the new membership
    std::vector<Grant> grants = {};
    std::set<DeviceId> seenDevices = {}; ///< of the same person, besides this one
    bool history = true;                 ///< older key versions too
};

/// Revokes, and rotates at once what the revocation owes. CI devices too.
struct RevokeDevice
{
    DeviceId device;
    std::optional<std::string> reason = {};
};

/// To the organisation, or to a project with its keys.
struct AddMember
{
    std::optional<ProjectId> project;
    UserId user;
    Role role = Role::reader;
    std::optional<Timestamp> expiresAt = {};
    std::set<DeviceId> seenDevices = {}; ///< organisation only
    bool history = true;
};

/// From a project, or from the organisation and every project, with the rotations that must follow.
struct RemoveMember
{
    std::optional<ProjectId> project;
    UserId user;
};

struct ChangeRole
{
    std::optional<ProjectId> project;
    UserId user;
    std::optional<Role> role = {};                          ///< absent: only the expiry changes
    std::optional<std::optional<Timestamp>> expiresAt = {}; ///< outer: whether it changes
    std::set<DeviceId> seenDevices = {};                    ///< when the role rises in the organisation
};

struct TransferOwnership
{
    std::optional<ProjectId> project;
    UserId to;
    std::set<DeviceId> seenDevices = {}; ///< organisation only
};

/// Wraps a project's keys to eligible devices that lack them: these, or all of them (and the recovery key)
/// when none is named. Versions that this device does not hold are left out; Errc::accessDenied when that
/// leaves nothing to share.
struct ShareKeys
{
    ProjectId project;
    std::set<DeviceId> devices = {};
    bool history = true;
};
} // namespace op

} // namespace hypha::vault
