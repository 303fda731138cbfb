#include "crypto/hex.h"
#include "crypto/pbkdf2.h"
#include "crypto/vectors.h"
#include "shares.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::slip39;
using namespace hypha::crypto::slip39::test;

namespace {

/// Parts of the descriptions of invalid vectors, and what we call that.
struct Expectation
{
    const char *part;
    Fault fault;
};
constexpr Expectation expectations[] = {
    {"invalid checksum", Fault::badChecksum},
    {"invalid padding", Fault::badPadding},
    {"different identifiers", Fault::otherSet},
    {"different iteration exponents", Fault::otherSet},
    {"mismatching group thresholds", Fault::otherSet},
    {"mismatching group counts", Fault::otherSet},
    {"greater group threshold than group counts", Fault::impossibleGroups},
    {"duplicate member indices", Fault::sameMember},
    {"mismatching member thresholds", Fault::otherThreshold},
    {"invalid digest", Fault::wrongDigest},
    {"Insufficient number of groups", Fault::tooFew},
    {"insufficient number of members", Fault::tooFew},
    {"Basic sharing 2-of-3", Fault::tooFew},
    {"insufficient length", Fault::wrongLength},
    {"invalid master secret length", Fault::wrongLength},
};

Checked<SecretBytes> combined(const QByteArrayList &texts)
{
    Collector collector;
    if (const auto added = addAll(collector, texts); !added)
        return tl::unexpected(added.error());
    return collector.combine(asBytes("TREZOR"));
}

} // namespace

class Slip39VectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pbkdf2OfRfc7914();
    void everyVectorIsJudgedAsTheStandardSays();
    void theHeaderOfAVectorIsRead();
};

void Slip39VectorsTest::pbkdf2OfRfc7914()
{
    // RFC 7914 §11
    QCOMPARE(crypto::test::toHex(pbkdf2HmacSha256(asBytes("passwd"), asBytes("salt"), 1, 64).view()),
             QByteArray("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
                        "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783"));
}

void Slip39VectorsTest::everyVectorIsJudgedAsTheStandardSays()
{
    const QByteArray file = crypto::test::readVectors(QStringLiteral("slip39/vectors.json"));
    if (file.isEmpty())
        QSKIP("the vectors are not here");
    int valid = 0;
    int invalid = 0;
    for (const QJsonValue vector : QJsonDocument::fromJson(file).array()) {
        const QByteArray description = vector[0].toString().toUtf8();
        QByteArrayList texts;
        for (const QJsonValue text : vector[1].toArray())
            texts << text.toString().toLatin1();
        const auto secret = combined(texts);
        const QByteArray expected = vector[2].toString().toLatin1();
        if (!expected.isEmpty()) {
            QVERIFY2(secret, description);
            QCOMPARE(crypto::test::toHex(secret->view()), expected);
            ++valid;
            continue;
        }
        QVERIFY2(!secret, description);
        const auto named = std::ranges::find_if(
            expectations, [&](const Expectation &e) { return description.contains(e.part); });
        QVERIFY2(named != std::end(expectations), description);
        QVERIFY2(secret.error().fault == named->fault, description + ": " + faultName(secret.error().fault));
        ++invalid;
    }
    QCOMPARE(valid, 15);
    QCOMPARE(invalid, 30);
}

void Slip39VectorsTest::theHeaderOfAVectorIsRead()
{
    // SLIP-0039, "Test vectors": 4. Basic sharing 2-of-3 (128 bits)
    const auto header = checkShare(asBytes("shadow pistol academic always adequate wildlife fancy gross "
                                           "oasis cylinder mustang wrist rescue view "
                                           "short owner flip making coding armed"));
    QVERIFY(header);
    const SetHeader &set = header->set;
    QCOMPARE(set.identifier, std::uint16_t{25653});
    QCOMPARE(set.extendable, false);
    QCOMPARE(set.iterationExponent, std::uint8_t{2});
    QCOMPARE(set.groupThreshold, std::uint8_t{1});
    QCOMPARE(set.groupCount, std::uint8_t{1});
    QCOMPARE(header->groupIndex, std::uint8_t{0});
    QCOMPARE(header->memberIndex, std::uint8_t{2});
    QCOMPARE(header->memberThreshold, std::uint8_t{2});
}

QTEST_APPLESS_MAIN(Slip39VectorsTest)
#include "tst_slip39vectors.moc"
