#pragma once

#include "crypto/secretbytes.h"
#include "model/record/jsonescape.h"

#include <array>
#include <charconv>
#include <utility>

/// JSON whose strings must stay in guarded memory.
namespace hypha::entries {

inline constexpr int metadataDepth = 4; ///< levels: plaintext, entries, entry, metadata

/// Reads one value of any kind and appends its canonical JSON (the bytes read) to a guarded buffer.
template <json::ByteSource Source> class SecretJsonCopier
{
public:
    /// `depth` is the level of the container around the value.
    SecretJsonCopier(json::Lexer<Source> &lexer, crypto::SecretBuffer &out, int depth)
        : m_lexer(lexer), m_out(out), m_depth(depth)
    {
    }
    bool value();

private:
    bool container(char open, char close, auto &&each);
    bool object();
    bool array();
    bool text();
    bool integer();
    bool boolean();
    void quoted(ByteView text);

    json::Lexer<Source> &m_lexer;
    crypto::SecretBuffer &m_out;
    int m_depth;
};

template <json::ByteSource Source> bool SecretJsonCopier<Source>::value()
{
    switch (m_lexer.peek()) {
    case '{':
        return object();
    case '[':
        return array();
    case '"':
        return text();
    case 't':
    case 'f':
        return boolean();
    case 'n':
        m_out.append("null");
        return m_lexer.null();
    default:
        return integer();
    }
}

template <json::ByteSource Source>
bool SecretJsonCopier<Source>::container(char open, char close, auto &&each)
{
    if (++m_depth > json::maxDepth)
        return m_lexer.refuse(Errc::malformed, "nested too deeply");
    m_out.push(static_cast<std::uint8_t>(open));
    bool first = true;
    const bool good = m_lexer.sequence(open, close, [&] {
        if (!std::exchange(first, false))
            m_out.push(',');
        return each();
    });
    m_out.push(static_cast<std::uint8_t>(close));
    --m_depth;
    return good;
}

template <json::ByteSource Source> bool SecretJsonCopier<Source>::object()
{
    crypto::SecretBuffer previous;
    bool first = true;
    return container('{', '}', [&] {
        crypto::SecretBuffer name;
        if (!m_lexer.string([&](ByteView piece) { name.append(piece); }))
            return false;
        if (!std::exchange(first, false) && !m_lexer.inOrder(previous.text(), name.text()))
            return false;
        quoted(name.view());
        m_out.push(':');
        previous = std::move(name);
        return m_lexer.expect(':') && value();
    });
}

template <json::ByteSource Source> bool SecretJsonCopier<Source>::array()
{
    return container('[', ']', [this] { return value(); });
}

template <json::ByteSource Source> bool SecretJsonCopier<Source>::text()
{
    m_out.push('"');
    const bool good = m_lexer.string([this](ByteView piece) {
        json::escapeString(piece, [this](ByteView escaped) { m_out.append(escaped); });
    });
    m_out.push('"');
    return good;
}

template <json::ByteSource Source> bool SecretJsonCopier<Source>::integer()
{
    std::uint64_t n = 0;
    if (!m_lexer.integer(n))
        return false;
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), n).ptr;
    m_out.append(std::string_view(digits.data(), end));
    return true;
}

template <json::ByteSource Source> bool SecretJsonCopier<Source>::boolean()
{
    bool b = false;
    if (!m_lexer.boolean(b))
        return false;
    m_out.append(b ? "true" : "false");
    return true;
}

template <json::ByteSource Source> void SecretJsonCopier<Source>::quoted(ByteView text)
{
    m_out.push('"');
    json::escapeString(text, [this](ByteView escaped) { m_out.append(escaped); });
    m_out.push('"');
}

/// Whether these bytes are one value that could stand for a member of `metadata`.
inline bool isCanonicalMember(ByteView bytes)
{
    json::SpanSource source(bytes);
    json::Lexer<json::SpanSource> lexer(source);
    crypto::SecretBuffer copy;
    return SecretJsonCopier(lexer, copy, metadataDepth).value() && lexer.end();
}

} // namespace hypha::entries
