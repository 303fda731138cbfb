#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <utility>

namespace hypha::session {

/// Queues `call` to the main thread. The application object outlives every lane, so a worker never touches an
/// owner that the main thread may be deleting.
template <class Call> void onMainThread(Call call)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(call), Qt::QueuedConnection);
}

/// Runs `work()` on a lane (a pool of one thread, so first in, first out) and then `done(result)` on the main
/// thread, where `owner` lives. An owner deleted meanwhile drops the call. `work` owns what it uses and
/// captures no owner; what it captured is destroyed on the lane.
template <class Work, class Done> void inBackground(QThreadPool &lane, QObject *owner, Work work, Done done)
{
    struct Job
    {
        std::optional<Work> work;
        Done done;
        QPointer<QObject> owner;
    };
    auto job = std::make_shared<Job>(Job{std::move(work), std::move(done), owner});
    lane.start([job] {
        auto result = std::make_shared<std::invoke_result_t<Work &>>((*job->work)());
        job->work.reset();
        onMainThread([job, result] {
            if (job->owner)
                job->done(std::move(*result));
        });
    });
}

} // namespace hypha::session
