#pragma once

#include "gui/widgets/sheet.h"
#include "model/session/session.h"

class QLabel;

namespace hypha::gui {

class Banner;
class SyncCenter;
class TextBlock;

/// How the vault stands to its remote, in full, with what can be done about it.
class SyncSheet : public Sheet
{
    Q_OBJECT
public:
    SyncSheet(session::Session &session, SyncCenter &sync, QWidget *parent);
    /// What the file chooser of "Save a copy…" is answered with.
    void saveProof(const QString &path);

private:
    void askWhere();
    void build();
    void follow();
    void showTrouble();

    session::Session &m_session;
    SyncCenter &m_sync;
    QLabel *m_remote, *m_standing, *m_mode, *m_gone, *m_proofLabel;
    Banner *m_trouble;
    TextBlock *m_proof;
    QPushButton *m_saveProof, *m_repair, *m_credential, *m_hostKey, *m_settle;
};

} // namespace hypha::gui
