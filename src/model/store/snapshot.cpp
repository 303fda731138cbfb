#include "model/store/arrived.h"
#include "model/store/snapshotrepository.h"
#include "model/store/treewalk.h"

#include <set>

namespace hypha::store {
namespace {

ReadTree readerOf(const ObjectDatabase &objects)
{
    return [&objects](const ObjectId &id) { return objects.readTree(id); };
}

/// The object in the repository is not read: its id is that of bytes made here out of a tree that was
/// checked, and that it is there, with contents that hash to its name, was seen to by whoever put it there.
bool isTreeWith(const ObjectDatabase &older, const ObjectDatabase &newer, const ObjectId &before,
                const ObjectId &after, const std::vector<NamedBlob> &files)
{
    const auto tree = older.readTree(before);
    auto expected = tree ? withFiles(**tree, files) : std::nullopt;
    if (!expected || idOfOwnTree(*expected) != after || newer.sizeOf(after) != expected->size())
        return false;
    newer.trees().keep(after, std::make_shared<const Bytes>(std::move(*expected)));
    return true;
}

/// An object that another one links to and that is not there is damage, not an absent file.
template <class T> Result<T> linked(Result<T> object)
{
    if (!object && object.error().code == Errc::notFound)
        object.error().code = Errc::malformed;
    return object;
}

Result<std::optional<ObjectId>> vaultTree(const ObjectDatabase &objects, const ObjectId &commit)
{
    HYPHA_TRY(const Bytes commitBytes,
              linked(objects.read(commit, ObjectType::commit, ObjectDatabase::commitLimit)));
    auto links = parseCommit(commitBytes);
    if (!links)
        return mismatch(Errc::malformed, "commit " + commit.toString(), {}, {}, links.error().detail);
    HYPHA_TRY(const TreeBytes root, linked(objects.readTree(links->tree)));
    auto vault = vaultTreeIn(*root);
    if (!vault && vault.error().item.empty())
        vault.error().item = "tree " + links->tree.toString();
    return vault;
}

std::optional<RawTreeEntry> entryIn(const std::vector<RawTreeEntry> &entries, std::string_view name)
{
    const auto at =
        std::find_if(entries.begin(), entries.end(), [name](const auto &e) { return e.name == name; });
    return at == entries.end() ? std::nullopt : std::optional(*at);
}

Result<std::optional<ObjectId>> findIn(const ObjectDatabase &objects, ObjectId tree, std::string_view path)
{
    for (;;) {
        HYPHA_TRY(const TreeBytes bytes, linked(objects.readTree(tree)));
        HYPHA_TRY(const auto entries, parseVaultTree(*bytes));
        const auto slash = path.find('/');
        const auto name = path.substr(0, slash);
        const auto at = entryIn(entries, name);
        const bool last = slash == std::string_view::npos;
        if (!at || at->isTree() == last)
            return std::optional<ObjectId>{};
        if (last)
            return at->id;
        tree = at->id;
        path.remove_prefix(slash + 1);
    }
}

/// The folder `path` below `tree`, empty for `tree` itself.
Result<std::optional<ObjectId>> folderIn(const ObjectDatabase &objects, ObjectId tree, std::string_view path)
{
    while (!path.empty()) {
        HYPHA_TRY(const TreeBytes bytes, linked(objects.readTree(tree)));
        HYPHA_TRY(const auto entries, parseVaultTree(*bytes));
        const auto slash = std::min(path.find('/'), path.size());
        const auto at = entryIn(entries, path.substr(0, slash));
        if (!at || !at->isTree())
            return std::optional<ObjectId>{};
        tree = at->id;
        path.remove_prefix(std::min(slash + 1, path.size()));
    }
    return std::optional(tree);
}

std::string_view parentFolder(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

} // namespace

Result<std::optional<ObjectId>> Snapshot::find(std::string_view path) const
{
    HYPHA_TRY(const auto tree, vaultTree(m_repository->objects, m_commit));
    if (!tree)
        return std::optional<ObjectId>{};
    auto found = findIn(m_repository->objects, *tree, path);
    if (!found) {
        const std::string inner = found.error().item;
        found.error().item = printable(path) + (inner.empty() ? "" : " (" + inner + ")");
    }
    return found;
}

Result<std::vector<TreeEntry>> Snapshot::find(const std::vector<std::string> &paths) const
{
    const ObjectDatabase &objects = m_repository->objects;
    std::vector<TreeEntry> out;
    HYPHA_TRY(const auto tree, vaultTree(objects, m_commit));
    if (!tree)
        return out;
    std::map<std::string_view, std::set<std::string_view>> wanted; // names by folder
    for (const std::string &path : paths) {
        const std::string_view folder = parentFolder(path);
        wanted[folder].insert(std::string_view(path).substr(folder.empty() ? 0 : folder.size() + 1));
    }
    for (const auto &[folder, names] : wanted) {
        HYPHA_TRY(const auto found, folderIn(objects, *tree, folder));
        if (!found)
            continue;
        HYPHA_TRY(const TreeBytes bytes, linked(objects.readTree(*found)));
        HYPHA_TRY(const auto entries, parseVaultTree(*bytes));
        for (const RawTreeEntry &entry : entries) {
            if (entry.isFile() && names.contains(entry.name))
                out.push_back(
                    {(folder.empty() ? "" : std::string(folder) + '/') + std::string(entry.name), entry.id});
        }
    }
    return out;
}

Result<Bytes> Snapshot::read(std::string_view path, std::size_t limit) const
{
    HYPHA_TRY(const auto blob, find(path));
    if (!blob)
        return fail(Errc::missingFile, printable(path), "there is no such file in the vault");
    auto bytes = readBlob(*blob, limit);
    if (!bytes)
        bytes.error().item = printable(path) + " (" + bytes.error().item + ")";
    return bytes;
}

Result<Bytes> Snapshot::readBlob(const ObjectId &blob, std::size_t limit) const
{
    const auto arrived = m_repository->arrived.find(blob);
    if (arrived != m_repository->arrived.end() && arrived->second.size() <= limit)
        return arrived->second;
    return linked(m_repository->objects.read(blob, ObjectType::blob, limit));
}

Result<std::vector<TreeEntry>> Snapshot::list() const
{
    HYPHA_TRY(const auto tree, vaultTree(m_repository->objects, m_commit));
    if (!tree)
        return std::vector<TreeEntry>{};
    return listTree(readerOf(m_repository->objects), *tree);
}

Result<std::vector<TreeChange>> Snapshot::changesSince(const Snapshot &older,
                                                       std::vector<TreeEntry> guess) const
{
    const ObjectDatabase &old = older.m_repository->objects, &now = m_repository->objects;
    HYPHA_TRY(const auto before, vaultTree(old, older.m_commit));
    HYPHA_TRY(const auto after, vaultTree(now, m_commit));
    return compareTrees(readerOf(old), before, readerOf(now), after,
                        {std::move(guess), [&](const ObjectId &a, const ObjectId &b, const auto &files) {
                             return isTreeWith(old, now, a, b, files);
                         }});
}

Result<std::vector<ObjectId>> Snapshot::arrivedBlobs(std::size_t objectLimit, std::size_t fileLimit) const
{
    std::vector<ObjectId> out;
    if (m_repository->objects.quarantine().empty())
        return out;
    HYPHA_TRY(m_repository->arrived,
              store::arrivedBlobs(m_repository->objects.quarantine(), objectLimit, fileLimit));
    for (const auto &[id, bytes] : m_repository->arrived)
        out.push_back(id);
    return out;
}

Result<Snapshot> Snapshot::reopen() const
{
    HYPHA_TRY(auto objects, m_repository->objects.another());
    return Snapshot(std::make_shared<Repository>(Repository{std::move(objects)}), m_commit);
}

Result<Snapshot> Snapshot::forManyReads() const
{
    HYPHA_TRY(auto objects, m_repository->objects.forManyReads());
    return Snapshot(std::make_shared<Repository>(Repository{std::move(objects)}), m_commit);
}

} // namespace hypha::store
