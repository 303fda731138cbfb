#include "model/entries/totp.h"

#include <QTest>

using namespace hypha;
using namespace hypha::entries;

class TotpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesMatchTheStandard_data();
    void codesMatchTheStandard();
    void addressSaysDigitsPeriodAndAlgorithm();
    void keyIsReadAsSitesShowIt();
    void bareKeyBecomesAnAddress();
    void codeHoldsUntilThePeriodEnds();
    void brokenAddressIsRefused_data();
    void brokenAddressIsRefused();
};

/// RFC 6238, Appendix B.
void TotpTest::codesMatchTheStandard_data()
{
    QTest::addColumn<int>("hash");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("code");
    const std::pair<qint64, std::array<const char *, 3>> rows[] = {
        {59, {"94287082", "46119246", "90693936"}},
        {1111111109, {"07081804", "68084774", "25091201"}},
        {1111111111, {"14050471", "67062674", "99943326"}},
        {1234567890, {"89005924", "91819424", "93441116"}},
        {2000000000, {"69279037", "90698825", "38618901"}},
        {20000000000, {"65353130", "77737706", "47863826"}},
    };
    for (const auto &[seconds, codes] : rows) {
        for (int hash = 0; hash < 3; ++hash)
            QTest::addRow("%lld-%d", static_cast<long long>(seconds), hash)
                << hash << seconds << QByteArray(codes[static_cast<std::size_t>(hash)]);
    }
}

void TotpTest::codesMatchTheStandard()
{
    QFETCH(int, hash);
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, code);
    const std::string digits = "1234567890123456789012345678901234567890123456789012345678901234";
    Totp totp;
    totp.hash = static_cast<crypto::HmacHash>(hash);
    totp.digits = 8;
    totp.key = crypto::SecretBytes::copyOf(asBytes(digits.substr(0, hash == 0 ? 20 : hash == 1 ? 32 : 64)));
    QCOMPARE(totpCode(totp, seconds).text(), std::string_view(code.constData()));
}

void TotpTest::addressSaysDigitsPeriodAndAlgorithm()
{
    const auto totp =
        parseTotp(asBytes("otpauth://totp/Acme:ada%40example.org?issuer=Acme&secret=GEZDGNBVGY3TQO"
                          "JQGEZDGNBVGY3TQOJQ&digits=8&period=60&algorithm=sha1"));
    QVERIFY(totp.has_value());
    QCOMPARE(totp->digits, 8u);
    QCOMPARE(totp->period, 60u);
    QCOMPARE(totp->key.text(), std::string_view("12345678901234567890"));
    QCOMPARE(totpCode(*totp, 118).text(), std::string_view("94287082")); // the counter of 59 s at 30
}

void TotpTest::keyIsReadAsSitesShowIt()
{
    for (const char *secret : {"gezd gnbv gy3t qojq", "GEZD-GNBV-GY3T-QOJQ", "GEZDGNBVGY3TQOJQ%3D%3D"}) {
        const auto totp = parseTotp(asBytes(std::string("otpauth://totp/x?secret=") + secret));
        QVERIFY2(totp.has_value(), secret);
        QCOMPARE(totp->key.text(), std::string_view("1234567890"));
    }
}

void TotpTest::bareKeyBecomesAnAddress()
{
    const auto uri = totpUri(asBytes("gezd gnbv gy3t qojq"));
    QVERIFY(uri.has_value());
    QCOMPARE(uri->text(), std::string_view("otpauth://totp/?secret=gezdgnbvgy3tqojq"));
    QVERIFY(parseTotp(uri->view()).has_value());
    const char *whole = "otpauth://totp/x?secret=GEZDGNBV";
    QCOMPARE(totpUri(asBytes(whole))->text(), std::string_view(whole));
    QVERIFY(!totpUri(asBytes("not a key!")));
}

void TotpTest::codeHoldsUntilThePeriodEnds()
{
    const auto totp = parseTotp(asBytes("otpauth://totp/x?secret=GEZDGNBV"));
    QVERIFY(totp.has_value());
    QCOMPARE(totpSecondsLeft(*totp, 30), 30u);
    QCOMPARE(totpSecondsLeft(*totp, 59), 1u);
    QVERIFY(totpCode(*totp, 30).equals(totpCode(*totp, 59).view()));
    QVERIFY(!totpCode(*totp, 59).equals(totpCode(*totp, 60).view()));
}

void TotpTest::brokenAddressIsRefused_data()
{
    QTest::addColumn<QByteArray>("uri");
    for (const char *uri :
         {"", "hello", "otpauth://", "otpauth://totp/x",
          "otpauth://totp/x?secret=", "otpauth://totp/x?secret=1", "otpauth://totp/x?secret=%4",
          "otpauth://totp/x?secret=%G1", "otpauth://hotp/x?secret=GEZDGNBV&counter=1",
          "otpauth://totp/x?secret=GEZDGNBV&digits=9", "otpauth://totp/x?secret=GEZDGNBV&digits=+7",
          "otpauth://totp/x?secret=GEZDGNBV&period=0", "otpauth://totp/x?secret=GEZDGNBV&algorithm=MD5",
          "otpauth://totp/x?secret=GEZDGNBV&secret=GEZDGNBV", "https://totp/x?secret=GEZDGNBV"})
        QTest::addRow("%s", uri) << QByteArray(uri);
}

void TotpTest::brokenAddressIsRefused()
{
    QFETCH(QByteArray, uri);
    const auto totp = parseTotp(asBytes({uri.constData(), static_cast<std::size_t>(uri.size())}));
    QVERIFY(!totp.has_value());
    QCOMPARE(totp.error().code, Errc::invalidInput);
}

QTEST_APPLESS_MAIN(TotpTest)
#include "tst_totp.moc"
