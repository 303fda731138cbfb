#include "crypto/hmac.h"

#include "hex.h"

#include <QTest>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::test;

class HmacTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesThePublishedVectors();
    void emptyKeyIsAKey();
};

/// RFC 2202 §3 and RFC 4231 §4.3, case 2.
void HmacTest::matchesThePublishedVectors()
{
    const auto made = [](HmacHash hash) {
        return toHex(hmac(hash, asBytes("Jefe"), asBytes("what do ya want for nothing?")).view());
    };
    QCOMPARE(made(HmacHash::sha1), QByteArray("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"));
    QCOMPARE(made(HmacHash::sha256),
             QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    QCOMPARE(made(HmacHash::sha512),
             QByteArray("164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                        "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"));
}

void HmacTest::emptyKeyIsAKey()
{
    // The well-known value of HMAC-SHA256 over nothing at all.
    QCOMPARE(toHex(hmac(HmacHash::sha256, {}, {}).view()),
             QByteArray("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"));
}

QTEST_APPLESS_MAIN(HmacTest)
#include "tst_hmac.moc"
