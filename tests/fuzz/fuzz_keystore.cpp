#include "model/keystore/keystorefile.h"
#include "seeds.h"

#include <cstdlib>

using namespace hypha;
using namespace hypha::keystore;

namespace {

template <class Key> Key fixedKey(std::uint8_t fill)
{
    crypto::SecretBytes bytes(Key::size);
    std::fill(bytes.mutableView().begin(), bytes.mutableView().end(), fill);
    return *Key::fromBytes(std::move(bytes));
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// What parse() accepted is written and read again as the same keystore, and edits keep it one.
void checkRoundTrip(KeystoreFile file)
{
    const auto macKey = fixedKey<crypto::MacKey>(3);
    file.setPassphraseSlot(file.passphraseSlot());
    const bool full = file.itemNames().size() == maxItems;
    if (!full)
        file.setSealedItem("one-more", sealItem(fixedKey<crypto::XChaChaKey>(4), file.id(), "one-more", {}));
    const auto again = KeystoreFile::parse(file.write(macKey));
    if (!again) { // an item more may be one byte too many for the file
        require(file.write(macKey).size() > maxFileSize);
        return;
    }
    require(again->macHolds(macKey));
    require(again->id() == file.id() && again->itemNames() == file.itemNames());
    require(again->foreignSlotKinds() == file.foreignSlotKinds());
}

} // namespace

namespace depth {
static fuzz::Depth opened("an item that opens"), recovery("a recovery slot that opens");
} // namespace depth

/// The seeds were sealed with a passphrase key of 32 bytes 0x07 and the key of a kit of 32 bytes 0x05, so
/// that the tiers below are reached as well.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto file = KeystoreFile::parse({data, size});
    if (!file)
        return 0;
    require(crypto::checkArgon2Params(file->passphraseSlot().params).has_value());
    if (openWithRecoveryKey(*file, fixedKey<crypto::XChaChaKey>(5)))
        depth::recovery.reach();
    const auto keys = openWithPassphraseKey(*file, fixedKey<crypto::XChaChaKey>(7));
    if (keys)
        for (const std::string &name : file->itemNames())
            if (openItem(itemKey(keys->dek), file->id(), name, *file->sealedItem(name)))
                depth::opened.reach();
    checkRoundTrip(*file);
    return 0;
}
