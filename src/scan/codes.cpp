#include "scan/codes.h"

#include <memory>
#include <zbar.h>

namespace hypha::scan {

namespace {

std::vector<std::string> scanOnce(const QImage &gray)
{
    const std::unique_ptr<zbar::zbar_image_scanner_t, decltype(&zbar::zbar_image_scanner_destroy)> scanner(
        zbar::zbar_image_scanner_create(), &zbar::zbar_image_scanner_destroy);
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    // The bytes as they are: without it ZBar guesses an encoding and converts.
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_BINARY, 1);
    const auto width = static_cast<unsigned>(gray.width()), height = static_cast<unsigned>(gray.height());
    std::vector<uchar> pixels; // ZBar wants rows without padding
    pixels.reserve(std::size_t{width} * height);
    for (int y = 0; y < gray.height(); ++y)
        pixels.insert(pixels.end(), gray.constScanLine(y), gray.constScanLine(y) + width);
    const std::unique_ptr<zbar::zbar_image_t, decltype(&zbar::zbar_image_destroy)> image(
        zbar::zbar_image_create(), &zbar::zbar_image_destroy);
    zbar::zbar_image_set_format(image.get(), zbar_fourcc('Y', '8', '0', '0'));
    zbar::zbar_image_set_size(image.get(), width, height);
    zbar::zbar_image_set_data(image.get(), pixels.data(), pixels.size(), nullptr);
    std::vector<std::string> codes;
    if (zbar::zbar_scan_image(scanner.get(), image.get()) <= 0)
        return codes;
    for (auto *symbol = zbar::zbar_image_first_symbol(image.get()); symbol;
         symbol = zbar::zbar_symbol_next(symbol))
        codes.emplace_back(zbar::zbar_symbol_get_data(symbol), zbar::zbar_symbol_get_data_length(symbol));
    return codes;
}

} // namespace

std::vector<std::string> codesOf(const QImage &picture)
{
    QImage gray = picture.convertToFormat(QImage::Format_Grayscale8);
    std::vector<std::string> codes = scanOnce(gray);
    // Photographs hold more noise than modules; small pictures too few pixels a module.
    for (const double scale : {0.5, 0.25, 2.0, 4.0}) {
        const QSize size = gray.size() * scale;
        if (!codes.empty() || size.width() < 20 || std::max(size.width(), size.height()) > 6000)
            continue;
        codes = scanOnce(gray.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    }
    if (codes.empty()) {
        gray.invertPixels();
        codes = scanOnce(gray);
    }
    return codes;
}

} // namespace hypha::scan
