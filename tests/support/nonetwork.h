#pragma once

#include <array>
#include <csignal>
#include <cstddef>

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/// A process that cannot reach the network, so that a test notices whoever tries (THREATS L7, C4).
namespace hypha::test {

/// From here on, for this process and its children: making a socket of another family than AF_UNIX raises
/// SIGSYS, which ends a process that does not handle it; io_uring, which makes sockets without the call, is
/// absent. Cannot be undone. False where the kernel has no such filters. Safe between fork and exec.
inline bool refuseNetwork()
{
#if defined(__x86_64__)
    constexpr unsigned architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
    constexpr unsigned architecture = AUDIT_ARCH_AARCH64;
#else
    constexpr unsigned architecture = 0;
#endif
    constexpr auto load = [](std::size_t offset) {
        return sock_filter{BPF_LD | BPF_W | BPF_ABS, 0, 0, static_cast<unsigned>(offset)};
    };
    constexpr auto skipUnless = [](unsigned value, unsigned char instructions) {
        return sock_filter{BPF_JMP | BPF_JEQ | BPF_K, 0, instructions, value};
    };
    constexpr auto answer = [](unsigned value) { return sock_filter{BPF_RET | BPF_K, 0, 0, value}; };
    std::array program{
        load(offsetof(seccomp_data, arch)),
        skipUnless(architecture, 6),
        load(offsetof(seccomp_data, nr)),
        skipUnless(__NR_io_uring_setup, 1),
        answer(SECCOMP_RET_ERRNO | 38),
        skipUnless(__NR_socket, 3), // 38: ENOSYS
        load(offsetof(seccomp_data, args[0])),
        sock_filter{BPF_JMP | BPF_JEQ | BPF_K, 1, 0, AF_UNIX},
        answer(SECCOMP_RET_TRAP),
        answer(SECCOMP_RET_ALLOW),
    };
    sock_fprog filter{program.size(), program.data()};
    return architecture && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

/// That the filter holds in this process: a copy of it that makes a socket of the network is ended.
inline bool networkIsRefused()
{
    const pid_t copy = fork();
    if (copy == 0) {
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); // no core file
        socket(AF_INET, SOCK_DGRAM, 0);
        _exit(0);
    }
    int status = 0;
    return copy > 0 && waitpid(copy, &status, 0) == copy && WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS;
}

} // namespace hypha::test
