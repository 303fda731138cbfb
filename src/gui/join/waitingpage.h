#pragma once

#include "model/session/session.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace hypha::gui {

class Banner;
class RequestList;
class SyncCenter;
class WordGrid;

/// How a vault goes from a computer that it is of no more use to.
struct Farewell
{
    QString sentence;            ///< what is destroyed
    QString left;                ///< why it matters when something could not be
    std::function<bool()> holds; ///< whether it is of no use still
    std::function<void()> then;  ///< the vault is locked and its profile gone, or what is left of it was told
};
/// Asks, and destroys the open vault's keys and copy. `asker` outlives the lock.
void askToRemoveVault(session::Session &session, QWidget &asker, const Farewell &farewell);

/// A device that waits to be approved: its 12 words, to be read to whoever approves it, and how far it has
/// come.
class WaitingPage : public QWidget
{
    Q_OBJECT
public:
    /// `sync` outlives this page, which has the remote asked more often while it is seen.
    WaitingPage(session::Session &session, SyncCenter &sync, QWidget *parent = nullptr);

    /// Whether the open vault's own device has not been approved: it waits, or was refused while it did.
    static bool isWaiting(const vault::VaultState &state, const DeviceId &device);
    /// Whether it never came into the vault: the profile is made first, and power can go in between. A
    /// damaged vault may end before a device that it has.
    static bool isUnfinished(const session::Session &session);

Q_SIGNALS:
    void approved();
    void gaveUp(); ///< the vault is locked and its profile gone, or what is left of it was told

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Step : std::uint8_t { notSent, sent, refused, expired };
    Step step(const vault::Device &device) const;
    static bool isOver(Step step);
    void follow();
    void followWay();
    void takeFocus();
    void showStep(Step step);
    void showUnfinished();
    void askWhoRefused();
    void giveUp();

    session::Session &m_session;
    SyncCenter &m_sync;
    QString m_approvalText;
    std::optional<std::pair<DeviceId, QString>> m_refusal; ///< of this device; empty while it is looked for
    QLabel *m_title, *m_call, *m_joined, *m_sent, *m_approved, *m_way;
    WordGrid *m_words;
    Banner *m_over;
    RequestList *m_requests; ///< this device's own: it may recover with shares
    QPushButton *m_look, *m_details, *m_giveUp;
    QProgressBar *m_progress;
};

} // namespace hypha::gui
