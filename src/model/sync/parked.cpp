#include "model/sync/parked.h"

#include "crypto/kdf.h"
#include "crypto/labels.h"
#include "model/entries/plaintext.h"
#include "model/record/base64.h"
#include "model/record/fields.h"
#include "model/store/atomicfile.h"
#include "model/sync/errorrecord.h"

#include <algorithm>

namespace hypha::sync {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t maxParkedFile = 64u << 20; // bytes
constexpr std::size_t saltSize = 32;             // bytes, fresh for each list
constexpr std::string_view parkedType = "hypha_parked_operation";

fs::path fileOf(const fs::path &folder, const EventId &event)
{
    return folder / (event.toString() + ".json");
}

/// Each list has a key of its own, bound to everything in the open around it.
Result<crypto::ChaChaKey> listKey(const keystore::Keystore &keystore, ByteView salt, const std::string &aad)
{
    const auto sealing = keystore.sealingKey(crypto::label::parkedOperation);
    return crypto::ChaChaKey::fromBytes(
        crypto::hkdfBlake2s(sealing.view(), salt, aad, crypto::ChaChaKey::size));
}

Result<json::Value> sealList(const entries::EntryList &list, const keystore::Keystore &keystore,
                             const crypto::SessionSealer &sealer, const std::string &aad)
{
    const crypto::SecretBytes salt = crypto::SecretBytes::random(saltSize);
    HYPHA_TRY(const auto key, listKey(keystore, salt.view(), aad));
    HYPHA_TRY(const auto sealed, entries::encrypt(list, sealer, key, asBytes(aad)));
    json::Object out;
    out.set("salt", toBase64(salt.view()));
    out.set("hash", toBase64(sealed.contentHash.view()));
    out.set("data", toBase64(sealed.file));
    return json::Value(std::move(out));
}

Result<entries::EntryList> openList(const json::Object &object, const keystore::Keystore &keystore,
                                    const crypto::SessionSealer &sealer, const std::string &aad)
{
    json::Fields f(object, "parked operation");
    const std::string salt = f.string("salt"), data = f.string("data");
    const crypto::Hash hash = f.hash("hash");
    HYPHA_CHECK(f.done());
    HYPHA_TRY(const Bytes saltBytes, fromBase64(salt));
    HYPHA_TRY(const Bytes bytes, fromBase64(data));
    HYPHA_TRY(const auto key, listKey(keystore, saltBytes, aad));
    return entries::decrypt(bytes, key, asBytes(aad), hash, sealer);
}

template <class Id> json::Value orNull(const std::optional<Id> &id)
{
    return id ? json::Value(id->toString()) : json::Value();
}

/// Which keys conflict says something about secrets' names, so it is sealed as well: as entries without
/// values.
entries::EntryList asEntries(const std::vector<ConflictingKey> &keys, const crypto::SessionSealer &sealer)
{
    entries::EntryList list;
    for (const ConflictingKey &key : keys) {
        entries::Entry entry;
        entry.key = key.key;
        entry.tags = key.fields;
        entry.value = sealer.seal({});
        entries::put(list, std::move(entry));
    }
    return list;
}

json::Object header(const Parked &parked)
{
    json::Object out;
    out.set("schema_version", 1);
    out.set("type", parkedType);
    out.set("event_id", parked.event.toString());
    out.set("event_type", parked.eventType);
    out.set("at", parked.at.toString());
    out.set("why", errorToJson(parked.why));
    out.set("project_id", orNull(parked.project));
    out.set("set_id", orNull(parked.set));
    out.set("details", parked.details);
    return out;
}

std::string aadOf(const json::Object &head, const char *part)
{
    return std::string(part) + '|' + json::write(head);
}

Result<Parked> readHeader(const json::Object &head)
{
    json::Fields f(head, "parked operation");
    Parked out;
    out.event = f.id<EventId>("event_id");
    out.eventType = f.string("event_type");
    out.at = f.time("at");
    out.project = f.optionalId<ProjectId>("project_id");
    out.set = f.optionalId<SetId>("set_id");
    out.details = f.string("details");
    const json::Object &why = f.object("why");
    const bool ours = f.string("type") == parkedType && f.integer("schema_version") == 1;
    HYPHA_CHECK(f.done());
    if (!ours)
        return fail(Errc::malformed, "parked operation", "not a file of ours");
    HYPHA_TRY(out.why, errorFromJson(why));
    return out;
}

Result<Parked> readParked(const fs::path &file, const keystore::Keystore &keystore,
                          const crypto::SessionSealer &sealer)
{
    HYPHA_TRY(const Bytes bytes, store::readFile(file, maxParkedFile));
    HYPHA_TRY(const json::Object object, json::parseFile(bytes));
    json::Object head = object;
    for (const char *part : {"base", "ours", "keys"})
        head.remove(part);
    HYPHA_TRY(Parked out, readHeader(head));
    const auto list = [&](const char *part) -> Result<entries::EntryList> {
        const json::Value *value = object.find(part);
        if (!value || !value->asObject())
            return fail(Errc::malformed, file.string(), "not a parked operation");
        return openList(*value->asObject(), keystore, sealer, aadOf(head, part));
    };
    HYPHA_TRY(out.base, list("base"));
    HYPHA_TRY(out.ours, list("ours"));
    HYPHA_TRY(const auto keys, list("keys"));
    for (const entries::Entry &entry : keys)
        out.keys.push_back({entry.key, entry.tags});
    return out;
}

std::vector<fs::path> filesIn(const fs::path &folder)
{
    std::vector<fs::path> out;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (at->path().extension() == ".json")
            out.push_back(at->path());
    return out;
}

} // namespace

Result<void> savePark(const fs::path &folder, const Parked &parked, const keystore::Keystore &keystore,
                      const crypto::SessionSealer &sealer)
{
    const json::Object head = header(parked);
    json::Object out = head;
    const auto add = [&](const char *part, const entries::EntryList &list) -> Result<void> {
        HYPHA_TRY(json::Value sealed, sealList(list, keystore, sealer, aadOf(head, part)));
        out.set(part, std::move(sealed));
        return {};
    };
    HYPHA_CHECK(add("base", parked.base));
    HYPHA_CHECK(add("ours", parked.ours));
    HYPHA_CHECK(add("keys", asEntries(parked.keys, sealer)));
    HYPHA_CHECK(store::makePrivateFolder(folder));
    return store::writeFileAtomically(fileOf(folder, parked.event), asBytes(json::write(out) + '\n'));
}

Result<std::vector<Parked>> loadParked(const fs::path &folder, const keystore::Keystore &keystore,
                                       const crypto::SessionSealer &sealer)
{
    std::vector<Parked> out;
    for (const fs::path &file : filesIn(folder)) {
        HYPHA_TRY(Parked one, readParked(file, keystore, sealer));
        out.push_back(std::move(one));
    }
    std::sort(out.begin(), out.end(), [](const Parked &a, const Parked &b) {
        return a.at != b.at ? a.at < b.at : a.event < b.event;
    });
    return out;
}

Result<void> resealParked(const fs::path &folder, const keystore::Keystore &previous,
                          const keystore::Keystore &present, const crypto::SessionSealer &sealer)
{
    for (const fs::path &file : filesIn(folder)) {
        if (readParked(file, present, sealer))
            continue;
        if (const auto old = readParked(file, previous, sealer))
            HYPHA_CHECK(savePark(folder, *old, present, sealer));
    }
    return {};
}

std::size_t countParked(const fs::path &folder)
{
    return filesIn(folder).size();
}

Result<void> removeParked(const fs::path &folder, const EventId &event)
{
    std::error_code error;
    fs::remove(fileOf(folder, event), error);
    return error ? fail(Errc::io, fileOf(folder, event).string(), error.message()) : Result<void>();
}

} // namespace hypha::sync
