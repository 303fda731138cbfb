#include "gui/lock/locktriggers.h"
#include "gui/main/endsignals.h"

#include <QSignalSpy>
#include <QWidget>
#include <QtTest>
#include <csignal>

using namespace hypha;
using namespace std::chrono_literals;

/// Time is set by hand, as if the computer had slept: timers have not moved.
class tst_LockTriggers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void firstInputAfterALongSleepLocksAndGoesNowhere();
    void wakingAfterALongSleepLocks();
    void wakingAfterAShortSleepDoesNot();
    void sleepLocksUnlessItIsSwitchedOff();
    void nothingLocksWhatIsNotOpen();
    void endOfTheSessionIsTold_data();
    void endOfTheSessionIsTold();

private:
    void tellOfSleep(bool sleeping)
    {
        QMetaObject::invokeMethod(m_triggers.get(), "aboutToSleep", Q_ARG(bool, sleeping));
    }
    std::chrono::milliseconds m_now{};
    std::unique_ptr<gui::LockTriggers> m_triggers;
    std::unique_ptr<QSignalSpy> m_locks;
};

void tst_LockTriggers::init()
{
    m_now = 1h;
    m_locks.reset();
    m_triggers = std::make_unique<gui::LockTriggers>(nullptr, [this] { return m_now; });
    m_locks = std::make_unique<QSignalSpy>(m_triggers.get(), &gui::LockTriggers::lockNow);
    m_triggers->setIdleMinutes(5);
    m_triggers->setArmed(true);
}

void tst_LockTriggers::firstInputAfterALongSleepLocksAndGoesNowhere()
{
    QWidget widget;
    m_now += 4min;
    QTest::keyClick(&widget, Qt::Key_A);
    QCOMPARE(m_locks->size(), 0);
    m_now += 6min;
    QTest::keyClick(&widget, Qt::Key_A);
    QCOMPARE(m_locks->size(), 1);
}

void tst_LockTriggers::wakingAfterALongSleepLocks()
{
    m_now += 6min;
    tellOfSleep(false);
    QCOMPARE(m_locks->size(), 1);
}

void tst_LockTriggers::wakingAfterAShortSleepDoesNot()
{
    m_now += 4min;
    tellOfSleep(false);
    QCOMPARE(m_locks->size(), 0);
}

void tst_LockTriggers::sleepLocksUnlessItIsSwitchedOff()
{
    m_triggers->setOnSleep(false);
    tellOfSleep(true);
    QCOMPARE(m_locks->size(), 0);
    m_triggers->setOnSleep(true);
    tellOfSleep(true);
    QCOMPARE(m_locks->size(), 1);
}

void tst_LockTriggers::nothingLocksWhatIsNotOpen()
{
    m_triggers->setArmed(false);
    m_now += 6h;
    tellOfSleep(false);
    tellOfSleep(true);
    QCOMPARE(m_locks->size(), 0);
}

void tst_LockTriggers::endOfTheSessionIsTold_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("hang up") << SIGHUP;
    QTest::newRow("interrupt") << SIGINT;
}

/// So that drafts are kept and the clipboard is cleared; a second one ends the program.
void tst_LockTriggers::endOfTheSessionIsTold()
{
    QFETCH(int, number);
    struct sigaction now = {};
    {
        const gui::EndSignals ends;
        const QSignalSpy told(&ends, &gui::EndSignals::told);
        ::raise(number);
        QTRY_COMPARE(told.size(), 1);
        ::sigaction(number, nullptr, &now);
        QVERIFY(now.sa_handler == SIG_DFL);
    }
    for (const int other : {SIGTERM, SIGHUP, SIGINT}) {
        ::sigaction(other, nullptr, &now);
        QVERIFY(now.sa_handler == SIG_DFL);
    }
}

QTEST_MAIN(tst_LockTriggers)
#include "tst_locktriggers.moc"
