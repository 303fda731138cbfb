#include "model/record/fields.h"

#include "model/record/base64.h"
#include "model/record/names.h"

namespace hypha::json {

namespace {

/// What kind of thing stands there; never its content.
const char *kindOf(const Value *value)
{
    if (!value)
        return "nothing";
    if (value->isNull())
        return "null";
    if (value->asBool())
        return "a boolean";
    if (value->asInteger())
        return "an integer";
    if (value->asString())
        return "another string";
    return value->asArray() ? "another array" : "an object";
}

} // namespace

Fields::Fields(const Object &object, std::string where) : m_object(object), m_where(std::move(where))
{
    m_known.reserve(object.size() + 2); // a getter for each, and some that ask twice
}

bool Fields::has(std::string_view name)
{
    m_known.push_back(name);
    return m_object.contains(name);
}

bool Fields::isNull(std::string_view name) const
{
    const Value *value = m_object.find(name);
    return value && value->isNull();
}

void Fields::refuse(std::string_view name, std::string_view expected)
{
    if (ok())
        m_error = Error{Errc::malformed, m_where, std::string(expected), kindOf(m_object.find(name)),
                        "member \"" + escapedForDisplay(name) + "\""};
}

void Fields::refuseUnknown()
{
    for (const Member &member : m_object)
        if (std::find(m_known.begin(), m_known.end(), member.name) == m_known.end())
            return refuse(member.name, "no member of this name");
}

Result<void> Fields::done() const
{
    if (m_error)
        return tl::unexpected<Error>(*m_error);
    return {};
}

const Value *Fields::take(std::string_view name, std::string_view expected)
{
    m_known.push_back(name);
    const Value *value = m_object.find(name);
    if (!value)
        refuse(name, expected);
    return ok() ? value : nullptr;
}

bool Fields::boolean(std::string_view name)
{
    const Value *value = take(name, "a boolean");
    if (value && value->asBool())
        return *value->asBool();
    refuse(name, "a boolean");
    return false;
}

std::uint64_t Fields::integer(std::string_view name)
{
    const Value *value = take(name, "an integer");
    if (value && value->asInteger())
        return *value->asInteger();
    refuse(name, "an integer");
    return 0;
}

std::optional<std::uint64_t> Fields::optionalInteger(std::string_view name)
{
    if (has(name) && isNull(name))
        return std::nullopt;
    return integer(name);
}

std::uint64_t Fields::versionNumber(std::string_view name)
{
    const std::uint64_t n = integer(name);
    if (n == 0)
        refuse(name, "a version number from 1 on");
    return n;
}

std::string_view Fields::textAt(std::string_view name)
{
    const Value *value = take(name, "a string");
    if (value && value->asString())
        return *value->asString();
    refuse(name, "a string");
    return {};
}

std::string Fields::string(std::string_view name)
{
    return std::string(textAt(name));
}

std::optional<std::string> Fields::optionalString(std::string_view name)
{
    if (has(name) && isNull(name))
        return std::nullopt;
    return string(name);
}

std::string Fields::name(std::string_view name)
{
    std::string text = string(name);
    if (const auto checked = checkName(text); ok() && !checked)
        refuse(name, checked.error().detail);
    return ok() ? text : std::string();
}

std::string Fields::text(std::string_view name)
{
    std::string text = string(name);
    if (const auto checked = checkText(text); ok() && !checked)
        refuse(name, checked.error().detail);
    return ok() ? text : std::string();
}

std::optional<std::string> Fields::optionalText(std::string_view name)
{
    if (has(name) && isNull(name))
        return std::nullopt;
    return text(name);
}

Timestamp Fields::time(std::string_view name)
{
    const auto parsed = Timestamp::parse(textAt(name));
    if (!parsed)
        refuse(name, parsed.error().detail);
    return parsed ? *parsed : Timestamp{};
}

std::optional<Timestamp> Fields::optionalTime(std::string_view name)
{
    if (has(name) && isNull(name))
        return std::nullopt;
    return time(name);
}

UserId Fields::user(std::string_view name)
{
    const auto parsed = UserId::parse(textAt(name));
    if (!parsed)
        refuse(name, parsed.error().detail);
    return parsed ? *parsed : UserId{};
}

crypto::Hash Fields::hash(std::string_view name)
{
    const auto parsed = fromBase64Exactly<32>(textAt(name));
    if (!parsed)
        refuse(name, "base64 of a hash of 32 bytes");
    return parsed ? crypto::Hash{*parsed} : crypto::Hash{};
}

std::optional<crypto::Hash> Fields::optionalHash(std::string_view name)
{
    if (has(name) && isNull(name))
        return std::nullopt;
    return hash(name);
}

crypto::Ed25519PublicKey Fields::signingKey(std::string_view name)
{
    const auto parsed = fromBase64Exactly<32>(textAt(name));
    if (!parsed)
        refuse(name, "base64 of an Ed25519 public key of 32 bytes");
    return parsed ? crypto::Ed25519PublicKey{*parsed} : crypto::Ed25519PublicKey{};
}

crypto::X25519PublicKey Fields::encryptionKey(std::string_view name)
{
    const auto parsed = fromBase64Exactly<32>(textAt(name));
    if (!parsed)
        refuse(name, "base64 of an X25519 public key of 32 bytes");
    return parsed ? crypto::X25519PublicKey{*parsed} : crypto::X25519PublicKey{};
}

Bytes Fields::bytes(std::string_view name, std::size_t size)
{
    Bytes bytes(size);
    if (readBase64(textAt(name), bytes))
        return bytes;
    refuse(name, "base64 of " + std::to_string(size) + " bytes");
    return Bytes(size);
}

const Object &Fields::object(std::string_view name)
{
    static const Object none;
    const Value *value = take(name, "an object");
    if (value && value->asObject())
        return *value->asObject();
    refuse(name, "an object");
    return none;
}

const Array &Fields::array(std::string_view name)
{
    static const Array none;
    const Value *value = take(name, "an array");
    if (value && value->asArray())
        return *value->asArray();
    refuse(name, "an array");
    return none;
}

} // namespace hypha::json
