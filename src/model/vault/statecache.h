#pragma once

#include "model/vault/state.h"

namespace hypha::vault {

/// A VaultState as bytes for this computer's cache, and back. Not a format: another version of the program
/// refuses it (Errc::notCanonical) and the state is replayed. The caller authenticates the bytes before it
/// reads them; reading is bounds-checked all the same (Errc::malformed).
Bytes writeState(const VaultState &state);
Result<VaultState> readState(ByteView bytes);

} // namespace hypha::vault
