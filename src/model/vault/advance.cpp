#include "model/vault/arrivedevents.h"
#include "model/vault/filecheck.h"
#include "model/vault/paths.h"
#include "model/vault/verify.h"

#include <algorithm>
#include <unordered_map>

namespace hypha::vault {
namespace {

Result<Event> readEvent(const store::Snapshot &snapshot, const store::ObjectId &blob, const std::string &path,
                        ArrivedEvents &arrived)
{
    if (auto event = arrived.take(blob))
        return std::move(*event);
    HYPHA_TRY(const Bytes bytes, snapshot.readBlob(blob));
    auto parsed = Event::parse(bytes, path);
    if (!parsed)
        return tl::unexpected(foundIn(parsed.error(), path));
    return std::move(*parsed);
}

/// The new events in chain order. A removed or changed event means that the history behind the head is
/// another one.
Result<std::vector<Event>> newEvents(const store::Snapshot &snapshot,
                                     const std::vector<store::TreeChange> &changes, ArrivedEvents arrived)
{
    std::vector<Event> out;
    for (const store::TreeChange &change : changes) {
        if (!change.path.starts_with("audit/") || change.path == path::auditIndex)
            continue;
        if (!change.after)
            return fail(Errc::rollback, change.path, "an event that was there before has disappeared");
        if (change.before)
            return fail(Errc::forked, change.path, "an event that was there before has been changed");
        HYPHA_TRY(Event event, readEvent(snapshot, *change.after, change.path, arrived));
        if (event.path() != change.path)
            return mismatch(Errc::contentMismatch, change.path, event.path(), change.path,
                            "the event stands in another place");
        out.push_back(std::move(event));
    }
    std::sort(out.begin(), out.end(), [](const Event &a, const Event &b) { return a.sequence < b.sequence; });
    return out;
}

std::set<std::string> touchedFiles(const std::vector<Event> &events,
                                   const std::vector<store::TreeChange> &changes)
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

/// Files of the new commit. What the comparison of the trees has found already is not looked for again: each
/// look reads every folder on the way, and some of them have a line for each event or version so far.
class NewFiles
{
public:
    NewFiles(const store::Snapshot &snapshot, const std::vector<store::TreeChange> &changes)
        : m_snapshot(snapshot)
    {
        for (const store::TreeChange &change : changes)
            m_changed.emplace(change.path, change.after);
    }
    const store::Snapshot &snapshot() const { return m_snapshot; }
    Result<std::optional<store::ObjectId>> find(const std::string &path) const
    {
        if (const auto changed = m_changed.find(path); changed != m_changed.end())
            return changed->second;
        return m_snapshot.find(path);
    }
    Result<Bytes> read(const std::string &path) const
    {
        HYPHA_TRY(const auto blob, find(path));
        if (!blob)
            return fail(Errc::missingFile, path, "there is no such file in the vault");
        return m_snapshot.readBlob(*blob);
    }

private:
    const store::Snapshot &m_snapshot;
    std::unordered_map<std::string_view, std::optional<store::ObjectId>>
        m_changed; ///< views into the changes
};

Result<void> checkTouched(const VaultState &state, const NewFiles &files, const std::string &path)
{
    HYPHA_TRY(const auto blob, files.find(path));
    const bool live = liveFile(state, path).has_value();
    if (!blob && live)
        return fail(Errc::missingFile, path, "the log says that this file exists");
    if (!blob)
        return {};
    if (const FileVerdict verdict = checkFile(state, files.snapshot(), {path, *blob}); verdict.problem)
        return tl::unexpected(*verdict.problem);
    return {};
}

/// The chain of each set that got versions, from the last version that was already verified.
Result<void> checkNewVersions(const VaultState &state, const NewFiles &files,
                              const std::vector<Event> &events)
{
    const ReadFile read = [&files](const std::string &path) { return files.read(path); };
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
        std::optional<VersionHashes> previous;
        if (version > 1) {
            HYPHA_TRY(previous, readVersionHashes(state, project, *set, version - 1, read));
        }
        HYPHA_TRY(const VersionHashes current, readVersionHashes(state, project, *set, version, read));
        HYPHA_CHECK(checkVersionStep(project, *set, version, previous, current));
    }
    return {};
}

} // namespace

Result<void> advance(VaultState &state, const store::Snapshot &before, const store::Snapshot &snapshot)
{
    ArrivedEvents arrived = ArrivedEvents::in(snapshot);
    HYPHA_TRY(const std::vector<store::TreeChange> changes, snapshot.changesSince(before, arrived.files()));
    HYPHA_TRY(const std::vector<Event> events, newEvents(snapshot, changes, std::move(arrived)));
    for (const Event &event : events)
        if (const auto judged = apply(state, event); !judged)
            return tl::unexpected(eventProblem(judged.error(), event));
    if (!state.owed.empty())
        return fail(Errc::owed, eventPath(state.log.back()),
                    "the log ends before a removal or rotation that is owed");
    const NewFiles files(snapshot, changes);
    for (const std::string &path : touchedFiles(events, changes))
        HYPHA_CHECK(checkTouched(state, files, path));
    return checkNewVersions(state, files, events);
}

} // namespace hypha::vault
