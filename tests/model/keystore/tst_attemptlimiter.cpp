#include "model/keystore/keystore.h"
#include "model/keystore/madekeystore.h"

#include <QTemporaryDir>
#include <QtTest>
#include <rapidcheck.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace hypha;
using namespace hypha::keystore;
namespace fs = std::filesystem;

namespace {

class FakeClock : public Clock
{
public:
    Timestamp now() const override { return Timestamp::fromSeconds(seconds); }
    std::int64_t seconds = 1'800'000'000;
};

Result<void> wrong()
{
    return fail(Errc::wrongPassphrase);
}

Result<void> right()
{
    return {};
}

} // namespace

class tst_attemptlimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void waitsDoubleUpToAMinute();
    void successForgetsTheFailures();
    void aWaitRefusesWithoutTrying();
    void aNewProcessKeepsTheCount();
    void recordedResultsCountLikeTries();
    void damageIsNoFailedTry();
    void aTryThatIsKilledCounts();
    void aClockSetBackNeitherFreesNorLocksOut();
    void aDamagedCountIsNone_data();
    void aDamagedCountIsNone();
    void whereNothingCanBeWrittenTheKeystoreStillOpens();
    void neverMoreThanAMinuteWhateverTheClockDoes();

private:
    AttemptLimiter limiter() const { return {m_file, m_clock}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_file;
    FakeClock m_clock;
};

void tst_attemptlimiter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = fs::path(m_folder->path().toStdString()) / "attempts";
    m_clock = {};
}

void tst_attemptlimiter::waitsDoubleUpToAMinute()
{
    AttemptLimiter attempts = limiter();
    QCOMPARE(attempts.secondsLeft(), 0);
    for (const int wait : {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
        QCOMPARE(attempts.attempt(wrong).error().code, Errc::wrongPassphrase);
        QCOMPARE(attempts.secondsLeft(), wait);
        m_clock.seconds += wait - 1;
        QCOMPARE(attempts.secondsLeft(), 1);
        m_clock.seconds += 1;
        QCOMPARE(attempts.secondsLeft(), 0);
    }
}

void tst_attemptlimiter::successForgetsTheFailures()
{
    AttemptLimiter attempts = limiter();
    QVERIFY(!attempts.attempt(wrong));
    m_clock.seconds += 1;
    QVERIFY(!attempts.attempt(wrong));
    m_clock.seconds += 2;
    QVERIFY(attempts.attempt(right));
    QCOMPARE(attempts.secondsLeft(), 0);
    QVERIFY(!attempts.attempt(wrong));
    QCOMPARE(attempts.secondsLeft(), 1);
}

void tst_attemptlimiter::aWaitRefusesWithoutTrying()
{
    AttemptLimiter attempts = limiter();
    for (int i = 0; i < 3; ++i, m_clock.seconds += 60)
        QVERIFY(!attempts.attempt(wrong));
    m_clock.seconds -= 59;
    bool tried = false;
    const auto result = attempts.attempt([&] {
        tried = true;
        return right();
    });
    QVERIFY(!tried);
    QCOMPARE(result.error().code, Errc::tooManyAttempts);
    QCOMPARE(result.error().detail, std::string("3"));
    QCOMPARE(attempts.secondsLeft(), 3); // asking too early costs nothing more
}

void tst_attemptlimiter::aNewProcessKeepsTheCount()
{
    QVERIFY(!limiter().attempt(wrong));
    m_clock.seconds += 1;
    QVERIFY(!limiter().attempt(wrong));
    QCOMPARE(limiter().secondsLeft(), 2);
}

void tst_attemptlimiter::recordedResultsCountLikeTries()
{
    AttemptLimiter attempts = limiter();
    QVERIFY(attempts.recordFailure());
    QVERIFY(attempts.recordFailure());
    QCOMPARE(attempts.secondsLeft(), 2);
    QVERIFY(attempts.recordSuccess());
    QCOMPARE(attempts.secondsLeft(), 0);
}

void tst_attemptlimiter::damageIsNoFailedTry()
{
    AttemptLimiter attempts = limiter();
    for (const Errc code : {Errc::keystoreDamaged, Errc::newerVersion, Errc::limitExceeded, Errc::io}) {
        QCOMPARE(attempts.attempt([code]() -> Result<void> { return fail(code); }).error().code, code);
        QCOMPARE(attempts.secondsLeft(), 0);
    }
    QVERIFY(!attempts.attempt(wrong));
    m_clock.seconds += 1;
    QVERIFY(!attempts.attempt([]() -> Result<void> { return fail(Errc::keystoreDamaged); }));
    QVERIFY(!attempts.attempt(wrong));
    QCOMPARE(attempts.secondsLeft(), 2);
}

void tst_attemptlimiter::aTryThatIsKilledCounts()
{
    for (int kills = 1; kills <= 3; ++kills) {
        const pid_t child = ::fork();
        if (child == 0) {
            (void)limiter().attempt([]() -> Result<void> {
                ::raise(SIGKILL);
                return {};
            });
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(limiter().secondsLeft(), 1); // and never more: a crash is no guess
        m_clock.seconds += 60;
    }
    QVERIFY(limiter().attempt(right)); // and its lock died with it
}

void tst_attemptlimiter::aClockSetBackNeitherFreesNorLocksOut()
{
    AttemptLimiter attempts = limiter();
    for (int i = 0; i < 5; ++i, m_clock.seconds += 60)
        QVERIFY(!attempts.attempt(wrong));
    m_clock.seconds -= 365 * 86400;
    QCOMPARE(attempts.secondsLeft(), 16);
    QCOMPARE(attempts.attempt(right).error().code, Errc::tooManyAttempts);
    m_clock.seconds += 16;
    QCOMPARE(attempts.secondsLeft(), 0);
    QVERIFY(attempts.attempt(right));
}

void tst_attemptlimiter::aDamagedCountIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArrayLiteral("five");
    QTest::newRow("no numbers") << QByteArrayLiteral("{\"failures\":\"9\",\"last_at\":null}\n");
    QTest::newRow("endless") << QByteArray(1 << 20, '9');
}

void tst_attemptlimiter::aDamagedCountIsNone()
{
    QFETCH(QByteArray, content);
    writeAll(m_file, asBytes(std::string_view(content.constData(), std::size_t(content.size()))));
    AttemptLimiter attempts = limiter();
    QCOMPARE(attempts.secondsLeft(), 0);
    QVERIFY(!attempts.attempt(wrong));
    QCOMPARE(attempts.secondsLeft(), 1);
}

void tst_attemptlimiter::whereNothingCanBeWrittenTheKeystoreStillOpens()
{
    const uid_t user = ::geteuid();
    fs::permissions(m_file.parent_path(), fs::perms(0555));
    if (user == 0) // whom no permission stops
        QCOMPARE(::seteuid(65534), 0);
    const auto result = limiter().attempt(right);
    QCOMPARE(::seteuid(user), 0);
    fs::permissions(m_file.parent_path(), fs::perms::owner_all);
    QVERIFY(fs::is_empty(m_file.parent_path()));
    QVERIFY(result);
}

void tst_attemptlimiter::neverMoreThanAMinuteWhateverTheClockDoes()
{
    QVERIFY(rc::check("a minute's patience suffices", [this] {
        const auto jump =
            rc::gen::pair(rc::gen::inRange<std::int64_t>(-100'000, 100'000), rc::gen::arbitrary<bool>());
        const auto jumps =
            *rc::gen::resize(12, rc::gen::container<std::vector<std::pair<std::int64_t, bool>>>(jump));
        AttemptLimiter attempts = limiter();
        RC_ASSERT(attempts.recordSuccess().has_value());
        for (const auto &[seconds, fails] : jumps) {
            m_clock.seconds += seconds;
            RC_ASSERT(attempts.secondsLeft() <= 60);
            if (fails)
                (void)attempts.attempt(wrong);
        }
        (void)attempts.secondsLeft();
        m_clock.seconds += 60;
        RC_ASSERT(attempts.secondsLeft() == 0);
    }));
}

QTEST_APPLESS_MAIN(tst_attemptlimiter)
#include "tst_attemptlimiter.moc"
