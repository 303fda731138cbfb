#pragma once

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolButton>

namespace hypha::gui {

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

protected:
    /// The second press of a double click is none: what stands under the pointer may be another step by then.
    void mouseDoubleClickEvent(QMouseEvent *event) override { event->accept(); }
};

using EnterToolButton = PressedByEnter<QToolButton>;

} // namespace hypha::gui
