#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"
#include "model/record/json.h"
#include "model/record/utf8.h"

#include <array>
#include <concepts>
#include <cstring>

/// The one tokenizer of canonical JSON: json::parse reads records with it, entries::decrypt reads windows of
/// decrypted plaintext with it, and strings go wherever the caller's sink puts them.
namespace hypha::json {

/// Gives the next run of bytes; an empty one at the end. The run before it may be overwritten.
template <class T>
concept ByteSource = requires(T source) {
    { source.next() } -> std::same_as<ByteView>;
};

/// Takes the bytes of one string as they come, unescaped, in pieces.
template <class T>
concept StringSink = std::invocable<T, ByteView>;

/// The whole input at once.
class SpanSource
{
public:
    explicit SpanSource(ByteView bytes) : m_bytes(bytes) {}
    ByteView next() { return std::exchange(m_bytes, {}); }

private:
    ByteView m_bytes;
};

namespace detail {

/// Bytes of a string that stand for themselves and need no closer look.
inline constexpr std::array<bool, 256> plainInString = [] {
    std::array<bool, 256> plain{};
    for (std::size_t c = 0x20; c < 0x80; ++c)
        plain[c] = c != '"' && c != '\\';
    return plain;
}();

/// How many bytes from the front are plain: eight at a time, until one of the eight is not.
inline std::size_t plainPrefix(ByteView text)
{
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t tops = 0x80 * ones;
    const auto hasZero = [](std::uint64_t word) { return (word - ones) & ~word; };
    std::size_t count = 0;
    for (; count + 8 <= text.size(); count += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + count, 8);
        const std::uint64_t control = (word - 0x20 * ones) & ~word;
        const std::uint64_t special = hasZero(word ^ ('"' * ones)) | hasZero(word ^ ('\\' * ones));
        if (((word | control | special) & tops) != 0)
            break;
    }
    while (count < text.size() && plainInString[text[count]])
        ++count;
    return count;
}

constexpr bool isSpace(int c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
constexpr bool isDigit(int c)
{
    return c >= '0' && c <= '9';
}

} // namespace detail

/// Every reader returns whether it succeeded; the first fault stays. After a fault nothing more may be read.
template <ByteSource Source> class Lexer
{
public:
    explicit Lexer(Source &source) : m_source(source) {}

    /// The next byte, not taken; -1 at the end.
    int peek()
    {
        if (m_at == m_end && !refill())
            return -1;
        return *m_at;
    }
    /// Takes `c` if it is next.
    bool accept(char c)
    {
        if (peek() != static_cast<unsigned char>(c))
            return false;
        ++m_at;
        return true;
    }
    bool expect(char c, const char *rule = "another character was expected")
    {
        return accept(c) || unexpected(rule);
    }
    bool expect(std::string_view text, const char *rule)
    {
        for (const char c : text)
            if (!expect(c, rule))
                return false;
        return true;
    }
    /// What stands between `open` and `close` with commas between: `each` reads one and returns whether it
    /// could.
    bool sequence(char open, char close, auto &&each)
    {
        if (!expect(open))
            return false;
        for (bool first = true; !accept(close); first = false)
            if ((!first && !expect(',')) || !each())
                return false;
        return true;
    }
    /// Whether `name` may follow `previous` in an object.
    bool inOrder(std::string_view previous, std::string_view name)
    {
        const int order = compareNames(previous, name);
        if (order == 0)
            return refuse(Errc::malformed, "a member occurs twice");
        return order < 0 || refuse(Errc::notCanonical, "members are not in canonical order");
    }
    template <StringSink Sink> bool string(Sink &&sink);
    bool integer(std::uint64_t &out);
    bool boolean(bool &out)
    {
        out = peek() == 't';
        return expect(out ? std::string_view("true") : std::string_view("false"), "a boolean was expected");
    }
    bool null() { return expect("null", "null was expected"); }
    bool end() { return peek() < 0 || unexpected("bytes after the end of the value"); }

    /// The fault at the next byte: white space would be legal JSON in another spelling.
    bool unexpected(const char *rule)
    {
        const int c = peek();
        if (detail::isSpace(c))
            return refuse(Errc::notCanonical, "canonical JSON has no white space");
        return refuse(Errc::malformed, c < 0 ? "the input ends too early" : rule);
    }
    bool refuse(Errc code, const char *rule)
    {
        m_code = code;
        m_rule = rule;
        return false;
    }
    /// Of the next byte.
    std::size_t offset() const { return m_before + static_cast<std::size_t>(m_at - m_begin); }
    tl::unexpected<Error> fault(std::string_view item) const
    {
        return fail(m_code, std::string(item),
                    std::string(m_rule) + " (at byte " + std::to_string(offset()) + ")");
    }

private:
    bool refill();
    template <class Sink> bool multibyte(Sink &sink);
    template <class Sink> bool escape(Sink &sink);
    bool hex4(char32_t &unit, bool &lowerCase);
    bool foreignEscape(char32_t unit);

    Source &m_source;
    const std::uint8_t *m_begin = nullptr;
    const std::uint8_t *m_at = nullptr;
    const std::uint8_t *m_end = nullptr;
    std::size_t m_before = 0; ///< bytes of the runs before this one
    Errc m_code = Errc::internal;
    const char *m_rule = "";
};

template <ByteSource Source> bool Lexer<Source>::refill()
{
    m_before += static_cast<std::size_t>(m_end - m_begin);
    const ByteView run = m_source.next();
    m_begin = m_at = run.data();
    m_end = m_begin + run.size();
    return !run.empty();
}

template <ByteSource Source> template <StringSink Sink> bool Lexer<Source>::string(Sink &&sink)
{
    if (!accept('"'))
        return unexpected("a string was expected");
    for (;;) {
        const ByteView run(m_at, detail::plainPrefix(ByteView(m_at, m_end)));
        m_at += run.size();
        if (!run.empty())
            sink(run);
        const int c = peek();
        if (c == '"') {
            ++m_at;
            return true;
        }
        if (c >= 0x80) {
            if (!multibyte(sink))
                return false;
        } else if (c == '\\') {
            if (!escape(sink))
                return false;
        } else if (c < 0x20) {
            return refuse(Errc::malformed,
                          c < 0 ? "the input ends inside a string" : "a bare control character");
        }
    }
}

/// One sequence of UTF-8, which may lie across two runs.
template <ByteSource Source> template <class Sink> bool Lexer<Source>::multibyte(Sink &sink)
{
    std::array<std::uint8_t, 4> bytes{*m_at++};
    const Utf8Lead lead = utf8Lead(bytes[0]);
    if (lead.following == 0)
        return refuse(Errc::malformed, "invalid UTF-8");
    for (std::size_t i = 1; i <= lead.following; ++i) {
        const int c = peek();
        if (c < (i == 1 ? lead.low : 0x80) || c > (i == 1 ? lead.high : 0xBF))
            return refuse(Errc::malformed, "invalid UTF-8");
        bytes[i] = static_cast<std::uint8_t>(c);
        ++m_at;
    }
    sink(ByteView(bytes).first(lead.following + 1u));
    return true;
}

/// RFC 8785 §3.2.2.2: the two-character escapes, and \u00xx in lower case for the other C0 controls.
template <ByteSource Source> template <class Sink> bool Lexer<Source>::escape(Sink &sink)
{
    constexpr std::string_view letters = "btnfr\"\\";
    constexpr std::string_view meanings = "\b\t\n\f\r\"\\";
    ++m_at;
    const int c = peek();
    if (const auto found = c < 0 ? letters.npos : letters.find(static_cast<char>(c)); found != letters.npos) {
        ++m_at;
        sink(asBytes(meanings.substr(found, 1)));
        return true;
    }
    if (c == '/')
        return refuse(Errc::notCanonical, "an escape that is not needed");
    if (c != 'u')
        return refuse(Errc::malformed, "an unknown escape");
    char32_t unit = 0;
    bool lowerCase = true;
    if (!hex4(unit, lowerCase))
        return false;
    if (unit >= 0x20)
        return foreignEscape(unit);
    const auto byte = static_cast<std::uint8_t>(unit);
    if (!lowerCase || meanings.find(static_cast<char>(byte)) != meanings.npos)
        return refuse(Errc::notCanonical, "another escape is the canonical one");
    sink(ByteView(&byte, 1));
    return true;
}

/// uXXXX, the 'u' not yet taken.
template <ByteSource Source> bool Lexer<Source>::hex4(char32_t &unit, bool &lowerCase)
{
    ++m_at;
    unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int c = peek();
        const bool upper = c >= 'A' && c <= 'F';
        if (!detail::isDigit(c) && !upper && (c < 'a' || c > 'f'))
            return refuse(Errc::malformed, "four hexadecimal digits were expected");
        lowerCase = lowerCase && !upper;
        unit = unit * 16 + static_cast<char32_t>(detail::isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
        ++m_at;
    }
    return true;
}

/// An escape of what canonical JSON writes literally: which fault it is depends on whether it is legal JSON.
template <ByteSource Source> bool Lexer<Source>::foreignEscape(char32_t unit)
{
    bool paired = unit < 0xD800 || unit > 0xDFFF;
    if (unit >= 0xD800 && unit <= 0xDBFF && accept('\\') && peek() == 'u') {
        bool ignored = true;
        if (!hex4(unit, ignored))
            return false;
        paired = unit >= 0xDC00 && unit <= 0xDFFF;
    }
    return paired ? refuse(Errc::notCanonical, "an escape that is not needed")
                  : refuse(Errc::malformed, "a lone surrogate");
}

template <ByteSource Source> bool Lexer<Source>::integer(std::uint64_t &out)
{
    if (peek() == '-')
        return refuse(Errc::malformed, "a negative number");
    if (!detail::isDigit(peek()))
        return unexpected("a number was expected");
    const bool zero = peek() == '0';
    out = 0;
    for (int digits = 0; detail::isDigit(peek()); ++digits, ++m_at) {
        if (zero && digits == 1)
            return refuse(Errc::malformed, "a leading zero");
        out = out * 10 + static_cast<std::uint64_t>(*m_at - '0');
        if (out > maxInteger)
            return refuse(Errc::malformed, "a number above 2^53 - 1");
    }
    const int c = peek();
    if (c == '.' || c == 'e' || c == 'E')
        return refuse(Errc::malformed, "a number that is not written as an integer");
    return true;
}

} // namespace hypha::json
