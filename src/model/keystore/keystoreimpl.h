#pragma once

#include "model/keystore/keystore.h"
#include "model/keystore/keystorefile.h"
#include "model/store/atomicfile.h"

/// Private to the room.
namespace hypha::keystore {

struct Keystore::Impl
{
    std::filesystem::path path;
    KeystoreFile file;
    crypto::MacKey macKey;
    Dek dek;
    crypto::XChaChaKey itemsKey;
    bool weakKdf = false;
    bool openedByKit = false; ///< by its words instead of the passphrase
    bool unconfirmed = false; ///< the last write is in place, but its folder could not be synced

    /// What the file holds now, which another process may have changed since it was opened. Caller holds the
    /// lock.
    Result<KeystoreFile> current() const;
    Result<void> change(const std::function<Result<void>(KeystoreFile &)> &edit);
    /// Success when the bytes are in the file afterwards, whatever went wrong once they were.
    Result<void> put(ByteView bytes);
    /// New keys under `next`, and every item sealed under them; the old DEK is kept as an item, so that what
    /// is sealed outside can follow. One write. Caller holds the lock; `now` is the file as it is.
    Result<void> makeNewKeys(KeystoreFile now, const crypto::SecretBytes &next);
};

/// Between the making of a kit's slot and the moment when others know the kit.
inline constexpr std::string_view unconfirmedPrefix = "unconfirmed-kit-";

Result<void> checkNewPassphrase(const crypto::SecretBytes &passphrase);
Result<KeystoreFile> readKeystore(const std::filesystem::path &file);
Result<store::FileLock> lockBeside(std::filesystem::path file);
Result<crypto::XChaChaKey> passphraseKey(const crypto::SecretBytes &passphrase, const PassphraseSlot &slot);
/// Never weaker than what the file has.
crypto::Argon2Params dueFor(const crypto::SecretBytes &passphrase, const crypto::Argon2Params &current);
/// A slot with a fresh salt for `passphrase`.
Result<PassphraseSlot> makeSlot(const Uuid &keystore, const Uuid &id, const Kek &kek,
                                const crypto::SecretBytes &passphrase, const crypto::Argon2Params &params);

} // namespace hypha::keystore
