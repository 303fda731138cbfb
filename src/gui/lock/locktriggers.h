#pragma once

#include <QObject>
#include <QTimer>

namespace hypha::gui {

/// When nobody is there: idle time, suspend, the screen's lock.
class LockTriggers : public QObject
{
    Q_OBJECT
public:
    explicit LockTriggers(QObject *parent = nullptr);
    void setIdleMinutes(int minutes); ///< 0: never by itself
    void setOnSleep(bool lock) { m_onSleep = lock; }
    void setOnScreenLock(bool lock) { m_onScreenLock = lock; }
    void setArmed(bool armed); ///< only while a vault is open
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

    QTimer m_idle;
    int m_minutes = 10;
    bool m_armed = false;
    bool m_listening = false;
    bool m_onSleep = true;
    bool m_onScreenLock = true;
};

} // namespace hypha::gui
