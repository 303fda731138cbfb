#include "model/keystore/keystorefile.h"

#include "crypto/aead.h"
#include "crypto/labels.h"

namespace hypha::keystore {

namespace label = crypto::label;

namespace {

Bytes joined(std::initializer_list<ByteView> parts)
{
    Bytes out;
    for (const ByteView part : parts)
        out.insert(out.end(), part.begin(), part.end());
    return out;
}

Bytes slotAad(const Uuid &keystore, const Uuid &slot)
{
    return joined({asBytes(label::keystoreSlot), keystore.view(), slot.view(), asBytes(passphraseKind)});
}

Bytes dekAad(const Uuid &keystore)
{
    return joined({asBytes(label::keystoreDek), keystore.view()});
}

Bytes itemAad(const Uuid &keystore, std::string_view name)
{
    return joined({asBytes(label::keystoreItem), keystore.view(), u64(name.size()), asBytes(name)});
}

} // namespace

Bytes wrapKek(const crypto::XChaChaKey &passphraseKey, const Kek &kek, const Uuid &keystore, const Uuid &slot)
{
    return crypto::xchachaSeal(passphraseKey, kek.view(), slotAad(keystore, slot));
}

Bytes wrapDek(const Kek &kek, const Dek &dek, const Uuid &keystore)
{
    return crypto::xchachaSeal(kek, dek.view(), dekAad(keystore));
}

Result<Kek> openKek(const KeystoreFile &file, const crypto::XChaChaKey &passphraseKey)
{
    const PassphraseSlot &slot = file.passphraseSlot();
    auto kek = crypto::xchachaOpen(passphraseKey, slot.wrapped, slotAad(file.id(), slot.id));
    if (!kek)
        return fail(Errc::wrongPassphrase, "keystore", "the passphrase does not open the keystore");
    return Kek::fromBytes(std::move(*kek));
}

Result<UnlockedKeys> openWithPassphraseKey(const KeystoreFile &file, const crypto::XChaChaKey &passphraseKey)
{
    HYPHA_TRY(const Kek kek, openKek(file, passphraseKey));
    auto macKey = headerMacKey(kek);
    if (!file.macHolds(macKey))
        return fail(Errc::keystoreDamaged, "header_mac", "the keystore is not as it was written");
    auto dek = crypto::xchachaOpen(kek, file.wrappedDek(), dekAad(file.id()));
    if (!dek)
        return fail(Errc::keystoreDamaged, "dek", "the data key does not open");
    HYPHA_TRY(auto dekKey, Dek::fromBytes(std::move(*dek)));
    return UnlockedKeys{std::move(macKey), std::move(dekKey)};
}

crypto::MacKey headerMacKey(const Kek &kek)
{
    return *crypto::MacKey::fromBytes(crypto::hkdfBlake2s(kek.view(), {}, label::keystoreHeaderMac, 32));
}

crypto::XChaChaKey itemKey(const Dek &dek)
{
    return *crypto::XChaChaKey::fromBytes(crypto::hkdfBlake2s(dek.view(), {}, label::keystoreItem, 32));
}

Bytes sealItem(const crypto::XChaChaKey &key, const Uuid &keystore, std::string_view name, ByteView secret)
{
    return crypto::xchachaSeal(key, secret, itemAad(keystore, name));
}

Result<crypto::SecretBytes> openItem(const crypto::XChaChaKey &key, const Uuid &keystore,
                                     std::string_view name, ByteView sealed)
{
    auto secret = crypto::xchachaOpen(key, sealed, itemAad(keystore, name));
    if (!secret)
        return fail(Errc::keystoreDamaged, "item " + std::string(name), "the item does not open");
    return secret;
}

} // namespace hypha::keystore
