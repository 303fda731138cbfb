#pragma once

#include "gui/widgets/tokens.h"

class QApplication;

namespace hypha::gui {

enum class ThemeMode : std::uint8_t { system, light, dark };

/// Style and palette of the whole application, and the stylesheet of the windows that are dressed. May be
/// called again: every widget follows.
void applyTheme(QApplication &application, ThemeMode mode);
/// The stylesheet, for a window and all that stands in it, now or later, with its sheets, menus and tooltips.
/// A window has it and not the application: under an application's sheet even what stands nowhere yet is
/// styled, and every change of parents styles all that is below once more, so that building nested pages
/// costs the square of their depth. What stands nowhere is built bare, and styled once, as it is put into its
/// window.
void dress(QWidget &window);
QString styleSheetOf(const Colors &colors);

} // namespace hypha::gui
