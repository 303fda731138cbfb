#include "model/recovery/papersheet.h"
#include "seeds.h"

#include <cstdlib>

using namespace hypha;

namespace depth {
static fuzz::Depth sheet("a sheet");
} // namespace depth

/// What the program that paints gets over its pipe: one encoding of each job.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto job = recovery::readPrintJob({data, size});
    if (!job)
        return 0;
    if (!job->sheets.empty())
        depth::sheet.reach();
    if (!recovery::writePrintJob(*job).equals({data, size}))
        std::abort();
    return 0;
}

fuzz::Seeds fuzz::seeds()
{
    recovery::PaperSheet sheet;
    sheet.above = "Hypha";
    sheet.title = "Recovery share 1 of 3";
    sheet.facts = {{"Organisation", "Acme"}, {"Holder", "Eva"}};
    sheet.secret = {"Keep secret", "The 33 words"};
    sheet.words = crypto::SecretBytes::copyOf(asBytes("academic acid acne"));
    sheet.steps = {"Keep it.", "Check it."};
    sheet.comparisons = {{"Fingerprint", "academic acid"}};
    sheet.checkpoint = "hypha-checkpoint-1:{}";
    recovery::PrintJob job;
    job.size = recovery::PaperSize::letter;
    job.sheets.push_back(std::move(sheet));
    const auto bytesOf = [](const recovery::PrintJob &one) {
        const crypto::SecretBytes bytes = recovery::writePrintJob(one);
        return Bytes(bytes.view().begin(), bytes.view().end());
    };
    const Bytes whole = bytesOf(job);
    Bytes many = bytesOf({});
    for (std::size_t i = 1; i <= 8; ++i) // the number of pages, which are not there
        many[many.size() - i] = 0xff;
    return {{"one", whole},
            {"none", bytesOf({})},
            {"cut", Bytes(whole.begin(), whole.end() - 5)},
            {"many", many}};
}
