#include "model/keystore/madekeystore.h"

#include <QtTest>
#include <functional>

using namespace hypha;
using namespace hypha::keystore;

using Alteration = std::function<void(json::Object &)>;
Q_DECLARE_METATYPE(Alteration)

namespace {

void kdfRow(const char *name, const char *member, std::uint64_t value)
{
    QTest::newRow(name) << QByteArray(member) << qulonglong(value);
}

void checkKdfIsRefused()
{
    QFETCH(QByteArray, member);
    QFETCH(qulonglong, value);
    const MadeKeystore made;
    json::Object object = made.object();
    passphraseSlotOf(object).find("kdf")->asObject()->set(member.toStdString(), std::uint64_t{value});
    // Refused by parse(), which has no passphrase to derive anything from; and it is the parameters that it
    // refuses, not the MAC: it is put right.
    const auto parsed = KeystoreFile::parse(made.withRightMac(object));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, Errc::limitExceeded);
}

} // namespace

/// Headers that somebody with access to the file made up.
class tst_keystoreheader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void C5_anOldOrUnknownSuiteIsRefused_data();
    void C5_anOldOrUnknownSuiteIsRefused();
    void C6_kdfBelowTheFloorIsRefusedBeforeAPassphraseIsAskedFor_data();
    void C6_kdfBelowTheFloorIsRefusedBeforeAPassphraseIsAskedFor();
    void C7_kdfAboveTheCeilingIsRefusedBeforeAPassphraseIsAskedFor_data();
    void C7_kdfAboveTheCeilingIsRefusedBeforeAPassphraseIsAskedFor();
    void C7_endlessFilesAreRefused_data();
    void C7_endlessFilesAreRefused();
    void K7_slotsOfOtherKindsAreKeptAndNeverUsed();
    void aKeystoreWithOnlyForeignSlotsIsNotSupported();
    void twoPassphraseSlotsAreDamage();
    void twoSlotsOfOneIdAreDamage();
    void aNewerVersionIsToldFromDamage();
};

void tst_keystoreheader::C5_anOldOrUnknownSuiteIsRefused_data()
{
    QTest::addColumn<Alteration>("alter");
    QTest::newRow("version 0") << Alteration([](json::Object &o) { o.set("schema_version", 0); });
    QTest::newRow("no version") << Alteration([](json::Object &o) { o.remove("schema_version"); });
    QTest::newRow("version as text") << Alteration([](json::Object &o) { o.set("schema_version", "1"); });
    QTest::newRow("another type") << Alteration([](json::Object &o) { o.set("type", "device_keys"); });
    QTest::newRow("no MAC") << Alteration([](json::Object &o) { o.remove("header_mac"); });
    QTest::newRow("short MAC") << Alteration(
        [](json::Object &o) { o.set("header_mac", toBase64(Bytes(16, 0))); });
    QTest::newRow("short DEK") << Alteration([](json::Object &o) { o.set("dek", toBase64(Bytes(56, 0))); });
    QTest::newRow("a named cipher") << Alteration([](json::Object &o) { o.set("cipher", "none"); });
    for (const char *algorithm : {"argon2i", "argon2d", "pbkdf2", ""})
        QTest::addRow("algorithm %s", algorithm) << Alteration([algorithm](json::Object &o) {
            passphraseSlotOf(o).find("kdf")->asObject()->set("algorithm", algorithm);
        });
    QTest::newRow("slot said to wrap the DEK")
        << Alteration([](json::Object &o) { passphraseSlotOf(o).set("wraps", "dek"); });
    QTest::newRow("short salt") << Alteration([](json::Object &o) {
        passphraseSlotOf(o).find("kdf")->asObject()->set("salt", toBase64(Bytes(15, 0)));
    });
}

void tst_keystoreheader::C5_anOldOrUnknownSuiteIsRefused()
{
    QFETCH(Alteration, alter);
    const MadeKeystore made;
    json::Object object = made.object();
    alter(object);
    const auto opened = made.open(bytesOf(object));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Errc::keystoreDamaged);
}

void tst_keystoreheader::C6_kdfBelowTheFloorIsRefusedBeforeAPassphraseIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<qulonglong>("value");
    kdfRow("no pass", "t", 0);
    kdfRow("one pass", "t", 1);
    kdfRow("no memory", "m_kib", 0);
    kdfRow("1 KiB", "m_kib", 1);
    kdfRow("a KiB below", "m_kib", crypto::argon2Floor.memoryKiB - 1);
    kdfRow("no lane", "p", 0);
}

void tst_keystoreheader::C6_kdfBelowTheFloorIsRefusedBeforeAPassphraseIsAskedFor()
{
    checkKdfIsRefused();
}

void tst_keystoreheader::C7_kdfAboveTheCeilingIsRefusedBeforeAPassphraseIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<qulonglong>("value");
    kdfRow("a KiB above", "m_kib", crypto::argon2Ceiling.memoryKiB + 1);
    kdfRow("4 TiB, zero in 32 bits", "m_kib", std::uint64_t{1} << 32);
    kdfRow("4 TiB and the default, the default in 32 bits", "m_kib", (std::uint64_t{1} << 32) + 64 * 1024);
    kdfRow("the largest integer", "m_kib", json::maxInteger);
    kdfRow("a pass above", "t", crypto::argon2Ceiling.iterations + 1);
    kdfRow("passes that are 3 in 32 bits", "t", (std::uint64_t{1} << 32) + 3);
    kdfRow("a lane above", "p", crypto::argon2Ceiling.lanes + 1);
    kdfRow("lanes that are 4 in 32 bits", "p", (std::uint64_t{1} << 32) + 4);
}

void tst_keystoreheader::C7_kdfAboveTheCeilingIsRefusedBeforeAPassphraseIsAskedFor()
{
    checkKdfIsRefused();
}

void tst_keystoreheader::C7_endlessFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const MadeKeystore made;
    const auto row = [](const char *name, const Bytes &bytes) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(bytes.data()),
                                          qsizetype(bytes.size()));
    };
    json::Object slots = made.object();
    for (std::size_t i = 0; i < maxSlots; ++i)
        slots.find("slots")->asArray()->push_back(foreignSlot());
    row("a slot too many", made.withRightMac(slots));
    json::Object items = made.object();
    for (std::size_t i = 0; i <= maxItems; ++i)
        items.find("items")->asObject()->set("item" + std::to_string(i), toBase64(Bytes(60, 1)));
    row("an item too many", made.withRightMac(items));
    json::Object large = made.object();
    large.find("items")->asObject()->set("alpha", toBase64(Bytes(maxItemSize + 41, 1)));
    row("too large an item", made.withRightMac(large));
    json::Object padded = made.object();
    padded.set("padding", std::string(maxFileSize, 'x'));
    row("too large a file", made.withRightMac(padded));
    json::Object members = made.object();
    std::string many = "{";
    for (int i = 0; i < 1'000'000; ++i)
        many += "\"m" + std::to_string(i) + "\":0,";
    row("a million members", {many.begin(), many.end()});
    row("deep nesting", Bytes(500'000, '['));
}

void tst_keystoreheader::C7_endlessFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto parsed =
        KeystoreFile::parse(asBytes(std::string_view(bytes.constData(), std::size_t(bytes.size()))));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, Errc::keystoreDamaged);
}

void tst_keystoreheader::K7_slotsOfOtherKindsAreKeptAndNeverUsed()
{
    const MadeKeystore made;
    json::Object object = made.object();
    const json::Object slot = foreignSlot();
    object.find("slots")->asArray()->push_back(slot);
    QCOMPARE(made.open(bytesOf(object)).error().item,
             std::string("header_mac")); // not by anybody without the KEK

    auto parsed = KeystoreFile::parse(made.withRightMac(object));
    QVERIFY(parsed);
    QVERIFY(openWithPassphraseKey(*parsed, made.passphraseKey));
    QCOMPARE(parsed->foreignSlotKinds(), std::vector<std::string>{"opaque"});
    parsed->setPassphraseSlot(parsed->passphraseSlot());
    const auto written = json::parseFile(parsed->write(headerMacKey(made.kek)));
    QVERIFY(*written->find("slots")->asArray()->back().asObject() == slot);
    parsed->keepOnlyPassphraseSlot();
    QVERIFY(parsed->foreignSlotKinds().empty());
    QVERIFY(made.open(parsed->write(headerMacKey(made.kek))));
}

void tst_keystoreheader::aKeystoreWithOnlyForeignSlotsIsNotSupported()
{
    const MadeKeystore made;
    json::Object object = made.object();
    object.set("slots", json::Array{foreignSlot()});
    QCOMPARE(KeystoreFile::parse(made.withRightMac(object)).error().code, Errc::notSupported);
}

void tst_keystoreheader::twoPassphraseSlotsAreDamage()
{
    const MadeKeystore made;
    json::Object object = made.object();
    json::Object second = passphraseSlotOf(object);
    object.find("slots")->asArray()->push_back(second);
    QCOMPARE(KeystoreFile::parse(made.withRightMac(object)).error().code, Errc::keystoreDamaged);
    second.set("slot_id", Uuid::random().toString());
    object.find("slots")->asArray()->back() = second;
    QCOMPARE(KeystoreFile::parse(made.withRightMac(object)).error().code, Errc::keystoreDamaged);
}

void tst_keystoreheader::twoSlotsOfOneIdAreDamage()
{
    const MadeKeystore made;
    json::Object object = made.object();
    json::Object foreign = foreignSlot();
    object.find("slots")->asArray()->push_back(foreign);
    QVERIFY(KeystoreFile::parse(made.withRightMac(object)));
    foreign.set("slot_id", *passphraseSlotOf(object).find("slot_id"));
    object.find("slots")->asArray()->back() = foreign;
    QCOMPARE(KeystoreFile::parse(made.withRightMac(object)).error().code, Errc::keystoreDamaged);
}

void tst_keystoreheader::aNewerVersionIsToldFromDamage()
{
    const MadeKeystore made;
    json::Object object = made.object();
    object.set("schema_version", 2);
    object.remove("dek"); // whatever it keeps inside is its own affair
    QCOMPARE(KeystoreFile::parse(bytesOf(object)).error().code, Errc::newerVersion);
    object.remove("header_mac");
    QCOMPARE(KeystoreFile::parse(bytesOf(object)).error().code, Errc::keystoreDamaged);
}

QTEST_APPLESS_MAIN(tst_keystoreheader)
#include "tst_keystoreheader.moc"
