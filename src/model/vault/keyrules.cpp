#include "model/vault/keyrules.h"

namespace hypha::vault {

std::set<DeviceId> creationRecipients(const VaultState &state, const UserId &creator, const Timestamp &at)
{
    std::set<DeviceId> out;
    for (const auto &[id, device] : state.devices)
        if (device.user == creator && isUsable(device, at))
            out.insert(id);
    if (state.recoveryKey)
        out.insert(state.recoveryKey->id);
    return out;
}

std::set<DeviceId> rotationRecipients(const VaultState &state, const Project &project,
                                      const std::set<DeviceId> &added, const Timestamp &at)
{
    std::set<DeviceId> out = added;
    for (const auto &[id, hash] : project.pdk().wrapped)
        if (isEligible(state, project, id, at))
            out.insert(id);
    if (state.recoveryKey)
        out.insert(state.recoveryKey->id);
    return out;
}

Excluded excludedByRotation(const VaultState &state, const Project &project,
                            const std::set<DeviceId> &recipients, const Timestamp &at)
{
    Excluded out;
    for (const auto &[id, hash] : project.pdk().wrapped) {
        const Device *device = state.device(id);
        if (recipients.contains(id) || !device) // no device: a voided recovery key, which the list leaves out
            continue;
        out.devices.insert(id);
        const Membership *inProject = project.members.find(device->user);
        const Membership *inOrg = state.members.find(device->user);
        if (!inProject || !inOrg)
            out.users.insert(device->user);
        else if (isExpired(inProject->expiresAt, at) || isExpired(inOrg->expiresAt, at))
            out.expiredUsers.insert(device->user);
    }
    return out;
}

std::optional<crypto::X25519PublicKey> recipientKey(const VaultState &state, const DeviceId &id)
{
    if (const Device *device = state.device(id))
        return device->encryptionKey;
    if (state.recoveryKey && state.recoveryKey->id == id)
        return state.recoveryKey->encryptionKey;
    return std::nullopt;
}

} // namespace hypha::vault
