#pragma once

#include "gui/people/departure.h"
#include "gui/widgets/sheet.h"
#include "model/session/session.h"

class QLineEdit;

namespace hypha::gui {

/// Asks before access is taken away, with everything that follows from it; afterwards the proof of who can
/// open the new keys, and what is left to do.
class DepartureSheet : public Sheet
{
    Q_OBJECT
public:
    /// `operation` is asked for when the sheet is confirmed, with the reason that was typed (empty where none
    /// is asked).
    struct Plan
    {
        QString title, button, done;
        QString whose; ///< whom the host must not let in any more; empty: oneself, who leaves
        Departure departure;
        bool asksReason = false;
        std::function<vault::Operation(const std::optional<std::string> &reason)> operation;
    };
    static Plan revoke(const vault::VaultState &state, const vault::Device &device, const Remover &by);
    static Plan remove(const vault::VaultState &state, const UserId &user, const Remover &by,
                       const std::optional<ProjectId> &project);

    DepartureSheet(session::Session &session, Plan plan, QWidget *parent);

Q_SIGNALS:
    void said(const QString &text);
    void exposuresRequested();

private:
    struct After
    {
        std::shared_ptr<const vault::VaultState> state;
        std::vector<NewKey> keys;
    };
    void confirm();
    void show(const After &after);
    session::Session &m_session;
    Plan m_plan;
    QWidget *m_before;
    QLineEdit *m_reason = nullptr;
    bool m_done = false;
};

} // namespace hypha::gui
