#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"

#include <filesystem>

namespace hypha::store {

/// Replaces `path` so that after a crash at any point there is the old file or the new one: temporary file
/// beside it (mode `mode` from the start), write, fsync, rename, fsync of the folder. The temporary file is
/// removed on failure.
Result<void> writeFileAtomically(const std::filesystem::path &path, ByteView bytes, unsigned mode = 0600);
/// Errc::notFound, Errc::limitExceeded above `limit`, Errc::io. Refuses anything that is, or links to, no
/// regular file; a link to one is followed.
Result<Bytes> readFile(const std::filesystem::path &path, std::size_t limit);
/// With missing parents, mode 0700 for each one made.
Result<void> makePrivateFolder(const std::filesystem::path &folder);

/// An advisory lock (flock) on a file, held while the object lives; released by the system when the process
/// dies.
class FileLock
{
public:
    /// Waits up to `timeoutMs` (polling with growing pauses); Errc::busy afterwards.
    static Result<FileLock> take(const std::filesystem::path &file, int timeoutMs);
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

private:
    explicit FileLock(int fd) : m_fd(fd) {}
    int m_fd = -1;
};

/// The error of errno as ours: ENOSPC and EDQUOT diskFull, EROFS, EACCES and EPERM readOnly, else io.
Error errorFromErrno(int number, const std::filesystem::path &path, std::string_view doing);

} // namespace hypha::store
