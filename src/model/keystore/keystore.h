#pragma once

#include "crypto/kdf.h"
#include "crypto/keys.h"
#include "model/record/timestamp.h"
#include "model/record/uuid.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

/// How a profile's device keys are kept at rest: three tiers (passphrase key → KEK → DEK → items).
namespace hypha::keystore {

/// Names of the items every profile has.
namespace item {
inline constexpr std::string_view signingSeed = "device-signing-seed";           ///< 32 bytes
inline constexpr std::string_view encryptionSecret = "device-encryption-secret"; ///< 32 bytes
inline constexpr std::string_view vaultFingerprint = "vault-fingerprint"; ///< 32 bytes: the first chain_hash
inline constexpr std::string_view deviceId = "device-id";                 ///< 16 bytes
/// 32 bytes, only between a rekey and the end of what must follow it.
inline constexpr std::string_view previousDek = "previous-dek";
} // namespace item

/// An unlocked keystore. Move-only; destroying it wipes the DEK. One thread at a time; processes may share
/// the file: each change is made, under a lock, to what the file holds by then.
///
/// The file (keystorefile.h has its form) is canonical JSON: slots with the KEK under the passphrase key, the
/// DEK, the items, and a MAC over all of it that is checked before anything but the slot is used. Written
/// atomically, mode 0600.
///
/// A passphrase is the bytes that were given: no Unicode normalisation, so that it opens on every machine and
/// with every version of Unicode or not at all. A front end that reads typed text passes it on as UTF-8,
/// unchanged.
///
/// KDF parameters never get weaker: a new passphrase gets the stronger of what is due today and what the file
/// has.
class Keystore
{
public:
    /// `passphrase` is not empty (Errc::invalidInput). KDF parameters follow its strength: argon2Default, or
    /// argon2ForWeakPassphrases when zxcvbn calls it weak. Errc::alreadyExists when `file` exists.
    static Result<Keystore> create(const std::filesystem::path &file, crypto::SecretBytes passphrase);

    /// Errc::wrongPassphrase only when the passphrase's slot does not open (an altered slot cannot be told
    /// from it); keystoreDamaged (truncated, altered, not a keystore; `item` says what), newerVersion,
    /// notSupported (only slots that this version does not know), limitExceeded (KDF below the floor or above
    /// the ceiling, decided before any work), notFound. Front ends use openLimited().
    static Result<Keystore> open(const std::filesystem::path &file, crypto::SecretBytes passphrase);

    Keystore(Keystore &&) noexcept;
    Keystore &operator=(Keystore &&) noexcept;
    ~Keystore();

    Result<crypto::SecretBytes> item(std::string_view name) const; ///< Errc::notFound
    /// Writes the file, as everything below does; after an error it is the old one, and after success the new
    /// one, although the disk need not have confirmed it (confirm()). Errc::conflict when it was rekeyed or
    /// altered by someone else since it was opened.
    Result<void> setItem(std::string_view name, ByteView secret);
    Result<void> setItems(const std::vector<std::pair<std::string, ByteView>> &items); ///< one write
    Result<void> removeItem(std::string_view name);                                    ///< Errc::notFound
    std::set<std::string> itemNames() const;
    /// Takes up what other processes have written since, with the keys at hand. Errc::conflict as above.
    Result<void> refresh();
    /// Writes the file as it is, and fails unless the disk confirms that it is there to stay: before anything
    /// is written that only these keys open.
    Result<void> confirm();

    /// Rewrites the passphrase slot only; no item is encrypted again.
    Result<void> changePassphrase(crypto::SecretBytes current, crypto::SecretBytes next);
    /// A new KEK and DEK under `next`, and every item encrypted again, in one write: old copies of the file
    /// become worthless for new items, and the old passphrase never opens the new keys. It changes every
    /// sealingKey() and macKey(), and drops every slot but the passphrase's, as they hold the old keys:
    /// recoverySlots() and foreignSlotKinds() say beforehand what must be set up anew. What is sealed outside
    /// the keystore is sealed again with the keys of previous(), then forgetPrevious(): whoever opens a
    /// keystore that has a previous() finishes that first. Errc::conflict while one is unfinished.
    Result<void> rekey(crypto::SecretBytes current, crypto::SecretBytes next);
    /// The keys before the last rekey, while it is unfinished. Of use are sealingKey(), macKey() and id().
    Result<std::optional<Keystore>> previous() const;
    Result<void> forgetPrevious();
    bool isRekeyUnfinished() const;

    /// The slot of a kit (recovery/recoverykeys.h): its words open the keystore as it stands, until the next
    /// rekey. It is marked as unconfirmed, in the same write: until others know the kit, it may come to
    /// nothing. Errc::limitExceeded above 16 slots.
    Result<void> addRecoverySlot(const DeviceId &kit, const crypto::XChaChaKey &slotKey);
    Result<void> confirmRecoverySlots(const std::set<DeviceId> &kits);
    Result<void> removeRecoverySlots(const std::set<DeviceId> &kits); ///< those that are there
    std::set<DeviceId> recoverySlots() const;                         ///< by the kits' devices
    std::set<DeviceId> unconfirmedSlots() const;                      ///< those that are still marked
    /// By a kit's words instead of the passphrase; for resetPassphrase(). Errc::wrongPassphrase with item
    /// "kit", and those of open(). No derivation and no waits: there are 256 bits to guess.
    static Result<Keystore> openWithKit(const std::filesystem::path &file, const crypto::XChaChaKey &slotKey);
    /// As rekey(), by who opened it with a kit; Errc::invalidInput for others.
    Result<void> resetPassphrase(crypto::SecretBytes next);

    /// A key derived from the DEK for things kept outside the keystore (state cache, remembered head,
    /// drafts); `label` is one of crypto/labels.h.
    crypto::XChaChaKey sealingKey(std::string_view label) const;
    crypto::MacKey macKey(std::string_view label) const;

    const Uuid &id() const;
    /// The file's KDF is above the floor but weaker than what this passphrase would get today:
    /// changePassphrase() to the same passphrase mends it.
    bool needsStrongerKdf() const;
    std::vector<std::string> foreignSlotKinds() const; ///< of slots that this version only keeps

private:
    struct Impl;
    explicit Keystore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// How long the next try must wait after wrong passphrases: 1, 2, 4 … 60 s, kept in a file per profile, so
/// that restarting the program does not reset it. Reset on success. A clock that was set back begins the wait
/// again, once, and never more than 60 s.
class AttemptLimiter
{
public:
    AttemptLimiter(std::filesystem::path file, const Clock &clock);
    int secondsLeft() const;
    Result<void> recordFailure();
    Result<void> recordSuccess();

    /// One try. Errc::tooManyAttempts (`detail`: seconds left) while a wait lasts. The try is noted before it
    /// is made, so that killing the program during the KDF still costs a second; only Errc::wrongPassphrase
    /// lengthens the wait. Tries of several processes go one after the other
    /// (Errc::busy after a minute).
    Result<void> attempt(const std::function<Result<void>()> &tryOnce);

private:
    std::filesystem::path m_file;
    const Clock &m_clock;
};

/// Keystore::open as one try of `limiter`.
Result<Keystore> openLimited(const std::filesystem::path &file, crypto::SecretBytes passphrase,
                             AttemptLimiter &limiter);

/// zxcvbn's estimate, of the first 128 bytes (it is slow on long texts): a lower bound for longer ones.
struct PassphraseStrength
{
    double bits = 0;
    bool weak() const { return bits < weakBelowBits; }
    int score() const; ///< 0 (terrible) … 4 (very good), for meters; 0 to 2 are weak()
    static constexpr double weakBelowBits = 45;
};
PassphraseStrength estimateStrength(const crypto::SecretBytes &passphrase);

} // namespace hypha::keystore
