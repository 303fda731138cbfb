#include "gui/lock/locktriggers.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>

#include <ctime>

namespace hypha::gui {

static const QString logind = QStringLiteral("org.freedesktop.login1");
static const QString logindPath = QStringLiteral("/org/freedesktop/login1");
static const QString logindManager = QStringLiteral("org.freedesktop.login1.Manager");

std::chrono::milliseconds LockTriggers::sinceBoot()
{
    timespec now = {};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::milliseconds(now.tv_sec * 1000LL + now.tv_nsec / 1'000'000);
}

LockTriggers::LockTriggers(QObject *parent, AwakeClock clock) : QObject(parent), m_clock(std::move(clock))
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &LockTriggers::lockNow);
    qApp->installEventFilter(this);
}

/// To the buses, when there is something to lock: the start does not wait for them.
void LockTriggers::listen()
{
    if (auto bus = QDBusConnection::systemBus(); bus.isConnected())
        bus.connect(logind, logindPath, logindManager, QStringLiteral("PrepareForSleep"), this,
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

/// Without it the computer may be asleep before the lock has begun, and the keys in its memory. A system
/// without logind answers with an error, and sleeps as it likes.
void LockTriggers::delaySleep()
{
    auto bus = QDBusConnection::systemBus();
    if (!m_armed || !m_onSleep || m_delay.isValid() || !bus.isConnected())
        return;
    auto call = QDBusMessage::createMethodCall(logind, logindPath, logindManager, QStringLiteral("Inhibit"));
    call.setArguments({QStringLiteral("sleep"), QStringLiteral("Hypha"), tr("Locks the vault first"),
                       QStringLiteral("delay")});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> delay = *answer;
        answer->deleteLater();
        if (!delay.isError() && m_armed && m_onSleep)
            m_delay = delay.value();
    });
}

void LockTriggers::setOnSleep(bool lock)
{
    m_onSleep = lock;
    if (lock)
        delaySleep();
    else
        letSleep();
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
    delaySleep();
    m_touchedAt = m_clock();
    if (armed && m_minutes > 0)
        m_idle.start(m_minutes * 60 * 1000);
    else
        m_idle.stop();
}

bool LockTriggers::isOver() const
{
    return m_idle.isActive() && m_clock() - m_touchedAt >= std::chrono::minutes(m_minutes);
}

void LockTriggers::touched()
{
    m_touchedAt = m_clock();
    if (m_idle.isActive())
        m_idle.start();
}

void LockTriggers::giveUp()
{
    m_idle.stop();
    Q_EMIT lockNow();
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
        if (isOver()) { // the computer slept: this is no sign that the same person is there
            giveUp();
            return true;
        }
        touched();
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
    else if (!sleeping && isOver())
        giveUp();
}

void LockTriggers::screenLocked(bool active)
{
    if (active && m_armed && m_onScreenLock)
        Q_EMIT lockNow();
}

} // namespace hypha::gui
