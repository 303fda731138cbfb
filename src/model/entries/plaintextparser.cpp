#include "model/entries/plaintextparser.h"

#include "model/entries/metadatareader.h"
#include "model/entries/plaintext.h"
#include "model/record/base64.h"

#include <algorithm>

namespace hypha::entries {

namespace {

constexpr std::size_t plaintextSaltSize = 32; // bytes, VAULT-FORMAT §5

class PlaintextParser
{
public:
    PlaintextParser(PlaintextSource source, std::size_t size, const Selection &selection)
        : m_source(std::move(source)), m_size(size), m_selection(selection)
    {
    }
    Result<ParsedPlaintext> document();

private:
    bool everything();
    bool entry();
    bool key(std::string &key);
    bool pad();
    bool salt();
    bool paddedRightly();

    PlaintextSource m_source;
    PlaintextLexer m_lexer{m_source};
    PlaintextStrings m_strings{m_lexer};
    std::size_t m_size;
    std::size_t m_padSize = 0;
    const Selection &m_selection;
    ParsedPlaintext m_parsed;
    std::string m_previousKey;
};

Result<ParsedPlaintext> PlaintextParser::document()
{
    if (!everything())
        return m_lexer.fault("plaintext");
    return std::move(m_parsed);
}

bool PlaintextParser::everything()
{
    constexpr const char *rule = "the members are entries, pad and salt";
    return m_lexer.expect("{\"entries\":", rule) && m_lexer.sequence('[', ']', [this] { return entry(); }) &&
           m_lexer.expect(",\"pad\":", rule) && pad() && m_lexer.expect(",\"salt\":", rule) && salt() &&
           m_lexer.expect("}", rule) && m_lexer.end() && paddedRightly();
}

bool PlaintextParser::entry()
{
    constexpr const char *rule = "the members of an entry are key, metadata and value";
    if (++m_parsed.count > maxEntries)
        return m_lexer.refuse(Errc::limitExceeded, "a set has at most 10,000 entries");
    Entry entry;
    if (!m_lexer.expect("{\"key\":", rule) || !key(entry.key) || !m_lexer.expect(",\"", rule))
        return false;
    if (m_lexer.peek() == 'm') {
        MetadataReader metadata(m_lexer, m_strings);
        if (!m_lexer.expect("metadata\":", rule) || !metadata.read(entry) || !m_lexer.expect(",\"", rule))
            return false;
    }
    if (!m_lexer.expect("value\":", rule) || !m_strings.value(entry.value) || !m_lexer.expect("}", rule))
        return false;
    if (m_strings.kept())
        m_parsed.entries.push_back(std::move(entry));
    return true;
}

/// Also settles whether the entry is kept: the key comes first.
bool PlaintextParser::key(std::string &key)
{
    if (!m_strings.shortText(key, maxKeyBytes))
        return false;
    if (const auto checked = checkKey(key); !checked)
        return m_lexer.refuse(checked.error().code == Errc::limitExceeded ? Errc::limitExceeded
                                                                          : Errc::malformed,
                              "a key has 1 to 256 bytes and no control characters");
    if (m_parsed.count > 1 && key == m_previousKey)
        return m_lexer.refuse(Errc::malformed, "a key occurs twice");
    if (m_parsed.count > 1 && key < m_previousKey)
        return m_lexer.refuse(Errc::notCanonical, "entries are sorted by the bytes of their keys");
    m_previousKey = key;
    const bool wanted = !m_selection.only || *m_selection.only == key;
    m_strings.keepWith(wanted ? m_selection.sealer : nullptr);
    return true;
}

bool PlaintextParser::pad()
{
    bool zeros = true;
    const auto take = [&](ByteView piece) {
        m_padSize += piece.size();
        zeros = zeros && std::all_of(piece.begin(), piece.end(), [](std::uint8_t c) { return c == '0'; });
    };
    if (!m_lexer.string(take))
        return false;
    return zeros || m_lexer.refuse(Errc::malformed, "the pad is a run of the digit 0");
}

bool PlaintextParser::salt()
{
    std::string encoded;
    if (!m_strings.shortText(encoded, 2 * plaintextSaltSize))
        return false;
    const auto salt = fromBase64(encoded);
    if (!salt)
        return m_lexer.refuse(salt.error().code, "the salt is base64");
    return salt->size() == plaintextSaltSize || m_lexer.refuse(Errc::malformed, "the salt has 32 bytes");
}

bool PlaintextParser::paddedRightly()
{
    return padmeLength(m_size - m_padSize) == m_size ||
           m_lexer.refuse(Errc::malformed, "the pad does not bring the plaintext to its Padmé length");
}

} // namespace

Result<ParsedPlaintext> parsePlaintext(PlaintextSource source, std::size_t size, const Selection &selection)
{
    return PlaintextParser(std::move(source), size, selection).document();
}

} // namespace hypha::entries
