#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"

#include <string>

namespace hypha {

/// Standard base64 with padding (RFC 4648 §4).
std::string toBase64(ByteView bytes);
/// Errc::notCanonical for non-zero trailing bits, missing padding, white space; Errc::malformed for other letters.
Result<Bytes> fromBase64(std::string_view text);
/// Unpadded base64url (RFC 4648 §5), for invitations.
std::string toBase64Url(ByteView bytes);
Result<Bytes> fromBase64Url(std::string_view text);

/// Exactly N bytes, or Errc::malformed.
template <std::size_t N>
Result<std::array<std::uint8_t, N>> fromBase64Exactly(std::string_view text)
{
    HYPHA_TRY(const Bytes bytes, fromBase64(text));
    if (bytes.size() != N)
        return fail(Errc::malformed, "base64", "wrong number of bytes");
    std::array<std::uint8_t, N> out;
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return out;
}

} // namespace hypha
