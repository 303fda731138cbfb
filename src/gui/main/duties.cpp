#include "gui/main/duties.h"

#include "gui/main/commands.h"
#include "gui/people/devicepane.h"
#include "gui/people/people.h"
#include "gui/people/rotation.h"
#include "gui/secrets/damage.h"
#include "gui/text/words.h"
#include "gui/widgets/text.h"
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

/// Whoever may let somebody in, by name.
static QString invitersOf(const vault::VaultState &state)
{
    QStringList names;
    for (const auto &[user, membership] : state.members.byUser) {
        if (vault::allows(vault::orgRole(state, user, state.clock), vault::Permission::share))
            names << personText(user.text);
    }
    return someNames(names);
}

/// Nobody else would tell the person who sits before it, and the lists only become empty.
void Duties::followStanding()
{
    m_outside.reset();
    m_gone = false;
    const auto state = m_session.state();
    const vault::Device *here = state && m_session.device() ? state->device(*m_session.device()) : nullptr;
    if (!here || here->status == vault::DeviceStatus::pendingApproval)
        return;
    const vault::Membership *member = state->members.find(here->user);
    const QString org = displayText(state->org.name), inviters = invitersOf(*state);
    const bool revoked = here->status == vault::DeviceStatus::revoked;
    const bool timeOver = vault::isExpired(here->expiresAt, state->clock);
    m_gone = revoked || !member;
    if (!m_gone && !timeOver && !vault::isExpired(member->expiresAt, state->clock))
        return;
    Told told;
    told.what = !member    ? tr("You no longer belong to %1.").arg(org)
                : revoked  ? tr("This device was revoked.")
                : timeOver ? tr("The time of this device is over.")
                           : tr("Your time in %1 is over.").arg(org);
    told.why = tr("Nothing new can be read here, and nothing can be changed.");
    if (!m_gone)
        told.fix = tr("Ask %1 for more time.", "names").arg(inviters);
    else if (member && !vault::activeDevices(*state, here->user).empty())
        told.fix = tr("If you still use it, invite it again from another device of yours. If not, remove the "
                      "vault from this computer.");
    else
        told.fix = tr("If that is a mistake, ask %1 for an invitation. If not, remove the vault from this "
                      "computer.",
                      "names")
                       .arg(inviters);
    m_outside = std::move(told);
}

void Duties::follow()
{
    followStanding();
    const auto state = m_session.state();
    const UserId me = m_session.profile() ? m_session.profile()->userId : UserId();
    m_devices = 0;
    m_keys = state ? static_cast<int>(dueKeys(*state, me, systemClock().now()).mine.size()) : 0;
    if (state) {
        for (const DeviceRow &row : devicesOf(*state, m_session.device(), systemClock().now()))
            m_devices += row.freshness == Freshness::pending && mayRuleOver(*state, me, row.user);
    }
    const vault::Device *here = state && m_session.device() ? state->device(*m_session.device()) : nullptr;
    const bool writable =
        here && vault::isUsable(*here, state->clock) && !m_outside && m_session.isWritable();
    const QString stopped = m_outside            ? m_outside->what
                            : state && !writable ? tr("Nothing can be changed from here at present.")
                                                 : QString();
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
    m_commands.addNote->setEnabled(open && m_session.isWritable() && !m_outside);
    explainStop(stopped);
    Q_EMIT changed();
}

/// The pages know what each of these needs; why none of them is to be had is said here.
void Duties::explainStop(const QString &stopped)
{
    const auto state = m_session.state();
    const auto &problem = m_session.health().problem;
    QString why;
    if (m_outside)
        why = m_outside->what;
    else if (state && !m_session.isWritable())
        why = problem ? plainToolTip(tellDamage(*problem, *state).what) : stopped;
    for (QAction *action :
         {m_commands.saveVersion, m_commands.newEntry, m_commands.editEntry, m_commands.deleteEntry,
          m_commands.favorite, m_commands.copyToSet, m_commands.moveToSet, m_commands.importFile,
          m_commands.newProject, m_commands.newSet, m_commands.renamePlace, m_commands.deletePlace})
        m_commands.permit(action, action->isEnabled() && why.isEmpty(), why);
}

} // namespace hypha::gui
