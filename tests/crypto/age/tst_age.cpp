#include "crypto/age/age.h"
#include "crypto/age/armour.h"
#include "crypto/age/base64.h"
#include "crypto/age/stream.h"
#include "support/memoryscan.h"

#include <QTest>
#include <rapidcheck.h>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::age;

namespace {

const ByteView passphrase = asBytes("correct horse battery staple");
constexpr unsigned quick = WorkFactors{}.least;

std::string sealedText(std::string_view text)
{
    return sealWithPassphrase(asBytes(text), passphrase, quick).value();
}

Bytes binaryOf(std::string_view armoured)
{
    return unarmour(armoured).value();
}

/// A file of ours whose passphrase stanza names another work factor.
Bytes withWorkFactor(const std::string &workFactor)
{
    const Bytes file = binaryOf(sealedText("text"));
    std::string text(asText(file));
    const std::string ours = " " + std::to_string(quick) + "\n";
    text.replace(text.find(ours), ours.size(), " " + workFactor + "\n");
    return {text.begin(), text.end()};
}

} // namespace

class AgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedIsOpened_data();
    void whatIsSealedIsOpened();
    void theFileIsArmouredAndForAPassphraseAlone();
    void twoFilesOfTheSameTextShareNothing();
    void theDefaultWorkFactorIsThatOfAge();
    void anotherPassphraseDoesNotOpen();
    void everyFlippedBitIsNoticed();
    void everyCutIsNoticed();
    void C6_workFactorBelowTheFloorIsRefused();
    void C7_workFactorAboveTheCeilingIsRefusedBeforeWork();
    void C7_anEndlessHeaderIsRefused();
    void anEmptyPassphraseIsRefused();
    void armourIsTheInverseOfUnarmour();
    void base64HasOneEncodingAndNoOtherLetters();
    void C9_chunksCannotBeMovedRepeatedOrCutOff();
    void headersAreReadAsTheyAreWritten();
    void O8_nothingOfThePlaintextIsLeft();
};

void AgeTest::whatIsSealedIsOpened_data()
{
    QTest::addColumn<std::size_t>("size");
    for (std::size_t size : {std::size_t{0}, std::size_t{1}, chunkSize - 1, chunkSize, chunkSize + 1,
                             2 * chunkSize, 3 * chunkSize + 7})
        QTest::addRow("%zu bytes", size) << size;
}

void AgeTest::whatIsSealedIsOpened()
{
    QFETCH(std::size_t, size);
    const SecretBytes text = SecretBytes::random(size);
    const auto file = sealWithPassphrase(text.view(), passphrase, quick);
    QVERIFY(file);
    const auto armoured = openWithPassphrase(asBytes(*file), passphrase);
    QVERIFY(armoured && armoured->equals(text.view()));
    const auto binary = openWithPassphrase(binaryOf(*file), passphrase);
    QVERIFY(binary && binary->equals(text.view()));
}

void AgeTest::theFileIsArmouredAndForAPassphraseAlone()
{
    const std::string file = sealedText("text");
    QVERIFY(file.starts_with("-----BEGIN AGE ENCRYPTED FILE-----\n"));
    QVERIFY(file.ends_with("\n-----END AGE ENCRYPTED FILE-----\n"));
    const auto header = parseHeader(binaryOf(file));
    QVERIFY(header);
    QCOMPARE(header->stanzas.size(), std::size_t{1});
    QCOMPARE(header->stanzas[0].arguments.front(), std::string("scrypt"));
    const auto identity = openWithIdentity(asBytes(file), X25519SecretKey::generate());
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, Errc::wrongKey);
}

void AgeTest::twoFilesOfTheSameTextShareNothing()
{
    const Bytes first = binaryOf(sealedText("text"));
    const Bytes second = binaryOf(sealedText("text"));
    const auto a = parseHeader(first).value();
    const auto b = parseHeader(second).value();
    QVERIFY(a.stanzas[0].arguments[1] != b.stanzas[0].arguments[1]);
    QVERIFY(a.stanzas[0].body != b.stanzas[0].body);
    QVERIFY(Bytes(first.end() - 20, first.end()) != Bytes(second.end() - 20, second.end()));
}

void AgeTest::theDefaultWorkFactorIsThatOfAge()
{
    const auto file = sealWithPassphrase(asBytes("text"), passphrase);
    QVERIFY(file);
    QCOMPARE(parseHeader(binaryOf(*file))->stanzas[0].arguments[2], std::string("18"));
    QVERIFY(openWithPassphrase(asBytes(*file), passphrase));
}

void AgeTest::anotherPassphraseDoesNotOpen()
{
    const std::string file = sealedText("text");
    for (const char *wrong : {"", "correct horse battery stapl", "Correct horse battery staple"}) {
        const auto opened = openWithPassphrase(asBytes(file), asBytes(wrong));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Errc::wrongPassphrase);
    }
}

void AgeTest::everyFlippedBitIsNoticed()
{
    // An X25519 file would do as well, but we write none: the file key is taken out once, so that scrypt runs
    // once.
    const Bytes file = binaryOf(sealedText("some text"));
    const auto header = parseHeader(file).value();
    const auto fileKey = unwrapByPassphrase(header, passphrase, {});
    QVERIFY(fileKey);
    for (std::size_t bit = 0; bit < 8 * file.size(); ++bit) {
        Bytes altered = file;
        altered[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        const auto other = parseHeader(altered);
        if (!other)
            continue;
        const bool macHolds = checkMac(altered, *other, *fileKey).has_value();
        const bool opens = openPayload(*fileKey, ByteView(altered).subspan(other->size)).has_value();
        QVERIFY2(!macHolds || !opens, QByteArray::number(qulonglong(bit)));
    }
}

void AgeTest::everyCutIsNoticed()
{
    const Bytes file = binaryOf(sealedText("some text"));
    const auto header = parseHeader(file).value();
    const auto fileKey = unwrapByPassphrase(header, passphrase, {});
    QVERIFY(fileKey);
    for (std::size_t size = 0; size < file.size(); ++size) {
        const ByteView cut = ByteView(file).first(size);
        if (size < header.size)
            QVERIFY2(!parseHeader(cut), QByteArray::number(qulonglong(size)));
        else
            QVERIFY2(!openPayload(*fileKey, cut.subspan(header.size)), QByteArray::number(qulonglong(size)));
    }
    const std::string armoured = sealedText("some text");
    for (std::size_t size = 0; size + 1 < armoured.size(); ++size) // the last line feed may be missing
        QVERIFY2(!unarmour(std::string_view(armoured).substr(0, size)), QByteArray::number(qulonglong(size)));
}

void AgeTest::C6_workFactorBelowTheFloorIsRefused()
{
    for (const char *workFactor : {"1", "9", "13"}) {
        const auto opened = openWithPassphrase(withWorkFactor(workFactor), passphrase);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Errc::limitExceeded);
        QCOMPARE(opened.error().expected, std::string("at least 14"));
    }
}

void AgeTest::C7_workFactorAboveTheCeilingIsRefusedBeforeWork()
{
    for (const char *workFactor : {"21", "22", "63", "99"}) {
        const auto opened = openWithPassphrase(withWorkFactor(workFactor), passphrase);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Errc::limitExceeded); // and not noMemory
        QCOMPARE(opened.error().expected, std::string("at most 20"));
    }
    for (const char *workFactor : {"0", "014", "+14", "0x0e", "14.", "100", "18446744073709551630", "14 14"})
        QCOMPARE(openWithPassphrase(withWorkFactor(workFactor), passphrase).error().code, Errc::malformed);
}

void AgeTest::C7_anEndlessHeaderIsRefused()
{
    std::string text = "age-encryption.org/v1\n";
    for (int i = 0; i < 10'000; ++i)
        text += "-> grease\n\n";
    text += "--- " + std::string(43, 'A') + "\n";
    QVERIFY(text.size() > largestHeader);
    QCOMPARE(parseHeader(asBytes(text)).error().code, Errc::malformed);
    const auto huge = openWithPassphrase(Bytes(largestFile + 1), passphrase);
    QCOMPARE(huge.error().code, Errc::limitExceeded);
}

void AgeTest::anEmptyPassphraseIsRefused()
{
    const auto file = sealWithPassphrase(asBytes("text"), {}, quick);
    QVERIFY(!file);
    QCOMPARE(file.error().code, Errc::invalidInput);
}

void AgeTest::armourIsTheInverseOfUnarmour()
{
    QVERIFY(rc::check("armour is read as it was written", [](const Bytes &bytes) {
        const std::string text = armour(bytes);
        RC_ASSERT(looksArmoured(asBytes(text)));
        const auto read = unarmour(text);
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == bytes);
    }));
    QVERIFY(!looksArmoured(asBytes("age-encryption.org/v1\n")));
    QVERIFY(!looksArmoured({}));
}

void AgeTest::base64HasOneEncodingAndNoOtherLetters()
{
    for (unsigned c = 0; c < 256; ++c) {
        const char letter = static_cast<char>(c);
        const bool isLetter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                              c == '+' || c == '/';
        for (std::size_t at = 0; at < 4; ++at) {
            std::string text = "AAAA";
            text[at] = letter;
            for (Padding padding : {Padding::none, Padding::required}) {
                const bool isPadding = padding == Padding::required && c == '=' && at == 3;
                const auto bytes = fromBase64(text, padding);
                QCOMPARE(bytes.has_value(), isLetter || isPadding);
                if (bytes)
                    QCOMPARE(toBase64(*bytes, padding), text);
            }
        }
    }
    for (const char *text : {"A", "AA==", "AAA=", "AB", "AAB", "AAAA=", "AAAA\n"})
        QVERIFY2(!fromBase64(text, Padding::none), text);
    for (const char *text : {"A", "AA", "AAA", "AB==", "AAB=", "AAAA====", "=AAA", "AAAA\n"})
        QVERIFY2(!fromBase64(text, Padding::required), text);
}

void AgeTest::C9_chunksCannotBeMovedRepeatedOrCutOff()
{
    const SecretBytes key = SecretBytes::random(fileKeySize);
    constexpr std::size_t sealed = chunkSize + 16;
    // The last chunk is short, full, or a single byte.
    for (const std::size_t size : {3 * chunkSize - 100, 3 * chunkSize, 2 * chunkSize + 1}) {
        const Bytes payload = sealPayload(key, SecretBytes::random(size).view());
        const Bytes nonce(payload.begin(), payload.begin() + 16);
        std::vector<Bytes> chunks;
        for (std::size_t at = 16; at < payload.size(); at += sealed)
            chunks.emplace_back(payload.begin() + std::ptrdiff_t(at),
                                payload.begin() + std::ptrdiff_t(std::min(at + sealed, payload.size())));
        QCOMPARE(chunks.size(), std::size_t{3});
        // Every sequence of up to four of these chunks, any of them any number of times: one of them is ours.
        int opened = 0;
        for (std::size_t length = 0; length <= 4; ++length) {
            const std::size_t sequences = std::size_t{1} << 2 * length; // a digit of two bits for each place
            for (std::size_t digits = 0; digits < sequences; ++digits) {
                Bytes other = nonce;
                bool counts = true;
                for (std::size_t place = 0; place < length && counts; ++place) {
                    const std::size_t chosen = digits >> 2 * place & 3;
                    counts = chosen < chunks.size();
                    if (counts)
                        other.insert(other.end(), chunks[chosen].begin(), chunks[chosen].end());
                }
                if (!counts)
                    continue;
                const bool opens = openPayload(key, other).has_value();
                QCOMPARE(opens, other == payload);
                opened += opens;
            }
        }
        QCOMPARE(opened, 1);
        Bytes longer = payload;
        longer.push_back(0);
        QVERIFY(!openPayload(key, longer));
        QVERIFY(!openPayload(SecretBytes::random(fileKeySize), payload));
    }
    // No empty chunk at the end but of an empty text, and none in another file under the same key.
    const Bytes empty = sealPayload(key, {});
    const Bytes full = sealPayload(key, SecretBytes::random(chunkSize).view());
    QVERIFY(openPayload(key, empty) && openPayload(key, full));
    Bytes both = full;
    both.insert(both.end(), empty.begin() + 16, empty.end());
    QVERIFY(!openPayload(key, both));
    Bytes foreign(empty.begin(), empty.begin() + 16);
    foreign.insert(foreign.end(), full.begin() + 16, full.end());
    QVERIFY(!openPayload(key, foreign));
}

void AgeTest::headersAreReadAsTheyAreWritten()
{
    QVERIFY(rc::check("a header is read as it was written", [] {
        const auto argument = rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange('!', '~')));
        const auto arguments = rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(argument));
        const auto stanzas = *rc::gen::resize(
            8, rc::gen::nonEmpty(rc::gen::container<std::vector<std::pair<std::vector<std::string>, Bytes>>>(
                   rc::gen::pair(arguments, rc::gen::resize(120, rc::gen::arbitrary<Bytes>())))));
        std::vector<Stanza> written;
        for (const auto &[words, body] : stanzas)
            written.push_back({words, body});
        const SecretBytes key = SecretBytes::random(fileKeySize);
        const std::string text = writeHeader(written, key);
        RC_PRE(text.size() <= largestHeader);
        const auto header = parseHeader(asBytes(text + "payload"));
        RC_ASSERT(header.has_value());
        RC_ASSERT(header->stanzas == written);
        RC_ASSERT(header->size == text.size());
        RC_ASSERT(checkMac(asBytes(text), *header, key).has_value());
        RC_ASSERT(!checkMac(asBytes(text), *header, SecretBytes::random(fileKeySize)).has_value());
    }));
}

void AgeTest::O8_nothingOfThePlaintextIsLeft()
{
#ifdef HYPHA_ASAN
    QSKIP("the sanitizer keeps freed memory");
#endif
    hypha::test::Needle needle;
    {
        const SecretBytes text = SecretBytes::random(100'000);
        needle = hypha::test::masked(text.view().subspan(70'000, 32));
        const auto file = sealWithPassphrase(text.view(), passphrase, quick);
        const auto opened = openWithPassphrase(asBytes(*file), passphrase);
        QVERIFY(opened);
        QVERIFY(hypha::test::hitsInMemory(needle) >= 2);
    }
    QCOMPARE(hypha::test::hitsInMemory(needle), std::size_t{0});
}

QTEST_APPLESS_MAIN(AgeTest)
#include "tst_age.moc"
