#pragma once

#include "model/entries/entry.h"
#include "model/entries/plaintextwriter.h"

/// Inside of entries::encrypt.
namespace hypha::entries {

/// Serialises entries into a PlaintextWriter, opening one secret at a time.
class EntryWriter
{
public:
    EntryWriter(PlaintextWriter &out, const crypto::SessionSealer &sealer) : m_out(out), m_sealer(sealer) {}
    /// Errc::invalidInput / limitExceeded for what the format forbids; the output is then of no use.
    Result<void> write(const Entry &entry);

private:
    Result<void> metadata(const Entry &entry);
    Result<void> unknownMember(const SealedValue &sealed);
    Result<void> text(std::string_view text);
    Result<void> secret(const SealedValue &sealed);
    Result<void> field(const Field &field);

    Result<void> createdAt(const Entry &entry) { return text(entry.createdAt->toString()); }
    Result<void> description(const Entry &entry) { return text(*entry.description); }
    Result<void> expiresAt(const Entry &entry) { return text(entry.expiresAt->toString()); }
    Result<void> favorite(const Entry &entry);
    Result<void> fields(const Entry &entry);
    Result<void> kind(const Entry &entry) { return text(toString(entry.kind)); }
    Result<void> tags(const Entry &entry);
    Result<void> totp(const Entry &entry) { return secret(*entry.totp); }
    Result<void> updatedAt(const Entry &entry) { return text(entry.updatedAt->toString()); }
    Result<void> url(const Entry &entry) { return text(*entry.url); }
    Result<void> username(const Entry &entry) { return text(*entry.username); }

    struct KnownMember
    {
        std::string_view name;
        bool (*present)(const Entry &);
        Result<void> (EntryWriter::*write)(const Entry &);
    };
    struct PresentMember
    {
        std::string_view name;
        const KnownMember *known;
        const SealedValue *unknown; ///< where `known` is none
    };
    static const std::array<KnownMember, 11> knownMembers;
    static Result<std::vector<PresentMember>> presentMembers(const Entry &entry);

    PlaintextWriter &m_out;
    const crypto::SessionSealer &m_sealer;
    crypto::SecretBytes m_room; ///< for one opened secret after another
};

} // namespace hypha::entries
