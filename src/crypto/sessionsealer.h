#pragma once

#include "crypto/aead.h"

#include <atomic>
#include <shared_mutex>

namespace hypha::crypto {

/// A value that stays sealed in ordinary memory until it is needed.
struct SealedValue
{
    std::uint64_t counter = 0; ///< the nonce; never used twice by one sealer
    Bytes ciphertext;          ///< with its tag
    std::size_t size() const { return ciphertext.size() < aeadTagSize ? 0 : ciphertext.size() - aeadTagSize; }
    bool empty() const { return size() == 0; }
};

/// Seals values under a key that lives as long as one session, so that 10,000 secrets need one locked page.
/// Destroying or wiping the sealer makes every SealedValue of it unreadable. Thread-safe.
class SessionSealer
{
public:
    SessionSealer();
    SealedValue seal(ByteView plaintext) const;
    Result<SecretBytes> open(const SealedValue &value) const;
    /// For many values one after another: into `room`, which is used again and grows when it is too small.
    /// The view holds until the next use of `room`.
    Result<ByteView> openInto(const SealedValue &value, SecretBytes &room) const;
    /// Whether both hold the same bytes, in constant time; false when one cannot be opened.
    bool equal(const SealedValue &a, const SealedValue &b, SecretBytes &roomA, SecretBytes &roomB) const;
    void wipe(); ///< afterwards open() fails with Errc::decryptionFailed and seal() must not be called

private:
    Result<void> decrypt(const SealedValue &value, MutableByteView out) const;
    mutable std::shared_mutex m_mutex; ///< wipe() against seal() and open()
    SecretBytes m_key;
    mutable std::atomic<std::uint64_t> m_next{1};
};

} // namespace hypha::crypto
