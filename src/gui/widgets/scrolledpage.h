#pragma once

#include <QString>

class QAction;
class QScrollArea;
class QWidget;

namespace hypha::gui {

/// `page` in an area that scrolls where there is little room, and takes no focus of its own.
QScrollArea *makeScroll(const char *name, const QString &accessibleName, QWidget *page);

/// A page that scrolls where there is little room, with `box` in its middle, at most `units` of space() wide.
QScrollArea *makeScrolledPage(const char *name, const QString &accessibleName, QWidget *box, double units);

/// As high as a button of that action, and nothing to see: the titles of all pages stand on one line, with
/// buttons beside them or without.
QWidget *makeButtonRoom(QAction *action);

} // namespace hypha::gui
