#include "cli/pages.h"

#include "cli/pagetexts.h"
#include "model/process/filterprocess.h"
#include "model/store/privatefile.h"

#include <QLocale>

namespace hypha::cli {

namespace {

constexpr std::size_t mostPdfBytes = 32u << 20;

recovery::PaperSize usualPaper()
{
    const bool letter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return letter ? recovery::PaperSize::letter : recovery::PaperSize::a4;
}

std::string dayOf(const Timestamp &time)
{
    return time.toString().substr(0, 10); // YYYY-MM-DD
}

Result<void> draw(std::vector<recovery::PaperSheet> sheets, const std::filesystem::path &file)
{
    const process::Filter printer{
        process::programBeside("hypha-print"), std::chrono::minutes(2),  mostPdfBytes, "--pdf",
        "the pages take too long to draw",     "the pages are too large"};
    if (printer.program.empty())
        return fail(Errc::notSupported, "--pdf",
                    "hypha-print, the program that draws pages, is not installed");
    const crypto::SecretBytes job = recovery::writePrintJob({usualPaper(), std::move(sheets)});
    crypto::SecretBuffer pdf;
    HYPHA_TRY(const int exitCode, process::runFilter(printer, job.view(), pdf));
    if (exitCode != 0 || pdf.size() == 0)
        return fail(Errc::limitExceeded, "--pdf", "a name is too long for the page, or there is no font");
    return store::writePrivateFile(file, pdf.view());
}

} // namespace

bool drawsPages()
{
    return !process::programBeside("hypha-print").empty();
}

Result<void> writeSheetsPdf(const std::vector<recovery::ShareSheet> &sheets,
                            const std::optional<std::string> &remote, const std::filesystem::path &file)
{
    const recovery::SheetTexts texts = pageTexts();
    std::vector<recovery::PaperSheet> pages;
    for (const recovery::ShareSheet &sheet : sheets) {
        const recovery::SheetVault vault{
            sheet.orgName, {sheet.fingerprint, sheet.checkpoint, remote}, dayOf(sheet.date)};
        recovery::ShareFacts facts{.group = sheet.group.name,
                                   .index = sheet.index,
                                   .threshold = sheet.group.threshold,
                                   .count = sheet.group.count,
                                   .groupsNeeded = sheet.groupsNeeded,
                                   .groupCount = sheet.groupCount,
                                   .holder = sheet.holder,
                                   .setNumber = sheet.setNumber,
                                   .words = sheet.words.clone()};
        pages.push_back(recovery::shareSheet(vault, std::move(facts), texts));
    }
    return draw(std::move(pages), file);
}

Result<void> writeKitPdf(const recovery::KitPage &kit, const std::filesystem::path &file)
{
    const recovery::SheetVault vault{
        kit.orgName, {kit.fingerprint, kit.checkpoint, kit.remote}, dayOf(kit.madeAt)};
    recovery::KitFacts facts{.person = kit.user.text, .device = kit.deviceName, .words = kit.words.clone()};
    std::vector<recovery::PaperSheet> pages;
    pages.push_back(recovery::kitSheet(vault, std::move(facts), pageTexts()));
    return draw(std::move(pages), file);
}

} // namespace hypha::cli
