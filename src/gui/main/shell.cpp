#include "gui/main/shell.h"

#include "gui/lock/locktriggers.h"
#include "gui/main/commands.h"
#include "gui/secrets/secretspage.h"
#include "gui/text/errortext.h"
#include "gui/text/words.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/secretclipboard.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wordgrid.h"

#include <QFrame>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace hypha::gui {

Shell::Shell(session::Session &session, SecretClipboard &clipboard, LockTriggers &triggers,
             Settings &settings, Commands &commands, QWidget *parent)
    : QWidget(parent), m_session(session), m_clipboard(clipboard), m_triggers(triggers), m_commands(commands),
      m_secrets(new SecretsPage(session, clipboard, settings, commands)), m_health(new Banner("healthBanner")),
      m_demo(new Banner("demoBanner")), m_org(makeLabel("orgName", {}, "label")),
      m_menu(makeIconButton("mainMenu", "menu", tr("Menu"))),
      m_lock(makeActionButton("railLock", commands.lock)),
      m_navSecrets(makeIconButton("navSecrets", "key", tr("Secrets"))),
      m_verified(makeLabel("verified", {}, "small", "muted")), m_head(makeButton("headWords", {}, "quiet")),
      m_right(makeLabel("footRight", {}, "small", "muted"))
{
    setObjectName(QStringLiteral("shell"));
    auto *page = new QVBoxLayout;
    page->setSpacing(0);
    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(space(3), space(2), space(3), space(2));
    banners->setSpacing(space(2));
    banners->addWidget(m_demo);
    banners->addWidget(m_health);
    page->addLayout(banners);
    page->addWidget(m_secrets, 1);
    page->addWidget(buildFoot());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildRail());
    row->addLayout(page, 1);
    connect(m_menu, &QToolButton::clicked, this, &Shell::showMenu);
    m_head->setAccessibleName(tr("Words of the vault"));
    connect(m_head, &QPushButton::clicked, this, &Shell::showWords);
    connect(&m_session, &session::Session::opened, this, &Shell::followState);
    connect(&m_session, &session::Session::stateChanged, this, &Shell::followState);
    connect(&m_session, &session::Session::healthChanged, this, &Shell::followHealth);
    connect(&m_clipboard, &SecretClipboard::countdown, this, &Shell::followFoot);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &Shell::followFoot);
    m_second.start();
}

QFrame *Shell::buildRail()
{
    QFrame *rail = makeFrame("rail", "rail");
    m_navSecrets->setText(tr("Secrets"));
    m_navSecrets->setProperty("kind", QStringLiteral("rail"));
    m_navSecrets->setCheckable(true);
    m_navSecrets->setChecked(true);
    m_navSecrets->setAutoExclusive(true);
    m_menu->setText(tr("Menu"));
    m_menu->setProperty("kind", QStringLiteral("rail"));
    m_lock->setProperty("kind", QStringLiteral("rail"));
    for (QToolButton *button : {m_navSecrets, m_menu, m_lock}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(space(1));
    auto *logo = new QLabel;
    logo->setObjectName(QStringLiteral("railLogo"));
    logo->setPixmap(linePixmap(QStringLiteral("hypha"), space(6), Qt::black, devicePixelRatioF()));
    head->addWidget(logo);
    head->addWidget(m_org, 1);
    m_org->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(rail);
    column->setContentsMargins(space(2.5), space(4), space(2.5), space(3));
    column->setSpacing(space(1));
    column->addLayout(head);
    column->addSpacing(space(3));
    column->addWidget(m_navSecrets);
    column->addStretch(1);
    column->addWidget(m_menu);
    column->addWidget(m_lock);
    return rail;
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

void Shell::followState()
{
    const auto state = m_session.state();
    if (!state)
        return;
    m_org->setText(displayText(state->org.name));
    m_org->setToolTip(m_org->text());
    m_verified->setText(tr("%n event(s) verified", nullptr, static_cast<int>(state->head.sequence)));
    m_head->setText(shortWords(state->head.chainHash) + QStringLiteral(" …"));
    m_head->setAccessibleName(tr("Words of the vault's present state: %1").arg(m_head->text()));
    m_head->setToolTip(
        tr("The words of the vault's present state. Click to see all twelve and the vault's fingerprint."));
    followFoot();
}

void Shell::followHealth()
{
    if (m_session.health().ok())
        m_health->dismiss();
    else
        m_health->show(Banner::Kind::danger, tellDamage(*m_session.health().problem));
    m_verified->setProperty("tone",
                            m_session.health().ok() ? QStringLiteral("muted") : QStringLiteral("danger"));
    restyle(m_verified);
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
}

void Shell::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("commandMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Commands &c = m_commands;
    for (const QList<QAction *> &group :
         {QList<QAction *>{c.newEntry, c.editEntry, c.deleteEntry, c.reveal, c.copyValue, c.copyUserName},
          QList<QAction *>{c.newProject, c.newSet, c.renamePlace, c.deletePlace},
          QList<QAction *>{c.importFile, c.saveVersion, c.discardDraft, c.history, c.filter, c.refresh},
          QList<QAction *>{c.theme, c.lock, c.quit}}) {
        if (!menu->isEmpty())
            menu->addSeparator();
        menu->addActions(group);
    }
    menu->popup(m_menu->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void Shell::showWords()
{
    const auto state = m_session.state();
    if (!state)
        return;
    auto *sheet = new Sheet(
        "wordsSheet", tr("What this vault is, in words"),
        tr("Compare them with a colleague: the same words mean the same vault and the same history."),
        tr("Close"), window());
    const std::pair<QString, crypto::Hash> hashes[] = {
        {tr("Fingerprint: never changes"), state->fingerprint},
        {tr("Present state: event %1").arg(state->head.sequence), state->head.chainHash}};
    for (const auto &[label, hash] : hashes) {
        auto *words = new WordGrid("wordsGrid");
        words->setHash(hash);
        sheet->content()->addWidget(makeLabel("wordsLabel", label, "label"));
        sheet->content()->addWidget(words);
    }
    connect(sheet, &Sheet::confirmed, sheet, &QDialog::accept);
    sheet->open();
}

/// Where there is little room the rail keeps only its icons.
void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool tight = width() < space(215);
    m_org->setVisible(!tight);
    for (QToolButton *button : {m_navSecrets, m_menu, m_lock})
        button->setToolButtonStyle(tight ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    // Words differ in length between languages: never narrower than they are.
    const int least = std::max(m_navSecrets->minimumSizeHint().width(), m_lock->minimumSizeHint().width()) +
                      2 * space(2.5) + 2;
    findChild<QFrame *>(QStringLiteral("rail"))->setFixedWidth(std::max(least, space(tight ? 14 : 38)));
}

} // namespace hypha::gui
