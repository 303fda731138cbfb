#pragma once

#include "crypto/kdf.h"

namespace hypha::crypto {

/// Everything RFC 9106 §3.1 lets in. `secret` and `associatedData` are empty in Hypha; the RFC's vector has
/// them.
struct Argon2Input
{
    ByteView passphrase;
    ByteView salt;
    ByteView secret = {};
    ByteView associatedData = {};
};

/// Argon2id by libargon2, 32 bytes, without argon2id()'s floor and ceiling: those are the caller's to check.
Result<SecretBytes> argon2idUnchecked(const Argon2Input &input, const Argon2Params &params);
/// The same for one lane and a salt of 16 bytes, by libsodium, whose vector code takes half the time.
Result<SecretBytes> argon2idOneLane(ByteView passphrase, ByteView salt, const Argon2Params &params);

} // namespace hypha::crypto
