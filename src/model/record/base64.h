#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"

#include <span>
#include <string>

namespace hypha {

/// Standard base64 with padding (RFC 4648 §4).
std::string toBase64(ByteView bytes);
/// Errc::notCanonical for non-zero trailing bits, missing padding, white space; Errc::malformed for other
/// letters.
Result<Bytes> fromBase64(std::string_view text);
/// Unpadded base64url (RFC 4648 §5), for invitations.
std::string toBase64Url(ByteView bytes);
Result<Bytes> fromBase64Url(std::string_view text);

/// Whether the text is the standard base64 of exactly `out.size()` bytes, which are then there.
bool readBase64(std::string_view text, std::span<std::uint8_t> out);

/// Exactly N bytes, or Errc::malformed.
template <std::size_t N> Result<std::array<std::uint8_t, N>> fromBase64Exactly(std::string_view text)
{
    std::array<std::uint8_t, N> out;
    if (readBase64(text, out))
        return out;
    HYPHA_CHECK(fromBase64(text)); // says what is wrong with it
    return fail(Errc::malformed, "base64", "wrong number of bytes");
}

} // namespace hypha
