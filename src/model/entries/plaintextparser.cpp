#include "model/entries/plaintextparser.h"

#include "model/entries/plaintext.h"
#include "model/entries/secretjson.h"
#include "model/record/base64.h"

#include <algorithm>

namespace hypha::entries {

namespace {

constexpr std::size_t saltSize = 32;          // bytes, VAULT-FORMAT §5
constexpr std::size_t usualSecretSize = 4096; // bytes; a buffer that had to grow beyond is not kept
constexpr int metadataDepth = 4;              // plaintext, entries, entry, metadata

class PlaintextParser
{
public:
    PlaintextParser(PlaintextSource source, std::size_t size, const Selection &selection)
        : m_source(std::move(source)), m_size(size), m_selection(selection)
    {
    }
    Result<ParsedPlaintext> document();

private:
    using Reader = bool (PlaintextParser::*)(Entry &);
    struct KnownMember
    {
        std::string_view name;
        Reader read;
    };

    bool everything();
    bool entry();
    bool key(Entry &entry);
    bool metadata(Entry &entry);
    bool metadataMember(Entry &entry, std::string &previous, bool first);
    bool unknownMember(Entry &entry, const std::string &name);
    bool kind(Entry &entry);
    bool tags(Entry &entry);
    bool fields(Entry &entry);
    bool field(Entry &entry);
    bool totp(Entry &entry);
    bool value(Entry &entry);
    bool pad();
    bool paddedRightly();
    bool salt();

    bool text(std::string &out);
    bool shortText(std::string &out, std::size_t limit);
    bool secret(SealedValue &out);
    bool seal(SealedValue &out);
    void forgetSecret();
    template <auto Member> bool textMember(Entry &entry);
    template <auto Member> bool timeMember(Entry &entry);
    bool favorite(Entry &entry) { return m_lexer.boolean(entry.favorite); }

    static const std::array<KnownMember, 11> knownMembers;

    PlaintextSource m_source;
    json::Lexer<PlaintextSource> m_lexer{m_source};
    std::size_t m_size;
    std::size_t m_padSize = 0;
    const Selection &m_selection;
    ParsedPlaintext m_parsed;
    std::string m_previousKey;
    bool m_kept = false; ///< whether the selection keeps the entry that is being read
    crypto::SecretBuffer m_secret{usualSecretSize};
};

template <auto Member> bool PlaintextParser::textMember(Entry &entry)
{
    return text((entry.*Member).emplace());
}

template <auto Member> bool PlaintextParser::timeMember(Entry &entry)
{
    std::string text;
    if (!shortText(text, 64))
        return false;
    const auto time = Timestamp::parse(text);
    if (!time)
        return m_lexer.refuse(Errc::malformed, "a time is written YYYY-MM-DDTHH:MM:SSZ");
    entry.*Member = *time;
    return true;
}

constexpr std::array<PlaintextParser::KnownMember, 11> PlaintextParser::knownMembers = {{
    {"created_at", &PlaintextParser::timeMember<&Entry::createdAt>},
    {"description", &PlaintextParser::textMember<&Entry::description>},
    {"expires_at", &PlaintextParser::timeMember<&Entry::expiresAt>},
    {"favorite", &PlaintextParser::favorite},
    {"fields", &PlaintextParser::fields},
    {"kind", &PlaintextParser::kind},
    {"tags", &PlaintextParser::tags},
    {"totp", &PlaintextParser::totp},
    {"updated_at", &PlaintextParser::timeMember<&Entry::updatedAt>},
    {"url", &PlaintextParser::textMember<&Entry::url>},
    {"username", &PlaintextParser::textMember<&Entry::username>},
}};

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
    if (!m_lexer.expect("{\"key\":", rule) || !key(entry) || !m_lexer.expect(",\"", rule))
        return false;
    if (m_lexer.peek() == 'm' &&
        (!m_lexer.expect("metadata\":", rule) || !metadata(entry) || !m_lexer.expect(",\"", rule)))
        return false;
    if (!m_lexer.expect("value\":", rule) || !value(entry) || !m_lexer.expect("}", rule))
        return false;
    if (m_kept)
        m_parsed.entries.push_back(std::move(entry));
    return true;
}

bool PlaintextParser::key(Entry &entry)
{
    if (!shortText(entry.key, maxKeyBytes))
        return false;
    if (const auto checked = checkKey(entry.key); !checked)
        return m_lexer.refuse(checked.error().code == Errc::limitExceeded ? Errc::limitExceeded
                                                                          : Errc::malformed,
                              "a key has 1 to 256 bytes and no control characters");
    if (m_parsed.count > 1 && entry.key <= m_previousKey)
        return entry.key == m_previousKey
                   ? m_lexer.refuse(Errc::malformed, "a key occurs twice")
                   : m_lexer.refuse(Errc::notCanonical, "entries are sorted by the bytes of their keys");
    m_previousKey = entry.key;
    m_kept = m_selection.sealer && (!m_selection.only || *m_selection.only == entry.key);
    return true;
}

bool PlaintextParser::metadata(Entry &entry)
{
    std::string previous;
    bool first = true;
    const bool good = m_lexer.sequence(
        '{', '}', [&] { return metadataMember(entry, previous, std::exchange(first, false)); });
    if (good && first)
        return m_lexer.refuse(Errc::notCanonical, "empty metadata is left out");
    return good;
}

bool PlaintextParser::metadataMember(Entry &entry, std::string &previous, bool first)
{
    std::string name;
    if (!m_lexer.string([&name](ByteView piece) { name.append(asText(piece)); }))
        return false;
    if ((!first && !m_lexer.inOrder(previous, name)) || !m_lexer.expect(':'))
        return false;
    const auto known =
        std::find_if(knownMembers.begin(), knownMembers.end(), [&](const auto &m) { return m.name == name; });
    const bool good = known == knownMembers.end() ? unknownMember(entry, name) : (this->*known->read)(entry);
    previous = std::move(name);
    return good;
}

bool PlaintextParser::unknownMember(Entry &entry, const std::string &name)
{
    forgetSecret();
    if (!SecretJsonCopier(m_lexer, m_secret, metadataDepth).value())
        return false;
    SealedValue sealed;
    (void)seal(sealed);
    entry.unknown.emplace_back(name, std::move(sealed));
    return true;
}

bool PlaintextParser::kind(Entry &entry)
{
    std::string word;
    if (!shortText(word, 64))
        return false;
    const auto kind = kindFromString(word);
    if (!kind)
        return m_lexer.refuse(Errc::malformed, "an unknown kind of entry");
    entry.kind = *kind;
    return true;
}

bool PlaintextParser::tags(Entry &entry)
{
    return m_lexer.sequence('[', ']', [&] { return text(entry.tags.emplace_back()); });
}

bool PlaintextParser::fields(Entry &entry)
{
    return m_lexer.sequence('[', ']', [&] { return field(entry); });
}

bool PlaintextParser::field(Entry &entry)
{
    constexpr const char *rule = "the members of a field are concealed, name and value";
    Field &field = entry.fields.emplace_back();
    return m_lexer.expect("{\"concealed\":", rule) && m_lexer.boolean(field.concealed) &&
           m_lexer.expect(",\"name\":", rule) && text(field.name) && m_lexer.expect(",\"value\":", rule) &&
           (field.concealed ? secret(field.secret) : text(field.text)) && m_lexer.expect("}", rule);
}

bool PlaintextParser::totp(Entry &entry)
{
    return secret(entry.totp.emplace());
}

bool PlaintextParser::value(Entry &entry)
{
    forgetSecret();
    std::size_t size = 0;
    bool hasNul = false;
    const auto take = [&](ByteView piece) {
        size += piece.size();
        hasNul = hasNul || (piece.size() == 1 && piece[0] == 0); // only an escape can bring one
        if (m_kept && size <= maxValueBytes)
            m_secret.append(piece);
    };
    if (!m_lexer.string(take))
        return false;
    if (size > maxValueBytes)
        return m_lexer.refuse(Errc::limitExceeded, "a value has at most 1,048,576 bytes");
    if (hasNul)
        return m_lexer.refuse(Errc::malformed, "a value has no NUL");
    return seal(entry.value);
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

bool PlaintextParser::paddedRightly()
{
    return padmeLength(m_size - m_padSize) == m_size ||
           m_lexer.refuse(Errc::malformed, "the pad does not bring the plaintext to its Padmé length");
}

bool PlaintextParser::salt()
{
    std::string encoded;
    if (!shortText(encoded, 64))
        return false;
    const auto salt = fromBase64(encoded);
    if (!salt)
        return m_lexer.refuse(salt.error().code, "the salt is base64");
    return salt->size() == saltSize || m_lexer.refuse(Errc::malformed, "the salt has 32 bytes");
}

/// Text that is no secret; dropped as it comes where the entry is not kept.
bool PlaintextParser::text(std::string &out)
{
    return m_lexer.string([&](ByteView piece) {
        if (m_kept)
            out.append(asText(piece));
    });
}

/// Text of which no more than `limit` bytes and one are of interest.
bool PlaintextParser::shortText(std::string &out, std::size_t limit)
{
    return m_lexer.string([&](ByteView piece) {
        if (out.size() <= limit)
            out.append(asText(piece.first(std::min(piece.size(), limit + 1 - out.size()))));
    });
}

bool PlaintextParser::secret(SealedValue &out)
{
    forgetSecret();
    const auto take = [this](ByteView piece) {
        if (m_kept)
            m_secret.append(piece);
    };
    return m_lexer.string(take) && seal(out);
}

bool PlaintextParser::seal(SealedValue &out)
{
    if (m_kept)
        out = m_selection.sealer->seal(m_secret.view());
    return true;
}

/// Wiping costs the buffer's whole capacity, so one that had to grow is given back instead.
void PlaintextParser::forgetSecret()
{
    if (m_secret.size() > usualSecretSize)
        m_secret = crypto::SecretBuffer(usualSecretSize);
    else
        m_secret.clear();
}

} // namespace

Result<ParsedPlaintext> parsePlaintext(PlaintextSource source, std::size_t size, const Selection &selection)
{
    return PlaintextParser(std::move(source), size, selection).document();
}

bool isCanonicalValue(ByteView json)
{
    json::SpanSource source(json);
    json::Lexer<json::SpanSource> lexer(source);
    crypto::SecretBuffer copy;
    return SecretJsonCopier(lexer, copy, metadataDepth).value() && lexer.end();
}

} // namespace hypha::entries
