#include "model/sync/lastgood.h"

#include "crypto/hash.h"
#include "model/sync/eventline.h"
#include "model/vault/changebuilder.h"
#include "model/vault/paths.h"

#include <algorithm>

namespace hypha::sync {
namespace {

using store::ObjectDatabase;
using store::ObjectId;

constexpr int commitTries = 20; // of commits that have the right events, until we make one ourselves
constexpr std::size_t leftOutLimit = 100;

class Rescue
{
public:
    Rescue(const Replica &replica, const Verified &known, const ObjectDatabase &objects, Trove trove)
        : m_replica(replica), m_known(known), m_objects(objects), m_trove(std::move(trove))
    {
    }

    Result<LastGood> run()
    {
        HYPHA_TRY(m_line, bestLine(m_known.state, m_trove));
        trim();
        LastGood out{m_known.snapshot.commit(), {}};
        auto commit = m_line.events.empty() ? std::nullopt : whole();
        if (!commit && !m_line.events.empty())
            commit = made();
        if (commit)
            out.commit = *commit;
        else
            m_line.events.clear();
        out.leftOut = leftOut();
        return out;
    }

private:
    /// To the last event after which nothing is owed and every file is there.
    void trim()
    {
        vault::VaultState state = m_known.state;
        std::size_t good = 0;
        for (std::size_t n = 0; n < m_line.events.size(); ++n) {
            const vault::Event &event = m_line.events[n]->event;
            if (!vault::apply(state, event))
                break;
            for (const auto &[path, hash] : event.files)
                m_files[path] = hash;
            if (state.owed.empty() && allAreThere())
                good = n + 1;
        }
        m_line.events.resize(good);
    }

    bool allAreThere()
    {
        return std::all_of(m_files.begin(), m_files.end(), [&](const auto &file) {
            return !file.second || blobOf(file.first, *file.second);
        });
    }

    std::optional<ObjectId> blobOf(const std::string &path, const vault::Hash &hash)
    {
        const auto asked = m_found.find({path, hash});
        if (asked != m_found.end())
            return asked->second;
        std::optional<ObjectId> &found = m_found[{path, hash}];
        const auto claims = m_trove.blobs.find(path);
        if (claims == m_trove.blobs.end())
            return found;
        for (const ObjectId &blob : claims->second) {
            const auto bytes = m_objects.read(blob, store::ObjectType::blob, store::Snapshot::defaultLimit);
            if (bytes && crypto::blake3(*bytes) == hash) {
                found = blob;
                break;
            }
        }
        return found;
    }

    /// A commit as a member made it.
    std::optional<ObjectId> whole() const
    {
        std::set<EventId> wanted;
        for (const Trove::Found *found : m_line.events)
            wanted.insert(found->event.id);
        int tries = commitTries;
        for (const Trove::Commit &commit : m_trove.commits) {
            if (commit.events != wanted || tries-- == 0)
                continue;
            const auto snapshot = m_replica.store.quarantined(commit.id);
            if (snapshot && verifies(*snapshot))
                return commit.id;
        }
        return std::nullopt;
    }

    bool verifies(const store::Snapshot &snapshot) const
    {
        vault::VaultState state = m_known.state;
        return vault::advance(state, m_known.snapshot, snapshot) &&
               state.head.event == m_line.events.back()->event.id;
    }

    /// On the known commit: none of the junk comes along.
    std::optional<ObjectId> made()
    {
        vault::VaultState state = m_known.state;
        store::FileChange change;
        std::map<std::string, std::optional<vault::Hash>> files;
        for (const Trove::Found *found : m_line.events) {
            if (!vault::apply(state, found->event))
                return std::nullopt;
            for (const auto &[path, hash] : found->event.files)
                files[path] = hash;
            auto bytes = m_objects.read(found->blob, store::ObjectType::blob, store::Snapshot::defaultLimit);
            if (!bytes)
                return std::nullopt;
            change.files[found->event.path()] = std::move(*bytes);
            change.time = found->event.timestamp;
        }
        for (const auto &[path, hash] : files) {
            change.files[path] = std::nullopt;
            if (!hash)
                continue;
            const auto blob = blobOf(path, *hash);
            auto bytes = m_objects.read(blob.value_or(ObjectId()), store::ObjectType::blob,
                                        store::Snapshot::defaultLimit);
            if (!bytes)
                return std::nullopt;
            change.files[path] = std::move(*bytes);
        }
        change.files[vault::path::auditIndex] = vault::indexFile(state);
        const auto written = m_replica.store.write(m_known.snapshot.commit(), change);
        return written && verifies(*written) ? std::optional(written->commit()) : std::nullopt;
    }

    std::vector<LeftOut> leftOut() const
    {
        std::set<EventId> done;
        for (const Trove::Found *found : m_line.events)
            done.insert(found->event.id);
        std::vector<LeftOut> out;
        for (const Trove::Found &found : m_trove.events) {
            const vault::Event &e = found.event;
            if (out.size() < leftOutLimit && !m_known.state.usedIds.contains(e.id.uuid) &&
                isSignedByMember(m_known.state, e) && done.insert(e.id).second)
                out.push_back({e.id, e.type, e.timestamp, e.actorUser, e.actorDevice});
        }
        return out;
    }

    const Replica &m_replica;
    const Verified &m_known;
    const ObjectDatabase &m_objects;
    const Trove m_trove;
    EventLine m_line;
    std::map<std::string, std::optional<vault::Hash>> m_files; ///< what the line has written so far
    std::map<std::pair<std::string, vault::Hash>, std::optional<ObjectId>> m_found;
};

} // namespace

Result<LastGood> lastGoodIn(const Replica &replica, const Verified &known, const ObjectId &tip)
{
    std::error_code error;
    const auto quarantine = replica.store.folder() / "quarantine";
    HYPHA_TRY(const ObjectDatabase objects,
              ObjectDatabase::open(replica.store.folder(), std::filesystem::exists(quarantine, error)
                                                               ? quarantine
                                                               : std::filesystem::path()));
    HYPHA_TRY(Trove trove, searchTrove(objects, known.snapshot.commit(), tip));
    return Rescue(replica, known, objects, std::move(trove)).run();
}

} // namespace hypha::sync
