#include "model/formats/encoding.h"

#include "model/record/utf8.h"

#include <cstring>

namespace hypha::formats {

namespace {

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
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t offset = text.size() - rest.size();
        if (rest.size() >= 8 && eightAscii(rest.data()))
            rest.remove_prefix(8);
        else if (!takeScalar(rest))
            return offset;
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
