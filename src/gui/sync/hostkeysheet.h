#pragma once

#include "gui/widgets/sheet.h"
#include "model/session/hostaccess.h"
#include "model/session/session.h"

#include <atomic>

class QLabel;

namespace hypha::gui {

class Banner;
class SyncCenter;
class TextBlock;

/// The key that the ssh host shows, for a person to compare; confirmed, it is the only one of its kind that
/// counts. The host is asked on the network's lane: a silent one holds up nobody, and closing stops it.
class HostKeySheet : public Sheet
{
    Q_OBJECT
public:
    HostKeySheet(session::Session &session, SyncCenter &sync, QWidget *parent);
    ~HostKeySheet() override;

private:
    void ask();
    void show(const session::Probe &probe);
    void showKnown();
    void showChanged(const Error &error);
    void pin();

    session::Session &m_session;
    SyncCenter &m_sync;
    std::shared_ptr<std::atomic<bool>> m_cancel;
    std::optional<sync::HostKey> m_shown; ///< to be confirmed
    QLabel *m_host;
    TextBlock *m_key;
    Banner *m_changed;
};

} // namespace hypha::gui
