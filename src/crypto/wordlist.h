#pragma once

#include "crypto/hash.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace hypha::crypto {

/// The 1,024 words of SLIP-0039, in the standard's order (alphabetical; the first four letters are unique).
const std::array<std::string_view, 1024> &slip39Words();
/// Index of a word, absent when it is none.
std::optional<std::uint16_t> slip39WordIndex(std::string_view word);

inline constexpr std::size_t fingerprintWordCount = 12;
/// The first 120 bits, 10 bits a word, most significant bit first (VAULT-FORMAT §6).
std::array<std::string_view, fingerprintWordCount> fingerprintWords(const Hash &hash);
/// The 12 words with single spaces.
std::string fingerprintText(const Hash &hash);
/// Whether the words (any case, any white space or '-' between) are those of `hash`.
bool fingerprintMatches(std::string_view words, const Hash &hash);

} // namespace hypha::crypto
