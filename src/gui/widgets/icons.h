#pragma once

#include <QIcon>

namespace hypha::gui {

/// One of our line icons (resources/icons/<name>.svg), drawn in the palette's colours of the moment it is
/// painted, so that it follows the theme and its state.
QIcon lineIcon(const QString &name);
/// The same in the colour of secondary text, whatever its state.
QIcon quietIcon(const QString &name);
/// The same in a colour of one's choice.
QPixmap linePixmap(const QString &name, int side, const QColor &color, qreal ratio);
QIcon applicationIcon();

} // namespace hypha::gui
