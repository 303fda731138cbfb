#pragma once

#include "crypto/slip39/share.h"

namespace hypha::crypto::slip39 {

/// SLIP-0039, "Encryption of the master secret": a Feistel network of four rounds, 2,500 · 2^exponent
/// iterations of PBKDF2 a round. Any passphrase decrypts to something: a wrong one is not noticed, by design
/// of the standard. `secret` has an even number of bytes.
SecretBytes encrypt(const SecretBytes &secret, ByteView passphrase, const SetHeader &set);
SecretBytes decrypt(const SecretBytes &encrypted, ByteView passphrase, const SetHeader &set);

} // namespace hypha::crypto::slip39
