#include "gui/people/departuresheet.h"

#include "gui/people/lefttodo.h"
#include "gui/text/errortext.h"
#include "gui/text/words.h"
#include "gui/widgets/bulletlist.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hypha::gui {

DepartureSheet::Plan DepartureSheet::revoke(const vault::VaultState &state, const vault::Device &device,
                                            const Remover &by)
{
    Plan plan;
    plan.title = tr("Revoke “%1” of %2?").arg(displayText(device.name), personText(device.user.text));
    plan.done = tr("“%1” is revoked.").arg(displayText(device.name));
    plan.whose = tr("“%1” of %2", "a device and its owner")
                     .arg(displayText(device.name), personText(device.user.text)); // who may well stay
    plan.departure = departureOf(state, device.id, by);
    plan.button = renewsKeys(plan.departure) ? tr("Revoke and renew keys") : tr("Revoke");
    plan.asksReason = true;
    plan.operation = [id = device.id](const std::optional<std::string> &reason) {
        return vault::op::RevokeDevice{id, reason};
    };
    return plan;
}

DepartureSheet::Plan DepartureSheet::remove(const vault::VaultState &state, const UserId &user,
                                            const Remover &by, const std::optional<ProjectId> &project)
{
    Plan plan;
    const bool leaves = user == by.user;
    const QString who = personText(user.text);
    const QString where = displayText(project ? state.project(*project)->name : state.org.name);
    plan.title = leaves ? tr("Leave %1?").arg(where) : tr("Remove %1 from %2?").arg(who, where);
    plan.done = leaves ? tr("You have left %1.").arg(where) : tr("%1 is no longer in %2.").arg(who, where);
    plan.whose = leaves ? QString() : who;
    plan.departure = departureOf(state, user, project, by);
    plan.button = leaves                       ? tr("Leave")
                  : renewsKeys(plan.departure) ? tr("Remove and renew keys")
                                               : tr("Remove");
    plan.operation = [user, project](const std::optional<std::string> &) {
        return vault::op::RemoveMember{project, user};
    };
    return plan;
}

DepartureSheet::DepartureSheet(session::Session &session, Plan plan, QWidget *parent)
    : Sheet("departureSheet", plan.title, {}, plan.button, parent), m_session(session),
      m_plan(std::move(plan)), m_before(new QWidget)
{
    setDanger();
    setRoom(130, 60);
    auto *column = new QVBoxLayout(m_before);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(makeLabel("departureTitle", tr("What will happen"), "label"));
    column->addWidget(new BulletList("departureEffects", effectsOf(*session.state(), m_plan.departure)));
    if (m_plan.asksReason) {
        m_reason = new QLineEdit;
        m_reason->setMaxLength(200);
        column->addSpacing(space(1));
        column->addWidget(
            new FormField("departureReason", tr("Reason (optional)"), m_reason,
                          tr("Everybody in the vault and the host of the repository can read it.")));
    }
    content()->addWidget(m_before);
    connect(this, &Sheet::confirmed, this, &DepartureSheet::confirm);
}

void DepartureSheet::confirm()
{
    if (m_done)
        return accept();
    setBusy(true);
    const QString reason = m_reason ? m_reason->text().trimmed() : QString();
    m_session.withClock(
        this,
        [operation = m_plan.operation(reason.isEmpty() ? std::nullopt : std::optional(utf8(reason))),
         departure = m_plan.departure](session::OpenVault &vault) -> Result<After> {
            const auto before = vault.state();
            HYPHA_CHECK(vault.run(operation));
            const auto read = [&vault](const std::string &path) { return vault.file(path); };
            const auto after = vault.state();
            return After{after, newKeysOf(*before, *after, departure, read, vault.clock().now())};
        },
        [this](const Result<After> &after) {
            if (!after)
                return showError(tell(after.error()));
            Q_EMIT said(m_plan.done);
            if (m_plan.whose.isEmpty())
                return accept(); // whoever left has nothing left to do here
            show(*after);
        });
}

void DepartureSheet::show(const After &after)
{
    setBusy(false);
    m_done = true;
    m_before->hide();
    showFromTop();
    setTitle(m_plan.done);
    const QStringList proof = proofOf(*after.state, after.keys);
    auto *keys = new BulletList("departureProof", proof);
    content()->addWidget(keys); // first: what has no parent would be shown as a window, and take the keyboard
    keys->setVisible(!proof.isEmpty());
    auto *left = new LeftToDo(m_session);
    content()->addWidget(left);
    content()->addStretch(1);
    left->showHost(m_plan.whose);
    left->showCredentials();
    connect(left, &LeftToDo::exposuresRequested, this, [this] {
        Q_EMIT exposuresRequested();
        accept();
    });
    cancelButton()->hide();
    setMainText(tr("Done"));
    mainButton()->setProperty("variant", QStringLiteral("primary"));
    restyle(mainButton());
    mainButton()->setFocus();
}

} // namespace hypha::gui
