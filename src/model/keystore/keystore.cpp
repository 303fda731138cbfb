#include "model/keystore/keystoreimpl.h"

#include "crypto/random.h"

#include <algorithm>

namespace hypha::keystore {

namespace {

constexpr int lockTimeoutMs = 30'000; // a passphrase change holds the lock for two derivations

bool isWeaker(const crypto::Argon2Params &a, const crypto::Argon2Params &b)
{
    return a.iterations < b.iterations || a.memoryKiB < b.memoryKiB; // lanes only trade time for cores
}

crypto::Argon2Params dueFor(const crypto::SecretBytes &passphrase)
{
    return estimateStrength(passphrase).weak() ? crypto::argon2ForWeakPassphrases : crypto::argon2Default;
}

} // namespace

crypto::Argon2Params dueFor(const crypto::SecretBytes &passphrase, const crypto::Argon2Params &current)
{
    crypto::Argon2Params params = dueFor(passphrase);
    params.iterations = std::max(params.iterations, current.iterations);
    params.memoryKiB = std::max(params.memoryKiB, current.memoryKiB);
    return params;
}

Result<crypto::XChaChaKey> passphraseKey(const crypto::SecretBytes &passphrase, const PassphraseSlot &slot)
{
    HYPHA_TRY(auto derived, crypto::argon2id(passphrase.view(), slot.salt, slot.params));
    return crypto::XChaChaKey::fromBytes(std::move(derived));
}

Result<PassphraseSlot> makeSlot(const Uuid &keystore, const Uuid &id, const Kek &kek,
                                const crypto::SecretBytes &passphrase, const crypto::Argon2Params &params)
{
    const auto salt = crypto::randomArray<crypto::argon2SaltSize>();
    PassphraseSlot slot{id, params, {salt.begin(), salt.end()}, {}};
    HYPHA_TRY(const auto key, passphraseKey(passphrase, slot));
    slot.wrapped = wrapKek(key, kek, keystore, id);
    return slot;
}

Result<void> checkNewPassphrase(const crypto::SecretBytes &passphrase)
{
    if (passphrase.empty())
        return fail(Errc::invalidInput, "passphrase", "a passphrase is not empty");
    return {};
}

Result<KeystoreFile> readKeystore(const std::filesystem::path &file)
{
    auto bytes = store::readFile(file, maxFileSize);
    if (!bytes && bytes.error().code == Errc::limitExceeded)
        return fail(Errc::keystoreDamaged, "keystore", "larger than a keystore can be");
    if (!bytes)
        return tl::unexpected<Error>(std::move(bytes).error());
    return KeystoreFile::parse(*bytes);
}

Result<store::FileLock> lockBeside(std::filesystem::path file)
{
    file += ".lock";
    return store::FileLock::take(file, lockTimeoutMs);
}

Result<KeystoreFile> Keystore::Impl::current() const
{
    HYPHA_TRY(auto now, readKeystore(path));
    if (!now.macHolds(macKey))
        return fail(Errc::conflict, "keystore", "the keystore was rekeyed or altered since it was opened");
    return now;
}

Result<void> Keystore::Impl::change(const std::function<Result<void>(KeystoreFile &)> &edit)
{
    HYPHA_TRY(const auto lock, lockBeside(path));
    HYPHA_TRY(auto next, current());
    HYPHA_CHECK(edit(next));
    HYPHA_CHECK(put(next.write(macKey)));
    file = std::move(next);
    return {};
}

/// A rename that happened stands, even when the folder could not be synced after it: who said that nothing
/// has changed would leave somebody with a passphrase that is dead.
Result<void> Keystore::Impl::put(ByteView bytes)
{
    auto written = store::writeFileAtomically(path, bytes);
    unconfirmed = false;
    if (written)
        return {};
    const auto present = store::readFile(path, maxFileSize);
    if (!present || !std::ranges::equal(*present, bytes))
        return written;
    unconfirmed = true;
    return {};
}

Keystore::Keystore(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Keystore::Keystore(Keystore &&) noexcept = default;
Keystore &Keystore::operator=(Keystore &&) noexcept = default;
Keystore::~Keystore() = default;

Result<Keystore> Keystore::create(const std::filesystem::path &file, crypto::SecretBytes passphrase)
{
    HYPHA_CHECK(checkNewPassphrase(passphrase));
    HYPHA_CHECK(store::makePrivateFolder(file.parent_path()));
    HYPHA_TRY(const auto lock, lockBeside(file));
    std::error_code ignored;
    if (std::filesystem::symlink_status(file, ignored).type() != std::filesystem::file_type::not_found)
        return fail(Errc::alreadyExists, file.filename().string(), "there is a keystore already");

    KeystoreFile made(Uuid::random());
    const Kek kek = Kek::generate();
    Dek dek = Dek::generate();
    HYPHA_TRY(auto slot, makeSlot(made.id(), Uuid::random(), kek, passphrase, dueFor(passphrase)));
    made.setPassphraseSlot(std::move(slot));
    made.setWrappedDek(wrapDek(kek, dek, made.id()));
    auto macKey = headerMacKey(kek);
    HYPHA_CHECK(store::writeFileAtomically(file, made.write(macKey)));
    auto items = itemKey(dek);
    return Keystore(std::unique_ptr<Impl>(
        new Impl{file, std::move(made), std::move(macKey), std::move(dek), std::move(items)}));
}

Result<Keystore> Keystore::open(const std::filesystem::path &path, crypto::SecretBytes passphrase)
{
    HYPHA_TRY(auto file, readKeystore(path));
    if (passphrase.empty())
        return fail(Errc::wrongPassphrase, "keystore", "a passphrase is not empty");
    HYPHA_TRY(const auto key, passphraseKey(passphrase, file.passphraseSlot()));
    HYPHA_TRY(auto keys, openWithPassphraseKey(file, key));
    const bool weakKdf = isWeaker(file.passphraseSlot().params, dueFor(passphrase));
    auto items = itemKey(keys.dek);
    return Keystore(std::unique_ptr<Impl>(new Impl{path, std::move(file), std::move(keys.headerMac),
                                                   std::move(keys.dek), std::move(items), weakKdf}));
}

Result<crypto::SecretBytes> Keystore::item(std::string_view name) const
{
    HYPHA_TRY(const Bytes sealed, m_impl->file.sealedItem(name));
    return openItem(m_impl->itemsKey, id(), name, sealed);
}

Result<void> Keystore::setItem(std::string_view name, ByteView secret)
{
    return setItems({{std::string(name), secret}});
}

Result<void> Keystore::setItems(const std::vector<std::pair<std::string, ByteView>> &items)
{
    for (const auto &[name, secret] : items) {
        if (!isItemName(name))
            return fail(Errc::invalidInput, "item", "an item's name is 1 to 128 printable ASCII characters");
        if (secret.size() > maxItemSize)
            return fail(Errc::limitExceeded, "item " + name, "an item is at most 16 KiB");
    }
    return m_impl->change([&](KeystoreFile &file) -> Result<void> {
        for (const auto &[name, secret] : items)
            file.setSealedItem(name, sealItem(m_impl->itemsKey, file.id(), name, secret));
        if (file.itemNames().size() > maxItems)
            return fail(Errc::limitExceeded, "keystore", "a keystore has at most 256 items");
        return {};
    });
}

Result<void> Keystore::confirm()
{
    HYPHA_CHECK(m_impl->change([](KeystoreFile &) -> Result<void> { return {}; }));
    if (m_impl->unconfirmed)
        return fail(Errc::io, "keystore", "the disk does not confirm what was written");
    return {};
}

Result<void> Keystore::removeItem(std::string_view name)
{
    return m_impl->change([&](KeystoreFile &file) -> Result<void> {
        if (!file.removeItem(name))
            return fail(Errc::notFound, std::string(name), "the keystore has no such item");
        return {};
    });
}

std::set<std::string> Keystore::itemNames() const
{
    return m_impl->file.itemNames();
}

Result<void> Keystore::refresh()
{
    HYPHA_TRY(m_impl->file, m_impl->current()); // each write renames a whole file into place: no lock
    return {};
}

Result<void> Keystore::changePassphrase(crypto::SecretBytes current, crypto::SecretBytes next)
{
    HYPHA_CHECK(checkNewPassphrase(next));
    HYPHA_CHECK(m_impl->change([&](KeystoreFile &file) -> Result<void> {
        const PassphraseSlot &old = file.passphraseSlot();
        HYPHA_TRY(const auto key, passphraseKey(current, old));
        HYPHA_TRY(const Kek kek, openKek(file, key));
        HYPHA_TRY(auto slot, makeSlot(file.id(), old.id, kek, next, dueFor(next, old.params)));
        file.setPassphraseSlot(std::move(slot));
        return {};
    }));
    m_impl->weakKdf = false;
    return {};
}

crypto::XChaChaKey Keystore::sealingKey(std::string_view label) const
{
    return *crypto::XChaChaKey::fromBytes(crypto::hkdfBlake2s(m_impl->dek.view(), {}, label, 32));
}

crypto::MacKey Keystore::macKey(std::string_view label) const
{
    return *crypto::MacKey::fromBytes(crypto::hkdfBlake2s(m_impl->dek.view(), {}, label, 32));
}

const Uuid &Keystore::id() const
{
    return m_impl->file.id();
}

bool Keystore::needsStrongerKdf() const
{
    return m_impl->weakKdf;
}

std::vector<std::string> Keystore::foreignSlotKinds() const
{
    return m_impl->file.foreignSlotKinds();
}

} // namespace hypha::keystore
