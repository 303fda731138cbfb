#include "model/keystore/keystoreimpl.h"

namespace hypha::keystore {

Result<void> Keystore::Impl::makeNewKeys(KeystoreFile now, const crypto::SecretBytes &next)
{
    if (now.itemNames().contains(std::string(item::previousDek)))
        return fail(Errc::conflict, "keystore", "an earlier change of its keys is not finished");
    const Kek kek = Kek::generate();
    Dek fresh = Dek::generate();
    auto items = itemKey(fresh);
    HYPHA_TRY(auto slot,
              makeSlot(now.id(), Uuid::random(), kek, next, dueFor(next, now.passphraseSlot().params)));
    now.setPassphraseSlot(std::move(slot));
    now.keepOnlyPassphraseSlot();
    now.setWrappedDek(wrapDek(kek, fresh, now.id()));
    for (const std::string &name : now.itemNames()) {
        HYPHA_TRY(const Bytes sealed, now.sealedItem(name));
        HYPHA_TRY(const auto secret, openItem(itemsKey, now.id(), name, sealed));
        now.setSealedItem(name, sealItem(items, now.id(), name, secret.view()));
    }
    now.setSealedItem(item::previousDek, sealItem(items, now.id(), item::previousDek, dek.view()));
    auto newMacKey = headerMacKey(kek);
    HYPHA_CHECK(store::writeFileAtomically(path, now.write(newMacKey)));
    *this = Impl{path, std::move(now), std::move(newMacKey), std::move(fresh), std::move(items)};
    return {};
}

Result<void> Keystore::rekey(crypto::SecretBytes current, crypto::SecretBytes next)
{
    HYPHA_CHECK(checkNewPassphrase(next));
    HYPHA_TRY(const auto lock, lockBeside(m_impl->path));
    HYPHA_TRY(auto file, m_impl->current());
    HYPHA_TRY(const auto key, passphraseKey(current, file.passphraseSlot()));
    HYPHA_CHECK(openKek(file, key));
    return m_impl->makeNewKeys(std::move(file), next);
}

Result<Keystore> Keystore::openWithKit(const std::filesystem::path &path, const crypto::XChaChaKey &slotKey)
{
    HYPHA_TRY(auto file, readKeystore(path));
    HYPHA_TRY(auto keys, openWithRecoveryKey(file, slotKey));
    auto items = itemKey(keys.dek);
    return Keystore(std::unique_ptr<Impl>(new Impl{path, std::move(file), std::move(keys.headerMac),
                                                   std::move(keys.dek), std::move(items), false, true}));
}

Result<void> Keystore::resetPassphrase(crypto::SecretBytes next)
{
    HYPHA_CHECK(checkNewPassphrase(next));
    if (!m_impl->openedByKit)
        return fail(Errc::invalidInput, "keystore", "only the words of a kit replace a passphrase unasked");
    HYPHA_TRY(const auto lock, lockBeside(m_impl->path));
    HYPHA_TRY(auto file, m_impl->current());
    return m_impl->makeNewKeys(std::move(file), next);
}

Result<std::optional<Keystore>> Keystore::previous() const
{
    if (!itemNames().contains(std::string(item::previousDek)))
        return std::optional<Keystore>();
    HYPHA_TRY(auto bytes, item(item::previousDek));
    HYPHA_TRY(auto old, Dek::fromBytes(std::move(bytes)));
    auto items = itemKey(old);
    // A header key that fits nothing: the old keys write no keystore any more.
    return std::optional(Keystore(std::unique_ptr<Impl>(
        new Impl{m_impl->path, m_impl->file, crypto::MacKey::generate(), std::move(old), std::move(items)})));
}

Result<void> Keystore::forgetPrevious()
{
    return removeItem(item::previousDek);
}

Result<void> Keystore::addRecoverySlot(const DeviceId &kit, const crypto::XChaChaKey &slotKey)
{
    return m_impl->change([&](KeystoreFile &file) {
        const UnlockedKeys keys{m_impl->macKey.clone(), m_impl->dek.clone()};
        return file.addRecoverySlot(makeRecoverySlot(slotKey, keys, file.id(), kit));
    });
}

Result<void> Keystore::removeRecoverySlots(const std::set<DeviceId> &kits)
{
    return m_impl->change([&](KeystoreFile &file) -> Result<void> {
        for (const DeviceId &kit : kits)
            file.removeRecoverySlot(kit);
        return {};
    });
}

std::set<DeviceId> Keystore::recoverySlots() const
{
    std::set<DeviceId> kits;
    for (const RecoverySlot &slot : m_impl->file.recoverySlots())
        kits.insert(slot.device);
    return kits;
}

} // namespace hypha::keystore
