#include "model/entries/metadatareader.h"

#include <utility>

namespace hypha::entries {

namespace {

constexpr std::size_t longestWord = 64;

} // namespace

constexpr std::array<MetadataReader::KnownMember, 11> MetadataReader::knownMembers = {{
    {"created_at", &MetadataReader::createdAt},
    {"description", &MetadataReader::description},
    {"expires_at", &MetadataReader::expiresAt},
    {"favorite", &MetadataReader::favorite},
    {"fields", &MetadataReader::fields},
    {"kind", &MetadataReader::kind},
    {"tags", &MetadataReader::tags},
    {"totp", &MetadataReader::totp},
    {"updated_at", &MetadataReader::updatedAt},
    {"url", &MetadataReader::url},
    {"username", &MetadataReader::username},
}};

bool MetadataReader::read(Entry &entry)
{
    std::string previous;
    bool first = true;
    const bool good = m_lexer.sequence('{', '}', [&] {
        std::string name;
        if (!m_lexer.string([&name](ByteView piece) { name.append(asText(piece)); }))
            return false;
        if (!std::exchange(first, false) && !m_lexer.inOrder(previous, name))
            return false;
        if (!m_lexer.expect(':') || !member(entry, name))
            return false;
        previous = std::move(name);
        return true;
    });
    if (good && first)
        return m_lexer.refuse(Errc::notCanonical, "empty metadata is left out");
    return good;
}

bool MetadataReader::member(Entry &entry, const std::string &name)
{
    for (const KnownMember &known : knownMembers)
        if (known.name == name)
            return (this->*known.read)(entry);
    return unknown(entry, name);
}

bool MetadataReader::unknown(Entry &entry, const std::string &name)
{
    SealedValue sealed;
    if (!m_strings.member(sealed))
        return false;
    entry.unknown.emplace_back(name, std::move(sealed));
    return true;
}

bool MetadataReader::time(std::optional<Timestamp> &out)
{
    std::string text;
    if (!m_strings.shortText(text, longestWord))
        return false;
    const auto time = Timestamp::parse(text);
    if (!time)
        return m_lexer.refuse(Errc::malformed, "a time is written YYYY-MM-DDTHH:MM:SSZ");
    out = *time;
    return true;
}

bool MetadataReader::kind(Entry &entry)
{
    std::string word;
    if (!m_strings.shortText(word, longestWord))
        return false;
    const auto kind = kindFromString(word);
    if (!kind)
        return m_lexer.refuse(Errc::malformed, "an unknown kind of entry");
    entry.kind = *kind;
    return true;
}

bool MetadataReader::tags(Entry &entry)
{
    return m_lexer.sequence('[', ']', [&] { return m_strings.text(entry.tags.emplace_back()); });
}

bool MetadataReader::fields(Entry &entry)
{
    return m_lexer.sequence('[', ']', [&] { return field(entry); });
}

bool MetadataReader::field(Entry &entry)
{
    constexpr const char *rule = "the members of a field are concealed, name and value";
    Field &field = entry.fields.emplace_back();
    return m_lexer.expect("{\"concealed\":", rule) && m_lexer.boolean(field.concealed) &&
           m_lexer.expect(",\"name\":", rule) && m_strings.text(field.name) &&
           m_lexer.expect(",\"value\":", rule) &&
           (field.concealed ? m_strings.secret(field.secret) : m_strings.text(field.text)) &&
           m_lexer.expect("}", rule);
}

} // namespace hypha::entries
