#include "gui/main/duties.h"

#include "gui/main/commands.h"
#include "gui/people/devicepane.h"
#include "gui/people/people.h"
#include "gui/people/rotation.h"

#include <QAction>

namespace hypha::gui {

Duties::Duties(session::Session &session, Commands &commands, QObject *parent)
    : QObject(parent), m_session(session), m_commands(commands), m_recovery(session)
{
    for (const auto signal : {&session::Session::opened, &session::Session::stateChanged,
                              &session::Session::healthChanged, &session::Session::locked})
        connect(&session, signal, this, &Duties::follow);
    connect(&m_recovery, &RecoveryWatch::changed, this, &Duties::changed);
    follow();
}

void Duties::follow()
{
    const auto state = m_session.state();
    const UserId me = m_session.profile() ? m_session.profile()->userId : UserId();
    m_devices = 0;
    if (state) {
        for (const DeviceRow &row : devicesOf(*state, m_session.device(), systemClock().now()))
            m_devices += row.freshness == Freshness::pending && mayRuleOver(*state, me, row.user);
    }
    const vault::Device *here = state && m_session.device() ? state->device(*m_session.device()) : nullptr;
    const bool writable = here && vault::isUsable(*here, state->clock) && m_session.isWritable();
    m_commands.addDevice->setEnabled(writable);
    m_commands.invite->setEnabled(
        writable && vault::allows(vault::orgRole(*state, me, state->clock), vault::Permission::share));
    m_commands.rotateKeys->setEnabled(writable && !rotatableProjects(*state, me).empty());
    const bool open = m_session.isOpen();
    m_commands.verifyHistory->setEnabled(open);
    m_commands.exportEvents->setEnabled(open);
    m_commands.printReport->setEnabled(open);
    m_commands.addNote->setEnabled(open && m_session.isWritable());
    Q_EMIT changed();
}

} // namespace hypha::gui
