#include "model/store/gitstoreimpl.h"

#include "model/store/descriptor.h"
#include "model/store/refs.h"
#include "model/store/treewalk.h"

#include <algorithm>

namespace hypha::store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t graftLimit = 1'000'000; // commits

fs::path quarantineOf(const fs::path &repository)
{
    return repository / "quarantine";
}

/// The entries of `onto`'s root with the vault of `root` among them.
Result<Bytes> rootWithVault(const ObjectDatabase &objects, const ObjectId &ontoTree, const ObjectId &root)
{
    HYPHA_TRY(const Bytes rootBytes, objects.read(root, ObjectType::tree, ObjectDatabase::treeLimit));
    HYPHA_TRY(const auto vault, vaultTreeIn(rootBytes));
    HYPHA_TRY(const Bytes ontoBytes, objects.read(ontoTree, ObjectType::tree, ObjectDatabase::treeLimit));
    HYPHA_TRY(auto entries, parseTree(ontoBytes));
    if (!vault)
        return fail(Errc::notAVault, "commit", "there is no vault in it");
    entries.push_back({RawTreeEntry::treeMode, vaultFolder, *vault});
    std::sort(entries.begin(), entries.end(), entryLess);
    return formatTree(entries);
}

} // namespace

const ObjectDatabase &GitStore::objects() const
{
    return m_impl->objects();
}

Result<Snapshot> GitStore::write(const std::optional<ObjectId> &parent, const FileChange &change)
{
    HYPHA_TRY(const auto lock, lockRepository(folder()));
    HYPHA_TRY(auto objects, m_impl->build(parent, change));
    const ObjectId id = objects.back().id;
    HYPHA_CHECK(writeObjects(folder(), std::move(objects)));
    return Snapshot(m_impl->repository, id);
}

Result<void> GitStore::moveRef(std::string_view name, const std::optional<ObjectId> &expected,
                               const ObjectId &commit)
{
    HYPHA_CHECK(m_impl->links(commit));
    HYPHA_TRY(const auto lock, lockRepository(folder()));
    return writeRef(folder(), name, expected, commit);
}

Result<void> GitStore::removeRef(std::string_view name)
{
    HYPHA_TRY(const auto lock, lockRepository(folder()));
    return store::removeRef(folder(), name);
}

Result<ObjectId> GitStore::graft(const ObjectId &tip, const ObjectId &onto)
{
    std::vector<std::pair<ObjectId, std::int64_t>> history; // trees, newest first
    for (std::optional<ObjectId> at = tip; at;) {
        if (history.size() == graftLimit)
            return fail(Errc::limitExceeded, "history", "too many commits");
        HYPHA_TRY(const Bytes bytes, objects().read(*at, ObjectType::commit, ObjectDatabase::commitLimit));
        HYPHA_TRY(const CommitLinks links, parseCommit(bytes));
        history.emplace_back(links.tree, commitSeconds(bytes));
        at = links.parents.empty() ? std::nullopt : std::optional(links.parents.front());
    }
    HYPHA_TRY(const CommitLinks base, m_impl->links(onto));
    std::vector<NewObject> out;
    ObjectId parent = onto;
    for (auto at = history.rbegin(); at != history.rend(); ++at) {
        HYPHA_TRY(Bytes root, rootWithVault(objects(), base.tree, at->first));
        const ObjectId tree = addObject(out, ObjectType::tree, std::move(root));
        parent = addObject(out, ObjectType::commit, formatCommit({tree, {parent}}, at->second));
    }
    HYPHA_TRY(const auto lock, lockRepository(folder()));
    HYPHA_CHECK(writeObjects(folder(), std::move(out)));
    return parent;
}

Result<fs::path> GitStore::emptyQuarantine()
{
    const fs::path quarantine = quarantineOf(folder());
    std::error_code error;
    fs::remove_all(quarantine, error);
    if (error)
        return fail(Errc::io, quarantine.string(), error.message());
    HYPHA_CHECK(makePrivateFolder(quarantine / "objects" / "pack"));
    return quarantine;
}

Result<Snapshot> GitStore::quarantined(const ObjectId &commit) const
{
    HYPHA_TRY(auto objects, m_impl->objects().withQuarantine(quarantineOf(folder())));
    HYPHA_CHECK(objects.read(commit, ObjectType::commit, ObjectDatabase::commitLimit));
    return Snapshot(std::make_shared<Snapshot::Repository>(Snapshot::Repository{std::move(objects)}), commit);
}

/// The pack before its index: without the index nobody looks for it.
static Result<void> movePack(const fs::path &index, const fs::path &into)
{
    for (const char *extension : {".pack", ".idx"}) {
        fs::path file = index;
        file.replace_extension(extension);
        std::error_code error;
        fs::rename(file, into / file.filename(), error);
        if (error)
            return fail(Errc::io, file.string(), error.message());
    }
    return {};
}

Result<void> GitStore::adopt()
{
    HYPHA_TRY(const auto lock, lockRepository(folder()));
    const fs::path packs = folder() / "objects" / "pack";
    std::error_code error;
    std::vector<fs::path> indexes;
    for (fs::directory_iterator at(quarantineOf(folder()) / "objects" / "pack", error), end;
         !error && at != end; at.increment(error))
        if (at->path().extension() == ".idx")
            indexes.push_back(at->path());
    if (error && error != std::errc::no_such_file_or_directory)
        return fail(Errc::io, "quarantine", error.message());
    for (const fs::path &index : indexes)
        HYPHA_CHECK(movePack(index, packs));
    HYPHA_CHECK(syncFolder(packs));
    return m_impl->repository->objects.reopen();
}

} // namespace hypha::store
