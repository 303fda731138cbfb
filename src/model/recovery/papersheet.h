#pragma once

#include "crypto/secretbytes.h"

#include <vector>

/// What stands on a sheet of paper, as finished texts in the reader's language: whoever paints it needs
/// neither a vault nor translations.
namespace hypha::recovery {

enum class PaperSize : std::uint8_t { a4, letter };

struct SheetLine
{
    std::string label, text;
    friend bool operator==(const SheetLine &, const SheetLine &) = default;
};

/// What a part of the sheet may be used for ("Keep secret", "Only compare"), and what the part is.
struct SheetPart
{
    std::string mark, title;
    friend bool operator==(const SheetPart &, const SheetPart &) = default;
};

/// One page, all of it UTF-8. Everything but `words` may be seen by anybody.
struct PaperSheet
{
    std::string above; ///< small, over the title
    std::string title;
    std::string lead; ///< a sentence below it; may be empty
    std::vector<SheetLine> facts;
    std::string warning;
    SheetPart secret;
    crypto::SecretBytes words; ///< of SLIP-0039: lower case, single spaces; also the text of the large code
    std::string stepsTitle;
    std::vector<std::string> steps;
    SheetPart compare;
    std::vector<SheetLine> comparisons; ///< fingerprints in words
    SheetPart open;
    std::string checkpoint; ///< text of the small code
    std::string replacedOn; ///< label of the box to write into
};

inline constexpr std::size_t maxSheetsBytes = 4u << 20; ///< of a whole job: 256 pages with room to spare

struct PrintJob
{
    PaperSize size = PaperSize::a4;
    std::vector<PaperSheet> sheets;
};

/// For the program that paints, over a pipe.
crypto::SecretBytes writePrintJob(const PrintJob &job);
/// Errc::malformed.
Result<PrintJob> readPrintJob(ByteView bytes);

} // namespace hypha::recovery
