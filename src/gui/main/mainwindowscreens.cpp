#include "gui/demo/demo.h"
#include "gui/join/joinpage.h"
#include "gui/join/waitingpage.h"
#include "gui/lock/unlockpage.h"
#include "gui/main/commands.h"
#include "gui/main/mainwindow.h"
#include "gui/main/shell.h"
#include "gui/recovery/kitsheet.h"
#include "gui/recovery/restoreform.h"
#include "gui/search/palette.h"
#include "gui/secrets/entrylist.h"
#include "gui/secrets/projectpane.h"
#include "gui/secrets/secretspage.h"
#include "gui/settings/remotesheet.h"
#include "gui/sync/synccenter.h"
#include "gui/welcome/createpage.h"
#include "gui/welcome/fingerprintpage.h"
#include "gui/welcome/startcard.h"
#include "gui/welcome/welcomepage.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/scrolledpage.h"
#include "gui/widgets/text.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

/// The screens of MainWindow, and what leads from one to another.
namespace hypha::gui {

/// Screens are built when they are first needed: the start pays for one only.
template <class Screen, class... Arguments> void MainWindow::build(Screen *&screen, Arguments &&...arguments)
{
    screen = new Screen(std::forward<Arguments>(arguments)...);
    m_stack->addWidget(screen);
}

WelcomePage *MainWindow::welcome()
{
    if (!m_welcome) {
        build(m_welcome);
        connect(m_welcome, &WelcomePage::createChosen, this, [this] {
            m_stack->setCurrentWidget(create());
            m_create->begin();
        });
        connect(m_welcome, &WelcomePage::restoreChosen, this, [this] { restore()->begin(); });
        connect(m_welcome, &WelcomePage::joinChosen, this, [this] {
            m_stack->setCurrentWidget(join());
            m_join->begin();
        });
    }
    return m_welcome;
}

JoinPage *MainWindow::join()
{
    if (!m_join) {
        build(m_join, m_session);
        connect(m_join, &JoinPage::back, this, [this] { m_stack->setCurrentWidget(welcome()); });
    }
    return m_join;
}

WaitingPage *MainWindow::waiting()
{
    if (!m_waiting) {
        build(m_waiting, m_session, *shell()->sync());
        connect(m_waiting, &WaitingPage::gaveUp, this, &MainWindow::begin);
        connect(m_waiting, &WaitingPage::approved, this, [this] {
            m_commands->setVaultOpen(true);
            m_stack->setCurrentWidget(m_shell);
            QWidget *const table = m_shell->secrets()->list()->table();
            (table->isVisible() ? table : m_shell->secrets()->projects())->setFocus();
            say(tr("This device was approved."));
        });
    }
    return m_waiting;
}

CreatePage *MainWindow::create()
{
    if (!m_create) {
        build(m_create, m_session);
        connect(m_create, &CreatePage::back, this, [this] { m_stack->setCurrentWidget(welcome()); });
    }
    return m_create;
}

FingerprintPage *MainWindow::fingerprint()
{
    if (!m_fingerprint) {
        build(m_fingerprint);
        connect(m_fingerprint, &FingerprintPage::done, this, [this] {
            m_stack->setCurrentWidget(shell());
            m_shell->startCard()->takeFocus();
            if (m_create->wantsRemote())
                (new RemoteSheet(m_session, *m_shell->sync(), this))->open();
        });
        connect(m_fingerprint, &FingerprintPage::kitWanted, this, [this] { replaceKit({}); });
    }
    return m_fingerprint;
}

RestoreForm *MainWindow::restore()
{
    if (!m_restore) {
        m_restore = new RestoreForm(m_session);
        QScrollArea *page = makeScrolledPage("restoreScroll", tr("Restore access"), m_restore, 140);
        m_stack->addWidget(page);
        connect(m_restore, &RestoreForm::problemShown, page,
                [page](QWidget *where) { page->ensureWidgetVisible(where); });
        connect(m_restore, &RestoreForm::back, this, [this] { m_stack->setCurrentWidget(welcome()); });
        connect(m_restore, &RestoreForm::restored, this, [this](const std::set<DeviceId> &used, bool asKit) {
            if (asKit)
                say(tr("This computer stands in for your kit until an admin approves a device of yours."));
            else
                replaceKit(used);
        });
    }
    for (QWidget *page = m_restore; page; page = page->parentWidget()) {
        if (m_stack->indexOf(page) >= 0)
            m_stack->setCurrentWidget(page);
    }
    return m_restore;
}

/// A first one, or one in the place of those whose words have been typed.
void MainWindow::replaceKit(const std::set<DeviceId> &used)
{
    auto *sheet = new KitSheet(m_session, this, used);
    connect(sheet, &KitSheet::said, this, &MainWindow::say);
    sheet->open();
}

UnlockPage *MainWindow::unlock()
{
    if (!m_unlock) {
        build(m_unlock, m_session);
        connect(m_unlock, &UnlockPage::redeemed, this, &MainWindow::replaceKit);
        if (m_demo)
            m_unlock->setHint(tr("The demo's passphrase is: %1").arg(QLatin1String(Demo::passphrase)));
    }
    return m_unlock;
}

Shell *MainWindow::shell()
{
    if (m_shell)
        return m_shell;
    build(m_shell, m_session, m_clipboard, m_triggers, m_settings, *m_commands);
    connect(m_shell, &Shell::said, this, &MainWindow::say);
    connect(m_shell, &Shell::removed, this, &MainWindow::begin);
    connect(m_shell->secrets(), &SecretsPage::offered, this, &MainWindow::offer);
    connect(m_shell->secrets(), &SecretsPage::saidNoMore, m_toast, &Toast::withdraw);
    connect(m_shell->secrets()->openSet(), &OpenSet::keepFailed, this, [this](const Error &error) {
        m_closing = false; // what was lost is told before the window goes
        if (!m_session.isOpen())
            m_unlock->showProblem(tellUnkept(error));
    });
    connect(m_shell->secrets()->openSet(), &OpenSet::kept, this, [this] {
        if (std::exchange(m_closing, false))
            close();
    });
    connect(m_shell->sync(), &SyncCenter::said, this, &MainWindow::say);
    connect(m_shell, &Shell::switchRequested, this, [this](const QString &profile) {
        m_session.lock();
        unlock()->begin(utf8(profile));
    });
    return m_shell;
}

Palette *MainWindow::palette()
{
    if (!m_palette) {
        m_palette = new Palette(m_session, *m_commands, *shell()->recent(), this);
        connect(m_palette, &Palette::placeChosen, m_shell, &Shell::open);
    }
    return m_palette;
}

} // namespace hypha::gui
