#include "gui/widgets/tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>

namespace hypha::gui {

const Colors lightColors{
    .window = QColor(0xf6, 0xf7, 0xf5),
    .surface = QColor(0xff, 0xff, 0xff),
    .sunken = QColor(0xee, 0xf0, 0xed),
    .border = QColor(0xdf, 0xe3, 0xde),
    .control = QColor(0x7c, 0x86, 0x80),
    .text = QColor(0x17, 0x1c, 0x1a),
    .muted = QColor(0x57, 0x61, 0x5c),
    .accent = QColor(0x1c, 0x6b, 0x5a),
    .accentHover = QColor(0x15, 0x56, 0x48),
    .onAccent = QColor(0xff, 0xff, 0xff),
    .accentSoft = QColor(0xdc, 0xec, 0xe6),
    .danger = QColor(0xad, 0x22, 0x1c),
    .dangerSoft = QColor(0xfb, 0xe9, 0xe7),
    .warning = QColor(0x80, 0x52, 0x00),
    .warningSoft = QColor(0xfd, 0xf2, 0xd6),
};

const Colors darkColors{
    .window = QColor(0x14, 0x18, 0x17),
    .surface = QColor(0x1c, 0x22, 0x20),
    .sunken = QColor(0x10, 0x14, 0x13),
    .border = QColor(0x2d, 0x35, 0x32),
    .control = QColor(0x6b, 0x77, 0x71),
    .text = QColor(0xe9, 0xee, 0xeb),
    .muted = QColor(0xa1, 0xac, 0xa6),
    .accent = QColor(0x71, 0xc9, 0xb1),
    .accentHover = QColor(0x8d, 0xd8, 0xc3),
    .onAccent = QColor(0x08, 0x21, 0x1b),
    .accentSoft = QColor(0x21, 0x3b, 0x34),
    .danger = QColor(0xff, 0x93, 0x88),
    .dangerSoft = QColor(0x3d, 0x22, 0x20),
    .warning = QColor(0xf1, 0xc4, 0x66),
    .warningSoft = QColor(0x37, 0x2d, 0x17),
};

int space(double units)
{
    const double unit = std::max(3.0, QFontMetricsF(QApplication::font()).height() / 4.5);
    return std::max(1, qRound(units * unit));
}

QFont typeFont(Type type)
{
    QFont font = QApplication::font();
    const double size = font.pointSizeF();
    const auto scaled = [&](double factor, QFont::Weight weight) {
        font.setPointSizeF(size * factor);
        font.setWeight(weight);
        return font;
    };
    switch (type) {
    case Type::body:
        return font;
    case Type::small:
        return scaled(0.9, QFont::Normal);
    case Type::label:
        return scaled(0.95, QFont::DemiBold);
    case Type::heading:
        return scaled(1.2, QFont::DemiBold);
    case Type::title:
        return scaled(1.6, QFont::DemiBold);
    case Type::display:
        return scaled(2.2, QFont::DemiBold);
    case Type::mono:
        break;
    }
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(size);
    return mono;
}

const Colors &colorsOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkColors : lightColors;
}

const Colors &colors()
{
    return colorsOf(QApplication::palette());
}

QPalette paletteOf(const Colors &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.sunken);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.danger);
    palette.setColor(QPalette::Highlight, c.accentSoft);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, c.window);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.border);
    palette.setColor(QPalette::Mid, c.control);
    palette.setColor(QPalette::Dark, c.control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.control);
    return palette;
}

} // namespace hypha::gui
