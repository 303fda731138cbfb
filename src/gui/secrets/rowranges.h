#pragma once

#include "gui/secrets/entryrows.h"

#include <cstdint>
#include <utility>
#include <vector>

/// Where rows are among others: what EntryModel tells its views of.
namespace hypha::gui {

/// Of a row that is not there any longer.
inline constexpr std::uint32_t rowGone = ~std::uint32_t{0};

/// Runs of positions for which `is` holds: [first, last].
template <class Is> std::vector<std::pair<int, int>> rangesOf(std::size_t size, Is is)
{
    std::vector<std::pair<int, int>> ranges;
    for (std::size_t i = 0; i < size; ++i) {
        if (!is(i))
            continue;
        if (const auto at = static_cast<int>(i); !ranges.empty() && ranges.back().second == at - 1)
            ranges.back().second = at;
        else
            ranges.emplace_back(at, at);
    }
    return ranges;
}

/// Which of `size` places are among `indexes`.
inline std::vector<bool> flagsOf(const std::vector<std::uint32_t> &indexes, std::size_t size)
{
    std::vector<bool> flags(size);
    for (const std::uint32_t index : indexes)
        flags[index] = true;
    return flags;
}

/// For each row of `before` its index in `after`, or `rowGone`.
inline std::vector<std::uint32_t> newPlaces(const EntryRows &before, const EntryRows &after)
{
    std::vector<std::uint32_t> places(before.size(), rowGone);
    std::size_t b = 0;
    for (std::size_t a = 0; a < before.size(); ++a) {
        while (b < after.size() && after[b].key < before[a].key)
            ++b;
        if (b < after.size() && after[b].key == before[a].key)
            places[a] = static_cast<std::uint32_t>(b);
    }
    return places;
}

} // namespace hypha::gui
