#include "crypto/slip39/rs1024.h"
#include "crypto/slip39/suggest.h"
#include "crypto/wordlist.h"
#include "shares.h"

#include <QTest>
#include <rapidcheck.h>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::slip39;
using namespace hypha::crypto::slip39::test;

namespace {

/// The same in every run: 33 words, no two neighbours alike.
Share fixedShare()
{
    ShareHeader header;
    header.set = {0x5a3c, true, 1, 2, 3};
    header.groupIndex = 1;
    header.memberIndex = 4;
    header.memberThreshold = 3;
    SecretBytes value(largeSecretSize);
    for (std::size_t i = 0; i < value.size(); ++i)
        value.mutableView()[i] = static_cast<std::uint8_t>(37 * i * i + 11 * i + 5);
    return {header, std::move(value)};
}

QByteArrayList fixedWords()
{
    return wordsOf(fixedShare()).split(' ');
}

WordIndices indicesOf(const QByteArrayList &words)
{
    WordIndices out(std::size_t(words.size()));
    for (qsizetype i = 0; i < words.size(); ++i)
        out.set(std::size_t(i), findWord(words[i].toStdString()));
    return out;
}

ShareError errorOf(const QByteArrayList &words)
{
    const auto share = parse(words.join(' '));
    return share ? ShareError{.found = 999} : share.error();
}

QByteArray wordAt(std::size_t index)
{
    return QByteArray(slip39Words()[index % 1024].data(), qsizetype(slip39Words()[index % 1024].size()));
}

Share anyShare()
{
    ShareHeader header;
    header.set.identifier = *rc::gen::inRange<std::uint16_t>(0, 1 << 15);
    header.set.extendable = *rc::gen::arbitrary<bool>();
    header.set.iterationExponent = *rc::gen::inRange<std::uint8_t>(0, 16);
    header.set.groupCount = *rc::gen::inRange<std::uint8_t>(1, 17);
    header.set.groupThreshold = *rc::gen::inRange<std::uint8_t>(1, std::uint8_t(header.set.groupCount + 1));
    header.groupIndex = *rc::gen::inRange<std::uint8_t>(0, 16);
    header.memberIndex = *rc::gen::inRange<std::uint8_t>(0, 16);
    header.memberThreshold = *rc::gen::inRange<std::uint8_t>(1, 17);
    return {header, SecretBytes::random(*rc::gen::element(smallSecretSize, largeSecretSize))};
}

} // namespace

class Slip39ShareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShareIsReadAsItWasWritten();
    void aShareHasTwentyOrThirtyThreeWords();
    void caseWhiteSpaceAndFourLettersAreEnough();
    void everyWordIsFoundAndNothingElse();
    void unknownWordsAreNamedByTheirPlace();
    void R1_everySingleChangeIsDetectedAndNamed();
    void R1_everyChangeOfTwoOrThreeWordsIsDetected();
    void aChangedWordIsNamed();
    void swappedWordsAreDetectedAndNamed();
    void aDroppedWordIsDetectedAndItsPlaceNamed();
    void aWordTooManyIsDetectedAndNamed();
    void otherLengthsAreRefused();
    void aCheckedShareGivesOnlyItsHeader();
    void misspeltWordsGetSuggestions_data();
    void misspeltWordsGetSuggestions();
    void errorsTellPlacesAndNeverWords();
};

void Slip39ShareTest::everyShareIsReadAsItWasWritten()
{
    QVERIFY(rc::check("words of a share give the share", [] {
        const Share share = anyShare();
        const auto read = parseShare(toWords(share).view());
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->header == share.header);
        RC_ASSERT(read->value.equals(share.value.view()));
    }));
}

void Slip39ShareTest::aShareHasTwentyOrThirtyThreeWords()
{
    Share share = fixedShare();
    QCOMPARE(wordsOf(share).split(' ').size(), qsizetype{33});
    share.value = SecretBytes::random(smallSecretSize);
    QCOMPARE(wordsOf(share).split(' ').size(), qsizetype{20});
    QCOMPARE(wordsOf(share), wordsOf(share).toLower());
}

void Slip39ShareTest::caseWhiteSpaceAndFourLettersAreEnough()
{
    const QByteArray words = wordsOf(fixedShare());
    QByteArrayList starts;
    for (const QByteArray &word : words.split(' '))
        starts << word.left(4 + starts.size() % 3);
    const QByteArrayList variants = {words.toUpper(), " \t" + words + "\r\n",
                                     QByteArray(words).replace(" ", "\n \n"), starts.join(' ')};
    for (const QByteArray &variant : variants) {
        const auto share = parse(variant);
        QVERIFY2(share, variant);
        QCOMPARE(share->header, fixedShare().header);
        QVERIFY(share->value.equals(fixedShare().value.view()));
    }
}

void Slip39ShareTest::everyWordIsFoundAndNothingElse()
{
    for (std::uint16_t i = 0; i < 1024; ++i) {
        const std::string word(slip39Words()[i]);
        for (std::size_t length = 4; length <= word.size(); ++length)
            QCOMPARE(findWord(word.substr(0, length)), i);
        QCOMPARE(findWord(word.substr(0, 3)), noWord);
        QCOMPARE(findWord(word + "x"), noWord);
        QCOMPARE(findWord(word + '\0'), noWord);
        SecretBuffer out;
        appendWord(out, i);
        QCOMPARE(out.text(), std::string_view(word));
    }
    for (unsigned c = 0; c < 256; ++c) {
        const std::string text = "acad" + std::string(1, static_cast<char>(c));
        QCOMPARE(findWord(text), c == 'e' || c == 'E' ? std::uint16_t{0} : noWord);
    }
    QCOMPARE(findWord(""), noWord);
}

void Slip39ShareTest::unknownWordsAreNamedByTheirPlace()
{
    for (qsizetype i = 0; i < 33; ++i) {
        QByteArrayList words = fixedWords();
        words[i] = "mycelium";
        QCOMPARE(errorOf(words), (ShareError{.fault = Fault::unknownWord, .position = std::size_t(i) + 1}));
    }
}

void Slip39ShareTest::R1_everySingleChangeIsDetectedAndNamed()
{
    WordIndices words = indicesOf(fixedWords());
    QVERIFY(checksumHolds(words));
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::uint16_t right = words.at(i);
        for (std::uint16_t wrong = 0; wrong < 1024; ++wrong) {
            words.set(i, wrong);
            QCOMPARE(checksumHolds(words), wrong == right);
            const Damage damage = findDamage(words);
            QVERIFY(wrong == right || (damage.position == i + 1 && damage.otherPosition == 0));
        }
        words.set(i, right);
    }
}

void Slip39ShareTest::R1_everyChangeOfTwoOrThreeWordsIsDetected()
{
    QVERIFY(rc::check("up to three changed words never keep the checksum", [] {
        const Share share = anyShare();
        WordIndices words = indicesOf(wordsOf(share).split(' '));
        const auto changes = *rc::gen::inRange(1, 4);
        std::vector<std::size_t> places;
        for (int i = 0; i < changes; ++i) {
            const auto at = *rc::gen::inRange<std::size_t>(0, words.size());
            RC_PRE(std::ranges::find(places, at) == places.end());
            // Another customization string besides is a change of more than three symbols.
            const unsigned mask = at == 1 ? 0x3ef : 0x3ff;
            const auto difference = *rc::gen::inRange(1U, 1024U) & mask;
            RC_PRE(difference != 0U);
            places.push_back(at);
            words.set(at, static_cast<std::uint16_t>(words.at(at) ^ difference));
        }
        RC_ASSERT(!checksumHolds(words));
    }));
}

void Slip39ShareTest::aChangedWordIsNamed()
{
    for (qsizetype i = 0; i < 33; ++i)
        for (std::size_t difference : {1, 16, 512, 1023}) {
            QByteArrayList words = fixedWords();
            words[i] = wordAt(findWord(words[i].toStdString()) ^ difference);
            QCOMPARE(errorOf(words),
                     (ShareError{.fault = Fault::badChecksum, .position = std::size_t(i) + 1}));
        }
}

void Slip39ShareTest::swappedWordsAreDetectedAndNamed()
{
    for (qsizetype first = 0; first < 33; ++first)
        for (qsizetype second = first + 1; second < 33; ++second) {
            QByteArrayList words = fixedWords();
            if (words[first] == words[second])
                continue;
            words.swapItemsAt(first, second);
            QVERIFY(!checksumHolds(indicesOf(words)));
            QCOMPARE(errorOf(words), (ShareError{.fault = Fault::badChecksum,
                                                 .position = std::size_t(first) + 1,
                                                 .otherPosition = std::size_t(second) + 1}));
        }
}

void Slip39ShareTest::aDroppedWordIsDetectedAndItsPlaceNamed()
{
    for (qsizetype i = 0; i < 33; ++i) {
        QByteArrayList words = fixedWords();
        words.removeAt(i);
        QCOMPARE(
            errorOf(words),
            (ShareError{
                .fault = Fault::wrongLength, .position = std::size_t(i) + 1, .found = 32, .expected = 33}));
    }
}

void Slip39ShareTest::aWordTooManyIsDetectedAndNamed()
{
    const auto error = [](std::size_t position) {
        return ShareError{.fault = Fault::wrongLength, .position = position, .found = 34, .expected = 33};
    };
    for (qsizetype i = 0; i < 33; ++i)
        for (const QByteArray &extra : {fixedWords()[i], QByteArray("zero")}) {
            QByteArrayList words = fixedWords();
            words.insert(i, extra);
            const std::size_t place = errorOf(words).position;
            QCOMPARE(errorOf(words), error(place));
            QVERIFY(place > static_cast<std::size_t>(i)); // of the same word twice the second
            words.removeAt(static_cast<qsizetype>(place) - 1);
            QCOMPARE(words, fixedWords());
        }
    QByteArrayList twoWrong = fixedWords();
    twoWrong.insert(3, "zero");
    twoWrong[20] = twoWrong[20] == "zero" ? "academic" : "zero";
    QCOMPARE(errorOf(twoWrong), error(0)); // one too many and another wrong: nobody can say
}

void Slip39ShareTest::otherLengthsAreRefused()
{
    for (qsizetype count = 0; count < 40; ++count) {
        if (count == 20 || count == 33)
            continue;
        const ShareError error = errorOf(QByteArrayList(count, "academic"));
        QCOMPARE(error.fault, Fault::wrongLength);
        QCOMPARE(error.found, std::size_t(count));
        QCOMPARE(error.expected, std::size_t(count < 26 ? 20 : 33));
    }
    const QByteArray endless = QByteArray("academic ").repeated(1'000'000);
    QCOMPARE(parse(endless).error(),
             (ShareError{.fault = Fault::wrongLength, .found = 1'000'000, .expected = 33}));
}

void Slip39ShareTest::aCheckedShareGivesOnlyItsHeader()
{
    const auto header = checkShare(toWords(fixedShare()).view());
    QVERIFY(header);
    QCOMPARE(*header, fixedShare().header);
    static_assert(std::is_trivially_copyable_v<ShareHeader>);
}

void Slip39ShareTest::misspeltWordsGetSuggestions_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a start") << QByteArray("aca") << QByteArray("academic");
    QTest::newRow("in capitals") << QByteArray("ACAD") << QByteArray("academic");
    QTest::newRow("a letter changed") << QByteArray("acadenic") << QByteArray("academic");
    QTest::newRow("a letter left out") << QByteArray("acdemic") << QByteArray("academic");
    QTest::newRow("a letter added") << QByteArray("accademic") << QByteArray("academic");
    QTest::newRow("two swapped") << QByteArray("acaedmic") << QByteArray("academic");
    QTest::newRow("two slips") << QByteArray("akademik") << QByteArray("academic");
    QTest::newRow("British") << QByteArray("behaviour") << QByteArray("behavior");
    QTest::newRow("nothing near") << QByteArray("qqqqqqqq") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("far too long") << QByteArray(1000, 'a') << QByteArray();
}

void Slip39ShareTest::misspeltWordsGetSuggestions()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, expected);
    const auto words = suggestWords(typed.toStdString(), 3);
    QVERIFY(words.size() <= 3);
    QCOMPARE(words.empty() ? QByteArray() : QByteArray(words[0].data(), qsizetype(words[0].size())),
             expected);
}

void Slip39ShareTest::errorsTellPlacesAndNeverWords()
{
    QCOMPARE(toError({.fault = Fault::unknownWord, .position = 7}).item, std::string("word 7"));
    const Error swapped = toError({.fault = Fault::badChecksum, .position = 3, .otherPosition = 9});
    QCOMPARE(swapped.item, std::string("words 3 and 9"));
    QCOMPARE(swapped.code, Errc::malformed);
    const Error few = toError({.fault = Fault::tooFew, .found = 1, .expected = 2});
    QCOMPARE(few.found + "/" + few.expected, std::string("1/2"));
    QCOMPARE(toError({.fault = Fault::wrongDigest, .group = std::uint8_t{0}}).item, std::string("group 1"));
    QCOMPARE(QByteArray(faultName(Fault::unknownWord)), QByteArray("unknown_word"));
    QCOMPARE(QByteArray(faultName(Fault::wrongDigest)), QByteArray("wrong_digest"));
}

QTEST_APPLESS_MAIN(Slip39ShareTest)
#include "tst_slip39share.moc"
