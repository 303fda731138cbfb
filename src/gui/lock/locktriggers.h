#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace hypha::gui {

/// When nobody is there: idle time, suspend, the screen's lock.
class LockTriggers : public QObject
{
    Q_OBJECT
public:
    /// Time that goes on while the computer sleeps, as timers do not.
    using AwakeClock = std::function<std::chrono::milliseconds()>;
    static std::chrono::milliseconds sinceBoot();
    explicit LockTriggers(QObject *parent = nullptr, AwakeClock clock = &LockTriggers::sinceBoot);
    void setIdleMinutes(int minutes); ///< 0: never by itself
    void setOnSleep(bool lock);
    void setOnScreenLock(bool lock) { m_onScreenLock = lock; }
    void setArmed(bool armed); ///< only while a vault is open
    /// The computer may sleep: nothing is open any more.
    void letSleep() { m_delay = {}; }
    int secondsLeft() const;

Q_SIGNALS:
    void lockNow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void aboutToSleep(bool sleeping);
    void screenLocked(bool active);

private:
    void listen();
    void delaySleep();
    bool isOver() const;
    void touched();
    void giveUp();

    AwakeClock m_clock;
    std::chrono::milliseconds m_touchedAt{};
    QDBusUnixFileDescriptor m_delay; ///< while it is open, the computer waits a moment before it sleeps
    QTimer m_idle;
    int m_minutes = 10;
    bool m_armed = false;
    bool m_listening = false;
    bool m_onSleep = true;
    bool m_onScreenLock = true;
};

} // namespace hypha::gui
