#pragma once

#include "crypto/kdf.h"
#include "crypto/keys.h"
#include "model/record/timestamp.h"
#include "model/record/uuid.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <set>

/// How a profile's device keys are kept at rest: three tiers (passphrase key → KEK → DEK → items).
namespace hypha::keystore {

/// Names of the items every profile has.
namespace item {
inline constexpr std::string_view signingSeed = "device-signing-seed";          ///< 32 bytes
inline constexpr std::string_view encryptionSecret = "device-encryption-secret";///< 32 bytes
inline constexpr std::string_view vaultFingerprint = "vault-fingerprint";       ///< 32 bytes: the first chain_hash
inline constexpr std::string_view deviceId = "device-id";                       ///< 16 bytes
} // namespace item

/// An unlocked keystore. Move-only; destroying it wipes the DEK. One thread at a time.
///
/// The file is canonical JSON: header {schema_version, type "hypha_keystore", keystore_id, kdf, slots[], …}, items,
/// and a header MAC (HMAC-BLAKE2s, key HKDF-BLAKE2s of the KEK) that is checked before anything else is used.
/// Written atomically, mode 0600.
class Keystore
{
public:
    /// `passphrase` is not empty (Errc::invalidInput). KDF parameters follow its strength: argon2Default, or
    /// argon2ForWeakPassphrases when zxcvbn calls it weak. Errc::alreadyExists when `file` exists.
    static Result<Keystore> create(const std::filesystem::path &file, crypto::SecretBytes passphrase);

    /// Errc::wrongPassphrase, keystoreDamaged (truncated, altered, not a keystore), newerVersion,
    /// limitExceeded (KDF below the floor or above the ceiling, decided before any work), notFound.
    static Result<Keystore> open(const std::filesystem::path &file, crypto::SecretBytes passphrase);

    Keystore(Keystore &&) noexcept;
    Keystore &operator=(Keystore &&) noexcept;
    ~Keystore();

    Result<crypto::SecretBytes> item(std::string_view name) const; ///< Errc::notFound
    Result<void> setItem(std::string_view name, ByteView secret);  ///< and writes the file
    Result<void> setItems(const std::vector<std::pair<std::string, ByteView>> &items); ///< one write
    Result<void> removeItem(std::string_view name);
    std::set<std::string> itemNames() const;

    /// Rewrites the passphrase slot only; no item is encrypted again.
    Result<void> changePassphrase(crypto::SecretBytes current, crypto::SecretBytes next);
    /// A new KEK and DEK and every item encrypted again: old copies of the file become worthless for new items.
    Result<void> rekey(crypto::SecretBytes passphrase);

    /// A key derived from the DEK for things kept outside the keystore (state cache, remembered head, drafts);
    /// `label` is one of crypto/labels.h.
    crypto::XChaChaKey sealingKey(std::string_view label) const;
    crypto::MacKey macKey(std::string_view label) const;

    const Uuid &id() const;

private:
    struct Impl;
    explicit Keystore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// How long the next try must wait after wrong passphrases: 1, 2, 4 … 60 s, kept in a file per profile, so that
/// restarting the program does not reset it. Reset on success.
class AttemptLimiter
{
public:
    AttemptLimiter(std::filesystem::path file, const Clock &clock);
    int secondsLeft() const;
    Result<void> recordFailure();
    Result<void> recordSuccess();

private:
    std::filesystem::path m_file;
    const Clock &m_clock;
};

/// zxcvbn's estimate. Reasons are codes that front ends put into words.
struct PassphraseStrength
{
    double bits = 0;
    bool weak() const { return bits < weakBelowBits; }
    int score() const; ///< 0 (terrible) … 4 (very good), for meters
    static constexpr double weakBelowBits = 45;
};
PassphraseStrength estimateStrength(const crypto::SecretBytes &passphrase);

} // namespace hypha::keystore
