#pragma once

#include "crypto/kdf.h"
#include "crypto/keys.h"
#include "model/record/json.h"
#include "model/record/uuid.h"

#include <set>

/// The keystore's file and its three tiers, without passphrases and without a disk. Internal to the room.
///
/// {schema_version: 1, type: "hypha_keystore", keystore_id, slots: [{slot_id, kind, wraps, …}], dek,
/// items: {name: sealed}, header_mac}, canonical JSON and one '\n'. Every sealed value is base64 of
/// nonce || XChaCha20-Poly1305 ciphertext || tag. There is one suite, and no member that could choose another
/// (C5).
///
/// A slot of kind "passphrase" wraps "kek" and has kdf {algorithm: "argon2id", t, m_kib, p, salt} and
/// wrapped, the KEK under the passphrase key, AAD keystoreSlot || keystore_id || slot_id || kind. There is
/// one at most. A slot of kind "recovery" is opened by the key of an emergency kit: it wraps "dek" and has
/// device_id (the kit's), wrapped, the DEK, AAD keystoreSlot || keystore_id || slot_id || kind || device_id,
/// and wrapped_mac, the header's MAC key in the same way under keystoreSlotMac, without which nothing could
/// be checked or written. Slots of other kinds belong to newer versions: kept, covered by the MAC, never
/// acted upon.
///
/// dek is the DEK under the KEK, AAD keystoreDek || keystore_id. Items are sealed under
/// HKDF-BLAKE2s(DEK, keystoreItem), AAD keystoreItem || keystore_id || u64(length) || name.
///
/// header_mac is HMAC-BLAKE2s, key HKDF-BLAKE2s(KEK, keystoreHeaderMac), over the canonical JSON of
/// everything else, items included: an item that is dropped, or put back from an older file, is noticed.
/// Members that this version does not know are kept and are under the MAC.
namespace hypha::keystore {

inline constexpr std::size_t maxFileSize = 1u << 20; ///< bytes
inline constexpr std::size_t maxSlots = 16;
inline constexpr std::size_t maxItems = 256;
inline constexpr std::size_t maxItemNameSize = 128;   ///< bytes
inline constexpr std::size_t maxItemSize = 16u << 10; ///< bytes of the secret
inline constexpr std::size_t wrappedKeySize = 24 + 32 + 16;
/// The kind of the slot that a passphrase opens.
inline constexpr std::string_view passphraseKind = "passphrase";

using Kek = crypto::XChaChaKey;
using Dek = crypto::SecretKey<struct DekTag>; ///< only ever the input of HKDF

struct PassphraseSlot
{
    Uuid id;
    crypto::Argon2Params params;
    Bytes salt;
    Bytes wrapped; ///< the KEK
};

/// What the words of an emergency kit open.
struct RecoverySlot
{
    Uuid id;
    DeviceId device; ///< of the kit
    Bytes wrappedDek;
    Bytes wrappedMac; ///< the header's MAC key
};

class KeystoreFile
{
public:
    explicit KeystoreFile(const Uuid &id);
    /// Errc::keystoreDamaged with what is wrong; limitExceeded for KDF parameters outside floor and ceiling,
    /// which is why no derivation can be begun from a file that asks for a weak or an endless one (C6, C7);
    /// newerVersion for a file that has a keystore's outline and a higher schema_version; notSupported
    /// without passphrase slot.
    static Result<KeystoreFile> parse(ByteView bytes);

    const Uuid &id() const { return m_id; }
    const PassphraseSlot &passphraseSlot() const { return m_slot; }
    void setPassphraseSlot(PassphraseSlot slot);
    const std::vector<RecoverySlot> &recoverySlots() const { return m_recoverySlots; }
    /// Errc::limitExceeded when there are 16 slots already.
    Result<void> addRecoverySlot(RecoverySlot slot);
    bool removeRecoverySlot(const DeviceId &device);
    std::vector<std::string> foreignSlotKinds() const; ///< neither passphrase nor recovery
    void keepOnlyPassphraseSlot();

    const Bytes &wrappedDek() const { return m_wrappedDek; }
    void setWrappedDek(Bytes wrapped);

    Result<Bytes> sealedItem(std::string_view name) const; ///< Errc::notFound
    void setSealedItem(std::string_view name, ByteView sealed);
    bool removeItem(std::string_view name);
    std::set<std::string> itemNames() const;

    Bytes write(const crypto::MacKey &headerMacKey) const;
    bool macHolds(const crypto::MacKey &headerMacKey) const;

private:
    json::Object &items();
    const json::Object &items() const;

    json::Object m_content; ///< everything but header_mac; the members below are its parsed parts
    Uuid m_id;
    PassphraseSlot m_slot;
    std::vector<RecoverySlot> m_recoverySlots;
    Bytes m_wrappedDek;
    std::array<std::uint8_t, 32> m_mac{};
};

/// 1 to maxItemNameSize printable ASCII characters without space.
bool isItemName(std::string_view name);

/// What an unlocked keystore keeps. The KEK itself is not among it.
struct UnlockedKeys
{
    crypto::MacKey headerMac;
    Dek dek;
};

Bytes wrapKek(const crypto::XChaChaKey &passphraseKey, const Kek &kek, const Uuid &keystore,
              const Uuid &slot);
Bytes wrapDek(const Kek &kek, const Dek &dek, const Uuid &keystore);
/// Errc::wrongPassphrase when the slot does not open.
Result<Kek> openKek(const KeystoreFile &file, const crypto::XChaChaKey &passphraseKey);
/// Slot, then MAC, then DEK. Errc::wrongPassphrase for the first, keystoreDamaged for the others.
Result<UnlockedKeys> openWithPassphraseKey(const KeystoreFile &file, const crypto::XChaChaKey &passphraseKey);

/// A slot for the key of a kit; `keys` are those of the keystore as it stands.
RecoverySlot makeRecoverySlot(const crypto::XChaChaKey &slotKey, const UnlockedKeys &keys,
                              const Uuid &keystore, const DeviceId &device);
/// Errc::wrongPassphrase with item "kit" when the key opens none of the recovery slots.
Result<UnlockedKeys> openWithRecoveryKey(const KeystoreFile &file, const crypto::XChaChaKey &slotKey);

crypto::MacKey headerMacKey(const Kek &kek);
crypto::XChaChaKey itemKey(const Dek &dek);
Bytes sealItem(const crypto::XChaChaKey &key, const Uuid &keystore, std::string_view name, ByteView secret);
/// Errc::keystoreDamaged
Result<crypto::SecretBytes> openItem(const crypto::XChaChaKey &key, const Uuid &keystore,
                                     std::string_view name, ByteView sealed);

} // namespace hypha::keystore
