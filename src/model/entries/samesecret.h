#pragma once

#include "model/entries/entry.h"

/// Comparing what is sealed, without handing anything out.
namespace hypha::entries {

/// Copies of one sealed value are told by their counter; only values that were sealed apart are opened, in
/// locked memory, and compared in constant time.
bool sameSecret(const SealedValue &a, const SealedValue &b, const crypto::SessionSealer &sealer);
bool sameSecret(const std::optional<SealedValue> &a, const std::optional<SealedValue> &b,
                const crypto::SessionSealer &sealer);
bool sameField(const Field &a, const Field &b, const crypto::SessionSealer &sealer);

} // namespace hypha::entries
