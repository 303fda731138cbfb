#pragma once

#include "model/record/jsonlexer.h"

namespace hypha::json {

/// Gives `sink` the canonical escapes of a string's bytes, without the quotes (RFC 8785 §3.2.2.2), in pieces.
template <StringSink Sink> void escapeString(ByteView text, Sink &&sink)
{
    constexpr std::string_view hex = "0123456789abcdef";
    std::size_t done = 0;
    for (std::size_t i = detail::plainPrefix(text); i < text.size();
         i += 1 + detail::plainPrefix(text.subspan(i + 1))) {
        const std::uint8_t c = text[i];
        if (c >= 0x80)
            continue;
        if (i > done)
            sink(text.subspan(done, i - done));
        done = i + 1;
        constexpr std::string_view meanings = "\b\t\n\f\r\"\\";
        constexpr std::string_view escapes = "\\b\\t\\n\\f\\r\\\"\\\\";
        if (const auto found = meanings.find(static_cast<char>(c)); found != meanings.npos) {
            sink(asBytes(escapes.substr(2 * found, 2)));
        } else {
            const std::array<char, 6> unicode = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
            sink(asBytes({unicode.data(), unicode.size()}));
        }
    }
    if (done < text.size())
        sink(text.subspan(done));
}

} // namespace hypha::json
