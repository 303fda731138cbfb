#include "model/session/draftfile.h"

#include "crypto/kdf.h"
#include "crypto/labels.h"
#include "model/entries/plaintext.h"
#include "model/record/base64.h"
#include "model/record/fields.h"
#include "model/store/atomicfile.h"

namespace hypha::session {
namespace {

constexpr std::size_t saltSize = 32; // bytes, fresh for each list
constexpr std::string_view draftType = "hypha_draft";

/// One list of a draft: each has a key of its own, bound to its set and its part by the AAD.
struct Slot
{
    const keystore::Keystore &keystore;
    const crypto::SessionSealer &sealer;
    std::string aad;

    Result<crypto::ChaChaKey> key(ByteView salt) const
    {
        const auto sealing = keystore.sealingKey(crypto::label::draft);
        return crypto::ChaChaKey::fromBytes(
            crypto::hkdfBlake2s(sealing.view(), salt, aad, crypto::ChaChaKey::size));
    }

    Result<json::Value> seal(const entries::EntryList &list) const
    {
        const crypto::SecretBytes salt = crypto::SecretBytes::random(saltSize);
        HYPHA_TRY(const auto chacha, key(salt.view()));
        HYPHA_TRY(const auto sealed, entries::encrypt(list, sealer, chacha, asBytes(aad)));
        json::Object out;
        out.set("salt", toBase64(salt.view()));
        out.set("hash", toBase64(sealed.contentHash.view()));
        out.set("data", toBase64(sealed.file));
        return json::Value(std::move(out));
    }

    Result<entries::EntryList> open(const json::Value *value) const
    {
        if (!value || !value->asObject())
            return fail(Errc::malformed, "draft");
        json::Fields fields(*value->asObject(), "draft");
        const std::string salt = fields.string("salt"), data = fields.string("data");
        const crypto::Hash hash = fields.hash("hash");
        if (!fields.done())
            return fail(Errc::malformed, "draft");
        HYPHA_TRY(const Bytes saltBytes, fromBase64(salt));
        HYPHA_TRY(const Bytes bytes, fromBase64(data));
        HYPHA_TRY(const auto chacha, key(saltBytes));
        return entries::decrypt(bytes, chacha, asBytes(aad), hash, sealer);
    }
};

Slot slotOf(const char *part, const StoredDraft &draft, const keystore::Keystore &keystore,
            const crypto::SessionSealer &sealer)
{
    return {keystore, sealer,
            std::string(part) + '|' + draft.project.toString() + '|' + draft.set.toString() + '|' +
                std::to_string(draft.version)};
}

/// Keys say something too: removed ones are stored as entries without a value.
entries::EntryList asEntries(const std::vector<std::string> &keys, const crypto::SessionSealer &sealer)
{
    entries::EntryList list;
    for (const std::string &key : keys) {
        entries::Entry entry;
        entry.key = key;
        entry.value = sealer.seal({});
        entries::put(list, std::move(entry));
    }
    return list;
}

Result<json::Value> toJson(const StoredDraft &draft, const keystore::Keystore &keystore,
                           const crypto::SessionSealer &sealer)
{
    json::Object out;
    out.set("project_id", draft.project.toString());
    out.set("set_id", draft.set.toString());
    out.set("version", draft.version);
    HYPHA_TRY(json::Value put, slotOf("put", draft, keystore, sealer).seal(draft.put));
    HYPHA_TRY(json::Value gone,
              slotOf("removed", draft, keystore, sealer).seal(asEntries(draft.removed, sealer)));
    out.set("put", std::move(put));
    out.set("removed", std::move(gone));
    return json::Value(std::move(out));
}

Result<StoredDraft> fromJson(const json::Value &value, const keystore::Keystore &keystore,
                             const crypto::SessionSealer &sealer)
{
    const json::Object *object = value.asObject();
    if (!object)
        return fail(Errc::malformed, "draft");
    json::Object head = *object;
    head.remove("put");
    head.remove("removed");
    json::Fields fields(head, "draft");
    StoredDraft draft{
        fields.id<ProjectId>("project_id"), fields.id<SetId>("set_id"), fields.integer("version"), {}, {}};
    if (!fields.done())
        return fail(Errc::malformed, "draft");
    HYPHA_TRY(draft.put, slotOf("put", draft, keystore, sealer).open(object->find("put")));
    HYPHA_TRY(const auto removed, slotOf("removed", draft, keystore, sealer).open(object->find("removed")));
    for (const entries::Entry &entry : removed)
        draft.removed.push_back(entry.key);
    return draft;
}

struct Kept
{
    json::Array list;
    Result<void> first; ///< the first failure
};

Kept keepEach(const std::vector<StoredDraft> &drafts, const keystore::Keystore &keystore,
              const crypto::SessionSealer &sealer, std::size_t most)
{
    constexpr std::size_t around = 256; // bytes of the object that holds the list
    Kept kept;
    std::size_t size = around;
    for (const StoredDraft &draft : drafts) {
        auto one = toJson(draft, keystore, sealer);
        const std::size_t length = one ? json::write(*one->asObject()).size() + 1 : 0;
        if (one && size + length <= most) {
            size += length;
            kept.list.push_back(std::move(*one));
        } else if (kept.first) {
            kept.first = one ? Result<void>(fail(Errc::limitExceeded, "draft")) : tl::unexpected(one.error());
        }
    }
    return kept;
}

} // namespace

Result<void> saveDrafts(const std::filesystem::path &file, const std::vector<StoredDraft> &drafts,
                        const keystore::Keystore &keystore, const crypto::SessionSealer &sealer,
                        std::size_t most)
{
    if (drafts.empty()) {
        std::error_code error;
        std::filesystem::remove(file, error);
        return error ? Result<void>(tl::unexpected(Error{Errc::io, file.string(), {}, {}, error.message()}))
                     : Result<void>();
    }
    Kept kept = keepEach(drafts, keystore, sealer, most);
    if (kept.list.empty())
        return kept.first; // what the file holds from before is better than nothing
    json::Object object;
    object.set("schema_version", 1);
    object.set("type", draftType);
    object.set("drafts", std::move(kept.list));
    HYPHA_CHECK(store::makePrivateFolder(file.parent_path()));
    HYPHA_CHECK(store::writeFileAtomically(file, asBytes(json::write(object) + '\n')));
    return kept.first;
}

Result<std::vector<StoredDraft>> loadDrafts(const std::filesystem::path &file,
                                            const keystore::Keystore &keystore,
                                            const crypto::SessionSealer &sealer)
{
    const auto bytes = store::readFile(file, maxDraftFileSize);
    if (!bytes && bytes.error().code == Errc::notFound)
        return std::vector<StoredDraft>();
    if (!bytes)
        return tl::unexpected(bytes.error());
    HYPHA_TRY(const json::Object object, json::parseFile(*bytes));
    const json::Value *list = object.find("drafts");
    if (!list || !list->asArray())
        return fail(Errc::malformed, file.string(), "not a draft file");
    std::vector<StoredDraft> drafts;
    for (const json::Value &one : *list->asArray()) {
        HYPHA_TRY(StoredDraft draft, fromJson(one, keystore, sealer));
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

Result<std::filesystem::path> setDraftsAside(const std::filesystem::path &file)
{
    std::error_code error;
    std::filesystem::path aside = file.string() + ".unreadable";
    for (int next = 2; std::filesystem::exists(std::filesystem::symlink_status(aside, error)); ++next)
        aside = file.string() + ".unreadable-" + std::to_string(next);
    std::filesystem::rename(file, aside, error);
    if (error)
        return tl::unexpected(Error{Errc::io, file.string(), {}, {}, error.message()});
    return aside;
}

} // namespace hypha::session
