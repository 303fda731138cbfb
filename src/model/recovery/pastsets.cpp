#include "model/recovery/pastsets.h"

#include "model/record/fields.h"
#include "model/record/signedrecord.h"
#include "model/recovery/sharecheck.h"
#include "model/vault/paths.h"

#include <algorithm>

namespace hypha::recovery {

namespace {

constexpr int mostCommits = 50'000; // to look back

/// The key of a device as the present state has it: keys never change, and no device is ever forgotten.
Result<crypto::Ed25519PublicKey> keyOf(const DeviceId &device, const store::Snapshot &head)
{
    const std::string path = vault::path::device(device);
    HYPHA_TRY(const Bytes file, head.read(path));
    HYPHA_TRY(const SignedRecord record, SignedRecord::parse(file, path));
    json::Fields f(record.body, path);
    const auto key = f.signingKey("signing_pubkey");
    HYPHA_CHECK(f.done());
    return key;
}

Result<Document> signedDocument(ByteView file, const store::Snapshot &head)
{
    HYPHA_TRY(const SignedRecord record, SignedRecord::parse(file, vault::path::recoveryKey));
    HYPHA_TRY(const auto key, keyOf(record.signedBy, head));
    if (!record.signatureHolds(key))
        return fail(Errc::signatureInvalid, vault::path::recoveryKey);
    return readDocument(file);
}

bool isInLog(const Document &document, const vault::VaultState &state)
{
    const std::vector<Timestamp> &times = state.recoveryKey->rotationTimes;
    return document.setNumber <= times.size() && times[document.setNumber - 1] == madeAt(document);
}

} // namespace

const Timestamp &madeAt(const Document &document)
{
    return document.lastRotated ? *document.lastRotated : document.createdAt;
}

Result<std::vector<Document>> pastSets(const store::GitStore &store, const store::Snapshot &head,
                                       const vault::VaultState *state)
{
    std::vector<Document> out;
    if (state && !state->recoveryKey)
        return out;
    HYPHA_TRY(Bytes last, head.read(vault::path::recoveryKey));
    HYPHA_TRY(const Document present, readDocument(last));
    std::uint64_t wanted = present.setNumber - 1; // sets follow one another
    store::Snapshot at = head;
    for (int steps = 0; wanted != 0 && steps < mostCommits; ++steps) {
        HYPHA_TRY(const auto parent, store.parent(at.commit()));
        if (!parent)
            break;
        HYPHA_TRY(at, store.snapshot(*parent));
        auto file = at.read(vault::path::recoveryKey);
        if (!file || *file == last)
            continue;
        last = std::move(*file);
        auto document = signedDocument(last, head);
        if (!document || document->setNumber > wanted || (state && !isInLog(*document, *state)))
            continue;
        wanted = document->setNumber - 1;
        out.push_back(std::move(*document));
    }
    return out;
}

const Document *setOf(const crypto::slip39::ShareHeader &share, const std::vector<Document> &sets)
{
    const auto found = std::ranges::find_if(sets, [&](const Document &one) { return belongsTo(share, one); });
    return found == sets.end() ? nullptr : &*found;
}

} // namespace hypha::recovery
