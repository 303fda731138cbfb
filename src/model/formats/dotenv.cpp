/// dotenv as read here. A line is blank, a comment (#), or `NAME=value`, with an optional `export ` before it
/// and blanks around the '='. NAME is [A-Za-z_][A-Za-z0-9_.-]*. A value is one of
///   - 'literal', over lines too;
///   - "with escapes" \n \r \t \" \\ \$, over lines too; another backslash stays, with a warning;
///   - plain, up to the end of the line or to a blank and '#', trimmed.
/// Nothing is interpolated. A line break inside quotes is a line feed, also in a file with CR LF.
#include "model/formats/cursor.h"
#include "model/formats/names.h"
#include "model/formats/readers.h"

#include <algorithm>

namespace hypha::formats {

namespace {

class DotenvReader
{
public:
    explicit DotenvReader(Import &import) : m_import(import), m_c{import.text()} {}

    void read()
    {
        while (!m_c.atEnd() && !m_import.full()) {
            m_c.skipBlanks();
            if (!m_c.atLineEnd() && m_c.peek() != '#')
                assignment();
            m_c.skipLine();
        }
    }

private:
    void assignment()
    {
        skipExport();
        const std::size_t keyAt = m_c.at;
        const std::string_view key = name();
        if (key.empty())
            return m_import.problem(
                keyAt, "a line starts with a name (a letter or '_', then letters, digits, '_', '.', '-')");
        m_c.skipBlanks();
        if (!m_c.accept('='))
            return m_import.problem(m_c.at, "'=' is missing after the name");
        m_c.skipBlanks();
        value(keyAt, key);
    }

    void skipExport()
    {
        constexpr std::string_view word = "export";
        if (!m_c.rest().starts_with(word))
            return;
        Cursor after{m_c.text, m_c.at + word.size()};
        if (!after.atBlank())
            return;
        after.skipBlanks();
        if (after.peek() != '=')
            m_c = after;
    }

    std::string_view name()
    {
        const std::size_t start = m_c.at;
        if (startsName(m_c.peek())) {
            while (continuesDotenvName(m_c.peek()))
                ++m_c.at;
        }
        return m_c.text.substr(start, m_c.at - start);
    }

    void value(std::size_t keyAt, std::string_view key)
    {
        const std::size_t valueAt = m_c.at;
        if (m_c.peek() != '\'' && m_c.peek() != '"') {
            const std::string_view text = plain();
            if (const std::size_t cr = text.find('\r'); cr != std::string_view::npos)
                return m_import.problem(valueAt + cr,
                                        "a carriage return without a line feed; write \\r in double quotes");
            m_import.add(keyAt, key, valueAt, text);
            return;
        }
        reuse(m_buffer);
        const bool closed = m_c.text[m_c.at++] == '"' ? doubleQuoted() : singleQuoted();
        if (!closed) {
            m_import.problem(valueAt, "the quote that opens here is never closed");
            return m_import.stop();
        }
        m_c.skipBlanks();
        if (!m_c.atLineEnd() && m_c.peek() != '#')
            return m_import.problem(m_c.at, "after the closing quote only a comment may follow");
        m_import.add(keyAt, key, valueAt, m_buffer.text());
    }

    std::string_view plain()
    {
        const std::size_t start = m_c.at, lineEnd = m_c.lineEnd();
        if (m_c.peek() == '#')
            m_import.warning(start, "the value starts with '#' here; a comment needs a blank before '#'");
        std::size_t end = lineEnd;
        for (std::size_t i = start; i + 1 < lineEnd; ++i) {
            if ((m_c.text[i] == ' ' || m_c.text[i] == '\t') && m_c.text[i + 1] == '#') {
                end = i;
                break;
            }
        }
        while (end > start && (m_c.text[end - 1] == ' ' || m_c.text[end - 1] == '\t'))
            --end;
        const std::string_view text = m_c.text.substr(start, end - start);
        warnOfReferences(start, text);
        m_c.at = lineEnd;
        return text;
    }

    void warnOfReferences(std::size_t start, std::string_view text)
    {
        for (const std::string_view opening : {"${", "$("}) {
            if (const std::size_t i = text.find(opening); i != std::string_view::npos)
                m_import.warning(start + i, "this is kept as it stands: references are not replaced");
        }
    }

    bool singleQuoted()
    {
        while (!m_c.atEnd() && m_c.peek() != '\'')
            takeLiteral();
        return m_c.accept('\'');
    }

    bool doubleQuoted()
    {
        const std::size_t start = m_c.at;
        while (!m_c.atEnd() && m_c.peek() != '"') {
            if (m_c.peek() == '\\')
                escape();
            else
                takeLiteral();
        }
        warnOfReferences(start, m_c.text.substr(start, m_c.at - start));
        return m_c.accept('"');
    }

    void takeLiteral()
    {
        if (m_c.peek() == '\r' && m_c.peek(1) == '\n')
            ++m_c.at;
        m_buffer.push(static_cast<std::uint8_t>(m_c.peek()));
        ++m_c.at;
    }

    void escape()
    {
        const char c = m_c.peek(1);
        const char meaning = c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c;
        if (meaning == c && c != '"' && c != '\\' && c != '$') {
            m_import.warning(m_c.at, "no escape of dotenv files: the backslash is kept");
            return takeLiteral();
        }
        m_buffer.push(static_cast<std::uint8_t>(meaning));
        m_c.at += 2;
    }

    Import &m_import;
    Cursor m_c;
    crypto::SecretBuffer m_buffer;
};

bool isBare(std::string_view value)
{
    constexpr std::string_view safe = "_./:@%+,=-";
    return std::all_of(value.begin(), value.end(),
                       [&](char c) { return continuesName(c) || safe.find(c) != std::string_view::npos; });
}

/// Single quotes where they can hold the value, since all readers of dotenv agree on them.
void appendValue(crypto::SecretBuffer &out, std::string_view value)
{
    if (isBare(value))
        return out.append(value);
    if (value.find_first_of("'\r") == std::string_view::npos) {
        out.push('\'');
        out.append(value);
        return out.push('\'');
    }
    out.push('"');
    for (const char c : value) {
        const char letter = c == '\n' ? 'n' : c == '\r' ? 'r' : c == '\t' ? 't' : c;
        if (letter != c || c == '"' || c == '\\' || c == '$')
            out.push('\\');
        out.push(static_cast<std::uint8_t>(letter));
    }
    out.push('"');
}

} // namespace

void readDotenv(Import &import)
{
    DotenvReader(import).read();
}

Result<Written> writeDotenv(const entries::EntryList &entries, const crypto::SessionSealer &sealer)
{
    HYPHA_CHECK(checkNames(entries, continuesDotenvName,
                           "dotenv names are a letter or '_', then letters, digits, '_', '.' and '-'"));
    crypto::SecretBuffer out;
    for (const entries::Entry &entry : entries) {
        HYPHA_TRY(const crypto::SecretBytes value, sealer.open(entry.value));
        out.append(entry.key);
        out.push('=');
        appendValue(out, value.text());
        out.push('\n');
    }
    return Written{out.take(), {}};
}

} // namespace hypha::formats
