#pragma once

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>

namespace hypha::gui {

/// Enter presses the button that has the focus, in a dialog and outside of one; Qt would press the dialog's
/// default button, or none.
class EnterButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            return QPushButton::keyPressEvent(event);
        if (!event->isAutoRepeat()) // a key held down presses once
            click();
        event->accept();
    }
    /// The second press of a double click is none: what stands under the pointer may be another step by then.
    void mouseDoubleClickEvent(QMouseEvent *event) override { event->accept(); }
};

} // namespace hypha::gui
