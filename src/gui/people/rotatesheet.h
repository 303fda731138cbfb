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

/// Renewing keys in three steps: which projects and why, what will happen, and the proof of who can open the
/// new keys. Project by project, so that an interruption leaves each one renewed or untouched.
class RotateSheet : public Sheet
{
    Q_OBJECT
public:
    /// The projects in `chosen` are ticked; due ones are ticked anyhow.
    RotateSheet(session::Session &session, const std::set<ProjectId> &chosen, QWidget *parent);
    /// Projects whose key this person may renew.
    static std::vector<ProjectId> rotatable(const vault::VaultState &state, const UserId &me);

Q_SIGNALS:
    void said(const QString &text);

private:
    struct Proof
    {
        ProjectId project;
        std::uint64_t version = 0;
        Result<vault::BoxAudit> boxes; ///< the count may fail although the key was renewed
    };
    QWidget *buildChoice(const std::set<ProjectId> &chosen);
    QWidget *buildEffects();
    QWidget *buildProof();
    std::vector<ProjectId> chosenProjects() const;
    void next();
    void showEffects();
    void stateChanged();
    void begin();
    void rotateNext();
    void show(const Proof &proof);
    void finish();

    session::Session &m_session;
    std::shared_ptr<const vault::VaultState> m_state;
    QStackedWidget *m_steps;
    QTreeWidget *m_projects = nullptr;
    QComboBox *m_reason = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_effects = nullptr;
    QProgressBar *m_progress = nullptr;
    QTreeWidget *m_proof = nullptr;
    std::vector<ProjectId> m_left; ///< to be rotated still, last first
    int m_done = 0;
    int m_exact = 0; ///< of these, where exactly the right devices can open the new key
};

} // namespace hypha::gui
