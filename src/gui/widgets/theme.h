#pragma once

#include "gui/widgets/tokens.h"

class QApplication;

namespace hypha::gui {

enum class ThemeMode : std::uint8_t { system, light, dark };

/// Style, palette and stylesheet of the whole application. May be called again: every widget follows.
void applyTheme(QApplication &application, ThemeMode mode);
QString styleSheetOf(const Colors &colors);

} // namespace hypha::gui
