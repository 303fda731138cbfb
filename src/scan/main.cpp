#include "model/scan/codereader.h"
#include "scan/codes.h"
#include "scan/confine.h"
#include "scan/pictures.h"

#include <algorithm>
#include <array>
#include <unistd.h>

/// hypha-scan: a picture on standard input, the texts of its QR codes on standard output. Takes no arguments,
/// says nothing else, and can do nothing else: see confine.h. Its memory ends with it, so nothing is wiped
/// here.
using namespace hypha::scan;

namespace {

std::optional<QByteArray> readInput()
{
    QByteArray bytes;
    std::array<char, 65536> block{};
    for (;;) {
        const ssize_t got = ::read(STDIN_FILENO, block.data(), block.size());
        if (got < 0 || bytes.size() + got > static_cast<qsizetype>(maxPictureBytes))
            return std::nullopt;
        if (got == 0)
            return bytes;
        bytes.append(block.data(), got);
    }
}

std::string answerOf(const std::vector<std::string> &codes)
{
    std::string answer;
    for (const std::string &code : codes) {
        for (unsigned i = 0; i < 4; ++i)
            answer.push_back(static_cast<char>((code.size() >> (8 * i)) & 0xff));
        answer += code;
    }
    return answer;
}

bool writeOutput(const std::string &answer)
{
    std::size_t done = 0;
    while (done < answer.size()) {
        const ssize_t wrote = ::write(STDOUT_FILENO, answer.data() + done, answer.size() - done);
        if (wrote <= 0)
            return false;
        done += static_cast<std::size_t>(wrote);
    }
    return true;
}

ScanExit scan()
{
    if (!confineProcess())
        return ScanExit::cannotStart;
    const auto input = readInput();
    if (!input)
        return ScanExit::tooLarge;
    std::vector<std::string> codes;
    const Decoded decoded = decodePictures(*input, [&codes](const QImage &picture) {
        for (std::string &code : codesOf(picture)) {
            if (std::find(codes.begin(), codes.end(), code) == codes.end())
                codes.push_back(std::move(code));
        }
    });
    if (decoded != Decoded::done)
        return decoded == Decoded::tooLarge ? ScanExit::tooLarge : ScanExit::noPicture;
    const std::string answer = answerOf(codes);
    if (codes.size() > maxCodes || answer.size() > maxCodesBytes || !writeOutput(answer))
        return ScanExit::tooLarge;
    return ScanExit::done;
}

} // namespace

int main()
{
    return static_cast<int>(scan());
}
