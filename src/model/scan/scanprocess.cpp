#include "model/scan/scanprocess.h"

#include "model/scan/codereader.h"
#include "model/store/descriptor.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>

namespace hypha::scan {

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
    int wait()
    {
        int status = 0;
        while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
        }
        m_pid = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

private:
    pid_t m_pid;
};

struct Pipe
{
    store::Descriptor read, write;
};

Result<Pipe> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return fail(Errc::io, "scanner", std::strerror(errno));
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
Result<void> readAnswer(int from, Clock::time_point deadline, crypto::SecretBuffer &answer)
{
    crypto::SecretBytes block(4096);
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
        pollfd ready{from, POLLIN, 0};
        const int polled = left.count() > 0 ? ::poll(&ready, 1, static_cast<int>(left.count())) : 0;
        if (polled < 0 && errno == EINTR)
            continue;
        if (polled <= 0)
            return fail(Errc::malformed, "scanner", "the picture keeps its decoder busy without end");
        const ssize_t got = ::read(from, block.mutableView().data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(Errc::io, "scanner", std::strerror(errno));
        if (got == 0)
            return {};
        if (answer.size() + static_cast<std::size_t>(got) > maxCodesBytes)
            return fail(Errc::limitExceeded, "scanner", "the codes of the picture hold too much text");
        answer.append(block.view().first(static_cast<std::size_t>(got)));
    }
}

} // namespace

Result<int> runScanner(const std::filesystem::path &program, int input, std::chrono::milliseconds patience,
                       crypto::SecretBuffer &answer)
{
    const auto deadline = Clock::now() + patience;
    HYPHA_TRY(Pipe pipe, makePipe());
    HYPHA_TRY(const pid_t pid, spawn(program, input, pipe.write.get()));
    Child child(pid);
    pipe.write = store::Descriptor();
    HYPHA_CHECK(readAnswer(pipe.read.get(), deadline, answer));
    return child.wait();
}

} // namespace hypha::scan
