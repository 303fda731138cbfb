#include "model/store/reachable.h"

#include "model/store/packcontents.h"
#include "model/store/plainfolder.h"

#include <algorithm>
#include <set>

namespace hypha::store {
namespace {

constexpr unsigned reachableFolderLimit = 128; // levels
constexpr std::uint64_t linesOfCommit =
    200; // bytes; half of what the folders of an honest history grow by with each commit, and room besides
constexpr std::uint64_t lineOverhead =
    28; // bytes: mode, id and what is between, in a folder's line for a file

class Walk
{
public:
    Walk(const ObjectDatabase &objects, const HasObject &has, const TransferLimits &limits,
         const std::atomic<bool> *cancel)
        : m_objects(objects), m_has(has), m_limits(limits), m_cancel(cancel)
    {
    }

    /// Parents before children: a tree that was met before has then brought everything below it, also where a
    /// later commit went back to it.
    Result<void> history(const ObjectId &tip)
    {
        HYPHA_TRY(const auto commits, newCommits(tip));
        const std::uint64_t all = commits.size(); // at most the limit of objects: the square is no overflow
        m_comparable = m_limits.bytes + std::min(15 * m_limits.bytes, linesOfCommit * all * all);
        for (const CommitLinks &links : commits)
            HYPHA_CHECK(commitTree(links));
        return {};
    }

    std::vector<ObjectId> take() { return {m_found.begin(), m_found.end()}; }

private:
    Result<std::vector<CommitLinks>> newCommits(const ObjectId &tip)
    {
        struct Visit
        {
            ObjectId id;
            std::optional<CommitLinks> links; ///< once its parents have been put before it
        };
        std::vector<CommitLinks> out;
        std::vector<Visit> open{{tip, std::nullopt}};
        while (!open.empty()) {
            Visit at = std::move(open.back());
            open.pop_back();
            if (at.links) {
                out.push_back(std::move(*at.links));
                continue;
            }
            if (m_found.contains(at.id) || m_has(at.id))
                continue;
            HYPHA_CHECK(note(at.id));
            HYPHA_TRY(at.links, linksOf(at.id));
            const std::vector<ObjectId> parents = at.links->parents;
            m_links += parents.size();
            if (m_links > m_limits.objects)
                return fail(Errc::limitExceeded, "object " + at.id.toString(),
                            "more parents than a history can have");
            open.push_back(std::move(at));
            for (const ObjectId &parent : parents)
                if (!m_found.contains(parent))
                    open.push_back({parent, std::nullopt});
        }
        return out;
    }

    Result<CommitLinks> linksOf(const ObjectId &commit) const
    {
        HYPHA_TRY(const Bytes bytes, m_objects.read(commit, ObjectType::commit, ObjectDatabase::commitLimit));
        return parseCommit(bytes);
    }

    Result<void> count(const ObjectId &id, std::uint64_t bytes)
    {
        m_bytes += bytes;
        if (m_bytes > m_limits.bytes)
            return fail(Errc::limitExceeded, "object " + id.toString(), "more data than a vault can have");
        return {};
    }

    /// Counts an object; false when it was counted before. The bytes of a folder are counted by tree().
    Result<bool> note(const ObjectId &id, bool folder = false)
    {
        if (m_cancel && m_cancel->load())
            return fail(Errc::cancelled, "sync");
        if (!m_found.insert(id).second)
            return false;
        const auto size = m_objects.sizeOf(id);
        if (!size)
            return fail(Errc::malformed, "object " + id.toString(),
                        "the history needs an object that is missing");
        if (*size > m_limits.object || m_found.size() > m_limits.objects)
            return fail(Errc::limitExceeded, "object " + id.toString(), "more data than a vault can have");
        if (!folder)
            HYPHA_CHECK(count(id, *size));
        return true;
    }

    Result<void> commitTree(const CommitLinks &links)
    {
        std::optional<ObjectId> before;
        if (!links.parents.empty()) {
            // What the parent has comes with the parent, or is at the other side already.
            const auto parent = linksOf(links.parents.front());
            if (parent)
                before = parent->tree;
        }
        return tree(links.tree, before, 0);
    }

    Result<void> tree(const ObjectId &id, const std::optional<ObjectId> &before, unsigned depth)
    {
        if (before == id)
            return {};
        if (depth > reachableFolderLimit)
            return fail(Errc::malformed, "object " + id.toString(),
                        "folders within folders without end"); // ours are few
        HYPHA_TRY(const bool isNew, note(id, true));
        if (!isNew)
            return {};
        HYPHA_TRY(const TreeBytes bytes, m_objects.readTree(id));
        const auto known = before ? m_objects.readTree(*before) : Result<TreeBytes>(nullptr);
        const TreeBytes old = known && *known ? *known : std::make_shared<const Bytes>();
        // A history of changes compares about as much as it brings; one that goes from a huge folder to a
        // small one and back would have the huge one read for each small one.
        m_compared += old->size();
        if (m_compared > m_comparable)
            return fail(Errc::limitExceeded, "object " + id.toString(), "more changes than a vault can have");
        const bool whole = !continues(before, *old, *bytes);
        if (whole)
            HYPHA_CHECK(count(id, bytes->size()));
        // The parent's trees were gone through before, or belong to a history that is taken as whole.
        if (const auto files = differenceOfFiles(*old, *bytes))
            return changedFiles(id, *files, whole);
        HYPHA_TRY(const auto entries, parseTree(*bytes));
        const auto oldEntries = parseTree(*old);
        HYPHA_CHECK(
            entriesOf(id, entries, oldEntries ? *oldEntries : std::vector<RawTreeEntry>(), whole, depth));
        return {};
    }

    /// A folder that is written as what it has besides the one before: of several that follow the same, only
    /// the first.
    bool continues(const std::optional<ObjectId> &before, const Bytes &old, const Bytes &bytes)
    {
        return before && !old.empty() && old.size() < deltaLimit && bytes.size() < deltaLimit &&
               m_continued.insert(*before).second;
    }

    Result<void> changedFiles(const ObjectId &folder, const std::vector<FileDifference> &files, bool counted)
    {
        for (const FileDifference &file : files) {
            if (!file.after)
                continue;
            if (!counted)
                HYPHA_CHECK(count(folder, file.name.size() + lineOverhead));
            HYPHA_CHECK(note(*file.after));
        }
        return {};
    }

    Result<void> entriesOf(const ObjectId &folder, const std::vector<RawTreeEntry> &entries,
                           const std::vector<RawTreeEntry> &old, bool counted, unsigned depth)
    {
        auto at = old.begin();
        for (const RawTreeEntry &entry : entries) {
            while (at != old.end() && entryLess(*at, entry))
                ++at;
            const bool same = at != old.end() && at->name == entry.name && at->mode == entry.mode;
            if (same && at->id == entry.id)
                continue;
            if (!counted)
                HYPHA_CHECK(count(folder, entry.name.size() + lineOverhead));
            HYPHA_CHECK(one(entry, same ? std::optional(at->id) : std::nullopt, depth));
        }
        return {};
    }

    Result<void> one(const RawTreeEntry &entry, const std::optional<ObjectId> &before, unsigned depth)
    {
        if (entry.isTree())
            return tree(entry.id, before, depth + 1);
        if (entry.mode == "160000") // a submodule's commit is no object of this repository
            return {};
        HYPHA_CHECK(note(entry.id));
        return {};
    }

    const ObjectDatabase &m_objects;
    const HasObject &m_has;
    const TransferLimits &m_limits;
    const std::atomic<bool> *m_cancel;
    std::set<ObjectId> m_found;
    std::set<ObjectId> m_continued; ///< folders, by the one that follows
    std::uint64_t m_bytes = 0, m_compared = 0, m_comparable = 0, m_links = 0;
};

} // namespace

Result<std::vector<ObjectId>> reachableBeyond(const ObjectDatabase &objects, const ObjectId &tip,
                                              const HasObject &has, const TransferLimits &limits,
                                              const std::atomic<bool> *cancel)
{
    const WalkMemory memory(objects.trees());
    Walk walk(objects, has, limits, cancel);
    auto done = walk.history(tip);
    if (!done && done.error().code == Errc::notFound)
        done.error().code = Errc::malformed;
    if (!done)
        return tl::unexpected<Error>(done.error());
    return walk.take();
}

Result<bool> isAncestor(const ObjectDatabase &objects, const ObjectId &ancestor, const ObjectId &tip,
                        std::size_t limit)
{
    std::set<ObjectId> seen;
    std::vector<ObjectId> open{tip};
    while (!open.empty() && seen.size() < limit) {
        const ObjectId id = open.back();
        open.pop_back();
        if (id == ancestor)
            return true;
        if (!seen.insert(id).second)
            continue;
        HYPHA_TRY(const Bytes bytes, objects.read(id, ObjectType::commit, ObjectDatabase::commitLimit));
        HYPHA_TRY(const CommitLinks links, parseCommit(bytes));
        open.insert(open.end(), links.parents.rbegin(), links.parents.rend());
    }
    return false;
}

} // namespace hypha::store
