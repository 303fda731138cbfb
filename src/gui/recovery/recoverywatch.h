#pragma once

#include "gui/recovery/standing.h"
#include "model/session/session.h"

#include <QObject>

namespace hypha::gui {

/// How well this person and the organisation are prepared, read on the vault's lane after each change,
/// whether or not a page shows it. Lives on the window's thread.
class RecoveryWatch : public QObject
{
    Q_OBJECT
public:
    explicit RecoveryWatch(session::Session &session, QObject *parent = nullptr);

    const std::optional<RecoveryStanding> &standing() const { return m_standing; }
    const std::optional<Error> &problem() const { return m_problem; } ///< of the last reading
    int amber() const;                                                ///< ways back that need the person
    /// What the person may do about requests, and what they are told about those that went through. The
    /// latter only once it was read what they know of, or could not be read.
    std::vector<RequestRow> requestRows() const;
    int requests() const { return waitingFor(requestRows()); } ///< that wait for the person
    void reload();

Q_SIGNALS:
    void changed();

private:
    void follow();

    session::Session &m_session;
    std::optional<RecoveryStanding> m_standing;
    std::optional<Error> m_problem;
    bool m_reading = false, m_stale = false;
};

} // namespace hypha::gui
