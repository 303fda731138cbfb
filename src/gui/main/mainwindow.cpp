#include "gui/main/mainwindow.h"

#include "gui/demo/demo.h"
#include "gui/lock/clocksheet.h"
#include "gui/lock/unlockpage.h"
#include "gui/main/commands.h"
#include "gui/main/settings.h"
#include "gui/main/shell.h"
#include "gui/main/shortcutsheet.h"
#include "gui/search/palette.h"
#include "gui/secrets/entrylist.h"
#include "gui/people/peoplepage.h"
#include "gui/secrets/secretspage.h"
#include "gui/settings/settingspage.h"
#include "gui/welcome/createpage.h"
#include "gui/welcome/fingerprintpage.h"
#include "gui/welcome/startcard.h"
#include "gui/welcome/welcomepage.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>
#include <QTableView>

namespace hypha::gui {

MainWindow::MainWindow(session::Session &session, Settings &settings, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_settings(settings), m_theme(settings.theme()),
      m_commands(new Commands(this)), m_stack(new QStackedWidget), m_welcome(new WelcomePage),
      m_create(new CreatePage(session)), m_fingerprint(new FingerprintPage),
      m_unlock(new UnlockPage(session)),
      m_shell(new Shell(session, m_clipboard, m_triggers, settings, *m_commands)), m_toast(nullptr)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Hypha"));
    setWindowIcon(applicationIcon());
    m_stack->setObjectName(QStringLiteral("screens"));
    for (QWidget *page : {static_cast<QWidget *>(m_welcome), static_cast<QWidget *>(m_create),
                          static_cast<QWidget *>(m_fingerprint), static_cast<QWidget *>(m_unlock),
                          static_cast<QWidget *>(m_shell)}) {
        page->setParent(m_stack);
        page->hide();
    }
    setCentralWidget(m_stack);
    m_toast = new Toast(this);
    m_palette = new Palette(session, *m_commands, *m_shell->recent(), this);
    setMinimumSize(720, 520);
    if (!restoreGeometry(m_settings.state("window")))
        resize(QSize(1180, 760).boundedTo(screen()->availableSize()));
    addActions(m_commands->all());
    connectScreens();
    connectCommands();
    connect(&m_settings, &Settings::changed, this, &MainWindow::followSettings);
    m_session.setClockQuestion([window = QPointer<MainWindow>(this)](std::function<void(bool)> answer) {
        if (window)
            askAboutClock(window->m_session, window, std::move(answer));
        else
            answer(false);
    });
    m_undressed.end();
    followSettings();
}

/// A screen is laid out, and so dressed, when it is first shown: the start pays for one only.
void MainWindow::showScreen(QWidget *screen)
{
    if (m_stack->indexOf(screen) < 0)
        m_stack->addWidget(screen);
    m_stack->setCurrentWidget(screen);
}

void MainWindow::connectScreens()
{
    connect(m_welcome, &WelcomePage::createChosen, this, [this] {
        showScreen(m_create);
        m_create->begin();
    });
    connect(m_create, &CreatePage::back, this, [this] { showScreen(m_welcome); });
    connect(m_fingerprint, &FingerprintPage::done, this, [this] {
        showScreen(m_shell);
        m_shell->startCard()->takeFocus();
    });
    connect(&m_session, &session::Session::opened, this, &MainWindow::opened);
    connect(&m_session, &session::Session::locked, this, &MainWindow::locked);
    connect(m_shell->secrets(), &SecretsPage::said, this, &MainWindow::say);
    connect(m_shell->people(), &PeoplePage::said, this, &MainWindow::say);
    connect(m_shell->settingsPage(), &SettingsPage::said, this, &MainWindow::say);
    connect(m_shell, &Shell::switchRequested, this, [this](const QString &profile) {
        m_session.lock();
        m_unlock->begin(utf8(profile));
    });
    connect(&m_triggers, &LockTriggers::lockNow, &m_session, &session::Session::lock);
}

void MainWindow::connectCommands()
{
    connect(m_commands->lock, &QAction::triggered, &m_session, &session::Session::lock);
    connect(m_commands->refresh, &QAction::triggered, &m_session, &session::Session::refresh);
    connect(m_commands->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_commands->theme, &QAction::triggered, this, &MainWindow::switchTheme);
    connect(m_commands->search, &QAction::triggered, m_palette, &Palette::open);
    connect(m_palette, &Palette::placeChosen, m_shell, &Shell::open);
    connect(m_commands->shortcuts, &QAction::triggered, this,
            [this] { (new ShortcutSheet(*m_commands, this))->open(); });
}

void MainWindow::begin()
{
    const auto profiles = m_session.profiles().list();
    const bool first = !profiles || profiles->empty();
    showScreen(first ? static_cast<QWidget *>(m_welcome) : m_unlock);
    if (!first)
        m_unlock->begin();
}

void MainWindow::beginDemo()
{
    m_demo = true;
    m_shell->showDemoBanner();
    m_shell->secrets()->setImportRefused(tr("The demo takes no files: they might hold real secrets."));
    m_unlock->setHint(tr("The demo's passphrase is: %1").arg(QLatin1String(Demo::passphrase)));
    followSettings();
    showScreen(m_shell);
}

void MainWindow::opened()
{
    m_commands->setVaultOpen(true);
    m_triggers.setArmed(true);
    const bool made = m_stack->currentWidget() == m_create;
    if (made) {
        m_fingerprint->setFingerprint(m_session.state()->fingerprint);
        m_shell->startCard()->begin();
    }
    showScreen(made ? static_cast<QWidget *>(m_fingerprint) : m_shell);
    if (!made)
        m_shell->secrets()->list()->table()->setFocus();
}

void MainWindow::locked()
{
    m_clipboard.clear();
    m_triggers.setArmed(false);
    m_commands->setVaultOpen(false);
    for (QDialog *dialog : findChildren<QDialog *>())
        dialog->close();
    for (QMenu *menu : findChildren<QMenu *>())
        menu->close();
    m_toast->clear();
    showScreen(m_unlock);
    m_unlock->begin();
}

void MainWindow::say(const QString &text)
{
    m_toast->say(text);
}

void MainWindow::showProblem(const Error &error)
{
    m_shell->secrets()->showProblem(error);
}

void MainWindow::switchTheme()
{
    const bool dark = &colors() == &darkColors;
    m_settings.setTheme(dark ? ThemeMode::light : ThemeMode::dark);
}

void MainWindow::followSettings()
{
    if (std::exchange(m_theme, m_settings.theme()) != m_settings.theme())
        applyTheme(*qApp, m_theme);
    m_clipboard.setSeconds(m_settings.clipboardSeconds());
    m_triggers.setIdleMinutes(m_demo ? 0 : m_settings.autoLockMinutes());
    m_triggers.setOnSleep(m_settings.lockOnSleep());
    m_triggers.setOnScreenLock(m_settings.lockOnScreenLock());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setState("window", saveGeometry());
    m_session.lock();
    m_clipboard.clear();
    QMainWindow::closeEvent(event);
}

} // namespace hypha::gui
