#pragma once

#include "crypto/keys.h"

namespace hypha::crypto {

X25519PublicKey x25519PublicKey(const X25519SecretKey &secret);
/// RFC 7748 §5; Errc::malformed for an all-zero result (a small-order public key).
Result<SecretBytes> x25519(const X25519SecretKey &secret, const X25519PublicKey &peer);
/// Whether an X25519 public key is one of the small-order points (with the non-canonical encodings of them).
bool x25519IsSmallOrder(const X25519PublicKey &key);

} // namespace hypha::crypto
