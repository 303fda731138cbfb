#include "model/store/secretfile.h"

#include "model/store/atomicfile.h"
#include "model/store/descriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hypha::store {

Result<crypto::SecretBytes> readSecretFile(const std::filesystem::path &path, std::size_t limit)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat status = {};
    if (file.get() < 0 && errno == ENOENT)
        return fail(Errc::notFound, path.string(), "there is no such file");
    if (file.get() < 0 || ::fstat(file.get(), &status) != 0)
        return tl::unexpected<Error>(errorFromErrno(errno, path, "opening"));
    if (!S_ISREG(status.st_mode))
        return fail(Errc::io, path.string(), "not a regular file");
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > limit)
        return fail(Errc::limitExceeded, path.string(),
                    "at most " + std::to_string(limit) + " bytes; the file has " + std::to_string(size));
    if (size == 0)
        return crypto::SecretBytes();
    crypto::SecretBytes out(size);
    for (std::size_t done = 0; done < size;) {
        const ssize_t got = ::read(file.get(), out.mutableView().data() + done, size - done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return fail(Errc::io, path.string(), "the file became shorter while it was read");
        done += static_cast<std::size_t>(got);
    }
    return out;
}

} // namespace hypha::store
