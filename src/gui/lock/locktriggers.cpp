#include "gui/lock/locktriggers.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QEvent>

namespace hypha::gui {

LockTriggers::LockTriggers(QObject *parent) : QObject(parent)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &LockTriggers::lockNow);
    qApp->installEventFilter(this);
}

/// To the buses, when there is something to lock: the start does not wait for them.
void LockTriggers::listen()
{
    const QString sleep = QStringLiteral("org.freedesktop.login1");
    if (auto bus = QDBusConnection::systemBus(); bus.isConnected())
        bus.connect(sleep, QStringLiteral("/org/freedesktop/login1"),
                    QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                    SLOT(aboutToSleep(bool)));
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    for (const QString &name :
         {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")}) {
        const QString path = u'/' + QString(name).replace(u'.', u'/');
        bus.connect(name, path, name, QStringLiteral("ActiveChanged"), this, SLOT(screenLocked(bool)));
    }
}

void LockTriggers::setIdleMinutes(int minutes)
{
    m_minutes = minutes;
    setArmed(m_armed);
}

void LockTriggers::setArmed(bool armed)
{
    m_armed = armed;
    if (armed && !std::exchange(m_listening, true))
        listen();
    if (armed && m_minutes > 0)
        m_idle.start(m_minutes * 60 * 1000);
    else
        m_idle.stop();
}

int LockTriggers::secondsLeft() const
{
    return m_idle.isActive() ? (m_idle.remainingTime() + 999) / 1000 : 0;
}

bool LockTriggers::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_idle.isActive())
            m_idle.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void LockTriggers::aboutToSleep(bool sleeping)
{
    if (sleeping && m_armed && m_onSleep)
        Q_EMIT lockNow();
}

void LockTriggers::screenLocked(bool active)
{
    if (active && m_armed && m_onScreenLock)
        Q_EMIT lockNow();
}

} // namespace hypha::gui
