#include "crypto/process.h"
#include "print/paper.h"

#include <QGuiApplication>

#include <array>
#include <cerrno>
#include <unistd.h>

/// hypha-print: sheets on standard input, their PDF on standard output. For the command, which so needs no
/// window library. Takes no arguments and opens no file of a person.
using namespace hypha;

namespace {

Result<crypto::SecretBytes> readInput()
{
    crypto::SecretBuffer input;
    crypto::SecretBytes block(65536);
    for (;;) {
        const ssize_t got = ::read(STDIN_FILENO, block.mutableView().data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 || input.size() + static_cast<std::size_t>(got) > recovery::maxSheetsBytes)
            return fail(Errc::limitExceeded, "print job");
        if (got == 0)
            return input.take();
        input.append(block.view().first(static_cast<std::size_t>(got)));
    }
}

bool writeOutput(ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t wrote = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(wrote));
    }
    return true;
}

Result<crypto::SecretBytes> makePdf()
{
    HYPHA_TRY(const crypto::SecretBytes input, readInput());
    HYPHA_TRY(const recovery::PrintJob job, recovery::readPrintJob(input.view()));
    return print::pdfOf(job.sheets, job.size);
}

} // namespace

int main(int argc, char **argv)
{
    static_cast<void>(
        crypto::hardenProcess().has_value()); // the pages are wanted where a container forbids it
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto pdf = makePdf();
    return pdf && writeOutput(pdf->view()) ? 0 : 1;
}
