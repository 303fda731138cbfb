#pragma once

#include "crypto/signature.h"

namespace hypha::crypto {

/// The check by each library, with whatever rules it has of its own.
bool sodiumVerifies(const Ed25519PublicKey &key, ByteView message, const Ed25519Signature &signature);
bool opensslVerifies(const Ed25519PublicKey &key, ByteView message, const Ed25519Signature &signature);

/// Whether the libsodium at hand recomputes R and compares bytes, as 1.0.18 does, or multiplies by the
/// cofactor, as others do. Found once, with a signature that holds only under the second rule.
bool sodiumIsCofactorless();

} // namespace hypha::crypto
