#include "model/process/filterprocess.h"

#include "model/store/descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace hypha::process {

namespace {

using Clock = std::chrono::steady_clock;

/// Owns a child: one that nobody waited for is killed, so that no way out leaves a process behind.
class Child
{
public:
    explicit Child(pid_t pid) : m_pid(pid) {}
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    ~Child()
    {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            wait();
        }
    }
    /// Absent when it has not ended at the deadline: closing its output is no promise to end.
    std::optional<int> waitUntil(Clock::time_point deadline)
    {
        constexpr int longest = 50; // milliseconds between looking twice; it mostly ends at once
        for (int pause = 1;; pause = std::min(2 * pause, longest)) {
            int status = 0;
            const pid_t ended = ::waitpid(m_pid, &status, WNOHANG);
            if (ended == m_pid) {
                m_pid = -1;
                return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            }
            if (Clock::now() >= deadline)
                return std::nullopt;
            ::poll(nullptr, 0, pause);
        }
    }

private:
    void wait() const
    {
        while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
        }
    }

    pid_t m_pid;
};

struct Pipe
{
    store::Descriptor read, write;
};

Result<Pipe> makePipe(const std::string &name)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return fail(Errc::io, name, std::strerror(errno));
    return Pipe{store::Descriptor(ends[0]), store::Descriptor(ends[1])};
}

/// Every descriptor of this process is close-on-exec but the two that are handed over; the rest is closed
/// anyhow.
Result<pid_t> spawn(const std::filesystem::path &program, int input, int output)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    std::string name = program.string();
    std::array<char *, 2> arguments{name.data(), nullptr};
    std::array<char *, 1> environment{nullptr};
    pid_t pid = -1;
    const int failed =
        ::posix_spawn(&pid, name.c_str(), &actions, nullptr, arguments.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0)
        return fail(Errc::notSupported, name, std::strerror(failed));
    return pid;
}

/// Until the child closes its end.
Result<void> readAnswer(const Filter &filter, int from, Clock::time_point deadline,
                        crypto::SecretBuffer &answer)
{
    crypto::SecretBytes block(4096);
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
        pollfd ready{from, POLLIN, 0};
        const int polled = left.count() > 0 ? ::poll(&ready, 1, static_cast<int>(left.count())) : 0;
        if (polled < 0 && errno == EINTR)
            continue;
        if (polled <= 0)
            return fail(Errc::malformed, filter.name, filter.tooSlow);
        const ssize_t got = ::read(from, block.mutableView().data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(Errc::io, filter.name, std::strerror(errno));
        if (got == 0)
            return {};
        if (answer.size() + static_cast<std::size_t>(got) > filter.mostOutput)
            return fail(Errc::limitExceeded, filter.name, filter.tooMuch);
        answer.append(block.view().first(static_cast<std::size_t>(got)));
    }
}

/// Bytes as a file without a name. Its memory is locked, so that it is not swapped, as long as the system
/// grants that, and overwritten when it goes.
class MemoryFile
{
public:
    static Result<MemoryFile> holding(ByteView bytes, const std::string &name)
    {
        MemoryFile file(store::Descriptor(::memfd_create("input", MFD_CLOEXEC)));
        const int descriptor = file.m_file.get();
        if (descriptor < 0 || ::ftruncate(descriptor, static_cast<off_t>(bytes.size())) != 0)
            return fail(Errc::io, name, std::strerror(errno));
        if (bytes.empty())
            return file;
        void *const memory = ::mmap(nullptr, bytes.size(), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
        if (memory == MAP_FAILED)
            return fail(Errc::io, name, std::strerror(errno));
        file.m_memory = {static_cast<std::uint8_t *>(memory), bytes.size()};
        static_cast<void>(::mlock(memory, bytes.size()) == 0);
        std::ranges::copy(bytes, file.m_memory.begin());
        return file;
    }
    MemoryFile(MemoryFile &&moved) noexcept
        : m_file(std::move(moved.m_file)), m_memory(std::exchange(moved.m_memory, {}))
    {
    }
    ~MemoryFile()
    {
        if (m_memory.empty())
            return;
        crypto::wipe(m_memory);
        static_cast<void>(::munmap(m_memory.data(), m_memory.size()) == 0);
    }
    int descriptor() const { return m_file.get(); }

private:
    explicit MemoryFile(store::Descriptor file) : m_file(std::move(file)) {}
    store::Descriptor m_file;
    MutableByteView m_memory;
};

} // namespace

std::filesystem::path programBeside(std::string_view name)
{
    std::error_code failed;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", failed).parent_path();
    for (const char *place : {".", "../libexec/hypha", "../bin"}) {
        const auto candidate = (self / place / name).lexically_normal();
        if (!failed && ::access(candidate.c_str(), X_OK) == 0)
            return candidate;
    }
    return {};
}

Result<int> runFilter(const Filter &filter, int input, crypto::SecretBuffer &answer)
{
    const auto deadline = Clock::now() + filter.patience;
    HYPHA_TRY(Pipe pipe, makePipe(filter.name));
    HYPHA_TRY(const pid_t pid, spawn(filter.program, input, pipe.write.get()));
    Child child(pid);
    pipe.write = store::Descriptor();
    HYPHA_CHECK(readAnswer(filter, pipe.read.get(), deadline, answer));
    const auto code = child.waitUntil(deadline);
    return code ? Result<int>(*code) : fail(Errc::malformed, filter.name, filter.tooSlow);
}

Result<int> runFilter(const Filter &filter, ByteView input, crypto::SecretBuffer &answer)
{
    HYPHA_TRY(const MemoryFile file, MemoryFile::holding(input, filter.name));
    return runFilter(filter, file.descriptor(), answer);
}

} // namespace hypha::process
