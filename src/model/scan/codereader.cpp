#include "model/scan/codereader.h"

#include "model/process/filterprocess.h"
#include "model/store/descriptor.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace hypha::scan {

namespace {

Result<store::Descriptor> openPicture(const std::filesystem::path &picture)
{
    // O_NONBLOCK: a named pipe in place of a picture must not hang the lane.
    store::Descriptor file(::open(picture.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status{};
    if (file.get() < 0 || ::fstat(file.get(), &status) != 0)
        return fail(errno == ENOENT ? Errc::notFound : Errc::io, picture.string(), std::strerror(errno));
    if (!S_ISREG(status.st_mode))
        return fail(Errc::malformed, picture.string(), "this is no file with a picture");
    if (static_cast<std::size_t>(status.st_size) > maxPictureBytes)
        return fail(Errc::limitExceeded, picture.string(), "a picture may have 32 MiB at most");
    return file;
}

} // namespace

std::filesystem::path scannerProgram()
{
    return process::programBeside("hypha-scan");
}

Result<std::vector<crypto::SecretBytes>> parseCodes(ByteView answer)
{
    std::vector<crypto::SecretBytes> codes;
    constexpr std::size_t prefix = 4;
    for (std::size_t at = 0; at < answer.size();) {
        if (answer.size() - at < prefix || codes.size() == maxCodes)
            return fail(Errc::malformed, "scanner", "its answer is cut off or holds too many codes");
        std::size_t length = 0;
        for (std::size_t i = 0; i < prefix; ++i)
            length |= std::size_t{answer[at + i]} << (8 * i);
        at += prefix;
        if (length > answer.size() - at)
            return fail(Errc::malformed, "scanner", "its answer is cut off");
        codes.push_back(crypto::SecretBytes::copyOf(answer.subspan(at, length)));
        at += length;
    }
    return codes;
}

Result<std::vector<crypto::SecretBytes>> readCodes(const std::filesystem::path &picture,
                                                   const std::filesystem::path &program,
                                                   std::chrono::milliseconds patience)
{
    HYPHA_TRY(const auto file, openPicture(picture));
    if (program.empty())
        return fail(Errc::notSupported, "QR code",
                    "hypha-scan, the program that reads pictures, is not installed");
    crypto::SecretBuffer answer(maxCodesBytes);
    const process::Filter scanner{program,
                                  patience,
                                  maxCodesBytes,
                                  "scanner",
                                  "the picture keeps its decoder busy without end",
                                  "the codes of the picture hold too much text"};
    HYPHA_TRY(const int exitCode, process::runFilter(scanner, file.get(), answer));
    switch (exitCode) {
    case static_cast<int>(ScanExit::done):
        return parseCodes(answer.view());
    case static_cast<int>(ScanExit::tooLarge):
        return fail(Errc::limitExceeded, picture.string(), "the picture has too many pixels, pages or codes");
    case static_cast<int>(ScanExit::cannotStart):
        return fail(Errc::notSupported, picture.string(),
                    "this system does not let the scanner lock itself in");
    default:
        return fail(Errc::malformed, picture.string(), "this is no picture that can be read");
    }
}

} // namespace hypha::scan
