#pragma once

#include "cli/context.h"
#include "model/recovery/keyset.h"

#include <filesystem>

/// Where the words of a new share set go: the one place where they leave guarded memory.
namespace hypha::cli {

/// --words-dir and --pdf of `recovery setup` and `rotate`.
struct SheetTargets
{
    std::optional<std::string> wordsFolder;
    std::optional<std::string> pdf;
    std::optional<std::string> remote = {}; ///< where the vault is, for the pages
};
SheetTargets sheetTargets(const Invocation &invocation);

/// Every share of the plan is sealed to a device or written somewhere. Errc::invalidInput names what would be
/// lost, notSupported where this program draws no pages.
Result<void> checkDelivered(const recovery::Plan &plan, const SheetTargets &targets);

/// Sheets on the disk before the key that they open is made: what is written goes again unless keep() is
/// called.
class WrittenSheets
{
public:
    /// `<group>-<index>.txt`, both counted from 0, mode 0600, and the PDF. Errc::alreadyExists: nothing is
    /// overwritten.
    static Result<WrittenSheets> write(Context &context, const std::vector<recovery::ShareSheet> &sheets,
                                       const SheetTargets &targets);
    WrittenSheets(WrittenSheets &&) = default;
    WrittenSheets &operator=(WrittenSheets &&) = delete;
    ~WrittenSheets();

    void keep() { m_kept = true; }
    const std::vector<std::filesystem::path> &files() const { return m_files; }

private:
    WrittenSheets() = default;
    Result<void> writeWords(Context &context, const recovery::ShareSheet &sheet,
                            const std::filesystem::path &folder);

    std::vector<std::filesystem::path> m_files;
    bool m_kept = false;
};

} // namespace hypha::cli
