#include "print/canvas.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace hypha::print {

static constexpr double hairline = 0.25; ///< mm

Canvas::Canvas(QPaintDevice *device, QPainter *painter, double scale)
    : m_device(device), m_painter(painter), m_scale(scale), m_dotsPerMm(device->logicalDpiX() / mmPerInch)
{
}

double Canvas::widthMm() const
{
    return m_device->width() / m_dotsPerMm;
}

double Canvas::heightMm() const
{
    return m_device->height() / m_dotsPerMm;
}

QFont Canvas::fontOf(const Style &style) const
{
    QFont font(QStringLiteral("Sans Serif"));
    font.setPointSizeF(style.points * m_scale);
    font.setWeight(style.weight == Weight::bold ? QFont::Bold : QFont::Normal);
    if (style.separateLetters)
        font.setStyleStrategy(QFont::PreferNoShaping);
    else // any spacing keeps ligatures away: who searches or copies a PDF finds letters
        font.setLetterSpacing(QFont::PercentageSpacing, 100.1);
    return font;
}

QRectF Canvas::rect(double x, double y, double width, double height) const
{
    return {dots(x), dots(y), dots(width), dots(height)};
}

double Canvas::text(double x, double y, double width, const QString &text, const Style &style,
                    const std::vector<Span> &strong)
{
    // A line end would be a character of the font, and end no line.
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), fontOf(style), m_device);
    QList<QTextLayout::FormatRange> formats;
    for (const Span &span : strong) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        formats.append({span.start, span.length, format});
    }
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(dots(width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (m_painter) {
        const QColor inks[] = {Qt::black, QColor(0x50, 0x50, 0x50), Qt::white};
        m_painter->setPen(inks[static_cast<std::size_t>(style.ink)]);
        layout.draw(m_painter, {dots(x), dots(y)});
    }
    return height / m_dotsPerMm;
}

double Canvas::textWidth(const QString &text, const Style &style) const
{
    return QFontMetricsF(fontOf(style), m_device).horizontalAdvance(text) / m_dotsPerMm;
}

void Canvas::box(double x, double y, double width, double height)
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(Qt::black, dots(hairline)));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRect(rect(x, y, width, height));
}

void Canvas::block(double x, double y, double width, double height)
{
    if (m_painter)
        m_painter->fillRect(rect(x, y, width, height), Qt::black);
}

void Canvas::code(double x, double y, double side, const qr::QrCode &code)
{
    if (!m_painter)
        return;
    const int modules = code.size() + 2 * qr::QrCode::quietZone;
    const double step = dots(side) / modules;
    const auto edge = [step](double from, int module) { return std::floor(from + step * module); };
    for (int row = 0; row < code.size(); ++row) {
        const double top = edge(dots(y), row + qr::QrCode::quietZone);
        const double bottom = edge(dots(y), row + qr::QrCode::quietZone + 1);
        for (int from = 0; from < code.size();) {
            int to = from;
            while (to < code.size() && code.dark(to, row))
                ++to;
            if (to > from) {
                const double left = edge(dots(x), from + qr::QrCode::quietZone);
                const double right = edge(dots(x), to + qr::QrCode::quietZone);
                m_painter->fillRect(QRectF(left, top, right - left, bottom - top), Qt::black);
            }
            from = std::max(to, from + 1);
        }
    }
}

} // namespace hypha::print
