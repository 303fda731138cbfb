#pragma once

#include "gui/widgets/sheet.h"
#include "model/session/session.h"
#include "model/vault/boxaudit.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QStackedWidget;
class QTreeWidget;

namespace hypha::gui {

class BulletList;
class LeftToDo;

/// Renewing keys step by step: which projects and why, what will happen and what is checked, the work, and
/// the proof of who can open the new keys. Project by project, so that an interruption leaves each one
/// renewed or untouched.
class RotateSheet : public Sheet
{
    Q_OBJECT
public:
    /// The projects in `chosen` are ticked; due ones are ticked anyhow.
    RotateSheet(session::Session &session, const std::set<ProjectId> &chosen, QWidget *parent);

    /// While it works: stops after the present project.
    void reject() override;

Q_SIGNALS:
    void said(const QString &text);
    void exposuresRequested();

private:
    struct Proof
    {
        ProjectId project;
        std::uint64_t version = 0;
        std::optional<DeviceId> recoveryKey;
        Result<vault::BoxAudit> boxes; ///< the count may fail although the key was renewed
    };
    QWidget *buildChoice(const std::set<ProjectId> &chosen);
    QWidget *buildEffects();
    QWidget *buildProof();
    std::vector<ProjectId> chosenProjects() const;
    static Result<Proof> rotate(session::OpenVault &vault, const vault::op::Rotate &wanted);
    void next();
    void showStep(int step);
    void stateChanged();
    void begin();
    void rotateNext();
    void show(const Proof &proof);
    void finish();
    void failed(const Error &error);
    void tellUntouched();

    session::Session &m_session;
    std::shared_ptr<const vault::VaultState> m_state;
    QStackedWidget *m_steps;
    QPushButton *m_back;
    QTreeWidget *m_projects = nullptr;
    QComboBox *m_reason = nullptr;
    QLineEdit *m_note = nullptr;
    BulletList *m_effects = nullptr;
    QLabel *m_at = nullptr; ///< which project is at work, and that it can be interrupted
    QProgressBar *m_progress = nullptr;
    QTreeWidget *m_proof = nullptr;
    LeftToDo *m_next = nullptr;
    std::vector<ProjectId> m_left; ///< to be rotated still, last first
    bool m_running = false, m_stopped = false;
    int m_done = 0;
    int m_exact = 0; ///< of these, where exactly the right devices can open the new key
};

} // namespace hypha::gui
