#pragma once

#include "gui/lock/locktriggers.h"
#include "gui/widgets/secretclipboard.h"
#include "gui/widgets/theme.h"
#include "model/session/session.h"

#include <QMainWindow>

#include <set>

class QAction;
class QStackedWidget;

namespace hypha::gui {

class Commands;
class CreatePage;
class FingerprintPage;
class JoinPage;
class Palette;
class RestoreForm;
class Settings;
class Shell;
class Toast;
class UnlockPage;
class WaitingPage;
class WelcomePage;

/// Decides which screen is shown: first run, creating, locked, or the open vault.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(session::Session &session, Settings &settings, QWidget *parent = nullptr);

    /// Welcome without a profile, unlock with one.
    void begin();
    /// The demo opens its vault itself.
    void beginDemo();
    bool isDemo() const { return m_demo; }
    Commands *commands() const { return m_commands; }
    /// Built when first asked for, at the latest when a vault is open.
    Shell *shell();
    Palette *palette();
    LockTriggers *lockTriggers() { return &m_triggers; }
    SecretClipboard *clipboard() { return &m_clipboard; }
    void say(const QString &text);
    void offer(const QString &text, QAction *action);
    void showProblem(const Error &error);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    WelcomePage *welcome();
    CreatePage *create();
    FingerprintPage *fingerprint();
    JoinPage *join();
    WaitingPage *waiting();
    UnlockPage *unlock();
    RestoreForm *restore();
    template <class Screen, class... Arguments> void build(Screen *&screen, Arguments &&...arguments);
    void replaceKit(const std::set<DeviceId> &used);
    void connectSession();
    void connectCommands();
    void prepareShell();
    void opened();
    void locked();
    void switchTheme();
    void followSettings();

    session::Session &m_session;
    Settings &m_settings;
    ThemeMode m_theme; ///< as chosen in the settings: a theme given on the command line stays until another
                       ///< is chosen
    SecretClipboard m_clipboard;
    LockTriggers m_triggers;
    Commands *m_commands;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome = nullptr;
    CreatePage *m_create = nullptr;
    FingerprintPage *m_fingerprint = nullptr;
    JoinPage *m_join = nullptr;
    WaitingPage *m_waiting = nullptr;
    UnlockPage *m_unlock = nullptr;
    RestoreForm *m_restore = nullptr;
    Shell *m_shell = nullptr;
    Toast *m_toast;
    Palette *m_palette = nullptr;
    bool m_demo = false;
    bool m_closing = false; ///< as soon as the drafts are kept
};

} // namespace hypha::gui
