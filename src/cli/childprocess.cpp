#include "cli/childprocess.h"

#include "cli/output.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <optional>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hypha::cli {

namespace {

constexpr std::array<int, 9> passedOn = {SIGHUP,  SIGINT,  SIGQUIT, SIGTERM, SIGUSR1,
                                         SIGUSR2, SIGALRM, SIGCONT, SIGWINCH};

sigset_t waitedFor()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGCHLD);
    for (const int number : passedOn)
        sigaddset(&set, number);
    return set;
}

/// posix_spawn's settings; the child begins with the signals as they were for us.
class SpawnAttributes
{
public:
    explicit SpawnAttributes(const sigset_t &mask)
    {
        posix_spawnattr_init(&m_attributes);
        posix_spawnattr_setsigmask(&m_attributes, &mask);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK);
    }
    SpawnAttributes(const SpawnAttributes &) = delete;
    SpawnAttributes &operator=(const SpawnAttributes &) = delete;
    ~SpawnAttributes() { posix_spawnattr_destroy(&m_attributes); }
    const posix_spawnattr_t *get() const { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes;
};

tl::unexpected<Error> startError(int number, const std::string &name)
{
    const std::string item = "command " + inQuotes(name);
    if (number == ENOENT)
        return fail(Errc::notFound, item, "there is no such program");
    if (number == EACCES || number == EPERM)
        return fail(Errc::invalidInput, item, "it may not be executed");
    if (number == E2BIG)
        return fail(Errc::limitExceeded, item, "the environment is larger than the system lets through");
    return fail(Errc::io, item, std::strerror(number));
}

std::optional<int> exitCodeOf(int status)
{
    if (WIFEXITED(status))
        return WEXITSTATUS(status);
    if (WIFSIGNALED(status))
        return 128 + WTERMSIG(status);
    return std::nullopt;
}

} // namespace

Result<ChildProcess> ChildProcess::start(const std::vector<std::string> &command,
                                         const ChildEnvironment &environment)
{
    std::vector<char *> arguments;
    for (const std::string &argument : command)
        arguments.push_back(const_cast<char *>(argument.c_str()));
    arguments.push_back(nullptr);

    ::signal(SIGCHLD, SIG_DFL); // inherited as ignored, it would keep the exit code from us
    const sigset_t waited = waitedFor();
    sigset_t before;
    ::sigprocmask(SIG_BLOCK, &waited, &before);
    const SpawnAttributes attributes(before);
    pid_t pid = 0;
    // posix_spawn shares our memory until the new program is loaded. After fork() guarded memory would read
    // as zeros.
    const int failed =
        ::posix_spawnp(&pid, arguments[0], nullptr, attributes.get(), arguments.data(), environment.block());
    if (failed != 0) {
        ::sigprocmask(SIG_SETMASK, &before, nullptr);
        return startError(failed, command[0]);
    }
    return ChildProcess(pid);
}

int ChildProcess::wait() const
{
    const sigset_t waited = waitedFor();
    for (;;) {
        siginfo_t info = {};
        const int signal = ::sigwaitinfo(&waited, &info);
        if (signal < 0)
            continue;
        if (signal != SIGCHLD) {
            // What the terminal sends goes to the whole foreground group: the command has it already.
            if (info.si_code != SI_KERNEL)
                ::kill(m_pid, signal);
            continue;
        }
        int status = 0;
        if (::waitpid(m_pid, &status, WNOHANG | WUNTRACED) != m_pid)
            continue;
        if (const auto code = exitCodeOf(status))
            return *code;
        ::raise(SIGSTOP); // the command was stopped: so are we, for the shell's job control
    }
}

} // namespace hypha::cli
