#include "model/record/base64.h"
#include "model/record/fields.h"

#include <QtTest>

using namespace hypha;

namespace {

json::Object sample()
{
    json::Object o;
    o.set("flag", true);
    o.set("hash", toBase64(Bytes(32, 7)));
    o.set("id", "00112233-4455-4677-8899-aabbccddeeff");
    o.set("list", json::Array{json::Value("00112233-4455-4677-8899-aabbccddeeff")});
    o.set("n", 5);
    o.set("name", "Acme");
    o.set("nothing", nullptr);
    o.set("object", json::Object());
    o.set("text", "a\nb");
    o.set("time", "2025-12-01T10:00:00Z");
    o.set("user", "github|1");
    return o;
}

/// What reading `name` with `getter` refuses when the member is `value`.
template <class Getter> bool refuses(const char *name, const json::Value &value, Getter getter)
{
    json::Object o = sample();
    o.set(name, value);
    json::Fields f(o, "record");
    (void)(f.*getter)(name);
    return !f.done();
}

} // namespace

class TestFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void membersAreRead();
    void theFirstFaultIsRemembered();
    void nullIsOnlyForOptionalMembers();
    void wrongTypesAndValuesAreRefused();
    void listsOfIdsAreSorted();
    void unknownMembersAreRefusedOnDemand();
};

void TestFields::membersAreRead()
{
    const json::Object o = sample();
    json::Fields f(o, "record");
    QVERIFY(f.boolean("flag"));
    QCOMPARE(f.integer("n"), 5u);
    QCOMPARE(f.versionNumber("n"), 5u);
    QCOMPARE(f.name("name"), std::string("Acme"));
    QCOMPARE(f.text("text"), std::string("a\nb"));
    QCOMPARE(f.time("time").toString(), std::string("2025-12-01T10:00:00Z"));
    QCOMPARE(f.user("user").text, std::string("github|1"));
    QCOMPARE(f.hash("hash").bytes[31], std::uint8_t(7));
    QCOMPARE(f.signingKey("hash").bytes[0], std::uint8_t(7));
    QCOMPARE(f.encryptionKey("hash").bytes[0], std::uint8_t(7));
    QCOMPARE(f.bytes("hash", 32), Bytes(32, 7));
    QCOMPARE(f.id<SetId>("id").toString(), std::string("00112233-4455-4677-8899-aabbccddeeff"));
    QCOMPARE(f.idSet<DeviceId>("list").size(), std::size_t(1));
    QVERIFY(f.object("object").empty());
    QCOMPARE(f.array("list").size(), std::size_t(1));
    QVERIFY(!f.optionalTime("nothing") && !f.optionalId<SetId>("nothing") && !f.optionalHash("nothing"));
    QVERIFY(!f.optionalInteger("nothing") && !f.optionalString("nothing") && !f.optionalText("nothing"));
    QVERIFY(!f.has("absent"));
    f.refuseUnknown();
    QVERIFY(f.done().has_value());
}

void TestFields::theFirstFaultIsRemembered()
{
    const json::Object o = sample();
    json::Fields f(o, "devices/x.json");
    (void)f.integer("name");
    (void)f.string("absent");
    QCOMPARE(f.integer("n"), 0u); // defaults after a fault
    const auto done = f.done();
    QVERIFY(!done);
    QCOMPARE(done.error().code, Errc::malformed);
    QCOMPARE(done.error().item, std::string("devices/x.json"));
    QCOMPARE(done.error().expected, std::string("an integer"));
    QCOMPARE(done.error().found, std::string("another string"));
    QCOMPARE(done.error().detail, std::string("member \"name\""));
}

void TestFields::nullIsOnlyForOptionalMembers()
{
    using F = json::Fields;
    QVERIFY(refuses("name", nullptr, &F::name));
    QVERIFY(refuses("time", nullptr, &F::time));
    QVERIFY(refuses("n", nullptr, &F::integer));
    const json::Object o = sample();
    F f(o, "record");
    (void)f.optionalTime("absent");
    QVERIFY(!f.done()); // null must be written out
}

void TestFields::wrongTypesAndValuesAreRefused()
{
    using F = json::Fields;
    QVERIFY(refuses("flag", 1, &F::boolean));
    QVERIFY(refuses("n", "5", &F::integer));
    QVERIFY(refuses("n", 0, &F::versionNumber));
    QVERIFY(refuses("name", " Acme", &F::name));
    QVERIFY(refuses("name", "", &F::name));
    QVERIFY(refuses("text", "a\tb", &F::text));
    QVERIFY(refuses("text", 1, &F::optionalText));
    QVERIFY(refuses("time", "2025-12-01", &F::time));
    QVERIFY(refuses("user", "a b", &F::user));
    QVERIFY(refuses("hash", toBase64(Bytes(31, 7)), &F::hash));
    QVERIFY(refuses("hash", toBase64Url(Bytes(32, 7)), &F::hash));
    QVERIFY(refuses("hash", toBase64(Bytes(33, 7)), &F::signingKey));
    QVERIFY(refuses("hash", "", &F::encryptionKey));
    QVERIFY(refuses("id", "00112233-4455-4677-8899-AABBCCDDEEFF", &F::id<SetId>));
    QVERIFY(refuses("id", 5, &F::optionalId<SetId>));
    QVERIFY(refuses("object", json::Array(), &F::object));
    QVERIFY(refuses("list", json::Object(), &F::array));
}

void TestFields::listsOfIdsAreSorted()
{
    const json::Value a("00112233-4455-4677-8899-aabbccddeeff");
    const json::Value b("00112233-4455-4677-8899-aabbccddeefe");
    QVERIFY(!refuses("list", json::Array{b, a}, &json::Fields::idSet<DeviceId>));
    QVERIFY(!refuses("list", json::Array{}, &json::Fields::idSet<DeviceId>));
    QVERIFY(refuses("list", json::Array{a, b}, &json::Fields::idSet<DeviceId>));
    QVERIFY(refuses("list", json::Array{a, a}, &json::Fields::idSet<DeviceId>));
    QVERIFY(refuses("list", json::Array{1}, &json::Fields::idSet<DeviceId>));
}

void TestFields::unknownMembersAreRefusedOnDemand()
{
    json::Object o;
    o.set("a", 1);
    o.set("b", 2);
    json::Fields f(o, "event");
    (void)f.integer("a");
    QVERIFY(f.done().has_value());
    f.refuseUnknown();
    QCOMPARE(f.done().error().detail, std::string("member \"b\""));
}

QTEST_APPLESS_MAIN(TestFields)
#include "tst_fields.moc"
