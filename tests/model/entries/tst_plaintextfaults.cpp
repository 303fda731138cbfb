#include "model/entries/versionfile.h"
#include "support/twokeys.h"

#include <QtTest>

using namespace hypha;
using namespace hypha::entries;
using namespace hypha::test;

namespace {

std::string withMetadata(const std::string &metadata)
{
    return "[{\"key\":\"k\",\"metadata\":" + metadata + ",\"value\":\"v\"}]";
}

} // namespace

class TestPlaintextFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void C10_everyFaultIsNamed_data();
    void C10_everyFaultIsNamed();
    void padHasExactlyTheRightLength();
    void C2_C12_everyFlippedBitIsRefusedAndReleasesNothing();
    void C12_contentIsComparedBeforeItIsParsed();
    void C12_anotherKeyOrContextOpensNothing();
    void C12_truncatedFilesOpenNothing();
    void C8_whatWasMadeForTwoKeysIsTheContentOfOne();

private:
    crypto::SessionSealer m_sealer;
};

void TestPlaintextFaults::C10_everyFaultIsNamed_data()
{
    QTest::addColumn<QByteArray>("plaintext");
    QTest::addColumn<int>("fault");
    const auto raw = [](const char *what, const std::string &plaintext, Errc fault) {
        QTest::newRow(what) << QByteArray::fromStdString(plaintext) << static_cast<int>(fault);
    };
    const auto entries = [&](const char *what, const std::string &list, Errc fault = Errc::malformed) {
        raw(what, paddedPlaintext(list), fault);
    };
    const auto metadata = [&](const char *what, const std::string &object, Errc fault = Errc::malformed) {
        entries(what, withMetadata(object), fault);
    };
    const std::string good = paddedPlaintext("[]");
    raw("empty", "", Errc::malformed);
    raw("no object", "[]", Errc::malformed);
    raw("empty object", "{}", Errc::malformed);
    raw("cut", good.substr(0, good.size() - 1), Errc::malformed);
    raw("trailing line feed", good + "\n", Errc::notCanonical);
    raw("trailing object", good + "{}", Errc::malformed);
    raw("leading blank", " " + good, Errc::notCanonical);
    raw("unknown member", "{\"a\":1," + good.substr(1), Errc::malformed);
    raw("no pad", "{\"entries\":[],\"salt\":\"" + someSalt + "\"}", Errc::malformed);
    raw("pad not of zeros", plaintextWith("[]", "1"), Errc::malformed);
    raw("pad escaped", plaintextWith("[]", "\\u0030"), Errc::notCanonical);
    raw("salt of 31 bytes", paddedPlaintext("[]", QByteArray(31, 'x').toBase64().toStdString()),
        Errc::malformed);
    raw("salt of 33 bytes", paddedPlaintext("[]", QByteArray(33, 'x').toBase64().toStdString()),
        Errc::malformed);
    raw("salt empty", paddedPlaintext("[]", ""), Errc::malformed);
    raw("salt with spare bits", paddedPlaintext("[]", someSalt.substr(0, 42) + "d="), Errc::notCanonical);
    raw("salt without padding", paddedPlaintext("[]", someSalt.substr(0, 43)), Errc::notCanonical);
    entries("entries null", "null");
    entries("entry not an object", "[1]");
    entries("no key", R"([{"value":""}])");
    entries("no value", R"([{"key":"k"}])");
    entries("value before key", R"([{"value":"","key":"k"}])");
    entries("unknown member of an entry", R"([{"key":"k","value":"","x":1}])");
    entries("value a number", R"([{"key":"k","value":1}])");
    entries("value null", R"([{"key":"k","value":null}])");
    entries("NUL in a value", R"([{"key":"k","value":"a\u0000b"}])");
    entries("invalid UTF-8 in a value", "[{\"key\":\"k\",\"value\":\"\xff\"}]");
    entries("lone surrogate in a value", R"([{"key":"k","value":"\ud800"}])");
    entries("escaped slash in a value", R"([{"key":"k","value":"\/"}])", Errc::notCanonical);
    entries("blank between members", R"([{"key":"k", "value":""}])", Errc::notCanonical);
    entries("key empty", R"([{"key":"","value":""}])");
    entries("key with a line feed", R"([{"key":"a\nb","value":""}])");
    entries("key with a C1 control", "[{\"key\":\"\u0085\",\"value\":\"\"}]");
    entries("key twice", R"([{"key":"k","value":""},{"key":"k","value":""}])");
    entries("keys unsorted", R"([{"key":"l","value":""},{"key":"k","value":""}])", Errc::notCanonical);
    entries("keys sorted by UTF-16",
            "[{\"key\":\"\U0001F600\",\"value\":\"\"},{\"key\":\"\ufb33\",\"value\":\"\"}]",
            Errc::notCanonical);
    metadata("metadata empty", "{}", Errc::notCanonical);
    metadata("metadata null", "null");
    metadata("metadata an array", "[]");
    metadata("member twice", R"({"kind":"env","kind":"env"})");
    metadata("unknown member twice", R"({"x":1,"x":1})");
    metadata("members unsorted", R"({"url":"","kind":"env"})", Errc::notCanonical);
    metadata("kind unknown", R"({"kind":"passport"})");
    metadata("kind null", R"({"kind":null})");
    metadata("description null", R"({"description":null})");
    metadata("favorite a number", R"({"favorite":1})");
    metadata("time of another shape", R"({"created_at":"2025-12-01"})");
    metadata("time very long", "{\"updated_at\":\"" + std::string(5000, '2') + "\"}");
    metadata("expiry null", R"({"expires_at":null})");
    metadata("tags a string", R"({"tags":"a"})");
    metadata("tag a number", R"({"tags":[1]})");
    metadata("field without name", R"({"fields":[{"concealed":true,"value":""}]})");
    metadata("field without concealed", R"({"fields":[{"name":"","value":""}]})");
    metadata("field with more", R"({"fields":[{"concealed":true,"name":"","value":"","x":1}]})");
    metadata("field value a number", R"({"fields":[{"concealed":true,"name":"","value":1}]})");
    metadata("float in an unknown member", R"({"x":[1.5]})");
    metadata("unknown member unsorted inside", R"({"x":{"b":1,"a":1}})", Errc::notCanonical);
    metadata("unknown member with a name twice", R"({"x":{"a":1,"a":1}})");
    metadata("unknown member too deep", "{\"x\":" + std::string(61, '[') + std::string(61, ']') + "}");
}

void TestPlaintextFaults::C10_everyFaultIsNamed()
{
    QFETCH(const QByteArray, plaintext);
    QFETCH(const int, fault);
    QCOMPARE(toString(faultOf(plaintext.toStdString(), m_sealer)), toString(static_cast<Errc>(fault)));
}

void TestPlaintextFaults::padHasExactlyTheRightLength()
{
    const std::size_t bare = plaintextWith("[]", "").size();
    const std::size_t right = padmeLength(bare) - bare;
    for (std::size_t length = 0; length < right + 40; ++length) {
        const std::string plaintext = plaintextWith("[]", std::string(length, '0'));
        if (length == right)
            QVERIFY(VersionFile::of(plaintext).decrypt(m_sealer).has_value());
        else
            QCOMPARE(faultOf(plaintext, m_sealer), Errc::malformed);
    }
}

void TestPlaintextFaults::C2_C12_everyFlippedBitIsRefusedAndReleasesNothing()
{
    auto v = VersionFile::of({entryOf(m_sealer, "k", "v")}, m_sealer);
    for (std::size_t i = 0; i < v.file.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            const auto mask = static_cast<std::uint8_t>(1 << bit);
            v.file[i] = static_cast<std::uint8_t>(v.file[i] ^ mask);
            const auto all = v.decrypt(m_sealer);
            QVERIFY(!all);
            QCOMPARE(all.error().code, Errc::decryptionFailed);
            QCOMPARE(check(v.file, v.pdk, v.aad, v.contentHash).error().code, Errc::decryptionFailed);
            v.file[i] = static_cast<std::uint8_t>(v.file[i] ^ mask);
        }
    }
    QVERIFY(v.decrypt(m_sealer).has_value());
}

void TestPlaintextFaults::C12_contentIsComparedBeforeItIsParsed()
{
    auto v = VersionFile::of("no plaintext at all");
    QCOMPARE(v.decrypt(m_sealer).error().code, Errc::malformed);
    v.contentHash.bytes[0] ^= 1;
    QCOMPARE(v.decrypt(m_sealer).error().code, Errc::hashMismatch);
}

void TestPlaintextFaults::C12_anotherKeyOrContextOpensNothing()
{
    auto v = VersionFile::of({entryOf(m_sealer, "k", "v")}, m_sealer);
    const auto otherKey = decrypt(v.file, crypto::ChaChaKey::generate(), v.aad, v.contentHash, m_sealer);
    QCOMPARE(otherKey.error().code, Errc::decryptionFailed);
    v.aad[3] ^= 1;
    QCOMPARE(v.decrypt(m_sealer).error().code, Errc::decryptionFailed);
}

void TestPlaintextFaults::C12_truncatedFilesOpenNothing()
{
    const auto whole = VersionFile::of({entryOf(m_sealer, "k", "v")}, m_sealer);
    for (std::size_t size = 0; size < whole.file.size(); ++size) {
        const ByteView cut = ByteView(whole.file).first(size);
        const auto all = decrypt(cut, whole.pdk, whole.aad, whole.contentHash, m_sealer);
        QVERIFY(!all);
        QCOMPARE(all.error().code, Errc::decryptionFailed);
    }
}

void TestPlaintextFaults::C8_whatWasMadeForTwoKeysIsTheContentOfOne()
{
    // A member may make a file whose tag holds under two keys, so that two people read two things: the hash
    // that everybody has of the content is of one of them.
    const auto mine = crypto::ChaChaKey::generate(), yours = crypto::ChaChaKey::generate();
    const Bytes aad(48, 0x5a);
    const Bytes file = opensUnderBoth(mine, yours, aad);
    QVERIFY(!file.empty());
    const auto one = crypto::chachaOpen(mine, file, aad), other = crypto::chachaOpen(yours, file, aad);
    QVERIFY(one && other && !one->equals(other->view()));
    const crypto::Hash content = crypto::blake3(one->view());
    const Errc noise =
        decrypt(file, mine, aad, content, m_sealer).error().code; // the right content, which is none
    QVERIFY(noise == Errc::malformed || noise == Errc::notCanonical);
    QCOMPARE(decrypt(file, yours, aad, content, m_sealer).error().code, Errc::hashMismatch);
    QCOMPARE(decryptOne(file, yours, aad, content, m_sealer, "k").error().code, Errc::hashMismatch);
    QCOMPARE(check(file, yours, aad, content).error().code, Errc::hashMismatch);
}

QTEST_APPLESS_MAIN(TestPlaintextFaults)
#include "tst_plaintextfaults.moc"
