#include "model/record/generators.h"
#include "model/record/json.h"
#include "model/record/otherreader.h"

#include <QtTest>

using namespace hypha;
using namespace hypha::test;

namespace {

Errc faultOf(std::string_view text)
{
    const auto parsed = json::parse(asBytes(text));
    return parsed ? Errc::internal : parsed.error().code;
}

void requireAgreement(const json::Value &ours, const std::string &text)
{
    const auto theirs = OtherReader::read(text);
    RC_ASSERT(theirs.has_value());
    RC_ASSERT(*theirs == ours);
}

std::string nestedArrays(int depth)
{
    return std::string(static_cast<std::size_t>(depth), '[') +
           std::string(static_cast<std::size_t>(depth), ']');
}

std::string nestedObjects(int depth)
{
    std::string out;
    for (int i = 1; i < depth; ++i)
        out += "{\"a\":";
    return out + "{}" + std::string(static_cast<std::size_t>(depth - 1), '}');
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void membersAreOrderedByUtf16CodeUnits();
    void orderOfNamesIsThatOfTheirUtf16();
    void canonicalEscapesAreWrittenAndRead();
    void C10_everyOtherSpellingIsRefused_data();
    void C10_everyOtherSpellingIsRefused();
    void C10_everyByteOfARecordCounts();
    void integersReachTheirLimit();
    void C7_depthReachesItsLimit();
    void aFileEndsWithOneLineFeed();
    void C7_aFileLargerThanTheLimitIsRefused();
    void C7_aMillionMembersAreReadAtOnce();
    void aRecordIsAnObject();
    void whatIsSignedIsTheRecordWithoutItsSignature();
    void whatIsWrittenIsReadAsTheSame();
    void C10_whatIsAcceptedIsCanonicalAndMeansTheSameToOthers();
    void objectsKeepTheirOrder();
    void faultsSayWhere();
};

// RFC 8785 §3.2.3, its example of seven names
void TestJson::membersAreOrderedByUtf16CodeUnits()
{
    json::Object object;
    for (const char *name : {"\u20ac", "\r", "\ufb33", "1", "\U0001F600", "\u0080", "\u00f6"})
        object.set(name, 0);
    const std::string expected =
        "{\"\\r\":0,\"1\":0,\"\u0080\":0,\"\u00f6\":0,\"\u20ac\":0,\"\U0001F600\":0,\"\ufb33\":0}";
    QCOMPARE(json::write(object), expected);
    QVERIFY(json::parse(asBytes(expected)).has_value());
    QCOMPARE(faultOf("{\"\ufb33\":0,\"\U0001F600\":0}"), Errc::notCanonical); // the order of UTF-8
}

void TestJson::orderOfNamesIsThatOfTheirUtf16()
{
    const auto sign = [](int n) { return (n > 0) - (n < 0); };
    const bool held = rc::check("compareNames orders as UTF-16 does", [&] {
        const std::string stem = *anyText();
        const std::string a = stem + *anyText();
        const std::string b = stem + *anyText();
        const auto utf16 = [](const std::string &s) {
            return QString::fromStdString("x" + s).toStdU16String();
        };
        RC_ASSERT(sign(json::compareNames(a, b)) == sign(utf16(a).compare(utf16(b))));
    });
    QVERIFY(held);
}

void TestJson::canonicalEscapesAreWrittenAndRead()
{
    std::string text;
    for (char c = 0; c < 0x20; ++c)
        text += c;
    text += "\"\\/\x7f\u00e9";
    const std::string expected =
        "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f"
        "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b"
        "\\u001c\\u001d\\u001e\\u001f\\\"\\\\/\x7f\u00e9\"";
    QCOMPARE(json::write(json::Value(text)), expected);
    const auto parsed = json::parse(asBytes(expected));
    QVERIFY(parsed.has_value());
    QVERIFY(*parsed == json::Value(text));
}

void TestJson::C10_everyOtherSpellingIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QByteArray &text, Errc fault) {
        QTest::newRow(name) << text << static_cast<int>(fault);
    };
    const auto malformed = [&](const char *name, const QByteArray &text) {
        row(name, text, Errc::malformed);
    };
    const auto foreign = [&](const char *name, const QByteArray &text) {
        row(name, text, Errc::notCanonical);
    };
    malformed("nothing", "");
    malformed("unended object", "{\"a\":1");
    malformed("unended array", "[1");
    malformed("unended string", "\"a");
    malformed("unended escape", "\"\\");
    malformed("cut escape", "\"\\u00");
    malformed("unknown escape", "\"\\x41\"");
    malformed("bad hexadecimal", "\"\\u00g0\"");
    malformed("cut literal", "tru");
    malformed("wrong literal", "nul1");
    malformed("upper-case literal", "True");
    malformed("missing value", "{\"a\":}");
    malformed("missing colon", "{\"a\"1}");
    malformed("bare name", "{a:1}");
    malformed("trailing comma in an array", "[1,]");
    malformed("trailing comma in an object", "{\"a\":1,}");
    malformed("leading comma", "[,1]");
    malformed("wrong bracket", "[1}");
    malformed("second value", "{}{}");
    malformed("trailing NUL", QByteArray("{}\0", 3));
    malformed("byte order mark", "\xEF\xBB\xBF{}");
    malformed("comment", "{}//");
    malformed("single quotes", "'a'");
    malformed("duplicate member", "{\"a\":1,\"a\":2}");
    malformed("float", "1.0");
    malformed("exponent", "1e3");
    malformed("capital exponent", "1E3");
    malformed("negative", "-1");
    malformed("negative zero", "-0");
    malformed("plus", "+1");
    malformed("leading zero", "01");
    malformed("two zeros", "00");
    malformed("2^53", "9007199254740992");
    malformed("2^64 + 1", "18446744073709551617");
    malformed("very long number", QByteArray(400, '9'));
    malformed("not a number", "NaN");
    malformed("lone high surrogate", "\"\\ud800\"");
    malformed("high surrogate and no low one", "\"\\ud800\\u0041\"");
    malformed("two high surrogates", "\"\\ud800\\ud800\"");
    malformed("lone low surrogate", "\"\\udc00\"");
    malformed("bare line feed in a string", "\"a\nb\"");
    malformed("bare NUL in a string", QByteArray("\"\0\"", 3));
    malformed("lone continuation byte", "\"\x80\"");
    malformed("overlong slash", "\"\xC0\xAF\"");
    malformed("overlong in three bytes", "\"\xE0\x9F\xBF\"");
    malformed("overlong in four bytes", "\"\xF0\x8F\xBF\xBF\"");
    malformed("encoded surrogate", "\"\xED\xA0\x80\"");
    malformed("above U+10FFFF", "\"\xF4\x90\x80\x80\"");
    malformed("lead byte F5", "\"\xF5\x80\x80\x80\"");
    malformed("cut sequence", "\"\xE2\x82\"");
    malformed("sequence cut by the end", "\"\xE2\x82");
    foreign("leading blank", " {}");
    foreign("trailing blank", "{} ");
    foreign("trailing line feed", "{}\n");
    foreign("blank after a colon", "{\"a\": 1}");
    foreign("blank before a colon", "{\"a\" :1}");
    foreign("blank after a comma", "[1, 2]");
    foreign("tab in an empty array", "[\t]");
    foreign("carriage return", "[1\r]");
    foreign("unordered members", "{\"b\":1,\"a\":2}");
    foreign("escaped slash", "\"\\/\"");
    foreign("escaped letter", "\"\\u0041\"");
    foreign("escaped DEL", "\"\\u007f\"");
    foreign("escaped quote as number", "\"\\u0022\"");
    foreign("escaped backslash as number", "\"\\u005c\"");
    foreign("upper-case hexadecimal", "\"\\u001F\"");
    foreign("long form of backspace", "\"\\u0008\"");
    foreign("long form of line feed", "\"\\u000a\"");
    foreign("escaped pair", "\"\\ud83d\\ude00\"");
    foreign("escaped last BMP character", "\"\\uffff\"");
}

void TestJson::C10_everyOtherSpellingIsRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, fault);
    const std::string_view bytes(text.data(), static_cast<std::size_t>(text.size()));
    QCOMPARE(toString(faultOf(bytes)), toString(static_cast<Errc>(fault)));
}

void TestJson::C10_everyByteOfARecordCounts()
{
    const std::string text = R"({"a":[1,23,"é\n",true,null],"b":{"c":false}})";
    const auto whole = json::parse(asBytes(text));
    QVERIFY(whole.has_value());
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string cut = text;
        cut.erase(i, 1);
        const auto parsed = json::parse(asBytes(cut));
        QVERIFY2(!parsed || (!(*parsed == *whole) && json::write(*parsed) == cut), cut.c_str());
        for (int byte = 0; byte < 256; ++byte) {
            std::string changed = text;
            changed[i] = static_cast<char>(byte);
            const auto other = json::parse(asBytes(changed));
            QVERIFY2(changed == text || !other || (!(*other == *whole) && json::write(*other) == changed),
                     changed.c_str());
        }
    }
}

void TestJson::integersReachTheirLimit()
{
    const auto parsed = json::parse(asBytes("[0,9007199254740991]"));
    QVERIFY(parsed.has_value());
    QCOMPARE(*(*parsed->asArray())[1].asInteger(), json::maxInteger);
    QCOMPARE(json::write(*parsed), std::string("[0,9007199254740991]"));
}

void TestJson::C7_depthReachesItsLimit()
{
    QVERIFY(json::parse(asBytes(nestedArrays(64))).has_value());
    QVERIFY(json::parse(asBytes(nestedObjects(64))).has_value());
    QCOMPARE(faultOf(nestedArrays(65)), Errc::malformed);
    QCOMPARE(faultOf(nestedObjects(65)), Errc::malformed);
    QCOMPARE(faultOf(std::string(1000000, '[')), Errc::malformed);
    QVERIFY(json::parse(asBytes("[" + nestedArrays(63) + "," + nestedArrays(63) + "]")).has_value());
}

void TestJson::aFileEndsWithOneLineFeed()
{
    QVERIFY(json::parseFile(asBytes("{}\n")).has_value());
    for (const char *text : {"{}", "{}\n\n", "{}\r\n", "\n{}\n", "{} \n"})
        QCOMPARE(json::parseFile(asBytes(text)).error().code, Errc::notCanonical);
    QCOMPARE(json::parseFile({}).error().code, Errc::malformed);
    QCOMPARE(json::parseFile(asBytes("\n")).error().code, Errc::malformed);
}

void TestJson::C7_aFileLargerThanTheLimitIsRefused()
{
    std::string text = "{\"a\":\"";
    text.append(json::maxRecordSize - text.size() - 3, 'x').append("\"}\n");
    QCOMPARE(text.size(), json::maxRecordSize);
    QVERIFY(json::parseFile(asBytes(text)).has_value());
    text.insert(6, "x");
    QCOMPARE(json::parseFile(asBytes(text)).error().code, Errc::limitExceeded);
}

void TestJson::C7_aMillionMembersAreReadAtOnce()
{
    std::string text = "{";
    for (int n = 1'000'000; n < 2'000'000; ++n)
        text += "\"m" + std::to_string(n) + "\":" + std::to_string(n) + ",";
    text.back() = '}';
    const auto object = json::parseObject(asBytes(text));
    QVERIFY(object);
    QCOMPARE(object->size(), std::size_t(1'000'000));
    for (int n = 1'000'000; n < 2'000'000; n += 17)
        QVERIFY(object->contains("m" + std::to_string(n)));
    QVERIFY(json::write(*object) == text);
}

void TestJson::aRecordIsAnObject()
{
    QCOMPARE(json::parseObject(asBytes("[]")).error().code, Errc::malformed);
    QVERIFY(json::parseObject(asBytes("{}")).has_value());
}

void TestJson::whatIsSignedIsTheRecordWithoutItsSignature()
{
    for (const char *text :
         {"{}", R"({"signature":"x"})", R"({"signature":{"signature":1}})", R"({"a":1,"signature":"x"})",
          R"({"signature":[],"z":"}"})", R"({"a":{"signature":2},"signature":"\",","z":{"signature":[3]}})",
          R"({"a":"\"signature\":1","signatures":2})"}) {
        const auto read = json::parseFileWithout(asBytes(std::string(text) + '\n'), "signature");
        QVERIFY2(read, text);
        QVERIFY(json::write(read->object) == text);
        json::Object rest = read->object;
        rest.remove("signature");
        QCOMPARE(read->rest, json::write(rest));
    }
    const bool held = rc::check("the rest is the object without the member", [] {
        json::Object object;
        for (const std::string &name : *rc::gen::container<std::vector<std::string>>(
                 rc::gen::element<std::string>("a", "data", "s", "signature", "signed_by", "type", "z")))
            object.set(name, *rc::gen::resize(20, anyValue())); // many small ones are as telling as huge ones
        const auto read = json::parseFileWithout(asBytes(json::write(object) + '\n'), "signature");
        RC_ASSERT(read.has_value() && read->object == object);
        object.remove("signature");
        RC_ASSERT(read->rest == json::write(object));
    });
    QVERIFY(held);
    QCOMPARE(json::parseFileWithout(asBytes("{}"), "signature").error().code, Errc::notCanonical);
    QCOMPARE(json::parseFileWithout(asBytes("[]\n"), "signature").error().code, Errc::malformed);
}

void TestJson::whatIsWrittenIsReadAsTheSame()
{
    const bool held = rc::check("parse(write(v)) == v, and others read it so", [] {
        const json::Value value = *anyValue();
        const std::string text = json::write(value);
        const auto parsed = json::parse(asBytes(text));
        RC_ASSERT(parsed.has_value());
        RC_ASSERT(*parsed == value);
        requireAgreement(value, text);
    });
    QVERIFY(held);
}

void TestJson::C10_whatIsAcceptedIsCanonicalAndMeansTheSameToOthers()
{
    const bool held = rc::check("accepted means canonical", [] {
        std::string text = json::write(*anyValue());
        const int edits = *rc::gen::inRange(1, 4);
        for (int i = 0; i < edits && !text.empty(); ++i) {
            const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
            const char c = *rc::gen::oneOf(rc::gen::elementOf(std::string("[]{},:\"\\ 0129eE.-utfn/\n")),
                                           rc::gen::arbitrary<char>());
            if (*rc::gen::arbitrary<bool>())
                text[at] = c;
            else
                text.insert(at, 1, c);
        }
        const auto parsed = json::parse(asBytes(text));
        RC_CLASSIFY(parsed.has_value(), "accepted");
        if (!parsed)
            return;
        RC_ASSERT(json::write(*parsed) == text);
        requireAgreement(*parsed, text);
    });
    QVERIFY(held);
}

void TestJson::objectsKeepTheirOrder()
{
    json::Object object;
    object.set("b", 1);
    object.set("a", "x");
    object.set("b", 2);
    QCOMPARE(json::write(object), std::string(R"({"a":"x","b":2})"));
    QVERIFY(object.contains("a"));
    QVERIFY(object.remove("a"));
    QVERIFY(!object.remove("a"));
    QVERIFY(!object.find("a"));
    QCOMPARE(*object.find("b")->asInteger(), 2u);
    QCOMPARE(object.size(), std::size_t(1));
}

void TestJson::faultsSayWhere()
{
    const auto parsed = json::parse(asBytes("{\"a\":1,\"b\":-2}"));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().detail, std::string("a negative number (at byte 11)"));
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
