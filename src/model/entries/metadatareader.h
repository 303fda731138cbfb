#pragma once

#include "model/entries/plaintextstrings.h"

#include <array>

/// Inside of parsePlaintext.
namespace hypha::entries {

/// Reads the `metadata` object of an entry.
class MetadataReader
{
public:
    MetadataReader(PlaintextLexer &lexer, PlaintextStrings &strings) : m_lexer(lexer), m_strings(strings) {}
    bool read(Entry &entry);

private:
    bool member(Entry &entry, const std::string &name);
    bool time(std::optional<Timestamp> &out);
    bool field(Entry &entry);

    bool createdAt(Entry &entry) { return time(entry.createdAt); }
    bool description(Entry &entry) { return m_strings.text(entry.description.emplace()); }
    bool expiresAt(Entry &entry) { return time(entry.expiresAt); }
    bool favorite(Entry &entry) { return m_lexer.boolean(entry.favorite); }
    bool fields(Entry &entry);
    bool kind(Entry &entry);
    bool tags(Entry &entry);
    bool totp(Entry &entry) { return m_strings.secret(entry.totp.emplace()); }
    bool unknown(Entry &entry, const std::string &name);
    bool updatedAt(Entry &entry) { return time(entry.updatedAt); }
    bool url(Entry &entry) { return m_strings.text(entry.url.emplace()); }
    bool username(Entry &entry) { return m_strings.text(entry.username.emplace()); }

    struct KnownMember
    {
        std::string_view name;
        bool (MetadataReader::*read)(Entry &);
    };
    static const std::array<KnownMember, 11> knownMembers;

    PlaintextLexer &m_lexer;
    PlaintextStrings &m_strings;
};

} // namespace hypha::entries
