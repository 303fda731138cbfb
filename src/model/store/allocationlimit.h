#pragma once

#include <cstddef>

namespace hypha::store {

/// Bounds what libgit2 allocates at once, for the whole process. Whoever serves a pack decides how large an
/// object says that it is, and of a delta's base nobody asks before libgit2 has unfolded it: a few bytes
/// could otherwise ask for all the memory there is. Called before libgit2 is started.
void limitGitAllocations();

/// Whether libgit2 was refused memory on this thread since the last call.
bool takeRefusedGitAllocation();

inline constexpr std::size_t gitAllocationLimit =
    (256u << 20) + 4096; ///< bytes: the largest object, and its end

} // namespace hypha::store
