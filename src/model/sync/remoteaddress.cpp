#include "model/sync/remoteaddress.h"

#include "model/record/utf8.h"

#include <algorithm>
#include <charconv>

namespace hypha::sync {
namespace {

tl::unexpected<Error> refuse(const char *why)
{
    return fail(Errc::invalidInput, "remote", why);
}

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isWord(std::string_view text, std::string_view alsoAllowed)
{
    return !text.empty() && text.front() != '-' && std::all_of(text.begin(), text.end(), [&](char c) {
        return isLetterOrDigit(c) || alsoAllowed.find(c) != std::string_view::npos;
    });
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

Result<void> checkText(std::string_view text)
{
    if (text.empty())
        return refuse("a remote is an https or ssh address, or a path");
    if (text.size() > remoteAddressLimit)
        return refuse("more than 2,048 bytes");
    if (text.front() == '-')
        return refuse("it must not begin with '-'");
    while (!text.empty()) {
        const auto c = takeScalar(text);
        if (!c)
            return refuse("it is not valid UTF-8");
        if (*c < 0x20 || (*c >= 0x7f && *c <= 0x9f))
            return refuse("it has a control character");
    }
    return {};
}

bool isUsualInPath(char c)
{
    return isLetterOrDigit(c) || std::string_view("/._-~+@:,=").find(c) != std::string_view::npos;
}

/// The byte of `%xx` at the front of `text`; absent where there is none.
std::optional<unsigned char> escapedByte(std::string_view text)
{
    if (text.size() < 3 || text[0] != '%' || !isHexDigit(text[1]) || !isHexDigit(text[2]))
        return std::nullopt;
    unsigned value = 0;
    std::from_chars(text.data() + 1, text.data() + 3, value, 16);
    return static_cast<unsigned char>(value);
}

/// What stands in an address besides a local path: visible ASCII without what a shell or a URL gives a
/// meaning to. For ssh the path goes between quotes to a shell at the host; whoever writes escapes out on the
/// way (a wrapper there, another libgit2) must not find a quote in it, or an option.
Result<void> checkRepositoryPath(std::string_view path)
{
    std::string plain;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const auto escaped = escapedByte(path.substr(i));
        const bool usual =
            escaped ? *escaped == ' ' || *escaped >= 0x80 || isUsualInPath(static_cast<char>(*escaped))
                    : isUsualInPath(path[i]);
        if (!usual)
            return refuse("the path has a character that no repository needs");
        plain += escaped ? static_cast<char>(*escaped) : path[i];
        i += escaped ? 2 : 0;
    }
    const auto first = plain.find_first_not_of('/');
    if (first == std::string::npos)
        return refuse("the path of the repository is missing");
    if (plain[first] == '-')
        return refuse("the path must not begin with '-'");
    return {};
}

/// Takes `[user@]host` or `[user@][ipv6]` from the front of `rest`.
Result<void> takeHost(std::string_view &rest, RemoteAddress &out)
{
    const auto stop = rest.find_first_of("/:[");
    const auto at = rest.substr(0, stop).find('@');
    if (at != std::string_view::npos) {
        out.user = rest.substr(0, at);
        rest.remove_prefix(at + 1);
        if (!isWord(out.user, "._-+"))
            return refuse("the user name is not usual");
    }
    if (rest.starts_with('[')) {
        const auto close = rest.find(']');
        const auto inside = close == std::string_view::npos ? std::string_view() : rest.substr(1, close - 1);
        if (inside.find(':') == std::string_view::npos ||
            inside.find_first_not_of("0123456789abcdefABCDEF:.") != std::string_view::npos)
            return refuse("not an address of a host");
        out.host = inside;
        rest.remove_prefix(close + 1);
        return {};
    }
    out.host = rest.substr(0, rest.find_first_of("/:"));
    rest.remove_prefix(out.host.size());
    if (!isWord(out.host, ".-_") || out.host.size() > 253 || out.host.front() == '.')
        return refuse("not a name of a host");
    return {};
}

Result<void> takePort(std::string_view &rest, RemoteAddress &out)
{
    if (!rest.starts_with(':'))
        return {};
    rest.remove_prefix(1);
    const auto digits = rest.substr(0, rest.find('/'));
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (error != std::errc() || end != digits.data() + digits.size() || port == 0)
        return refuse("not a port");
    out.port = port;
    rest.remove_prefix(digits.size());
    return {};
}

Result<RemoteAddress> parseUrl(std::string_view scheme, std::string_view rest, RemoteAddress out)
{
    if (scheme != "https" && scheme != "ssh")
        return refuse("only https, ssh and paths are let in");
    out.kind = scheme == "ssh" ? RemoteAddress::Kind::ssh : RemoteAddress::Kind::https;
    const auto authority = rest.substr(0, rest.find('/'));
    const auto at = authority.rfind('@');
    if (at != std::string_view::npos && out.kind == RemoteAddress::Kind::https)
        return refuse("a user name or password in the address is refused; the credential is asked for");
    if (at != std::string_view::npos && authority.substr(0, at).find(':') != std::string_view::npos)
        return refuse("a password in the address is refused");
    HYPHA_CHECK(takeHost(rest, out));
    HYPHA_CHECK(takePort(rest, out));
    if (!rest.starts_with('/'))
        return refuse("the path of the repository is missing");
    HYPHA_CHECK(checkRepositoryPath(rest));
    out.path = rest;
    return out;
}

/// `[user@]host:path`
Result<RemoteAddress> parseScp(std::string_view rest, RemoteAddress out)
{
    out.kind = RemoteAddress::Kind::ssh;
    HYPHA_CHECK(takeHost(rest, out));
    if (!rest.starts_with(':') || rest.starts_with("::"))
        return refuse("only https, ssh and paths are let in");
    rest.remove_prefix(1);
    HYPHA_CHECK(checkRepositoryPath(rest));
    out.path = rest;
    return out;
}

} // namespace

Result<RemoteAddress> RemoteAddress::parse(std::string_view text)
{
    HYPHA_CHECK(checkText(text));
    RemoteAddress out;
    out.text = text;
    if (const auto colons = text.find("://"); colons != std::string_view::npos)
        return parseUrl(text.substr(0, colons), text.substr(colons + 3), std::move(out));
    const auto colon = text.find(':');
    if (colon < text.find('/')) // a path with a colon in its first name is written ./so
        return parseScp(text, std::move(out));
    out.path = text;
    return out;
}

std::uint16_t RemoteAddress::effectivePort() const
{
    return port.value_or(kind == Kind::ssh ? 22 : 443);
}

RemoteAddress RemoteAddress::absolute() const
{
    RemoteAddress out = *this;
    if (kind == Kind::path) {
        std::error_code error;
        const auto whole = std::filesystem::absolute(path, error).lexically_normal();
        if (!error)
            out.path = out.text = whole.string();
    }
    return out;
}

} // namespace hypha::sync
