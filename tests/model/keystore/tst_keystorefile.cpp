#include "model/keystore/madekeystore.h"

#include <QtTest>
#include <functional>
#include <rapidcheck.h>

using namespace hypha;
using namespace hypha::keystore;

using Alteration = std::function<void(json::Object &)>;
Q_DECLARE_METATYPE(Alteration)
Q_DECLARE_METATYPE(hypha::Errc)

namespace {

/// Where the quoted value of the first `"name":"…"` stands in `text`.
std::pair<std::size_t, std::size_t> valueRange(std::string_view text, std::string_view name)
{
    const auto start = text.find('"' + std::string(name) + "\":\"") + name.size() + 4;
    return {start, text.find('"', start)};
}

json::Object foreignSlot()
{
    json::Object slot;
    slot.set("slot_id", Uuid::random().toString());
    slot.set("kind", "opaque");
    slot.set("wraps", "kek");
    slot.set("server", "https://unlock.example.org");
    return slot;
}

} // namespace

class tst_keystorefile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTiersOpenWhatWasSealed();
    void everyFlippedBitIsRefusedByName();
    void everyTruncationIsDamage();
    void whatFollowsTheEndIsDamage();
    void anotherKeyIsAWrongPassphrase();
    void aSlotOfAnotherKeystoreDoesNotOpen();
    void aDekOfAnotherKeystoreDoesNotOpen();
    void anItemOpensOnlyUnderItsNameAndInItsKeystore();
    void changedItemsAreNoticed_data();
    void changedItemsAreNoticed();
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
    void aNewerVersionIsToldFromDamage();
    void unknownMembersSurviveAChange();
    void anyItemsSurviveWritingAndReading();
};

void tst_keystorefile::theTiersOpenWhatWasSealed()
{
    const MadeKeystore made;
    const auto keys = made.open(made.bytes());
    QVERIFY(keys);
    QVERIFY(keys->dek.equals(made.dek));
    QCOMPARE(made.file.itemNames(), (std::set<std::string>{"alpha", "beta"}));
    const auto secret = openItem(itemKey(keys->dek), made.file.id(), "alpha",
                                 *KeystoreFile::parse(made.bytes())->sealedItem("alpha"));
    QVERIFY(secret);
    QVERIFY(secret->equals(asBytes("secret of alpha")));
}

void tst_keystorefile::everyFlippedBitIsRefusedByName()
{
    MadeKeystore made;
    json::Object object = made.object();
    object.find("slots")->asArray()->push_back(foreignSlot());
    const Bytes good = made.withRightMac(object);
    QVERIFY(made.open(good));
    // The parts that the slot's own tag covers: an alteration there cannot be told from a wrong passphrase.
    const std::string_view text = asText(good);
    const auto id = valueRange(text, "keystore_id");
    const auto wrapped = valueRange(text, "wrapped");
    const auto slotId = valueRange(text, "slot_id");
    const auto within = [](std::size_t at, auto range) { return at >= range.first && at < range.second; };
    for (std::size_t at = 0; at < good.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            Bytes bad = good;
            bad[at] = static_cast<std::uint8_t>(bad[at] ^ (1u << bit));
            const auto opened = made.open(bad);
            QVERIFY2(!opened, qPrintable(QString::number(at)));
            const Errc code = opened.error().code;
            const bool slot = within(at, id) || within(at, wrapped) || within(at, slotId);
            QVERIFY2(code == Errc::keystoreDamaged || code == Errc::newerVersion ||
                         code == Errc::limitExceeded || code == Errc::notSupported ||
                         (code == Errc::wrongPassphrase && slot),
                     qPrintable(QString::number(at) + u' ' + QLatin1String(toString(code))));
        }
    }
}

void tst_keystorefile::everyTruncationIsDamage()
{
    const MadeKeystore made;
    const Bytes good = made.bytes();
    for (std::size_t size = 0; size < good.size(); ++size) {
        const auto parsed = KeystoreFile::parse(ByteView(good).first(size));
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, Errc::keystoreDamaged);
    }
}

void tst_keystorefile::whatFollowsTheEndIsDamage()
{
    const MadeKeystore made;
    for (const char extra : {'\n', ' ', '\0', '{'}) {
        Bytes bad = made.bytes();
        bad.push_back(static_cast<std::uint8_t>(extra));
        QCOMPARE(made.open(bad).error().code, Errc::keystoreDamaged);
    }
}

void tst_keystorefile::anotherKeyIsAWrongPassphrase()
{
    const MadeKeystore made;
    const auto opened = openWithPassphraseKey(made.file, crypto::XChaChaKey::generate());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Errc::wrongPassphrase);
}

void tst_keystorefile::aSlotOfAnotherKeystoreDoesNotOpen()
{
    MadeKeystore one;
    MadeKeystore two;
    two.passphraseKey = one.passphraseKey.clone();
    json::Object object = two.object();
    json::Object theirs = one.object();
    passphraseSlotOf(object) = passphraseSlotOf(theirs);
    QCOMPARE(two.open(bytesOf(object)).error().code, Errc::wrongPassphrase);
}

void tst_keystorefile::aDekOfAnotherKeystoreDoesNotOpen()
{
    const MadeKeystore one;
    const MadeKeystore two;
    json::Object object = two.object();
    object.set("dek", *one.object().find("dek"));
    QCOMPARE(two.open(bytesOf(object)).error().item, std::string("header_mac"));
    // Not even where the KEK is the same one.
    object.set("dek", toBase64(wrapDek(two.kek, two.dek, one.file.id())));
    const auto opened = two.open(two.withRightMac(object));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Errc::keystoreDamaged);
    QCOMPARE(opened.error().item, std::string("dek"));
}

void tst_keystorefile::anItemOpensOnlyUnderItsNameAndInItsKeystore()
{
    const MadeKeystore made;
    const auto key = itemKey(made.dek);
    const Bytes sealed = *made.file.sealedItem("alpha");
    QVERIFY(openItem(key, made.file.id(), "alpha", sealed));
    QCOMPARE(openItem(key, made.file.id(), "beta", sealed).error().code, Errc::keystoreDamaged);
    QCOMPARE(openItem(key, Uuid::random(), "alpha", sealed).error().code, Errc::keystoreDamaged);
    QCOMPARE(openItem(itemKey(Dek::generate()), made.file.id(), "alpha", sealed).error().code,
             Errc::keystoreDamaged);
}

void tst_keystorefile::changedItemsAreNoticed_data()
{
    QTest::addColumn<Alteration>("alter");
    const auto items = [](json::Object &o) -> json::Object & { return *o.find("items")->asObject(); };
    QTest::newRow("swapped") << Alteration(
        [items](json::Object &o) { std::swap(*items(o).find("alpha"), *items(o).find("beta")); });
    QTest::newRow("dropped") << Alteration([items](json::Object &o) { items(o).remove("alpha"); });
    QTest::newRow("copied") << Alteration(
        [items](json::Object &o) { items(o).set("gamma", *items(o).find("alpha")); });
    QTest::newRow("replaced") << Alteration(
        [items](json::Object &o) { items(o).set("alpha", toBase64(Bytes(60, 1))); });
}

void tst_keystorefile::changedItemsAreNoticed()
{
    QFETCH(Alteration, alter);
    const MadeKeystore made;
    json::Object object = made.object();
    alter(object);
    const auto opened = made.open(bytesOf(object));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Errc::keystoreDamaged);
    QCOMPARE(opened.error().item, std::string("header_mac"));
}

void tst_keystorefile::C5_anOldOrUnknownSuiteIsRefused_data()
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

void tst_keystorefile::C5_anOldOrUnknownSuiteIsRefused()
{
    QFETCH(Alteration, alter);
    const MadeKeystore made;
    json::Object object = made.object();
    alter(object);
    const auto opened = made.open(bytesOf(object));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Errc::keystoreDamaged);
}

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

void tst_keystorefile::C6_kdfBelowTheFloorIsRefusedBeforeAPassphraseIsAskedFor_data()
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

void tst_keystorefile::C6_kdfBelowTheFloorIsRefusedBeforeAPassphraseIsAskedFor()
{
    checkKdfIsRefused();
}

void tst_keystorefile::C7_kdfAboveTheCeilingIsRefusedBeforeAPassphraseIsAskedFor_data()
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

void tst_keystorefile::C7_kdfAboveTheCeilingIsRefusedBeforeAPassphraseIsAskedFor()
{
    checkKdfIsRefused();
}

void tst_keystorefile::C7_endlessFilesAreRefused_data()
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

void tst_keystorefile::C7_endlessFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto parsed =
        KeystoreFile::parse(asBytes(std::string_view(bytes.constData(), std::size_t(bytes.size()))));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, Errc::keystoreDamaged);
}

void tst_keystorefile::K7_slotsOfOtherKindsAreKeptAndNeverUsed()
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
    parsed->removeForeignSlots();
    QVERIFY(parsed->foreignSlotKinds().empty());
    QVERIFY(made.open(parsed->write(headerMacKey(made.kek))));
}

void tst_keystorefile::aKeystoreWithOnlyForeignSlotsIsNotSupported()
{
    const MadeKeystore made;
    json::Object object = made.object();
    object.set("slots", json::Array{foreignSlot()});
    QCOMPARE(KeystoreFile::parse(made.withRightMac(object)).error().code, Errc::notSupported);
}

void tst_keystorefile::twoPassphraseSlotsAreDamage()
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

void tst_keystorefile::aNewerVersionIsToldFromDamage()
{
    const MadeKeystore made;
    json::Object object = made.object();
    object.set("schema_version", 2);
    object.remove("dek"); // whatever it keeps inside is its own affair
    QCOMPARE(KeystoreFile::parse(bytesOf(object)).error().code, Errc::newerVersion);
    object.remove("header_mac");
    QCOMPARE(KeystoreFile::parse(bytesOf(object)).error().code, Errc::keystoreDamaged);
}

void tst_keystorefile::unknownMembersSurviveAChange()
{
    const MadeKeystore made;
    json::Object object = made.object();
    object.set("note", "kept");
    passphraseSlotOf(object).set("hint", "kept too");
    auto parsed = KeystoreFile::parse(made.withRightMac(object));
    QVERIFY(parsed);
    parsed->setSealedItem("gamma", Bytes(60, 1));
    parsed->setPassphraseSlot(parsed->passphraseSlot());
    auto written = json::parseFile(parsed->write(headerMacKey(made.kek)));
    QCOMPARE(*written->find("note")->asString(), std::string("kept"));
    QCOMPARE(*passphraseSlotOf(*written).find("hint")->asString(), std::string("kept too"));
}

void tst_keystorefile::anyItemsSurviveWritingAndReading()
{
    QVERIFY(rc::check("write, parse, open", [] {
        MadeKeystore made(std::vector<std::string>{});
        const auto key = itemKey(made.dek);
        const auto name =
            rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange<char>('!', '\x7f')));
        const auto content =
            *rc::gen::container<std::map<std::string, Bytes>>(name, rc::gen::arbitrary<Bytes>());
        for (const auto &[item, secret] : content)
            made.file.setSealedItem(item, sealItem(key, made.file.id(), item, secret));
        const auto parsed = KeystoreFile::parse(made.bytes());
        const bool tooMany = content.size() > maxItems;
        RC_ASSERT(parsed.has_value() != tooMany);
        if (tooMany)
            return;
        RC_ASSERT(parsed->itemNames().size() == content.size());
        for (const auto &[item, secret] : content)
            RC_ASSERT(openItem(key, parsed->id(), item, *parsed->sealedItem(item))->equals(secret));
    }));
}

QTEST_APPLESS_MAIN(tst_keystorefile)
#include "tst_keystorefile.moc"
