#pragma once

#include "gui/widgets/secretfield.h"

class QLabel;
class QToolButton;

namespace hypha::gui {

class SecretClipboard;

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
    void setEyeVisible(bool visible);
    /// What is on the clipboard now is this secret: counts down below it for as long as that holds.
    void showCopied(SecretClipboard &clipboard);

Q_SIGNALS:
    void copyRequested();

private:
    void pressed();
    void released();
    void countDown(const SecretClipboard &clipboard);
    SecretField *m_field;
    QToolButton *m_eye;
    QToolButton *m_copy;
    QLabel *m_copied;
    std::uint64_t m_copyNumber = 0;
    QTimer m_held; ///< running: still a click
    bool m_wasRevealed = false;
    bool m_pressing = false; ///< by pointer or keyboard
};

} // namespace hypha::gui
