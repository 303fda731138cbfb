#pragma once

#include "gui/widgets/sheet.h"
#include "model/session/session.h"

class QComboBox;
class QLabel;

namespace hypha::gui {

/// Another role for somebody; or a role in one more project; or ownership for somebody. Raising somebody in
/// the organisation shows the devices that gain from it, with their words.
class RoleSheet : public Sheet
{
    Q_OBJECT
public:
    static RoleSheet *change(session::Session &session, const UserId &user,
                             const std::optional<ProjectId> &project, QWidget *parent);
    static RoleSheet *transfer(session::Session &session, const UserId &user,
                               const std::optional<ProjectId> &project, QWidget *parent);

Q_SIGNALS:
    void said(const QString &text);

private:
    enum class Act : std::uint8_t { change, transfer };
    RoleSheet(session::Session &session, Act act, const UserId &user, const std::optional<ProjectId> &project,
              const QString &title, const QString &button, QWidget *parent);
    void addRoles();
    void addDevices();
    void confirm();
    vault::Operation operation() const;

    session::Session &m_session;
    Act m_act;
    UserId m_user;
    std::optional<ProjectId> m_project;
    std::shared_ptr<const vault::VaultState> m_state;
    QComboBox *m_role = nullptr;
    QLabel *m_sentence = nullptr;
};

} // namespace hypha::gui
