#include "crypto/hash.h"
#include "model/record/base64.h"
#include "model/record/names.h"
#include "model/vault/operationsteps.h"
#include "model/vault/paths.h"

#include <algorithm>

namespace hypha::vault {
namespace {

std::vector<std::string> setNames(const Project &project, const SetId &self)
{
    std::vector<std::string> out;
    for (const auto &[id, set] : project.sets)
        if (id != self)
            out.push_back(set.name);
    return out;
}

json::Object setDetails(const SetId &id, const std::string &name)
{
    json::Object details;
    details.set("set_id", id.toString());
    details.set("set_name", name);
    return details;
}

/// Encrypts under the current key, and adds v<N>.enc and the hashes of v<N>.meta.json.
Result<ChangeBuilder::Extras> versionFiles(const ChangeBuilder &b, const Project &project, const SetId &set,
                                           std::uint64_t version,
                                           const std::optional<VersionHashes> &previous,
                                           const entries::EntryList &list,
                                           const crypto::SessionSealer &sealer)
{
    HYPHA_TRY(const crypto::ChaChaKey pdk, openPdk(project, project.currentPdk(), b.keys(), b.reader()));
    HYPHA_TRY(
        entries::EncryptedVersion made,
        entries::encrypt(list, sealer, pdk, versionAad(project.id, set, version, project.currentPdk())));
    const std::optional<Hash> before = previous ? std::optional(previous->chainHash) : std::nullopt;
    ChangeBuilder::Extras extras;
    json::Object &meta = extras.members[path::versionMeta(project.id, set, version)];
    meta.set("content_hash", toBase64(made.contentHash.view()));
    meta.set("chain_hash", toBase64(chainedHash(before, made.contentHash).view()));
    meta.set("previous_chain_hash", before ? json::Value(toBase64(before->view())) : json::Value(nullptr));
    meta.set("ciphertext_hash", toBase64(made.ciphertextHash.view()));
    if (version == 1)
        meta.set("message", nullptr);
    extras.files.emplace(path::versionFile(project.id, set, version), std::move(made.file));
    return extras;
}

entries::Entry edited(const entries::Entry *present, entries::Entry put, bool keepMetadata,
                      const Timestamp &now, const crypto::SessionSealer &sealer)
{
    if (present && keepMetadata) {
        entries::SealedValue value = std::move(put.value);
        put = *present;
        put.value = std::move(value);
    }
    if (present && entries::sameContent(*present, put, sealer))
        return *present;
    put.createdAt = present ? present->createdAt : std::optional(now);
    put.updatedAt = now;
    return put;
}

Result<entries::EntryList> applyEdits(const entries::EntryList &current, const op::PushVersion &o,
                                      const Timestamp &now, const crypto::SessionSealer &sealer)
{
    entries::EntryList next = o.replaceAll ? entries::EntryList{} : current;
    for (const std::string &key : o.remove)
        if (!entries::remove(next, key) && !o.replaceAll)
            return fail(Errc::notFound, key, "the set has no entry of that key");
    if (!o.replaceAll && o.put.size() <= 16) {
        for (const entries::Entry &entry : o.put)
            entries::put(next, edited(entries::find(current, entry.key), entry, o.keepMetadata, now, sealer));
        return next;
    }
    // Many entries: one merge of two sorted lists instead of an insertion each.
    entries::EntryList put = o.put;
    std::sort(put.begin(), put.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    entries::EntryList merged;
    merged.reserve(next.size() + put.size());
    auto kept = next.begin();
    for (entries::Entry &entry : put) {
        for (; kept != next.end() && kept->key < entry.key; ++kept)
            merged.push_back(std::move(*kept));
        if (kept != next.end() && kept->key == entry.key)
            ++kept;
        const entries::Entry *present = entries::find(current, entry.key);
        merged.push_back(edited(present, std::move(entry), o.keepMetadata, now, sealer));
    }
    std::move(kept, next.end(), std::back_inserter(merged));
    return merged;
}

struct Present
{
    VersionHashes hashes;
    entries::EntryList list;
    bool isReadable = true;
};

/// What a new version comes after. Whoever replaces everything need not be able to read it: what a member's
/// program filled with garbage must not keep the set from everybody else for ever.
Result<Present> presentOf(const ChangeBuilder &b, const op::PushVersion &o, const SecretSet &set,
                          const crypto::SessionSealer &sealer)
{
    HYPHA_TRY(const SealedVersion sealed, openVersion(b.state(), *b.state().project(o.project), set,
                                                      set.currentVersion(), b.keys(), b.reader()));
    auto list = decryptContent(sealed, sealer);
    if (list)
        return Present{sealed.hashes, std::move(*list)};
    if (!o.replaceAll || sealed.linkProblem || !isAuthorsDoing(list.error().code))
        return tl::unexpected<Error>(list.error());
    return Present{sealed.hashes, {}, false};
}

} // namespace

Result<void> createSet(ChangeBuilder &b, const op::CreateSet &o, const crypto::SessionSealer &sealer)
{
    HYPHA_CHECK(rotateIfDue(b, o.project));
    const Project &project = *b.state().project(o.project);
    HYPHA_CHECK(checkNewName(o.name, setNames(project, o.id)));
    HYPHA_TRY(auto extras, versionFiles(b, project, o.id, 1, std::nullopt, {}, sealer));
    return b.add("secret_set_created", o.project, setDetails(o.id, o.name), std::move(extras));
}

Result<void> renameSet(ChangeBuilder &b, const op::RenameSet &o)
{
    HYPHA_CHECK(rotateIfDue(b, o.project));
    HYPHA_TRY(const SecretSet *set, findSet(b.state(), o.project, o.id));
    if (set->name == o.name)
        return {};
    HYPHA_CHECK(checkNewName(o.name, setNames(*b.state().project(o.project), o.id)));
    json::Object details = setDetails(o.id, o.name);
    details.set("old_name", set->name);
    return b.add("secret_set_renamed", o.project, std::move(details));
}

Result<void> deleteSet(ChangeBuilder &b, const op::DeleteSet &o)
{
    HYPHA_CHECK(rotateIfDue(b, o.project));
    HYPHA_TRY(const SecretSet *set, findSet(b.state(), o.project, o.id));
    return b.add("secret_set_deleted", o.project, setDetails(o.id, set->name));
}

Result<PushCounts> pushVersion(ChangeBuilder &b, const op::PushVersion &o,
                               const crypto::SessionSealer &sealer)
{
    if (o.message)
        HYPHA_CHECK(checkText(*o.message));
    HYPHA_TRY(const SecretSet *set, findSet(b.state(), o.project, o.set));
    const std::uint64_t current = set->currentVersion();
    HYPHA_TRY(const Present present, presentOf(b, o, *set, sealer));
    HYPHA_TRY(const entries::EntryList after, applyEdits(present.list, o, b.now(), sealer));
    const entries::Difference difference = entries::difference(present.list, after, sealer);
    if (present.isReadable && difference.empty())
        return PushCounts{0, 0, 0, current};

    HYPHA_CHECK(rotateIfDue(b, o.project));
    const Project &project = *b.state().project(o.project);
    HYPHA_TRY(auto extras, versionFiles(b, project, o.set, current + 1, present.hashes, after, sealer));
    json::Object details;
    details.set("set_id", o.set.toString());
    details.set("version", current + 1);
    details.set("message", o.message ? json::Value(*o.message) : json::Value(nullptr));
    HYPHA_CHECK(b.add("secret_version_created", o.project, std::move(details), std::move(extras)));
    return PushCounts{difference.added.size(), difference.changed.size(), difference.removed.size(),
                      current + 1};
}

} // namespace hypha::vault
