#pragma once

#include "gui/people/people.h"
#include "model/session/session.h"

#include <QScrollArea>

class QGridLayout;
class QMenu;
class QVBoxLayout;

namespace hypha::gui {

class Settings;

/// One person: role, access by project, devices, and what may be changed about them.
class MemberPane : public QScrollArea
{
    Q_OBJECT
public:
    MemberPane(session::Session &session, const Settings &settings, QWidget *parent = nullptr);

    void showPerson(const std::optional<PersonRow> &person);
    std::optional<UserId> user() const { return m_person ? std::optional(m_person->user) : std::nullopt; }

Q_SIGNALS:
    void auditRequested(const hypha::UserId &user);
    void approveRequested(const hypha::DeviceId &device);
    void deviceChosen(const hypha::DeviceId &device);
    /// `project` absent: the organisation.
    void roleRequested(const hypha::UserId &user, const std::optional<hypha::ProjectId> &project);
    void removeRequested(const hypha::UserId &user, const std::optional<hypha::ProjectId> &project);
    void ownershipRequested(const hypha::UserId &user, const std::optional<hypha::ProjectId> &project);
    void accessRequested(const hypha::UserId &user);

private:
    void rebuild();
    void addHead();
    void addDevices();
    void addProjects();
    void addButtons();
    std::optional<vault::Role> myRole(const std::optional<ProjectId> &project) const;
    bool mayRemove(std::optional<vault::Role> role, const std::optional<ProjectId> &project) const;
    QMenu *placeMenu(std::optional<vault::Role> role, const std::optional<ProjectId> &project);
    void addPlace(QGridLayout &grid, const QString &name, std::optional<vault::Role> role,
                  const std::optional<ProjectId> &project);

    session::Session &m_session;
    const Settings &m_settings;
    std::optional<PersonRow> m_person;
    std::shared_ptr<const vault::VaultState> m_state;
    UserId m_me;
    QVBoxLayout *m_column = nullptr;
};

} // namespace hypha::gui
