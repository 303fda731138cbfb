#include "model/entries/entrywriter.h"

#include "model/entries/secretjson.h"
#include "model/record/json.h"
#include "model/record/names.h"

#include <algorithm>

namespace hypha::entries {

constexpr std::array<EntryWriter::KnownMember, 11> EntryWriter::knownMembers = {{
    {"created_at", [](const Entry &e) { return e.createdAt.has_value(); }, &EntryWriter::createdAt},
    {"description", [](const Entry &e) { return e.description.has_value(); }, &EntryWriter::description},
    {"expires_at", [](const Entry &e) { return e.expiresAt.has_value(); }, &EntryWriter::expiresAt},
    {"favorite", [](const Entry &e) { return e.favorite; }, &EntryWriter::favorite},
    {"fields", [](const Entry &e) { return !e.fields.empty(); }, &EntryWriter::fields},
    {"kind", [](const Entry &e) { return e.kind != Kind::env; }, &EntryWriter::kind},
    {"tags", [](const Entry &e) { return !e.tags.empty(); }, &EntryWriter::tags},
    {"totp", [](const Entry &e) { return e.totp.has_value(); }, &EntryWriter::totp},
    {"updated_at", [](const Entry &e) { return e.updatedAt.has_value(); }, &EntryWriter::updatedAt},
    {"url", [](const Entry &e) { return e.url.has_value(); }, &EntryWriter::url},
    {"username", [](const Entry &e) { return e.username.has_value(); }, &EntryWriter::username},
}};

Result<void> EntryWriter::write(const Entry &entry)
{
    HYPHA_CHECK(checkKey(entry.key));
    m_out.raw("{\"key\":");
    m_out.string(entry.key);
    HYPHA_CHECK(metadata(entry));
    m_out.raw(",\"value\":");
    if (entry.value.size() > maxValueBytes)
        return fail(Errc::limitExceeded, "value", "a value has at most 1,048,576 bytes");
    if (entry.value.ciphertext.empty()) { // a value that nobody set
        m_out.string(std::string_view());
    } else {
        HYPHA_TRY(const ByteView value, m_sealer.openInto(entry.value, m_room));
        HYPHA_CHECK(checkValue(value));
        m_out.string(value);
    }
    m_out.raw("}");
    return {};
}

/// In canonical order, known and unknown ones together.
Result<std::vector<EntryWriter::PresentMember>> EntryWriter::presentMembers(const Entry &entry)
{
    std::vector<PresentMember> members;
    for (const KnownMember &known : knownMembers)
        if (known.present(entry))
            members.push_back({known.name, &known, nullptr});
    for (const auto &[name, value] : entry.unknown) {
        const auto isIt = [&](const KnownMember &known) { return known.name == name; };
        if (!isValidUtf8(name) || std::any_of(knownMembers.begin(), knownMembers.end(), isIt))
            return fail(Errc::invalidInput, "metadata", "an unknown member has the name of a known one");
        members.push_back({name, nullptr, &value});
    }
    std::sort(members.begin(), members.end(), [](const PresentMember &a, const PresentMember &b) {
        return json::compareNames(a.name, b.name) < 0;
    });
    const auto sameName = [](const PresentMember &a, const PresentMember &b) { return a.name == b.name; };
    if (std::adjacent_find(members.begin(), members.end(), sameName) != members.end())
        return fail(Errc::invalidInput, "metadata", "a member occurs twice");
    return members;
}

Result<void> EntryWriter::metadata(const Entry &entry)
{
    HYPHA_TRY(const auto members, presentMembers(entry));
    if (members.empty())
        return {};
    const char *separator = ",\"metadata\":{";
    for (const PresentMember &member : members) {
        m_out.raw(separator);
        m_out.string(member.name);
        m_out.raw(":");
        HYPHA_CHECK(member.known ? (this->*member.known->write)(entry) : unknownMember(*member.unknown));
        separator = ",";
    }
    m_out.raw("}");
    return {};
}

Result<void> EntryWriter::unknownMember(const SealedValue &sealed)
{
    HYPHA_TRY(const ByteView json, m_sealer.openInto(sealed, m_room));
    if (!isCanonicalMember(json))
        return fail(Errc::invalidInput, "metadata", "an unknown member is one value in canonical JSON");
    m_out.raw(json);
    return {};
}

Result<void> EntryWriter::text(std::string_view text)
{
    if (!isValidUtf8(text))
        return fail(Errc::invalidInput, "metadata", "text is valid UTF-8");
    m_out.string(text);
    return {};
}

Result<void> EntryWriter::secret(const SealedValue &sealed)
{
    HYPHA_TRY(const ByteView opened, m_sealer.openInto(sealed, m_room));
    return text(asText(opened));
}

Result<void> EntryWriter::field(const Field &field)
{
    m_out.raw(field.concealed ? "{\"concealed\":true,\"name\":" : "{\"concealed\":false,\"name\":");
    HYPHA_CHECK(text(field.name));
    m_out.raw(",\"value\":");
    HYPHA_CHECK(field.concealed ? secret(field.secret) : text(field.text));
    m_out.raw("}");
    return {};
}

Result<void> EntryWriter::favorite(const Entry &)
{
    m_out.raw("true");
    return {};
}

Result<void> EntryWriter::fields(const Entry &entry)
{
    const char *separator = "[";
    for (const Field &each : entry.fields) {
        m_out.raw(std::exchange(separator, ","));
        HYPHA_CHECK(field(each));
    }
    m_out.raw("]");
    return {};
}

Result<void> EntryWriter::tags(const Entry &entry)
{
    const char *separator = "[";
    for (const std::string &tag : entry.tags) {
        m_out.raw(std::exchange(separator, ","));
        HYPHA_CHECK(text(tag));
    }
    m_out.raw("]");
    return {};
}

} // namespace hypha::entries
