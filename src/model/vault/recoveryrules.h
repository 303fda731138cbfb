#pragma once

#include "crypto/bytes.h"
#include "model/vault/state.h"

/// Recovery (VAULT-FORMAT §9): one answer for judging, making and showing.
namespace hypha::vault {

/// Whom a user may ask: the contacts that their active devices name (a revoked device's list is void).
std::set<UserId> recoveryContacts(const VaultState &state, const UserId &user);

/// Contacts that devices of the user's other than `own` name: `own` cannot take them back.
std::set<UserId> contactsOfOtherDevices(const VaultState &state, const UserId &user, const DeviceId &own);

/// What `ork_signature` is over. `device` is the one that is recovered, `previous` the chain hash before the
/// event.
Bytes recoveryMessage(const RequestId &request, bool newOwner, const Device &device, const Hash &previous,
                      const UserId &user);

/// Projects with a key version that the recovery key lacks, with those versions. Empty without a recovery
/// key.
std::map<ProjectId, std::vector<std::uint64_t>> uncoveredKeys(const VaultState &state);

/// What `device` does not open although the recovery key is said to, and it is eligible: right after its
/// recovery these are entries that somebody wrapped wrongly.
std::map<ProjectId, std::vector<std::uint64_t>> notTakenBack(const VaultState &state, const DeviceId &device,
                                                             const Timestamp &at);

/// After a recovery the key has been whole in one place: a new one is due until it has been replaced.
bool recoveryKeyIsDue(const VaultState &state);

/// How many shares of the present set went to a request that can come to nothing any more: it was cancelled,
/// or its device revoked. Whoever asked may keep them for when they get hold of more.
std::size_t sharesHandedOut(const VaultState &state);

/// Whether the share that is sealed to this device can still be contributed: a set's own record goes on
/// naming a device that was revoked, and a person who has left.
bool canContribute(const VaultState &state, const DeviceId &holder, const Timestamp &at);

/// Whether this contact could let a new device of the user's in, with a device of theirs, as things are.
bool canAssist(const VaultState &state, const UserId &contact, const UserId &user, const Timestamp &at);

/// How long one that went through is told: for 30 days, and until `own` has signed something since: it may
/// have been offline for longer. `sequence` is that of the event it is about, `from` a time that is not
/// backdated (Device::lastToldFrom, RecoveryRequest::toldFrom): timestamps are the signer's own.
bool isStillTold(const VaultState &state, const DeviceId &own, std::uint64_t sequence, const Timestamp &from,
                 const Timestamp &at);

/// What a user's devices tell loudly (R3): recoveries in their name by another device than `own`, as long as
/// they are pending, and after they were closed, where they went through or somebody else let the device in,
/// as long as isStillTold(). Nothing is enforced.
std::vector<RequestId> recoveryAlarms(const VaultState &state, const UserId &user, const DeviceId &own,
                                      const Timestamp &at);

/// The user's other devices that have signed nothing since a recovery let `own` in: those that were lost, as
/// far as the log can say.
std::set<DeviceId> leftBehind(const VaultState &state, const UserId &user, const DeviceId &own,
                              const Timestamp &at);

/// Devices in a user's name that somebody else has let in since `own` was enrolled, without a recovery: an
/// admin can. Told as recoveries are.
std::vector<DeviceId> strangeDevices(const VaultState &state, const UserId &user, const DeviceId &own,
                                     const Timestamp &at);

} // namespace hypha::vault
