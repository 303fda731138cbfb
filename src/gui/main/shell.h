#pragma once

#include "crypto/hash.h"
#include "gui/main/recentplaces.h"
#include "model/session/session.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QActionGroup;
class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace hypha::gui {

class AuditPage;
class Banner;
class Commands;
class Duties;
class LockTriggers;
class PeoplePage;
class Rail;
class RecoveryPage;
class SecretClipboard;
class SecretsPage;
class Settings;
class SettingsPage;
class StartCard;
class SyncCenter;
class TopBar;

/// The open vault: navigation on the left, search and state above, the pages, and at the foot what was
/// verified.
class Shell : public QWidget
{
    Q_OBJECT
public:
    Shell(session::Session &session, SecretClipboard &clipboard, LockTriggers &triggers, Settings &settings,
          Commands &commands, QWidget *parent = nullptr);

    SecretsPage *secrets() const { return m_secrets; }
    /// Built when first asked for, so that who only needs a password does not pay for them.
    PeoplePage *people();
    RecoveryPage *recovery();
    AuditPage *audit();
    SettingsPage *settingsPage();
    StartCard *startCard() const { return m_start; }
    Rail *rail() const { return m_rail; }
    SyncCenter *sync() const { return m_sync; }
    RecentPlaces *recent() { return &m_recent; }
    void showDemoBanner();
    /// The set, and in it the entry once it is loaded.
    void open(const ProjectId &project, const std::optional<SetId> &set, const std::string &key = {});

Q_SIGNALS:
    void said(const QString &text);               ///< by one of the pages
    void switchRequested(const QString &profile); ///< another vault of this computer
    void removed();                               ///< this vault, from this computer; it is locked

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QFrame *buildFoot();
    template <class Page, class... Arguments> bool built(Page *&page, Arguments &&...arguments);
    /// The page shows itself when `action` is triggered, and stands in the rail as `name`.
    void addPage(const char *name, QAction *action, std::function<QWidget *()> page);
    void answerFirst(const QList<QAction *> &actions, std::function<bool()> build);
    void followDuties();
    void showOutside();
    void leave();
    void followState();
    void followHealth();
    void followSync();
    void followFoot();
    void followPlace();
    void rememberEntry();
    void connectPages();
    void askForRemote();
    void showVaultMenu();
    void showWords();

    session::Session &m_session;
    SecretClipboard &m_clipboard;
    LockTriggers &m_triggers;
    Settings &m_settings;
    Commands &m_commands;
    RecentPlaces m_recent;
    SyncCenter *m_sync;
    SecretsPage *m_secrets;
    Duties *m_duties;
    PeoplePage *m_people = nullptr;
    RecoveryPage *m_recovery = nullptr;
    AuditPage *m_audit = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    Rail *m_rail;
    TopBar *m_bar;
    QStackedWidget *m_pages;
    QActionGroup *m_navigation; ///< one page at a time
    Banner *m_health;
    Banner *m_outside; ///< a device or a person that was taken out
    QPushButton *m_leave;
    Banner *m_demo;
    StartCard *m_start;
    QLabel *m_verified;
    QPushButton *m_head;
    QLabel *m_right;
    QTimer m_second;
    std::string m_wantedKey;            ///< selected when its set has been loaded
    std::optional<crypto::Hash> m_left; ///< of the key that was chosen at the lock: names do not outlive it
};

} // namespace hypha::gui
