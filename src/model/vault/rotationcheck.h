#pragma once

#include "model/vault/projectkeys.h"

namespace hypha::vault {

/// Before a rotation (THREATS O1): nobody makes a new key on an incomplete view. Every file of the project is
/// there and is what the log says, every current version that this device was given the key of opens down to
/// its content, and the recovery key, which the new key will be wrapped to, is the one that the log
/// announces. Errors are those of what does not hold. Files that are there as the log has them, and that a
/// member filled with something that does not open, are no incomplete view: a new key loses nothing of them,
/// and whoever wrote garbage, or wrapped a wrong key to somebody, must not thereby keep others from removing
/// them.
Result<void> checkBeforeRotation(const VaultState &state, const Project &project, const DeviceKeys &keys,
                                 const ReadFile &read);

/// Sets whose current version is under an older key that the device was not given: it was let in without the
/// earlier versions. They are not opened before a rotation.
std::size_t unopenedByRotation(const Project &project, const DeviceId &device);

} // namespace hypha::vault
