#pragma once

#include <QString>

class QAction;
class QLayout;
class QScrollArea;
class QWidget;

namespace hypha::gui {

class Turns;

/// `page` in an area that scrolls where there is little room, and takes no focus of its own.
QScrollArea *makeScroll(const char *name, const QString &accessibleName, QWidget *page);

/// The same as the last of `layout`, which stands in its window already: `page` is dressed when it is
/// measured, and its first frame is not squeezed into what undressed controls would need.
void addScroll(QLayout &layout, const char *name, const QString &accessibleName, QWidget *page);

/// A page that scrolls where there is little room, with `box` in its middle, at most `units` of space() wide.
QScrollArea *makeScrolledPage(const char *name, const QString &accessibleName, QWidget *box, double units);

/// What is added to a scrolled page in turns would be squeezed for a moment into the room that there was
/// before. Until its last turn, which this adds, the page is higher than it will be.
void leaveRoom(QWidget &page, Turns &turns);

/// As high as a button of that action, and nothing to see: the titles of all pages stand on one line, with
/// buttons beside them or without.
QWidget *makeButtonRoom(QAction *action);

} // namespace hypha::gui
