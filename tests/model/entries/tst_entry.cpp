#include "model/entries/versionfile.h"

#include <QtTest>

using namespace hypha;
using namespace hypha::entries;
using namespace hypha::test;

class TestEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kindsHaveTheFormatsWords();
    void listsStaySortedByTheBytesOfTheKey();
    void keysFollowTheRule();
    void valuesFollowTheRule();
    void sameContentIsComparedOpened();
    void sameContentIgnoresWhenItWasWritten();
    void everyChangedFieldIsNamed();
    void listsAreCompared();

private:
    crypto::SessionSealer m_sealer;
};

void TestEntry::kindsHaveTheFormatsWords()
{
    const std::array words = {"env",     "login",    "note", "card", "ssh_key",
                              "api_key", "database", "totp", "file"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        QCOMPARE(toString(static_cast<Kind>(i)), words[i]);
        QVERIFY(kindFromString(words[i]) == static_cast<Kind>(i));
    }
    QVERIFY(!kindFromString("sshKey"));
    QVERIFY(!kindFromString(""));
}

void TestEntry::listsStaySortedByTheBytesOfTheKey()
{
    EntryList list;
    for (const char *key : {"b", "\U0001F600", "a", "\ufb33", "B", "a"})
        put(list, entryOf(m_sealer, key, key));
    std::vector<std::string> keys;
    for (const Entry &entry : list)
        keys.push_back(entry.key);
    QVERIFY((keys == std::vector<std::string>{"B", "a", "b", "\ufb33", "\U0001F600"}));
    QVERIFY(find(list, "a"));
    QVERIFY(!find(list, "c"));
    QVERIFY(remove(list, "a"));
    QVERIFY(!remove(list, "a"));
    QCOMPARE(list.size(), std::size_t(4));
}

void TestEntry::keysFollowTheRule()
{
    QVERIFY(checkKey("DATABASE_URL").has_value());
    QVERIFY(checkKey(" any thing.é").has_value());
    QVERIFY(checkKey(std::string(256, 'k')).has_value());
    QCOMPARE(checkKey(std::string(257, 'k')).error().code, Errc::limitExceeded);
    for (const std::string &bad : {std::string(), std::string("a\nb"), std::string("a\0b", 3),
                                   std::string("\x7f"), std::string("\u0085"), std::string("\xc3")})
        QCOMPARE(checkKey(bad).error().code, Errc::invalidInput);
}

void TestEntry::valuesFollowTheRule()
{
    QVERIFY(checkValue(asBytes("")).has_value());
    QVERIFY(checkValue(asBytes("line\r\n\x1b\x7fé")).has_value());
    QVERIFY(checkValue(asBytes(std::string(1048576, 'v'))).has_value());
    QCOMPARE(checkValue(asBytes(std::string(1048577, 'v'))).error().code, Errc::limitExceeded);
    QCOMPARE(checkValue(asBytes(std::string("a\0b", 3))).error().code, Errc::invalidInput);
    QCOMPARE(checkValue(asBytes("\xff")).error().code, Errc::invalidInput);
}

void TestEntry::sameContentIsComparedOpened()
{
    const Entry a = entryOf(m_sealer, "k", "value");
    QVERIFY(sameContent(a, a, m_sealer));
    QVERIFY(sameContent(a, entryOf(m_sealer, "k", "value"), m_sealer));
    QVERIFY(!sameContent(a, entryOf(m_sealer, "k", "valuE"), m_sealer));
    QVERIFY(!sameContent(a, entryOf(m_sealer, "k", "value2"), m_sealer));
    QVERIFY(!sameContent(a, entryOf(m_sealer, "l", "value"), m_sealer));
    crypto::SessionSealer other;
    QVERIFY(!sameContent(a, entryOf(other, "k", "value"), m_sealer)); // cannot be opened
}

void TestEntry::sameContentIgnoresWhenItWasWritten()
{
    const Entry a = entryOf(m_sealer, "k", "value");
    Entry b = a;
    b.createdAt = b.updatedAt = Timestamp::fromSeconds(1);
    QVERIFY(sameContent(a, b, m_sealer));
    b.expiresAt = Timestamp::fromSeconds(1);
    QVERIFY(!sameContent(a, b, m_sealer));
}

void TestEntry::everyChangedFieldIsNamed()
{
    const Entry before = entryOf(m_sealer, "k", "value");
    Entry after = entryOf(m_sealer, "k", "other");
    after.kind = Kind::login;
    after.description = "d";
    after.username = "u";
    after.url = "https://example.org";
    after.totp = sealed(m_sealer, "otpauth://totp/x");
    after.tags = {"t"};
    after.fields = {Field{"f", "x", {}, false}};
    after.favorite = true;
    after.expiresAt = Timestamp::fromSeconds(5);
    after.unknown.emplace_back("zz", sealed(m_sealer, "1"));
    const Difference d = difference({before}, {after}, m_sealer);
    const std::vector<std::string> all = {"value", "kind",   "description", "username",   "url", "totp",
                                          "tags",  "fields", "favorite",    "expires_at", "zz"};
    QCOMPARE(d.changed.size(), std::size_t(1));
    QVERIFY(d.changed.front().second == all);
    QVERIFY(difference({after}, {before}, m_sealer).changed.front().second == all);

    Entry concealed = after;
    concealed.fields = {Field{"f", {}, sealed(m_sealer, "x"), true}};
    QVERIFY(!sameContent(after, concealed, m_sealer));
    Entry again = concealed;
    again.fields.front().secret = sealed(m_sealer, "x");
    QVERIFY(sameContent(again, concealed, m_sealer));
    again.fields.front().secret = sealed(m_sealer, "y");
    QVERIFY(!sameContent(again, concealed, m_sealer));
}

void TestEntry::listsAreCompared()
{
    EntryList before;
    EntryList after;
    for (const char *key : {"a", "b", "c"})
        put(before, entryOf(m_sealer, key, key));
    after = before;
    QVERIFY(difference(before, after, m_sealer).empty());
    (void)remove(after, "a");
    put(after, entryOf(m_sealer, "b", "new"));
    put(after, entryOf(m_sealer, "d", "d"));
    const Difference d = difference(before, after, m_sealer);
    QVERIFY((d.removed == std::vector<std::string>{"a"}));
    QVERIFY((d.added == std::vector<std::string>{"d"}));
    QCOMPARE(d.changed.size(), std::size_t(1));
    QCOMPARE(d.changed.front().first, std::string("b"));
    QVERIFY((d.changed.front().second == std::vector<std::string>{"value"}));
}

QTEST_APPLESS_MAIN(TestEntry)
#include "tst_entry.moc"
