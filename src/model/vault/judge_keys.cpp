#include "model/vault/judgement.h"
#include "model/vault/keyrules.h"

#include <algorithm>

namespace hypha::vault {
namespace {

std::set<DeviceId> keysOf(const std::map<DeviceId, Hash> &wrapped)
{
    std::set<DeviceId> out;
    for (const auto &[id, hash] : wrapped)
        out.insert(id);
    return out;
}

Result<void> checkAdded(const Judgement &j, const Project &p, const std::set<DeviceId> &added)
{
    for (const DeviceId &id : added) {
        if (!isEligible(j.state, p, id, j.now))
            return fail(Errc::illegalEvent, id.toString(),
                        "added_devices names a device that is not eligible");
        if (p.pdk().wrapped.contains(id))
            return fail(Errc::illegalEvent, id.toString(),
                        "added_devices names a device that held the old key");
    }
    return {};
}

Result<void> checkExcluded(const Judgement &j, const Project &p, const details::PdkRotated &d,
                           const std::set<DeviceId> &recipients)
{
    const Excluded excluded = excludedByRotation(j.state, p, recipients, j.now);
    if (d.excludedDevices != excluded.devices)
        return refuse(Errc::contentMismatch, "excluded_devices is not exactly who loses the key");
    std::set<UserId> rest = d.excludedUsers;
    for (const UserId &user : excluded.users)
        if (rest.erase(user) == 0)
            return fail(Errc::contentMismatch, user.text,
                        "excluded_users leaves out somebody who is no longer a member");
    for (const UserId &user : rest)
        if (!excluded.expiredUsers.contains(user))
            return fail(Errc::contentMismatch, user.text,
                        "excluded_users names somebody who does not lose the key");
    return {};
}

bool isOwnRecovery(const Judgement &j, const Project &p, const details::PdkShared &d)
{
    return j.state.recoveredDevice == std::optional(j.event.actorDevice) && j.state.recoveryKey &&
           d.devices == std::set{j.event.actorDevice} &&
           p.pdks[d.version - 1].wrapped.contains(j.state.recoveryKey->id);
}

bool isForOwnDevices(const Judgement &j, const Project &p, const details::PdkShared &d)
{
    return j.actorRole(p) && !d.devices.empty() &&
           std::all_of(d.devices.begin(), d.devices.end(), [&](const DeviceId &id) {
               const Device *device = j.state.device(id);
               return device && device->user == j.event.actorUser && id != j.event.actorDevice;
           });
}

} // namespace

Result<void> judgeDetails(Judgement &j, const details::PdkRotated &d)
{
    HYPHA_TRY(const Project *p, j.project());
    HYPHA_CHECK(j.need(*p, Permission::rotate));
    if (d.oldVersion != p->currentPdk() || d.newVersion != p->currentPdk() + 1)
        return mismatch(Errc::illegalEvent, "old_version", std::to_string(p->currentPdk()),
                        std::to_string(d.oldVersion));
    if (!p->pdk().wrapped.contains(j.event.actorDevice))
        return fail(Errc::accessDenied, p->name,
                    "the rotator's device does not hold the key that it replaces");
    HYPHA_CHECK(checkAdded(j, *p, d.addedDevices));
    const std::set<DeviceId> recipients = rotationRecipients(j.state, *p, d.addedDevices, j.now);
    if (keysOf(d.wrap.wrapped) != recipients)
        return fail(Errc::illegalEvent, p->name,
                    "the new key is not wrapped to exactly those who must have it");
    HYPHA_CHECK(checkExcluded(j, *p, d, recipients));
    PdkVersion pdk{d.newVersion,
                   j.event.timestamp,
                   j.event.actorDevice,
                   d.reason,
                   d.wrap.commitment,
                   d.wrap.wrapped,
                   j.now,
                   j.wrote(path::pdk(p->id, d.newVersion))};
    j.put(change::AddPdk{p->id, std::move(pdk), j.wrote(path::project(p->id))});
    j.delta.owed.rotations.erase(p->id);
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::PdkShared &d)
{
    HYPHA_TRY(const Project *p, j.project());
    if (d.version > p->currentPdk())
        return refuse(Errc::notFound, "the project has no such key version");
    if (keysOf(d.wrapped) != d.devices || d.devices.empty())
        return refuse(Errc::contentMismatch, "device_ids is not exactly the recipients of the new entries");
    const PdkVersion &pdk = p->pdks[d.version - 1];
    for (const DeviceId &id : d.devices) {
        const bool isRecoveryKey = j.state.recoveryKey && j.state.recoveryKey->id == id;
        if (!isRecoveryKey && !isEligible(j.state, *p, id, j.now))
            return fail(Errc::illegalEvent, id.toString(),
                        "the recipient is not eligible for this project's keys");
        if (pdk.wrapped.contains(id))
            return fail(Errc::alreadyExists, id.toString(), "the recipient already has this key");
    }
    const bool ownRecovery = isOwnRecovery(j, *p, d);
    if (!allows(j.actorRole(*p), Permission::share) && !isForOwnDevices(j, *p, d) && !ownRecovery)
        return fail(Errc::permissionDenied, p->name,
                    "sharing a key needs the permission \"share\", or an own device");
    j.put(change::AddWraps{p->id, d.version, d.wrapped, j.wrote(path::pdk(p->id, d.version))});
    if (ownRecovery)
        j.delta.recoveredDevice = j.state.recoveredDevice;
    return {};
}

} // namespace hypha::vault
