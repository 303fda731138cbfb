#include "crypto/secretbase64.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace hypha;
using crypto::Base64;

class tst_SecretBase64 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsEncodedIsDecoded();
    void onlyLettersOfTheAlphabetAreAccepted_data();
    void onlyLettersOfTheAlphabetAreAccepted();
};

void tst_SecretBase64::whatIsEncodedIsDecoded()
{
    QVERIFY(rc::check("for both alphabets", [](const Bytes &bytes, bool url) {
        const Base64 alphabet = url ? Base64::urlUnpadded : Base64::padded;
        const auto text = crypto::encodeBase64(bytes, alphabet);
        const auto back = crypto::decodeBase64(text.view(), alphabet);
        RC_ASSERT(back.has_value());
        RC_ASSERT(back->equals(bytes));
    }));
}

void tst_SecretBase64::onlyLettersOfTheAlphabetAreAccepted_data()
{
    QTest::addColumn<bool>("url");
    QTest::newRow("padded") << false;
    QTest::newRow("for addresses") << true;
}

void tst_SecretBase64::onlyLettersOfTheAlphabetAreAccepted()
{
    QFETCH(bool, url);
    const Base64 alphabet = url ? Base64::urlUnpadded : Base64::padded;
    int accepted = 0;
    for (int byte = 0; byte < 256; ++byte) {
        const Bytes text{'A', 'A', 'A', static_cast<std::uint8_t>(byte)};
        accepted += crypto::decodeBase64(text, alphabet).has_value() ? 1 : 0;
    }
    QCOMPARE(accepted, url ? 64 : 65); // and '=' where text is padded
}

QTEST_APPLESS_MAIN(tst_SecretBase64)
#include "tst_secretbase64.moc"
