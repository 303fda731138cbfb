#pragma once

#include "gui/recovery/recoverywatch.h"

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

Q_SIGNALS:
    void changed();

private:
    void follow();
    void explainStop(const QString &stopped);

    session::Session &m_session;
    Commands &m_commands;
    RecoveryWatch m_recovery;
    int m_devices = 0, m_keys = 0;
};

} // namespace hypha::gui
