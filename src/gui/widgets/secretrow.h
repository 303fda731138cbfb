#pragma once

#include "gui/widgets/secretfield.h"

class QToolButton;

namespace hypha::gui {

/// A SecretField with its buttons: an eye that reveals while it is held down and stays when clicked, and
/// copy.
class SecretRow : public QWidget
{
    Q_OBJECT
public:
    /// `what` names the secret for assistive technology: "Value of API_KEY".
    explicit SecretRow(const char *name, const QString &what, QWidget *parent = nullptr);
    SecretField *field() const { return m_field; }
    void setWhat(const QString &what);
    void setCopyVisible(bool visible);

Q_SIGNALS:
    void copyRequested();

private:
    void pressed();
    void released();
    SecretField *m_field;
    QToolButton *m_eye;
    QToolButton *m_copy;
    QTimer m_held; ///< running: still a click
    bool m_wasRevealed = false;
};

} // namespace hypha::gui
