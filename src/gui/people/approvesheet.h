#pragma once

#include "gui/people/approval.h"
#include "gui/widgets/sheet.h"
#include "model/session/invitations.h"
#include "model/session/session.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace hypha::gui {

class AccessPicker;
class BulletList;
class SheetSteps;

/// Approving a device in three steps: compare the words, choose the access, see what will happen. Nobody gets
/// to the second step without the words having been on the screen.
class ApproveSheet : public Sheet
{
    Q_OBJECT
public:
    ApproveSheet(session::Session &session, const vault::Device &device, session::InvitationFinding finding,
                 QWidget *parent);

Q_SIGNALS:
    void said(const QString &text);

private:
    QWidget *buildWords();
    QWidget *buildFacts();
    QString vouchText() const;
    QWidget *buildAccess();
    QWidget *buildEffects();
    void next();
    void skipWords();
    void goOn();
    void goBack();
    void stateChanged();
    void presetAccess();
    void showStep(int step);
    void showEffects();
    void refuse();
    void approve();
    ApprovalChoice choice() const;

    session::Session &m_session;
    vault::Device m_device;
    session::InvitationFinding m_finding;
    std::shared_ptr<const vault::VaultState> m_state; ///< what the person is shown
    SheetSteps *m_steps;
    AccessPicker *m_access = nullptr;
    BulletList *m_effects = nullptr;
    QPushButton *m_differ;
    QPushButton *m_back;
    QPushButton *m_skip;
    QLabel *m_why = nullptr;
    QCheckBox *m_read = nullptr;
    bool m_compared = false;
};

} // namespace hypha::gui
