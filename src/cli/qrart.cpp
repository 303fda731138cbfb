#include "cli/qrart.h"

#include "cli/secretio.h"
#include "cli/terminal.h"
#include "model/qr/qrcode.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace hypha::cli {

namespace {

constexpr const char *halfBlocks[2][2] = {{" ", "▄"}, {"▀", "█"}}; // by what is light: above, below

bool isLight(const qr::QrCode &code, int x, int y)
{
    const bool inside = x >= 0 && y >= 0 && x < code.size() && y < code.size();
    return !inside || !code.dark(x, y);
}

std::size_t terminalColumns()
{
    winsize size = {};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

} // namespace

Result<crypto::SecretBytes> qrArt(ByteView text, std::size_t columns)
{
    HYPHA_TRY(const qr::QrCode code, qr::QrCode::encode(text, qr::Correction::low));
    const int edge = qr::QrCode::quietZone;
    if (static_cast<std::size_t>(code.size() + 2 * edge) > columns)
        return fail(Errc::limitExceeded, "QR code", "it is wider than the terminal");
    crypto::SecretBuffer art;
    for (int y = -edge; y < code.size() + edge; y += 2) {
        for (int x = -edge; x < code.size() + edge; ++x)
            art.append(std::string_view(halfBlocks[isLight(code, x, y)][isLight(code, x, y + 1)]));
        art.push('\n');
    }
    return art.take();
}

Result<void> drawQrCode(ByteView text)
{
    if (!isTerminal(STDERR_FILENO))
        return {};
    const auto art = qrArt(text, terminalColumns());
    if (!art) // a code that has no room is no reason to fail: the text is there
        return {};
    return writeBytes(STDERR_FILENO, art->view());
}

} // namespace hypha::cli
