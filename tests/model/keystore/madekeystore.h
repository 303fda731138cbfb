#pragma once

#include "model/keystore/keystorefile.h"
#include "model/record/base64.h"

#include <filesystem>
#include <fstream>
#include <iterator>

/// A keystore put together from its tiers, with a passphrase key that costs no derivation.
namespace hypha::keystore {

inline Bytes bytesOf(const json::Object &object)
{
    const std::string text = json::write(object) + '\n';
    return {text.begin(), text.end()};
}

struct MadeKeystore
{
    crypto::XChaChaKey passphraseKey = crypto::XChaChaKey::generate();
    Kek kek = Kek::generate();
    Dek dek = Dek::generate();
    KeystoreFile file{Uuid::random()};

    explicit MadeKeystore(const std::vector<std::string> &items = {"alpha", "beta"})
    {
        PassphraseSlot slot{Uuid::random(), crypto::argon2Default, Bytes(32, 7), {}};
        slot.wrapped = wrapKek(passphraseKey, kek, file.id(), slot.id);
        file.setPassphraseSlot(slot);
        file.setWrappedDek(wrapDek(kek, dek, file.id()));
        for (const std::string &name : items)
            file.setSealedItem(name, sealItem(itemKey(dek), file.id(), name, asBytes("secret of " + name)));
    }

    Bytes bytes() const { return file.write(headerMacKey(kek)); }
    json::Object object() const { return *json::parseFile(bytes()); }
    /// The whole way from bytes to keys, with a given object under a MAC that holds.
    Result<UnlockedKeys> open(ByteView content) const
    {
        HYPHA_TRY(const auto parsed, KeystoreFile::parse(content));
        return openWithPassphraseKey(parsed, passphraseKey);
    }
    Bytes withRightMac(json::Object object) const
    {
        object.remove("header_mac");
        const auto mac = crypto::hmacBlake2s(headerMacKey(kek).view(), asBytes(json::write(object)));
        object.set("header_mac", toBase64(mac));
        return bytesOf(object);
    }
};

inline json::Object &passphraseSlotOf(json::Object &keystore)
{
    for (json::Value &slot : *keystore.find("slots")->asArray())
        if (*slot.asObject()->find("kind")->asString() == "passphrase")
            return *slot.asObject();
    std::abort();
}

/// As a newer version might write one.
inline json::Object foreignSlot()
{
    json::Object slot;
    slot.set("slot_id", Uuid::random().toString());
    slot.set("kind", "opaque");
    slot.set("wraps", "kek");
    slot.set("server", "https://unlock.example.org");
    return slot;
}

inline Bytes readAll(const std::filesystem::path &path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void writeAll(const std::filesystem::path &path, ByteView bytes)
{
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

} // namespace hypha::keystore
