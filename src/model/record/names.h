#pragma once

#include "crypto/result.h"

#include <string>
#include <string_view>

/// The rules of VAULT-FORMAT §2 for text that people choose.
namespace hypha {

inline constexpr std::size_t maxNameLength = 256; ///< Unicode scalar values
inline constexpr std::size_t maxTextBytes = 4096; ///< messages, notes, reasons
inline constexpr std::size_t maxUserIdBytes = 256;

bool isValidUtf8(std::string_view text);
/// Unicode White_Space or category Cc anywhere in valid UTF-8.
bool containsWhiteSpaceOrControl(std::string_view text);
/// Errc::invalidInput with the rule in `detail`.
Result<void> checkName(std::string_view name);
Result<void> checkText(std::string_view text);
/// NFC and full case folding: two live siblings must differ in this (writers refuse, verifiers flag).
std::string foldedName(std::string_view name);
/// For terminals and windows: C0/C1 controls, bidirectional and other format controls (Cc, Cf, Zl, Zp,
/// private use, unassigned) as \u{XXXX}; with `keepNewlines`, '\n' stays.
std::string escapedForDisplay(std::string_view text, bool keepNewlines = false);

} // namespace hypha
