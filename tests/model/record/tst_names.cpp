#include "model/record/generators.h"
#include "model/record/names.h"

#include <QChar>
#include <QtTest>

using namespace hypha;
using namespace hypha::test;

class TestNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesFollowTheRule();
    void otherNamesAreRefused_data();
    void otherNamesAreRefused();
    void lengthIsInScalarValues();
    void everyControlCharacterIsKnown();
    void whiteSpaceIsTheUnicodeProperty();
    void textsMayHaveLines();
    void foldingIsFullAndNormalised();
    void formatControlsAreShownEscaped();
    void invalidUtf8IsTold();
};

void TestNames::namesFollowTheRule()
{
    for (const char *name : {"a", "Acme, Inc.", "Größe 3", "日本", "a\u00a0b", "👩‍💻", "\u0301"})
        QVERIFY2(checkName(name).has_value(), name);
}

void TestNames::otherNamesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *what, const QByteArray &name) { QTest::newRow(what) << name; };
    row("empty", "");
    row("only a blank", " ");
    row("leading blank", " a");
    row("trailing blank", "a ");
    row("leading no-break space", "\u00a0a");
    row("trailing ideographic space", "a\u3000");
    row("trailing line separator", "a\u2028");
    row("line feed inside", "a\nb");
    row("NUL inside", QByteArray("a\0b", 3));
    row("DEL inside", "a\x7f");
    row("C1 control inside", "a\u0085z");
    row("invalid UTF-8", "a\xff");
    row("overlong", "a\xc0\x80");
    row("cut sequence", "a\xe2\x82");
}

void TestNames::otherNamesAreRefused()
{
    QFETCH(const QByteArray, name);
    const auto checked = checkName({name.data(), static_cast<std::size_t>(name.size())});
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, Errc::invalidInput);
}

void TestNames::lengthIsInScalarValues()
{
    std::string name;
    for (int i = 0; i < 256; ++i)
        name += "\U0001F600";
    QVERIFY(checkName(name).has_value());
    QVERIFY(!checkName(name + "a").has_value());
}

void TestNames::everyControlCharacterIsKnown()
{
    for (char32_t c = 1; c < 0x110000; ++c) {
        if (c >= 0xD800 && c < 0xE000)
            continue;
        const std::string name = "a" + utf8Of({c}) + "b";
        QCOMPARE(checkName(name).has_value(), QChar::category(c) != QChar::Other_Control);
    }
}

// PropList.txt: White_Space has 25 characters and is stable in size since Unicode 6.3
void TestNames::whiteSpaceIsTheUnicodeProperty()
{
    int count = 0;
    for (char32_t c = 0; c < 0x110000; ++c) {
        if (c >= 0xD800 && c < 0xE000)
            continue;
        const bool control = QChar::category(c) == QChar::Other_Control;
        const bool space = containsWhiteSpaceOrControl(utf8Of({c})) && !control;
        QCOMPARE(space, !control && QChar::isSpace(c));
        count += space ? 1 : 0;
    }
    QCOMPARE(count, 25 - 6); // six of them are controls: U+0009 … U+000D, U+0085
}

void TestNames::textsMayHaveLines()
{
    QVERIFY(checkText("").has_value());
    QVERIFY(checkText("first\nsecond").has_value());
    QVERIFY(checkText(std::string(4096, 'x')).has_value());
    for (const std::string &bad : {std::string(4097, 'x'), std::string("a\tb"), std::string("a\r\nb"),
                                   std::string("\x1b[31m"), std::string("\u009b"), std::string("\xff")})
        QCOMPARE(checkText(bad).error().code, Errc::invalidInput);
}

void TestNames::foldingIsFullAndNormalised()
{
    const auto same = [](std::string_view a, std::string_view b) { return foldedName(a) == foldedName(b); };
    QVERIFY(same("Prod", "pROD"));
    QVERIFY(same("Straße", "STRASSE"));
    QVERIFY(same("STRAẞE", "strasse"));
    QVERIFY(same("\ufb01n", "FIN"));    // a ligature
    QVERIFY(same("\u00e9", "e\u0301")); // composed and decomposed
    QVERIFY(same("\u00c9", "e\u0301"));
    QVERIFY(same("\u0130", "i\u0307")); // dotted capital i
    QVERIFY(same("ΣΑΣ", "σας"));        // final sigma
    QVERIFY(same("\u1fb3", "\u1fbc"));  // iota subscript
    QVERIFY(!same("prod", "prod2"));
    QVERIFY(!same("\u0131", "i")); // dotless i
    QVERIFY(!same("\ufeffprod", "prod"));
    QVERIFY(!same("ｐrod", "prod")); // compatibility is not equality
    const bool held = rc::check("folding twice is folding once", [&] {
        const std::string name = *anyText();
        RC_ASSERT(foldedName(foldedName(name)) == foldedName(name));
    });
    QVERIFY(held);
}

void TestNames::formatControlsAreShownEscaped()
{
    QCOMPARE(escapedForDisplay("a\u202Eb"), std::string("a\\u{202E}b"));
    QCOMPARE(escapedForDisplay("\x1b[31m"), std::string("\\u{001B}[31m"));
    QCOMPARE(escapedForDisplay("\u2066x\u2069\u200b\ufeff\u00ad"),
             std::string("\\u{2066}x\\u{2069}\\u{200B}\\u{FEFF}\\u{00AD}"));
    QCOMPARE(escapedForDisplay("\u2028\u2029"), std::string("\\u{2028}\\u{2029}"));
    QCOMPARE(escapedForDisplay("\ue000\U000E0041\U00100000"), std::string("\\u{E000}\\u{E0041}\\u{100000}"));
    QCOMPARE(escapedForDisplay("\u3164"), std::string("\\u{3164}"));
    QCOMPARE(escapedForDisplay("a\uFFA0\u115F\u1160\u034Fb"),
             std::string("a\\u{FFA0}\\u{115F}\\u{1160}\\u{034F}b"));
    QCOMPARE(escapedForDisplay("한글 ❤\uFE0F"), std::string("한글 ❤\uFE0F"));
    QCOMPARE(escapedForDisplay("a\nb"), std::string("a\\u{000A}b"));
    QCOMPARE(escapedForDisplay("a\nb\t", true), std::string("a\nb\\u{0009}"));
    QCOMPARE(escapedForDisplay("é 日本 😀"), std::string("é 日本 😀"));
    QCOMPARE(escapedForDisplay("a\xff"), std::string("a\\u{FFFD}"));
}

void TestNames::invalidUtf8IsTold()
{
    const bool held = rc::check("agrees with Qt", [] {
        std::string text = *anyText(0x20);
        if (!text.empty() && *rc::gen::arbitrary<bool>())
            text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded =
            decoder.decode(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
        RC_ASSERT(isValidUtf8(text) == !decoder.hasError());
    });
    QVERIFY(held);
}

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
