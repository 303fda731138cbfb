#pragma once

#include "crypto/age/recipients.h"

/// The file format age-encryption.org/v1, so that what Hypha exports is opened without Hypha (`age -d`).
namespace hypha::crypto::age {

inline constexpr std::size_t largestFile = 67'108'864; ///< bytes (64 MiB), read or written

/// An armoured file for a passphrase that is not empty.
Result<std::string> sealWithPassphrase(ByteView plaintext, ByteView passphrase,
                                       unsigned workFactor = writtenWorkFactor);

/// Armoured or not. Errors besides those of unwrapByPassphrase(): item "armour", "header", "header MAC" or
/// "payload".
Result<SecretBytes> openWithPassphrase(ByteView file, ByteView passphrase, const WorkFactors &accepted = {});
Result<SecretBytes> openWithIdentity(ByteView file, const X25519SecretKey &identity);

} // namespace hypha::crypto::age
