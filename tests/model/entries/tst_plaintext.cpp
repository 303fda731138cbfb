#include "model/entries/versionfile.h"
#include "model/record/generators.h"
#include "model/record/otherreader.h"

#include <QtTest>
#include <sys/resource.h>

#include <cmath>

using namespace hypha;
using namespace hypha::entries;
using namespace hypha::test;

namespace {

std::string opened(const crypto::SessionSealer &sealer, const SealedValue &value)
{
    return std::string(sealer.open(value).value().text());
}

/// Everything of an entry in the open, to be compared.
std::string dump(const Entry &e, const crypto::SessionSealer &sealer)
{
    json::Object o;
    const auto maybe = [&o](const char *name, const auto &value) {
        if (value)
            o.set(name, *value);
    };
    const auto time = [&o](const char *name, const auto &value) {
        if (value)
            o.set(name, value->toString());
    };
    o.set("key", e.key);
    o.set("value", opened(sealer, e.value));
    o.set("kind", toString(e.kind));
    o.set("favorite", e.favorite);
    maybe("description", e.description);
    maybe("username", e.username);
    maybe("url", e.url);
    if (e.totp)
        o.set("totp", opened(sealer, *e.totp));
    time("created_at", e.createdAt);
    time("updated_at", e.updatedAt);
    time("expires_at", e.expiresAt);
    json::Array tags(e.tags.begin(), e.tags.end());
    json::Array fields;
    for (const Field &f : e.fields)
        fields.push_back(json::Array{f.name, f.concealed, f.concealed ? opened(sealer, f.secret) : f.text});
    json::Object unknown;
    for (const auto &[name, value] : e.unknown)
        unknown.set(name, opened(sealer, value));
    o.set("tags", tags);
    o.set("fields", fields);
    o.set("unknown", unknown);
    return json::write(o);
}

std::string dump(const EntryList &list, const crypto::SessionSealer &sealer)
{
    std::string out;
    for (const Entry &entry : list)
        out += dump(entry, sealer) + "\n";
    return out;
}

rc::Gen<std::optional<std::string>> maybeText()
{
    return rc::gen::oneOf(rc::gen::just(std::optional<std::string>()),
                          rc::gen::map(anyText(), [](std::string s) { return std::optional(std::move(s)); }));
}

std::optional<Timestamp> maybeTime()
{
    const auto n = *rc::gen::inRange<std::int64_t>(0, 4000000000);
    if (n % 2 == 0)
        return std::nullopt;
    Timestamp time = Timestamp::fromSeconds(n);
    if (n % 3 == 0) {
        time.nanoseconds = 250000000;
        time.digits = 3;
    }
    return time;
}

std::string anyKey()
{
    std::string key;
    for (const char32_t c : *rc::gen::container<std::vector<char32_t>>(anyScalar(0xA0)))
        if (key.size() < 250)
            appendUtf8(key, c);
    return key + static_cast<char>(*rc::gen::inRange<int>('!', '~'));
}

Field anyField(const crypto::SessionSealer &sealer)
{
    const std::string text = *anyText();
    const std::string name = *anyText();
    if (*rc::gen::arbitrary<bool>())
        return Field{name, {}, sealed(sealer, text), true};
    return Field{name, text, {}, false};
}

Entry anyEntry(const crypto::SessionSealer &sealer)
{
    Entry e = entryOf(sealer, anyKey(), *anyText(1));
    e.kind = static_cast<Kind>(*rc::gen::inRange(0, 9));
    e.description = *maybeText();
    e.username = *maybeText();
    e.url = *maybeText();
    if (const auto totp = *maybeText())
        e.totp = sealed(sealer, *totp);
    e.tags = *rc::gen::scale(0.3, rc::gen::container<std::vector<std::string>>(anyText()));
    for (int i = *rc::gen::inRange(0, 4); i > 1; --i)
        e.fields.push_back(anyField(sealer));
    e.favorite = *rc::gen::arbitrary<bool>();
    e.createdAt = maybeTime();
    e.updatedAt = maybeTime();
    e.expiresAt = maybeTime();
    for (const auto &[name, value] : *rc::gen::scale(0.3, rc::gen::map(anyValue(2), [](const json::Value &v) {
                                                         return v.asObject() ? *v.asObject() : json::Object();
                                                     })))
        e.unknown.emplace_back("x-" + name, sealed(sealer, json::write(value)));
    return e;
}

EntryList anyList(const crypto::SessionSealer &sealer)
{
    EntryList list;
    for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
        put(list, anyEntry(sealer));
    return list;
}

EntryList numbered(const crypto::SessionSealer &sealer, std::size_t count)
{
    EntryList list;
    for (std::size_t i = 0; i < count; ++i)
        list.push_back(entryOf(sealer, std::to_string(100000 + i), "v"));
    return list;
}

std::string arrayOf(std::size_t count)
{
    std::string out = "[";
    for (std::size_t i = 0; i < count; ++i)
        out += (i ? ",{\"key\":\"" : "{\"key\":\"") + std::to_string(100000 + i) + "\",\"value\":\"\"}";
    return out + "]";
}

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
    void C10_everyFaultIsNamed_data();
    void C10_everyFaultIsNamed();
    void padHasExactlyTheRightLength();
    void C2_C12_everyFlippedBitIsRefusedAndReleasesNothing();
    void C12_contentIsComparedBeforeItIsParsed();
    void C12_anotherKeyOrContextOpensNothing();
    void C12_truncatedFilesOpenNothing();
    void entriesReachTheirLimit();
    void valuesReachTheirLimit();
    void keysReachTheirLimit();
    void plaintextReachesItsLimit();
    void badInputIsRefusedWhenWriting();
    void tenMebibytesNeedLittleLockedMemory();
    void stringsMayLieAcrossWindows();

private:
    void refuses(const std::string &plaintext, Errc code);
    crypto::SessionSealer m_sealer;
};

/// Every way to read it gives the same named error.
void TestPlaintext::refuses(const std::string &plaintext, Errc code)
{
    const auto v = VersionFile::of(plaintext);
    const auto all = v.decrypt(m_sealer);
    const auto one = decryptOne(v.file, v.pdk, v.aad, v.contentHash, m_sealer, "k");
    const auto checked = check(v.file, v.pdk, v.aad, v.contentHash);
    QVERIFY2(!all && !one && !checked, plaintext.substr(0, 200).c_str());
    QCOMPARE(toString(all.error().code), toString(code));
    QCOMPARE(one.error(), all.error());
    QCOMPARE(checked.error(), all.error());
}

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

void TestPlaintext::C10_everyFaultIsNamed_data()
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

void TestPlaintext::C10_everyFaultIsNamed()
{
    QFETCH(const QByteArray, plaintext);
    QFETCH(const int, fault);
    refuses(plaintext.toStdString(), static_cast<Errc>(fault));
}

void TestPlaintext::padHasExactlyTheRightLength()
{
    const std::size_t bare = plaintextWith("[]", "").size();
    const std::size_t right = padmeLength(bare) - bare;
    for (std::size_t length = 0; length < right + 40; ++length) {
        const std::string plaintext = plaintextWith("[]", std::string(length, '0'));
        if (length == right)
            QVERIFY(VersionFile::of(plaintext).decrypt(m_sealer).has_value());
        else
            refuses(plaintext, Errc::malformed);
    }
}

void TestPlaintext::C2_C12_everyFlippedBitIsRefusedAndReleasesNothing()
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

void TestPlaintext::C12_contentIsComparedBeforeItIsParsed()
{
    auto v = VersionFile::of("no plaintext at all");
    QCOMPARE(v.decrypt(m_sealer).error().code, Errc::malformed);
    v.contentHash.bytes[0] ^= 1;
    QCOMPARE(v.decrypt(m_sealer).error().code, Errc::hashMismatch);
}

void TestPlaintext::C12_anotherKeyOrContextOpensNothing()
{
    auto v = VersionFile::of({entryOf(m_sealer, "k", "v")}, m_sealer);
    const auto otherKey = decrypt(v.file, crypto::ChaChaKey::generate(), v.aad, v.contentHash, m_sealer);
    QCOMPARE(otherKey.error().code, Errc::decryptionFailed);
    v.aad[3] ^= 1;
    QCOMPARE(v.decrypt(m_sealer).error().code, Errc::decryptionFailed);
}

void TestPlaintext::C12_truncatedFilesOpenNothing()
{
    const auto whole = VersionFile::of({entryOf(m_sealer, "k", "v")}, m_sealer);
    for (std::size_t size = 0; size < whole.file.size(); ++size) {
        const ByteView cut = ByteView(whole.file).first(size);
        const auto all = decrypt(cut, whole.pdk, whole.aad, whole.contentHash, m_sealer);
        QVERIFY(!all);
        QCOMPARE(all.error().code, Errc::decryptionFailed);
    }
}

void TestPlaintext::entriesReachTheirLimit()
{
    const auto v = VersionFile::of(numbered(m_sealer, 10000), m_sealer);
    QCOMPARE(v.decrypt(m_sealer).value().size(), std::size_t(10000));
    const auto more = encrypt(numbered(m_sealer, 10001), m_sealer, v.pdk, v.aad);
    QCOMPARE(more.error().code, Errc::limitExceeded);
    QCOMPARE(VersionFile::of(paddedPlaintext(arrayOf(10000))).decrypt(m_sealer).value().size(),
             std::size_t(10000));
    refuses(paddedPlaintext(arrayOf(10001)), Errc::limitExceeded);
}

void TestPlaintext::valuesReachTheirLimit()
{
    const std::string most(1048576, 'v');
    const auto v = VersionFile::of({entryOf(m_sealer, "k", most)}, m_sealer);
    QCOMPARE(opened(m_sealer, v.decrypt(m_sealer).value().front().value), most);
    const auto more = encrypt({entryOf(m_sealer, "k", most + "v")}, m_sealer, v.pdk, v.aad);
    QCOMPARE(more.error().code, Errc::limitExceeded);
    QCOMPARE(more.error().item, std::string("k"));
    refuses(paddedPlaintext("[{\"key\":\"k\",\"value\":\"" + most + "v\"}]"), Errc::limitExceeded);
    const std::string controls(1048576, '\x01'); // six bytes each when written
    const auto w = VersionFile::of({entryOf(m_sealer, "k", controls)}, m_sealer);
    QCOMPARE(opened(m_sealer, w.decrypt(m_sealer).value().front().value), controls);
}

void TestPlaintext::keysReachTheirLimit()
{
    const std::string most(256, 'k');
    const auto v = VersionFile::of({entryOf(m_sealer, most, "v")}, m_sealer);
    QCOMPARE(v.decrypt(m_sealer).value().front().key, most);
    QCOMPARE(encrypt({entryOf(m_sealer, most + "k", "v")}, m_sealer, v.pdk, v.aad).error().code,
             Errc::limitExceeded);
    refuses(paddedPlaintext("[{\"key\":\"" + most + "k\",\"value\":\"\"}]"), Errc::limitExceeded);
    refuses(paddedPlaintext("[{\"key\":\"" + std::string(100000, 'k') + "\",\"value\":\"\"}]"),
            Errc::limitExceeded);
}

void TestPlaintext::plaintextReachesItsLimit()
{
    const std::string most(1048576, 'v');
    EntryList list;
    for (int i = 0; i < 9; ++i)
        list.push_back(entryOf(m_sealer, "k" + std::to_string(i), most));
    list.push_back(entryOf(m_sealer, "k9", ""));
    const std::size_t rest = maxPlaintextBytes -
                             10 * std::string_view("{\"key\":\"k0\",\"value\":\"\"}").size() - 9 -
                             plaintextWith("[]", "").size() - 9 * most.size();
    list.back().value = sealed(m_sealer, std::string(rest, 'r'));
    const auto v = VersionFile::of(list, m_sealer);
    QCOMPARE(v.file.size(), maxPlaintextBytes + 12 + 16);
    QCOMPARE(dump(v.decrypt(m_sealer).value(), m_sealer), dump(list, m_sealer));
    list.back().value = sealed(m_sealer, std::string(rest + 1, 'r'));
    QCOMPARE(encrypt(list, m_sealer, v.pdk, v.aad).error().code, Errc::limitExceeded);
    list.back().value = sealed(m_sealer, most);
    QCOMPARE(encrypt(list, m_sealer, v.pdk, v.aad).error().code, Errc::limitExceeded);
    std::string tooMuch = "[";
    for (const Entry &entry : list)
        tooMuch += (tooMuch.size() > 1 ? ",{\"key\":\"" : "{\"key\":\"") + entry.key + "\",\"value\":\"" +
                   most + "\"}";
    refuses(paddedPlaintext(tooMuch + "]"), Errc::limitExceeded);
}

void TestPlaintext::badInputIsRefusedWhenWriting()
{
    const auto pdk = crypto::ChaChaKey::generate();
    const Entry good = entryOf(m_sealer, "k", "v");
    const auto fault = [&](const EntryList &list) { return encrypt(list, m_sealer, pdk, {}).error().code; };
    const auto with = [&](auto change) {
        Entry entry = good;
        change(entry);
        return fault({entry});
    };
    QCOMPARE(fault({good, good}), Errc::invalidInput);
    QCOMPARE(fault({good, entryOf(m_sealer, "a", "v")}), Errc::invalidInput);
    QCOMPARE(fault({entryOf(m_sealer, "", "v")}), Errc::invalidInput);
    QCOMPARE(fault({entryOf(m_sealer, "a\nb", "v")}), Errc::invalidInput);
    QCOMPARE(fault({entryOf(m_sealer, "k", std::string_view("a\0b", 3))}), Errc::invalidInput);
    QCOMPARE(fault({entryOf(m_sealer, "k", "\xff")}), Errc::invalidInput);
    QCOMPARE(with([](Entry &e) { e.description = "\xff"; }), Errc::invalidInput);
    QCOMPARE(with([](Entry &e) { e.tags = {"\xc0\x80"}; }), Errc::invalidInput);
    QCOMPARE(with([](Entry &e) { e.fields = {Field{"\xff", "x", {}, false}}; }), Errc::invalidInput);
    QCOMPARE(with([&](Entry &e) { e.totp = sealed(m_sealer, "\xff"); }), Errc::invalidInput);
    const auto unknown = [&](const char *name, const char *json) {
        return with([&](Entry &e) { e.unknown = {{name, sealed(m_sealer, json)}}; });
    };
    QCOMPARE(unknown("url", "\"x\""), Errc::invalidInput);
    QCOMPARE(unknown("x", "{\"a\": 1}"), Errc::invalidInput);
    QCOMPARE(unknown("x", "1},{"), Errc::invalidInput);
    QCOMPARE(unknown("\xff", "1"), Errc::invalidInput);
    QCOMPARE(
        with([&](Entry &e) { e.unknown = {{"x", sealed(m_sealer, "1")}, {"x", sealed(m_sealer, "2")}}; }),
        Errc::invalidInput);
}

// Debian's default for people: 8 MiB may be locked.
void TestPlaintext::tenMebibytesNeedLittleLockedMemory()
{
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_MEMLOCK, &limit), 0);
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_cur, 8u << 20);
    QCOMPARE(setrlimit(RLIMIT_MEMLOCK, &limit), 0);
    EntryList list;
    for (int i = 0; i < 9; ++i)
        list.push_back(entryOf(m_sealer, "k" + std::to_string(i), std::string(1048576, 'v')));
    const auto v = VersionFile::of(list, m_sealer);
    QCOMPARE(v.decrypt(m_sealer).value().size(), std::size_t(9));
    QVERIFY(crypto::memoryIsLocked());
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
