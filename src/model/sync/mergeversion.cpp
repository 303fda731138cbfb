#include "model/sync/mergeversion.h"

#include "model/record/signedrecord.h"

#include <algorithm>

namespace hypha::sync {
namespace {

struct Sides
{
    entries::EntryList base, ours;
};

const vault::details::VersionCreated &versionOf(const vault::Event &event)
{
    return std::get<vault::details::VersionCreated>(event.details);
}

Result<entries::EntryList> read(const Replica &replica, const Verified &at, const vault::Event &event,
                                std::uint64_t version)
{
    return vault::readEntries(at.state, *event.project, versionOf(event).set, version, replica.keys,
                              replica.sealer, readerOf(at.snapshot));
}

Result<Sides> localSides(const Replica &replica, const vault::Event &event, const Verified &local)
{
    const std::uint64_t version = versionOf(event).version;
    HYPHA_TRY(auto base, read(replica, local, event, version - 1));
    HYPHA_TRY(auto ours, read(replica, local, event, version));
    return Sides{std::move(base), std::move(ours)};
}

void keep(entries::EntryList &into, const std::optional<entries::Entry> &entry)
{
    if (entry)
        entries::put(into, *entry);
}

Error conflictError(const std::vector<EntryConflict> &conflicts, const std::string &setName)
{
    std::string count = std::to_string(conflicts.size()) + (conflicts.size() == 1 ? " entry" : " entries");
    return {Errc::conflict, setName, {}, {}, "somebody else changed " + count + " otherwise meanwhile"};
}

} // namespace

Result<Parked> parkedEvent(const vault::Event &event, const Error &why, const Verified &local)
{
    HYPHA_TRY(const Bytes bytes, local.snapshot.read(event.path()));
    HYPHA_TRY(const SignedRecord record, SignedRecord::parse(bytes, event.path()));
    const json::Value *data = record.body.find("data");
    const json::Value *details = data && data->asObject() ? data->asObject()->find("details") : nullptr;
    Parked out;
    out.event = event.id;
    out.eventType = event.type;
    out.at = event.timestamp;
    out.why = why;
    out.project = event.project;
    out.details = details ? json::write(*details) : std::string();
    return out;
}

Result<void> keepEntries(const Replica &replica, const vault::Event &event, const Verified &local,
                         Parked &parked)
{
    parked.set = versionOf(event).set;
    HYPHA_TRY(const Sides sides, localSides(replica, event, local));
    const auto diff = entries::difference(sides.base, sides.ours, replica.sealer);
    std::vector<std::string> keys = diff.added;
    keys.insert(keys.end(), diff.removed.begin(), diff.removed.end());
    for (const auto &[key, fields] : diff.changed)
        keys.push_back(key);
    for (const std::string &key : keys) {
        if (const auto *entry = entries::find(sides.base, key))
            entries::put(parked.base, *entry);
        if (const auto *entry = entries::find(sides.ours, key))
            entries::put(parked.ours, *entry);
        parked.keys.push_back({key, {"entry"}});
    }
    return {};
}

Result<MergedVersion> mergeVersion(const Replica &replica, const vault::Event &event, const Verified &local,
                                   const Verified &onto)
{
    const SetId set = versionOf(event).set;
    const vault::SecretSet *present = onto.state.set(*event.project, set);
    if (!present)
        return fail(Errc::notFound, set.toString(), "the set has been deleted meanwhile");
    HYPHA_TRY(const Sides sides, localSides(replica, event, local));
    HYPHA_TRY(const auto theirs, read(replica, onto, event, present->currentVersion()));
    Merge merged = merge(sides.base, theirs, sides.ours, replica.sealer);

    MergedVersion out{
        {*event.project, set, versionOf(event).message, std::move(merged.merged), {}, true, false}, {}};
    if (merged.conflicts.empty())
        return out;
    HYPHA_TRY(out.parked, parkedEvent(event, conflictError(merged.conflicts, present->name), local));
    out.parked->set = set;
    for (const EntryConflict &conflict : merged.conflicts) {
        keep(out.parked->base, conflict.base);
        keep(out.parked->ours, conflict.ours);
        out.parked->keys.push_back({conflict.key, conflict.fields});
    }
    return out;
}

} // namespace hypha::sync
