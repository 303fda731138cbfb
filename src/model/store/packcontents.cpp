#include "model/store/packcontents.h"

#include "model/store/delta.h"
#include "model/store/packwriter.h"
#include "model/store/plainfolder.h"

#include <limits>

namespace hypha::store {
namespace {

constexpr std::size_t noBase = std::numeric_limits<std::size_t>::max();
constexpr unsigned chainLimit = 100; // deltas to undo for the oldest version
constexpr unsigned folderLimit = 64; // levels looked into

struct Item
{
    ObjectId id;
    ObjectType type;
    std::size_t base = noBase; ///< the newer version
    unsigned depth = 0;
    bool begun = false;
    bool written = false;
};

class PackContents
{
public:
    explicit PackContents(const ObjectDatabase &objects) : m_objects(objects) {}

    Result<void> collect(const std::vector<ObjectId> &ids)
    {
        m_items.reserve(ids.size());
        for (const auto &id : ids) {
            HYPHA_TRY(const auto type, m_objects.typeOf(id));
            m_items.push_back({id, type});
        }
        return {};
    }

    void findBases()
    {
        std::vector<bool> seen(m_items.size());
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (m_items[i].type != ObjectType::commit)
                continue;
            // From child to parent: libgit2 resolves the versions of a folder that it has just resolved at no
            // cost.
            for (std::size_t at = i; at != noBase && !seen[at]; at = linkToParent(m_items[at].id))
                seen[at] = true;
        }
    }

    Result<void> write(PackWriter &writer)
    {
        for (const auto type : {ObjectType::commit, ObjectType::tag, ObjectType::tree, ObjectType::blob}) {
            for (std::size_t i = 0; i < m_items.size(); ++i) {
                if (m_items[i].type == type)
                    HYPHA_CHECK(writeChain(writer, i));
            }
        }
        return {};
    }

    std::vector<ObjectId> order() && { return std::move(m_order); }

private:
    std::size_t indexOf(const ObjectId &id) const
    {
        const auto at =
            std::lower_bound(m_items.begin(), m_items.end(), id,
                             [](const Item &item, const ObjectId &wanted) { return item.id < wanted; });
        return at != m_items.end() && at->id == id ? static_cast<std::size_t>(at - m_items.begin()) : noBase;
    }

    Result<CommitLinks> linksOf(const ObjectId &commit) const
    {
        HYPHA_TRY(const Bytes bytes, m_objects.read(commit, ObjectType::commit, ObjectDatabase::commitLimit));
        return parseCommit(bytes);
    }

    /// The parent. What cannot be parsed is packed as it is: only its deltas are lost.
    std::size_t linkToParent(const ObjectId &commit)
    {
        const auto links = linksOf(commit);
        const std::size_t parent =
            !links || links->parents.empty() ? noBase : indexOf(links->parents.front());
        if (parent == noBase || m_items[parent].type != ObjectType::commit)
            return noBase;
        if (const auto older = linksOf(links->parents.front()))
            link(ObjectType::tree, links->tree, older->tree, 0);
        return parent;
    }

    void link(ObjectType type, const ObjectId &newer, const ObjectId &older, unsigned depth)
    {
        const std::size_t a = indexOf(newer);
        const std::size_t b = indexOf(older);
        if (a == b || a == noBase || b == noBase || m_items[b].base != noBase || depth > folderLimit)
            return;
        if (m_items[a].type != type || m_items[b].type != type)
            return;
        m_items[b].base = a;
        if (type == ObjectType::tree)
            linkEntries(newer, older, depth + 1);
    }

    void linkEntries(const ObjectId &newer, const ObjectId &older, unsigned depth)
    {
        const auto newerBytes = m_objects.readTree(newer);
        const auto olderBytes = m_objects.readTree(older);
        if (!newerBytes || !olderBytes)
            return;
        if (const auto files = differenceOfFiles(**olderBytes, **newerBytes)) {
            for (const FileDifference &file : *files)
                if (file.before && file.after)
                    link(ObjectType::blob, *file.after, *file.before, depth);
            return;
        }
        const auto now = parseTree(**newerBytes);
        const auto old = parseTree(**olderBytes);
        if (!now || !old)
            return;
        auto a = now->begin();
        for (const auto &entry : *old) {
            while (a != now->end() && entryLess(*a, entry))
                ++a;
            if (a != now->end() && a->name == entry.name && a->mode == entry.mode && a->id != entry.id)
                link(entry.isTree() ? ObjectType::tree : ObjectType::blob, a->id, entry.id, depth);
        }
    }

    /// The versions that this one is a delta of come first; a circle (a change that was taken back) is cut.
    Result<void> writeChain(PackWriter &writer, std::size_t i)
    {
        std::vector<std::size_t> chain;
        for (; i != noBase && !m_items[i].begun; i = m_items[i].base) {
            m_items[i].begun = true;
            chain.push_back(i);
        }
        std::shared_ptr<const Bytes> previous;
        std::size_t previousIndex = noBase;
        for (auto at = chain.rbegin(); at != chain.rend(); ++at) {
            Item &item = m_items[*at];
            HYPHA_TRY(auto bytes, read(item));
            const bool inChain =
                item.base != noBase && m_items[item.base].written && m_items[item.base].depth < chainLimit;
            if (inChain && item.base != previousIndex) {
                HYPHA_TRY(previous, read(m_items[item.base]));
            }
            HYPHA_CHECK(writeItem(writer, item, *bytes, inChain ? previous.get() : nullptr));
            previous = std::move(bytes);
            previousIndex = *at;
        }
        return {};
    }

    Result<std::shared_ptr<const Bytes>> read(const Item &item) const
    {
        if (item.type == ObjectType::tree && m_objects.sizeOf(item.id) <= ObjectDatabase::treeLimit)
            return m_objects.readTree(item.id);
        HYPHA_TRY(Bytes bytes, m_objects.read(item.id, item.type, std::numeric_limits<std::size_t>::max()));
        return std::make_shared<const Bytes>(std::move(bytes));
    }

    Result<void> writeItem(PackWriter &writer, Item &item, const Bytes &bytes, const Bytes *base)
    {
        item.written = true;
        m_order.push_back(item.id);
        if (base && bytes.size() < deltaLimit && base->size() < deltaLimit) {
            const Bytes delta = makeDelta(*base, bytes);
            if (delta.size() < bytes.size() / 2) {
                item.depth = m_items[item.base].depth + 1;
                return writer.addDelta(item.id, m_items[item.base].id, delta);
            }
        }
        return writer.add(item.id, item.type, bytes);
    }

    const ObjectDatabase &m_objects;
    std::vector<Item> m_items;
    std::vector<ObjectId> m_order;
};

} // namespace

Result<WrittenPack> writePack(const ObjectDatabase &objects, const std::vector<ObjectId> &ids,
                              const std::filesystem::path &packFolder)
{
    const WalkMemory memory(objects.trees());
    PackContents contents(objects);
    HYPHA_CHECK(contents.collect(ids));
    contents.findBases();
    HYPHA_TRY(auto writer, PackWriter::begin(packFolder, static_cast<std::uint32_t>(ids.size()),
                                             PackWriter::Effort::thorough));
    HYPHA_CHECK(contents.write(writer));
    HYPHA_TRY(auto index, writer.finish());
    return WrittenPack{std::move(index), std::move(contents).order()};
}

} // namespace hypha::store
