#pragma once

class QWidget;

namespace hypha::gui {

/// Scrolling a form must not turn the choices it passes: the wheel reaches `control` only while it has the
/// keyboard.
void guardFromWheel(QWidget *control);

} // namespace hypha::gui
