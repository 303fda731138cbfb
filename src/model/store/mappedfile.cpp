#include "model/store/mappedfile.h"

#include "model/store/descriptor.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace hypha::store {

Result<MappedFile> MappedFile::open(const std::filesystem::path &path)
{
    // Not blocking: a named pipe must be refused, not waited for.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat status{};
    if (file.get() < 0 || ::fstat(file.get(), &status) != 0)
        return fail(Errc::io, path.string(), std::strerror(errno));
    const auto size = static_cast<std::size_t>(status.st_size);
    if (!S_ISREG(status.st_mode) || size == 0)
        return fail(Errc::malformed, path.string(), "it is empty, or no file");
    void *const bytes = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.get(), 0);
    if (bytes == MAP_FAILED)
        return fail(Errc::io, path.string(), std::strerror(errno));
    return MappedFile(bytes, size);
}

MappedFile::~MappedFile()
{
    if (m_bytes)
        ::munmap(m_bytes, m_size);
}

} // namespace hypha::store
