#pragma once

#include "gui/widgets/secretclipboard.h"
#include "gui/widgets/sheet.h"
#include "model/session/invitations.h"
#include "model/session/session.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace hypha::gui {

class AccessPicker;
class FormField;
class QrView;
class SecretRow;

/// Makes an invitation, then shows it as text and as a QR code, once.
class InviteSheet : public Sheet
{
    Q_OBJECT
public:
    InviteSheet(session::Session &session, SecretClipboard &clipboard, bool ownDevice, QWidget *parent);

Q_SIGNALS:
    void said(const QString &text);
    void invited();

private:
    QWidget *buildWish(bool ownDevice);
    QWidget *buildResult();
    void make();
    void show(session::MadeInvitation made);
    bool check();
    void copy();

    session::Session &m_session;
    SecretClipboard &m_clipboard;
    bool m_ownDevice;
    QStackedWidget *m_steps;
    QLineEdit *m_user = nullptr;
    FormField *m_userField = nullptr;
    QComboBox *m_role = nullptr;
    QSpinBox *m_days = nullptr;
    SecretRow *m_text = nullptr;
    QrView *m_code = nullptr;
    QLabel *m_until = nullptr;
};

} // namespace hypha::gui
