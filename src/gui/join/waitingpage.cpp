#include "gui/join/waitingpage.h"

#include "gui/join/waitingwords.h"
#include "gui/recovery/requestlist.h"
#include "gui/sync/synccenter.h"
#include "gui/text/errortext.h"
#include "gui/text/remotewords.h"
#include "gui/text/words.h"
#include "gui/widgets/scrolledpage.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wordgrid.h"
#include "model/session/newestevent.h"

#include <QProgressBar>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {

static constexpr int eagerInterval = 10'000, usualInterval = 60'000; // ms

static QString marked(bool done, const QString &text)
{
    return (done ? QStringLiteral("\u2713  ") : QStringLiteral("\u25cb  ")) + text;
}

WaitingPage::WaitingPage(session::Session &session, SyncCenter &sync, QWidget *parent)
    : QWidget(parent), m_session(session), m_sync(sync), m_title(makeParagraph("waitingTitle", {}, "title")),
      m_call(makeParagraph("waitingCall", {})), m_joined(makeParagraph("waitingJoined", {})),
      m_sent(makeParagraph("waitingSent", {})), m_approved(makeParagraph("waitingApproved", {})),
      m_way(makeParagraph("waitingWay", {}, "small", "muted")), m_words(new WordGrid("waitingWords")),
      m_over(new Banner("waitingOver")), m_requests(new RequestList(session)),
      m_look(makeButton("waitingLook", tr("Look again"), "primary")),
      m_details(makeButton("waitingDetails", tr("Details…"))),
      m_giveUp(makeButton("waitingGiveUp", tr("Remove from this computer…"), "quiet")),
      m_progress(makeThinProgress("waitingProgress", tr("Asking the remote")))
{
    setObjectName(QStringLiteral("waitingPage"));
    m_words->setLarge();
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(space(6), space(8), space(6), space(8));
    column->setSpacing(space(4));
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_over);
    column->addWidget(m_requests);
    column->addWidget(m_call);
    column->addWidget(m_words);
    QFrame *card = makeFrame("waitingSteps", "card");
    auto *steps = new QVBoxLayout(card);
    steps->setContentsMargins(space(5), space(4), space(5), space(4));
    steps->setSpacing(space(2));
    for (QWidget *line : {m_joined, m_sent, m_approved, m_way})
        steps->addWidget(line);
    steps->addWidget(m_progress);
    column->addWidget(card);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    for (QPushButton *button : {m_look, m_details, m_giveUp})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(2);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrolledPage("waitingScroll", tr("Waiting for approval"), box, 160));
    connect(m_look, &QPushButton::clicked, this, [this] { m_sync.live().syncNow(); });
    connect(m_details, &QPushButton::clicked, this, [this] { m_sync.showDetails(window()); });
    connect(m_giveUp, &QPushButton::clicked, this, &WaitingPage::giveUp);
    for (const auto signal : {&session::Session::opened, &session::Session::stateChanged})
        connect(&m_session, signal, this, &WaitingPage::follow);
    connect(&m_sync, &SyncCenter::changed, this, &WaitingPage::follow);
    follow();
}

static bool everHeldAKey(const vault::VaultState &state, const DeviceId &id)
{
    return std::any_of(state.projects.begin(), state.projects.end(), [&id](const auto &project) {
        const auto &keys = project.second.pdks;
        return std::any_of(keys.begin(), keys.end(),
                           [&id](const auto &key) { return key.wrapped.contains(id); });
    });
}

bool WaitingPage::isWaiting(const vault::VaultState &state, const DeviceId &id)
{
    const vault::Device *device = state.device(id);
    if (!device)
        return false;
    if (device->status == vault::DeviceStatus::pendingApproval)
        return true;
    // Refused while it waited: it signed nothing but its enrolment, and no key was ever wrapped to it.
    return device->status == vault::DeviceStatus::revoked && device->lastSeen == device->enrolledAt &&
           !everHeldAKey(state, id);
}

bool WaitingPage::isUnfinished(const session::Session &session)
{
    const auto state = session.state();
    const auto here = session.device();
    return state && here && session.health().ok() && !state->device(*here);
}

bool WaitingPage::isOver(Step step)
{
    return step == Step::refused || step == Step::expired;
}

WaitingPage::Step WaitingPage::step(const vault::Device &device) const
{
    if (device.status == vault::DeviceStatus::revoked)
        return Step::refused;
    if (vault::isExpired(device.expiresAt, m_session.clock().now()))
        return Step::expired;
    return m_sync.live().state().unpushed == 0 && m_sync.live().state().lastAt ? Step::sent : Step::notSent;
}

void WaitingPage::follow()
{
    const auto state = m_session.state();
    const auto here = m_session.device();
    m_requests->reload();
    if (isUnfinished(m_session))
        return showUnfinished();
    const vault::Device *device = state && here ? state->device(*here) : nullptr;
    if (!device)
        return;
    if (!isWaiting(*state, *here)) {
        if (isVisible())
            Q_EMIT approved();
        return;
    }
    const Step now = step(*device);
    m_joined->parentWidget()->show();
    m_title->setText((isOver(now) ? tr("Not let into %1") : tr("Waiting to be let into %1"))
                         .arg(displayText(state->org.name)));
    setAccessibleName(m_title->text()); // it has the keyboard where there is nothing to do
    m_words->setHash(vault::deviceFingerprint(*device));
    m_joined->setText(marked(
        true, tr("“%1” has keys of its own, and the vault was verified.").arg(displayText(device->name))));
    m_call->setText(callText(*state, *device));
    m_approvalText = approvalText(*state, *device);
    showStep(now);
    followWay();
}

void WaitingPage::showUnfinished()
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_call), static_cast<QWidget *>(m_words), m_joined->parentWidget(),
          static_cast<QWidget *>(m_look), static_cast<QWidget *>(m_details)})
        widget->hide();
    m_giveUp->setProperty("variant", QStringLiteral("primary"));
    restyle(m_giveUp);
    m_title->setText(tr("Not let into %1").arg(displayText(m_session.state()->org.name)));
    setAccessibleName(m_title->text());
    if (m_over->isHidden())
        m_over->show(Banner::Kind::warning,
                     {tr("This device never came into the vault."),
                      tr("Joining it, or coming back, was cut off. It can read nothing."),
                      tr("Remove this vault from this computer and begin again: nothing is lost by that."),
                      {}});
}

void WaitingPage::showStep(Step step)
{
    const bool over = isOver(step), looking = window()->focusWidget() == m_look;
    for (QWidget *widget : {static_cast<QWidget *>(m_call), static_cast<QWidget *>(m_words),
                            static_cast<QWidget *>(m_way), static_cast<QWidget *>(m_look)})
        widget->setVisible(!over);
    m_giveUp->setProperty("variant", over ? QStringLiteral("primary") : QStringLiteral("quiet"));
    restyle(m_giveUp);
    if (looking && m_look->isHidden())
        takeFocus();
    m_sent->setText(marked(step != Step::notSent, tr("Your request was sent.")));
    m_approved->setText(step == Step::refused ? QStringLiteral("\u2717  ") + tr("Your request was refused.")
                        : step == Step::expired
                            ? QStringLiteral("\u2717  ") + tr("Nobody approved it in time.")
                            : marked(false, m_approvalText));
    if (!over)
        return m_over->dismiss();
    if (step == Step::refused)
        askWhoRefused();
    const Told told =
        step == Step::refused
            ? Told{tr("This device was refused."),
                   !m_refusal || m_refusal->second.isEmpty()
                       ? tr("Somebody who may approve said that the words differ, or that nobody "
                            "was invited. It can read nothing, and will not be able to.")
                       : m_refusal->second,
                   tr("Ask them. To try again, remove this vault from this computer and join "
                      "with a new invitation."),
                   {}}
            : Told{tr("The time in which this device could be approved is over."),
                   tr("It can read nothing."),
                   tr("Remove this vault from this computer and join with a new invitation."),
                   {}};
    // Said once: each look at the remote comes by here.
    if (m_over->isHidden() || m_over->accessibleDescription() != told.why + u' ' + told.fix)
        m_over->show(step == Step::refused ? Banner::Kind::danger : Banner::Kind::warning, told);
}

/// Looked for once, in the log: by whom, when, and with which words of theirs.
void WaitingPage::askWhoRefused()
{
    const auto here = m_session.device();
    if (!here || (m_refusal && m_refusal->first == *here))
        return;
    m_refusal.emplace(*here, QString());
    m_session.withVault(
        this,
        [id = *here](session::OpenVault &vault) {
            return Result<std::optional<vault::Event>>(session::revocationOf(vault, id));
        },
        [this, id = *here](const Result<std::optional<vault::Event>> &found) {
            const auto *details =
                found && *found ? std::get_if<vault::details::DeviceRevoked>(&(*found)->details) : nullptr;
            if (!details || !m_refusal || m_refusal->first != id)
                return;
            const QString who = personText((*found)->actorUser.text),
                          when = dateTimeText((*found)->timestamp);
            m_refusal->second =
                details->reason
                    ? tr("%1 refused it (%2) and said: “%3”. It can read nothing, and will not be able to.")
                          .arg(who, when, displayText(*details->reason))
                    : tr("%1 refused it (%2). It can read nothing, and will not be able to.").arg(who, when);
            follow();
        });
}

void WaitingPage::followWay()
{
    const session::LiveSync &live = m_sync.live();
    m_progress->setVisible(live.isRunning());
    m_look->setEnabled(
        live.hasRemote()); // also while it looks: the keyboard would go on to what removes it all
    const auto &error = live.error();
    m_details->setVisible(error.has_value() || live.state().refusal.has_value());
    if (live.state().refusal)
        m_way->setText(tr("What the host shows was refused. See the details."));
    else if (error)
        m_way->setText(tellRemote(*error, m_sync.host()).what);
    else if (live.state().lastAt)
        m_way->setText(
            tr("Looked last: %1. Hypha looks again by itself.").arg(dateTimeText(*live.state().lastAt)));
    else
        m_way->setText(tr("Hypha looks by itself every few seconds."));
}

/// Keys that were never approved open nothing: removing them loses nothing.
void WaitingPage::giveUp()
{
    askToRemoveVault(m_session, *this,
                     {tr("The keys that were made for this device are destroyed. They open nothing, "
                         "because nobody has approved them. The vault itself stays where it is."),
                      tr("Whoever uses this computer could find it there. It opens nothing: nobody has "
                         "approved this device."),
                      [this] {
                          const auto state = m_session.state();
                          const auto &profile = m_session.profile();
                          return isUnfinished(m_session) ||
                                 (state && profile && isWaiting(*state, profile->deviceId));
                      },
                      [this] { Q_EMIT gaveUp(); }});
}

static void tellLeft(QWidget &asker, const QString &why, const std::filesystem::path &folder,
                     const Error &error)
{
    auto *sheet = new Sheet("leftSheet", WaitingPage::tr("Something of this vault is still on this computer"),
                            {}, WaitingPage::tr("Close"), asker.window());
    sheet->setOnlyClose();
    QObject::connect(sheet, &Sheet::confirmed, sheet, &QDialog::accept);
    Told told = tell(error);
    told.why = why;
    told.fix = WaitingPage::tr("Remove the folder %1 yourself, or unlock the vault and try again.")
                   .arg(displayText(folder.string()));
    sheet->showError(told);
    sheet->open();
}

void askToRemoveVault(session::Session &session, QWidget &asker, const Farewell &farewell)
{
    auto *sheet = new Sheet("giveUpSheet", WaitingPage::tr("Remove this vault from this computer?"),
                            farewell.sentence, WaitingPage::tr("Remove"), asker.window());
    sheet->setDanger();
    QObject::connect(sheet, &Sheet::confirmed, &asker, [&session, &asker, farewell, sheet] {
        if (!session.profile() || !farewell.holds())
            return sheet->reject();
        sheet->setBusy(true);
        const std::string name = session.profile()->name;
        session.lock();
        session.onLane(
            &asker, [profiles = session.profiles(), name]() mutable { return profiles.remove(name); },
            [&session, &asker, farewell, name](const Result<void> &removed) {
                farewell.then();
                if (!removed)
                    tellLeft(asker, farewell.left, session.profiles().folder(name), removed.error());
            });
    });
    sheet->open();
}

void WaitingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_sync.live().setInterval(eagerInterval);
    follow();
    if (!event->spontaneous())
        takeFocus();
}

/// To what leads on; what removes it all never has the keyboard by itself.
void WaitingPage::takeFocus()
{
    QPushButton *const next = m_requests->nextStep();
    if (next)
        next->setFocus();
    else if (!m_look->isHidden() && m_look->isEnabled())
        m_look->setFocus();
    else
        setFocus();
}

void WaitingPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_sync.live().setInterval(usualInterval);
}

} // namespace hypha::gui
