#pragma once

#include "crypto/hash.h"
#include "gui/main/recentplaces.h"
#include "model/session/session.h"

#include <QTimer>
#include <QWidget>

class QActionGroup;
class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace hypha::gui {

class AuditPage;
class Banner;
class Commands;
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
    PeoplePage *people() const { return m_people; }
    RecoveryPage *recovery() const { return m_recovery; }
    AuditPage *audit() const { return m_audit; }
    SettingsPage *settingsPage() const { return m_settingsPage; }
    StartCard *startCard() const { return m_start; }
    Rail *rail() const { return m_rail; }
    SyncCenter *sync() const { return m_sync; }
    RecentPlaces *recent() { return &m_recent; }
    void showDemoBanner();
    /// `page` shows itself when `action` is triggered, and stands in the rail as `name`.
    void addPage(const char *name, QAction *action, QWidget *page);
    /// The set, and in it the entry once it is loaded.
    void open(const ProjectId &project, const std::optional<SetId> &set, const std::string &key = {});

Q_SIGNALS:
    void switchRequested(const QString &profile); ///< another vault of this computer

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QFrame *buildFoot();
    void followState();
    void followHealth();
    void followSync();
    void followFoot();
    void followPlace();
    void rememberEntry();
    void connectAudit();
    void showVaultMenu();
    void showWords();

    session::Session &m_session;
    SecretClipboard &m_clipboard;
    LockTriggers &m_triggers;
    Commands &m_commands;
    RecentPlaces m_recent;
    SyncCenter *m_sync;
    SecretsPage *m_secrets;
    PeoplePage *m_people;
    RecoveryPage *m_recovery;
    AuditPage *m_audit;
    SettingsPage *m_settingsPage;
    Rail *m_rail;
    TopBar *m_bar;
    QStackedWidget *m_pages;
    QActionGroup *m_navigation; ///< one page at a time
    Banner *m_health;
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
