#pragma once

#include "gui/sync/synctext.h"

#include <QThreadPool>
#include <atomic>

class QWidget;

namespace hypha::gui {

class Settings;

/// The window's side of syncing: keeps it running, knows how it stands, and opens the sheets in which a
/// person decides.
class SyncCenter : public QObject
{
    Q_OBJECT
public:
    SyncCenter(session::Session &session, Settings &settings, QObject *parent = nullptr);
    ~SyncCenter() override;

    session::LiveSync &live() { return m_live; }
    const session::LiveSync &live() const { return m_live; }
    /// For asking a host outside of a sync; one thread. Whoever uses it takes a cancelFlag() along.
    QThreadPool &network() { return m_network; }
    /// Stops what runs on network() when it becomes true, at the latest with this object: nobody waits at the
    /// end of the program for a host that is silent.
    std::shared_ptr<std::atomic<bool>> cancelFlag();
    SyncView view() const;
    QString host() const; ///< of the remote, in words; empty without one
    Glance glance() const;
    /// Events that this computer has seen and that the host no longer shows; 0 when not known.
    std::size_t disappeared() const { return m_disappeared; }
    void setMode(session::LiveSync::Mode mode); ///< kept for this profile

    /// What a click on the state means: the details where something is to be decided, else a sync.
    void act(QWidget *window);
    void showDetails(QWidget *window);
    void askRepair(QWidget *window);
    void askCredential(QWidget *window);
    void askHostKey(QWidget *window);
    void showConflicts(QWidget *window);

Q_SIGNALS:
    void changed();
    void said(const QString &text);
    /// By a conflict that was settled here.
    void versionMade(const hypha::SetId &set, quint64 version);

private:
    void loadMode();
    void tellReport(const session::SyncReport &report);
    std::string modeKey() const;

    session::Session &m_session;
    Settings &m_settings;
    session::LiveSync m_live;
    std::vector<std::weak_ptr<std::atomic<bool>>> m_flags;
    QThreadPool m_network; ///< waits for its work when it goes, after the flags are set
    std::size_t m_disappeared = 0;
};

} // namespace hypha::gui
