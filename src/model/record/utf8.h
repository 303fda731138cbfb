#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

/// Well-formed UTF-8 (Unicode 15, table 3-7): no overlong forms, no surrogates, nothing above U+10FFFF.
namespace hypha {

/// What may follow a lead byte of a sequence longer than one byte.
struct Utf8Lead
{
    std::uint8_t following; ///< number of continuation bytes; 0 for a byte that begins no such sequence
    std::uint8_t low;       ///< bounds of the first of them; the others are 80 … BF
    std::uint8_t high;
};

constexpr Utf8Lead utf8Lead(std::uint8_t byte)
{
    if (byte < 0xC2 || byte > 0xF4)
        return {0, 0, 0};
    if (byte < 0xE0)
        return {1, 0x80, 0xBF};
    if (byte < 0xF0)
        return {2, static_cast<std::uint8_t>(byte == 0xE0 ? 0xA0 : 0x80),
                static_cast<std::uint8_t>(byte == 0xED ? 0x9F : 0xBF)};
    return {3, static_cast<std::uint8_t>(byte == 0xF0 ? 0x90 : 0x80),
            static_cast<std::uint8_t>(byte == 0xF4 ? 0x8F : 0xBF)};
}

/// Takes one scalar value off the front of `text`; absent (and `text` as it was) where it is not well formed
/// or empty.
constexpr std::optional<char32_t> takeScalar(std::string_view &text)
{
    if (text.empty())
        return std::nullopt;
    const auto at = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    if (at(0) < 0x80) {
        const char32_t scalar = at(0);
        text.remove_prefix(1);
        return scalar;
    }
    const Utf8Lead lead = utf8Lead(at(0));
    if (lead.following == 0 || text.size() <= lead.following || at(1) < lead.low || at(1) > lead.high)
        return std::nullopt;
    char32_t scalar = at(0) & (0x3Fu >> lead.following);
    for (std::size_t i = 1; i <= lead.following; ++i) {
        if ((at(i) & 0xC0) != 0x80)
            return std::nullopt;
        scalar = (scalar << 6) | (at(i) & 0x3Fu);
    }
    text.remove_prefix(lead.following + 1u);
    return scalar;
}

} // namespace hypha
