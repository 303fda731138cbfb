#include "model/store/lostpages.h"

#include <cerrno>
#include <csignal>
#include <cstdint>

#include <sys/mman.h>
#include <unistd.h>

namespace hypha::store {
namespace {

struct sigaction before = {};
std::uintptr_t pageSize = 0;

/// Anything else than a lost page goes to whoever listened before, when the instruction is run again.
void onBusError(int signal, siginfo_t *info, void *)
{
    const int number = errno;
    const std::uintptr_t page = reinterpret_cast<std::uintptr_t>(info->si_addr) & ~(pageSize - 1);
    if (info->si_code != BUS_ADRERR || mmap(reinterpret_cast<void *>(page), pageSize, PROT_READ,
                                            MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED)
        sigaction(signal, &before, nullptr);
    errno = number;
}

} // namespace

void outliveLostPages()
{
    pageSize = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    struct sigaction action = {};
    action.sa_sigaction = onBusError;
    action.sa_flags = SA_SIGINFO;
    sigemptyset(&action.sa_mask);
    sigaction(SIGBUS, &action, &before);
}

} // namespace hypha::store
