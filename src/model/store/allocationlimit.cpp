#include "model/store/allocationlimit.h"

#include <cstdlib>
#include <cstring>
#include <git2.h>
#include <git2/sys/alloc.h>

namespace hypha::store {
namespace {

thread_local bool refused = false;

/// libgit2 expects its error to be set wherever it gets nothing.
void *orOutOfMemory(void *memory)
{
    if (!memory)
        git_error_set_oom();
    return memory;
}

bool isTooLarge(std::size_t count, std::size_t size)
{
    std::size_t bytes = 0;
    if (!__builtin_mul_overflow(count, size, &bytes) && bytes <= gitAllocationLimit)
        return false;
    refused = true;
    git_error_set_oom();
    return true;
}

void *allocate(std::size_t size, const char *, int)
{
    return isTooLarge(1, size) ? nullptr : orOutOfMemory(std::malloc(size));
}

void *allocateZeroed(std::size_t count, std::size_t size, const char *, int)
{
    return isTooLarge(count, size) ? nullptr : orOutOfMemory(std::calloc(count, size));
}

void *reallocate(void *memory, std::size_t size, const char *, int)
{
    return isTooLarge(1, size) ? nullptr : orOutOfMemory(std::realloc(memory, size));
}

void *allocateArray(std::size_t count, std::size_t size, const char *, int)
{
    return isTooLarge(count, size) ? nullptr : orOutOfMemory(std::malloc(count * size));
}

void *reallocateArray(void *memory, std::size_t count, std::size_t size, const char *, int)
{
    return isTooLarge(count, size) ? nullptr : orOutOfMemory(std::realloc(memory, count * size));
}

char *copyOf(const char *text, std::size_t size)
{
    if (isTooLarge(1, size + 1))
        return nullptr;
    auto *copy = static_cast<char *>(orOutOfMemory(std::malloc(size + 1)));
    if (!copy)
        return nullptr;
    std::memcpy(copy, text, size);
    copy[size] = '\0';
    return copy;
}

char *copyText(const char *text, const char *, int)
{
    return copyOf(text, std::strlen(text));
}

char *copyAtMost(const char *text, std::size_t size, const char *, int)
{
    return copyOf(text, ::strnlen(text, size));
}

char *copyExactly(const char *text, std::size_t size, const char *, int)
{
    return copyOf(text, size);
}

} // namespace

void limitGitAllocations()
{
    static git_allocator allocator;
    // Newer versions make the rest of the three that they keep.
    const auto fill = [](auto &made) {
        made.gmalloc = allocate;
        made.grealloc = reallocate;
        made.gfree = std::free;
        if constexpr (requires { made.gcalloc; }) {
            made.gcalloc = allocateZeroed;
            made.gstrdup = copyText;
            made.gstrndup = copyAtMost;
            made.gsubstrdup = copyExactly;
            made.greallocarray = reallocateArray;
            made.gmallocarray = allocateArray;
        }
    };
    fill(allocator);
    git_libgit2_opts(GIT_OPT_SET_ALLOCATOR, &allocator);
}

bool takeRefusedGitAllocation()
{
    const bool was = refused;
    refused = false;
    return was;
}

} // namespace hypha::store
