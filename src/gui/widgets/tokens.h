#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

/// The design system's numbers: one place for spacing, type and colour. Everything follows the application's
/// font, so that the window works at any font size.
namespace hypha::gui {

/// `units` of a quarter of the font's height: 4 px at the usual size.
int space(double units);

enum class Type : std::uint8_t { body, small, label, heading, title, display, mono };
QFont typeFont(Type type);

struct Colors
{
    QColor window;  ///< ground of the window
    QColor surface; ///< cards, tables, fields
    QColor sunken;  ///< navigation, headers of tables
    QColor border;  ///< hairlines that only divide
    QColor control; ///< outlines of fields and buttons, 3:1 against the surface
    QColor text;
    QColor muted; ///< secondary text, AA on window, surface and sunken
    QColor accent;
    QColor accentHover;
    QColor onAccent;   ///< text on the accent
    QColor accentSoft; ///< selection, chosen navigation
    QColor danger, dangerSoft;
    QColor warning, warningSoft;
};
extern const Colors lightColors;
extern const Colors darkColors;

/// The set that a palette made by paletteOf() belongs to.
const Colors &colorsOf(const QPalette &palette);
QPalette paletteOf(const Colors &colors);
/// Of the application's palette.
const Colors &colors();

} // namespace hypha::gui
