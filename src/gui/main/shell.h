#pragma once

#include "model/session/session.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QToolButton;

namespace hypha::gui {

class Banner;
class Commands;
class LockTriggers;
class SecretClipboard;
class SecretsPage;
class Settings;

/// The open vault: navigation on the left, the page, and at the foot what was verified.
class Shell : public QWidget
{
    Q_OBJECT
public:
    Shell(session::Session &session, SecretClipboard &clipboard, LockTriggers &triggers, Settings &settings,
          Commands &commands, QWidget *parent = nullptr);

    SecretsPage *secrets() const { return m_secrets; }
    void showDemoBanner();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QFrame *buildRail();
    QFrame *buildFoot();
    void followState();
    void followHealth();
    void followFoot();
    void showMenu();
    void showWords();

    session::Session &m_session;
    SecretClipboard &m_clipboard;
    LockTriggers &m_triggers;
    Commands &m_commands;
    SecretsPage *m_secrets;
    Banner *m_health;
    Banner *m_demo;
    QLabel *m_org;
    QToolButton *m_menu;
    QToolButton *m_lock;
    QToolButton *m_navSecrets;
    QLabel *m_verified;
    QPushButton *m_head;
    QLabel *m_right;
    QTimer m_second;
};

} // namespace hypha::gui
