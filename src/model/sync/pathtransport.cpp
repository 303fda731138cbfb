#include "model/sync/pathtransport.h"

#include "model/store/atomicfile.h"
#include "model/store/descriptor.h"
#include "model/store/packcontents.h"
#include "model/store/packmerge.h"
#include "model/store/refs.h"
#include "model/store/repositoryfolder.h"

#include <fcntl.h>
#include <sys/stat.h>

namespace hypha::sync {
namespace {

namespace fs = std::filesystem;
using store::ObjectDatabase;
using store::ObjectId;

constexpr int pathLockTimeout = 20'000;          // ms
constexpr std::size_t looseLimitOfRemote = 2000; // loose objects, which git commands leave

store::HasObject hasIn(const ObjectDatabase &objects)
{
    return [&objects](const ObjectId &id) { return objects.sizeOf(id).has_value(); };
}

Result<void> copyObjects(const ObjectDatabase &from, const std::vector<ObjectId> &ids,
                         const fs::path &repository)
{
    if (ids.empty())
        return {};
    HYPHA_CHECK(store::writePack(from, ids, repository / "objects" / "pack"));
    return {};
}

/// Whoever may write a repository that people share may take its lock, and nobody else: who can read the file
/// of a lock can hold it.
Result<store::FileLock> lockOf(const fs::path &repository)
{
    const fs::path file = repository / "hypha.lock";
    constexpr int flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
    const store::Descriptor made(::open(file.c_str(), flags, 0600));
    struct stat folder{};
    if (made.get() >= 0 && ::stat(repository.c_str(), &folder) == 0)
        static_cast<void>(::fchmod(made.get(), 0600u | ((folder.st_mode & S_IWGRP) != 0 ? 0060u : 0u) |
                                                   ((folder.st_mode & S_IWOTH) != 0 ? 0006u : 0u)));
    return store::FileLock::take(file, pathLockTimeout);
}

Result<void> moved()
{
    return fail(Errc::conflict, "remote", "the remote was moved meanwhile");
}

} // namespace

PathTransport::PathTransport(fs::path repository, store::TransferLimits limits,
                             const std::atomic<bool> *cancel)
    : m_repository(std::move(repository)), m_limits(limits), m_cancel(cancel)
{
    std::error_code error;
    if (fs::is_directory(m_repository / ".git", error))
        m_repository /= ".git";
}

Result<void> PathTransport::check() const
{
    std::error_code error;
    if (!fs::is_directory(m_repository, error))
        return fail(Errc::network, m_repository.string(), "there is no such folder");
    auto checked = store::checkRepository(m_repository);
    if (!checked && checked.error().code == Errc::notAVault)
        checked.error().code = Errc::network;
    return checked;
}

Result<std::optional<ObjectId>> PathTransport::tip()
{
    HYPHA_CHECK(check());
    auto ref = store::readRef(m_repository, store::mainRef);
    if (!ref && store::isDamagedRef(ref.error()))
        ref.error().code = Errc::notCanonical;
    return ref;
}

Result<void> PathTransport::fetch(const ObjectId &tip, const store::GitStore &local,
                                  const fs::path &quarantine)
{
    HYPHA_CHECK(check());
    HYPHA_TRY(const ObjectDatabase remote, ObjectDatabase::openForeign(m_repository));
    const store::WalkMemory memory(remote.trees()); // for both that follow
    HYPHA_TRY(const auto ids,
              store::reachableBeyond(remote, tip, hasIn(local.objects()), m_limits, m_cancel));
    return copyObjects(remote, ids, quarantine);
}

Result<void> PathTransport::push(const store::GitStore &local, const std::optional<ObjectId> &expected,
                                 const ObjectId &commit, bool force)
{
    HYPHA_CHECK(check());
    if (m_repository.filename() == ".git")
        return fail(Errc::notSupported, m_repository.string(),
                    "a repository with a work tree; use a bare one");
    if (expected && !force) {
        HYPHA_TRY(const bool forward, store::isAncestor(local.objects(), *expected, commit));
        if (!forward)
            return fail(Errc::internal, "push", "not a fast-forward");
    }
    HYPHA_TRY(const auto lock, lockOf(m_repository));
    const auto present = store::readRef(m_repository, store::mainRef);
    // Such as a power cut leaves it. Nobody can tell what stood there.
    const bool damaged = !present && store::isDamagedRef(present.error()) && force && !expected;
    if (!present && !damaged)
        return tl::unexpected<Error>(present.error());
    if (!damaged && *present != expected)
        return moved();
    HYPHA_TRY(const ObjectDatabase remote, ObjectDatabase::openForeign(m_repository));
    const store::WalkMemory memory(local.objects().trees());
    HYPHA_TRY(const auto ids,
              store::reachableBeyond(local.objects(), commit, hasIn(remote), m_limits, m_cancel));
    HYPHA_CHECK(copyObjects(local.objects(), ids, m_repository));
    constexpr auto found = store::FoundLock::foreign;
    auto written = damaged ? store::replaceDamagedRef(m_repository, store::mainRef, commit, found)
                           : store::writeRef(m_repository, store::mainRef, expected, commit, found);
    if (!written && written.error().code == Errc::busy)
        return fail(Errc::conflict, "remote", "its lock is held: " + written.error().item);
    HYPHA_CHECK(written);
    // The branch is moved whatever becomes of this.
    static_cast<void>(store::mergePacks(m_repository, looseLimitOfRemote, store::smallPackLimit, m_limits));
    return {};
}

namespace {

bool isRepository(const fs::path &folder)
{
    std::error_code ignored;
    return fs::is_directory(folder / "objects", ignored) && fs::exists(folder / "HEAD", ignored);
}

} // namespace

Result<bool> wantsEmptyRemote(const fs::path &repository)
{
    std::error_code error;
    const fs::file_status there = fs::status(repository, error);
    if (fs::exists(there)) {
        if (isRepository(repository) || isRepository(repository / ".git"))
            return false;
        if (!fs::is_directory(there))
            return fail(Errc::invalidInput, repository.string(), "a file stands there, and no repository");
        const bool empty = fs::is_empty(repository, error);
        if (!error && !empty)
            return fail(Errc::invalidInput, repository.string(),
                        "other things are in that folder, and no repository");
        return !error; // what cannot be looked into is found out by the sync
    }
    if (!fs::is_directory(fs::absolute(repository).parent_path(), error))
        return fail(Errc::network, repository.string(), "there is no folder to make it in");
    return true;
}

Result<void> makeEmptyRemote(const fs::path &repository)
{
    HYPHA_TRY(const bool wanted, wantsEmptyRemote(repository));
    return wanted ? store::createRepository(repository) : Result<void>();
}

fs::path remoteInFolder(const fs::path &folder)
{
    std::error_code ignored;
    return isRepository(folder) || fs::is_empty(folder, ignored) ? folder : folder / "vault.git";
}

} // namespace hypha::sync
