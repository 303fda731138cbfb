#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <unistd.h>

namespace hypha::bench {

/// Calls back when a widget has been painted and the window's picture is handed over.
class AfterPaint : public QObject
{
public:
    AfterPaint(QWidget *widget, std::function<void()> done) : m_done(std::move(done))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_done)
            QTimer::singleShot(0, this, std::exchange(m_done, {})); // behind the flush of this paint
        return false;
    }

private:
    std::function<void()> m_done;
};

} // namespace hypha::bench
