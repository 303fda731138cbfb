/// YAML as read here: one flat block mapping, `KEY: value`, with plain, single- and double-quoted scalars, and blocks
/// (| and >, with indentation and chomping indicators). A plain value is its text as spelled, with a warning where
/// readers of YAML see a number, date or boolean; no value at all is the empty text, with a warning; a plain null is
/// refused, because it may mean either. Refused are anchors, aliases, tags, flow collections (but {} for no entries),
/// lists, nesting, merge keys, directives, a second document, and tabs as indentation.
#include "model/formats/readers.h"
#include "model/formats/yamlscalar.h"

namespace hypha::formats {

namespace {

using yaml::Outcome;
using yaml::Refusal;

constexpr std::string_view emptyMap = "{}";

class YamlReader
{
public:
    explicit YamlReader(Import &import) : m_import(import), m_c{import.text()} {}

    void read();

private:
    Outcome line();
    Outcome documentMark();
    Outcome entry();
    Outcome key();
    Outcome plainKey();
    Outcome value();
    Outcome plainValue();
    bool seekValue();
    Outcome lineIsOver();
    Outcome indicator() const;
    void skipEntry();

    Import &m_import;
    Cursor m_c;
    crypto::SecretBuffer m_key, m_value;
    bool m_begun = false; ///< after `---` or the first entry
    bool m_ended = false; ///< after `...` or the empty map
};

void YamlReader::read()
{
    const std::string_view text = m_import.text();
    for (std::size_t i = text.find('\r'); i != std::string_view::npos; i = text.find('\r', i + 1)) {
        if (i + 1 == text.size() || text[i + 1] != '\n')
            return m_import.problem(i, "a carriage return without a line feed; write \\r in double quotes");
    }
    while (!m_c.atEnd() && !m_import.full()) {
        const Outcome refusal = line();
        if (!refusal)
            continue;
        m_import.problem(refusal->offset, refusal->reason);
        if (refusal->fatal)
            m_import.stop();
        skipEntry();
    }
}

/// Behind a refused entry come its indented lines, which say nothing new.
void YamlReader::skipEntry()
{
    do
        m_c.skipLine();
    while (!m_c.atEnd() && m_c.atBlankOrLineEnd());
}

Outcome YamlReader::line()
{
    const std::size_t start = m_c.at;
    m_c.skipBlanks();
    if (m_c.atLineEnd() || m_c.peek() == '#') {
        m_c.skipLine();
        return {};
    }
    if (m_c.at > start) {
        const bool tab = m_c.text.substr(start, m_c.at - start).find('\t') != std::string_view::npos;
        return Refusal{start, tab ? "a tab cannot indent YAML" : "indented: only a flat list of KEY: value is read"};
    }
    if (yaml::atDocumentMark(m_c))
        return documentMark();
    if (m_ended)
        return Refusal{m_c.at, "more than one document", true};
    m_begun = true;
    if (m_c.rest().starts_with(emptyMap)) {
        m_ended = true;
        m_c.at += emptyMap.size();
        return lineIsOver();
    }
    return entry();
}

Outcome YamlReader::documentMark()
{
    const bool opens = m_c.peek() == '-';
    if (m_ended || opens == m_begun)
        return Refusal{m_c.at, "more than one document", true};
    m_begun = true;
    m_ended = !opens;
    m_c.at += 3;
    return lineIsOver();
}

Outcome YamlReader::entry()
{
    const std::size_t keyAt = m_c.at;
    if (auto refusal = key())
        return refusal;
    m_c.skipBlanks();
    if (!m_c.accept(':') || !m_c.atBlankOrLineEnd())
        return Refusal{m_c.at, "a colon and a blank are missing after the key"};
    reuse(m_value);
    const bool present = seekValue();
    const std::size_t valueAt = m_c.at;
    if (!present)
        m_import.warning(keyAt, "no value: taken as empty text; \"\" says so");
    else if (auto refusal = value())
        return refusal;
    m_import.add(keyAt, m_key.text(), valueAt, m_value.text());
    return lineIsOver();
}

Outcome YamlReader::key()
{
    reuse(m_key);
    if (m_c.peek() != '\'' && m_c.peek() != '"')
        return plainKey();
    const std::size_t start = m_c.at;
    if (auto refusal = yaml::readQuoted(m_c, m_key))
        return refusal;
    if (m_c.text.substr(start, m_c.at - start).find('\n') != std::string_view::npos)
        return Refusal{start, "a key stands on one line"};
    return {};
}

Outcome YamlReader::plainKey()
{
    if (auto refusal = indicator())
        return refusal;
    const std::size_t start = m_c.at;
    std::size_t end = start;
    while (!m_c.atLineEnd() && !(m_c.peek() == ':' && Cursor{m_c.text, m_c.at + 1}.atBlankOrLineEnd())) {
        if (m_c.peek() == '#' && m_c.at > end)
            break;
        const bool blank = m_c.atBlank();
        ++m_c.at;
        if (!blank)
            end = m_c.at;
    }
    const std::string_view text = m_c.text.substr(start, end - start);
    if (text == "<<")
        return Refusal{start, "merge keys are not read"};
    m_key.append(text);
    return {};
}

/// What a plain scalar cannot start with (§5.3, §7.3.3).
Outcome YamlReader::indicator() const
{
    const char c = m_c.peek();
    const char *reason = nullptr;
    switch (c) {
    case '-':
    case '?':
    case ':':
        if (Cursor{m_c.text, m_c.at + 1}.atBlankOrLineEnd())
            reason = c == '-' ? "lists are not read" : "only KEY: value is read";
        break;
    case '{':
    case '[': reason = "flow collections are not read; put quotes around a value that starts with a bracket"; break;
    case '&': reason = "anchors are not read; put quotes around a value that starts with &"; break;
    case '*': reason = "aliases are not read; put quotes around a value that starts with *"; break;
    case '!': reason = "tags are not read; put quotes around a value that starts with !"; break;
    case '%': reason = "directives are not read; put quotes around a value that starts with %"; break;
    case '|':
    case '>': reason = "a block cannot be a key"; break;
    case '}':
    case ']':
    case ',':
    case '#':
    case '@':
    case '`': reason = "plain text cannot start with this character; put quotes around it"; break;
    default: break;
    }
    if (!reason)
        return {};
    return Refusal{m_c.at, reason};
}

/// To the value, on this line or an indented one below. False when there is none.
bool YamlReader::seekValue()
{
    const std::size_t colon = m_c.at;
    m_c.skipBlanks();
    if (!m_c.atLineEnd() && m_c.peek() != '#')
        return true;
    Cursor next = m_c;
    std::size_t start = 0;
    do {
        next.skipLine();
        start = next.at;
        next.skipBlanks();
    } while (!next.atEnd() && (next.atLineEnd() || next.peek() == '#'));
    if (next.atEnd() || next.at == start || next.text[start] == '\t') {
        m_c.at = colon;
        return false;
    }
    m_c = next;
    return true;
}

Outcome YamlReader::value()
{
    switch (m_c.peek()) {
    case '\'':
    case '"': return yaml::readQuoted(m_c, m_value);
    case '|':
    case '>': return yaml::readBlock(m_c, m_value);
    default: return plainValue();
    }
}

Outcome YamlReader::plainValue()
{
    if (auto refusal = indicator())
        return refusal;
    const std::size_t start = m_c.at;
    if (auto refusal = yaml::readPlain(m_c, m_value))
        return refusal;
    if (yaml::isNull(m_value.text()))
        return Refusal{start, "null is no value of a secret; write \"\" for an empty one, or put quotes around the word"};
    if (yaml::isTyped(m_value.text()))
        m_import.warning(start, "readers of YAML take this for a number, date or boolean; kept as it is spelled");
    return {};
}

/// Behind a scalar: nothing but a comment with a blank before it.
Outcome YamlReader::lineIsOver()
{
    const auto before = [this] { return m_c.text[m_c.at - 1]; };
    if (before() == '\n')
        return {}; // a block ends with its last line
    m_c.skipBlanks();
    if (!m_c.atLineEnd() && !(m_c.peek() == '#' && (before() == ' ' || before() == '\t')))
        return Refusal{m_c.at, "more text follows on this line"};
    m_c.skipLine();
    return {};
}

void appendHex(crypto::SecretBuffer &out, std::uint8_t byte)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    out.append("\\x");
    out.push(static_cast<std::uint8_t>(digits[byte >> 4]));
    out.push(static_cast<std::uint8_t>(digits[byte & 15]));
}

/// Escapes one character that YAML 1.1 or 1.2 does not print, or reads as a line break. Its length, else 0.
std::size_t escapeUnprintable(crypto::SecretBuffer &out, std::string_view rest)
{
    const auto first = static_cast<std::uint8_t>(rest[0]);
    if (first < 0x20 || first == 0x7F) {
        appendHex(out, first);
        return 1;
    }
    if (first == 0xC2 && static_cast<std::uint8_t>(rest[1]) < 0xA0) {
        appendHex(out, static_cast<std::uint8_t>(rest[1]));
        return 2;
    }
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> marks{{{"\u2028", "\\L"},
                                                                                  {"\u2029", "\\P"},
                                                                                  {"\uFEFF", "\\uFEFF"},
                                                                                  {"\uFFFE", "\\uFFFE"},
                                                                                  {"\uFFFF", "\\uFFFF"}}};
    for (const auto &[mark, escape] : marks) {
        if (rest.starts_with(mark)) {
            out.append(escape);
            return mark.size();
        }
    }
    return 0;
}

void appendQuoted(crypto::SecretBuffer &out, std::string_view text)
{
    constexpr std::string_view special = "\n\r\t\"\\";
    constexpr std::string_view letters = "nrt\"\\";
    out.push('"');
    while (!text.empty()) {
        std::size_t taken = 1;
        if (const std::size_t i = special.find(text[0]); i != std::string_view::npos) {
            out.push('\\');
            out.push(static_cast<std::uint8_t>(letters[i]));
        } else if (taken = escapeUnprintable(out, text); taken == 0) {
            out.push(static_cast<std::uint8_t>(text[0]));
            taken = 1;
        }
        text.remove_prefix(taken);
    }
    out.push('"');
}

} // namespace

void readYaml(Import &import)
{
    YamlReader(import).read();
}

/// Everything in double quotes, so that no reader takes it for anything but text.
Result<Written> writeYaml(const entries::EntryList &entries, const crypto::SessionSealer &sealer)
{
    crypto::SecretBuffer out;
    if (entries.empty())
        out.append("{}\n"); // an empty file would be null
    for (const entries::Entry &entry : entries) {
        HYPHA_TRY(const crypto::SecretBytes value, sealer.open(entry.value));
        appendQuoted(out, entry.key);
        out.append(": ");
        appendQuoted(out, value.text());
        out.push('\n');
    }
    return Written{out.take(), {}};
}

} // namespace hypha::formats
