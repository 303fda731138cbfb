#pragma once

#include "crypto/keys.h"
#include "model/store/snapshot.h"
#include "model/vault/state.h"

#include <filesystem>

namespace hypha::session {

/// A verified state kept on this computer, so that opening a vault does not replay it.
struct CachedState
{
    store::ObjectId commit; ///< the state is that of this commit
    vault::VaultState state;
};

/// commit || state, with a BLAKE3 MAC under a keystore key before it: what is not authentic is not parsed. A
/// cache may be lost at any time, so it is renamed into place but not synced.
Result<void> saveCachedState(const std::filesystem::path &file, const CachedState &cached,
                             const crypto::MacKey &key);
/// Errc::notFound, Errc::malformed (not authentic, or of another version of the program).
Result<CachedState> loadCachedState(const std::filesystem::path &file, const crypto::MacKey &key);

} // namespace hypha::session
