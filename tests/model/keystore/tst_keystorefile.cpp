#include "model/keystore/madekeystore.h"

#include <QtTest>
#include <functional>
#include <rapidcheck.h>

using namespace hypha;
using namespace hypha::keystore;

using Alteration = std::function<void(json::Object &)>;
Q_DECLARE_METATYPE(Alteration)

namespace {

/// Where the quoted value of the first `"name":"…"` stands in `text`.
std::pair<std::size_t, std::size_t> valueRange(std::string_view text, std::string_view name)
{
    const auto start = text.find('"' + std::string(name) + "\":\"") + name.size() + 4;
    return {start, text.find('"', start)};
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
    for (const char *name : {"beta", "gamma", "alph", "alphaa"})
        QCOMPARE(openItem(key, made.file.id(), name, sealed).error().code, Errc::keystoreDamaged);
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
