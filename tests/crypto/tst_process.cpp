#include "crypto/process.h"
#include "crypto/random.h"

#include <QTest>
#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace hypha::crypto;

class ProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hardenedProcessLeavesNoCore();
    void hardeningTwiceIsFine();
    void randomBelowStaysBelowAndReachesEverything();
};

void ProcessTest::hardenedProcessLeavesNoCore()
{
    QVERIFY(hardenProcess());
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t{0});
    QCOMPARE(limit.rlim_max, rlim_t{0});
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    const pid_t child = fork();
    if (child == 0) {
        signal(SIGABRT, SIG_DFL);
        abort();
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(!WCOREDUMP(status));
}

void ProcessTest::hardeningTwiceIsFine()
{
    QVERIFY(hardenProcess());
    QVERIFY(hardenProcess());
}

void ProcessTest::randomBelowStaysBelowAndReachesEverything()
{
    QCOMPARE(randomBelow(1), 0U);
    std::array<int, 5> seen{};
    for (int i = 0; i < 1000; ++i)
        ++seen.at(randomBelow(5));
    for (int count : seen)
        QVERIFY(count > 0); // misses with probability 0.8^1000
}

QTEST_APPLESS_MAIN(ProcessTest)
#include "tst_process.moc"
