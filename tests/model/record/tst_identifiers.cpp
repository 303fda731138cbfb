#include "model/record/base64.h"
#include "model/record/userid.h"
#include "model/record/uuid.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace hypha;

class TestIdentifiers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAreVersion4AndReadBack();
    void C10_otherSpellingsOfAnIdAreRefused_data();
    void C10_otherSpellingsOfAnIdAreRefused();
    void userIdsFollowTheRule();
    void unusualShapesOfUserIdsAreTold();
    void base64IsThatOfOthers();
    void C10_otherSpellingsOfBase64AreRefused_data();
    void C10_otherSpellingsOfBase64AreRefused();
    void base64UrlHasNoPadding();
    void lengthsAreChecked();
};

void TestIdentifiers::idsAreVersion4AndReadBack()
{
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const DeviceId id = DeviceId::random();
        const std::string text = id.toString();
        QCOMPARE(text[14], '4');
        QVERIFY(std::string_view("89ab").find(text[19]) != std::string_view::npos);
        QVERIFY(DeviceId::parse(text).value() == id);
        QVERIFY(seen.insert(text).second);
    }
    const auto known = Uuid::parse("00112233-4455-4677-8899-aabbccddeeff").value();
    QCOMPARE(known.bytes[0], std::uint8_t(0x00));
    QCOMPARE(known.bytes[6], std::uint8_t(0x46));
    QCOMPARE(known.bytes[15], std::uint8_t(0xff));
}

void TestIdentifiers::C10_otherSpellingsOfAnIdAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "00112233-4455-4677-8899-AABBCCDDEEFF", "{00112233-4455-4677-8899-aabbccddeeff}",
          "00112233445546778899aabbccddeeff", "00112233-4455-1677-8899-aabbccddeeff",
          "00112233-4455-4677-c899-aabbccddeeff", "00112233-4455-4677-7899-aabbccddeeff",
          "00112233-4455-4677-8899-aabbccddeef", "00112233-4455-4677-8899-aabbccddeeff0",
          "00112233_4455-4677-8899-aabbccddeeff", "0011223-34455-4677-8899-aabbccddeeff",
          "00112233-4455-4677-8899-aabbccddeefg", "00000000-0000-0000-0000-000000000000"})
        QTest::newRow(text) << QByteArray(text);
}

void TestIdentifiers::C10_otherSpellingsOfAnIdAreRefused()
{
    QFETCH(const QByteArray, text);
    const auto parsed = Uuid::parse(text.toStdString());
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, Errc::malformed);
}

void TestIdentifiers::userIdsFollowTheRule()
{
    for (const std::string &good : {std::string("github|12345678"), std::string("email|alice@example.org"),
                                    std::string("x"), std::string(256, 'a'), std::string("sso|Zoë")})
        QVERIFY2(UserId::parse(good).has_value(), good.c_str());
    for (const std::string &bad :
         {std::string(), std::string(257, 'a'), std::string("a b"), std::string("a\tb"),
          std::string("a\u00a0b"), std::string("a\u2028b"), std::string("a\u0085b"), std::string("a\x7f"),
          std::string("a\0b", 3), std::string("a\xff"), std::string("\u3000")}) {
        const auto parsed = UserId::parse(bad);
        QVERIFY2(!parsed, bad.c_str());
        QCOMPARE(parsed.error().code, Errc::malformed);
    }
}

void TestIdentifiers::unusualShapesOfUserIdsAreTold()
{
    for (const char *usual :
         {"github|12345678", "email|alice@example.org", "ci|org/repo:main", "my-sso|Alice"})
        QVERIFY2(UserId::parse(usual).value().isUsualShape(), usual);
    for (const char *unusual :
         {"alice", "|alice", "github|", "GitHub|1", "a|b|c", "email|Alice@example.org", "email|alice"})
        QVERIFY2(!UserId::parse(unusual).value().isUsualShape(), unusual);
    QVERIFY(UserId{"ci|x"}.isCi());
    QVERIFY(!UserId{"cix|x"}.isCi());
}

void TestIdentifiers::base64IsThatOfOthers()
{
    const bool held = rc::check("agrees with Qt's base64", [] {
        const auto bytes = *rc::gen::arbitrary<Bytes>();
        const QByteArray theirs(reinterpret_cast<const char *>(bytes.data()),
                                static_cast<qsizetype>(bytes.size()));
        RC_ASSERT(toBase64(bytes) == theirs.toBase64().toStdString());
        RC_ASSERT(fromBase64(toBase64(bytes)).value() == bytes);
        Bytes read(bytes.size());
        RC_ASSERT(readBase64(toBase64(bytes), read) && read == bytes);
        // Of a known size it accepts what is accepted of any.
        std::string text = toBase64(bytes);
        if (!text.empty())
            text[*rc::gen::inRange<std::size_t>(0, text.size())] =
                *rc::gen::elementOf(std::string("AQgwZ09+/=-_ \n\x80"));
        const auto decoded = fromBase64(text);
        RC_ASSERT(readBase64(text, read) == (decoded && decoded->size() == bytes.size()));
        RC_ASSERT(!decoded || decoded->size() != bytes.size() || *decoded == read);
        RC_ASSERT(
            toBase64Url(bytes) ==
            theirs.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString());
        RC_ASSERT(fromBase64Url(toBase64Url(bytes)).value() == bytes);
    });
    QVERIFY(held);
}

void TestIdentifiers::C10_otherSpellingsOfBase64AreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const QByteArray &text, Errc fault) {
        QTest::newRow(text.constData()) << text << static_cast<int>(fault);
    };
    for (const char *text : {"Zh==", "Zm9=", "Zg", "Zm8", "Zg=", " Zg==", "Zg==\n", "Zm 9v", "Zm9v\r\n"})
        row(text, Errc::notCanonical);
    for (const char *text : {"Z", "Zm9vZ", "Z===", "=", "==", "====", "Zm9v=", "Zm9v====", "Zg==Zg==", "Zg=a",
                             "Zm9_", "Zm-v", "Zm9v!", "Zm9\x80"})
        row(text, Errc::malformed);
}

void TestIdentifiers::C10_otherSpellingsOfBase64AreRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, fault);
    const auto decoded = fromBase64(text.toStdString());
    QVERIFY(!decoded);
    for (std::size_t size = 0; size < 9; ++size) {
        Bytes out(size);
        QVERIFY(!readBase64(text.toStdString(), out));
    }
    QCOMPARE(toString(decoded.error().code), toString(static_cast<Errc>(fault)));
}

void TestIdentifiers::base64UrlHasNoPadding()
{
    QCOMPARE(toBase64Url(Bytes{0xfb, 0xff}), std::string("-_8"));
    QCOMPARE(fromBase64Url("-_8=").error().code, Errc::notCanonical);
    QCOMPARE(fromBase64Url("-_9").error().code, Errc::notCanonical);
    QCOMPARE(fromBase64Url("+/8").error().code, Errc::malformed);
    QCOMPARE(fromBase64Url("A").error().code, Errc::malformed);
}

void TestIdentifiers::lengthsAreChecked()
{
    QVERIFY(fromBase64Exactly<1>("Zg==").has_value());
    QCOMPARE(fromBase64Exactly<2>("Zg==").error().code, Errc::malformed);
}

QTEST_APPLESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
