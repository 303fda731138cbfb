#pragma once

#include "gui/people/people.h"
#include "model/session/session.h"

#include <QScrollArea>

namespace hypha::gui {

/// One device: whose, its 12 words, when it was last heard of, which projects it can open.
class DevicePane : public QScrollArea
{
    Q_OBJECT
public:
    DevicePane(session::Session &session, QWidget *parent = nullptr);
    void showDevice(const std::optional<DeviceRow> &device);

Q_SIGNALS:
    void auditRequested(const hypha::DeviceId &device);
    void approveRequested(const hypha::DeviceId &device);
    void revokeRequested(const hypha::DeviceId &device);

private:
    QWidget *build(const DeviceRow &row, const vault::VaultState &state);
    session::Session &m_session;
};

/// Whether `me` may approve or revoke devices of `user` (§6).
bool mayRuleOver(const vault::VaultState &state, const UserId &me, const UserId &user);

} // namespace hypha::gui
