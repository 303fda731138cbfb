#include "model/store/objectdatabase.h"

#include "model/store/allocationlimit.h"
#include "model/store/lostpages.h"
#include "model/store/packcheck.h"

#include <cstring>
#include <git2.h>
#include <git2/sys/odb_backend.h>

namespace hypha::store {
namespace {

std::string itemOf(const ObjectId &id)
{
    return "object " + id.toString();
}

git_oid oidOf(const ObjectId &id)
{
    git_oid oid{};
    std::memcpy(oid.id, id.bytes.data(), id.bytes.size());
    return oid;
}

/// libgit2's last error as ours.
tl::unexpected<Error> failGit(int code, std::string item)
{
    const git_error *last = git_error_last();
    const std::string words = last ? last->message : "unknown error of libgit2";
    if (code == GIT_ENOTFOUND)
        return fail(Errc::notFound, std::move(item), "the object is missing");
    const bool noMemory = last && last->klass == GIT_ERROR_NOMEMORY;
    if (noMemory && takeRefusedGitAllocation())
        return fail(Errc::limitExceeded, std::move(item), "it unfolds to more than a vault can have");
    if (noMemory)
        return fail(Errc::noMemory, std::move(item), words);
    if (last && last->klass == GIT_ERROR_OS)
        return fail(Errc::io, std::move(item), words);
    return fail(Errc::malformed, std::move(item), "the object is damaged: " + words);
}

int collect(const git_oid *oid, void *payload)
{
    ObjectId id;
    std::memcpy(id.bytes.data(), oid->id, id.bytes.size());
    static_cast<std::vector<ObjectId> *>(payload)->push_back(id);
    return 0;
}

} // namespace

void startLibgit2()
{
    static const bool started = [] {
        limitGitAllocations();
        git_libgit2_init();
        for (const int level : {GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG,
                                GIT_CONFIG_LEVEL_GLOBAL})
            git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
        git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
        git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 1);
        git_libgit2_opts(GIT_OPT_ENABLE_STRICT_OBJECT_CREATION, 1);
        git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
        outliveLostPages();
        return true;
    }();
    static_cast<void>(started);
}

void ObjectDatabase::Close::operator()(git_odb *odb) const
{
    git_odb_free(odb);
}

/// The loose objects, and below them the packs: all that libgit2 finds, now and later, or those that are
/// there now one by one. Backends by hand, because git_odb_open would follow objects/info/alternates.
static int addBackends(git_odb *odb, const std::filesystem::path &repository, int priority, bool oneByOne)
{
    const std::string objects = (repository / "objects").string();
    git_odb_backend *backend = nullptr;
    int code = git_odb_backend_loose(&backend, objects.c_str(), -1, 1, 0, 0);
    if (code >= 0)
        code = git_odb_add_backend(odb, backend, priority);
    if (code >= 0 && !oneByOne) {
        code = git_odb_backend_pack(&backend, objects.c_str());
        return code < 0 ? code : git_odb_add_backend(odb, backend, priority + 1);
    }
    for (const auto &index : oneByOne ? packIndexes(repository) : std::vector<std::filesystem::path>()) {
        if (code >= 0)
            code = git_odb_backend_one_pack(&backend, index.c_str());
        if (code >= 0)
            code = git_odb_add_backend(odb, backend, priority + 1);
    }
    return code;
}

/// An index over several packs, as `git maintenance` makes it, is nothing that we check.
static bool hasIndexOverPacks(const std::filesystem::path &repository)
{
    std::error_code error;
    return std::filesystem::exists(repository / "objects" / "pack" / "multi-pack-index", error);
}

Result<ObjectDatabase::Handle> ObjectDatabase::openHandle(const std::filesystem::path &repository,
                                                          const std::filesystem::path &quarantine)
{
    startLibgit2();
    HYPHA_CHECK(checkIndexes(repository));
    git_odb *odb = nullptr;
    if (const int code = git_odb_new(&odb); code < 0)
        return failGit(code, repository.string());
    Handle handle(odb);
    if (const int code = addBackends(odb, repository, 3, hasIndexOverPacks(repository)); code < 0)
        return failGit(code, repository.string());
    if (quarantine.empty())
        return handle;
    HYPHA_CHECK(checkIndexes(quarantine));
    if (const int code = addBackends(odb, quarantine, 1, false); code < 0)
        return failGit(code, quarantine.string());
    return handle;
}

Result<ObjectDatabase::Handle> ObjectDatabase::openForeignHandle(const std::filesystem::path &repository)
{
    startLibgit2();
    HYPHA_CHECK(checkPacks(repository));
    git_odb *odb = nullptr;
    if (const int code = git_odb_new(&odb); code < 0)
        return failGit(code, repository.string());
    Handle handle(odb);
    if (const int code = addBackends(odb, repository, 1, true); code < 0)
        return failGit(code, repository.string());
    return handle;
}

Result<ObjectDatabase::Handle> ObjectDatabase::openAgain() const
{
    return m_isForeign ? openForeignHandle(m_folder) : openHandle(m_folder, m_quarantine);
}

Result<ObjectDatabase> ObjectDatabase::openForeign(const std::filesystem::path &repository)
{
    HYPHA_TRY(Handle handle, openForeignHandle(repository));
    ObjectDatabase out(std::move(handle), repository);
    out.m_isForeign = true;
    return out;
}

Result<ObjectDatabase> ObjectDatabase::open(const std::filesystem::path &repository,
                                            const std::filesystem::path &quarantine)
{
    HYPHA_TRY(Handle handle, openHandle(repository, quarantine));
    return ObjectDatabase(std::move(handle), repository, quarantine);
}

Result<ObjectDatabase> ObjectDatabase::withQuarantine(const std::filesystem::path &quarantine) const
{
    HYPHA_TRY(ObjectDatabase out, open(m_folder, quarantine));
    out.m_trees = m_trees;
    return out;
}

Result<ObjectDatabase> ObjectDatabase::another() const
{
    if (m_isForeign)
        return openForeign(m_folder);
    HYPHA_TRY(ObjectDatabase out, open(m_folder, m_quarantine));
    out.m_mapped = m_mapped;
    return out;
}

Result<ObjectDatabase> ObjectDatabase::forManyReads() const
{
    HYPHA_TRY(ObjectDatabase out, another());
    if (!m_isForeign && !m_mapped)
        out.m_mapped = MappedPacks::of(m_quarantine.empty() ? std::vector{m_folder}
                                                            : std::vector{m_folder, m_quarantine});
    return out;
}

Result<ObjectDatabase> ObjectDatabase::openPack(const std::filesystem::path &index)
{
    startLibgit2();
    HYPHA_CHECK(checkIndex(index));
    git_odb *odb = nullptr;
    if (const int code = git_odb_new(&odb); code < 0)
        return failGit(code, index.string());
    Handle handle(odb);
    git_odb_backend *pack = nullptr;
    if (const int code = git_odb_backend_one_pack(&pack, index.c_str()); code < 0)
        return failGit(code, index.string());
    git_odb_add_backend(odb, pack, 1);
    return ObjectDatabase(std::move(handle), {});
}

std::optional<Bytes> ObjectDatabase::readMapped(const ObjectId &id, ObjectType type, std::size_t limit) const
{
    if (!m_mapped)
        return std::nullopt;
    if (!m_inflater)
        m_inflater.emplace();
    auto bytes = m_mapped->read(id, type, limit, *m_inflater);
    if (bytes)
        count(*bytes);
    return bytes;
}

Result<Bytes> ObjectDatabase::readOnce(const ObjectId &id, ObjectType type, std::size_t limit) const
{
    const git_oid oid = oidOf(id);
    std::size_t size = 0;
    git_object_t found = GIT_OBJECT_INVALID;
    if (const int code = git_odb_read_header(&size, &found, m_handle.get(), &oid); code < 0)
        return failGit(code, itemOf(id));
    if (static_cast<int>(found) != static_cast<int>(type))
        return mismatch(Errc::malformed, itemOf(id), git_object_type2string(static_cast<git_object_t>(type)),
                        git_object_type2string(found), "an object of another type");
    if (size > limit)
        return fail(Errc::limitExceeded, itemOf(id), "more than " + std::to_string(limit) + " bytes");
    git_odb_object *object = nullptr;
    if (const int code = git_odb_read(&object, m_handle.get(), &oid); code < 0)
        return failGit(code, itemOf(id));
    const auto *data = static_cast<const std::uint8_t *>(git_odb_object_data(object));
    Bytes bytes(data, data + git_odb_object_size(object));
    git_odb_object_free(object);
    count(bytes);
    return bytes;
}

Result<Bytes> ObjectDatabase::read(const ObjectId &id, ObjectType type, std::size_t limit) const
{
    if (auto mapped = readMapped(id, type, limit))
        return std::move(*mapped);
    auto bytes = readOnce(id, type, limit);
    if (bytes || bytes.error().code == Errc::limitExceeded || m_folder.empty())
        return bytes;
    // Another process may have merged packs since this handle listed them; a fresh one sees what is there
    // now.
    HYPHA_TRY(m_handle, openAgain());
    return readOnce(id, type, limit);
}

Result<TreeBytes> ObjectDatabase::readTree(const ObjectId &id) const
{
    if (TreeBytes known = m_trees->find(id))
        return known;
    HYPHA_TRY(Bytes bytes, read(id, ObjectType::tree, treeLimit));
    auto tree = std::make_shared<const Bytes>(std::move(bytes));
    m_trees->keep(id, tree);
    return tree;
}

Result<ObjectType> ObjectDatabase::typeOf(const ObjectId &id) const
{
    const git_oid oid = oidOf(id);
    std::size_t size = 0;
    git_object_t found = GIT_OBJECT_INVALID;
    int code = git_odb_read_header(&size, &found, m_handle.get(), &oid);
    if (code < 0 && !m_folder.empty()) { // packs may have been merged since they were listed
        HYPHA_TRY(m_handle, openAgain());
        code = git_odb_read_header(&size, &found, m_handle.get(), &oid);
    }
    if (code < 0)
        return failGit(code, itemOf(id));
    if (found < GIT_OBJECT_COMMIT || found > GIT_OBJECT_TAG)
        return fail(Errc::malformed, itemOf(id), "an object of no known type");
    return static_cast<ObjectType>(found);
}

std::optional<std::size_t> ObjectDatabase::sizeOf(const ObjectId &id) const
{
    const git_oid oid = oidOf(id);
    std::size_t size = 0;
    git_object_t found = GIT_OBJECT_INVALID;
    if (git_odb_read_header(&size, &found, m_handle.get(), &oid) < 0)
        return std::nullopt;
    return size;
}

Result<void> ObjectDatabase::reopen()
{
    HYPHA_TRY(m_handle, openAgain());
    return {};
}

Result<std::vector<ObjectId>> ObjectDatabase::list() const
{
    std::vector<ObjectId> ids;
    if (const int code = git_odb_foreach(m_handle.get(), collect, &ids); code < 0)
        return failGit(code, m_folder.string());
    return ids;
}

} // namespace hypha::store
