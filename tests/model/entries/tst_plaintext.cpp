#include "model/entries/anyentries.h"
#include "model/record/otherreader.h"

#include <QtTest>

#include <cmath>

using namespace hypha;
using namespace hypha::entries;
using namespace hypha::test;

namespace {

std::string withMetadata(const std::string &metadata)
{
    return "[{\"key\":\"k\",\"metadata\":" + metadata + ",\"value\":\"v\"}]";
}

} // namespace

class TestPlaintext : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void padmeRoundsAsThePageSays();
    void padmeLeaksLittleAndCostsLittle();
    void anEmptySetHasOnePlaintextShape();
    void plaintextIsCanonicalAndPadded();
    void everyEntryComesBack();
    void oneEntryIsTheSameAsAmongAll();
    void sealedValuesOfAnotherSessionAreNotWritten();
    void saltsAndNoncesAreFresh();
    void metadataIsWrittenOnlyWhereThereIsSome();
    void unknownMembersSurvive();
    void acceptedVariantsOfMetadata_data();
    void acceptedVariantsOfMetadata();
    void stringsMayLieAcrossWindows();

private:
    crypto::SessionSealer m_sealer;
};

void TestPlaintext::padmeRoundsAsThePageSays()
{
    for (std::size_t length : {std::size_t(2), std::size_t(3), std::size_t(7), std::size_t(8), std::size_t(9),
                               std::size_t(100), std::size_t(129), std::size_t(1000), std::size_t(65537),
                               std::size_t(1234567), std::size_t(10485759)}) {
        const double e = std::floor(std::log2(static_cast<double>(length)));
        const double s = std::floor(std::log2(e)) + 1;
        const double unit = std::pow(2, e - s);
        QCOMPARE(static_cast<double>(padmeLength(length)),
                 std::ceil(static_cast<double>(length) / unit) * unit);
    }
    const std::map<std::size_t, std::size_t> table = {{1, 1},
                                                      {2, 2},
                                                      {8, 8},
                                                      {9, 10},
                                                      {63, 64},
                                                      {64, 64},
                                                      {65, 72},
                                                      {100, 104},
                                                      {129, 144},
                                                      {1000, 1024},
                                                      {1025, 1088},
                                                      {10485760, 10485760},
                                                      {10485761, 10747904}};
    for (const auto &[length, padded] : table)
        QCOMPARE(padmeLength(length), padded);
}

void TestPlaintext::padmeLeaksLittleAndCostsLittle()
{
    std::set<std::size_t> lengths;
    for (std::size_t length = 2; length < 300000; ++length) {
        const std::size_t padded = padmeLength(length);
        QVERIFY(padded >= length && padded * 100 <= length * 112 + 100);
        QCOMPARE(padmeLength(padded), padded);
        lengths.insert(padded);
    }
    QVERIFY(lengths.size() < 300);
}

void TestPlaintext::anEmptySetHasOnePlaintextShape()
{
    const auto v = VersionFile::of(EntryList(), m_sealer);
    const std::string text = v.plaintext();
    QVERIFY(text.starts_with("{\"entries\":[],\"pad\":\""));
    QVERIFY(v.decrypt(m_sealer).value().empty());
    QCOMPARE(check(v.file, v.pdk, v.aad, v.contentHash).value(), std::size_t(0));
}

void TestPlaintext::plaintextIsCanonicalAndPadded()
{
    const bool held = rc::check("canonical, sorted, padded", [this] {
        const auto v = VersionFile::of(anyList(m_sealer), m_sealer);
        const std::string text = v.plaintext();
        const auto parsed = json::parseObject(asBytes(text));
        RC_ASSERT(parsed.has_value());
        RC_ASSERT(json::write(*parsed) == text);
        const std::string &pad = *parsed->find("pad")->asString();
        RC_ASSERT(pad.find_first_not_of('0') == std::string::npos);
        RC_ASSERT(padmeLength(text.size() - pad.size()) == text.size());
        const auto theirs = OtherReader::read(text);
        RC_ASSERT(theirs.has_value() && *theirs == json::Value(*parsed));
    });
    QVERIFY(held);
}

void TestPlaintext::everyEntryComesBack()
{
    const bool held = rc::check("decrypt(encrypt(list)) == list", [this] {
        const EntryList list = anyList(m_sealer);
        const auto v = VersionFile::of(list, m_sealer);
        const auto back = v.decrypt(m_sealer);
        RC_ASSERT(back.has_value());
        EntryList expected = list;
        for (Entry &entry : expected)
            std::sort(entry.unknown.begin(), entry.unknown.end(),
                      [](const auto &a, const auto &b) { return json::compareNames(a.first, b.first) < 0; });
        RC_ASSERT(dump(*back, m_sealer) == dump(expected, m_sealer));
        RC_ASSERT(difference(list, *back, m_sealer).empty());
    });
    QVERIFY(held);
}

void TestPlaintext::oneEntryIsTheSameAsAmongAll()
{
    const bool held = rc::check("decryptOne agrees with decrypt", [this] {
        const EntryList list = anyList(m_sealer);
        const auto v = VersionFile::of(list, m_sealer);
        const EntryList all = v.decrypt(m_sealer).value();
        for (const Entry &entry : all) {
            const auto one = decryptOne(v.file, v.pdk, v.aad, v.contentHash, m_sealer, entry.key);
            RC_ASSERT(one.has_value() && one->has_value());
            RC_ASSERT(dump(**one, m_sealer) == dump(entry, m_sealer));
        }
        RC_ASSERT(!decryptOne(v.file, v.pdk, v.aad, v.contentHash, m_sealer, "no such key").value());
        RC_ASSERT(check(v.file, v.pdk, v.aad, v.contentHash).value() == list.size());
    });
    QVERIFY(held);
}

void TestPlaintext::sealedValuesOfAnotherSessionAreNotWritten()
{
    const crypto::SessionSealer other;
    const auto made = encrypt({entryOf(other, "k", "v")}, m_sealer, crypto::ChaChaKey::generate(), {});
    QCOMPARE(made.error().code, Errc::decryptionFailed);
}

void TestPlaintext::saltsAndNoncesAreFresh()
{
    const auto pdk = crypto::ChaChaKey::generate();
    const EntryList list = {entryOf(m_sealer, "k", "v")};
    const auto a = encrypt(list, m_sealer, pdk, {}).value();
    const auto b = encrypt(list, m_sealer, pdk, {}).value();
    QVERIFY(a.contentHash != b.contentHash);
    QVERIFY(!std::equal(a.file.begin(), a.file.begin() + 12, b.file.begin()));
    QCOMPARE(a.file.size(), b.file.size());
    QVERIFY(a.ciphertextHash == crypto::blake3(a.file));
}

void TestPlaintext::metadataIsWrittenOnlyWhereThereIsSome()
{
    Entry full = entryOf(m_sealer, "b", "v");
    full.favorite = true;
    full.kind = Kind::login;
    full.tags = {"t"};
    full.totp = sealed(m_sealer, "otpauth://x");
    full.fields = {Field{"f", "x", {}, false}, Field{"g", {}, sealed(m_sealer, "y"), true}};
    full.createdAt = full.updatedAt = full.expiresAt = Timestamp::fromSeconds(0);
    full.description = full.username = full.url = "";
    const auto v = VersionFile::of({entryOf(m_sealer, "a", ""), full}, m_sealer);
    const std::string time = "\"1970-01-01T00:00:00Z\"";
    const std::string expected =
        "{\"entries\":[{\"key\":\"a\",\"value\":\"\"},{\"key\":\"b\",\"metadata\":{\"created_at\":" + time +
        ",\"description\":\"\",\"expires_at\":" + time +
        ",\"favorite\":true,\"fields\":[{\"concealed\":false,\"name\":\"f\",\"value\":\"x\"},"
        "{\"concealed\":true,\"name\":\"g\",\"value\":\"y\"}],\"kind\":\"login\",\"tags\":[\"t\"],"
        "\"totp\":\"otpauth://x\",\"updated_at\":" +
        time + ",\"url\":\"\",\"username\":\"\"},\"value\":\"v\"}],\"pad\":\"";
    QCOMPARE(v.plaintext().substr(0, expected.size()), expected);
}

void TestPlaintext::unknownMembersSurvive()
{
    const std::string metadata =
        R"({"a":null,"kind":"note","l":[{"b":[],"c":{"d":"é\n\u0001"}},9007199254740991,false],"z":"secret"})";
    const auto v = VersionFile::of(paddedPlaintext(withMetadata(metadata)));
    const EntryList list = v.decrypt(m_sealer).value();
    QCOMPARE(list.front().unknown.size(), std::size_t(3));
    const auto again = VersionFile::of(list, m_sealer);
    QVERIFY(again.plaintext().find(withMetadata(metadata)) != std::string::npos);
}

void TestPlaintext::acceptedVariantsOfMetadata_data()
{
    QTest::addColumn<QByteArray>("metadata");
    for (const char *metadata :
         {R"({"kind":"env"})", R"({"favorite":false})", R"({"tags":[]})", R"({"fields":[]})",
          R"({"description":""})", R"({"created_at":"2025-12-01T10:00:00.123456789Z"})", R"({"x":{}})",
          R"({"favourite":1})"})
        QTest::newRow(metadata) << QByteArray(metadata);
}

void TestPlaintext::acceptedVariantsOfMetadata()
{
    QFETCH(const QByteArray, metadata);
    const auto v = VersionFile::of(paddedPlaintext(withMetadata(metadata.toStdString())));
    QVERIFY(v.decrypt(m_sealer).has_value());
}

// Multi-byte characters and escapes at every position around the edge of a window of 64 KiB
void TestPlaintext::stringsMayLieAcrossWindows()
{
    for (std::size_t shift = 0; shift < 16; ++shift) {
        const std::string value = std::string(65536 - 40 + shift, 'x') + "é\u20ac\U0001F600\x01\n\"" +
                                  std::string(65536 - 24, 'y') + "\U0001F600\x02\u20acé";
        Entry entry = entryOf(m_sealer, "k", value);
        entry.unknown = {{"z", sealed(m_sealer, json::write(json::Value(value)))}};
        const auto v = VersionFile::of({entry}, m_sealer);
        QCOMPARE(dump(v.decrypt(m_sealer).value(), m_sealer), dump(EntryList{entry}, m_sealer));
    }
}

QTEST_APPLESS_MAIN(TestPlaintext)
#include "tst_plaintext.moc"
