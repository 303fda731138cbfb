#include "gui/recovery/recoverywatch.h"

namespace hypha::gui {

RecoveryWatch::RecoveryWatch(session::Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    for (const auto signal : {&session::Session::opened, &session::Session::stateChanged,
                              &session::Session::healthChanged, &session::Session::locked})
        connect(&session, signal, this, &RecoveryWatch::follow);
    follow();
}

int RecoveryWatch::amber() const
{
    return m_standing ? postureOf(*m_standing).amber() : 0;
}

std::vector<RequestRow> RecoveryWatch::requestRows() const
{
    const auto state = m_session.state();
    const UserId me = m_session.profile() ? m_session.profile()->userId : UserId();
    auto rows = state ? requestsFor(*state, me, m_session.device()) : std::vector<RequestRow>();
    if (m_standing && state)
        addUsedKits(rows, *m_standing, me);
    if (m_standing)
        leaveOutKnown(rows, m_standing->known);
    else if (!m_problem)
        std::erase_if(rows, [](const RequestRow &row) { return row.letInAt.has_value(); });
    return rows;
}

void RecoveryWatch::follow()
{
    if (!m_session.state()) {
        m_standing.reset();
        m_problem.reset();
    }
    Q_EMIT changed();
    reload();
}

/// One reading at a time; what changed meanwhile is read afterwards.
void RecoveryWatch::reload()
{
    if (!m_session.isOpen())
        return;
    if (m_reading) {
        m_stale = true;
        return;
    }
    m_reading = true;
    m_session.withVault(
        this, [](session::OpenVault &vault) { return readRecoveryStanding(vault); },
        [this](Result<RecoveryStanding> standing) {
            m_reading = false;
            if (std::exchange(m_stale, false))
                return reload();
            m_problem.reset();
            if (standing)
                m_standing = std::move(*standing);
            else if (standing.error().code != Errc::cancelled)
                m_problem = std::move(standing).error();
            Q_EMIT changed();
        });
}

} // namespace hypha::gui
