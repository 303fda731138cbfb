#include "model/store/treeupdate.h"

#include "model/store/treewalk.h"

namespace hypha::store {
namespace {

/// One folder's share of the change.
struct Node
{
    std::map<std::string, std::optional<ObjectId>> files;
    std::map<std::string, Node> folders;
};

Result<void> addPath(Node &root, std::string_view path, const std::optional<ObjectId> &blob)
{
    Node *node = &root;
    std::string_view rest = path;
    for (std::size_t depth = 0;; ++depth) {
        const auto slash = rest.find('/');
        const std::string name(rest.substr(0, slash));
        if (!checkName(name) || depth > depthLimit)
            return fail(Errc::invalidInput, printable(path), "not a path in a vault");
        if (slash == std::string_view::npos) {
            if (node->folders.contains(name))
                return fail(Errc::invalidInput, printable(path), "both a file and a folder");
            node->files[name] = blob;
            return {};
        }
        if (node->files.contains(name))
            return fail(Errc::invalidInput, printable(path), "both a file and a folder");
        node = &node->folders[name];
        rest.remove_prefix(slash + 1);
    }
}

/// What a tree says of one name.
struct Kept
{
    std::string mode;
    ObjectId id;
};
using Entries = std::map<std::string, Kept>;

Entries byName(const std::vector<RawTreeEntry> &entries)
{
    Entries out;
    for (const auto &entry : entries)
        out.emplace(entry.name, Kept{std::string(entry.mode), entry.id});
    return out;
}

Result<void> setFile(const std::string &name, const std::optional<ObjectId> &blob, Entries &entries,
                     const std::string &path)
{
    const auto at = entries.find(name);
    if (at == entries.end() && !blob)
        return fail(Errc::missingFile, path + name, "there is no such file to delete");
    if (at != entries.end() && at->second.mode != RawTreeEntry::fileMode)
        return fail(Errc::invalidInput, path + name, "a folder stands where the file should be");
    if (blob)
        entries.insert_or_assign(name, Kept{std::string(RawTreeEntry::fileMode), *blob});
    else
        entries.erase(at);
    return {};
}

class Updater
{
public:
    Updater(const ObjectDatabase &objects, std::vector<NewObject> &out) : m_objects(objects), m_out(out) {}

    Result<ObjectId> root(const Node &vault, const std::optional<ObjectId> &tree)
    {
        Entries entries;
        if (tree) {
            HYPHA_TRY(const Bytes bytes, m_objects.read(*tree, ObjectType::tree, ObjectDatabase::treeLimit));
            HYPHA_TRY(const auto parsed, parseTree(bytes));
            entries = byName(parsed);
        }
        HYPHA_CHECK(descend(std::string(vaultFolder), vault, entries, {}));
        return write(entries);
    }

private:
    /// Absent when nothing is left of the folder. `path` is empty for the vault's own, else ends in '/'.
    Result<std::optional<ObjectId>> folder(const Node &node, const std::optional<ObjectId> &tree,
                                           const std::string &path)
    {
        Entries entries;
        if (tree) {
            HYPHA_TRY(const Bytes bytes, m_objects.read(*tree, ObjectType::tree, ObjectDatabase::treeLimit));
            HYPHA_TRY(const auto parsed, parseVaultTree(bytes));
            entries = byName(parsed);
        }
        for (const auto &[name, blob] : node.files)
            HYPHA_CHECK(setFile(name, blob, entries, path));
        for (const auto &[name, child] : node.folders)
            HYPHA_CHECK(descend(name, child, entries, path + name + "/"));
        if (entries.empty())
            return std::optional<ObjectId>{};
        return write(entries);
    }

    Result<void> descend(const std::string &name, const Node &node, Entries &entries, const std::string &path)
    {
        const auto at = entries.find(name);
        if (at != entries.end() && at->second.mode != RawTreeEntry::treeMode)
            return fail(Errc::invalidInput, path.empty() ? name : path,
                        "a file stands where the folder should be");
        const auto old = at != entries.end() ? std::optional(at->second.id) : std::nullopt;
        HYPHA_TRY(const auto id, folder(node, old, path));
        if (id)
            entries.insert_or_assign(name, Kept{std::string(RawTreeEntry::treeMode), *id});
        else
            entries.erase(name);
        return {};
    }

    ObjectId write(const Entries &entries)
    {
        std::vector<RawTreeEntry> sorted;
        sorted.reserve(entries.size());
        for (const auto &[name, entry] : entries)
            sorted.push_back({entry.mode, name, entry.id});
        std::sort(sorted.begin(), sorted.end(), entryLess);
        Bytes bytes = formatTree(sorted);
        const ObjectId id = objectIdOf(ObjectType::tree, bytes);
        m_out.push_back({id, ObjectType::tree, std::move(bytes)});
        return id;
    }

    const ObjectDatabase &m_objects;
    std::vector<NewObject> &m_out;
};

} // namespace

Result<ObjectId> updateRoot(const ObjectDatabase &objects, const std::optional<ObjectId> &root,
                            const FileIds &files, std::vector<NewObject> &out)
{
    Node vault;
    for (const auto &[path, blob] : files)
        HYPHA_CHECK(addPath(vault, path, blob));
    return Updater(objects, out).root(vault, root);
}

} // namespace hypha::store
