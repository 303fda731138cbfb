#include "gui/main/mainwindow.h"

#include "gui/demo/demo.h"
#include "gui/join/waitingpage.h"
#include "gui/lock/clocksheet.h"
#include "gui/lock/unlockpage.h"
#include "gui/main/commands.h"
#include "gui/main/settings.h"
#include "gui/main/shell.h"
#include "gui/main/shortcutsheet.h"
#include "gui/search/palette.h"
#include "gui/secrets/entrylist.h"
#include "gui/secrets/secretspage.h"
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
      m_commands(new Commands(this)), m_stack(new QStackedWidget), m_toast(nullptr)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Hypha"));
    setWindowIcon(applicationIcon());
    m_stack->setObjectName(QStringLiteral("screens"));
    setCentralWidget(m_stack);
    m_toast = new Toast(this);
    dress(*this);
    setMinimumSize(QSize(720, 520).boundedTo(screen()->availableSize())); // large print on a small screen
    if (!restoreGeometry(m_settings.state("window")))
        resize(QSize(1180, 760).boundedTo(screen()->availableSize()));
    addActions(m_commands->all());
    connectSession();
    connectCommands();
    connect(&m_settings, &Settings::changed, this, &MainWindow::followSettings);
    followSettings();
}

void MainWindow::connectSession()
{
    connect(&m_session, &session::Session::phaseChanged, this, &MainWindow::prepareShell);
    connect(&m_session, &session::Session::opened, this, &MainWindow::opened);
    connect(&m_session, &session::Session::locked, this, &MainWindow::locked);
    connect(&m_triggers, &LockTriggers::lockNow, &m_session, &session::Session::lock);
    m_session.setClockQuestion([window = QPointer<MainWindow>(this)](std::function<void(bool)> answer) {
        if (window)
            askAboutClock(window->m_session, window, std::move(answer));
        else
            answer(false);
    });
}

/// While the lane derives the key the shell is built; it is there before anybody is told of the open vault.
void MainWindow::prepareShell()
{
    if (m_session.isOpen())
        shell();
    else if (m_session.phase() == session::Session::Phase::opening)
        QMetaObject::invokeMethod(this, &MainWindow::shell, Qt::QueuedConnection);
}

void MainWindow::connectCommands()
{
    connect(m_commands->lock, &QAction::triggered, &m_session, &session::Session::lock);
    connect(m_commands->refresh, &QAction::triggered, &m_session, &session::Session::refresh);
    connect(m_commands->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_commands->theme, &QAction::triggered, this, &MainWindow::switchTheme);
    connect(m_commands->search, &QAction::triggered, this, [this] { palette()->open(); });
    connect(m_commands->shortcuts, &QAction::triggered, this,
            [this] { (new ShortcutSheet(*m_commands, this))->open(); });
}

void MainWindow::begin()
{
    prepareShell(); // a window that is built again has its vault open
    const auto profiles = m_session.profiles().list();
    if (!profiles || profiles->empty())
        return m_stack->setCurrentWidget(welcome());
    m_stack->setCurrentWidget(unlock());
    m_unlock->begin();
}

void MainWindow::beginDemo()
{
    m_demo = true;
    shell()->showDemoBanner();
    m_shell->secrets()->setImportRefused(tr("The demo takes no files: they might hold real secrets."));
    followSettings();
    m_stack->setCurrentWidget(m_shell);
}

void MainWindow::opened()
{
    m_commands->setVaultOpen(true);
    m_triggers.setArmed(true);
    if (WaitingPage::isWaiting(*m_session.state(), *m_session.device()) ||
        WaitingPage::isUnfinished(m_session)) {
        m_commands->setVaultOpen(false); // there is nothing to command yet
        m_commands->lock->setEnabled(true);
        return m_stack->setCurrentWidget(waiting());
    }
    const bool made = m_create && m_stack->currentWidget() == m_create;
    if (made) {
        fingerprint()->setFingerprint(m_session.state()->fingerprint);
        m_shell->startCard()->begin();
    }
    m_stack->setCurrentWidget(made ? static_cast<QWidget *>(m_fingerprint) : m_shell);
    if (!made)
        m_shell->secrets()->list()->table()->setFocus();
}

void MainWindow::locked()
{
    m_clipboard.clear();
    m_triggers.setArmed(false);
    // On the lane, once the keys are gone.
    m_session.onLane(this, [] { return true; }, [this](bool) { m_triggers.letSleep(); });
    m_commands->setVaultOpen(false);
    for (QDialog *dialog : findChildren<QDialog *>())
        dialog->close();
    for (QMenu *menu : findChildren<QMenu *>())
        menu->close();
    m_toast->clear();
    m_stack->setCurrentWidget(unlock());
    m_unlock->begin();
}

void MainWindow::say(const QString &text)
{
    m_toast->say(text);
}

void MainWindow::offer(const QString &text, QAction *action)
{
    m_toast->offer(text, action);
}

void MainWindow::showProblem(const Error &error)
{
    shell()->secrets()->showProblem(error);
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
    m_closing = m_shell && m_shell->secrets()->openSet()->isKeeping();
    if (m_closing)
        return event->ignore(); // until it is known that the drafts are kept
    QMainWindow::closeEvent(event);
}

} // namespace hypha::gui
