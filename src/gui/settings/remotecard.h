#pragma once

#include "model/session/session.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace hypha::gui {

class SyncCenter;

/// Where the vault is stored for others, when it is synced, and what the host is shown.
class RemoteCard : public QFrame
{
    Q_OBJECT
public:
    RemoteCard(session::Session &session, SyncCenter &sync, QWidget *parent = nullptr);

private:
    void askForRemote(); ///< opens the sheet for it
    void build();
    void follow();

    session::Session &m_session;
    SyncCenter &m_sync;
    QLabel *m_address, *m_standing, *m_modeSentence;
    QComboBox *m_mode;
    QWidget *m_modeField = nullptr;
    QPushButton *m_set, *m_now, *m_credential, *m_hostKey;
};

} // namespace hypha::gui
