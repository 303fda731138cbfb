#include "model/keystore/keystore.h"
#include "model/keystore/madekeystore.h"

#include "crypto/labels.h"

#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <optional>
#include <sys/resource.h>
#include <sys/stat.h>

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

unsigned modeOf(const fs::path &path)
{
    struct stat status{};
    ::lstat(path.c_str(), &status);
    return status.st_mode & 07777u;
}

/// Every write beyond `size` bytes of a file is cut short and the next one fails, as on a disk that fills up.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t size)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{size, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

/// A derivation costs a fifth of a second and nothing may make it cheaper, so one keystore serves most tests.
class tst_keystore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void itemsComeBackAfterOpening();
    void filesAreForTheirOwnerOnly();
    void anExistingKeystoreIsNotOverwritten();
    void anEmptyPassphraseIsRefused();
    void aWrongPassphraseHasItsOwnError();
    void aPassphraseIsItsBytes();
    void damagedFilesHaveTheirOwnErrors();
    void aWeakPassphraseGetsAStrongerKdfAndKeepsIt();
    void R4_aTypedPassphraseMeetsArgon2idUnderASaltOfItsOwn();
    void C6_aFileBelowTodaysDefaultOpensAndSaysSo();
    void changingThePassphraseRewritesNoItem();
    void aWrongCurrentPassphraseChangesNothing();
    void rekeyReplacesEveryKeyAndItem();
    void rekeyRefusesAPassphraseThatDoesNotOpen();
    void twoHandlesLoseNoItem();
    void aRemovedKeystoreIsNotWrittenAgain();
    void O6_aShortWriteKeepsTheOldFile();
    void itemsOutOfTheLimitsAreRefused();
    void oneProfilesKeysAreNotAnothers();
    void onlyAWrongPassphraseCountsAsAFailedTry();

private:
    Keystore open(std::string_view passphrase = strongPassphrase) const
    {
        return std::move(*Keystore::open(m_file, secret(passphrase)));
    }
    Errc errorOfOpening(std::string_view passphrase = strongPassphrase) const
    {
        const auto opened = Keystore::open(m_file, secret(passphrase));
        return opened ? Errc::internal : opened.error().code;
    }
    KeystoreFile onDisk() const { return *KeystoreFile::parse(readAll(m_file)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_file;
    Bytes m_shared; ///< the file of a keystore under strongPassphrase with the items "alpha" and "beta"
};

void tst_keystore::initTestCase()
{
    const QTemporaryDir folder;
    const fs::path file = fs::path(folder.path().toStdString()) / "keystore.json";
    auto keystore = Keystore::create(file, secret(strongPassphrase));
    QVERIFY(keystore);
    QVERIFY(keystore->setItems({{"alpha", asBytes("first")}, {"beta", asBytes("second")}}));
    m_shared = readAll(file);
}

void tst_keystore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = fs::path(m_folder->path().toStdString()) / "keystore.json";
    writeAll(m_file, m_shared);
}

void tst_keystore::itemsComeBackAfterOpening()
{
    auto keystore = open();
    QVERIFY(keystore.item("alpha")->equals(asBytes("first")));
    QCOMPARE(keystore.itemNames(), (std::set<std::string>{"alpha", "beta"}));
    QCOMPARE(keystore.item("gamma").error().code, Errc::notFound);
    QVERIFY(!keystore.needsStrongerKdf());
    QVERIFY(keystore.removeItem("alpha"));
    QCOMPARE(keystore.removeItem("alpha").error().code, Errc::notFound);
    QVERIFY(keystore.setItem("gamma", {}));
    const auto again = open();
    QCOMPARE(again.itemNames(), (std::set<std::string>{"beta", "gamma"}));
    QVERIFY(again.item("beta")->equals(asBytes("second")));
    QVERIFY(again.item("gamma")->empty());
    for (const auto label : crypto::label::all)
        QVERIFY(keystore.macKey(label).equals(again.macKey(label)));
    QVERIFY(!again.sealingKey(crypto::label::draft).equals(again.sealingKey(crypto::label::stateCache)));
}

void tst_keystore::filesAreForTheirOwnerOnly()
{
    const fs::path folder = m_file.parent_path() / "made" / "below";
    QVERIFY(Keystore::create(folder / "keystore.json", secret(strongPassphrase)));
    QCOMPARE(modeOf(folder / "keystore.json"), 0600u);
    QCOMPARE(modeOf(folder), 0700u);
    QCOMPARE(modeOf(folder.parent_path()), 0700u);
    for (const auto &entry : fs::directory_iterator(folder))
        QCOMPARE(modeOf(entry.path()), 0600u);
}

void tst_keystore::anExistingKeystoreIsNotOverwritten()
{
    QCOMPARE(Keystore::create(m_file, secret(strongPassphrase)).error().code, Errc::alreadyExists);
    QVERIFY(readAll(m_file) == m_shared);
    const fs::path link = m_file.parent_path() / "link.json";
    fs::create_symlink(m_file.parent_path() / "nowhere", link);
    QCOMPARE(Keystore::create(link, secret(strongPassphrase)).error().code, Errc::alreadyExists);
}

void tst_keystore::anEmptyPassphraseIsRefused()
{
    QCOMPARE(Keystore::create(m_file.parent_path() / "new.json", {}).error().code, Errc::invalidInput);
    QVERIFY(!fs::exists(m_file.parent_path() / "new.json"));
    QCOMPARE(errorOfOpening(""), Errc::wrongPassphrase);
    QCOMPARE(open().changePassphrase(secret(strongPassphrase), {}).error().code, Errc::invalidInput);
}

void tst_keystore::aWrongPassphraseHasItsOwnError()
{
    QCOMPARE(errorOfOpening("correct7 Horse,battery staple/Ozonf"), Errc::wrongPassphrase);
}

void tst_keystore::aPassphraseIsItsBytes()
{
    QVERIFY(
        open().changePassphrase(secret(strongPassphrase), secret("long enough a passphrase, caf\xc3\xa9")));
    QCOMPARE(errorOfOpening("long enough a passphrase, cafe\xcc\x81"),
             Errc::wrongPassphrase); // the same in NFD
    QVERIFY(Keystore::open(m_file, secret("long enough a passphrase, caf\xc3\xa9")));
}

void tst_keystore::damagedFilesHaveTheirOwnErrors()
{
    writeAll(m_file, ByteView(m_shared).first(m_shared.size() / 2));
    QCOMPARE(errorOfOpening(), Errc::keystoreDamaged);
    writeAll(m_file, {});
    QCOMPARE(errorOfOpening(), Errc::keystoreDamaged);
    writeAll(m_file, Bytes(maxFileSize + 1, 'x'));
    QCOMPARE(errorOfOpening(), Errc::keystoreDamaged);
    json::Object swapped = *json::parseFile(m_shared);
    json::Object &items = *swapped.find("items")->asObject();
    std::swap(*items.find("alpha"), *items.find("beta"));
    writeAll(m_file, bytesOf(swapped));
    QCOMPARE(errorOfOpening(), Errc::keystoreDamaged);
    fs::remove(m_file);
    QCOMPARE(errorOfOpening(), Errc::notFound);
    fs::create_directory(m_file);
    QCOMPARE(errorOfOpening(), Errc::io);
}

void tst_keystore::aWeakPassphraseGetsAStrongerKdfAndKeepsIt()
{
    QCOMPARE(onDisk().passphraseSlot().params, crypto::argon2Default);
    auto keystore = open();
    QVERIFY(keystore.changePassphrase(secret(strongPassphrase), secret("password1")));
    QCOMPARE(onDisk().passphraseSlot().params, crypto::argon2ForWeakPassphrases);
    QVERIFY(keystore.changePassphrase(secret("password1"), secret(strongPassphrase)));
    QCOMPARE(onDisk().passphraseSlot().params, crypto::argon2ForWeakPassphrases); // no way down
}

void tst_keystore::R4_aTypedPassphraseMeetsArgon2idUnderASaltOfItsOwn()
{
    QVERIFY(asText(m_shared).find("\"argon2id\"") != std::string_view::npos);
    const PassphraseSlot first = onDisk().passphraseSlot();
    QVERIFY(first.params.iterations >= 3 && first.params.memoryKiB >= 64 * 1024); // RFC 9106, §4
    QCOMPARE(first.salt.size(), crypto::argon2SaltSize);
    auto keystore = open();
    QVERIFY(keystore.changePassphrase(secret(strongPassphrase), secret(strongPassphrase)));
    const PassphraseSlot second = onDisk().passphraseSlot();
    QVERIFY(second.salt != first.salt && second.wrapped != first.wrapped);
}

void tst_keystore::C6_aFileBelowTodaysDefaultOpensAndSaysSo()
{
    MadeKeystore made;
    PassphraseSlot slot = made.file.passphraseSlot();
    slot.params = crypto::argon2Floor;
    const auto key =
        crypto::XChaChaKey::fromBytes(*crypto::argon2id(asBytes(strongPassphrase), slot.salt, slot.params));
    slot.wrapped = wrapKek(*key, made.kek, made.file.id(), slot.id);
    made.file.setPassphraseSlot(slot);
    writeAll(m_file, made.bytes());

    auto keystore = open();
    QVERIFY(keystore.needsStrongerKdf());
    QVERIFY(keystore.changePassphrase(secret(strongPassphrase), secret(strongPassphrase)));
    QVERIFY(!keystore.needsStrongerKdf());
    QCOMPARE(onDisk().passphraseSlot().params, (crypto::Argon2Params{3, 64 * 1024, 4}));
    QVERIFY(!open().needsStrongerKdf());
}

void tst_keystore::changingThePassphraseRewritesNoItem()
{
    auto keystore = open();
    QVERIFY(keystore.changePassphrase(secret(strongPassphrase), secret(otherPassphrase)));
    const json::Object before = *json::parseFile(m_shared);
    const json::Object after = *json::parseFile(readAll(m_file));
    QVERIFY(*before.find("items") == *after.find("items"));
    QVERIFY(*before.find("dek") == *after.find("dek"));
    QVERIFY(KeystoreFile::parse(m_shared)->passphraseSlot().salt != onDisk().passphraseSlot().salt);
    QCOMPARE(errorOfOpening(strongPassphrase), Errc::wrongPassphrase);
    QVERIFY(open(otherPassphrase).item("alpha")->equals(asBytes("first")));
    QVERIFY(keystore.setItem("gamma", asBytes("third"))); // and the handle goes on
}

void tst_keystore::aWrongCurrentPassphraseChangesNothing()
{
    auto keystore = open();
    QCOMPARE(keystore.changePassphrase(secret("not it"), secret(otherPassphrase)).error().code,
             Errc::wrongPassphrase);
    QVERIFY(readAll(m_file) == m_shared);
}

void tst_keystore::rekeyReplacesEveryKeyAndItem()
{
    auto keystore = open();
    auto stale = open();
    const auto oldKey = keystore.macKey(crypto::label::rememberedHead);
    QVERIFY(keystore.rekey(secret(strongPassphrase), secret(strongPassphrase)));
    const KeystoreFile before = *KeystoreFile::parse(m_shared);
    const KeystoreFile after = onDisk();
    QCOMPARE(after.id(), before.id());
    QVERIFY(after.wrappedDek() != before.wrappedDek());
    QVERIFY(after.passphraseSlot().id != before.passphraseSlot().id);
    for (const auto &name : before.itemNames())
        QVERIFY(*after.sealedItem(name) != *before.sealedItem(name));
    QVERIFY(!keystore.macKey(crypto::label::rememberedHead).equals(oldKey));
    QVERIFY(keystore.item("alpha")->equals(asBytes("first")));
    QVERIFY(keystore.setItem("gamma", asBytes("third")));

    const auto again = open();
    QVERIFY(again.item("beta")->equals(asBytes("second")));
    QVERIFY(again.item("gamma")->equals(asBytes("third")));
    QVERIFY(
        again.macKey(crypto::label::rememberedHead).equals(keystore.macKey(crypto::label::rememberedHead)));
    // What the old keys open is not what the new ones sealed.
    QCOMPARE(stale.setItem("delta", asBytes("x")).error().code, Errc::conflict);
    QCOMPARE(openItem(stale.sealingKey(crypto::label::keystoreItem), after.id(), "alpha",
                      *after.sealedItem("alpha"))
                 .error()
                 .code,
             Errc::keystoreDamaged);
}

void tst_keystore::rekeyRefusesAPassphraseThatDoesNotOpen()
{
    auto keystore = open();
    QCOMPARE(keystore.rekey(secret("a typing error"), secret(otherPassphrase)).error().code,
             Errc::wrongPassphrase);
    QVERIFY(readAll(m_file) == m_shared);
}

void tst_keystore::twoHandlesLoseNoItem()
{
    auto one = open();
    auto two = open();
    QVERIFY(one.setItem("from-one", asBytes("1")));
    QVERIFY(two.setItem("from-two", asBytes("2")));
    QCOMPARE(onDisk().itemNames(), (std::set<std::string>{"alpha", "beta", "from-one", "from-two"}));
    QVERIFY(two.item("from-one")->equals(asBytes("1")));
}

void tst_keystore::aRemovedKeystoreIsNotWrittenAgain()
{
    auto keystore = open();
    fs::remove(m_file);
    QCOMPARE(keystore.setItem("gamma", asBytes("x")).error().code, Errc::notFound);
    QVERIFY(!fs::exists(m_file));
}

void tst_keystore::O6_aShortWriteKeepsTheOldFile()
{
    auto keystore = open();
    const auto key = keystore.macKey(crypto::label::draft);
    {
        const FileSizeLimit limit(m_shared.size() / 2);
        QVERIFY(!keystore.setItem("gamma", asBytes("third")));
        QVERIFY(!keystore.removeItem("alpha"));
        QVERIFY(!keystore.changePassphrase(secret(strongPassphrase), secret(otherPassphrase)));
        QVERIFY(!keystore.rekey(secret(strongPassphrase), secret(strongPassphrase)));
        QVERIFY(!Keystore::create(m_file.parent_path() / "new.json", secret(strongPassphrase)));
    }
    QVERIFY(readAll(m_file) == m_shared);
    QVERIFY(!fs::exists(m_file.parent_path() / "new.json"));
    for (const auto &entry : fs::directory_iterator(m_file.parent_path()))
        QVERIFY2(entry.path() == m_file || entry.path().extension() == ".lock", entry.path().c_str());
    QCOMPARE(keystore.itemNames(), (std::set<std::string>{"alpha", "beta"}));
    QVERIFY(keystore.macKey(crypto::label::draft).equals(key));
    QVERIFY(keystore.setItem("gamma", asBytes("third")));
    QVERIFY(open().item("gamma")->equals(asBytes("third")));
}

void tst_keystore::itemsOutOfTheLimitsAreRefused()
{
    auto keystore = open();
    QCOMPARE(keystore.setItem("", asBytes("x")).error().code, Errc::invalidInput);
    QCOMPARE(keystore.setItem("two words", asBytes("x")).error().code, Errc::invalidInput);
    QCOMPARE(keystore.setItem(std::string(129, 'n'), asBytes("x")).error().code, Errc::invalidInput);
    QCOMPARE(keystore.setItem("large", Bytes(maxItemSize + 1, 0)).error().code, Errc::limitExceeded);
    std::vector<std::pair<std::string, ByteView>> many;
    for (std::size_t i = 0; i < maxItems; ++i)
        many.emplace_back("item" + std::to_string(i), ByteView{});
    QCOMPARE(keystore.setItems(many).error().code, Errc::limitExceeded);
    QVERIFY(readAll(m_file) == m_shared);
    many.resize(maxItems - 2);
    QVERIFY(keystore.setItems(many));
    QVERIFY(keystore.setItem("alpha", Bytes(maxItemSize, 1)));
    QCOMPARE(open().itemNames().size(), maxItems);
}

void tst_keystore::oneProfilesKeysAreNotAnothers()
{
    const fs::path otherFile = m_file.parent_path() / "other.json";
    auto other = Keystore::create(otherFile, secret(strongPassphrase)); // even with the same passphrase
    QVERIFY(other);
    QVERIFY(other->setItem("alpha", asBytes("first")));
    const auto mine = open();
    for (const auto label : crypto::label::all) {
        QVERIFY(!mine.sealingKey(label).equals(other->sealingKey(label)));
        QVERIFY(!mine.macKey(label).equals(other->macKey(label)));
    }
    json::Object mixed = *json::parseFile(m_shared);
    json::Object theirs = *json::parseFile(readAll(otherFile));
    passphraseSlotOf(mixed) = passphraseSlotOf(theirs);
    writeAll(m_file, bytesOf(mixed));
    QCOMPARE(errorOfOpening(), Errc::wrongPassphrase);
}

void tst_keystore::onlyAWrongPassphraseCountsAsAFailedTry()
{
    AttemptLimiter limiter(m_file.parent_path() / "attempts", systemClock());
    QCOMPARE(openLimited(m_file.parent_path() / "none", secret("x"), limiter).error().code, Errc::notFound);
    QCOMPARE(limiter.secondsLeft(), 0);
    writeAll(m_file, ByteView(m_shared).first(100));
    QCOMPARE(openLimited(m_file, secret("x"), limiter).error().code, Errc::keystoreDamaged);
    QCOMPARE(limiter.secondsLeft(), 0);
    writeAll(m_file, m_shared);
    QVERIFY(openLimited(m_file, secret(strongPassphrase), limiter));
    QCOMPARE(limiter.secondsLeft(), 0);
}

QTEST_APPLESS_MAIN(tst_keystore)
#include "tst_keystore.moc"
