#pragma once
// Include in exactly one source of a test program: this defines the system's calls that change files, so that
// every call of the program and of the libraries it links goes through here. Only calls below the watched
// folder count.

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>
#include <map>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace hypha::test {

class FaultLayer
{
public:
    /// What a crash does to bytes that were written but not synced.
    enum class Unsynced { kept, dropped, torn };

    static FaultLayer &instance()
    {
        static FaultLayer layer;
        return layer;
    }
    /// The n-th changing call (from 1) below the folder fails with the error number, the others do not.
    void failAt(const std::string &folder, long n, int number) { start(folder, n, Kind::failure, number); }
    /// The n-th and every later one fail, and stop() treats what was not synced as told.
    void crashAt(const std::string &folder, long n, Unsynced unsynced)
    {
        m_unsynced = unsynced;
        start(folder, n, Kind::crash, EIO);
    }
    /// The process ends with SIGKILL before the n-th.
    void killAt(const std::string &folder, long n) { start(folder, n, Kind::kill, EIO); }
    /// False when the program made fewer than n calls.
    bool stop()
    {
        m_kind = Kind::none;
        if (m_struck && m_crash)
            loseUnsynced();
        for (const auto &rename : m_renames)
            forgetBackup(rename);
        m_renames.clear();
        m_files.clear();
        return m_struck;
    }

    /// 0, or the error number of the call that is about to be made.
    int strike(const std::string &path)
    {
        if (m_kind == Kind::none || !path.starts_with(m_folder))
            return 0;
        ++m_count;
        const bool now = m_count == m_at || (m_crash && m_count > m_at);
        m_struck = m_struck || now;
        if (now && m_kind == Kind::kill)
            ::raise(SIGKILL);
        return now ? m_number : 0;
    }
    static std::string pathOf(int fd)
    {
        std::string path(4096, '\0');
        const ssize_t n =
            ::readlink(("/proc/self/fd/" + std::to_string(fd)).c_str(), path.data(), path.size());
        path.resize(n > 0 ? static_cast<std::size_t>(n) : 0);
        return path;
    }
    bool watches() const { return m_kind != Kind::none; }
    void willWrite(int fd, const std::string &path)
    {
        struct stat status{};
        if (m_crash && path.starts_with(m_folder) && ::fstat(fd, &status) == 0)
            m_files.try_emplace(path, status.st_size);
    }
    void synced(const std::string &path)
    {
        m_files.erase(path);
        std::erase_if(m_renames, [&](const Rename &rename) {
            if (rename.to.substr(0, rename.to.rfind('/')) != path)
                return false;
            forgetBackup(rename);
            return true;
        });
    }
    void willRename(const std::string &from, const std::string &to)
    {
        if (!m_crash || !to.starts_with(m_folder))
            return;
        Rename rename{from, to, m_folder + "-undo-" + std::to_string(m_count)};
        if (::link(to.c_str(), rename.backup.c_str()) != 0)
            rename.backup.clear();
        m_renames.push_back(rename);
        if (const auto file = m_files.find(from); file != m_files.end()) {
            m_files[to] = file->second;
            m_files.erase(from);
        }
    }
    void unlinked(const std::string &path) { m_files.erase(path); }

private:
    enum class Kind { none, failure, crash, kill };
    struct Rename
    {
        std::string from;
        std::string to;
        std::string backup; ///< a second name of what was replaced; empty when nothing was
    };

    void start(const std::string &folder, long n, Kind kind, int number)
    {
        m_folder = folder;
        m_at = n;
        m_number = number;
        m_count = 0;
        m_struck = false;
        m_crash = kind == Kind::crash;
        m_kind = kind;
    }
    static void forgetBackup(const Rename &rename)
    {
        if (!rename.backup.empty())
            ::unlink(rename.backup.c_str());
    }
    void loseUnsynced()
    {
        if (m_unsynced == Unsynced::kept)
            return;
        for (const auto &[path, size] : m_files) {
            struct stat status{};
            if (::stat(path.c_str(), &status) != 0)
                continue;
            const off_t lost = status.st_size - size;
            static_cast<void>(::truncate(path.c_str(), size + (m_unsynced == Unsynced::torn ? lost / 2 : 0)));
        }
        if (m_unsynced != Unsynced::dropped)
            return;
        for (auto rename = m_renames.rbegin(); rename != m_renames.rend(); ++rename) {
            ::rename(rename->to.c_str(), rename->from.c_str());
            if (!rename->backup.empty())
                ::rename(rename->backup.c_str(), rename->to.c_str());
        }
    }

    std::atomic<Kind> m_kind{Kind::none};
    bool m_crash = false;
    bool m_struck = false;
    long m_at = 0;
    long m_count = 0;
    int m_number = 0;
    Unsynced m_unsynced = Unsynced::kept;
    std::string m_folder;
    std::map<std::string, off_t> m_files; ///< with unsynced bytes, and the size that is safe
    std::vector<Rename> m_renames;        ///< whose folder was not synced
};

template <class Function> Function *realCall(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

/// -1 and errno when the call shall fail.
inline int struckAt(const std::string &path)
{
    errno = FaultLayer::instance().strike(path);
    return errno == 0 ? 0 : -1;
}

inline int openThrough(int (*real)(const char *, int, ...), const char *path, int flags, mode_t mode)
{
    auto &layer = FaultLayer::instance();
    if (layer.watches() && (flags & (O_CREAT | O_TRUNC)) != 0 && struckAt(path) != 0)
        return -1;
    return real(path, flags, mode);
}

inline int syncThrough(int (*real)(int), int fd)
{
    auto &layer = FaultLayer::instance();
    if (!layer.watches())
        return real(fd);
    const std::string path = FaultLayer::pathOf(fd);
    if (struckAt(path) != 0)
        return -1;
    const int result = real(fd);
    layer.synced(path);
    return result;
}

inline int removeThrough(int (*real)(const char *), const char *path)
{
    auto &layer = FaultLayer::instance();
    if (layer.watches() && struckAt(path) != 0)
        return -1;
    layer.unlinked(path);
    return real(path);
}

} // namespace hypha::test

extern "C" {

#define HYPHA_OPEN(name)                                                                                     \
    int name(const char *path, int flags, ...)                                                               \
    {                                                                                                        \
        static auto *const real = hypha::test::realCall<int(const char *, int, ...)>(#name);                 \
        va_list arguments;                                                                                   \
        va_start(arguments, flags);                                                                          \
        const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;                          \
        va_end(arguments);                                                                                   \
        return hypha::test::openThrough(real, path, flags, mode);                                            \
    }
HYPHA_OPEN(open)
HYPHA_OPEN(open64)
#undef HYPHA_OPEN

ssize_t write(int fd, const void *bytes, size_t size)
{
    static auto *const real = hypha::test::realCall<ssize_t(int, const void *, size_t)>("write");
    auto &layer = hypha::test::FaultLayer::instance();
    if (!layer.watches())
        return real(fd, bytes, size);
    const std::string path = hypha::test::FaultLayer::pathOf(fd);
    if (hypha::test::struckAt(path) != 0)
        return -1;
    layer.willWrite(fd, path);
    return real(fd, bytes, size);
}

int fsync(int fd)
{
    static auto *const real = hypha::test::realCall<int(int)>("fsync");
    return hypha::test::syncThrough(real, fd);
}

int fdatasync(int fd)
{
    static auto *const real = hypha::test::realCall<int(int)>("fdatasync");
    return hypha::test::syncThrough(real, fd);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = hypha::test::realCall<int(const char *, const char *)>("rename");
    auto &layer = hypha::test::FaultLayer::instance();
    if (layer.watches()) {
        if (hypha::test::struckAt(to) != 0)
            return -1;
        layer.willRename(from, to);
    }
    return real(from, to);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const real = hypha::test::realCall<int(const char *, mode_t)>("mkdir");
    if (hypha::test::FaultLayer::instance().watches() && hypha::test::struckAt(path) != 0)
        return -1;
    return real(path, mode);
}

int unlink(const char *path) noexcept
{
    static auto *const real = hypha::test::realCall<int(const char *)>("unlink");
    return hypha::test::removeThrough(real, path);
}

int remove(const char *path) noexcept
{
    static auto *const real = hypha::test::realCall<int(const char *)>("remove");
    return hypha::test::removeThrough(real, path);
}

int ftruncate(int fd, off_t size) noexcept
{
    static auto *const real = hypha::test::realCall<int(int, off_t)>("ftruncate");
    if (hypha::test::FaultLayer::instance().watches() &&
        hypha::test::struckAt(hypha::test::FaultLayer::pathOf(fd)) != 0)
        return -1;
    return real(fd, size);
}

} // extern "C"
