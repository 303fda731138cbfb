#include "model/formats/encoding.h"

#include <cstring>

namespace hypha::formats {

namespace {

std::uint8_t byteAt(std::string_view text, std::size_t i)
{
    return static_cast<std::uint8_t>(text[i]);
}

/// Length of the sequence at `i`, 0 when it is not well formed (Unicode 15, table 3-7).
std::size_t sequenceLength(std::string_view text, std::size_t i)
{
    const std::uint8_t lead = byteAt(text, i);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (text.size() - i < length)
        return 0;
    const std::uint8_t low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const std::uint8_t high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byteAt(text, i + 1) < low || byteAt(text, i + 1) > high)
        return 0;
    for (std::size_t k = 2; k < length; ++k) {
        if ((byteAt(text, i + k) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

bool eightAscii(const char *p)
{
    std::uint64_t word;
    std::memcpy(&word, p, sizeof word);
    return (word & 0x8080808080808080u) == 0;
}

std::optional<char32_t> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<char32_t>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<char32_t>(c - 'a') + 10;
    if (c >= 'A' && c <= 'F')
        return static_cast<char32_t>(c - 'A') + 10;
    return std::nullopt;
}

} // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        if (text.size() - i >= 8 && eightAscii(text.data() + i)) {
            i += 8;
            continue;
        }
        const std::size_t length = sequenceLength(text, i);
        if (length == 0)
            return i;
        i += length;
    }
    return std::nullopt;
}

std::optional<Unreadable> findUnreadable(std::string_view text)
{
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return Unreadable{0, "the file is in UTF-16; save it as UTF-8"};
    const std::size_t nul = text.find('\0');
    const auto invalid = firstInvalidUtf8(text.substr(0, nul));
    if (invalid)
        return Unreadable{*invalid, "this byte is not valid UTF-8; save the file as UTF-8"};
    if (nul != std::string_view::npos)
        return Unreadable{nul, "a NUL character, which no value may hold (or the file is in UTF-16)"};
    return std::nullopt;
}

bool appendUtf8(crypto::SecretBuffer &out, char32_t c)
{
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        return false;
    const auto tail = [&](unsigned shift) {
        out.push(static_cast<std::uint8_t>(0x80 | ((c >> shift) & 0x3F)));
    };
    if (c < 0x80) {
        out.push(static_cast<std::uint8_t>(c));
        return true;
    }
    if (c < 0x800) {
        out.push(static_cast<std::uint8_t>(0xC0 | (c >> 6)));
    } else if (c < 0x10000) {
        out.push(static_cast<std::uint8_t>(0xE0 | (c >> 12)));
        tail(6);
    } else {
        out.push(static_cast<std::uint8_t>(0xF0 | (c >> 18)));
        tail(12);
        tail(6);
    }
    tail(0);
    return true;
}

std::optional<char32_t> takeHex(Cursor &cursor, int least, int most)
{
    char32_t value = 0;
    int taken = 0;
    for (; taken < most; ++taken) {
        const auto digit = hexDigit(cursor.peek());
        if (!digit)
            break;
        value = value << 4 | *digit;
        ++cursor.at;
    }
    if (taken < least)
        return std::nullopt;
    return value;
}

} // namespace hypha::formats
