#include "model/store/privatefile.h"

#include "model/store/atomicfile.h"
#include "model/store/descriptor.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hypha::store {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> systemError(const fs::path &path, std::string_view doing)
{
    return tl::unexpected<Error>(errorFromErrno(errno, path, doing));
}

bool isSame(const struct stat &a, const struct stat &b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

fs::path folderOf(const fs::path &path)
{
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

using Produce = std::function<Result<void>(const PieceSink &sink)>;

Result<void> produceInto(int fd, const fs::path &path, const Produce &produce)
{
    return produce([&](ByteView piece) { return writeAll(fd, piece, path); });
}

/// `seen` is what the name led to: what took its place since is not written to.
Result<void> writeInto(const fs::path &path, const struct stat &seen, const Produce &produce)
{
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
    struct stat status = {};
    if (file.get() < 0 || ::fstat(file.get(), &status) != 0)
        return systemError(path, "opening");
    if (!isSame(status, seen))
        return fail(Errc::conflict, path.string(), "it was replaced by something else");
    return produceInto(file.get(), path, produce);
}

/// The process id in `.FILE.<pid>.<n>.tmp`, the name of a file on its way to be `FILE`; 0 when it is none.
pid_t writerOf(std::string_view name, const std::string &target)
{
    const std::string prefix = "." + target + ".";
    if (!name.starts_with(prefix) || !name.ends_with(".tmp") || name.size() < prefix.size() + 4)
        return 0;
    name = name.substr(prefix.size(), name.size() - prefix.size() - 4);
    const auto dot = name.find('.');
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    pid_t pid = 0;
    if (dot == 0 || dot == std::string_view::npos || dot + 1 == name.size() ||
        !std::all_of(name.begin(), name.begin() + static_cast<std::ptrdiff_t>(dot), isDigit) ||
        !std::all_of(name.begin() + static_cast<std::ptrdiff_t>(dot) + 1, name.end(), isDigit) ||
        std::from_chars(name.data(), name.data() + dot, pid).ec != std::errc())
        return 0;
    return pid;
}

/// A process that was killed while it wrote leaves secrets under such a name.
void removeLeftOvers(const fs::path &path)
{
    std::error_code error;
    for (fs::directory_iterator it(folderOf(path), error), end; !error && it != end; it.increment(error)) {
        const pid_t pid = writerOf(it->path().filename().native(), path.filename().native());
        struct stat status = {};
        if (pid > 0 && ::kill(pid, 0) != 0 && errno == ESRCH && ::lstat(it->path().c_str(), &status) == 0 &&
            S_ISREG(status.st_mode) && status.st_uid == ::geteuid())
            ::unlink(it->path().c_str());
    }
}

/// Gives a file without a name the name `path`. False where that cannot be done.
bool nameIt(int fd, const fs::path &path)
{
    const std::string unnamed = "/proc/self/fd/" + std::to_string(fd);
    if (::linkat(AT_FDCWD, unnamed.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW) == 0)
        return true;
    if (errno != EEXIST)
        return false;
    // No call puts it in the place of another file: it needs a name to be renamed from.
    const fs::path beside =
        folderOf(path) / ("." + path.filename().string() + "." + std::to_string(::getpid()) + ".0.tmp");
    if (::linkat(AT_FDCWD, unnamed.c_str(), AT_FDCWD, beside.c_str(), AT_SYMLINK_FOLLOW) != 0)
        return false;
    if (::rename(beside.c_str(), path.c_str()) == 0)
        return true;
    ::unlink(beside.c_str());
    return false;
}

/// Until it is whole it has no name, so that a kill leaves nothing. False where the file system has no such
/// files.
Result<bool> writeUnnamed(const fs::path &path, const Produce &produce)
{
    const Descriptor file(::open(folderOf(path).c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600));
    if (file.get() < 0)
        return false;
    HYPHA_CHECK(produceInto(file.get(), path, produce));
    if (::fsync(file.get()) != 0)
        return systemError(path, "syncing");
    if (!nameIt(file.get(), path))
        return false;
    HYPHA_CHECK(syncFolder(folderOf(path)));
    return true;
}

/// `otherwise` writes the file where the file system has no files without names.
Result<void> writeWith(const fs::path &path, const Produce &produce,
                       const std::function<Result<void>(const fs::path &target)> &otherwise)
{
    fs::path target = path;
    struct stat status = {}, resolved = {};
    if (::stat(path.c_str(), &status) == 0) {
        std::error_code error;
        target = fs::canonical(path, error);
        // A name below /proc can lead to a file that has none, or no longer.
        if (!S_ISREG(status.st_mode) || error || ::stat(target.c_str(), &resolved) != 0 ||
            !isSame(status, resolved))
            return writeInto(path, status, produce);
    }
    removeLeftOvers(target);
    HYPHA_TRY(const bool written, writeUnnamed(target, produce));
    return written ? Result<void>() : otherwise(target);
}

} // namespace

Result<void> writePrivateFile(const fs::path &path, ByteView bytes)
{
    // Secrets come this way: they are copied nowhere.
    return writeWith(
        path, [&](const PieceSink &sink) { return sink(bytes); },
        [&](const fs::path &target) { return writeFileAtomically(target, bytes, 0600); });
}

Result<void> writePrivateFile(const fs::path &path, const Produce &produce)
{
    return writeWith(path, produce, [&](const fs::path &target) -> Result<void> {
        Bytes gathered;
        HYPHA_CHECK(produce([&](ByteView piece) -> Result<void> {
            gathered.insert(gathered.end(), piece.begin(), piece.end());
            return {};
        }));
        return writeFileAtomically(target, gathered, 0600);
    });
}

} // namespace hypha::store
