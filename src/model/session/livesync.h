#pragma once

#include "model/session/session.h"
#include "model/session/vaultsync.h"

namespace hypha::session {

/// Keeps an open vault and its remote together while a window is open: after a change, and by asking the
/// remote now and then, less often when it does not answer. On the main thread. Asking and fetching is done
/// on a lane of its own, so that a slow host holds up nobody who reads; verifying, merging and pushing on the
/// session's lane. Where this device is to confirm what it has seen (VaultSync::setConfirmsHeads()), it does
/// so after a good sync and sends that at once.
class LiveSync final : public QObject
{
    Q_OBJECT
public:
    enum class Mode : std::uint8_t {
        automatic, ///< by itself
        manual,    ///< when syncNow() is called
        readOnly,  ///< takes up what others did, pushes nothing; what is being pushed is stopped
    };

    explicit LiveSync(Session &session, QObject *parent = nullptr);
    ~LiveSync() override;

    const SyncState &state() const { return m_state; }
    bool hasRemote() const;
    bool isRunning() const { return m_running; }
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// How often the remote is asked while it answers, in milliseconds; a minute unless told otherwise.
    void setInterval(int milliseconds);
    /// Why the last sync did not come to an end; absent after a good one, and after a refusal.
    const std::optional<Error> &error() const { return m_error; }

    /// Also for the buttons *Sync now* and, with `repair`, *Put the last good state back*. One runs at a
    /// time: a call meanwhile is remembered.
    void syncNow(bool repair = false);
    /// Asks again how this computer's copy stands, without the remote: after something was settled.
    void readState();
    /// The present sync ends with Errc::cancelled as soon as it can.
    void cancel() { *m_cancel = true; }

Q_SIGNALS:
    void stateChanged();
    void runningChanged();
    /// What the sync did: for a word in the status bar, and for conflicts that have come up.
    void finished(const hypha::session::SyncReport &report);
    void failed(const hypha::Error &error);
    /// It was cancelled, which says nothing of the remote.
    void stopped(const hypha::Error &error);

private:
    void syncByItself();
    void begin();
    void stageNow(std::shared_ptr<sync::Transport> remote, const sync::Options &options);
    void end(Result<SyncReport> report);
    void confirmHead();
    void afterChange();
    void schedule();

    Session &m_session;
    SyncState m_state;
    Mode m_mode = Mode::automatic;
    bool m_running = false, m_repair = false;
    bool m_again = false, m_againByItself = false; ///< after the present sync: somebody asked, or nobody
    bool m_mayConfirm = true; ///< until it failed: a person is asked about their clock once
    int m_failures = 0;       ///< in a row
    int m_interval = 60'000;  // ms
    std::optional<Error> m_error;
    std::shared_ptr<std::atomic<bool>> m_cancel = std::make_shared<std::atomic<bool>>(false);
    QTimer m_poll{this};
    QTimer m_afterChange{this}; ///< one sync for several changes
    QThreadPool m_network;      ///< one thread
};

} // namespace hypha::session
