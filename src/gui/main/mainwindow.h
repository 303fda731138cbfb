#pragma once

#include "gui/lock/locktriggers.h"
#include "gui/widgets/secretclipboard.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/undressed.h"
#include "model/session/session.h"

#include <QMainWindow>

class QStackedWidget;

namespace hypha::gui {

class Commands;
class CreatePage;
class FingerprintPage;
class Palette;
class Settings;
class Shell;
class Toast;
class UnlockPage;
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
    Shell *shell() const { return m_shell; }
    Palette *palette() const { return m_palette; }
    LockTriggers *lockTriggers() { return &m_triggers; }
    SecretClipboard *clipboard() { return &m_clipboard; }
    void say(const QString &text);
    void showProblem(const Error &error);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showScreen(QWidget *screen);
    void connectScreens();
    void connectCommands();
    void opened();
    void locked();
    void switchTheme();
    void followSettings();

    Undressed m_undressed; ///< first: the members that follow are built under it
    session::Session &m_session;
    Settings &m_settings;
    ThemeMode m_theme; ///< as chosen in the settings: a theme given on the command line stays until another
                       ///< is chosen
    SecretClipboard m_clipboard;
    LockTriggers m_triggers;
    Commands *m_commands;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    CreatePage *m_create;
    FingerprintPage *m_fingerprint;
    UnlockPage *m_unlock;
    Shell *m_shell;
    Toast *m_toast;
    Palette *m_palette = nullptr;
    bool m_demo = false;
};

} // namespace hypha::gui
