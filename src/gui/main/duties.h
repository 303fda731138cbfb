#pragma once

#include "gui/recovery/recoverywatch.h"
#include "gui/widgets/notice.h"

namespace hypha::gui {

class Commands;

/// What the shell says and allows before the page it concerns was ever opened: who waits for this person, and
/// which commands they may use.
class Duties : public QObject
{
    Q_OBJECT
public:
    Duties(session::Session &session, Commands &commands, QObject *parent = nullptr);

    int devicesWaiting() const { return m_devices; } ///< for this person's approval
    int keysDue() const { return m_keys; }           ///< that this person may renew
    RecoveryWatch &recovery() { return m_recovery; }
    /// Why this device does nothing more in a vault that it was let into; nothing while it does.
    const std::optional<Told> &outside() const { return m_outside; }
    bool isGone() const { return m_gone; } ///< it, or its person, for good: not only for want of time

Q_SIGNALS:
    void changed();

private:
    void follow();
    void followStanding();
    void explainStop(const QString &stopped);

    session::Session &m_session;
    Commands &m_commands;
    RecoveryWatch m_recovery;
    int m_devices = 0, m_keys = 0;
    std::optional<Told> m_outside;
    bool m_gone = false;
};

} // namespace hypha::gui
