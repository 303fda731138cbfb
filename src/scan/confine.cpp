#include "scan/confine.h"

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hypha::scan {

namespace {

bool limit(__rlimit_resource_t resource, rlim_t most)
{
    const rlimit value{most, most};
    return ::setrlimit(resource, &value) == 0;
}

/// Everything is allowed but these: an allow-list would have to know what every version of Qt and Poppler
/// calls.
constexpr int refused[] = {
    SCMP_SYS(socket),
    SCMP_SYS(socketpair),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(sendto),
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(fork),
    SCMP_SYS(vfork),
    SCMP_SYS(ptrace),
    SCMP_SYS(kill),
    SCMP_SYS(tkill),
    SCMP_SYS(rt_sigqueueinfo),
    SCMP_SYS(rt_tgsigqueueinfo),
    SCMP_SYS(pidfd_open),
    SCMP_SYS(pidfd_send_signal), // takes a folder of /proc, too
    SCMP_SYS(unlink),
    SCMP_SYS(unlinkat),
    SCMP_SYS(rename),
    SCMP_SYS(renameat),
    SCMP_SYS(renameat2),
    SCMP_SYS(mkdir),
    SCMP_SYS(mkdirat),
    SCMP_SYS(rmdir),
    SCMP_SYS(symlink),
    SCMP_SYS(symlinkat),
    SCMP_SYS(link),
    SCMP_SYS(linkat),
    SCMP_SYS(chmod),
    SCMP_SYS(fchmod),
    SCMP_SYS(fchmodat),
    SCMP_SYS(chown),
    SCMP_SYS(fchown),
    SCMP_SYS(lchown),
    SCMP_SYS(fchownat),
    SCMP_SYS(utime),
    SCMP_SYS(utimes),
    SCMP_SYS(futimesat),
    SCMP_SYS(utimensat),
    SCMP_SYS(setxattr),
    SCMP_SYS(lsetxattr),
    SCMP_SYS(fsetxattr),
    SCMP_SYS(removexattr),
    SCMP_SYS(lremovexattr),
    SCMP_SYS(fremovexattr),
    SCMP_SYS(truncate),
    SCMP_SYS(ftruncate),
    SCMP_SYS(creat),
    SCMP_SYS(mknod),
    SCMP_SYS(mknodat),
    SCMP_SYS(mount),
    SCMP_SYS(unshare),
    SCMP_SYS(setns),
    SCMP_SYS(keyctl),
    SCMP_SYS(add_key),
    SCMP_SYS(shmget), // memory that programs share with the screen
    SCMP_SYS(shmat),
    SCMP_SYS(mq_open),
    SCMP_SYS(mq_unlink),
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(memfd_create),
};

/// Younger than the library that knows the names; the same number on all machines that Linux runs on here.
constexpr int fchmodat2 = 452;

int refuseOpening(scmp_filter_ctx filter, scmp_datum_t mask, scmp_datum_t flags)
{
    const auto no = SCMP_ACT_ERRNO(EPERM);
    return seccomp_rule_add(filter, no, SCMP_SYS(open), 1, SCMP_A1(SCMP_CMP_MASKED_EQ, mask, flags)) |
           seccomp_rule_add(filter, no, SCMP_SYS(openat), 1, SCMP_A2(SCMP_CMP_MASKED_EQ, mask, flags));
}

bool refuseCalls()
{
    const std::unique_ptr<void, decltype(&seccomp_release)> filter(seccomp_init(SCMP_ACT_ALLOW),
                                                                   &seccomp_release);
    if (!filter)
        return false;
    const auto no = SCMP_ACT_ERRNO(EPERM);
    int failed = 0;
    for (const int call : refused)
        failed |= seccomp_rule_add(filter.get(), no, call, 0);
    failed |= seccomp_rule_add(filter.get(), no, fchmodat2, 0);
    for (const scmp_datum_t mode : {O_WRONLY, O_RDWR, O_ACCMODE})
        failed |= refuseOpening(filter.get(), O_ACCMODE, mode);
    // Opened for reading alone, O_CREAT would still make an empty file, and O_TRUNC empty one.
    for (const scmp_datum_t flag : {O_CREAT, O_TRUNC})
        failed |= refuseOpening(filter.get(), flag, flag);
    // A terminal would take what is "typed" into it for the person's own; a descriptor's owner gets signals.
    for (const scmp_datum_t request : {TIOCSTI, TIOCLINUX, FIOSETOWN, SIOCSPGRP})
        failed |= seccomp_rule_add(filter.get(), no, SCMP_SYS(ioctl), 1,
                                   SCMP_A1(SCMP_CMP_MASKED_EQ, 0xffffffff, request));
    for (const scmp_datum_t command : {F_SETOWN, F_SETOWN_EX})
        failed |= seccomp_rule_add(filter.get(), no, SCMP_SYS(fcntl), 1,
                                   SCMP_A1(SCMP_CMP_MASKED_EQ, 0xffffffff, command));
    // A limit that is exceeded ends another process as well as a signal does.
    failed |= seccomp_rule_add(filter.get(), no, SCMP_SYS(prlimit64), 1, SCMP_A0(SCMP_CMP_NE, 0));
    // Threads are needed, processes of its own are not: one would outlive being ended. clone3 has its flags
    // behind a pointer; without it the C library makes threads by clone.
    failed |=
        seccomp_rule_add(filter.get(), no, SCMP_SYS(clone), 1, SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0));
    failed |= seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0);
    // To its own threads a process sends signals when it aborts.
    failed |= seccomp_rule_add(filter.get(), no, SCMP_SYS(tgkill), 1,
                               SCMP_A0(SCMP_CMP_NE, static_cast<scmp_datum_t>(::getpid())));
    // openat2 has its flags behind a pointer, out of the filter's sight.
    failed |= seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(openat2), 0);
    return failed == 0 && seccomp_load(filter.get()) == 0;
}

} // namespace

bool confineProcess()
{
    return ::prctl(PR_SET_DUMPABLE, 0) == 0 && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_AS, rlim_t{1} << 30) &&
           limit(RLIMIT_CPU, 20) && refuseCalls();
}

} // namespace hypha::scan
