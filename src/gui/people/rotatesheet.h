#pragma once

#include "gui/people/renewal.h"
#include "gui/widgets/sheet.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QTreeWidget;

namespace hypha::gui {

class BulletList;
class LeftToDo;
class RenewalPaper;
class SheetSteps;

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
    QWidget *buildChoice(const std::set<ProjectId> &chosen);
    QWidget *buildEffects();
    QWidget *buildProof();
    std::vector<ProjectId> chosenProjects() const;
    QStringList unopenedIn(const std::vector<ProjectId> &projects) const;
    void next();
    void showStep(int step);
    void stateChanged();
    void begin();
    void rotateNext();
    void show(const Renewal &renewal);
    void finish();
    void failed(const Error &error);
    void tellUntouched();

    session::Session &m_session;
    std::shared_ptr<const vault::VaultState> m_state;
    SheetSteps *m_steps;
    QPushButton *m_back;
    QTreeWidget *m_projects = nullptr;
    QComboBox *m_reason = nullptr;
    QLineEdit *m_note = nullptr;
    BulletList *m_effects = nullptr, *m_checks = nullptr;
    QLabel *m_at = nullptr; ///< which project is at work, and that it can be interrupted
    QProgressBar *m_progress = nullptr;
    QTreeWidget *m_proof = nullptr;
    LeftToDo *m_next = nullptr;
    RenewalPaper *m_paper = nullptr;
    std::vector<RenewalReport::Line> m_lines; ///< of the report
    QStringList m_unopened;                   ///< in what was renewed
    std::vector<ProjectId> m_left;            ///< to be rotated still, last first
    bool m_running = false, m_stopped = false;
    int m_done = 0;
    int m_exact = 0; ///< of these, where exactly the right devices can open the new key
};

} // namespace hypha::gui
