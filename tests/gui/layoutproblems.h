#pragma once

#include "gui/controls.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>

/// What a picky look at a window finds: cut-off text, controls outside of it, a keyboard order that jumps
/// back.
namespace hypha::test {

inline bool isInScrolledArea(const QWidget *widget)
{
    for (const QWidget *at = widget->parentWidget(); at && !at->isWindow(); at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(at))
            return true;
    }
    return false;
}

/// Nothing leads to what stands right of the edge where there is no bar to scroll by.
inline bool isBeyondReach(const QWidget *widget)
{
    for (const QWidget *at = widget->parentWidget(); at && !at->isWindow(); at = at->parentWidget()) {
        const auto *scroll = qobject_cast<const QScrollArea *>(at);
        if (!scroll || scroll->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            continue;
        if (widget->mapTo(scroll->viewport(), QPoint(widget->width(), 0)).x() >
            scroll->viewport()->width() + 1)
            return true;
    }
    return false;
}

inline QString cutOff(const QLabel *label)
{
    if (label->text().isEmpty() || !label->toolTip().isEmpty())
        return {};
    if (label->wordWrap())
        return label->height() + 2 < label->heightForWidth(label->width()) ? QStringLiteral("too low")
                                                                           : QString();
    const int wide = label->fontMetrics().size(0, label->text()).width();
    return label->contentsRect().width() + 2 < wide ? QStringLiteral("too narrow") : QString();
}

inline QString layoutProblem(const QWidget *widget)
{
    const QWidget *window = widget->window();
    const QRect place(widget->mapTo(window, QPoint()), widget->size());
    if (!isInScrolledArea(widget) && !window->rect().adjusted(-1, -1, 1, 1).contains(place))
        return QStringLiteral("outside the window");
    if (isBeyondReach(widget))
        return QStringLiteral("cut off at the right");
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return cutOff(label);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool texted = button && !button->text().isEmpty();
    const bool narrow = widget->width() < widget->minimumSizeHint().width();
    if (!narrow || !(texted || qobject_cast<const QComboBox *>(widget)))
        return {};
    return QStringLiteral("too narrow, %1 of %2, in %3")
        .arg(widget->width())
        .arg(widget->minimumSizeHint().width())
        .arg(widget->parentWidget()->width());
}

inline QStringList layoutProblems(const QWidget *root)
{
    QStringList out;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool watched = label || qobject_cast<const QAbstractButton *>(widget) ||
                             qobject_cast<const QLineEdit *>(widget) ||
                             qobject_cast<const QComboBox *>(widget);
        if (!watched || widget->window() != root->window() || !widget->isVisible() ||
            widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        if (const QString problem = layoutProblem(widget); !problem.isEmpty())
            out << widget->objectName() + u' ' + problem + u' ' +
                       (label ? label->text().left(40) : QString());
    }
    return out;
}

/// Whether layouts are asked for again and again though nothing happens: that costs a core as long as the
/// window is open.
inline bool isRestless(const QWidget *window)
{
    struct Count : QObject
    {
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            requests += event->type() == QEvent::LayoutRequest && watched == root;
            return false;
        }
        const QObject *root = nullptr;
        int requests = 0;
    } count;
    count.root = window;
    for (int round = 0; round < 10; ++round)
        QCoreApplication::processEvents();
    qApp->installEventFilter(&count);
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
    return count.requests >= 5;
}

/// Whoever types would not see where.
inline QStringList keysOutOfSight(const QWidget *window)
{
    const QWidget *keys = window->focusWidget();
    if (!keys || keys->visibleRegion().boundingRect().height() >=
                     std::min(keys->height(), 2 * keys->fontMetrics().height()))
        return {};
    return {QStringLiteral("out of sight with the keyboard: ") + keys->objectName()};
}

/// What is read as one: a side of a splitter, what scrolls, a bar, a sheet.
inline const QWidget *paneOf(const QWidget *widget)
{
    const QWidget *at = widget;
    while (!at->isWindow()) {
        const QString frame = at->property("frame").toString();
        const QWidget *parent = at->parentWidget();
        if (parent->inherits("QSplitter") ||
            qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
            return at;
        if (frame == u"rail" || frame == u"bar" || frame == u"foot" || frame == u"popover")
            return at;
        at = at->parentWidget();
    }
    return at;
}

/// Pairs that the Tab key visits against the order of reading, pane by pane.
inline QStringList focusProblems(QWidget *window)
{
    QStringList out;
    QHash<const QWidget *, const QWidget *> lastOf;
    const auto placeOf = [window](const QWidget *widget) {
        return QRect(widget->mapTo(window, QPoint()), widget->size());
    };
    for (QWidget *at = window->nextInFocusChain(); at != window; at = at->nextInFocusChain()) {
        if (!isControl(at) || at->window() != window || !at->isVisible() || !at->isEnabled() ||
            !(at->focusPolicy() & Qt::TabFocus))
            continue;
        const QWidget *pane = paneOf(at);
        const QWidget *before = lastOf.value(pane);
        lastOf.insert(pane, at);
        if (!before || pane == at)
            continue;
        const QRect a = placeOf(before), b = placeOf(at);
        const bool above = b.bottom() <= a.top();
        const bool sameRow = std::abs(a.center().y() - b.center().y()) < std::min(a.height(), b.height()) / 2;
        if (above || (sameRow && b.right() <= a.left()))
            out << QStringLiteral("Tab goes back from ") + before->objectName() + QStringLiteral(" to ") +
                       at->objectName();
    }
    return out;
}

} // namespace hypha::test
