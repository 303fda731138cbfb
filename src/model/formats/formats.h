#pragma once

#include "crypto/secretbytes.h"
#include "model/entries/entry.h"

#include <optional>
#include <string>
#include <vector>

/// Other people's files, one reader/writer pair each (DECISIONS, Command).
namespace hypha::formats {

/// Larger files are refused before they are looked at: no set of secrets can be that long in any of the
/// formats.
inline constexpr std::size_t maxFileBytes = 64u << 20;
/// At most so many problems, and so many warnings, are reported of one file.
inline constexpr std::size_t maxReported = 100;

enum class Format : std::uint8_t { dotenv, json, yaml, shell, csv };
const char *toString(Format format);
std::optional<Format> formatFromName(std::string_view name);
/// By the extension (.json, .yaml, .yml, .sh, .csv, .env, in any case); else dotenv for names like
/// `.env.local`.
std::optional<Format> formatFromPath(std::string_view path);

struct ParseProblem
{
    std::size_t line = 0;   ///< from 1
    std::size_t column = 0; ///< from 1, in characters
    std::string reason;     ///< plain English, never a value
};

struct Parsed
{
    entries::EntryList entries; ///< sorted; secrets sealed with the sealer given
    std::vector<ParseProblem> warnings;
};

/// The problems in the order of the file, up to maxReported; with any problem nothing is imported.
struct ParseFailure
{
    std::vector<ParseProblem> problems;
};

/// `text` is parsed where it stands in guarded memory; values are never copied to the plain heap.
tl::expected<Parsed, ParseFailure> parse(Format format, const crypto::SecretBytes &text,
                                         const crypto::SessionSealer &sealer);

struct Written
{
    crypto::SecretBytes text;
    std::vector<std::string> warnings; ///< e.g. cells a spreadsheet might run
};
/// Exact for values: parse(write(x)) gives the same keys and values. dotenv, json, yaml, shell hold keys and
/// values only; csv holds key,value,kind,username,url,tags,description,expires_at,totp. Errc::invalidInput
/// when a key cannot be written in that format (dotenv and shell need names).
Result<Written> write(Format format, const entries::EntryList &entries, const crypto::SessionSealer &sealer);

/// `32` (letters and digits of that length), `24:aA0!` (classes: a lower, A upper, 0 digits, ! symbols),
/// `words:6` (words of SLIP-39, joined by '-'); 1 to 1,024 characters or words. Each named class occurs at
/// least once, and without named classes so do a, A and 0 from three characters on. Symbols are those that
/// mean nothing inside quotes of a shell: no quotes, backslash, dollar sign or backtick.
Result<crypto::SecretBytes> generate(std::string_view spec);

} // namespace hypha::formats
