#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace hypha::bench {

using Time = std::chrono::steady_clock::time_point;
inline double millisecondsSince(Time start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Processor time of this thread.
inline double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

inline double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

inline void press(QWidget *receiver, int key, const QString &text = {})
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(receiver, &event);
    }
}

/// One key press with the paint that it brings: processor time of the window's thread.
inline double pressed(QWidget *receiver, int key, const QString &text)
{
    const double before = threadMilliseconds();
    press(receiver, key, text);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return threadMilliseconds() - before;
}

} // namespace hypha::bench
