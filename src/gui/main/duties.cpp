#include "gui/main/duties.h"

#include "gui/main/commands.h"
#include "gui/people/devicepane.h"
#include "gui/people/people.h"
#include "gui/people/rotation.h"
#include "gui/secrets/damage.h"
#include "gui/widgets/tooltip.h"

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
    m_keys = state ? static_cast<int>(dueKeys(*state, me, systemClock().now()).mine.size()) : 0;
    if (state) {
        for (const DeviceRow &row : devicesOf(*state, m_session.device(), systemClock().now()))
            m_devices += row.freshness == Freshness::pending && mayRuleOver(*state, me, row.user);
    }
    const vault::Device *here = state && m_session.device() ? state->device(*m_session.device()) : nullptr;
    const bool writable = here && vault::isUsable(*here, state->clock) && m_session.isWritable();
    const QString stopped =
        state && !writable ? tr("Nothing can be changed from here at present.") : QString();
    m_commands.permit(m_commands.addDevice, writable, stopped);
    m_commands.permit(m_commands.invite,
                      writable &&
                          vault::allows(vault::orgRole(*state, me, state->clock), vault::Permission::share),
                      writable ? tr("Owners and admins invite.") : stopped);
    m_commands.permit(m_commands.rotateKeys, writable && !rotatableProjects(*state, me).empty(),
                      writable ? tr("Owners and admins of a project renew its key.") : stopped);
    const bool open = m_session.isOpen();
    m_commands.verifyHistory->setEnabled(open);
    m_commands.exportEvents->setEnabled(open);
    m_commands.printReport->setEnabled(open);
    m_commands.addNote->setEnabled(open && m_session.isWritable());
    explainStop(stopped);
    Q_EMIT changed();
}

/// The pages know what each of these needs; why none of them is to be had is said here.
void Duties::explainStop(const QString &stopped)
{
    const auto state = m_session.state();
    const auto &problem = m_session.health().problem;
    QString why;
    if (state && !m_session.isWritable())
        why = problem ? plainToolTip(tellDamage(*problem, *state).what) : stopped;
    for (QAction *action :
         {m_commands.saveVersion, m_commands.newEntry, m_commands.editEntry, m_commands.deleteEntry,
          m_commands.favorite, m_commands.copyToSet, m_commands.moveToSet, m_commands.importFile,
          m_commands.newProject, m_commands.newSet, m_commands.renamePlace, m_commands.deletePlace})
        m_commands.permit(action, action->isEnabled() && why.isEmpty(), why);
}

} // namespace hypha::gui
