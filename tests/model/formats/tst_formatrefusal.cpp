#include "model/formats/formatcase.h"

using namespace formatcase;
using formats::Format;

namespace {

constexpr std::array all{Format::dotenv, Format::json, Format::yaml, Format::shell, Format::csv};

/// A file of the format with one entry, key and value as they stand.
std::string fileOf(Format format, const std::string &key, const std::string &value)
{
    switch (format) {
    case Format::dotenv:
        return key + "=" + value + "\n";
    case Format::shell:
        return key + "='" + value + "'\n";
    case Format::json:
        return "{\"" + key + "\":\"" + value + "\"}";
    case Format::yaml:
        return key + ": \"" + value + "\"\n";
    case Format::csv:
        return "key,value\n" + key + "," + value + "\n";
    }
    return {};
}

} // namespace

class FormatRefusal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textThatIsNotUtf8IsRefusedAtItsPlace()
    {
        for (const Format f : all) {
            QVERIFY(refusedAt(f, "ok\nb\xc3\xa9\xff", 2, 3, "not valid UTF-8"));
            QVERIFY(refusedAt(f, "\xed\xa0\x80", 1, 1, "not valid UTF-8"));
            QVERIFY(refusedAt(f, "\xc3", 1, 1, "not valid UTF-8"));
            QVERIFY(refusedAt(f, std::string_view("A=\n\0", 4), 2, 1, "NUL"));
            QVERIFY(refusedAt(f,
                              std::string_view("\xff\xfe"
                                               "A\0=\0",
                                               6),
                              1, 1, "UTF-16"));
            QVERIFY(refusedAt(f, std::string_view("\xfe\xff\0A\0=", 6), 1, 1, "UTF-16"));
        }
    }

    void C10_repeatedKeysAreRefusedWithBothLines()
    {
        QVERIFY(refusedAt(Format::dotenv, "A=1\nB=2\n A=3\n", 3, 2, "already stands in line 1"));
        QVERIFY(
            refusedAt(Format::json, "{\"a\":\"1\",\n\"\\u0061\":\"2\"}", 2, 1, "already stands in line 1"));
        QVERIFY(refusedAt(Format::yaml, "a: 'x'\n\"a\": 'x'\n", 2, 1, "already stands in line 1"));
        QVERIFY(refusedAt(Format::shell, "A=x\nexport A=x\n", 2, 8, "already stands in line 1"));
        QVERIFY(refusedAt(Format::csv, "key,value\na,x\na,x\n", 3, 1, "already stands in line 2"));
    }

    void C7_limitsHoldWithTheirLine()
    {
        for (const Format f : all) {
            QCOMPARE(read(f, fileOf(f, std::string(256, 'k'), "v")).begin()->first, std::string(256, 'k'));
            QVERIFY(refusedAt(f, fileOf(f, std::string(257, 'k'), "v"), f == Format::csv ? 2 : 1,
                              f == Format::json ? 2 : 1, "256 bytes"));
            const std::size_t most = entries::maxValueBytes;
            QCOMPARE(read(f, fileOf(f, "K", std::string(most, 'v'))).begin()->second.size(), most);
            const std::size_t line = f == Format::csv ? 2 : 1;
            const std::size_t column = f == Format::json ? 6 : f == Format::yaml ? 4 : 3;
            QVERIFY(refusedAt(f, fileOf(f, "K", std::string(most + 1, 'v')), line, column, "1,048,576"));
        }
    }

    void C7_tooManyEntriesAreRefused()
    {
        std::string text;
        for (int i = 0; i < 10000; ++i)
            text += "K" + std::to_string(i) + "=v\n";
        QCOMPARE(read(Format::dotenv, text).size(), 10000u);
        QVERIFY(refusedAt(Format::dotenv, text + "A=\nB=\n", 10001, 1, "10,000 entries"));
    }

    void C7_tooMuchTextIsRefused()
    {
        std::string text;
        for (int i = 0; i < 11; ++i)
            text += "K" + std::to_string(i) + "=" + std::string(1000000, 'v') + "\n";
        QVERIFY(refusedAt(Format::dotenv, text, 11, 1, "10 MiB"));
        QVERIFY(refusedAt(Format::dotenv, std::string(formats::maxFileBytes + 1, '\n'), 1, 1, "64 MiB"));
    }

    void C7_deepNestingIsRefusedAtItsSecondLevel()
    {
        std::string text = "{\"a\":";
        for (int i = 0; i < 1000000; ++i)
            text += "{\"a\":";
        QVERIFY(refusedAt(Format::json, text, 1, 6, "flat"));
        QVERIFY(refusedAt(Format::json, std::string(1000000, '['), 1, 1, "one object"));
        QVERIFY(refusedAt(Format::yaml, "a: " + std::string(1000000, '['), 1, 4, "flow"));
        QVERIFY(refusedAt(Format::yaml, "a:\n  b:\n    c: x\n", 2, 4, "nested"));
    }

    void C7_rowsOfTooManyCellsAreRefused()
    {
        std::string row = "key,value";
        for (int i = 2; i < 1000; ++i)
            row += ",x";
        QVERIFY(parse(Format::csv, row + "\n"));
        QVERIFY(refusedAt(Format::csv, row + ",x\n", 1, 1, "1,000 cells"));
        QVERIFY(refusedAt(Format::csv, "key,value\n" + std::string(1000, ','), 2, 1, "1,000 cells"));
    }

    void dotenvProblemsAreToldAllAtOnce()
    {
        const auto parsed = parse(Format::dotenv, "A=1\nnothing\n=x\n1=x\nB='x'y\nC D=x\nE=\"x\nF=y\n");
        QVERIFY(!parsed);
        const std::string names =
            " a line starts with a name (a letter or '_', then letters, digits, '_', '.', '-')\n";
        QCOMPARE(told(parsed.error().problems), "2:8 '=' is missing after the name\n3:1" + names + "4:1" +
                                                    names +
                                                    "5:6 after the closing quote only a comment may follow\n"
                                                    "6:3 '=' is missing after the name\n"
                                                    "7:3 the quote that opens here is never closed\n");
    }

    void oneHundredProblemsAreEnough()
    {
        std::string text;
        for (int i = 0; i < 1000; ++i)
            text += "no assignment\n";
        for (const Format f : {Format::dotenv, Format::shell, Format::yaml})
            QCOMPARE(parse(f, text).error().problems.size(), formats::maxReported);
    }

    void furtherWarningsAreCounted()
    {
        std::string text;
        for (int i = 0; i < 150; ++i)
            text += "K" + std::to_string(i) + ": 1\n";
        const auto parsed = parse(Format::yaml, text);
        QVERIFY(parsed);
        QCOMPARE(parsed->warnings.size(), formats::maxReported + 1);
        QCOMPARE(parsed->warnings.back().reason, std::string("50 more warnings follow"));
    }

    void jsonThatIsNotAFlatObjectIsRefused()
    {
        const auto refused = [](const char *text, std::size_t column, const char *words) {
            return refusedAt(Format::json, text, 1, column, words);
        };
        QVERIFY(refused("", 1, "empty"));
        QVERIFY(refused("[]", 1, "one object"));
        QVERIFY(refused(" \"x\"", 2, "one object"));
        QVERIFY(refused("12", 1, "one object"));
        QVERIFY(refused("null", 1, "one object"));
        QVERIFY(refused("{\"a\": null}", 7, "null"));
        QVERIFY(refused("{\"a\": {}}", 7, "flat"));
        QVERIFY(refused("{\"a\": [1]}", 7, "list"));
        QVERIFY(refused("{\"a\":\"x\",}", 10, "key in double quotes"));
        QVERIFY(refused("{\"a\" \"x\"}", 6, "':'"));
        QVERIFY(refused("{\"a\":\"x\" \"b\"}", 10, "','"));
        QVERIFY(refused("{} x", 4, "more text"));
        QVERIFY(refused("{\"a\":\"\\ud800\"}", 7, "surrogate"));
        QVERIFY(refused("{\"a\":\"\\q\"}", 7, "escape"));
        QVERIFY(refused("{\"a\":\"\\u0000\"}", 6, "NUL"));
        QVERIFY(refused("{\"\\n\":\"\"}", 2, "control"));
        QVERIFY(refused("{\"\":\"\"}", 2, "empty"));
        QVERIFY(refused("{\"a\":NaN}", 6, "not valid"));
        QVERIFY(refused("{\"a\":01}", 7, "','"));
        QVERIFY(refused("{'a':1}", 2, "key in double quotes"));
        QVERIFY(refused("// x\n{}", 1, "not valid"));
    }

    void yamlBeyondAFlatMappingIsRefused()
    {
        const auto refused = [](const char *text, std::size_t line, std::size_t column, const char *words) {
            return refusedAt(Format::yaml, text, line, column, words);
        };
        QVERIFY(refused("a: &x b\n", 1, 4, "anchors"));
        QVERIFY(refused("&x a: b\n", 1, 1, "anchors"));
        QVERIFY(refused("a: *x\n", 1, 4, "aliases"));
        QVERIFY(refused("a: !!str b\n", 1, 4, "tags"));
        QVERIFY(refused("a: {b: c}\n", 1, 4, "flow"));
        QVERIFY(refused("{a: b}\n", 1, 1, "flow"));
        QVERIFY(refused("a: [b]\n", 1, 4, "flow"));
        QVERIFY(refused("- a\n", 1, 1, "lists"));
        QVERIFY(refused("a:\n- b\n", 2, 1, "lists"));
        QVERIFY(refused("a:\n  - b\n", 2, 3, "lists"));
        QVERIFY(refused("a: b: c\n", 1, 5, "nested"));
        QVERIFY(refused(" a: b\n", 1, 1, "indented"));
        QVERIFY(refused("\ta: b\n", 1, 1, "tab"));
        QVERIFY(refused("a:\n\tb\n", 2, 1, "tab"));
        QVERIFY(refused("a: b\n\tc\n", 2, 1, "tab"));
        QVERIFY(refused("a: b\n---\nc: d\n", 2, 1, "more than one"));
        QVERIFY(refused("a: b\n...\nc: d\n", 3, 1, "more than one"));
        QVERIFY(refused("--- |\n  text\n", 1, 5, "more text"));
        QVERIFY(refused("%YAML 1.2\n---\na: b\n", 1, 1, "directives"));
        QVERIFY(refused("? a\n: b\n", 1, 1, "only KEY"));
        QVERIFY(refused("<<: x\n", 1, 1, "merge"));
        QVERIFY(refused("a: null\n", 1, 4, "null"));
        QVERIFY(refused("a: ~\n", 1, 4, "null"));
        QVERIFY(refused("just text\n", 1, 10, "colon"));
        QVERIFY(refused("a:b\n", 1, 4, "colon"));
        QVERIFY(refused("a: 'x' y\n", 1, 8, "more text"));
        QVERIFY(refused("a: 'x'# c\n", 1, 7, "more text"));
        QVERIFY(refused("a: 'x\n", 1, 4, "never closed"));
        QVERIFY(refused("a: \"x\n---\ny\"\n", 2, 1, "document mark"));
        QVERIFY(refused("'a\n b': c\n", 1, 1, "one line"));
        QVERIFY(refused("a: \"\\q\"\n", 1, 5, "no such escape"));
        QVERIFY(refused("a: \"\\ud800\"\n", 1, 5, "not the number"));
        QVERIFY(refused("a: \"\\0\"\n", 1, 5, "NUL"));
        QVERIFY(refused("a: |x\n  b\n", 1, 4, "after | or >"));
        QVERIFY(refused("a: | b\n", 1, 6, "next line"));
        QVERIFY(refused("a: |\n    \n  b\n", 3, 1, "further"));
        QVERIFY(refused("a: |\n  b\n c\n", 3, 1, "indented"));
        QVERIFY(refused("a: @x\n", 1, 4, "cannot start"));
        QVERIFY(refused("a: b\rc: d\n", 1, 5, "carriage return"));
    }

    void shellThatWouldRunOrExpandIsRefused()
    {
        const auto refused = [](const char *text, std::size_t column, const char *words) {
            return refusedAt(Format::shell, text, 1, column, words);
        };
        QVERIFY(refused("rm -rf /\n", 1, "nothing is run"));
        QVERIFY(refused("export A\n", 8, "nothing is run"));
        QVERIFY(refused("set -a\n", 1, "nothing is run"));
        QVERIFY(refused(". other\n", 1, "nothing is run"));
        QVERIFY(refused("A+=x\n", 1, "nothing is run"));
        QVERIFY(refused("A[0]=x\n", 1, "nothing is run"));
        QVERIFY(refused("1A=x\n", 1, "nothing is run"));
        QVERIFY(refused("A=x B=y\n", 5, "one assignment"));
        QVERIFY(refused("A=x env\n", 5, "one assignment"));
        QVERIFY(refused("A=$B\n", 3, "expand"));
        QVERIFY(refused("A=$(id)\n", 3, "expand"));
        QVERIFY(refused("A=$\"x\"\n", 3, "expand"));
        QVERIFY(refused("A=\"x$B\"\n", 5, "expand"));
        QVERIFY(refused("A=\"`id`\"\n", 4, "expand"));
        QVERIFY(refused("A=`id`\n", 3, "run"));
        for (const char *text : {"A=x;id\n", "A=x|id\n", "A=x&id\n", "A=x>f\n", "A=x<f\n", "A=x(y)\n"})
            QVERIFY(refused(text, 4, "run"));
        for (const char *text : {"A=~/x\n", "A=*\n", "A=?\n", "A=[x]\n", "A={a,b}\n"})
            QVERIFY(refused(text, 3, "expand"));
        QVERIFY(refused("A=x:~\n", 5, "expand"));
        QVERIFY(refusedAt(Format::shell, "A=\\\n~\n", 2, 1, "expand"));
        QVERIFY(refused("A='x\n", 3, "never closed"));
        QVERIFY(refused("A=\"x\n", 3, "never closed"));
        QVERIFY(refused("A=$'x\n", 3, "never closed"));
        QVERIFY(refused("A=$'\\ca'\n", 5, "not an escape"));
        QVERIFY(refused("A=$'\\xff'\n", 3, "UTF-8"));
        QVERIFY(refused("A=$'\\0'\n", 3, "NUL"));
        QVERIFY(refused("A=$'\\400'\n", 5, "octal"));
        QVERIFY(refused("A=$'\\uD800'\n", 5, "Unicode"));
        QVERIFY(refused("A=x\ry\n", 4, "carriage return"));
        QVERIFY(refused("A=x\\", 4, "backslash"));
        QVERIFY(refused("(A=x)\n", 1, "nothing is run"));
    }

    void csvThatIsNotATableOfOursIsRefused()
    {
        const auto refused = [](const char *text, std::size_t line, std::size_t column, const char *words) {
            return refusedAt(Format::csv, text, line, column, words);
        };
        QVERIFY(refused("", 1, 1, "first row"));
        QVERIFY(refused("a,b\n", 1, 1, "first row"));
        QVERIFY(refused("key;value\na;b\n", 1, 1, "commas"));
        QVERIFY(refused("key,username\n", 1, 1, "first row"));
        QVERIFY(refused("key,value,key\n", 1, 11, "twice"));
        QVERIFY(refused("key,value\na\n", 2, 1, "1 cells"));
        QVERIFY(refused("key,value\na,b,c\n", 2, 1, "3 cells"));
        QVERIFY(refused("key,value\na,\"b\n", 2, 3, "never closed"));
        QVERIFY(refused("key,value\na,\"b\"c\n", 2, 6, "closing quote"));
        QVERIFY(refused("key,value\na,b\"c\n", 2, 4, "quote inside"));
        QVERIFY(refused("key,value\na,b\rc\n", 2, 4, "carriage return"));
        QVERIFY(refused("key,value\n,b\n", 2, 1, "empty"));
        QVERIFY(refused("key,value\n\"a\tb\",c\n", 2, 1, "control"));
        QVERIFY(refused("key,value,kind\na,b,thing\n", 2, 5, "kind"));
        QVERIFY(refused("key,value,expires_at\na,b,2030-01-01\n", 2, 5, "time"));
    }

    void reasonsNeverHoldAValue()
    {
        const std::string canary = "CANARYvalue";
        for (const Format f : all) {
            for (const std::string &text :
                 {canary, "A=" + canary + "'\"\n" + canary + " " + canary, "A: '" + canary,
                  "{\"a\":\"" + canary, "{\"a\":\"" + canary + "\\q\"}", "key,value\n" + canary,
                  "A=$'" + canary + "\\q'\nA=" + canary + "$x", "- " + canary,
                  canary + "=" + canary + "\n" + canary + "=" + canary + "\n"}) {
                const auto parsed = parse(f, text);
                const std::string words = parsed ? told(parsed->warnings) : told(parsed.error().problems);
                QVERIFY2(words.find(canary) == std::string::npos, words.c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(FormatRefusal)
#include "tst_formatrefusal.moc"
