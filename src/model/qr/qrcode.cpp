#include "model/qr/qrcode.h"

#include <cerrno>
#include <memory>
#include <qrencode.h>

namespace hypha::qr {

namespace {

QRecLevel levelOf(Correction correction)
{
    switch (correction) {
    case Correction::low:
        return QR_ECLEVEL_L;
    case Correction::medium:
        return QR_ECLEVEL_M;
    case Correction::quartile:
        return QR_ECLEVEL_Q;
    case Correction::high:
        break;
    }
    return QR_ECLEVEL_H;
}

} // namespace

Result<QrCode> QrCode::encode(ByteView text, Correction correction)
{
    if (text.empty())
        return fail(Errc::invalidInput, "QR code", "there is no text to encode");
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(text.size()), text.data(), 0, levelOf(correction)), &QRcode_free);
    if (!code && errno == ENOMEM)
        throw std::bad_alloc();
    if (!code)
        return fail(Errc::limitExceeded, "QR code", "the text is too long for one QR code");
    const auto width = static_cast<std::size_t>(code->width);
    crypto::SecretBytes modules(width * width);
    for (std::size_t i = 0; i < width * width; ++i)
        modules.mutableView()[i] = code->data[i] & 1u;
    crypto::wipe({code->data, width * width});
    return QrCode(std::move(modules), code->width);
}

bool QrCode::dark(int x, int y) const
{
    return m_modules.view()[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size) +
                            static_cast<std::size_t>(x)] != 0;
}

} // namespace hypha::qr
