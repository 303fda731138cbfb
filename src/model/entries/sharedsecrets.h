#pragma once

#include "model/entries/entry.h"

namespace hypha::entries {

/// Whether two entries of one key have a secret in common that is not empty: the value, the one-time-password
/// URI, or a concealed field of the same name. Whoever knew `a` still knows something of `b`.
bool sharesASecret(const Entry &a, const Entry &b, const crypto::SessionSealer &sealer);

/// Keys of `after` that share a secret with the entry of the same key in `before`, sorted.
std::vector<std::string> keysWithKeptSecrets(const EntryList &before, const EntryList &after,
                                             const crypto::SessionSealer &sealer);

} // namespace hypha::entries
