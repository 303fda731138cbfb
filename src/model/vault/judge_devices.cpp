#include "crypto/hash.h"
#include "crypto/keyagreement.h"
#include "model/vault/judgement.h"

#include <algorithm>

namespace hypha::vault {
namespace {

Result<const Device *> knownDevice(const Judgement &j, const DeviceId &id)
{
    const Device *device = j.state.device(id);
    if (!device)
        return fail(Errc::notFound, id.toString(), "there is no such device");
    return device;
}

/// §6 "Approving a device": an own device, a recovery contact, or somebody who may share and is not below.
Result<void> mayApprove(const Judgement &j, const Device &device)
{
    const bool isMember = j.state.members.find(device.user) != nullptr;
    const auto actorRole = j.actorOrgRole();
    if (isMember) {
        if (j.event.actorUser == device.user && actorRole && !j.state.org.settings.requireDeviceApproval)
            return {};
        if (actsAsRecoveryContact(j, device))
            return {};
    }
    const Membership *target = j.state.members.find(device.user);
    if (allows(actorRole, Permission::share) &&
        level(actorRole) >= level(target ? std::optional(target->role) : std::nullopt))
        return {};
    return fail(Errc::permissionDenied, device.name,
                "approving needs the permission \"share\" and a level not below "
                "the device's user, or an own device, or a recovery contact");
}

void revokeConsequences(Judgement &j, const Device &device)
{
    for (const auto &[id, project] : j.state.projects)
        j.rotationFollows(project, effectivePolicy(j.state, project).rotateOnDeviceRevoke, std::nullopt,
                          device.id);
}

void revoke(Judgement &j, Device device)
{
    device.status = DeviceStatus::revoked;
    device.file = j.wrote(path::device(device.id));
    for (const auto &[id, share] : j.state.shares) {
        if (share.device != device.id)
            continue;
        j.erased(path::share(id));
        j.put(change::EraseShare{id});
    }
    revokeConsequences(j, device);
    j.put(change::PutDevice{std::move(device)});
}

} // namespace

Result<void> judgeDetails(Judgement &j, const details::DeviceEnrolled &d)
{
    const Event &e = j.event;
    HYPHA_CHECK(j.needNoProject());
    if (d.device != e.actorDevice || d.user != e.actorUser)
        return refuse(Errc::illegalEvent, "a device enrols itself, for its own user");
    if (d.user.isCi() || d.description.type != DeviceType::interactive)
        return refuse(Errc::illegalEvent, "only interactive devices of people enrol themselves");
    HYPHA_CHECK(j.needNewId(d.device.uuid));
    HYPHA_CHECK(j.needNewSigningKey(d.description.signingKey));
    HYPHA_CHECK(checkDeviceDescription(d.description));
    Device device = deviceFrom(d.device, d.user, d.description, e.timestamp);
    device.invitation = d.invitation;
    device.invitationMac = d.invitationMac;
    device.file = j.wrote(path::device(d.device));
    j.put(change::PutDevice{std::move(device)});
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::DeviceApproved &d)
{
    HYPHA_CHECK(j.needNoProject());
    HYPHA_TRY(const Device *pending, knownDevice(j, d.device));
    if (pending->status != DeviceStatus::pendingApproval)
        return fail(Errc::illegalEvent, pending->name, "the device is not waiting for approval");
    if (d.approvedBy != j.event.actorDevice)
        return refuse(Errc::illegalEvent, "approved_by is not the device that signs");
    if (d.keysHash != crypto::blake3({pending->signingKey.view(), pending->encryptionKey.view()}))
        return fail(Errc::contentMismatch, pending->name,
                    "keys_hash is not that of the keys the device enrolled with");
    HYPHA_CHECK(mayApprove(j, *pending));
    HYPHA_CHECK(checkDeviceName(j, *pending));
    Device device = *pending;
    device.status = DeviceStatus::active;
    device.file = j.wrote(path::device(device.id));
    j.put(change::PutDevice{std::move(device)});
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::DeviceRevoked &d)
{
    HYPHA_CHECK(j.needNoProject());
    HYPHA_TRY(const Device *device, knownDevice(j, d.device));
    if (device->status == DeviceStatus::revoked)
        return fail(Errc::illegalEvent, device->name, "the device is already revoked");
    if (device->user != d.user)
        return mismatch(Errc::contentMismatch, "user_id", device->user.text, d.user.text);
    const auto role = j.actorOrgRole();
    const Membership *target = j.state.members.find(d.user);
    const int targetLevel = level(target ? std::optional(target->role) : std::nullopt);
    const bool own = role && d.user == j.event.actorUser;
    if (!own && !(allows(role, Permission::share) && level(role) >= targetLevel))
        return fail(Errc::permissionDenied, device->name,
                    "revoking needs the permission \"share\" and a level not below the device's user");
    revoke(j, *device);
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::CiEnrolled &d)
{
    const Event &e = j.event;
    HYPHA_CHECK(j.needNoProject());
    HYPHA_CHECK(j.needOrg(Permission::share));
    if (!d.user.isCi() || d.description.type != DeviceType::ci || !d.description.expiresAt)
        return refuse(Errc::illegalEvent,
                      "a CI device has a user that begins with ci|, the type ci, and an expiry");
    const Membership *member = j.state.members.find(d.user);
    if (member && level(member->role) > level(j.actorOrgRole()))
        return refuse(Errc::permissionDenied, "the CI user's level is above the enroller's");
    HYPHA_CHECK(j.needNewId(d.device.uuid));
    HYPHA_CHECK(j.needNewSigningKey(d.description.signingKey));
    HYPHA_CHECK(checkDeviceDescription(d.description));
    Device device = deviceFrom(d.device, d.user, d.description, e.timestamp);
    HYPHA_CHECK(checkDeviceName(j, device));
    device.status = DeviceStatus::active;
    device.file = j.wrote(path::device(d.device));
    j.put(change::PutDevice{std::move(device)});
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::CiRevoked &d)
{
    HYPHA_CHECK(j.needNoProject());
    HYPHA_CHECK(j.needOrg(Permission::share));
    HYPHA_TRY(const Device *device, knownDevice(j, d.device));
    if (device->type != DeviceType::ci || device->status == DeviceStatus::revoked)
        return fail(Errc::illegalEvent, device->name, "is no active CI device");
    revoke(j, *device);
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::CiPull &d)
{
    HYPHA_TRY(const Project *project, j.project());
    if (d.device != j.event.actorDevice || j.actor().type != DeviceType::ci)
        return refuse(Errc::illegalEvent, "ci_pull is signed by the CI device that pulled");
    HYPHA_CHECK(j.need(*project, Permission::read));
    HYPHA_TRY(const SecretSet *set, j.set(*project, d.set));
    if (d.version > set->currentVersion())
        return refuse(Errc::notFound, "the set has no such version");
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::CiExpired &d)
{
    HYPHA_CHECK(j.needNoProject());
    HYPHA_TRY(const Device *device, knownDevice(j, d.device));
    if (device->type != DeviceType::ci || !isExpired(device->expiresAt, j.now))
        return fail(Errc::illegalEvent, device->name, "is no expired CI device");
    if (d.device == j.event.actorDevice)
        return {};
    if (isExpired(j.actor().expiresAt, j.now))
        return refuse(Errc::deviceNotActive, "the device has expired");
    return j.needOrg(Permission::share);
}

} // namespace hypha::vault
