#include "model/vault/filecheck.h"
#include "model/vault/paths.h"
#include "model/vault/verify.h"

#include <algorithm>

namespace hypha::vault {
namespace {

/// The new events in chain order. A removed or changed event means that the history behind the head is another one.
Result<std::vector<Event>> newEvents(const store::Snapshot &snapshot, const std::vector<store::TreeChange> &changes)
{
    std::vector<Event> out;
    for (const store::TreeChange &change : changes) {
        if (!change.path.starts_with("audit/") || change.path == path::auditIndex)
            continue;
        if (!change.after)
            return fail(Errc::rollback, change.path, "an event that was there before has disappeared");
        if (change.before)
            return fail(Errc::forked, change.path, "an event that was there before has been changed");
        HYPHA_TRY(const Bytes bytes, snapshot.readBlob(*change.after));
        auto parsed = Event::parse(bytes, change.path);
        if (!parsed)
            return tl::unexpected(foundIn(parsed.error(), change.path));
        Event event = std::move(*parsed);
        if (event.path() != change.path)
            return mismatch(Errc::contentMismatch, change.path, event.path(), change.path, "the event stands in another place");
        out.push_back(std::move(event));
    }
    std::sort(out.begin(), out.end(), [](const Event &a, const Event &b) { return a.sequence < b.sequence; });
    return out;
}

std::set<std::string> touchedFiles(const std::vector<Event> &events, const std::vector<store::TreeChange> &changes)
{
    std::set<std::string> out;
    for (const Event &event : events)
        for (const auto &[path, hash] : event.files)
            out.insert(path);
    for (const store::TreeChange &change : changes)
        if (!change.path.starts_with("audit/"))
            out.insert(change.path);
    return out;
}

Result<void> checkTouched(const VaultState &state, const store::Snapshot &snapshot, const std::string &path)
{
    HYPHA_TRY(const auto blob, snapshot.find(path));
    const bool live = liveFile(state, path).has_value();
    if (!blob && live)
        return fail(Errc::missingFile, path, "the log says that this file exists");
    if (!blob)
        return {};
    if (const FileVerdict verdict = checkFile(state, snapshot, {path, *blob}); verdict.problem)
        return tl::unexpected(*verdict.problem);
    return {};
}

/// The chain of each set that got versions, from the last version that was already verified.
Result<void> checkNewVersions(const VaultState &state, const store::Snapshot &snapshot, const std::vector<Event> &events)
{
    for (const Event &event : events) {
        std::optional<SetId> id;
        std::uint64_t version = 1;
        if (const auto *pushed = std::get_if<details::VersionCreated>(&event.details)) {
            id = pushed->set;
            version = pushed->version;
        } else if (const auto *created = std::get_if<details::SetCreated>(&event.details)) {
            id = created->set;
        }
        const SecretSet *set = id && event.project ? state.set(*event.project, *id) : nullptr;
        if (!set)
            continue; // another type, or deleted since
        const Project &project = *state.project(*event.project);
        std::vector<std::optional<VersionHashes>> hashes(set->versions.size());
        for (std::uint64_t n = version > 1 ? version - 1 : 1; n <= version; ++n) {
            HYPHA_TRY(hashes[n - 1], readVersionHashes(state, project, *set, n, readFrom(snapshot)));
        }
        for (const Error &e : checkVersionChain(project, *set, hashes, version))
            return tl::unexpected(e);
    }
    return {};
}

} // namespace

Result<void> advance(VaultState &state, const store::Snapshot &before, const store::Snapshot &snapshot)
{
    HYPHA_TRY(const std::vector<store::TreeChange> changes, snapshot.changesSince(before));
    HYPHA_TRY(const std::vector<Event> events, newEvents(snapshot, changes));
    for (const Event &event : events)
        if (const auto judged = apply(state, event); !judged)
            return tl::unexpected(eventProblem(judged.error(), event));
    if (!state.owed.empty())
        return fail(Errc::owed, eventPath(state.log.back()), "the log ends before a removal or rotation that is owed");
    for (const std::string &path : touchedFiles(events, changes))
        HYPHA_CHECK(checkTouched(state, snapshot, path));
    return checkNewVersions(state, snapshot, events);
}

} // namespace hypha::vault
