#include "model/store/gitstoreimpl.h"

#include "model/store/packmerge.h"
#include "model/store/packwriter.h"
#include "model/store/refs.h"
#include "model/store/repositoryfolder.h"

namespace hypha::store {

static constexpr int lockTimeout = 15'000; // ms; a merge of packs takes the longest
static constexpr std::size_t looseLimitOfCommit = 2000;

Result<FileLock> lockRepository(const std::filesystem::path &folder)
{
    return FileLock::take(folder / "hypha.lock", lockTimeout);
}

ObjectId addObject(std::vector<NewObject> &out, ObjectType type, Bytes bytes)
{
    const ObjectId id = objectIdOf(type, bytes);
    out.push_back({id, type, std::move(bytes)});
    return id;
}

/// One small pack instead of loose objects: a typical put has a dozen objects, each of which would need its
/// file and folder synced (24 syncs, against the 3 of a pack), and a pack is there whole or not at all.
Result<void> writeObjects(const std::filesystem::path &folder, std::vector<NewObject> objects)
{
    std::sort(objects.begin(), objects.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    objects.erase(std::unique(objects.begin(), objects.end(),
                              [](const auto &a, const auto &b) { return a.id == b.id; }),
                  objects.end());
    HYPHA_TRY(auto writer,
              PackWriter::begin(folder / "objects/pack", static_cast<std::uint32_t>(objects.size()),
                                PackWriter::Effort::quick));
    for (const auto &object : objects)
        HYPHA_CHECK(writer.add(object.id, object.type, object.bytes));
    HYPHA_CHECK(writer.finish());
    return {};
}

Result<CommitLinks> GitStore::Impl::links(const ObjectId &commit) const
{
    HYPHA_TRY(const Bytes bytes, objects().read(commit, ObjectType::commit, ObjectDatabase::commitLimit));
    return parseCommit(bytes);
}

Result<std::vector<NewObject>> GitStore::Impl::build(const std::optional<ObjectId> &parent,
                                                     const FileChange &change) const
{
    std::vector<NewObject> out;
    FileIds ids;
    for (const auto &[path, bytes] : change.files)
        ids[path] = bytes ? std::optional(addObject(out, ObjectType::blob, *bytes)) : std::nullopt;
    CommitLinks commit;
    std::optional<ObjectId> root;
    if (parent) {
        HYPHA_TRY(const auto old, links(*parent));
        root = old.tree;
        commit.parents.push_back(*parent);
    }
    HYPHA_TRY(commit.tree, updateRoot(objects(), root, ids, out));
    addObject(out, ObjectType::commit, formatCommit(commit, change.time.seconds));
    return out;
}

Result<void> GitStore::Impl::merge(std::size_t looseLimit, std::size_t packLimit)
{
    HYPHA_TRY(const bool merged, mergePacks(objects().folder(), looseLimit, packLimit));
    return merged ? repository->objects.reopen() : Result<void>();
}

GitStore::GitStore(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
GitStore::~GitStore() = default;

Result<std::unique_ptr<GitStore>> GitStore::create(const std::filesystem::path &folder)
{
    HYPHA_CHECK(createRepository(folder));
    return open(folder);
}

Result<std::unique_ptr<GitStore>> GitStore::open(const std::filesystem::path &folder)
{
    HYPHA_CHECK(checkRepository(folder));
    HYPHA_TRY(auto objects, ObjectDatabase::open(folder));
    return over(std::move(objects));
}

Result<std::unique_ptr<GitStore>> GitStore::openForeign(const std::filesystem::path &folder)
{
    HYPHA_CHECK(checkRepository(folder));
    HYPHA_TRY(auto objects, ObjectDatabase::openForeign(folder));
    return over(std::move(objects));
}

std::unique_ptr<GitStore> GitStore::over(ObjectDatabase objects)
{
    auto repository = std::make_shared<Snapshot::Repository>(Snapshot::Repository{std::move(objects)});
    return std::unique_ptr<GitStore>(new GitStore(std::make_unique<Impl>(Impl{std::move(repository)})));
}

const std::filesystem::path &GitStore::folder() const
{
    return m_impl->objects().folder();
}

Result<std::optional<Snapshot>> GitStore::head() const
{
    HYPHA_TRY(const auto id, ref(mainRef));
    if (!id)
        return std::optional<Snapshot>{};
    auto found = snapshot(*id);
    if (!found && found.error().code == Errc::notFound)
        found.error().code = Errc::malformed; // the ref says that it is there
    HYPHA_TRY(auto head, std::move(found));
    return std::optional(std::move(head));
}

Result<std::optional<ObjectId>> GitStore::parent(const ObjectId &commit) const
{
    HYPHA_TRY(const CommitLinks links, m_impl->links(commit));
    return links.parents.empty() ? std::nullopt : std::optional(links.parents.front());
}

Result<Snapshot> GitStore::snapshot(const ObjectId &commit) const
{
    HYPHA_CHECK(m_impl->links(commit));
    return Snapshot(m_impl->repository, commit);
}

Result<Snapshot> GitStore::commit(const std::optional<ObjectId> &expected, const FileChange &change)
{
    if (change.files.empty())
        return fail(Errc::invalidInput, {}, "a commit that changes nothing");
    HYPHA_TRY(const auto lock, lockRepository(folder()));
    HYPHA_TRY(const auto current, ref(mainRef));
    if (current != expected)
        return mismatch(Errc::conflict, std::string(mainRef), expected ? expected->toString() : "absent",
                        current ? current->toString() : "absent", "the head was moved meanwhile");
    auto built = m_impl->build(expected, change);
    if (!built && built.error().code == Errc::notFound)
        built.error().code = Errc::malformed; // the head names it, so that it should be there
    HYPHA_TRY(auto objects, std::move(built));
    const ObjectId id = objects.back().id;
    HYPHA_CHECK(writeObjects(folder(), std::move(objects)));
    HYPHA_CHECK(writeRef(folder(), mainRef, expected, id));
    // The commit stands whatever becomes of this; a merge that fails leaves everything as it was, for the
    // next try.
    static_cast<void>(m_impl->merge(looseLimitOfCommit, smallPackLimit));
    return Snapshot(m_impl->repository, id);
}

Result<std::optional<ObjectId>> GitStore::ref(std::string_view name) const
{
    return readRef(folder(), name);
}

Result<void> GitStore::setRef(std::string_view name, const ObjectId &commit)
{
    HYPHA_CHECK(m_impl->links(commit));
    HYPHA_TRY(const auto lock, lockRepository(folder()));
    HYPHA_TRY(const auto current, ref(name));
    return writeRef(folder(), name, current, commit);
}

Result<void> GitStore::packIfNeeded(std::size_t looseLimit)
{
    HYPHA_TRY(const auto lock, lockRepository(folder()));
    return m_impl->merge(looseLimit, looseLimit == 0 ? 0 : smallPackLimit);
}

} // namespace hypha::store
