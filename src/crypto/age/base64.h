#pragma once

#include "crypto/bytes.h"

#include <optional>
#include <string>

namespace hypha::crypto::age {

/// RFC 4648 §4. For public bytes.
enum class Padding : std::uint8_t {
    none,    ///< in the header
    required ///< in the armour
};
std::string toBase64(ByteView bytes, Padding padding);
/// Only the one canonical encoding is accepted: §3.5, no white space.
std::optional<Bytes> fromBase64(std::string_view text, Padding padding);

} // namespace hypha::crypto::age
