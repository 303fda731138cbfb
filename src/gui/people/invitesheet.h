#pragma once

#include "gui/widgets/secretclipboard.h"
#include "gui/widgets/sheet.h"
#include "model/session/invitations.h"
#include "model/session/session.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTreeWidget;

namespace hypha::gui {

class FormField;
class QrView;
class SecretRow;
class SheetSteps;

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
    QWidget *buildProjects(const vault::VaultState &state, const UserId &me);
    QWidget *buildResult();
    void make();
    void show(session::MadeInvitation made);
    bool check();
    std::vector<ProjectId> chosenProjects() const;
    void copy();

    session::Session &m_session;
    SecretClipboard &m_clipboard;
    bool m_ownDevice;
    SheetSteps *m_steps;
    QLineEdit *m_user = nullptr;
    FormField *m_userField = nullptr;
    QComboBox *m_role = nullptr;
    QTreeWidget *m_projects = nullptr; ///< absent: there is none that this person may give
    QSpinBox *m_days = nullptr;
    SecretRow *m_text = nullptr;
    QrView *m_code = nullptr;
    QLabel *m_until = nullptr;
};

} // namespace hypha::gui
