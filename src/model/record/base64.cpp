#include "model/record/base64.h"

namespace hypha {

namespace {

constexpr std::string_view standardAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view urlAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

using Values = std::array<std::int8_t, 256>;

constexpr Values valuesOf(std::string_view alphabet)
{
    Values values{};
    values.fill(-1);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<std::uint8_t>(alphabet[i])] = static_cast<std::int8_t>(i);
    return values;
}

constexpr Values standardValues = valuesOf(standardAlphabet);
constexpr Values urlValues = valuesOf(urlAlphabet);

std::string encode(ByteView bytes, std::string_view alphabet)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const std::uint8_t byte : bytes) {
        bits = bits << 8 | byte;
        for (count += 8; count >= 6; count -= 6)
            out += alphabet[bits >> (count - 6) & 63];
    }
    if (count > 0)
        out += alphabet[bits << (6 - count) & 63];
    return out;
}

/// What is wrong with letters that are not all in the alphabet.
tl::unexpected<Error> foreignLetter(std::string_view letters)
{
    if (letters.find_first_of(" \t\n\v\f\r") != letters.npos)
        return fail(Errc::notCanonical, "base64", "white space");
    return fail(Errc::malformed, "base64", "a character outside the alphabet");
}

Result<Bytes> decode(std::string_view letters, const Values &values)
{
    Bytes out(letters.size() * 3 / 4);
    auto next = out.begin();
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char c : letters) {
        const int value = values[static_cast<std::uint8_t>(c)];
        if (value < 0)
            return foreignLetter(letters);
        bits = bits << 6 | static_cast<std::uint32_t>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            *next++ = static_cast<std::uint8_t>(bits >> count);
        }
    }
    if (count >= 6)
        return fail(Errc::malformed, "base64", "a single letter at the end");
    if ((bits & ((1u << count) - 1)) != 0)
        return fail(Errc::notCanonical, "base64", "unused bits are not zero");
    return out;
}

} // namespace

std::string toBase64(ByteView bytes)
{
    std::string out = encode(bytes, standardAlphabet);
    out.append((4 - out.size() % 4) % 4, '=');
    return out;
}

Result<Bytes> fromBase64(std::string_view text)
{
    std::string_view letters = text;
    for (int i = 0; i < 2 && letters.ends_with('='); ++i)
        letters.remove_suffix(1);
    HYPHA_TRY(Bytes bytes, decode(letters, standardValues));
    const std::size_t padding = (4 - letters.size() % 4) % 4;
    const std::size_t found = text.size() - letters.size();
    if (found > padding)
        return fail(Errc::malformed, "base64", "too much padding");
    if (found < padding)
        return fail(Errc::notCanonical, "base64", "padding is missing");
    return bytes;
}

bool readBase64(std::string_view text, std::span<std::uint8_t> out)
{
    const std::size_t padding = (3 - out.size() % 3) % 3;
    if (text.size() != (out.size() + 2) / 3 * 4 ||
        text.substr(text.size() - padding) != std::string_view("==", padding))
        return false;
    const auto value = [](char c) { return standardValues[static_cast<std::uint8_t>(c)]; };
    int all = 0; // negative once one was
    std::size_t at = 0, from = 0;
    for (; at + 3 <= out.size(); at += 3, from += 4) {
        const int a = value(text[from]), b = value(text[from + 1]), c = value(text[from + 2]),
                  d = value(text[from + 3]);
        all |= a | b | c | d;
        out[at] = static_cast<std::uint8_t>(a << 2 | b >> 4);
        out[at + 1] = static_cast<std::uint8_t>(b << 4 | c >> 2);
        out[at + 2] = static_cast<std::uint8_t>(c << 6 | d);
    }
    if (padding == 0)
        return all >= 0;
    const int a = value(text[from]), b = value(text[from + 1]), c = padding == 1 ? value(text[from + 2]) : 0;
    const int unused = padding == 1 ? c & 3 : b & 15;
    out[at] = static_cast<std::uint8_t>(a << 2 | b >> 4);
    if (padding == 1)
        out[at + 1] = static_cast<std::uint8_t>(b << 4 | c >> 2);
    return (all | a | b | c) >= 0 && unused == 0;
}

std::string toBase64Url(ByteView bytes)
{
    return encode(bytes, urlAlphabet);
}

Result<Bytes> fromBase64Url(std::string_view text)
{
    if (text.ends_with('='))
        return fail(Errc::notCanonical, "base64url", "padding is not used here");
    return decode(text, urlValues);
}

} // namespace hypha
