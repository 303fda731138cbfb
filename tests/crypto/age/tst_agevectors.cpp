#include "agevector.h"
#include "crypto/age/age.h"
#include "crypto/age/armour.h"
#include "crypto/hex.h"
#include "crypto/scrypt.h"
#include "crypto/vectors.h"

#include <QCryptographicHash>
#include <QTest>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::age;
using namespace hypha::crypto::age::test;

namespace {

ByteView viewOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.data()), std::size_t(bytes.size())};
}

/// Vectors go down to a work factor of 10; what is accepted at most is the product's own.
constexpr WorkFactors ofVectors{1, WorkFactors{}.most};

Result<SecretBytes> opened(const AgeVector &vector)
{
    Bytes file(vector.file.begin(), vector.file.end());
    if (vector.isArmoured) {
        HYPHA_TRY(file, unarmour(asText(viewOf(vector.file))));
    }
    if (!vector.passphrase.isEmpty())
        return openWithPassphrase(file, viewOf(vector.passphrase), ofVectors);
    if (vector.identity.isEmpty()) // the vector fails before any key is asked for
        return openWithIdentity(file, X25519SecretKey::generate());
    return openWithIdentity(file, crypto::test::keyOf<X25519SecretKey>(identityBytes(vector.identity)));
}

/// Our error in the words of the vectors.
QByteArray classOf(const Error &error)
{
    if (error.code == Errc::wrongPassphrase || error.code == Errc::wrongKey || error.code == Errc::notFound)
        return "no match";
    if (error.item == "header MAC")
        return "HMAC failure";
    if (error.item == "armour")
        return "armor failure";
    if (error.item == "header" || error.item == "work factor")
        return "header failure";
    return QByteArray(error.item.c_str()) + " failure";
}

} // namespace

class AgeVectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scryptOfRfc7914();
    void C9_C12_everyVectorIsJudgedAsTheFormatSays();
};

void AgeVectorsTest::scryptOfRfc7914()
{
    // RFC 7914 §12
    const auto small = scrypt(asBytes("password"), asBytes("NaCl"), 10, 8, 16, 64);
    QVERIFY(small);
    QCOMPARE(crypto::test::toHex(small->view()),
             QByteArray("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                        "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"));
    const auto large = scrypt(asBytes("pleaseletmein"), asBytes("SodiumChloride"), 14, 8, 1, 64);
    QVERIFY(large);
    QCOMPARE(crypto::test::toHex(large->view()),
             QByteArray("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                        "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"));
}

void AgeVectorsTest::C9_C12_everyVectorIsJudgedAsTheFormatSays()
{
    const QString chosen = qEnvironmentVariable("HYPHA_VECTORS");
    const QString root = chosen.isEmpty() ? QStringLiteral(HYPHA_SOURCE_DIR "/../shared/vectors") : chosen;
    const QStringList names = QDir(root + QStringLiteral("/age")).entryList(QDir::Files);
    if (names.isEmpty())
        QSKIP("the vectors are not here");
    int judged = 0;
    QStringList different;
    QStringList leftOut; // by what they need and we do not build
    for (const QString &name : names) {
        const AgeVector vector = AgeVector::parse(crypto::test::readVectors(QStringLiteral("age/") + name));
        if (!vector.unknown.isEmpty()) {
            leftOut << name + QStringLiteral(": ") + vector.unknown.join(u',');
            continue;
        }
        ++judged;
        const auto plaintext = opened(vector);
        const QByteArray got = plaintext ? QByteArray("success") : classOf(plaintext.error());
        if (got != vector.expect)
            different << QStringLiteral("%1: %2 instead of %3")
                             .arg(name, QString::fromLatin1(got), QString::fromLatin1(vector.expect));
        if (!plaintext || vector.expect != "success")
            continue;
        const QByteArrayView bytes(plaintext->view().data(), qsizetype(plaintext->size()));
        if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() != vector.payload)
            different << name + QStringLiteral(": another payload");
    }
    QCOMPARE(different, QStringList());
    QCOMPARE(leftOut, QStringList());
    qInfo("%d vectors judged", judged);
    QVERIFY(judged >= 118);
}

QTEST_APPLESS_MAIN(AgeVectorsTest)
#include "tst_agevectors.moc"
