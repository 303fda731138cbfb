#pragma once

#include "model/session/session.h"

#include <QThreadPool>

namespace hypha::gui {

/// Checks the whole vault when a person asks for it, on a lane of its own, and knows when it was last checked
/// at all: opening a vault and every sync verify what is new.
class Verifier : public QObject
{
    Q_OBJECT
public:
    explicit Verifier(session::Session &session, QObject *parent = nullptr);
    ~Verifier() override;

    void start();
    void cancel();
    QThreadPool &lane() { return m_lane; } ///< one thread
    bool isRunning() const { return m_cancel != nullptr; }
    std::uint64_t done() const { return m_done; }
    std::uint64_t total() const { return m_total; }
    /// When the history was last compared with its signatures and hashes: then, or just what was new.
    const std::optional<Timestamp> &verifiedAt() const { return m_verifiedAt; }
    /// Of the last check of everything; absent before the first and after a lock.
    const std::optional<vault::VerifyReport> &report() const { return m_report; }

Q_SIGNALS:
    void changed();
    void finished();                        ///< report() is there
    void failed(const hypha::Error &error); ///< nothing could be checked
    void cancelled();

private:
    void checkedWhatIsNew();
    void forget();
    void followHealth();
    vault::VerifyOptions options();
    void end(Result<vault::VerifyReport> report);

    session::Session &m_session;
    QThreadPool m_lane;
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< of the check that runs
    std::optional<Timestamp> m_verifiedAt;
    std::optional<vault::VerifyReport> m_report;
    bool m_wasBroken = false;
    std::uint64_t m_done = 0, m_total = 0;
};

} // namespace hypha::gui
