#pragma once

#include "model/session/session.h"
#include "model/session/vaultsync.h"

namespace hypha::session {

/// Keeps an open vault and its remote together while a window is open: after a change, and by asking the
/// remote now and then, less often when it does not answer. On the main thread; the work is done on the
/// session's lane.
class LiveSync final : public QObject
{
    Q_OBJECT
public:
    enum class Mode : std::uint8_t {
        automatic, ///< by itself
        manual,    ///< when syncNow() is called
        readOnly,  ///< takes up what others did, pushes nothing
    };

    explicit LiveSync(Session &session, QObject *parent = nullptr);
    ~LiveSync() override;

    const SyncState &state() const { return m_state; }
    bool hasRemote() const;
    bool isRunning() const { return m_running; }
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    /// Also for the buttons *Sync now* and, with `repair`, *Put the last good state back*. One runs at a
    /// time: a call meanwhile is remembered.
    void syncNow(bool repair = false);
    /// The present sync ends with Errc::cancelled as soon as it can.
    void cancel() { *m_cancel = true; }

Q_SIGNALS:
    void stateChanged();
    void runningChanged();
    /// What the sync did: for a word in the status bar, and for conflicts that have come up.
    void finished(const hypha::session::SyncReport &report);
    void failed(const hypha::Error &error);

private:
    void begin();
    void end(Result<SyncReport> report);
    void readState();
    void afterChange();
    void schedule();

    Session &m_session;
    SyncState m_state;
    Mode m_mode = Mode::automatic;
    bool m_running = false, m_again = false, m_repair = false;
    int m_failures = 0; ///< in a row
    std::shared_ptr<std::atomic<bool>> m_cancel = std::make_shared<std::atomic<bool>>(false);
    QTimer m_poll;
    QTimer m_afterChange; ///< one sync for several changes
};

} // namespace hypha::session
