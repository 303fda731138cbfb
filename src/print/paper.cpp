#include "print/paper.h"

#include "model/store/privatefile.h"
#include "print/sheetlayout.h"

#include <QIODevice>
#include <QImage>
#include <QPageLayout>
#include <QPdfWriter>

#include <cmath>

namespace hypha::print {

namespace {

/// Takes what a writer says into guarded memory.
class SecretDevice final : public QIODevice
{
public:
    SecretDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }
    crypto::SecretBytes take() { return m_bytes.take(); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_bytes.append(std::string_view(data, static_cast<std::size_t>(size)));
        return size;
    }

private:
    crypto::SecretBuffer m_bytes;
};

QPageSize pageSizeOf(recovery::PaperSize size)
{
    return QPageSize(size == recovery::PaperSize::letter ? QPageSize::Letter : QPageSize::A4);
}

constexpr int pdfResolution = 1200; ///< dots an inch: a module of a code is 30 of them or more

} // namespace

Result<double> scaleToFit(const recovery::PaperSheet &sheet, QPaintDevice &device)
{
    constexpr double step = 0.04;
    for (double scale = 1; scale >= leastScale; scale -= step) {
        Canvas canvas(&device, nullptr, scale);
        HYPHA_TRY(const double bottom, layOut(canvas, sheet));
        if (bottom <= canvas.heightMm() - pageMargin)
            return scale;
    }
    return fail(Errc::limitExceeded, "sheet", "its texts are too long for one page");
}

Result<void> paintSheets(QPagedPaintDevice &device, Sheets sheets)
{
    std::vector<double> scales;
    for (const recovery::PaperSheet &sheet : sheets) {
        HYPHA_TRY(const double scale, scaleToFit(sheet, device));
        scales.push_back(scale);
    }
    QPainter painter;
    if (!painter.begin(&device))
        return fail(Errc::io, "printer", "it does not take the pages");
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (i > 0 && !device.newPage())
            return fail(Errc::io, "printer", "it takes no further page");
        Canvas canvas(&device, &painter, scales[i]);
        HYPHA_CHECK(layOut(canvas, sheets[i]));
    }
    return painter.end() ? Result<void>() : fail(Errc::io, "printer", "it does not finish the pages");
}

Result<crypto::SecretBytes> pdfOf(Sheets sheets, recovery::PaperSize size)
{
    SecretDevice bytes;
    {
        QPdfWriter writer(&bytes);
        writer.setResolution(pdfResolution);
        writer.setPageSize(pageSizeOf(size));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(QStringLiteral("Hypha"));
        writer.setCreator(QStringLiteral("Hypha"));
        HYPHA_CHECK(paintSheets(writer, sheets));
    }
    return bytes.take();
}

Result<QImage> pictureOf(const recovery::PaperSheet &sheet, recovery::PaperSize size, int dotsPerInch,
                         bool showWords)
{
    constexpr double inchesPerMetre = 1000 / mmPerInch;
    QImage page(pageSizeOf(size).sizePixels(dotsPerInch), QImage::Format_RGB32);
    if (page.isNull())
        return fail(Errc::limitExceeded, "picture", "there is no memory for it");
    page.setDotsPerMeterX(static_cast<int>(std::lround(dotsPerInch * inchesPerMetre)));
    page.setDotsPerMeterY(page.dotsPerMeterX());
    page.fill(Qt::white);
    HYPHA_TRY(const double scale, scaleToFit(sheet, page));
    QPainter painter(&page);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    Canvas canvas(&page, &painter, scale);
    HYPHA_CHECK(layOut(canvas, sheet, showWords));
    painter.end();
    return page;
}

Result<void> writePdf(const std::filesystem::path &file, Sheets sheets, recovery::PaperSize size)
{
    HYPHA_TRY(const crypto::SecretBytes pdf, pdfOf(sheets, size));
    return store::writePrivateFile(file, pdf.view());
}

} // namespace hypha::print
