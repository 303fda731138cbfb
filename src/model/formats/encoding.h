#pragma once

#include "crypto/secretbytes.h"
#include "model/formats/cursor.h"

#include <optional>
#include <string>

/// Which bytes may be read as text at all, before any format looks at them.
namespace hypha::formats {

inline constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

struct Unreadable
{
    std::size_t offset = 0;
    std::string reason;
};
/// UTF-8 without NUL; files in UTF-16 are told by their mark.
std::optional<Unreadable> findUnreadable(std::string_view text);

/// Offset of the first byte that does not belong to well-formed UTF-8 (RFC 3629: no overlong forms, no
/// surrogates).
std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// False when `codePoint` is a surrogate or beyond U+10FFFF; nothing is appended then.
bool appendUtf8(crypto::SecretBuffer &out, char32_t codePoint);

/// Takes up to `most` hexadecimal digits (at most 8); absent when there are fewer than `least`.
std::optional<char32_t> takeHex(Cursor &cursor, int least, int most);

} // namespace hypha::formats
