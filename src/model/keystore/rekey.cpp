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
        if (name.starts_with(unconfirmedPrefix)) {
            now.removeItem(name); // the slot that it is about has gone
            continue;
        }
        HYPHA_TRY(const Bytes sealed, now.sealedItem(name));
        HYPHA_TRY(const auto secret, openItem(itemsKey, now.id(), name, sealed));
        now.setSealedItem(name, sealItem(items, now.id(), name, secret.view()));
    }
    now.setSealedItem(item::previousDek, sealItem(items, now.id(), item::previousDek, dek.view()));
    auto newMacKey = headerMacKey(kek);
    HYPHA_CHECK(put(now.write(newMacKey)));
    *this = Impl{path,  std::move(now), std::move(newMacKey), std::move(fresh), std::move(items),
                 false, false,          unconfirmed};
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
    if (!isRekeyUnfinished())
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

bool Keystore::isRekeyUnfinished() const
{
    return itemNames().contains(std::string(item::previousDek));
}

namespace {

std::string markOf(const DeviceId &kit)
{
    return std::string(unconfirmedPrefix) + kit.toString();
}

} // namespace

Result<void> Keystore::addRecoverySlot(const DeviceId &kit, const crypto::XChaChaKey &slotKey)
{
    const std::string mark = markOf(kit);
    return m_impl->change([&](KeystoreFile &file) {
        const UnlockedKeys keys{m_impl->macKey.clone(), m_impl->dek.clone()};
        file.setSealedItem(mark, sealItem(m_impl->itemsKey, file.id(), mark, kit.view()));
        return file.addRecoverySlot(makeRecoverySlot(slotKey, keys, file.id(), kit));
    });
}

Result<void> Keystore::confirmRecoverySlots(const std::set<DeviceId> &kits)
{
    return m_impl->change([&](KeystoreFile &file) -> Result<void> {
        for (const DeviceId &kit : kits)
            file.removeItem(markOf(kit));
        return {};
    });
}

Result<void> Keystore::removeRecoverySlots(const std::set<DeviceId> &kits)
{
    return m_impl->change([&](KeystoreFile &file) -> Result<void> {
        for (const DeviceId &kit : kits)
            file.removeRecoverySlot(kit);
        for (const DeviceId &kit : kits)
            file.removeItem(markOf(kit));
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

std::set<DeviceId> Keystore::unconfirmedSlots() const
{
    const auto names = itemNames();
    std::set<DeviceId> kits;
    for (const DeviceId &kit : recoverySlots())
        if (names.contains(markOf(kit)))
            kits.insert(kit);
    return kits;
}

} // namespace hypha::keystore
