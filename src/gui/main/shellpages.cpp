#include "gui/audit/auditpage.h"
#include "gui/join/waitingpage.h"
#include "gui/main/commands.h"
#include "gui/main/duties.h"
#include "gui/main/rail.h"
#include "gui/main/shell.h"
#include "gui/people/peoplepage.h"
#include "gui/recovery/recoverypage.h"
#include "gui/secrets/secretspage.h"
#include "gui/settings/policycard.h"
#include "gui/settings/remotecard.h"
#include "gui/settings/remotesheet.h"
#include "gui/settings/settingspage.h"
#include "gui/sync/synccenter.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"

#include <QActionGroup>
#include <QLocale>
#include <QStackedWidget>

/// The pages of the shell: built when they are first opened or commanded.
namespace hypha::gui {

/// Whether the page was made now.
template <class Page, class... Arguments> bool Shell::built(Page *&page, Arguments &&...arguments)
{
    if (page)
        return false;
    // In its place from the start: what measures itself while it is filled is dressed by then.
    page = new Page(std::forward<Arguments>(arguments)..., m_pages);
    m_pages->addWidget(page);
    connect(page, &Page::said, this, &Shell::said);
    return true;
}

PeoplePage *Shell::people()
{
    if (built(m_people, m_session, m_clipboard, m_settings, m_commands)) {
        connect(m_people, &PeoplePage::entryChosen, this,
                [this](const ProjectId &project, const SetId &set, const QString &key) {
                    open(project, set, utf8(key));
                });
        connect(m_people, &PeoplePage::auditRequested, this, [this](const QString &mention) {
            m_commands.showAudit->trigger();
            audit()->showAbout(utf8(mention));
        });
        connect(m_people, &PeoplePage::remoteWanted, this, &Shell::askForRemote);
        // What is not there yet cannot be joined, and a host may want to be confirmed first.
        connect(&m_sync->live(), &session::LiveSync::finished, m_people,
                [people = m_people](const session::SyncReport &report) {
                    if (!report.outcome.refusal)
                        people->remoteReady();
                });
        connect(&m_session, &session::Session::profileChanged, m_people, [this] {
            if (m_sync->live().mode() != session::LiveSync::Mode::automatic)
                m_people->remoteReady();
        });
    }
    return m_people;
}

void Shell::askForRemote()
{
    auto *sheet = new RemoteSheet(m_session, *m_sync, window());
    connect(sheet, &QDialog::rejected, m_people, &PeoplePage::stopInviting);
    sheet->open();
}

RecoveryPage *Shell::recovery()
{
    built(m_recovery, m_session, m_commands, m_duties->recovery());
    return m_recovery;
}

AuditPage *Shell::audit()
{
    built(m_audit, m_session, m_settings, m_commands);
    return m_audit;
}

SettingsPage *Shell::settingsPage()
{
    const std::vector<SettingsPage::Card> cards{[this] { return new RemoteCard(m_session, *m_sync); },
                                                [this] { return new PolicyCard(m_session); }};
    built(m_settingsPage, m_session, m_settings, cards);
    return m_settingsPage;
}

void Shell::addPage(const char *name, QAction *action, std::function<QWidget *()> page)
{
    m_rail->addPage(name, action);
    m_navigation->addAction(action);
    connect(action, &QAction::toggled, this, [this, page = std::move(page)](bool on) {
        if (on)
            m_pages->setCurrentWidget(page());
    });
}

/// A page answers its commands itself; the first one that comes builds it, and is given once more.
void Shell::answerFirst(const QList<QAction *> &actions, std::function<bool()> build)
{
    for (QAction *action : actions) {
        connect(action, &QAction::triggered, this, [action, build] {
            if (build())
                action->trigger();
        });
    }
}

void Shell::connectPages()
{
    m_pages->addWidget(m_secrets);
    connect(m_secrets, &SecretsPage::said, this, &Shell::said);
    addPage("secrets", m_commands.showSecrets, [this] { return m_secrets; });
    addPage("people", m_commands.showPeople, [this] { return people(); });
    addPage("recovery", m_commands.showRecovery, [this] { return recovery(); });
    addPage("audit", m_commands.showAudit, [this] { return audit(); });
    addPage("settings", m_commands.showSettings, [this] { return settingsPage(); });
    answerFirst({m_commands.invite, m_commands.addDevice, m_commands.rotateKeys},
                [this] { return !m_people && people(); });
    answerFirst(
        {m_commands.verifyHistory, m_commands.addNote, m_commands.exportEvents, m_commands.printReport},
        [this] { return !m_audit && audit(); });
    // The log names sets, not entries: what an entry is in is what there is to show.
    connect(m_commands.showInAudit, &QAction::triggered, this, [this] {
        const OpenSet *set = m_secrets->openSet();
        m_commands.showAudit->trigger();
        if (set->setId())
            audit()->showAbout(set->setId()->toString());
    });
    connect(m_duties, &Duties::changed, this, &Shell::followDuties);
}

/// Said again only when it became something else: a banner that is shown is announced.
void Shell::showOutside()
{
    const auto &told = m_duties->outside();
    if (!told)
        return m_outside->dismiss();
    m_leave->setVisible(m_duties->isGone());
    if (m_outside->isHidden() || m_outside->accessibleName() != told->what ||
        m_outside->accessibleDescription() != told->why + u' ' + told->fix)
        m_outside->show(Banner::Kind::warning, *told);
}

/// Its keys opened what was saved until it left: whoever removes them cannot read that here again.
void Shell::leave()
{
    askToRemoveVault(m_session, *this,
                     {tr("The keys of this device and this computer's copy are destroyed, and with them what "
                         "you wrote here and did not send. The vault itself stays where it is."),
                      tr("Whoever uses this computer could find it there."),
                      [this] { return m_duties->isGone(); }, [this] { Q_EMIT removed(); }});
}

void Shell::followDuties()
{
    showOutside();
    const int devices = m_duties->devicesWaiting(), keys = m_duties->keysDue();
    QStringList spoken;
    if (devices > 0)
        spoken << tr("%n device(s) wait for approval", nullptr, devices);
    if (keys > 0)
        spoken << tr("%n key(s) should be renewed", nullptr, keys);
    m_rail->setBadge("people", devices + keys > 0 ? QLocale().toString(devices + keys) : QString(), "warning",
                     spoken.join(QStringLiteral(", ")));
    const int amber = m_duties->recovery().amber(), requests = m_duties->recovery().requests();
    m_rail->setBadge("recovery", amber + requests > 0 ? QStringLiteral("!") : QString(),
                     requests > 0 ? "danger" : "warning",
                     requests > 0 ? tr("%n recovery request(s) wait for you", nullptr, requests)
                     : amber > 0  ? tr("%n way(s) back need you", nullptr, amber)
                                  : QString());
}

} // namespace hypha::gui
