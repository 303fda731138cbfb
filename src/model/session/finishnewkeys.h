#pragma once

#include "model/session/openvault.h"

namespace hypha::session {

/// What the disk did not take of what must follow new keys of the keystore
/// (OpenVault::isRekeyUnfinished()): done now, without writing anything else. Nothing happens where nothing
/// is owed. Errors are those of the disk. On the vault's lane.
Result<void> finishNewKeys(OpenVault &vault);

} // namespace hypha::session
