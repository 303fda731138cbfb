#pragma once

#include <QApplication>
#include <QEvent>
#include <QMetaEnum>
#include <QStringList>

#include <ctime>

namespace hypha::test {

/// Processor time of the calling thread in milliseconds: what waiting for a busy machine does not change.
inline double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// An application that notes every event whose handling takes a frame or more of processor time, with all
/// that happens inside it. Events inside events belong to the outer one.
class FrameWatch : public QApplication
{
public:
    using QApplication::QApplication;

    struct Offence
    {
        QString step, receiver;
        double milliseconds;
    };

    /// From here on; `step` says what a person does.
    void watch(const QString &step) { m_step = step; }
    void stop() { m_step.clear(); }
    const QList<Offence> &offences() const { return m_offences; }
    double longest() const { return m_longest; }
    void setLimit(double milliseconds) { m_limit = milliseconds; }

    /// Work that a test asks for directly, as a handler would.
    template <class Work> void asHandler(const char *name, Work work)
    {
        const double before = threadMilliseconds();
        ++m_depth;
        work();
        --m_depth;
        note(QLatin1String(name), threadMilliseconds() - before);
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_step.isEmpty() || m_depth > 0)
            return QApplication::notify(receiver, event);
        // Both may be gone afterwards.
        const QString what = QLatin1String(receiver->metaObject()->className()) + u' ' +
                             receiver->objectName() + u' ' + nameOf(event->type());
        const double before = threadMilliseconds();
        ++m_depth;
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        note(what, threadMilliseconds() - before);
        return handled;
    }

private:
    static QString nameOf(QEvent::Type type)
    {
        const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        return name ? QLatin1String(name) : QString::number(type);
    }
    void note(const QString &what, double milliseconds)
    {
        if (m_step.isEmpty())
            return;
        m_longest = std::max(m_longest, milliseconds);
        if (milliseconds > m_limit)
            m_offences.append({m_step, what, milliseconds});
    }

    QString m_step;
    QList<Offence> m_offences;
    int m_depth = 0;
    double m_limit = 16;
    double m_longest = 0;
};

} // namespace hypha::test
