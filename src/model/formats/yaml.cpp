/// YAML as read here: one flat block mapping, `KEY: value`, with plain, single- and double-quoted scalars,
/// and blocks
/// (| and >, with indentation and chomping indicators). A plain value is its text as spelled, with a warning
/// where readers of YAML see a number, date or boolean; no value at all is the empty text, with a warning; a
/// plain null is refused, because it may mean either. Refused are anchors, aliases, tags, flow collections
/// (but {} for no entries), lists, nesting, merge keys, directives, a second document, and tabs as
/// indentation.
#include "model/formats/readers.h"
#include "model/formats/yamlscalar.h"

#include <array>

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
        return Refusal{start,
                       tab ? "a tab cannot indent YAML" : "indented: only a flat list of KEY: value is read"};
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
    struct Indicator
    {
        std::string_view characters;
        const char *reason;
    };
    constexpr std::array<Indicator, 7> always{{
        {"{[", "flow collections are not read; put quotes around a value that starts with a bracket"},
        {"&", "anchors are not read; put quotes around a value that starts with &"},
        {"*", "aliases are not read; put quotes around a value that starts with *"},
        {"!", "tags are not read; put quotes around a value that starts with !"},
        {"%", "directives are not read; put quotes around a value that starts with %"},
        {"|>", "a block cannot be a key"},
        {"}],#@`", "plain text cannot start with this character; put quotes around it"},
    }};
    for (const Indicator &each : always) {
        if (each.characters.find(m_c.peek()) != std::string_view::npos)
            return Refusal{m_c.at, each.reason};
    }
    if (!Cursor{m_c.text, m_c.at + 1}.atBlankOrLineEnd())
        return {};
    if (m_c.peek() == '-')
        return Refusal{m_c.at, "lists are not read"};
    if (m_c.peek() == '?' || m_c.peek() == ':')
        return Refusal{m_c.at, "only KEY: value is read"};
    return {};
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
    const char c = m_c.peek();
    if (c == '\'' || c == '"')
        return yaml::readQuoted(m_c, m_value);
    if (c == '|' || c == '>')
        return yaml::readBlock(m_c, m_value);
    return plainValue();
}

Outcome YamlReader::plainValue()
{
    if (auto refusal = indicator())
        return refusal;
    const std::size_t start = m_c.at;
    if (auto refusal = yaml::readPlain(m_c, m_value))
        return refusal;
    if (yaml::isNull(m_value.text()))
        return Refusal{
            start,
            "null is no value of a secret; write \"\" for an empty one, or put quotes around the word"};
    if (yaml::isTyped(m_value.text()))
        m_import.warning(start,
                         "readers of YAML take this for a number, date or boolean; kept as it is spelled");
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

} // namespace

void readYaml(Import &import)
{
    YamlReader(import).read();
}

} // namespace hypha::formats
