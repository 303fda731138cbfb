#include "model/vault/recoveryrules.h"

#include "crypto/labels.h"
#include "model/vault/limits.h"

#include <algorithm>

namespace hypha::vault {

std::set<UserId> recoveryContacts(const VaultState &state, const UserId &user)
{
    std::set<UserId> out;
    for (const auto &[id, device] : state.devices)
        if (device.user == user && device.status == DeviceStatus::active && device.recoveryContacts)
            out.insert(device.recoveryContacts->begin(), device.recoveryContacts->end());
    return out;
}

std::set<UserId> contactsOfOtherDevices(const VaultState &state, const UserId &user, const DeviceId &own)
{
    std::set<UserId> out;
    for (const auto &[id, device] : state.devices)
        if (device.user == user && id != own && device.status == DeviceStatus::active &&
            device.recoveryContacts)
            out.insert(device.recoveryContacts->begin(), device.recoveryContacts->end());
    return out;
}

Bytes recoveryMessage(const RequestId &request, bool newOwner, const Device &device, const Hash &previous,
                      const UserId &user)
{
    const std::uint8_t flag = newOwner ? 1 : 0;
    Bytes message;
    const auto append = [&](ByteView part) { message.insert(message.end(), part.begin(), part.end()); };
    append(asBytes(crypto::label::orgRecovery));
    append(request.view());
    append({&flag, 1});
    append(device.signingKey.view());
    append(device.encryptionKey.view());
    append(previous.view());
    append(asBytes(user.text));
    return message;
}

std::map<ProjectId, std::vector<std::uint64_t>> uncoveredKeys(const VaultState &state)
{
    std::map<ProjectId, std::vector<std::uint64_t>> out;
    if (!state.recoveryKey)
        return out;
    for (const auto &[id, project] : state.projects)
        for (const PdkVersion &pdk : project.pdks)
            if (!pdk.wrapped.contains(state.recoveryKey->id))
                out[id].push_back(pdk.version);
    return out;
}

std::map<ProjectId, std::vector<std::uint64_t>> notTakenBack(const VaultState &state, const DeviceId &device,
                                                             const Timestamp &at)
{
    std::map<ProjectId, std::vector<std::uint64_t>> out;
    for (const auto &[id, project] : state.projects)
        for (const PdkVersion &pdk : project.pdks)
            if (state.recoveryKey && pdk.wrapped.contains(state.recoveryKey->id) &&
                !pdk.wrapped.contains(device) && isEligible(state, project, device, at))
                out[id].push_back(pdk.version);
    return out;
}

/// Of the same second the key is the later one: making it is what follows a recovery, and using a new one
/// takes people who type its words.
bool recoveryKeyIsDue(const VaultState &state)
{
    return state.recoveryKey &&
           std::any_of(state.requests.begin(), state.requests.end(), [&](const auto &entry) {
               const RecoveryRequest &request = entry.second;
               return request.method == RecoveryMethod::org && request.status == RequestStatus::completed &&
                      request.completedAt && state.recoveryKey->lastRotated < *request.completedAt;
           });
}

std::size_t sharesHandedOut(const VaultState &state)
{
    if (!state.recoveryKey)
        return 0;
    std::set<ShareId> out = state.recoveryKey->handedOut;
    std::set<ShareId> waiting; // their holders' devices are gone, and what they went to may still serve
    for (const auto &[id, request] : state.requests) {
        const Device *device = state.device(request.newDevice);
        const bool comesToNothing = device && device->status == DeviceStatus::revoked;
        for (const auto &[share, file] : request.contributions) {
            if (!comesToNothing && !state.shares.contains(share))
                waiting.insert(share);
            else if (comesToNothing && state.shares.contains(share))
                out.insert(share);
        }
    }
    return static_cast<std::size_t>(
        std::ranges::count_if(out, [&](const ShareId &share) { return !waiting.contains(share); }));
}

bool canContribute(const VaultState &state, const DeviceId &holder, const Timestamp &at)
{
    const Device *device = state.device(holder);
    return state.recoveryKey && device && isUsable(*device, at) && orgRole(state, device->user, at) &&
           std::ranges::any_of(state.shares, [&](const auto &entry) {
               return entry.second.device == holder && entry.second.recoveryKey == state.recoveryKey->id;
           });
}

bool canAssist(const VaultState &state, const UserId &contact, const UserId &user, const Timestamp &at)
{
    const bool hasDevice = std::ranges::any_of(state.devices, [&](const auto &entry) {
        return entry.second.user == contact && entry.second.type == DeviceType::interactive &&
               isUsable(entry.second, at);
    });
    return hasDevice && std::ranges::any_of(state.projects, [&](const auto &entry) {
               const Project &project = entry.second;
               return project.members.find(user) &&
                      allows(projectRole(state, project, contact, at), Permission::share);
           });
}

namespace {

/// One of its user's other devices wanted it.
bool wasLetInByItsUser(const VaultState &state, const Device &device)
{
    const Device *by = state.device(device.letInBy);
    return by && by->id != device.id && by->user == device.user;
}

/// Withdrawn, a request could still have served: a contact let the device in, and its user then closed it.
bool cameIn(const VaultState &state, const RecoveryRequest &request)
{
    const Device *device = state.device(request.newDevice);
    return request.status == RequestStatus::completed ||
           (request.status == RequestStatus::cancelled && device && device->status == DeviceStatus::active &&
            !wasLetInByItsUser(state, *device));
}

} // namespace

bool isStillTold(const VaultState &state, const DeviceId &own, std::uint64_t sequence, const Timestamp &from,
                 const Timestamp &at)
{
    constexpr std::int64_t days = 30;
    const Device *ownDevice = state.device(own);
    // By the order of the log: the time is what whoever came in chose to write.
    const bool isNews = !ownDevice || ownDevice->lastSequence <= sequence;
    return isNews || from.seconds + days * secondsPerDay >= at.seconds;
}

std::vector<RequestId> recoveryAlarms(const VaultState &state, const UserId &user, const DeviceId &own,
                                      const Timestamp &at)
{
    std::vector<RequestId> out;
    for (const auto &[id, request] : state.requests) {
        const bool tells =
            request.status == RequestStatus::pending ||
            (cameIn(state, request) && isStillTold(state, own, request.sequence, request.toldFrom, at));
        if (request.user == user && request.newDevice != own && tells)
            out.push_back(id);
    }
    return out;
}

std::vector<DeviceId> strangeDevices(const VaultState &state, const UserId &user, const DeviceId &own,
                                     const Timestamp &at)
{
    const Device *ownDevice = state.device(own);
    std::vector<DeviceId> out;
    if (!ownDevice)
        return out;
    const auto isToldAsRecovery = [&](const DeviceId &id) {
        return std::ranges::any_of(state.requests, [&](const auto &entry) {
            return entry.second.newDevice == id && cameIn(state, entry.second);
        });
    };
    for (const auto &[id, device] : state.devices) {
        const Device *by = state.device(device.letInBy);
        if (device.user == user && id != own && device.status == DeviceStatus::active && by &&
            by->user != user && device.letInSequence > ownDevice->enrolledSequence &&
            isStillTold(state, own, device.letInSequence, device.letInFrom, at) && !isToldAsRecovery(id))
            out.push_back(id);
    }
    return out;
}

std::set<DeviceId> leftBehind(const VaultState &state, const UserId &user, const DeviceId &own,
                              const Timestamp &at)
{
    const Device *ownDevice = state.device(own);
    const bool recovered = ownDevice && std::ranges::any_of(state.requests, [&](const auto &entry) {
                               return entry.second.newDevice == own && cameIn(state, entry.second);
                           });
    std::set<DeviceId> out;
    for (const auto &[id, device] : state.devices) {
        if (recovered && id != own && device.user == user && device.type == DeviceType::interactive &&
            isUsable(device, at) && device.lastSequence < ownDevice->letInSequence)
            out.insert(id);
    }
    return out;
}

} // namespace hypha::vault
