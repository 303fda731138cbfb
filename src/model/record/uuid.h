#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"

#include <array>
#include <bit>
#include <compare>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>

namespace hypha {

/// A UUID version 4 (RFC 9562), written lower case and hyphenated (VAULT-FORMAT §2).
struct Uuid
{
    std::array<std::uint8_t, 16> bytes{};

    static Uuid random();
    /// Errc::malformed for anything but the one accepted spelling (version 4, variant 10, lower case).
    static Result<Uuid> parse(std::string_view text);
    std::string toString() const;
    ByteView view() const { return bytes; }
    friend bool operator==(const Uuid &a, const Uuid &b)
    {
        return a.half(0) == b.half(0) && a.half(8) == b.half(8);
    }
    friend std::strong_ordering operator<=>(const Uuid &a, const Uuid &b)
    {
        const auto order = a.half(0) <=> b.half(0);
        return order != 0 ? order : a.half(8) <=> b.half(8);
    }

private:
    /// Eight bytes as a number that orders like them: a replay compares ids by the million.
    std::uint64_t half(std::size_t at) const
    {
        std::uint64_t out;
        std::memcpy(&out, bytes.data() + at, sizeof out);
        return std::endian::native == std::endian::little ? __builtin_bswap64(out) : out;
    }
};

/// One type per kind of thing, so that ids of different things cannot be mixed up.
template <class Tag> struct Id
{
    Uuid uuid;

    static Id random() { return {Uuid::random()}; }
    static Result<Id> parse(std::string_view text)
    {
        HYPHA_TRY(const Uuid parsed, Uuid::parse(text));
        return Id{parsed};
    }
    std::string toString() const { return uuid.toString(); }
    ByteView view() const { return uuid.view(); }
    friend auto operator<=>(const Id &, const Id &) = default;
};

using OrgId = Id<struct OrgTag>;
using DeviceId = Id<struct DeviceTag>; ///< also the recovery key's id, where it stands among wrapped keys
using ProjectId = Id<struct ProjectTag>;
using SetId = Id<struct SetTag>;
using EventId = Id<struct EventTag>;
using ShareId = Id<struct ShareTag>;
using RequestId = Id<struct RequestTag>;
using InvitationId = Id<struct InvitationTag>;

struct UuidHash
{
    std::size_t operator()(const Uuid &id) const noexcept
    {
        std::size_t h = 0; // version-4 UUIDs are random: any 8 bytes are a hash
        for (std::size_t i = 8; i < 16; ++i)
            h = (h << 8) | id.bytes[i];
        return h;
    }
};

} // namespace hypha

template <> struct std::hash<hypha::Uuid> : hypha::UuidHash
{
};
template <class Tag> struct std::hash<hypha::Id<Tag>>
{
    std::size_t operator()(const hypha::Id<Tag> &id) const noexcept { return hypha::UuidHash{}(id.uuid); }
};
