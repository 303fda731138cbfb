#include "model/keystore/keystorefile.h"

#include "model/record/base64.h"
#include "model/record/fields.h"

#include "crypto/aead.h"

#include <functional>
#include <limits>

namespace hypha::keystore {

namespace {

constexpr std::uint64_t schemaVersion = 1;
constexpr std::string_view fileType = "hypha_keystore";
constexpr std::string_view recoveryKind = "recovery";

tl::unexpected<Error> damaged(std::string part, std::string detail)
{
    return fail(Errc::keystoreDamaged, std::move(part), std::move(detail));
}

/// What the record room calls malformed is, here, a damaged keystore.
template <class T> Result<T> orDamaged(Result<T> result)
{
    if (!result)
        result.error().code = Errc::keystoreDamaged;
    return result;
}

/// Compares before it narrows: 4 TiB are 2^32 KiB, which would be 0 in 32 bits.
std::uint32_t saturated(std::uint64_t n)
{
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(n, std::numeric_limits<std::uint32_t>::max()));
}

bool isPrintable(std::string_view text, std::size_t limit)
{
    return !text.empty() && text.size() <= limit &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

const std::string &kindOf(const json::Value &slot)
{
    return *slot.asObject()->find("kind")->asString();
}

bool isPassphraseSlot(const json::Value &slot)
{
    return kindOf(slot) == passphraseKind;
}

Result<PassphraseSlot> parsePassphraseSlot(const json::Object &object, const Uuid &id)
{
    json::Fields fields(object, "passphrase slot");
    if (fields.string("wraps") != "kek")
        fields.refuse("wraps", "kek");
    PassphraseSlot slot;
    slot.id = id;
    slot.wrapped = fields.bytes("wrapped", wrappedKeySize);
    json::Fields kdf(fields.object("kdf"), "key derivation");
    if (kdf.string("algorithm") != "argon2id")
        kdf.refuse("algorithm", "argon2id");
    slot.params = {saturated(kdf.integer("t")), saturated(kdf.integer("m_kib")), saturated(kdf.integer("p"))};
    const std::string salt = kdf.string("salt");
    HYPHA_CHECK(orDamaged(fields.done()));
    HYPHA_CHECK(orDamaged(kdf.done()));
    HYPHA_TRY(slot.salt, orDamaged(fromBase64(salt)));
    if (slot.salt.size() < 16 || slot.salt.size() > 64)
        return damaged("salt", "a salt has 16 to 64 bytes");
    HYPHA_CHECK(crypto::checkArgon2Params(slot.params));
    return slot;
}

Result<RecoverySlot> parseRecoverySlot(const json::Object &object, const Uuid &id)
{
    json::Fields fields(object, "recovery slot");
    if (fields.string("wraps") != "dek")
        fields.refuse("wraps", "dek");
    RecoverySlot slot;
    slot.id = id;
    slot.device = fields.id<DeviceId>("device_id");
    slot.wrappedDek = fields.bytes("wrapped", wrappedKeySize);
    slot.wrappedMac = fields.bytes("wrapped_mac", wrappedKeySize);
    HYPHA_CHECK(orDamaged(fields.done()));
    return slot;
}

struct KnownSlots
{
    PassphraseSlot passphrase;
    std::vector<RecoverySlot> recovery;
};

/// The slots of the two known kinds; the others only need an id of their own and a kind.
Result<KnownSlots> parseSlots(const json::Array &slots)
{
    KnownSlots known;
    if (slots.size() > maxSlots)
        return damaged("slots", "too many slots");
    std::optional<PassphraseSlot> found;
    std::set<Uuid> ids;
    for (const json::Value &value : slots) {
        if (!value.asObject())
            return damaged("slots", "a slot is an object");
        json::Fields fields(*value.asObject(), "slot");
        const Uuid id = fields.id<Id<struct SlotTag>>("slot_id").uuid;
        const std::string kind = fields.string("kind");
        HYPHA_CHECK(orDamaged(fields.done()));
        if (!isPrintable(kind, 64) || !ids.insert(id).second)
            return damaged("slots", "a slot has a kind, and an id of its own");
        if (kind == recoveryKind) {
            HYPHA_TRY(RecoverySlot slot, parseRecoverySlot(*value.asObject(), id));
            known.recovery.push_back(std::move(slot));
        }
        if (kind != passphraseKind)
            continue;
        if (found)
            return damaged("slots", "more than one passphrase slot"); // each would cost a derivation
        HYPHA_TRY(found, parsePassphraseSlot(*value.asObject(), id));
    }
    if (!found)
        return fail(Errc::notSupported, "slots", "this keystore has no passphrase slot");
    known.passphrase = std::move(*found);
    return known;
}

Result<void> checkItems(const json::Object &items)
{
    if (items.size() > maxItems)
        return damaged("items", "too many items");
    for (const json::Member &member : items) {
        const std::string *text = member.value.asString();
        if (!isItemName(member.name) || !text)
            return damaged("items", "an item has a name and a text");
        HYPHA_TRY(const Bytes sealed, orDamaged(fromBase64(*text)));
        constexpr std::size_t overhead = crypto::xchachaNonceSize + crypto::aeadTagSize;
        if (sealed.size() < overhead || sealed.size() > maxItemSize + overhead)
            return damaged("item " + member.name, "an item of a size that cannot be");
    }
    return {};
}

} // namespace

bool isItemName(std::string_view name)
{
    return isPrintable(name, maxItemNameSize);
}

KeystoreFile::KeystoreFile(const Uuid &id) : m_id(id)
{
    m_content.set("schema_version", schemaVersion);
    m_content.set("type", fileType);
    m_content.set("keystore_id", id.toString());
    m_content.set("slots", json::Array{});
    m_content.set("items", json::Object{});
}

Result<KeystoreFile> KeystoreFile::parse(ByteView bytes)
{
    if (bytes.size() > maxFileSize)
        return damaged("keystore", "larger than a keystore can be");
    HYPHA_TRY(json::Object content, orDamaged(json::parseFile(bytes)));
    json::Fields fields(content, "keystore");
    if (fields.string("type") != fileType)
        return damaged("type", "this is not a keystore");
    const std::uint64_t version = fields.integer("schema_version");
    KeystoreFile file(fields.id<Id<struct KeystoreTag>>("keystore_id").uuid);
    const json::Array &slots = fields.array("slots");
    const Bytes mac = fields.bytes("header_mac", file.m_mac.size());
    HYPHA_CHECK(orDamaged(fields.done()));
    if (version > schemaVersion)
        return mismatch(Errc::newerVersion, "keystore", std::to_string(schemaVersion),
                        std::to_string(version));
    if (version < schemaVersion)
        return damaged("schema_version", "there is no such version");

    file.m_wrappedDek = fields.bytes("dek", wrappedKeySize);
    const json::Object &items = fields.object("items");
    HYPHA_CHECK(orDamaged(fields.done()));
    HYPHA_CHECK(checkItems(items));
    HYPHA_TRY(KnownSlots known, parseSlots(slots));
    file.m_slot = std::move(known.passphrase);
    file.m_recoverySlots = std::move(known.recovery);
    std::copy(mac.begin(), mac.end(), file.m_mac.begin());
    content.remove("header_mac");
    file.m_content = std::move(content);
    return file;
}

void KeystoreFile::setPassphraseSlot(PassphraseSlot slot)
{
    json::Object kdf;
    kdf.set("algorithm", "argon2id");
    kdf.set("t", std::uint64_t{slot.params.iterations});
    kdf.set("m_kib", std::uint64_t{slot.params.memoryKiB});
    kdf.set("p", std::uint64_t{slot.params.lanes});
    kdf.set("salt", toBase64(slot.salt));
    json::Array &slots = *m_content.find("slots")->asArray();
    auto place = std::find_if(slots.begin(), slots.end(), isPassphraseSlot);
    if (place == slots.end())
        place = slots.insert(slots.end(), json::Object{});
    json::Object &object = *place->asObject();
    object.set("slot_id", slot.id.toString());
    object.set("kind", passphraseKind);
    object.set("wraps", "kek");
    object.set("kdf", std::move(kdf));
    object.set("wrapped", toBase64(slot.wrapped));
    m_slot = std::move(slot);
}

std::vector<std::string> KeystoreFile::foreignSlotKinds() const
{
    std::vector<std::string> kinds;
    for (const json::Value &value : *m_content.find("slots")->asArray()) {
        if (!isPassphraseSlot(value) && kindOf(value) != recoveryKind)
            kinds.push_back(kindOf(value));
    }
    return kinds;
}

void KeystoreFile::keepOnlyPassphraseSlot()
{
    std::erase_if(*m_content.find("slots")->asArray(), std::not_fn(isPassphraseSlot));
    m_recoverySlots.clear();
}

Result<void> KeystoreFile::addRecoverySlot(RecoverySlot slot)
{
    json::Array &slots = *m_content.find("slots")->asArray();
    if (slots.size() >= maxSlots)
        return fail(Errc::limitExceeded, "keystore", "a keystore has at most 16 slots");
    json::Object object;
    object.set("slot_id", slot.id.toString());
    object.set("kind", recoveryKind);
    object.set("wraps", "dek");
    object.set("device_id", slot.device.toString());
    object.set("wrapped", toBase64(slot.wrappedDek));
    object.set("wrapped_mac", toBase64(slot.wrappedMac));
    slots.emplace_back(std::move(object));
    m_recoverySlots.push_back(std::move(slot));
    return {};
}

bool KeystoreFile::removeRecoverySlot(const DeviceId &device)
{
    const std::string id = device.toString();
    std::erase_if(*m_content.find("slots")->asArray(), [&](const json::Value &value) {
        return kindOf(value) == recoveryKind && *value.asObject()->find("device_id")->asString() == id;
    });
    return std::erase_if(m_recoverySlots, [&](const RecoverySlot &slot) { return slot.device == device; }) >
           0;
}

void KeystoreFile::setWrappedDek(Bytes wrapped)
{
    m_content.set("dek", toBase64(wrapped));
    m_wrappedDek = std::move(wrapped);
}

json::Object &KeystoreFile::items()
{
    return *m_content.find("items")->asObject();
}

const json::Object &KeystoreFile::items() const
{
    return *m_content.find("items")->asObject();
}

Result<Bytes> KeystoreFile::sealedItem(std::string_view name) const
{
    const json::Value *value = items().find(name);
    if (!value)
        return fail(Errc::notFound, std::string(name), "the keystore has no such item");
    return fromBase64(*value->asString());
}

void KeystoreFile::setSealedItem(std::string_view name, ByteView sealed)
{
    items().set(std::string(name), toBase64(sealed));
}

bool KeystoreFile::removeItem(std::string_view name)
{
    return items().remove(name);
}

std::set<std::string> KeystoreFile::itemNames() const
{
    std::set<std::string> names;
    for (const json::Member &member : items())
        names.insert(member.name);
    return names;
}

Bytes KeystoreFile::write(const crypto::MacKey &key) const
{
    json::Object all = m_content;
    all.set("header_mac", toBase64(crypto::hmacBlake2s(key.view(), asBytes(json::write(m_content)))));
    const std::string text = json::write(all) + '\n';
    return {text.begin(), text.end()};
}

bool KeystoreFile::macHolds(const crypto::MacKey &key) const
{
    const auto expected = crypto::hmacBlake2s(key.view(), asBytes(json::write(m_content)));
    return crypto::SecretBytes::copyOf(expected).equals(m_mac);
}

} // namespace hypha::keystore
