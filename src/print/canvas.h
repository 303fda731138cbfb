#pragma once

#include "model/qr/qrcode.h"

#include <QFont>
#include <QPainter>

#include <vector>

/// Private to the room: drawing in millimetres, or only measuring.
namespace hypha::print {

inline constexpr double mmPerInch = 25.4;

class Canvas
{
public:
    enum class Weight : std::uint8_t { normal, bold };
    enum class Ink : std::uint8_t { black, grey, white };
    struct Style
    {
        double points;
        Weight weight = Weight::normal;
        Ink ink = Ink::black;
        bool separateLetters = false; ///< without ligatures: a word is read, and copied, letter by letter
    };

    /// Without a painter it measures. `scale` shrinks texts and what depends on them.
    Canvas(QPaintDevice *device, QPainter *painter, double scale);

    double scale() const { return m_scale; }
    /// The same, only measuring.
    Canvas measuring() const { return {m_device, nullptr, m_scale}; }
    double widthMm() const;
    double heightMm() const;

    struct Span
    {
        int start, length;
    };
    /// Wraps within `width`, inside a word where one is longer than the line. The height it takes. The spans
    /// are bold.
    double text(double x, double y, double width, const QString &text, const Style &style,
                const std::vector<Span> &strong = {});
    /// As wide as the text is in one line.
    double textWidth(const QString &text, const Style &style) const;
    void box(double x, double y, double width, double height);   ///< an outline
    void block(double x, double y, double width, double height); ///< filled
    /// With its quiet zone inside; the edges of modules stand on device pixels, so that none is grey.
    void code(double x, double y, double side, const qr::QrCode &code);

private:
    QFont fontOf(const Style &style) const;
    double dots(double mm) const { return mm * m_dotsPerMm; }
    QRectF rect(double x, double y, double width, double height) const;

    QPaintDevice *m_device;
    QPainter *m_painter;
    double m_scale;
    double m_dotsPerMm;
};

} // namespace hypha::print
