#include "crypto/hash.h"
#include "crypto/keyagreement.h"
#include "model/record/base64.h"
#include "model/record/names.h"
#include "model/vault/event.h"
#include "model/vault/limits.h"
#include "model/vault/operationsteps.h"

namespace hypha::vault {

Hash deviceFingerprint(const Device &device)
{
    return crypto::blake3({device.signingKey.view(), device.encryptionKey.view()});
}

namespace {

Result<const Device *> findDevice(const VaultState &state, const DeviceId &id)
{
    if (const Device *device = state.device(id))
        return device;
    return fail(Errc::notFound, id.toString(), "there is no such device");
}

/// Writers refuse what verifiers only flag (§2).
Result<void> checkDeviceName(const VaultState &state, const UserId &user, const std::string &name)
{
    std::vector<std::string> taken;
    for (const DeviceId &id : activeDevices(state, user))
        taken.push_back(state.device(id)->name);
    if (taken.size() >= maxDevicesPerUser)
        return fail(Errc::limitExceeded, user.text, "a user has at most 100 devices");
    return checkNewName(name, taken);
}

Result<const Device *> findPending(const ChangeBuilder &b, const op::ApproveDevice &o)
{
    HYPHA_TRY(const Device *device, findDevice(b.state(), o.device));
    if (device->status == DeviceStatus::active)
        return fail(Errc::alreadyExists, device->name, "the device is approved already");
    if (device->status == DeviceStatus::revoked)
        return fail(Errc::invalidInput, device->name,
                    "the device has been revoked: it must be enrolled anew");
    if (deviceFingerprint(*device) != o.fingerprint)
        return fail(Errc::contentMismatch, device->name,
                    "the device has other keys than those that were compared");
    return device;
}

Result<void> checkBecoming(const ChangeBuilder &b, const op::ApproveDevice &o, const Device &device)
{
    const bool isMember = b.state().members.find(device.user) != nullptr;
    if (isMember && o.role)
        return fail(Errc::alreadyExists, device.user.text,
                    "is a member already: change the role apart from the device");
    if (!o.role) // somebody who is no member stays none, and the device can do nothing until they are
        return {};
    return checkSeen(b.state(), device.user, o.seenDevices);
}

/// Who may share a project's keys with this user's devices: a sharer of the project, or the user from another
/// device.
bool mayShare(const ChangeBuilder &b, const Project &project, const UserId &user, const Timestamp &at)
{
    const auto role = projectRole(b.state(), project, b.keys().user, at);
    return allows(role, Permission::share) || (role && user == b.keys().user);
}

Result<void> becomeMember(ChangeBuilder &b, const op::ApproveDevice &o, const UserId &user)
{
    op::AddMember member{std::nullopt, user, *o.role, o.expiresAt, o.seenDevices, o.history};
    member.seenDevices.insert(o.device);
    return addMember(b, member);
}

} // namespace

Result<void> enrolDevice(ChangeBuilder &b, const op::EnrolDevice &o)
{
    HYPHA_CHECK(checkName(o.name));
    const UserId &user = b.keys().user;
    if (!user.isUsualShape() || user.isCi())
        return fail(
            Errc::invalidInput, user.text,
            "a user id is provider|name, such as email|ada@example.org, with the address in lower case");
    HYPHA_CHECK(checkDeviceName(b.state(), user, o.name));
    json::Object details;
    details.set("device_id", b.keys().id.toString());
    details.set("user_id", user.text);
    details.set("device_name", o.name);
    details.set("device_type", toString(DeviceType::interactive));
    details.set("signing_pubkey", toBase64(b.keys().signer.publicKey().view()));
    details.set("encryption_pubkey", toBase64(crypto::x25519PublicKey(b.keys().encryption).view()));
    details.set("expires_at", o.expiresAt ? json::Value(o.expiresAt->toString()) : json::Value(nullptr));
    if (o.invitation) {
        json::Object mac;
        mac.set("id", o.invitation->id.toString());
        mac.set("mac", toBase64(o.invitation->mac.view()));
        details.set("invitation_mac", std::move(mac));
    }
    return b.add("device_enrolled", std::nullopt, std::move(details));
}

Result<void> approveDevice(ChangeBuilder &b, const op::ApproveDevice &o)
{
    HYPHA_TRY(const Device *pending, findPending(b, o));
    const UserId user = pending->user;
    HYPHA_CHECK(checkDeviceName(b.state(), user, pending->name));
    HYPHA_CHECK(checkBecoming(b, o, *pending));
    json::Object details;
    details.set("device_id", o.device.toString());
    details.set("approved_by", b.keys().id.toString());
    details.set("keys_hash", toBase64(o.fingerprint.view()));
    HYPHA_CHECK(b.add("device_approved", std::nullopt, std::move(details)));
    if (o.role)
        HYPHA_CHECK(becomeMember(b, o, user));
    for (const op::Grant &grant : o.grants)
        HYPHA_CHECK(addMember(b, {grant.project, user, grant.role, grant.expiresAt, {}, o.history}));

    const Timestamp at = judgedTime(b.state(), b.now());
    std::vector<ProjectId> shared; // iterating over the state while events change it would not do
    for (const auto &[id, project] : b.state().projects)
        if (project.members.find(user) && mayShare(b, project, user, at))
            shared.push_back(id);
    for (const ProjectId &id : shared)
        HYPHA_CHECK(shareWith(b, id, {o.device}, o.history, Unopened::leftOut));
    return {};
}

Result<void> revokeDevice(ChangeBuilder &b, const op::RevokeDevice &o)
{
    HYPHA_TRY(const Device *device, findDevice(b.state(), o.device));
    if (device->status == DeviceStatus::revoked)
        return fail(Errc::alreadyExists, device->name, "the device is revoked already");
    if (o.reason)
        HYPHA_CHECK(checkText(*o.reason));
    json::Object details;
    details.set("device_id", o.device.toString());
    const bool isCi = device->type == DeviceType::ci;
    if (!isCi) {
        details.set("user_id", device->user.text);
        details.set("reason", o.reason ? json::Value(*o.reason) : json::Value(nullptr));
    }
    HYPHA_CHECK(b.add(isCi ? "ci_revoked" : "device_revoked", std::nullopt, std::move(details)));
    return payOwed(b, "device_revoked");
}

} // namespace hypha::vault
