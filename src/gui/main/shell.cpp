#include "gui/main/shell.h"

#include "gui/lock/locktriggers.h"
#include "gui/lock/wordssheet.h"
#include "gui/main/commands.h"
#include "gui/main/duties.h"
#include "gui/main/rail.h"
#include "gui/main/topbar.h"
#include "gui/recovery/recoveryalarm.h"
#include "gui/recovery/recoverypage.h"
#include "gui/secrets/damage.h"
#include "gui/secrets/entrylist.h"
#include "gui/secrets/secretspage.h"
#include "gui/sync/syncbanners.h"
#include "gui/sync/synccenter.h"
#include "gui/text/errortext.h"
#include "gui/welcome/startcard.h"
#include "gui/widgets/cutlabel.h"
#include "gui/widgets/secretclipboard.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wordgrid.h"

#include <QActionGroup>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace hypha::gui {

Shell::Shell(session::Session &session, SecretClipboard &clipboard, LockTriggers &triggers,
             Settings &settings, Commands &commands, QWidget *parent)
    : QWidget(parent), m_session(session), m_clipboard(clipboard), m_triggers(triggers), m_settings(settings),
      m_commands(commands), m_recent(settings), m_sync(new SyncCenter(session, settings, this)),
      m_secrets(new SecretsPage(session, clipboard, settings, commands)),
      m_duties(new Duties(session, commands, this)), m_rail(new Rail), m_bar(new TopBar(commands)),
      m_pages(new QStackedWidget), m_navigation(new QActionGroup(this)), m_health(new Banner("healthBanner")),
      m_outside(new Banner("outsideBanner")),
      m_leave(m_outside->addButton("outsideLeave", tr("Remove from this computer…"))),
      m_demo(new Banner("demoBanner")), m_start(new StartCard(session, settings, commands)),
      m_verified(new CutLabel("verified", "small", "muted")), m_head(makeButton("headWords", {}, "quiet")),
      m_right(new CutLabel("footRight", "small", "muted"))
{
    setObjectName(QStringLiteral("shell"));
    m_pages->setObjectName(QStringLiteral("pages"));
    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(space(3), space(1), space(3), space(1));
    banners->setSpacing(space(2));
    banners->addWidget(m_demo);
    banners->addWidget(m_health);
    banners->addWidget(m_outside);
    auto *alarm = new RecoveryAlarm(m_duties->recovery(), m_commands.showRecovery);
    connect(alarm, &RecoveryAlarm::followed, this, [this] { recovery()->takeFocus(); });
    banners->addWidget(alarm);
    auto *sync = new SyncBanners(*m_sync);
    connect(sync, &SyncBanners::focusLeft, m_bar, &TopBar::focusStanding); // which tells how it stands now
    banners->addWidget(sync);
    banners->addWidget(m_start);
    auto *page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(m_bar);
    page->addLayout(banners);
    page->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(page, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(buildFoot());
    connectPages();
    commands.showSecrets->setChecked(true);

    const auto showStart = [this, secrets = commands.showSecrets] {
        const bool focused = m_start->holdsFocus();
        m_start->setVisible(m_start->isWanted() && secrets->isChecked());
        if (focused && !m_start->isWanted())
            m_secrets->takeFocus(); // not wherever the next control is
    };
    connect(m_start, &StartCard::wantedChanged, this, showStart);
    connect(commands.showSecrets, &QAction::toggled, this, showStart);
    m_head->setAccessibleName(tr("Words of the vault"));
    connect(m_rail->vaultButton(), &QToolButton::clicked, this, &Shell::showVaultMenu);
    connect(m_head, &QPushButton::clicked, this, &Shell::showWords);
    connect(m_leave, &QPushButton::clicked, this, &Shell::leave);
    connect(commands.words, &QAction::triggered, this, &Shell::showWords);
    for (const auto signal : {&session::Session::opened, &session::Session::stateChanged})
        connect(&m_session, signal, this, &Shell::followState);
    connect(&m_session, &session::Session::healthChanged, this, &Shell::followHealth);
    connect(&m_clipboard, &SecretClipboard::countdown, this, &Shell::followFoot);
    connect(m_secrets->openSet(), &OpenSet::changed, this, &Shell::followPlace);
    connect(m_secrets->openSet(), &OpenSet::draftsChanged, m_start,
            [this] { m_start->setHasDraft(!m_secrets->openSet()->setsWithDrafts().empty()); });
    connect(&m_session, &session::Session::aboutToLock, this, &Shell::rememberEntry);
    connect(m_sync, &SyncCenter::changed, this, &Shell::followSync);
    connect(m_sync, &SyncCenter::versionMade, m_secrets->openSet(), &OpenSet::expect);
    connect(m_bar, &TopBar::standingClicked, this, [this] { m_sync->act(window()); });
    connect(commands.refresh, &QAction::triggered, this, [this] { m_sync->live().syncNow(); });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        followFoot();
        m_bar->showStanding(m_sync->glance()); // the age is told in minutes
    });
    m_second.start();
}

QFrame *Shell::buildFoot()
{
    QFrame *foot = makeFrame("foot", "foot");
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space(4), space(1), space(4), space(1));
    row->setSpacing(space(1));
    m_verified->setMinimumWidth(space(10));
    m_right->setMinimumWidth(space(10));
    row->addWidget(m_verified);
    row->addWidget(m_head);
    row->addStretch(1);
    row->addWidget(m_right);
    return foot;
}

void Shell::showDemoBanner()
{
    m_demo->show(Banner::Kind::warning, {tr("This is the demo: a throw-away vault that disappears with the "
                                            "window. Do not type real secrets."),
                                         {},
                                         {},
                                         {}});
}

void Shell::open(const ProjectId &project, const std::optional<SetId> &set, const std::string &key)
{
    m_commands.showSecrets->trigger();
    m_wantedKey = key;
    m_left.reset();
    m_secrets->projects()->select({project, set});
    followPlace();
}

void Shell::followPlace()
{
    OpenSet *set = m_secrets->openSet();
    if (!set->isOpen() || !set->set())
        return;
    m_recent.visit({set->project()->id, *set->setId()});
    if (set->isLoading() || (m_wantedKey.empty() && !m_left))
        return;
    const auto choose = [this, key = std::exchange(m_wantedKey, {}), left = std::exchange(m_left, {})] {
        if (!left) {
            m_secrets->list()->select(key);
            m_secrets->list()->table()->setFocus(); // where one goes on from what was asked for
            return;
        }
        for (const EntryRow &row : m_secrets->list()->model()->rows()) {
            if (crypto::blake3(asBytes(row.key)) == *left)
                return m_secrets->list()->select(row.key);
        }
    };
    // The list takes up the change by the same signal, perhaps after this.
    QMetaObject::invokeMethod(this, choose, Qt::QueuedConnection);
}

/// After unlocking, a person is where they were.
void Shell::rememberEntry()
{
    const auto key = m_secrets->list()->currentKey();
    m_left = key ? std::optional(crypto::blake3(asBytes(*key))) : std::nullopt;
    m_wantedKey = {};
}

void Shell::followState()
{
    const auto state = m_session.state();
    if (!state)
        return;
    m_recent.setProfile(QString::fromStdString(m_session.profile()->name));
    m_rail->setVaultName(displayText(state->org.name));
    m_verified->setText(tr("%Ln event(s) verified", nullptr, static_cast<int>(state->head.sequence)));
    m_head->setText(shortWords(state->head.chainHash) + QStringLiteral(" …"));
    m_head->setAccessibleName(tr("Words of the vault's present state: %1").arg(m_head->text()));
    m_head->setToolTip(
        tr("The words of the vault's present state. Click to see all twelve and the vault's fingerprint."));
    followHealth();
    followFoot();
}

void Shell::followHealth()
{
    const auto &problem = m_session.health().problem;
    const auto state = m_session.state();
    const bool good = !problem;
    if (good)
        m_health->dismiss();
    else
        m_health->show(Banner::Kind::danger, state ? tellDamage(*problem, *state) : tellDamage(*problem));
    setTone(m_verified, good ? "muted" : "danger");
    followSync();
}

void Shell::followSync()
{
    m_bar->showStanding(m_sync->glance());
    const auto waiting = static_cast<int>(m_sync->live().state().parked);
    m_rail->setBadge("secrets", waiting > 0 ? QLocale().toString(waiting) : QString(), "warning",
                     waiting > 0 ? tr("%n change(s) of yours must be settled", nullptr, waiting) : QString());
}

void Shell::followFoot()
{
    QStringList parts;
    if (m_clipboard.secondsLeft() > 0)
        parts << tr("Clipboard cleared in %1 s").arg(m_clipboard.secondsLeft());
    if (m_session.profile())
        parts << tr("Device “%1”").arg(displayText(m_session.profile()->deviceName));
    if (const int left = m_triggers.secondsLeft(); left > 0)
        parts << tr("Locks in %1:%2").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'));
    m_right->setText(parts.join(QStringLiteral("  ·  ")));
    setPlainToolTip(m_right, m_right->text()); // in a narrow window it is cut
}

void Shell::showVaultMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("vaultActions"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_commands.words);
    menu->addAction(m_commands.refresh);
    menu->addSeparator();
    const std::string current = m_session.profile() ? m_session.profile()->name : std::string();
    for (const std::string &name : m_session.profiles().list().value_or(std::vector<std::string>())) {
        if (name == current)
            continue;
        const auto profile = m_session.profiles().load(name);
        const QString title = profile ? displayText(profile->orgName) : plainText(name);
        const QString text = tr("Open %1 (%2)…", "a vault and its profile").arg(title, plainText(name));
        menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")), this,
                        [this, name] { Q_EMIT switchRequested(plainText(name)); });
    }
    menu->addSeparator();
    menu->addAction(m_commands.lock);
    menu->popup(m_rail->vaultButton()->mapToGlobal(QPoint(0, m_rail->vaultButton()->height())));
}

void Shell::showWords()
{
    const auto state = m_session.state();
    if (!state)
        return;
    auto *sheet = new WordsSheet(
        "wordsSheet", tr("What this vault is, in words"),
        tr("Compare them with a colleague: the same words mean the same vault and the same history."), *state,
        window());
    sheet->open();
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setTight(width() < space(215));
}

} // namespace hypha::gui
