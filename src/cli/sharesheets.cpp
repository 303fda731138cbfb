#include "cli/sharesheets.h"

#include "cli/pages.h"
#include "cli/targetfile.h"
#include "model/store/atomicfile.h"
#include "model/store/privatefile.h"
#include "model/store/worktree.h"

namespace hypha::cli {

namespace {

std::string fileName(unsigned group, unsigned index)
{
    return std::to_string(group) + "-" + std::to_string(index) + ".txt";
}

constexpr std::string_view overOthers = "shares are never written over another file";

} // namespace

SheetTargets sheetTargets(const Invocation &invocation)
{
    return {invocation.value("--words-dir"), invocation.value("--pdf")};
}

Result<void> checkDelivered(const recovery::Plan &plan, const SheetTargets &targets)
{
    if (targets.pdf && !drawsPages())
        return fail(
            Errc::notSupported, "--pdf",
            "hypha-print, the program that draws pages, is not installed: use --words-dir, or the window");
    if (targets.pdf || targets.wordsFolder)
        return {};
    std::size_t lost = 0;
    for (unsigned group = 0; group < plan.groups.size(); ++group)
        for (unsigned index = 0; index < plan.groups[group].count; ++index) {
            const recovery::Holder *holder = recovery::holderOf(plan, group, index);
            lost += holder && holder->device ? 0 : 1;
        }
    if (lost == 0)
        return {};
    return fail(Errc::invalidInput, "recovery setup",
                plural(lost, "share") +
                    " would go nowhere: say --words-dir DIR or --pdf FILE, or name a device "
                    "for each with --holder GROUP:INDEX:NAME:DEVICE");
}

Result<void> WrittenSheets::writeWords(Context &context, const recovery::ShareSheet &sheet,
                                       const std::filesystem::path &folder)
{
    const std::filesystem::path file = folder / fileName(sheet.groupNumber, sheet.index);
    HYPHA_CHECK(mustBeNew(file, overOthers));
    crypto::SecretBuffer text(sheet.words.size() + 1);
    text.append(sheet.words.view());
    text.push('\n');
    HYPHA_CHECK(store::writePrivateFile(file, text.view()));
    m_files.push_back(file);
    context.out().step("wrote " + file.string());
    return {};
}

Result<WrittenSheets> WrittenSheets::write(Context &context, const std::vector<recovery::ShareSheet> &sheets,
                                           const SheetTargets &targets)
{
    WrittenSheets out;
    if (targets.wordsFolder) {
        const std::filesystem::path folder = *targets.wordsFolder;
        HYPHA_CHECK(store::makePrivateFolder(folder));
        for (const recovery::ShareSheet &sheet : sheets)
            HYPHA_CHECK(out.writeWords(context, sheet, folder));
    }
    if (targets.pdf) {
        HYPHA_CHECK(mustBeNew(*targets.pdf, overOthers));
        HYPHA_CHECK(writeSheetsPdf(sheets, targets.remote, *targets.pdf));
        out.m_files.emplace_back(*targets.pdf);
    }
    for (const std::filesystem::path &file : out.m_files)
        if (store::placeInWorkTree(file) == store::WorkTreePlace::notIgnored)
            context.out().warn(inQuotes(file.string()) +
                               " lies in a git work tree that does not ignore it: it could be committed");
    return out;
}

WrittenSheets::~WrittenSheets()
{
    std::error_code ignored; // a file that cannot be removed holds a share of a key that was never used
    for (const std::filesystem::path &file : m_files)
        if (!m_kept)
            std::filesystem::remove(file, ignored);
}

} // namespace hypha::cli
