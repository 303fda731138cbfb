#include "model/keystore/keystorefile.h"

#include "crypto/aead.h"
#include "crypto/labels.h"

namespace hypha::keystore {

namespace {

namespace label = crypto::label;

Bytes aad(std::string_view what, const Uuid &keystore, const Uuid &slot, const DeviceId &device)
{
    Bytes out;
    for (const ByteView part :
         {asBytes(what), keystore.view(), slot.view(), asBytes("recovery"), device.view()})
        out.insert(out.end(), part.begin(), part.end());
    return out;
}

} // namespace

RecoverySlot makeRecoverySlot(const crypto::XChaChaKey &slotKey, const UnlockedKeys &keys,
                              const Uuid &keystore, const DeviceId &device)
{
    const Uuid id = Uuid::random();
    return {id, device,
            crypto::xchachaSeal(slotKey, keys.dek.view(), aad(label::keystoreSlot, keystore, id, device)),
            crypto::xchachaSeal(slotKey, keys.headerMac.view(),
                                aad(label::keystoreSlotMac, keystore, id, device))};
}

Result<UnlockedKeys> openWithRecoveryKey(const KeystoreFile &file, const crypto::XChaChaKey &slotKey)
{
    for (const RecoverySlot &slot : file.recoverySlots()) {
        auto dek = crypto::xchachaOpen(slotKey, slot.wrappedDek,
                                       aad(label::keystoreSlot, file.id(), slot.id, slot.device));
        if (!dek)
            continue; // another kit's slot
        auto mac = crypto::xchachaOpen(slotKey, slot.wrappedMac,
                                       aad(label::keystoreSlotMac, file.id(), slot.id, slot.device));
        if (!mac)
            return fail(Errc::keystoreDamaged, "recovery slot", "the key of the header does not open");
        HYPHA_TRY(auto macKey, crypto::MacKey::fromBytes(std::move(*mac)));
        if (!file.macHolds(macKey))
            return fail(Errc::keystoreDamaged, "header_mac", "the keystore is not as it was written");
        HYPHA_TRY(auto dekKey, Dek::fromBytes(std::move(*dek)));
        return UnlockedKeys{std::move(macKey), std::move(dekKey)};
    }
    return fail(Errc::wrongPassphrase, "kit", "these words do not open the keystore of this computer");
}

} // namespace hypha::keystore
