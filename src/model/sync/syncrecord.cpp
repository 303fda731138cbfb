#include "model/sync/syncrecord.h"

#include "model/record/fields.h"
#include "model/store/atomicfile.h"
#include "model/sync/errorrecord.h"

namespace hypha::sync {
namespace {

constexpr std::size_t maxRecordFile = 1u << 20; // bytes

Result<SyncRecord> read(const std::filesystem::path &file)
{
    HYPHA_TRY(const Bytes bytes, store::readFile(file, maxRecordFile));
    HYPHA_TRY(const json::Object object, json::parseFile(bytes));
    json::Fields f(object, "sync");
    SyncRecord out;
    out.lastAt = f.optionalTime("last_at");
    out.offline = f.boolean("offline");
    out.behind = f.has("behind") && f.boolean("behind");
    out.refusalKind = f.string("refusal_kind");
    if (const auto proof = f.optionalString("proof"))
        out.proof = *proof;
    const bool refused = f.has("refusal") && !f.isNull("refusal");
    const json::Value *refusal = object.find("refusal");
    HYPHA_CHECK(f.done());
    if (refused && refusal->asObject()) {
        HYPHA_TRY(out.refusal, errorFromJson(*refusal->asObject()));
    }
    return out;
}

} // namespace

SyncRecord loadSyncRecord(const std::filesystem::path &file)
{
    const auto record = read(file);
    return record ? *record : SyncRecord();
}

Result<void> saveSyncRecord(const std::filesystem::path &file, const SyncRecord &record)
{
    json::Object out;
    out.set("schema_version", 1);
    out.set("last_at", record.lastAt ? json::Value(record.lastAt->toString()) : json::Value());
    out.set("offline", record.offline);
    out.set("behind", record.behind);
    out.set("refusal", record.refusal ? json::Value(errorToJson(*record.refusal)) : json::Value());
    out.set("refusal_kind", record.refusalKind);
    out.set("proof", record.proof ? json::Value(record.proof->string()) : json::Value());
    HYPHA_CHECK(store::makePrivateFolder(file.parent_path()));
    return store::writeFileAtomically(file, asBytes(json::write(out) + '\n'));
}

} // namespace hypha::sync
