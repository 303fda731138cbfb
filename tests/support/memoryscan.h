#pragma once

#include "crypto/secretbytes.h"

#include <fcntl.h>
#include <fstream>
#include <optional>
#include <sstream>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define HYPHA_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HYPHA_ASAN 1
#endif
#endif

/// Looks for secrets in the memory of this process, or of another. The sanitizer keeps freed memory: tests
/// skip under HYPHA_ASAN.
namespace hypha::test {

inline constexpr std::uint8_t needleMask = 0x5a;

/// What is looked for, stored masked: the search must not find itself.
using Needle = std::vector<std::uint8_t>;

inline Needle masked(ByteView secret)
{
    Needle out(secret.begin(), secret.end());
    for (auto &byte : out)
        byte ^= needleMask;
    return out;
}

inline crypto::SecretBytes unmasked(const Needle &needle)
{
    crypto::SecretBytes out(needle.size());
    for (std::size_t i = 0; i < needle.size(); ++i)
        out.mutableView()[i] = needle[i] ^ needleMask;
    return out;
}

inline std::size_t countIn(ByteView memory, const Needle &needle)
{
    std::size_t hits = 0;
    const std::uint8_t first = needle[0] ^ needleMask;
    for (std::size_t i = 0; i + needle.size() <= memory.size(); ++i) {
        if (memory[i] != first)
            continue;
        std::size_t n = 1;
        while (n < needle.size() && (memory[i + n] ^ needleMask) == needle[n])
            ++n;
        hits += n == needle.size();
    }
    return hits;
}

/// How often the needle stands in the readable, writable memory of "self", or of another process by its id:
/// absent where that may not be looked at (it makes itself undumpable, and this is not root). Of its own
/// memory the scanner's window is left out.
inline std::optional<std::size_t> hitsInMemoryOf(const std::string &process, const Needle &needle)
{
    static std::uint8_t window[1 << 16];
    const bool self = process == "self";
    const auto ownFrom = reinterpret_cast<std::uintptr_t>(window), ownTo = ownFrom + sizeof window;
    const int memory = open(("/proc/" + process + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    if (memory < 0)
        return std::nullopt;
    std::ifstream maps("/proc/" + process + "/maps");
    std::size_t hits = 0;
    for (std::string line; std::getline(maps, line);) {
        std::uintptr_t from = 0, to = 0;
        char dash = 0;
        std::string rights;
        std::istringstream(line) >> std::hex >> from >> dash >> to >> rights;
        if (rights.rfind("rw", 0) != 0)
            continue;
        const std::size_t overlap = needle.size() - 1;
        for (std::uintptr_t at = from; at + overlap < to; at += sizeof window - overlap) {
            const std::size_t size = std::min<std::size_t>(sizeof window, to - at);
            if (self && at < ownTo && at + size > ownFrom)
                continue;
            const ssize_t got = pread(memory, window, size, static_cast<off_t>(at));
            if (got > 0)
                hits += countIn({window, static_cast<std::size_t>(got)}, needle);
        }
    }
    crypto::wipe(window);
    close(memory);
    return hits;
}

inline std::size_t hitsInMemory(const Needle &needle)
{
    return hitsInMemoryOf("self", needle).value_or(0);
}

} // namespace hypha::test
