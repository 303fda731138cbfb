#include "crypto/wordlist.h"

#include "crypto/random.h"
#include "hex.h"
#include "vectors.h"

#include <QTest>
#include <rapidcheck.h>
#include <set>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::test;

class WordlistTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listEqualsTheStandards();
    void firstFourLettersAreUnique();
    void indexInvertsTheList();
    void unknownWordsHaveNoIndex();
    void wordsAreTenBitsEachMostSignificantFirst();
    void textMatchesItsHash();
    void spellingVariantsMatch();
    void otherWordsDoNotMatch();
};

void WordlistTest::listEqualsTheStandards()
{
    const QByteArray file = readVectors(QStringLiteral("slip39/wordlist.txt"));
    if (file.isEmpty())
        QSKIP("the vectors are not here");
    const QList<QByteArray> expected = file.simplified().split(' ');
    QCOMPARE(expected.size(), qsizetype{1024});
    for (std::size_t i = 0; i < 1024; ++i)
        QCOMPARE(QByteArray(std::string(slip39Words()[i]).c_str()), expected[static_cast<qsizetype>(i)]);
}

void WordlistTest::firstFourLettersAreUnique()
{
    std::set<std::string_view> starts;
    for (std::string_view word : slip39Words()) {
        QVERIFY(word.size() >= 4 && word.size() <= 8);
        starts.insert(word.substr(0, 4));
    }
    QCOMPARE(starts.size(), std::size_t{1024});
    QVERIFY(std::ranges::is_sorted(slip39Words()));
}

void WordlistTest::indexInvertsTheList()
{
    for (std::uint16_t i = 0; i < 1024; ++i)
        QCOMPARE(slip39WordIndex(slip39Words()[i]), std::optional(i));
}

void WordlistTest::unknownWordsHaveNoIndex()
{
    for (std::string_view word : {"", "a", "acad", "academicx", "Academic", "zzzz", "aaaa", "hypha"})
        QVERIFY(!slip39WordIndex(word));
}

void WordlistTest::wordsAreTenBitsEachMostSignificantFirst()
{
    // By hand, the indices 1, 2, 3, 7 fill five bytes:
    // 0000000001 0000000010 0000000011 0000000111 = 00000000 01000000 00100000 00001100 00000111
    // 1023, 512, 0, 1: 1111111111 1000000000 0000000000 0000000001 = ff e0 00 00 01
    // 682, 341, 256, 1022: 1010101010 0101010101 0100000000 1111111110 = aa 95 55 03 fe
    const Hash hash = publicFromHex<Hash>("0040200c07ffe0000001aa955403feffffffffffffffffffffffffffffffffff");
    QCOMPARE(QByteArray(fingerprintText(hash).c_str()), QByteArray("acid acne acquire adapt zero leader "
                                                                   "academic acid plot finance easy yoga"));
}

void WordlistTest::textMatchesItsHash()
{
    QVERIFY(rc::check("a fingerprint matches its own hash and the first 120 bits decide", [] {
        Hash hash{randomArray<32>()};
        const std::string text = fingerprintText(hash);
        RC_ASSERT(fingerprintMatches(text, hash));
        const auto bit = *rc::gen::inRange<std::size_t>(0, 256);
        hash.bytes[bit / 8] ^= static_cast<std::uint8_t>(0x80U >> bit % 8);
        RC_ASSERT(fingerprintMatches(text, hash) == (bit >= 120));
    }));
}

void WordlistTest::spellingVariantsMatch()
{
    const Hash zero{};
    QCOMPARE(QByteArray(fingerprintText(zero).c_str()), QByteArray("academic ").repeated(12).trimmed());
    QVERIFY(fingerprintMatches(QByteArray("ACADEMIC-").repeated(12).toStdString(), zero));
    QVERIFY(fingerprintMatches(QByteArray(" \tAcademic\r\n").repeated(12).toStdString(), zero));
}

void WordlistTest::otherWordsDoNotMatch()
{
    const Hash zero{};
    QVERIFY(!fingerprintMatches("", zero));
    QVERIFY(!fingerprintMatches(QByteArray("academic ").repeated(11).toStdString(), zero));
    QVERIFY(!fingerprintMatches(QByteArray("academic ").repeated(13).toStdString(), zero));
    QVERIFY(!fingerprintMatches(QByteArray("acid ").repeated(12).toStdString(), zero));
    QVERIFY(!fingerprintMatches(QByteArray("academic").repeated(12).toStdString(), zero));
    QVERIFY(!fingerprintMatches(QByteArray("acade mic ").repeated(12).toStdString(), zero));
}

QTEST_APPLESS_MAIN(WordlistTest)
#include "tst_wordlist.moc"
