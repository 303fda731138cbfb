#include "scan/pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <poppler-qt6.h>

namespace hypha::scan {

namespace {

constexpr int maxSide = 12000;    ///< pixels: A4 at 1000 dpi
constexpr int maxMegabytes = 256; ///< of one decoded picture
constexpr int maxPages = 40;
constexpr double pageDpi = 200;

Decoded decodeImage(const QByteArray &bytes, const std::function<void(const QImage &)> &take)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(maxMegabytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    static const QList<QByteArray> known = {"png", "jpeg", "jpg", "bmp", "pgm", "ppm", "pbm"};
    if (!reader.canRead() || !known.contains(reader.format()))
        return Decoded::noPicture;
    const QSize size = reader.size();
    if (size.width() > maxSide || size.height() > maxSide)
        return Decoded::tooLarge;
    reader.setAutoTransform(true); // photographs are stored as the camera was held
    const QImage image = reader.read();
    if (image.isNull())
        return Decoded::noPicture;
    take(image);
    return Decoded::done;
}

Decoded decodePages(const QByteArray &bytes, const std::function<void(const QImage &)> &take)
{
    const auto document = Poppler::Document::loadFromData(bytes);
    if (!document || document->isLocked())
        return Decoded::noPicture;
    if (document->numPages() > maxPages)
        return Decoded::tooLarge;
    for (int number = 0; number < document->numPages(); ++number) {
        const auto page = document->page(number);
        if (!page)
            return Decoded::noPicture;
        const QSizeF inches = page->pageSizeF() / 72.0;
        if (std::max(inches.width(), inches.height()) * pageDpi > maxSide)
            return Decoded::tooLarge;
        take(page->renderToImage(pageDpi, pageDpi));
    }
    return Decoded::done;
}

} // namespace

Decoded decodePictures(const QByteArray &bytes, const std::function<void(const QImage &)> &take)
{
    return bytes.startsWith("%PDF-") ? decodePages(bytes, take) : decodeImage(bytes, take);
}

} // namespace hypha::scan
