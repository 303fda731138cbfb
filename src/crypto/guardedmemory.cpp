#include "crypto/guardedmemory.h"

#include "crypto/library.h"

#include <atomic>
#include <cstring>
#include <limits>
#include <new>
#include <sodium.h>
#include <sys/mman.h>
#include <unistd.h>

namespace hypha::crypto {

namespace {

// The block's own bytes before the caller's. The first is 1 until a fork wipes it: libsodium's canary is
// wiped with it, and sodium_free() would end the child for it.
constexpr std::size_t headerSize = 16;

std::atomic<bool> allLocked{true};

void protect(std::uint8_t *block, std::size_t size)
{
    // sodium_malloc() keeps a failing mlock() to itself, so it is done again where the answer can be seen.
    if (mlock(block, size) != 0)
        allLocked = false;
    const auto pageMask = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE)) - 1;
    const auto address = reinterpret_cast<std::uintptr_t>(block);
    const std::size_t inPage = address & pageMask;
    // A kernel that does not know these advices still has the memory locked.
    madvise(block - inPage, size + inPage, MADV_DONTDUMP);
    madvise(block - inPage, size + inPage, MADV_WIPEONFORK);
}

} // namespace

std::uint8_t *allocateGuarded(std::size_t size)
{
    ensureSodium();
    if (size > std::numeric_limits<std::size_t>::max() / 2)
        throw std::bad_alloc();
    auto *block = static_cast<std::uint8_t *>(sodium_malloc(headerSize + size));
    if (block == nullptr)
        throw std::bad_alloc();
    protect(block, headerSize + size);
    std::memset(block, 0, headerSize + size);
    block[0] = 1;
    return block + headerSize;
}

void freeGuarded(std::uint8_t *memory) noexcept
{
    std::uint8_t *block = memory - headerSize;
    const bool wipedByFork = block[0] == 0;
    if (!wipedByFork)
        sodium_free(block);
}

bool everyLockSucceeded()
{
    return allLocked;
}

} // namespace hypha::crypto
