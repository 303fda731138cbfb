#pragma once

#include "gui/widgets/sheet.h"
#include "model/session/session.h"
#include "model/sync/hostkeys.h"

class QLabel;

namespace hypha::gui {

class SyncCenter;
class TextBlock;

/// The key that the ssh host shows, for a person to compare; confirmed, it is the only one that counts.
class HostKeySheet : public Sheet
{
    Q_OBJECT
public:
    HostKeySheet(session::Session &session, SyncCenter &sync, QWidget *parent);

private:
    void ask();
    void show(const Result<sync::HostKey> &key);
    void pin();

    session::Session &m_session;
    SyncCenter &m_sync;
    std::optional<sync::HostKey> m_shown;
    QLabel *m_host;
    TextBlock *m_key;
};

} // namespace hypha::gui
