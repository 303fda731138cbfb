#pragma once

#include "crypto/aead.h"
#include "crypto/hash.h"
#include "model/entries/entry.h"

#include <functional>

/// The plaintext of a set's version: canonical JSON with salt and Padmé padding (VAULT-FORMAT §5).
namespace hypha::entries {

/// Padmé: the padded length of a plaintext whose length is `length` when `pad` is empty.
std::size_t padmeLength(std::size_t length);

struct EncryptedVersion
{
    Bytes file;                  ///< v<N>.enc: nonce || ciphertext || tag
    crypto::Hash contentHash;    ///< BLAKE3 of the plaintext
    crypto::Hash ciphertextHash; ///< BLAKE3 of `file`
};

/// Serialises (opening one secret at a time), pads, salts afresh, hashes and encrypts in windows of guarded
/// memory. Errc::limitExceeded / invalidInput for what the format forbids (too many entries, too long, key
/// order, repeats).
Result<EncryptedVersion> encrypt(const EntryList &entries, const crypto::SessionSealer &sealer,
                                 const crypto::ChaChaKey &pdk, ByteView aad);

/// Authenticates the whole file (Errc::decryptionFailed), then checks BLAKE3 of the plaintext against
/// `contentHash` (Errc::hashMismatch), and only then parses it strictly (Errc::malformed, notCanonical,
/// limitExceeded), window by window. Nothing is handed out before all three hold; values are sealed as they
/// are parsed.
Result<EntryList> decrypt(ByteView file, const crypto::ChaChaKey &pdk, ByteView aad,
                          const crypto::Hash &contentHash, const crypto::SessionSealer &sealer);

/// The same checks for one entry only: cheaper, because nothing else is sealed. Absent when there is no such
/// key; the whole plaintext is still parsed and checked.
Result<std::optional<Entry>> decryptOne(ByteView file, const crypto::ChaChaKey &pdk, ByteView aad,
                                        const crypto::Hash &contentHash, const crypto::SessionSealer &sealer,
                                        std::string_view key);

/// Only checks (for verify --full).
Result<std::size_t> check(ByteView file, const crypto::ChaChaKey &pdk, ByteView aad,
                          const crypto::Hash &contentHash);

} // namespace hypha::entries
