#pragma once

#include "crypto/secretbytes.h"
#include "crypto/slip39/gf256.h"

#include <optional>

namespace hypha::crypto::slip39 {

/// SLIP-0039, SplitSecret: the values of the polynomial at 0, 1, … count - 1. 1 ≤ threshold ≤ count ≤ 16;
/// with threshold 1 each share is the secret itself. `secret` has 16 bytes or more.
std::vector<SecretBytes> shareSecret(const SecretBytes &secret, unsigned threshold, unsigned count);
/// RecoverSecret: nothing when the digest does not hold. Exactly as many points as were needed.
std::optional<SecretBytes> recoverSecret(std::span<const Point> points);

} // namespace hypha::crypto::slip39
