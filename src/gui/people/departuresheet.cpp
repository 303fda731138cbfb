#include "gui/people/departuresheet.h"

#include "gui/text/errortext.h"
#include "gui/text/words.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/text.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hypha::gui {

DepartureSheet::Plan DepartureSheet::revoke(const vault::VaultState &state, const vault::Device &device)
{
    Plan plan;
    plan.title = tr("Revoke “%1” of %2?").arg(displayText(device.name), personText(device.user.text));
    plan.button = tr("Revoke and renew keys");
    plan.done = tr("“%1” is revoked.").arg(displayText(device.name));
    plan.departure = departureOf(state, device.id);
    plan.asksReason = true;
    plan.operation = [id = device.id](const std::optional<std::string> &reason) {
        return vault::op::RevokeDevice{id, reason};
    };
    return plan;
}

DepartureSheet::Plan DepartureSheet::remove(const vault::VaultState &state, const UserId &user,
                                            const UserId &me, const std::optional<ProjectId> &project)
{
    Plan plan;
    const QString who = personText(user.text);
    const QString where = displayText(project ? state.project(*project)->name : state.org.name);
    plan.title = user == me ? tr("Leave %1?").arg(where) : tr("Remove %1 from %2?").arg(who, where);
    plan.button = user == me ? tr("Leave") : tr("Remove and renew keys");
    plan.done =
        user == me ? tr("You have left %1.").arg(where) : tr("%1 is no longer in %2.").arg(who, where);
    plan.departure = departureOf(state, user, project);
    plan.operation = [user, project](const std::optional<std::string> &) {
        return vault::op::RemoveMember{project, user};
    };
    return plan;
}

DepartureSheet::DepartureSheet(session::Session &session, Plan plan, QWidget *parent)
    : Sheet("departureSheet", plan.title, {}, plan.button, parent), m_session(session),
      m_plan(std::move(plan))
{
    setDanger();
    const QStringList effects = effectsOf(*session.state(), m_plan.departure);
    content()->addWidget(makeLabel("departureTitle", tr("What will happen"), "label"));
    content()->addWidget(
        makeParagraph("departureEffects", QStringLiteral("•  ") + effects.join(QStringLiteral("\n•  "))));
    if (m_plan.asksReason) {
        m_reason = new QLineEdit;
        m_reason->setMaxLength(200);
        content()->addWidget(
            new FormField("departureReason", tr("Reason (optional)"), m_reason,
                          tr("Everybody in the vault and the host of the repository can read it.")));
    }
    connect(this, &Sheet::confirmed, this, &DepartureSheet::confirm);
}

void DepartureSheet::confirm()
{
    setBusy(true);
    const QString reason = m_reason ? m_reason->text().trimmed() : QString();
    m_session.run(m_plan.operation(reason.isEmpty() ? std::nullopt : std::optional(utf8(reason))), this,
                  [this](const Result<vault::PushCounts> &result) {
                      if (!result)
                          return showError(tell(result.error()));
                      Q_EMIT said(m_plan.done);
                      accept();
                  });
}

} // namespace hypha::gui
