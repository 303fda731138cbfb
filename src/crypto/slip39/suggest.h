#pragma once

#include <string_view>
#include <vector>

namespace hypha::crypto::slip39 {

/// Words of the list that start with what was typed or are at most two slips away (a letter changed, left
/// out, added, or two swapped), best first. For completion and "did you mean": time depends on `typed`, so
/// never for a share that came without typing.
std::vector<std::string_view> suggestWords(std::string_view typed, std::size_t most);

} // namespace hypha::crypto::slip39
