#pragma once

#include <QKeyEvent>
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
        click();
        event->accept();
    }
};

} // namespace hypha::gui
