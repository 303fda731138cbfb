#pragma once

#include <cstddef>
#include <cstdint>

namespace hypha::crypto {

/// Zeroed memory between guard pages, locked, out of core dumps, read as zeros in a child after fork().
/// Throws std::bad_alloc. Each costs four mappings of the 65,530 that Linux gives a process.
std::uint8_t *allocateGuarded(std::size_t size);
/// Wipes and returns what allocateGuarded() gave.
void freeGuarded(std::uint8_t *memory) noexcept;

/// False once any mlock() of guarded memory failed.
bool everyLockSucceeded();

/// Up to this many bytes come from one shared arena.
inline constexpr std::size_t largestSmallSecret = 128;

/// The arena of small secrets: guarded regions cut into slots of 32, 64 or 128 bytes. Thread-safe. A region
/// stays until the process ends, so that a peak does not make the mappings churn.
std::uint8_t *
allocateSmall(std::size_t size); ///< zeroed; 1 to largestSmallSecret bytes; throws std::bad_alloc
void freeSmall(std::uint8_t *memory, std::size_t size) noexcept; ///< wipes; `size` as it was asked for

} // namespace hypha::crypto
