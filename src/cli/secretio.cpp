#include "cli/secretio.h"

#include "model/record/jsonescape.h"
#include "model/store/atomicfile.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hypha::cli {

namespace {

constexpr std::size_t passphraseLimit = 1u << 16; // bytes

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_fd > STDERR_FILENO)
            ::close(m_fd);
    }
    int get() const { return m_fd; }

private:
    int m_fd;
};

tl::unexpected<Error> systemError(const std::string &path, std::string_view doing)
{
    const int number = errno;
    if (number == ENOENT)
        return fail(Errc::notFound, path, std::string(doing) + ": there is no such file");
    return tl::unexpected<Error>(store::errorFromErrno(number, path, doing));
}

Result<std::size_t> readSome(int fd, MutableByteView into, const std::string &path)
{
    for (;;) {
        const ssize_t got = ::read(fd, into.data(), into.size());
        if (got >= 0)
            return static_cast<std::size_t>(got);
        if (errno != EINTR)
            return systemError(path, "reading");
    }
}

/// Room for a whole regular file at once, so that nothing is copied while growing.
std::size_t expectedSize(int fd, std::size_t limit)
{
    struct stat status = {};
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode))
        return 4096;
    return std::min(static_cast<std::size_t>(status.st_size), limit) + 1;
}

} // namespace

std::optional<crypto::SecretBytes> takePassphraseFromEnvironment()
{
    constexpr const char *name = "HYPHA_PASSPHRASE";
    char *const value = std::getenv(name);
    if (!value)
        return std::nullopt;
    const std::size_t size = std::strlen(value);
    auto taken = crypto::SecretBytes::copyOf(asBytes({value, size}));
    crypto::wipe({reinterpret_cast<std::uint8_t *>(value), size});
    ::unsetenv(name);
    return taken;
}

bool isStandardInput(std::string_view path)
{
    return path == "-" || path == "/dev/stdin" || path == "/dev/fd/0" || path == "/proc/self/fd/0";
}

Result<crypto::SecretBytes> readSecretFile(const std::string &path, std::size_t limit)
{
    const Descriptor file(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (file.get() < 0)
        return systemError(path, "opening");
    crypto::SecretBuffer whole(expectedSize(file.get(), limit));
    crypto::SecretBytes window(4096);
    for (;;) {
        HYPHA_TRY(const std::size_t got, readSome(file.get(), window.mutableView(), path));
        if (got == 0)
            return whole.take();
        if (whole.size() + got > limit)
            return fail(Errc::limitExceeded, path, "more than " + std::to_string(limit) + " bytes");
        whole.append(window.view().first(got));
    }
}

Result<crypto::SecretBytes> readFirstLine(const std::string &path)
{
    HYPHA_TRY(const crypto::SecretBytes whole, readSecretFile(path, passphraseLimit));
    std::string_view line = whole.text().substr(0, whole.text().find('\n'));
    if (line.size() < whole.size() && line.ends_with('\r'))
        line.remove_suffix(1);
    return crypto::SecretBytes::copyOf(asBytes(line));
}

Result<void> writeBytes(int descriptor, ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemError(descriptor == STDOUT_FILENO ? "standard output" : "output", "writing");
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

void appendJsonString(crypto::SecretBuffer &out, ByteView text)
{
    out.push('"');
    json::escapeString(text, [&](ByteView piece) { out.append(piece); });
    out.push('"');
}

} // namespace hypha::cli
