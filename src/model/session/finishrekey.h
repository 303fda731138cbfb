#pragma once

#include "model/session/openvaultimpl.h"

/// Private to the room.
namespace hypha::session {

/// What must follow Keystore::rekey(): the remembered head, drafts, parked operations and the local log are
/// sealed again under the present keys, then the old ones are forgotten. Each step can be done twice, so that
/// a process killed at any point is made up for by the next one that opens the profile. Nothing happens where
/// no rekey is unfinished. Errors are those of the disk; the state cache is not carried over, as it can be
/// made again.
Result<void> finishRekey(const keystore::ProfileStore &profiles, const std::string &profile,
                         keystore::Keystore &keystore, const crypto::Hash &fingerprint,
                         const crypto::SessionSealer &sealer);

} // namespace hypha::session
