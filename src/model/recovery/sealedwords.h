#pragma once

#include "crypto/keys.h"
#include "model/record/json.h"
#include "model/record/uuid.h"

/// A share's words on their way to a device: as §4 wraps a key, with labels of their own (VAULT-FORMAT §9).
namespace hypha::recovery {

struct SealedWords
{
    crypto::X25519PublicKey ephemeral;
    Bytes ciphertext; ///< nonce, words, tag

    /// `ephemeral_pubkey` and `ciphertext`.
    json::Object toJson() const;
    static Result<SealedWords> fromJson(const json::Object &body, std::string_view where);
};

/// A share in the hands of a device: bound to the recovery key and the share's id.
Result<SealedWords> sealShare(ByteView words, const crypto::X25519PublicKey &holder,
                              const DeviceId &recoveryKey, const ShareId &share);
/// Errc::decryptionFailed when it was sealed to another key, or for another share.
Result<crypto::SecretBytes> openShare(const SealedWords &sealed, const crypto::X25519SecretKey &secret,
                                      const DeviceId &recoveryKey, const ShareId &share);

/// Whether words are a share of the place that its signed record gives: Errc::contentMismatch when they are
/// another, invalidInput or malformed when they are none. `where` names the record in errors.
Result<void> checkPlace(ByteView words, const json::Object &shareRecord, std::string_view where);

/// The same share, handed on to the device that asks for recovery: bound to that request.
Result<SealedWords> sealContribution(ByteView words, const crypto::X25519PublicKey &newDevice,
                                     const RequestId &request, const ShareId &share);
Result<crypto::SecretBytes> openContribution(const SealedWords &sealed, const crypto::X25519SecretKey &secret,
                                             const RequestId &request, const ShareId &share);

} // namespace hypha::recovery
