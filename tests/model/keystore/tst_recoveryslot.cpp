#include "model/keystore/keystore.h"
#include "model/keystore/madekeystore.h"

#include "crypto/labels.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace hypha;
using namespace hypha::keystore;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view strongPassphrase = "correct7 Horse,battery staple/Ozone";
constexpr std::string_view otherPassphrase = "quilt Amber-vortex 19 lantern drift";

crypto::SecretBytes secret(std::string_view text)
{
    return crypto::SecretBytes::copyOf(asBytes(text));
}

json::Object &recoverySlotOf(json::Object &keystore)
{
    for (json::Value &slot : *keystore.find("slots")->asArray())
        if (*slot.asObject()->find("kind")->asString() == "recovery")
            return *slot.asObject();
    std::abort();
}

} // namespace

/// The slot that a kit's words open, and new keys for a keystore in steps that can be interrupted.
class tst_recoveryslot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWordsOpenWhatThePassphraseOpens();
    void anotherKitsKeyOpensNothing();
    void everyPartOfASlotIsAuthenticated();
    void C6_aMalformedSlotIsDamage_data();
    void C6_aMalformedSlotIsDamage();
    void thereAreAtMostSixteenSlots();
    void aNewPassphraseKeepsTheSlots();
    void newKeysDropTheSlots();
    void aSlotIsMarkedUntilItIsConfirmed();
    void aPassphraseIsOnlyReplacedByAKit();
    void theKeysBeforeStayUntilTheyAreForgotten();

private:
    Keystore open(std::string_view passphrase = strongPassphrase) const
    {
        return std::move(*Keystore::open(m_file, secret(passphrase)));
    }
    KeystoreFile onDisk() const { return *KeystoreFile::parse(readAll(m_file)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_file;
    Bytes m_shared;
    const DeviceId m_kit = DeviceId::random();
    const crypto::XChaChaKey m_key = crypto::XChaChaKey::generate();
};

void tst_recoveryslot::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = fs::path(m_folder->path().toStdString()) / "keystore.json";
    if (m_shared.empty()) {
        auto keystore = Keystore::create(m_file, secret(strongPassphrase));
        QVERIFY(keystore);
        QVERIFY(keystore->setItem("alpha", asBytes("first")));
        QVERIFY(keystore->addRecoverySlot(m_kit, m_key));
        m_shared = readAll(m_file);
    }
    writeAll(m_file, m_shared);
}

void tst_recoveryslot::theWordsOpenWhatThePassphraseOpens()
{
    auto byKit = Keystore::openWithKit(m_file, m_key);
    QVERIFY(byKit);
    QVERIFY(byKit->item("alpha")->equals(asBytes("first")));
    QCOMPARE(byKit->recoverySlots(), std::set{m_kit});
    QVERIFY(byKit->setItem("beta", asBytes("by kit"))); // under a MAC that the passphrase's side accepts
    const auto keystore = open();
    QVERIFY(keystore.item("beta")->equals(asBytes("by kit")));
    QVERIFY(keystore.macKey(crypto::label::draft).equals(byKit->macKey(crypto::label::draft)));
    QVERIFY(keystore.foreignSlotKinds().empty());
}

void tst_recoveryslot::anotherKitsKeyOpensNothing()
{
    const auto opened = Keystore::openWithKit(m_file, crypto::XChaChaKey::generate());
    QCOMPARE(opened.error().code, Errc::wrongPassphrase);
    QCOMPARE(opened.error().item, std::string("kit"));
    auto keystore = open();
    QVERIFY(keystore.removeRecoverySlots({m_kit, DeviceId::random()}));
    QCOMPARE(Keystore::openWithKit(m_file, m_key).error().code, Errc::wrongPassphrase);
    QVERIFY(onDisk().recoverySlots().empty());
}

void tst_recoveryslot::everyPartOfASlotIsAuthenticated()
{
    MadeKeystore made;
    const UnlockedKeys keys{headerMacKey(made.kek), made.dek.clone()};
    QVERIFY(made.file.addRecoverySlot(makeRecoverySlot(m_key, keys, made.file.id(), m_kit)));
    QVERIFY(openWithRecoveryKey(*KeystoreFile::parse(made.bytes()), m_key));
    const auto errorWith = [&](const std::function<void(json::Object &)> &change) {
        json::Object object = made.object();
        change(recoverySlotOf(object));
        const auto parsed =
            KeystoreFile::parse(made.withRightMac(object)); // only the slot's own tags are left
        const auto opened = parsed ? openWithRecoveryKey(*parsed, m_key) : tl::unexpected(parsed.error());
        return opened ? Errc::internal : opened.error().code;
    };
    const auto flipped = [](const json::Object &slot, const char *name) {
        Bytes bytes = *fromBase64(*slot.find(name)->asString());
        bytes[40] ^= 1;
        return toBase64(bytes);
    };
    QCOMPARE(errorWith([](json::Object &s) { s.set("slot_id", Uuid::random().toString()); }),
             Errc::wrongPassphrase);
    QCOMPARE(errorWith([](json::Object &s) { s.set("device_id", Uuid::random().toString()); }),
             Errc::wrongPassphrase);
    QCOMPARE(errorWith([&](json::Object &s) { s.set("wrapped", flipped(s, "wrapped")); }),
             Errc::wrongPassphrase);
    QCOMPARE(errorWith([&](json::Object &s) { s.set("wrapped_mac", flipped(s, "wrapped_mac")); }),
             Errc::keystoreDamaged);
    QCOMPARE(errorWith([&](json::Object &s) { s.set("wrapped_mac", *s.find("wrapped")->asString()); }),
             Errc::keystoreDamaged);
    // And without a right MAC nothing else can have been changed either.
    json::Object object = made.object();
    object.find("items")->asObject()->remove("alpha");
    const auto without = KeystoreFile::parse(bytesOf(object));
    QCOMPARE(openWithRecoveryKey(*without, m_key).error().code, Errc::keystoreDamaged);
}

void tst_recoveryslot::C6_aMalformedSlotIsDamage_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::newRow("wraps something else") << "wraps" << "kek";
    QTest::newRow("no device") << "device_id" << "laptop";
    QTest::newRow("a short key") << "wrapped" << "AAAA";
    QTest::newRow("a short MAC key") << "wrapped_mac" << "AAAA";
}

void tst_recoveryslot::C6_aMalformedSlotIsDamage()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    json::Object object = *json::parseFile(m_shared);
    recoverySlotOf(object).set(member.toStdString(), value.toStdString());
    QCOMPARE(KeystoreFile::parse(bytesOf(object)).error().code, Errc::keystoreDamaged);
}

void tst_recoveryslot::thereAreAtMostSixteenSlots()
{
    auto keystore = open();
    for (std::size_t n = 2; n < maxSlots; ++n)
        QVERIFY(keystore.addRecoverySlot(DeviceId::random(), m_key));
    QCOMPARE(keystore.addRecoverySlot(DeviceId::random(), m_key).error().code, Errc::limitExceeded);
    QVERIFY(Keystore::openWithKit(m_file, m_key));
}

void tst_recoveryslot::aNewPassphraseKeepsTheSlots()
{
    QVERIFY(open().changePassphrase(secret(strongPassphrase), secret(otherPassphrase)));
    QVERIFY(Keystore::openWithKit(m_file, m_key));
}

void tst_recoveryslot::newKeysDropTheSlots()
{
    auto keystore = open();
    QVERIFY(keystore.rekey(secret(strongPassphrase), secret(otherPassphrase)));
    QVERIFY(keystore.recoverySlots().empty());
    QCOMPARE(keystore.itemNames(), (std::set<std::string>{"alpha", std::string(item::previousDek)}));
    QCOMPARE(Keystore::openWithKit(m_file, m_key).error().code, Errc::wrongPassphrase);
    QCOMPARE(Keystore::open(m_file, secret(strongPassphrase)).error().code, Errc::wrongPassphrase);
    QVERIFY(open(otherPassphrase).item("alpha")->equals(asBytes("first")));
}

void tst_recoveryslot::aSlotIsMarkedUntilItIsConfirmed()
{
    auto keystore = open();
    const DeviceId other = DeviceId::random();
    QVERIFY(keystore.addRecoverySlot(other, crypto::XChaChaKey::generate()));
    QCOMPARE(open().unconfirmedSlots(), (std::set{m_kit, other}));
    QVERIFY(keystore.confirmRecoverySlots({m_kit, DeviceId::random()}));
    QCOMPARE(open().unconfirmedSlots(), std::set{other});
    QVERIFY(keystore.removeRecoverySlots({other}));
    QVERIFY(open().unconfirmedSlots().empty());
    QCOMPARE(open().recoverySlots(), std::set{m_kit});
    QCOMPARE(open().itemNames(), std::set<std::string>{"alpha"});
    QVERIFY(Keystore::openWithKit(m_file, m_key));
}

void tst_recoveryslot::aPassphraseIsOnlyReplacedByAKit()
{
    auto keystore = open();
    QCOMPARE(keystore.resetPassphrase(secret(otherPassphrase)).error().code, Errc::invalidInput);
    auto byKit = Keystore::openWithKit(m_file, m_key);
    QCOMPARE(byKit->resetPassphrase({}).error().code, Errc::invalidInput);
    QVERIFY(readAll(m_file) == m_shared);
    QVERIFY(byKit->resetPassphrase(secret(otherPassphrase)));
    QCOMPARE(Keystore::open(m_file, secret(strongPassphrase)).error().code, Errc::wrongPassphrase);
    QVERIFY(open(otherPassphrase).item("alpha")->equals(asBytes("first")));
    // Used once: the handle has the new keys, and the words open nothing any more.
    QCOMPARE(byKit->resetPassphrase(secret(strongPassphrase)).error().code, Errc::invalidInput);
    QCOMPARE(Keystore::openWithKit(m_file, m_key).error().code, Errc::wrongPassphrase);
}

void tst_recoveryslot::theKeysBeforeStayUntilTheyAreForgotten()
{
    auto keystore = open();
    QVERIFY(!*keystore.previous());
    const auto before = keystore.macKey(crypto::label::rememberedHead);
    QVERIFY(keystore.rekey(secret(strongPassphrase), secret(strongPassphrase)));
    const auto again = open(); // as after a kill
    auto previous = again.previous();
    QVERIFY(previous);
    QVERIFY(*previous);
    QVERIFY((*previous)->macKey(crypto::label::rememberedHead).equals(before));
    QCOMPARE((*previous)->id(), again.id());
    QCOMPARE((*previous)->setItem("x", asBytes("y")).error().code, Errc::conflict);
    QCOMPARE(keystore.rekey(secret(strongPassphrase), secret(strongPassphrase)).error().code, Errc::conflict);
    QVERIFY(keystore.forgetPrevious());
    QVERIFY(!*open().previous());
    QVERIFY(keystore.rekey(secret(strongPassphrase), secret(strongPassphrase)));
}

QTEST_APPLESS_MAIN(tst_recoveryslot)
#include "tst_recoveryslot.moc"
