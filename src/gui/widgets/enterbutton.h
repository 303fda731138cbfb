#pragma once

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QToolButton>

namespace hypha::gui {

/// A text that stands behind an icon: Qt leaves four pixels between them at any font size, the space grows.
inline QString besideIcon(const QString &text)
{
    return u' ' + text;
}

/// Enter presses the button that has the focus, in a dialog and outside of one; Qt would press the dialog's
/// default button, or none.
template <class Button> class PressedByEnter : public Button
{
public:
    using Button::Button;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            return Button::keyPressEvent(event);
        if (!event->isAutoRepeat()) // a key held down presses once
            this->click();
        event->accept();
    }
};

class EnterButton : public PressedByEnter<QPushButton>
{
public:
    using PressedByEnter::PressedByEnter;

    QSize sizeHint() const override
    {
        const QSize hint = PressedByEnter::sizeHint();
        const int gap = hasGap() ? fontMetrics().horizontalAdvance(besideIcon({})) : 0;
        return {hint.width() + gap, hint.height()};
    }

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        PressedByEnter::initStyleOption(option);
        if (hasGap())
            option->text = besideIcon(option->text);
    }
    /// The second press of a double click is none: what stands under the pointer may be another step by then.
    void mouseDoubleClickEvent(QMouseEvent *event) override { event->accept(); }

private:
    /// An icon on the other side, as of a chip, has the text before it.
    bool hasGap() const
    {
        return !icon().isNull() && !text().isEmpty() &&
               layoutDirection() == QGuiApplication::layoutDirection();
    }
};

using EnterToolButton = PressedByEnter<QToolButton>;

} // namespace hypha::gui
