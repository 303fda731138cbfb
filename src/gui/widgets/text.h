#pragma once

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

class QAction;
class QFrame;

/// The small pieces of every page, dressed by resources/theme/hypha.qss. Texts of people are always plain
/// text.
namespace hypha::gui {

/// `type`: small, label, heading, title, display or empty for body; `tone`: muted, danger, warning, accent or
/// empty.
QLabel *makeLabel(const char *name, const QString &text, const char *type = "", const char *tone = "");
/// The same, wrapping.
QLabel *makeParagraph(const char *name, const QString &text, const char *type = "", const char *tone = "");
void setTone(QLabel *label, const char *tone);

QLabel *makeBadge(const char *name, const QString &text, const char *tone = "neutral");
void setBadge(QLabel *badge, const QString &text, const char *tone);

/// `variant`: primary, danger, quiet, card or empty.
QPushButton *makeButton(const char *name, const QString &text, const char *variant = "");
/// A button that is an action: its text, icon, enabledness and accessible name.
QToolButton *makeActionButton(const char *name, QAction *action, bool withText = false);
QToolButton *makeIconButton(const char *name, const char *icon, const QString &accessibleName);

QFrame *makeFrame(const char *name, const char *kind);
QFrame *makeLine();

/// Where a control shows the tool tip of an action that is rich text, its words alone are read aloud.
void describeByToolTip(QWidget *widget, const QString &toolTip);
/// A tooltip that shows the text as it is: Qt takes what looks like HTML for HTML.
void setPlainToolTip(QWidget *widget, const QString &text);

/// Re-reads the stylesheet after a dynamic property changed.
void restyle(QWidget *widget);

/// Names, notes and messages are other people's: line breaks, bidirectional and control characters become
/// visible.
QString displayText(const std::string &text, bool keepNewlines = false);
/// Only for what may go back into a record as it is.
QString plainText(const std::string &text);
std::string utf8(const QString &text);

} // namespace hypha::gui
