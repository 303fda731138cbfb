#pragma once

#include "model/vault/state.h"

#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace hypha::gui {

/// A role in the organisation and, project by project, a role or none. Offers what the one who chooses may
/// give.
class AccessPicker : public QWidget
{
    Q_OBJECT
public:
    /// For `user`, whose present memberships are shown and cannot be changed here.
    AccessPicker(const vault::VaultState &state, const UserId &user, const UserId &me,
                 QWidget *parent = nullptr);

    bool hasChoice() const { return m_role || !m_projects.empty(); }
    std::optional<vault::Role> role() const; ///< absent: a member already
    std::map<ProjectId, vault::Role> projects() const;
    void setRole(vault::Role role);
    void setProject(const ProjectId &project, vault::Role role);

Q_SIGNALS:
    void changed();

private:
    QComboBox *makeRoles(const char *name, const QString &label, std::optional<vault::Role> most,
                         bool orNone);
    void addProjects(QVBoxLayout &column, const vault::VaultState &state, const UserId &user,
                     const UserId &me);
    void explain();

    QComboBox *m_role = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_enforced = nullptr;
    std::map<ProjectId, QComboBox *> m_projects;
};

/// The roles up to `most`, lowest first.
std::vector<vault::Role> rolesUpTo(std::optional<vault::Role> most);

} // namespace hypha::gui
