#include "crypto/age/header.h"

#include "crypto/age/base64.h"
#include "crypto/kdf.h"

#include <algorithm>
#include <optional>
#include <sodium.h>

namespace hypha::crypto::age {

namespace {

constexpr std::string_view versionLine = "age-encryption.org/v1\n";
constexpr std::string_view stanzaStart = "-> ";
constexpr std::string_view endStart = "---";
constexpr std::size_t bodyLine = 64; ///< characters; a shorter line ends a body

auto broken(const char *what)
{
    return fail(Errc::malformed, "header", what);
}

/// Goes through the lines; every line of a header ends with LF.
class Lines
{
public:
    explicit Lines(std::string_view text) : m_text(text) {}
    std::size_t offset() const { return m_offset; }
    std::string_view rest() const { return m_text.substr(m_offset); }
    std::optional<std::string_view> take()
    {
        const std::size_t end = m_text.find('\n', m_offset);
        if (end == std::string_view::npos)
            return std::nullopt;
        const std::string_view line = m_text.substr(m_offset, end - m_offset);
        m_offset = end + 1;
        return line;
    }

private:
    std::string_view m_text;
    std::size_t m_offset = 0;
};

/// Visible characters with single spaces between; nothing when there is an empty argument or another
/// character.
std::vector<std::string> splitArguments(std::string_view text)
{
    std::vector<std::string> out(1);
    for (char c : text) {
        if (c == ' ')
            out.emplace_back();
        else if (c > ' ' && c <= '~')
            out.back() += c;
        else
            return {};
    }
    const bool hasEmpty =
        std::ranges::any_of(out, [](const std::string &argument) { return argument.empty(); });
    return hasEmpty ? std::vector<std::string>() : out;
}

Result<Stanza> parseStanza(Lines &lines)
{
    Stanza stanza;
    const auto first = lines.take();
    if (first)
        stanza.arguments = splitArguments(first->substr(stanzaStart.size()));
    if (stanza.arguments.empty())
        return broken("a recipient's arguments are not visible characters with single spaces");
    for (std::size_t length = bodyLine; length == bodyLine;) {
        const auto line = lines.take();
        if (!line || line->size() > bodyLine)
            return broken("a recipient's body does not end");
        const auto bytes = fromBase64(*line, Padding::none);
        if (!bytes)
            return broken("a recipient's body is not canonical base64");
        stanza.body.insert(stanza.body.end(), bytes->begin(), bytes->end());
        length = line->size();
    }
    return stanza;
}

Result<void> parseEnd(Lines &lines, Header &header)
{
    header.authenticated = lines.offset() + endStart.size();
    const std::string_view line = lines.take().value_or("");
    if (!line.starts_with("--- "))
        return broken("the last line does not start with dashes and a space");
    const auto mac = fromBase64(line.substr(endStart.size() + 1), Padding::none);
    if (!mac || mac->size() != header.mac.size())
        return broken("the MAC is not 32 bytes of canonical base64");
    std::ranges::copy(*mac, header.mac.begin());
    header.size = lines.offset();
    return {};
}

/// HMAC-SHA256 under a key that is derived for it alone.
std::array<std::uint8_t, 32> macOf(ByteView text, const SecretBytes &fileKey)
{
    return hmacSha256(hkdfSha256(fileKey.view(), {}, "header", 32).view(), text);
}

} // namespace

Result<Header> parseHeader(ByteView file)
{
    Lines lines(asText(file.first(std::min(file.size(), largestHeader))));
    if (!lines.rest().starts_with(versionLine))
        return broken("the first line is not that of age-encryption.org/v1");
    (void)lines.take();
    Header header;
    while (lines.rest().starts_with(stanzaStart)) {
        HYPHA_TRY(Stanza stanza, parseStanza(lines));
        header.stanzas.push_back(std::move(stanza));
    }
    if (header.stanzas.empty())
        return broken("there is no recipient");
    HYPHA_CHECK(parseEnd(lines, header));
    return header;
}

std::string writeHeader(const std::vector<Stanza> &stanzas, const SecretBytes &fileKey)
{
    std::string out(versionLine);
    for (const Stanza &stanza : stanzas) {
        out.append("->");
        for (const std::string &argument : stanza.arguments)
            out.append(" ").append(argument);
        const std::string body = toBase64(stanza.body, Padding::none);
        for (std::size_t at = 0; at <= body.size();
             at += bodyLine) // a full last line is followed by an empty one
            out.append("\n").append(body, at, bodyLine);
        out.append("\n");
    }
    out.append(endStart);
    const std::string mac = toBase64(macOf(asBytes(out), fileKey), Padding::none);
    return out.append(" ").append(mac).append("\n");
}

Result<void> checkMac(ByteView file, const Header &header, const SecretBytes &fileKey)
{
    const auto mac = macOf(file.first(header.authenticated), fileKey);
    if (sodium_memcmp(mac.data(), header.mac.data(), mac.size()) != 0)
        return fail(Errc::decryptionFailed, "header MAC", "the header was altered");
    return {};
}

} // namespace hypha::crypto::age
