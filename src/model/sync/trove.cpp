#include "model/sync/trove.h"

#include "model/store/treewalk.h"
#include "model/vault/paths.h"

namespace hypha::sync {
namespace {

using store::ObjectDatabase;
using store::ObjectId;

constexpr std::size_t troveCommitLimit = 100'000; // of the refused history
constexpr std::size_t knownLimit = 1'000'000;     // of our own
constexpr std::size_t entryLimit = 4'000'000;     // files and folders that differ
constexpr std::size_t eventLimit = 1u << 20;      // bytes of one event's file
constexpr unsigned folderLimit = 8;               // levels; the format has 5
constexpr std::string_view audit = "audit/";

Result<store::CommitLinks> linksOf(const ObjectDatabase &objects, const ObjectId &commit)
{
    HYPHA_TRY(const Bytes bytes,
              objects.read(commit, store::ObjectType::commit, ObjectDatabase::commitLimit));
    return store::parseCommit(bytes);
}

std::set<ObjectId> behind(const ObjectDatabase &objects, const ObjectId &known)
{
    std::set<ObjectId> out;
    std::vector<ObjectId> open{known};
    while (!open.empty() && out.size() < knownLimit) {
        const ObjectId id = open.back();
        open.pop_back();
        if (!out.insert(id).second)
            continue;
        if (const auto links = linksOf(objects, id))
            open.insert(open.end(), links->parents.begin(), links->parents.end());
    }
    return out;
}

/// Parents before children.
std::vector<std::pair<ObjectId, ObjectId>> newCommits(const ObjectDatabase &objects, const ObjectId &known,
                                                      const ObjectId &tip)
{
    struct Visit
    {
        ObjectId id;
        std::optional<ObjectId> tree; ///< once its parents have been put before it
    };
    std::set<ObjectId> seen = behind(objects, known);
    std::vector<std::pair<ObjectId, ObjectId>> out;
    std::vector<Visit> open{{tip, std::nullopt}};
    while (!open.empty() && out.size() < troveCommitLimit) {
        const Visit at = open.back();
        open.pop_back();
        if (at.tree) {
            out.emplace_back(at.id, *at.tree);
            continue;
        }
        if (!seen.insert(at.id).second)
            continue;
        const auto links = linksOf(objects, at.id);
        if (!links)
            continue;
        open.push_back({at.id, links->tree});
        for (const ObjectId &parent : links->parents)
            open.push_back({parent, std::nullopt});
    }
    return out;
}

class Searcher
{
public:
    explicit Searcher(const ObjectDatabase &objects, std::optional<ObjectId> known)
        : m_objects(objects), m_known(std::move(known))
    {
    }

    void commit(const ObjectId &id, const ObjectId &root)
    {
        std::vector<ObjectId> vaults; // a name may stand there twice
        for (const store::RawTreeEntry &entry : entriesOf(root))
            if (entry.name == store::vaultFolder && entry.isTree() && m_trees.insert(entry.id).second)
                vaults.push_back(entry.id);
        for (const ObjectId &vault : vaults) {
            m_events.clear();
            folder({}, vault, m_known, 0);
            m_out.commits.push_back({id, m_events});
        }
    }
    Trove take() { return std::move(m_out); }

private:
    /// None where it cannot be read.
    std::vector<store::RawTreeEntry> entriesOf(const ObjectId &tree)
    {
        m_bytes = m_objects.read(tree, store::ObjectType::tree, ObjectDatabase::treeLimit).value_or(Bytes());
        return store::parseTree(m_bytes).value_or(std::vector<store::RawTreeEntry>());
    }

    void folder(const std::string &path, const ObjectId &tree, const std::optional<ObjectId> &known,
                unsigned depth)
    {
        if (tree == known || depth > folderLimit)
            return;
        std::map<std::string, ObjectId, std::less<>> old;
        if (known)
            for (const store::RawTreeEntry &entry : entriesOf(*known))
                old.emplace(entry.name, entry.id);
        struct Below
        {
            std::string path;
            ObjectId tree;
            std::optional<ObjectId> known;
        };
        std::vector<Below> below; // reading a folder ends the names of the one before
        for (const store::RawTreeEntry &entry : entriesOf(tree)) {
            const auto before = old.find(entry.name);
            const auto knownHere = before == old.end() ? std::nullopt : std::optional(before->second);
            if (knownHere == entry.id || ++m_entries > entryLimit)
                continue;
            const std::string name = path + std::string(entry.name);
            if (entry.isTree())
                below.push_back({name + "/", entry.id, knownHere});
            else
                file(name, entry.id);
        }
        for (const Below &one : below)
            folder(one.path, one.tree, one.known, depth + 1);
    }

    void file(const std::string &path, const ObjectId &blob)
    {
        if (!path.starts_with(audit)) {
            m_out.blobs[path].insert(blob);
            return;
        }
        const auto known = m_parsed.find(blob);
        if (known != m_parsed.end()) {
            if (known->second)
                m_events.insert(*known->second);
            return;
        }
        const auto bytes = m_objects.read(blob, store::ObjectType::blob, eventLimit);
        auto event =
            bytes ? vault::Event::parse(*bytes, path) : Result<vault::Event>(fail(Errc::notFound, path));
        const bool isOne = event && event->path() == path;
        m_parsed.emplace(blob, isOne ? std::optional(event->id) : std::nullopt);
        if (!isOne)
            return;
        m_events.insert(event->id);
        m_out.events.push_back({std::move(*event), blob});
    }

    const ObjectDatabase &m_objects;
    const std::optional<ObjectId> m_known; ///< the vault's tree there
    Bytes m_bytes;                         ///< of the folder that was read last
    Trove m_out;
    std::set<ObjectId> m_trees;
    std::map<ObjectId, std::optional<EventId>> m_parsed; ///< by blob
    std::set<EventId> m_events;                          ///< of the present commit
    std::size_t m_entries = 0;
};

} // namespace

Result<Trove> searchTrove(const ObjectDatabase &objects, const ObjectId &known, const ObjectId &tip)
{
    HYPHA_TRY(const store::CommitLinks links, linksOf(objects, known));
    HYPHA_TRY(const Bytes root, objects.read(links.tree, store::ObjectType::tree, ObjectDatabase::treeLimit));
    HYPHA_TRY(const auto vaultTree, store::vaultTreeIn(root));
    Searcher searcher(objects, vaultTree);
    for (const auto &[id, tree] : newCommits(objects, known, tip))
        searcher.commit(id, tree);
    return searcher.take();
}

} // namespace hypha::sync
