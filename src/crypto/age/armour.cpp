#include "crypto/age/armour.h"

#include "crypto/age/base64.h"

#include <algorithm>
#include <optional>

namespace hypha::crypto::age {

namespace {

constexpr std::string_view firstLine = "-----BEGIN AGE ENCRYPTED FILE-----";
constexpr std::string_view lastLine = "-----END AGE ENCRYPTED FILE-----";
constexpr std::size_t lineLength = 64;

bool isBlank(std::string_view line)
{
    return std::ranges::all_of(line, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
}

/// Takes a line off the front, without its LF or CR LF; nothing at the end of the text.
std::optional<std::string_view> takeLine(std::string_view &text)
{
    if (text.empty())
        return std::nullopt;
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (end != std::string_view::npos && line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

auto broken(const char *what)
{
    return fail(Errc::malformed, "armour", what);
}

} // namespace

std::string armour(ByteView file)
{
    const std::string body = toBase64(file, Padding::required);
    std::string out(firstLine);
    for (std::size_t at = 0; at < body.size(); at += lineLength)
        out.append("\n").append(body, at, lineLength);
    return out.append("\n").append(lastLine).append("\n");
}

Result<Bytes> unarmour(std::string_view text)
{
    auto line = takeLine(text);
    while (line && isBlank(*line))
        line = takeLine(text);
    if (line != firstLine)
        return broken("the first line is not that of an age file");
    std::string body;
    bool isLast = false;
    for (line = takeLine(text); line && line != lastLine; line = takeLine(text)) {
        if (isLast || line->empty() || line->size() > lineLength)
            return broken("a line is not of the prescribed length");
        isLast = line->size() < lineLength;
        body.append(*line);
    }
    if (!line)
        return broken("the last line is missing");
    if (!isBlank(text))
        return broken("something follows the last line");
    auto file = fromBase64(body, Padding::required);
    if (!file)
        return broken("the lines are not canonical base64");
    return std::move(*file);
}

bool looksArmoured(ByteView bytes)
{
    std::string_view text = asText(bytes);
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    return start != std::string_view::npos && text.substr(start).starts_with("-----BEGIN");
}

} // namespace hypha::crypto::age
