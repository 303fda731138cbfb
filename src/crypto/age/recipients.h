#pragma once

#include "crypto/age/header.h"
#include "crypto/keys.h"

namespace hypha::crypto::age {

/// Base-two logarithms of scrypt's N (r 8, p 1): 2^factor KiB of memory, twice what Argon2's floor and
/// ceiling ask for at least and at most.
struct WorkFactors
{
    unsigned least = 14; ///< less protects nothing: 16 MiB
    unsigned most = 20;  ///< more is an attack on the memory: 1 GiB
};
inline constexpr unsigned writtenWorkFactor = 18; ///< what age itself writes: 256 MiB, about a second

/// Errc::noMemory.
Result<Stanza> wrapForPassphrase(const SecretBytes &fileKey, ByteView passphrase, unsigned workFactor);

/// The file key. Errc::wrongPassphrase; limitExceeded before any work (item "work factor"); notFound when the
/// file is not for a passphrase; malformed (item "header"), also when others stand beside the passphrase.
Result<SecretBytes> unwrapByPassphrase(const Header &header, ByteView passphrase,
                                       const WorkFactors &accepted);
/// The file key. Errc::wrongKey when no stanza is for this key; malformed (item "header").
Result<SecretBytes> unwrapByIdentity(const Header &header, const X25519SecretKey &identity);

} // namespace hypha::crypto::age
