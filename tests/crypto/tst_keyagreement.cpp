#include "crypto/keyagreement.h"

#include "crypto/smallorder.h"
#include "hex.h"

#include <QTest>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::test;

namespace {

QByteArray agree(const QByteArray &scalar, const QByteArray &u)
{
    return toHex(
        x25519(keyFromHex<X25519SecretKey>(scalar), publicFromHex<X25519PublicKey>(u)).value().view());
}

} // namespace

class KeyAgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc7748Vectors();
    void rfc7748Iterated_data();
    void rfc7748Iterated();
    void rfc7748DiffieHellman();
    void bothSidesAgree();
    void K13_smallOrderKeyIsRefused_data();
    void K13_smallOrderKeyIsRefused();
    void ordinaryKeyIsNotOfSmallOrder();
};

void KeyAgreementTest::rfc7748Vectors()
{
    // RFC 7748 §5.2; the second u has its top bit set, which is ignored
    QCOMPARE(agree("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4",
                   "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c"),
             QByteArray("c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552"));
    QCOMPARE(agree("4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d",
                   "e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493"),
             QByteArray("95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957"));
}

void KeyAgreementTest::rfc7748Iterated_data()
{
    QTest::addColumn<int>("rounds");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("1") << 1 << QByteArray("422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079");
    QTest::newRow("1,000") << 1000
                           << QByteArray("684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51");
}

void KeyAgreementTest::rfc7748Iterated()
{
    QFETCH(int, rounds);
    QFETCH(QByteArray, result);
    QByteArray k("0900000000000000000000000000000000000000000000000000000000000000");
    QByteArray u = k;
    for (int i = 0; i < rounds; ++i)
        u = std::exchange(k, agree(k, u));
    QCOMPARE(k, result);
}

void KeyAgreementTest::rfc7748DiffieHellman()
{
    // RFC 7748 §6.1
    const QByteArray a("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
    const QByteArray b("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");
    const QByteArray publicA("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
    const QByteArray publicB("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
    const QByteArray shared("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742");
    QCOMPARE(toHex(x25519PublicKey(keyFromHex<X25519SecretKey>(a)).view()), publicA);
    QCOMPARE(toHex(x25519PublicKey(keyFromHex<X25519SecretKey>(b)).view()), publicB);
    QCOMPARE(agree(a, publicB), shared);
    QCOMPARE(agree(b, publicA), shared);
}

void KeyAgreementTest::bothSidesAgree()
{
    for (int i = 0; i < 50; ++i) {
        const auto a = X25519SecretKey::generate();
        const auto b = X25519SecretKey::generate();
        const auto ab = x25519(a, x25519PublicKey(b));
        const auto ba = x25519(b, x25519PublicKey(a));
        QVERIFY(ab && ba && ab->equals(ba->view()));
    }
}

void KeyAgreementTest::K13_smallOrderKeyIsRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const Encoding32 &u : smallOrderU)
        for (bool top : {false, true}) {
            Encoding32 key = u;
            if (top)
                key.back() |= 0x80;
            QTest::newRow(toHex(key).constData()) << toHex(key);
        }
}

void KeyAgreementTest::K13_smallOrderKeyIsRefused()
{
    QFETCH(QByteArray, key);
    const auto peer = publicFromHex<X25519PublicKey>(key);
    QVERIFY(x25519IsSmallOrder(peer));
    const auto shared = x25519(X25519SecretKey::generate(), peer);
    QVERIFY(!shared);
    QCOMPARE(shared.error().code, Errc::malformed);
}

void KeyAgreementTest::ordinaryKeyIsNotOfSmallOrder()
{
    for (int i = 0; i < 50; ++i)
        QVERIFY(!x25519IsSmallOrder(x25519PublicKey(X25519SecretKey::generate())));
    QVERIFY(!x25519IsSmallOrder({Encoding32{9}})); // the base point
    QVERIFY(!x25519IsSmallOrder({Encoding32{2}}));
}

QTEST_APPLESS_MAIN(KeyAgreementTest)
#include "tst_keyagreement.moc"
