#pragma once

#include <QString>

class QLabel;
class QScrollArea;
class QWidget;

namespace hypha::gui {

/// `page` in an area that scrolls where there is little room, and takes no focus of its own.
QScrollArea *makeScroll(const char *name, const QString &accessibleName, QWidget *page);

/// A page that scrolls where there is little room, with `box` in its middle, at most `units` of space() wide.
QScrollArea *makeScrolledPage(const char *name, const QString &accessibleName, QWidget *box, double units);

/// As high as a button: the titles of all pages stand on one line, with buttons beside them or without.
QLabel *makePageTitle(const char *name, const QString &text);

} // namespace hypha::gui
