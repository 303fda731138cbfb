#include "model/session/lane.h"

#include <QThread>
#include <QtTest>

using hypha::session::inBackground;

class tst_Lane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resultComesBackOnTheMainThread();
    void workRunsInOrder();
    void deletedOwnerGetsNothing();
    void moveOnlyResultsArrive();
};

namespace {

struct OneThread : QThreadPool
{
    OneThread() { setMaxThreadCount(1); }
};

} // namespace

void tst_Lane::resultComesBackOnTheMainThread()
{
    OneThread lane;
    QThread *worker = nullptr, *receiver = nullptr;
    inBackground(
        lane, this, [] { return QThread::currentThread(); },
        [&](QThread *thread) {
            worker = thread;
            receiver = QThread::currentThread();
        });
    QTRY_VERIFY(worker);
    QVERIFY(worker != QThread::currentThread());
    QCOMPARE(receiver, QThread::currentThread());
}

void tst_Lane::workRunsInOrder()
{
    OneThread lane;
    std::vector<int> order;
    for (int i = 0; i < 100; ++i)
        inBackground(lane, this, [i] { return i; }, [&](int done) { order.push_back(done); });
    QTRY_COMPARE(order.size(), std::size_t(100));
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void tst_Lane::deletedOwnerGetsNothing()
{
    OneThread lane;
    bool called = false, finished = false;
    auto owner = std::make_unique<QObject>();
    inBackground(lane, owner.get(), [] { return 1; }, [&](int) { called = true; });
    owner.reset();
    inBackground(lane, this, [] { return 2; }, [&](int) { finished = true; });
    QTRY_VERIFY(finished);
    QVERIFY(!called);
}

void tst_Lane::moveOnlyResultsArrive()
{
    OneThread lane;
    std::unique_ptr<int> got;
    inBackground(
        lane, this, [number = std::make_unique<int>(7)]() mutable { return std::move(number); },
        [&](std::unique_ptr<int> number) { got = std::move(number); });
    QTRY_VERIFY(got);
    QCOMPARE(*got, 7);
}

QTEST_GUILESS_MAIN(tst_Lane)
#include "tst_lane.moc"
