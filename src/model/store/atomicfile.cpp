#include "model/store/atomicfile.h"

#include "model/store/descriptor.h"

#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace hypha::store {
namespace {

std::filesystem::path parentOf(const std::filesystem::path &path)
{
    const auto parent = path.parent_path();
    return parent.empty() ? std::filesystem::path(".") : parent;
}

struct TemporaryFile
{
    Descriptor descriptor;
    std::filesystem::path path;
};

Result<TemporaryFile> openBeside(const std::filesystem::path &path, unsigned mode)
{
    static std::atomic<unsigned> counter{0};
    for (;;) {
        const std::string name = "." + path.filename().string() + "." + std::to_string(::getpid()) + "." +
                                 std::to_string(counter++) + ".tmp";
        auto temporary = parentOf(path) / name;
        const int fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                              static_cast<mode_t>(mode));
        if (fd >= 0)
            return TemporaryFile{Descriptor(fd), std::move(temporary)};
        if (errno != EEXIST)
            return tl::unexpected<Error>(errorFromErrno(errno, path, "creating a temporary file"));
    }
}

Result<void> fillAndRename(TemporaryFile &temporary, const std::filesystem::path &path, ByteView bytes)
{
    HYPHA_CHECK(writeAll(temporary.descriptor.get(), bytes, path));
    HYPHA_CHECK(syncAndClose(temporary.descriptor, path));
    if (::rename(temporary.path.c_str(), path.c_str()) != 0)
        return tl::unexpected<Error>(errorFromErrno(errno, path, "renaming"));
    return {};
}

Result<void> readUpTo(int fd, Bytes &out, std::size_t limit, const std::filesystem::path &path)
{
    std::array<std::uint8_t, 65536> block;
    for (;;) {
        const ssize_t n = ::read(fd, block.data(), block.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return tl::unexpected<Error>(errorFromErrno(errno, path, "reading"));
        if (n == 0)
            return {};
        if (static_cast<std::size_t>(n) > limit - out.size())
            return fail(Errc::limitExceeded, path.string(), "more than " + std::to_string(limit) + " bytes");
        out.insert(out.end(), block.begin(), block.begin() + n);
    }
}

} // namespace

Error errorFromErrno(int number, const std::filesystem::path &path, std::string_view doing)
{
    Errc code = Errc::io;
    if (number == ENOSPC || number == EDQUOT)
        code = Errc::diskFull;
    else if (number == EROFS || number == EACCES || number == EPERM)
        code = Errc::readOnly;
    return Error{code, path.string(), {}, {}, std::string(doing) + ": " + std::strerror(number)};
}

Result<void> writeAll(int fd, ByteView bytes, const std::filesystem::path &path)
{
    while (!bytes.empty()) {
        const ssize_t n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return tl::unexpected<Error>(errorFromErrno(errno, path, "writing"));
        bytes = bytes.subspan(static_cast<std::size_t>(n));
    }
    return {};
}

Result<void> syncAndClose(Descriptor &descriptor, const std::filesystem::path &path)
{
    if (::fsync(descriptor.get()) != 0)
        return tl::unexpected<Error>(errorFromErrno(errno, path, "syncing"));
    if (::close(descriptor.release()) != 0)
        return tl::unexpected<Error>(errorFromErrno(errno, path, "closing"));
    return {};
}

Result<void> syncFolder(const std::filesystem::path &folder)
{
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.get() < 0 || ::fsync(descriptor.get()) != 0)
        return tl::unexpected<Error>(errorFromErrno(errno, folder, "syncing the folder"));
    return {};
}

Result<void> writeFileAtomically(const std::filesystem::path &path, ByteView bytes, unsigned mode)
{
    HYPHA_TRY(TemporaryFile temporary, openBeside(path, mode));
    if (auto written = fillAndRename(temporary, path, bytes); !written) {
        ::unlink(temporary.path.c_str());
        return written;
    }
    return syncFolder(parentOf(path));
}

Result<Bytes> readFile(const std::filesystem::path &path, std::size_t limit)
{
    // Not blocking: a named pipe must be refused, not waited for.
    const Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (descriptor.get() < 0) {
        const int number = errno;
        if (number == ENOENT || number == ENOTDIR)
            return fail(Errc::notFound, path.string(), "no such file");
        Error error = errorFromErrno(number, path, "opening");
        error.code = Errc::io;
        return tl::unexpected<Error>(std::move(error));
    }
    struct stat status{};
    if (::fstat(descriptor.get(), &status) != 0)
        return tl::unexpected<Error>(errorFromErrno(errno, path, "reading"));
    if (!S_ISREG(status.st_mode))
        return fail(Errc::io, path.string(), "not a regular file");
    if (static_cast<std::uint64_t>(status.st_size) > limit)
        return fail(Errc::limitExceeded, path.string(), "more than " + std::to_string(limit) + " bytes");
    Bytes out;
    out.reserve(static_cast<std::size_t>(status.st_size));
    HYPHA_CHECK(readUpTo(descriptor.get(), out, limit, path));
    return out;
}

Result<void> makePrivateFolder(const std::filesystem::path &folder)
{
    struct stat status{};
    if (::stat(folder.c_str(), &status) == 0) {
        if (S_ISDIR(status.st_mode))
            return {};
        return fail(Errc::io, folder.string(), "not a folder");
    }
    if (errno != ENOENT)
        return tl::unexpected<Error>(errorFromErrno(errno, folder, "looking for the folder"));
    const auto parent = folder.has_filename() ? parentOf(folder) : folder.parent_path();
    if (parent != folder)
        HYPHA_CHECK(makePrivateFolder(parent));
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return tl::unexpected<Error>(errorFromErrno(errno, folder, "creating the folder"));
    return syncFolder(parent);
}

Result<FileLock> FileLock::take(const std::filesystem::path &file, int timeoutMs)
{
    using namespace std::chrono;
    Descriptor descriptor(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (descriptor.get() < 0)
        return tl::unexpected<Error>(errorFromErrno(errno, file, "opening the lock"));
    const auto end = steady_clock::now() + milliseconds(timeoutMs);
    milliseconds pause(1);
    while (::flock(descriptor.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return tl::unexpected<Error>(errorFromErrno(errno, file, "locking"));
        if (steady_clock::now() >= end)
            return fail(Errc::busy, file.string(), "another process holds the lock");
        std::this_thread::sleep_for(pause);
        pause = std::min(pause * 2, milliseconds(50));
    }
    return FileLock(descriptor.release());
}

FileLock::FileLock(FileLock &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

FileLock::~FileLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

} // namespace hypha::store
