/// Shell files as read here: blank lines, comments, and `NAME=value` or `export NAME=value`, one a line,
/// where the value is made of 'literal', "double quoted", $'ANSI-C' and plain pieces, as a POSIX shell joins
/// them. Whatever a shell would run, expand, or read otherwise than another shell is refused; nothing is ever
/// run. Text inside quotes is exact, carriage returns too; outside, CR LF ends a line like LF, with a
/// warning.
#include "model/formats/cursor.h"
#include "model/formats/encoding.h"
#include "model/formats/names.h"
#include "model/formats/readers.h"

namespace hypha::formats {

namespace {

class ShellReader
{
public:
    explicit ShellReader(Import &import) : m_import(import), m_c{import.text()} {}

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
    void assignment();
    bool word();
    bool piece();
    bool singleQuoted();
    bool doubleQuoted();
    bool ansiC();
    void ansiCEscape();
    void octal(std::size_t start);
    void plain();
    void plainEscape();

    void skipExport()
    {
        constexpr std::string_view keyword = "export";
        Cursor after{m_c.text, m_c.at + keyword.size()};
        if (!m_c.rest().starts_with(keyword) || !after.atBlank())
            return;
        after.skipBlanks();
        m_c = after;
    }

    /// One problem for each assignment: what follows the first is often only its consequence.
    void refuse(std::size_t offset, const char *reason)
    {
        if (!m_refused)
            m_import.problem(offset, reason);
        m_refused = true;
    }

    /// What an unclosed quote swallows cannot be told from lines of the file.
    bool unclosed(std::size_t offset)
    {
        refuse(offset, "the quote that opens here is never closed");
        m_import.stop();
        return false;
    }

    void warnOfCarriageReturn()
    {
        if (m_c.peek() == '\r' && !m_warned)
            m_import.warning(m_c.at, "lines end in CR LF here; a shell would take the CR into the value");
        m_warned = m_warned || m_c.peek() == '\r';
    }

    void take()
    {
        m_value.push(static_cast<std::uint8_t>(m_c.peek()));
        ++m_c.at;
    }

    Import &m_import;
    Cursor m_c;
    crypto::SecretBuffer m_value;
    bool m_refused = false;
    bool m_warned = false;
};

void ShellReader::assignment()
{
    m_refused = false;
    reuse(m_value);
    skipExport();
    const std::size_t keyAt = m_c.at;
    while (continuesName(m_c.peek()))
        ++m_c.at;
    const std::string_view key = m_c.text.substr(keyAt, m_c.at - keyAt);
    if (key.empty() || !startsName(key.front()) || !m_c.accept('='))
        return refuse(keyAt, "only NAME='value' and export NAME='value' are read; nothing is run");
    const std::size_t valueAt = m_c.at;
    if (!word())
        return;
    m_c.skipBlanks();
    warnOfCarriageReturn();
    if (!m_c.atLineEnd() && m_c.peek() != '#')
        refuse(m_c.at, "one assignment a line: a shell would take this for another word");
    if (!m_refused)
        m_import.add(keyAt, key, valueAt, m_value.text());
}

/// False when the rest of the line is not worth reading.
bool ShellReader::word()
{
    while (!m_c.atBlankOrLineEnd()) {
        if (!piece())
            return false;
    }
    return true;
}

bool ShellReader::piece()
{
    switch (m_c.peek()) {
    case '\'':
        return singleQuoted();
    case '"':
        return doubleQuoted();
    case '$':
        if (m_c.peek(1) == '\'')
            return ansiC();
        refuse(m_c.at, "a shell would expand this; put single quotes around the value");
        return false;
    case '\\':
        plainEscape();
        return !m_refused;
    default:
        plain();
        return !m_refused;
    }
}

bool ShellReader::singleQuoted()
{
    const std::size_t opening = m_c.at++;
    const std::size_t closing = m_c.text.find('\'', m_c.at);
    if (closing == std::string_view::npos)
        return unclosed(opening);
    m_value.append(m_c.text.substr(m_c.at, closing - m_c.at));
    m_c.at = closing + 1;
    return true;
}

bool ShellReader::doubleQuoted()
{
    const std::size_t opening = m_c.at++;
    while (!m_c.atEnd() && m_c.peek() != '"') {
        const char c = m_c.peek(), next = m_c.peek(1);
        if (c == '$' || c == '`')
            refuse(m_c.at,
                   "a shell would expand this; put single quotes around the value, or a backslash before");
        if (c == '\\' && next == '\n') {
            m_c.at += 2;
            continue;
        }
        if (c == '\\' && (next == '$' || next == '`' || next == '"' || next == '\\'))
            ++m_c.at;
        take();
    }
    return m_c.accept('"') || unclosed(opening);
}

bool ShellReader::ansiC()
{
    const std::size_t opening = m_c.at;
    m_c.at += 2;
    while (!m_c.atEnd() && m_c.peek() != '\'') {
        if (m_c.peek() == '\\')
            ansiCEscape();
        else
            take();
    }
    return m_c.accept('\'') || unclosed(opening);
}

void ShellReader::ansiCEscape()
{
    constexpr std::string_view letters = "abeEfnrtv\\'\"?";
    constexpr std::string_view meanings = "\a\b\x1b\x1b\f\n\r\t\v\\'\"?";
    const std::size_t start = m_c.at++;
    const char c = m_c.peek();
    if (const std::size_t i = m_c.atEnd() ? std::string_view::npos : letters.find(c);
        i != std::string_view::npos) {
        m_value.push(static_cast<std::uint8_t>(meanings[i]));
        ++m_c.at;
    } else if (c == 'x') {
        ++m_c.at;
        if (const auto byte = takeHex(m_c, 1, 2))
            m_value.push(static_cast<std::uint8_t>(*byte));
        else
            refuse(start, "\\x needs a hexadecimal digit");
    } else if (c == 'u' || c == 'U') {
        ++m_c.at;
        const auto point = takeHex(m_c, 1, c == 'u' ? 4 : 8);
        if (!point || !appendUtf8(m_value, *point))
            refuse(start, "not the number of a Unicode character");
    } else if (c >= '0' && c <= '7') {
        octal(start);
    } else {
        refuse(start, "not an escape of $'…' that is read here");
    }
}

void ShellReader::octal(std::size_t start)
{
    unsigned byte = 0;
    for (int i = 0; i < 3 && m_c.peek() >= '0' && m_c.peek() <= '7'; ++i, ++m_c.at)
        byte = byte * 8 + static_cast<unsigned>(m_c.peek() - '0');
    if (byte > 0xFF)
        return refuse(start, "octal escapes end at \\377");
    m_value.push(static_cast<std::uint8_t>(byte));
}

void ShellReader::plainEscape()
{
    const std::size_t start = m_c.at++;
    if (m_c.atEnd() || m_c.peek() == '\r')
        return refuse(start, "a backslash must stand before a character or a line feed");
    if (!m_c.accept('\n'))
        take();
}

void ShellReader::plain()
{
    const char c = m_c.peek(), before = m_c.text[m_c.at - 1]; // LF: the line is a continued one
    if (c == '`' || std::string_view("|&;<>()").find(c) != std::string_view::npos)
        return refuse(m_c.at,
                      "a shell would run or redirect something here; put single quotes around the value");
    if (std::string_view("*?[{").find(c) != std::string_view::npos ||
        (c == '~' && (before == '=' || before == ':' || before == '\n')))
        return refuse(m_c.at, "a shell may expand this; put single quotes around the value");
    if (c == '\r')
        return refuse(m_c.at, "a carriage return outside quotes");
    take();
}

} // namespace

void readShell(Import &import)
{
    ShellReader(import).read();
}

/// Single quotes only: every shell reads them alike, and nothing in them is special but their end.
Result<Written> writeShell(const entries::EntryList &entries, const crypto::SessionSealer &sealer)
{
    HYPHA_CHECK(
        checkNames(entries, continuesName, "shell names are a letter or '_', then letters, digits and '_'"));
    crypto::SecretBuffer out;
    for (const entries::Entry &entry : entries) {
        HYPHA_TRY(const crypto::SecretBytes value, sealer.open(entry.value));
        out.append("export ");
        out.append(entry.key);
        out.append("='");
        std::string_view rest = value.text();
        for (std::size_t quote; (quote = rest.find('\'')) != std::string_view::npos;
             rest.remove_prefix(quote + 1)) {
            out.append(rest.substr(0, quote));
            out.append("'\\''");
        }
        out.append(rest);
        out.append("'\n");
    }
    return Written{out.take(), {}};
}

} // namespace hypha::formats
