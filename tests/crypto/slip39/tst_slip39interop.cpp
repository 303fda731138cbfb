#include "crypto/hex.h"
#include "crypto/wordlist.h"
#include "shares.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::slip39;
using namespace hypha::crypto::slip39::test;

namespace {

const QString passphrase = QStringLiteral("TREZOR and {hypha}");

struct Case
{
    const char *name;
    SplitPlan plan;
    std::size_t size;
};

const std::vector<Case> cases = {
    {"1 of 1", {1, {{1, 1}}, 0, true}, 16},
    {"2 of 3", {1, {{2, 3}}, 1, true}, 32},
    {"5 of 9", {1, {{5, 9}}, 0, true}, 32},
    {"16 of 16", {1, {{16, 16}}, 0, true}, 16},
    {"2 groups of 3", {2, {{2, 3}, {1, 1}, {3, 5}}, 0, true}, 32},
    {"all of 4 groups", {4, {{2, 2}, {1, 1}, {3, 3}, {2, 5}}, 0, true}, 16},
    {"not extendable", {1, {{2, 3}}, 2, false}, 32},
    {"not extendable, groups", {2, {{2, 3}, {2, 2}}, 0, false}, 16},
};

/// Known text as the secret: test data may leave guarded memory.
QByteArray secretOf(const Case &one)
{
    return QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345").left(qsizetype(one.size));
}

/// Answers of the independent implementation, in the order of the requests.
QJsonArray ask(const QJsonArray &requests)
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    QProcess process;
    process.start(python, {QStringLiteral("-B"),
                           QStringLiteral(HYPHA_SOURCE_DIR "/tests/independent/sharing/slip39.py")});
    process.write(QJsonDocument(requests).toJson());
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

QJsonObject request(const char *what)
{
    QJsonArray words;
    for (std::string_view word : slip39Words())
        words << QString::fromLatin1(word.data(), qsizetype(word.size()));
    return {{QStringLiteral("words"), words},
            {QStringLiteral("do"), QLatin1StringView(what)},
            {QStringLiteral("passphrase"), passphrase}};
}

QJsonObject splitRequest(const Case &one)
{
    QJsonArray groups;
    for (const GroupPlan &group : one.plan.groups)
        groups << QJsonArray{int(group.threshold), int(group.count)};
    QJsonObject out = request("split");
    out[QStringLiteral("secret")] = QString::fromLatin1(secretOf(one).toHex());
    out[QStringLiteral("group_threshold")] = int(one.plan.groupThreshold);
    out[QStringLiteral("groups")] = groups;
    out[QStringLiteral("extendable")] = one.plan.extendable;
    out[QStringLiteral("exponent")] = int(one.plan.iterationExponent);
    return out;
}

} // namespace

class Slip39InteropTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ourSharesAreCombinedByTheOther();
    void sharesOfTheOtherAreCombinedByUs();
};

void Slip39InteropTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("python3 is not here");
}

void Slip39InteropTest::ourSharesAreCombinedByTheOther()
{
    QJsonArray requests;
    for (const Case &one : cases) {
        const auto groups = split(secretText(secretOf(one)), one.plan, asBytes(passphrase.toStdString()));
        QVERIFY2(groups, one.name);
        QJsonArray texts; // the last groups and the last members: what is interpolated, not drawn
        for (std::size_t g = groups->size() - one.plan.groupThreshold; g < groups->size(); ++g)
            for (std::size_t m = (*groups)[g].size() - one.plan.groups[g].threshold; m < (*groups)[g].size();
                 ++m)
                texts << QString::fromLatin1(wordsOf((*groups)[g][m]));
        QJsonObject combine = request("combine");
        combine[QStringLiteral("shares")] = texts;
        requests << combine;
    }
    const QJsonArray answers = ask(requests);
    QCOMPARE(answers.size(), qsizetype(cases.size()));
    for (std::size_t i = 0; i < cases.size(); ++i)
        QCOMPARE(answers[qsizetype(i)][QStringLiteral("secret")].toString().toLatin1(),
                 secretOf(cases[i]).toHex());
}

void Slip39InteropTest::sharesOfTheOtherAreCombinedByUs()
{
    QJsonArray requests;
    for (const Case &one : cases)
        requests << splitRequest(one);
    const QJsonArray answers = ask(requests);
    QCOMPARE(answers.size(), qsizetype(cases.size()));
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const QJsonArray groups = answers[qsizetype(i)][QStringLiteral("groups")].toArray();
        QCOMPARE(groups.size(), qsizetype(cases[i].plan.groups.size()));
        Collector collector;
        for (qsizetype g = groups.size(); g-- > 0;)
            for (qsizetype m = groups[g].toArray().size(); m-- > 0;) {
                auto share = parse(groups[g][m].toString().toLatin1());
                QVERIFY2(share, cases[i].name);
                if (const auto added = collector.add(std::move(*share)); !added)
                    QCOMPARE(added.error().fault, Fault::notNeeded);
            }
        const auto secret = collector.combine(asBytes(passphrase.toStdString()));
        QVERIFY2(secret, cases[i].name);
        QCOMPARE(plain(*secret), secretOf(cases[i]));
    }
}

QTEST_GUILESS_MAIN(Slip39InteropTest)
#include "tst_slip39interop.moc"
