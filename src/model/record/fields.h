#pragma once

#include "crypto/keys.h"
#include "model/record/json.h"
#include "model/record/timestamp.h"
#include "model/record/userid.h"
#include "model/record/uuid.h"

#include <optional>
#include <set>

namespace hypha::json {

/// Reads typed members out of an object and remembers the first thing that is wrong, so that a reader is a
/// flat list of assignments and one check at the end:
///     Fields f(object, "device.json");
///     device.name = f.name("name");
///     HYPHA_CHECK(f.done());
/// A getter returns a default value after a failure. `null` is accepted only by the optional… getters, which
/// still require the member to be present; has() asks for members that may be absent.
class Fields
{
public:
    /// `where` names the record in errors.
    Fields(const Object &object, std::string where);

    bool has(std::string_view name); ///< present, whatever its value; marks it as known
    bool isNull(std::string_view name) const;

    bool boolean(std::string_view name);
    std::uint64_t integer(std::string_view name);
    std::optional<std::uint64_t> optionalInteger(std::string_view name);
    std::uint64_t versionNumber(std::string_view name); ///< 1 …
    std::string string(std::string_view name);          ///< any string
    std::optional<std::string> optionalString(std::string_view name);
    std::string name(std::string_view name); ///< a Name of §2
    std::string text(std::string_view name); ///< a message, note or reason of §2
    std::optional<std::string> optionalText(std::string_view name);
    Timestamp time(std::string_view name);
    std::optional<Timestamp> optionalTime(std::string_view name);
    UserId user(std::string_view name);
    crypto::Hash hash(std::string_view name); ///< base64 of 32 bytes
    std::optional<crypto::Hash> optionalHash(std::string_view name);
    crypto::Ed25519PublicKey signingKey(std::string_view name);
    crypto::X25519PublicKey encryptionKey(std::string_view name);
    Bytes bytes(std::string_view name, std::size_t size); ///< base64 of exactly `size` bytes
    const Object &object(std::string_view name);          ///< lives as long as the parent
    const Array &array(std::string_view name);

    template <class IdType> IdType id(std::string_view name)
    {
        const auto parsed = IdType::parse(textAt(name));
        if (!parsed && ok())
            refuse(name, "a lower-case UUID version 4");
        return parsed ? *parsed : IdType{};
    }
    template <class IdType> std::optional<IdType> optionalId(std::string_view name)
    {
        if (has(name) && isNull(name))
            return std::nullopt;
        return id<IdType>(name);
    }
    /// A sorted list of ids without repeats.
    template <class IdType> std::set<IdType> idSet(std::string_view name)
    {
        std::set<IdType> out;
        for (const Value &v : array(name)) {
            const auto parsed =
                IdType::parse(v.asString() ? std::string_view(*v.asString()) : std::string_view());
            if (!parsed || (!out.empty() && !(*out.rbegin() < *parsed))) {
                refuse(name, "a sorted list of ids without repeats");
                return {};
            }
            out.insert(out.end(), *parsed);
        }
        return out;
    }

    void refuse(std::string_view name, std::string_view expected); ///< remembers the first failure
    void refuseUnknown(); ///< a member that no getter asked for is a failure
    bool ok() const { return !m_error.has_value(); }
    Result<void> done() const;

private:
    const Value *take(std::string_view name, std::string_view expected);
    std::string_view textAt(std::string_view name); ///< string(), without a copy
    const Object &m_object;
    std::string m_where;
    std::optional<Error> m_error;
    std::vector<std::string_view> m_known;
};

} // namespace hypha::json
