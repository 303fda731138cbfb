#include "model/record/timestamp.h"

#include <QDateTime>
#include <QtTest>
#include <rapidcheck.h>

using namespace hypha;

class TestTimestamp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySecondIsWrittenAsOthersWriteIt();
    void theEdgesOfTheCalendarAreRead();
    void fractionsAreComparedAndKeptAsTheyCame();
    void otherSpellingsAreRefused_data();
    void otherSpellingsAreRefused();
    void monthsNameTheFolder();
    void theSystemsClockTellsWholeSeconds();
};

void TestTimestamp::everySecondIsWrittenAsOthersWriteIt()
{
    const bool held = rc::check("agrees with QDateTime", [] {
        const auto seconds = *rc::gen::inRange<std::int64_t>(-62167219200, 253402300800);
        const Timestamp time = Timestamp::fromSeconds(seconds);
        const std::string text = time.toString();
        const QString theirs =
            QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
        if (seconds >= -62135596800) // Qt knows no year 0
            RC_ASSERT(text == theirs.toStdString());
        const auto parsed = Timestamp::parse(text);
        RC_ASSERT(parsed.has_value());
        RC_ASSERT(parsed->seconds == seconds);
        RC_ASSERT(time.month() == text.substr(0, 7));
    });
    QVERIFY(held);
}

void TestTimestamp::theEdgesOfTheCalendarAreRead()
{
    const auto seconds = [](std::string_view text) { return Timestamp::parse(text).value().seconds; };
    QCOMPARE(seconds("1970-01-01T00:00:00Z"), 0);
    QCOMPARE(seconds("0000-01-01T00:00:00Z"), -62167219200);
    QCOMPARE(seconds("9999-12-31T23:59:59Z"), 253402300799);
    QCOMPARE(seconds("2000-02-29T00:00:00Z"), 951782400);
    QCOMPARE(seconds("2024-02-29T23:59:59Z") + 1, seconds("2024-03-01T00:00:00Z"));
    QCOMPARE(seconds("2100-02-28T23:59:59Z") + 1, seconds("2100-03-01T00:00:00Z"));
}

void TestTimestamp::fractionsAreComparedAndKeptAsTheyCame()
{
    for (const char *text :
         {"2025-12-01T10:00:00.5Z", "2025-12-01T10:00:00.500Z", "2025-12-01T10:00:00.000000001Z",
          "2025-12-01T10:00:00.0Z", "1969-12-31T23:59:59.123456789Z"})
        QCOMPARE(Timestamp::parse(text).value().toString(), std::string(text));
    const auto half = Timestamp::parse("2025-12-01T10:00:00.5Z").value();
    QCOMPARE(half.nanoseconds, 500000000u);
    QVERIFY(half == Timestamp::parse("2025-12-01T10:00:00.500Z").value());
    QVERIFY(half > Timestamp::parse("2025-12-01T10:00:00Z").value());
    QVERIFY(half < Timestamp::parse("2025-12-01T10:00:01Z").value());
}

void TestTimestamp::otherSpellingsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "2025-12-01",
                             "2025-12-01T10:00:00",
                             "2025-12-01T10:00:00z",
                             "2025-12-01t10:00:00Z",
                             "2025-12-01 10:00:00Z",
                             "2025-12-01T10:00:00+00:00",
                             "2025-12-01T10:00Z",
                             "2025-12-01T10:00:60Z",
                             "2025-12-01T24:00:00Z",
                             "2025-12-01T10:60:00Z",
                             "2025-00-01T10:00:00Z",
                             "2025-13-01T10:00:00Z",
                             "2025-12-00T10:00:00Z",
                             "2025-12-32T10:00:00Z",
                             "2025-11-31T10:00:00Z",
                             "2025-02-29T10:00:00Z",
                             "1900-02-29T10:00:00Z",
                             "2025-12-01T10:00:00.Z",
                             "2025-12-01T10:00:00.1234567890Z",
                             "2025-12-01T10:00:00,5Z",
                             "2025-12-01T10:00:00.5",
                             "2025-12-01T10:00:00.-5Z",
                             "2025-12-01T10:00:00.5ZZ",
                             "2025-12-01T10:00:00Z ",
                             " 2025-12-01T10:00:00Z",
                             "2025-12-01T10:00:00ZZ",
                             "25-12-01T10:00:00Z",
                             "12025-12-01T10:00:00Z",
                             "+025-12-01T10:00:00Z",
                             "-025-12-01T10:00:00Z",
                             "2025-1-01T10:00:00Z",
                             "20251201T100000Z",
                             "2025-12-01T1 :00:00Z"})
        QTest::newRow(text) << QByteArray(text);
}

void TestTimestamp::otherSpellingsAreRefused()
{
    QFETCH(const QByteArray, text);
    const auto parsed = Timestamp::parse(text.toStdString());
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, Errc::malformed);
}

void TestTimestamp::monthsNameTheFolder()
{
    QCOMPARE(Timestamp::parse("2025-12-31T23:59:59.9Z").value().month(), std::string("2025-12"));
    QCOMPARE(Timestamp::parse("0999-01-01T00:00:00Z").value().month(), std::string("0999-01"));
}

void TestTimestamp::theSystemsClockTellsWholeSeconds()
{
    const auto before = QDateTime::currentSecsSinceEpoch();
    const Timestamp now = systemClock().now();
    QVERIFY(now.seconds >= before && now.seconds <= QDateTime::currentSecsSinceEpoch());
    QCOMPARE(now.nanoseconds, 0u);
}

QTEST_APPLESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
