#include "crypto/wordlist.h"
#include "model/formats/formats.h"

#include <QtTest>
#include <set>

using namespace hypha;

namespace {

std::string made(std::string_view spec)
{
    const auto secret = formats::generate(spec);
    return secret ? std::string(secret->text()) : "refused: " + secret.error().detail;
}

bool has(const std::string &text, bool (*is)(char))
{
    return std::any_of(text.begin(), text.end(), is);
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isSymbol(char c)
{
    return c > ' ' && c < 127 && !isLower(c) && !isUpper(c) && !isDigit(c);
}

} // namespace

class Generator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLengthAloneGivesLettersAndDigits()
    {
        for (const std::size_t length : {1u, 2u, 3u, 32u, 1024u}) {
            const std::string text = made(std::to_string(length));
            QCOMPARE(text.size(), length);
            QVERIFY(!has(text, isSymbol));
            if (length >= 3)
                QVERIFY(has(text, isLower) && has(text, isUpper) && has(text, isDigit));
        }
        QVERIFY(made("32") != made("32"));
    }

    void eachNamedClassOccursAndNoOther()
    {
        for (int i = 0; i < 200; ++i) {
            const std::string four = made("4:aA0!");
            QVERIFY(has(four, isLower) && has(four, isUpper) && has(four, isDigit) && has(four, isSymbol));
            const std::string two = made("2:0!");
            QVERIFY(has(two, isDigit) && has(two, isSymbol));
        }
        QCOMPARE(made("64:0").find_first_not_of("0123456789"), std::string::npos);
    }

    void everyCharacterOfAClassOccurs()
    {
        std::set<char> seen;
        for (int i = 0; i < 100; ++i) {
            for (const char c : made("1024:aA0!"))
                seen.insert(c);
        }
        QCOMPARE(seen.size(), 26u + 26u + 10u + 27u);
        for (const char c : std::string("'\"\\$` "))
            QVERIFY(!seen.contains(c));
    }

    void wordsAreThoseOfTheListJoinedByHyphens()
    {
        const QStringList words = QString::fromStdString(made("words:6")).split(QLatin1Char('-'));
        QCOMPARE(words.size(), 6);
        for (const QString &word : words)
            QVERIFY(crypto::slip39WordIndex(word.toStdString()));
        QCOMPARE(QString::fromStdString(made("words:1024")).split(QLatin1Char('-')).size(), 1024);
        QVERIFY(made("words:6") != made("words:6"));
    }

    void otherSpecificationsAreRefused()
    {
        for (const char *spec : {"",
                                 "0",
                                 "1025",
                                 "-1",
                                 "+1",
                                 " 8",
                                 "8 ",
                                 "08",
                                 "8.5",
                                 "x",
                                 "99999999999999999999",
                                 "words:",
                                 "words:0",
                                 "words:1025",
                                 "words:x",
                                 "word:6",
                                 "8:",
                                 "8:aa",
                                 "8:x",
                                 "8:a:0",
                                 ":a",
                                 "3:aA0!"}) {
            const auto secret = formats::generate(spec);
            QVERIFY2(!secret, spec);
            QCOMPARE(secret.error().code, Errc::invalidInput);
            QVERIFY(!secret.error().detail.empty());
        }
    }
};

QTEST_GUILESS_MAIN(Generator)
#include "tst_generator.moc"
