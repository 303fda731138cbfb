#pragma once

#include "model/vault/state.h"

/// Who gets and who loses a project's key (VAULT-FORMAT §4, §6): one answer for judging, making and showing.
namespace hypha::vault {

/// The creator's usable devices and the recovery key.
std::set<DeviceId> creationRecipients(const VaultState &state, const UserId &creator, const Timestamp &at);
/// The eligible devices that hold the current version, `added`, and the recovery key.
std::set<DeviceId> rotationRecipients(const VaultState &state, const Project &project,
                                      const std::set<DeviceId> &added, const Timestamp &at);

struct Excluded
{
    std::set<DeviceId> devices;    ///< hold the current version and will not hold the next
    std::set<UserId> users;        ///< their owners who are no longer members: must be named
    std::set<UserId> expiredUsers; ///< their owners whose membership has expired: may be named
};
Excluded excludedByRotation(const VaultState &state, const Project &project,
                            const std::set<DeviceId> &recipients, const Timestamp &at);

/// The X25519 key of a device or of the recovery key, as the log gives it (K1: never from a file).
std::optional<crypto::X25519PublicKey> recipientKey(const VaultState &state, const DeviceId &id);

} // namespace hypha::vault
