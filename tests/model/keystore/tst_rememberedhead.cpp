#include "model/keystore/madekeystore.h"
#include "model/keystore/rememberedhead.h"

#include "crypto/random.h"

#include <QTemporaryDir>
#include <QtTest>
#include <rapidcheck.h>

using namespace hypha;
using namespace hypha::keystore;
namespace fs = std::filesystem;

namespace {

RememberedHead someHead()
{
    return {12'431, EventId::random(), {crypto::randomArray<32>()}};
}

HeadSeal someSeal()
{
    return {crypto::MacKey::generate(), Uuid::random(), {crypto::randomArray<32>()}};
}

HeadSeal copyOf(const HeadSeal &seal)
{
    return {seal.key.clone(), seal.keystoreId, seal.fingerprint};
}

Errc errorOfLoading(const fs::path &file, const HeadSeal &seal)
{
    const auto loaded = loadRememberedHead(file, seal);
    return loaded ? Errc::internal : loaded.error().code;
}

} // namespace

class tst_rememberedhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsSavedIsLoaded();
    void aMissingHeadIsLostAndNoFirstClone();
    void everyFlippedBitIsALostHead();
    void everyTruncationIsALostHead();
    void anotherProfilesOrVaultsHeadIsLost();
    void H13_anOlderHeadOfTheSameProfileCannotBeTold();
    void anyHeadSurvives();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_file;
};

void tst_rememberedhead::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = fs::path(m_folder->path().toStdString()) / "work" / "head";
}

void tst_rememberedhead::whatIsSavedIsLoaded()
{
    const HeadSeal seal = someSeal();
    const RememberedHead first = someHead();
    QVERIFY(saveRememberedHead(m_file, first, seal));
    QVERIFY(*loadRememberedHead(m_file, seal) == first);
    const RememberedHead second = someHead();
    QVERIFY(saveRememberedHead(m_file, second, seal));
    QVERIFY(*loadRememberedHead(m_file, seal) == second);
}

void tst_rememberedhead::aMissingHeadIsLostAndNoFirstClone()
{
    QCOMPARE(errorOfLoading(m_file, someSeal()), Errc::rememberedHeadLost);
}

void tst_rememberedhead::everyFlippedBitIsALostHead()
{
    const HeadSeal seal = someSeal();
    QVERIFY(saveRememberedHead(m_file, someHead(), seal));
    const Bytes good = readAll(m_file);
    for (std::size_t at = 0; at < good.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            Bytes bad = good;
            bad[at] = static_cast<std::uint8_t>(bad[at] ^ (1u << bit));
            writeAll(m_file, bad);
            QCOMPARE(errorOfLoading(m_file, seal), Errc::rememberedHeadLost);
        }
    }
}

void tst_rememberedhead::everyTruncationIsALostHead()
{
    const HeadSeal seal = someSeal();
    QVERIFY(saveRememberedHead(m_file, someHead(), seal));
    const Bytes good = readAll(m_file);
    for (std::size_t size = 0; size < good.size(); ++size) {
        writeAll(m_file, ByteView(good).first(size));
        QCOMPARE(errorOfLoading(m_file, seal), Errc::rememberedHeadLost);
    }
    writeAll(m_file, Bytes(1 << 20, '{'));
    QCOMPARE(errorOfLoading(m_file, seal), Errc::rememberedHeadLost);
}

void tst_rememberedhead::anotherProfilesOrVaultsHeadIsLost()
{
    const HeadSeal seal = someSeal();
    QVERIFY(saveRememberedHead(m_file, someHead(), seal));
    HeadSeal other = copyOf(seal);
    other.key = crypto::MacKey::generate();
    QCOMPARE(errorOfLoading(m_file, other), Errc::rememberedHeadLost);
    other = copyOf(seal);
    other.keystoreId = Uuid::random();
    QCOMPARE(errorOfLoading(m_file, other), Errc::rememberedHeadLost);
    other = copyOf(seal);
    other.fingerprint.bytes[31] ^= 1;
    QCOMPARE(errorOfLoading(m_file, other), Errc::rememberedHeadLost);
}

void tst_rememberedhead::H13_anOlderHeadOfTheSameProfileCannotBeTold()
{
    const HeadSeal seal = someSeal();
    const RememberedHead older = someHead();
    QVERIFY(saveRememberedHead(m_file, older, seal));
    const Bytes backup = readAll(m_file);
    QVERIFY(saveRememberedHead(m_file, someHead(), seal));
    writeAll(m_file, backup);
    QVERIFY(*loadRememberedHead(m_file, seal) == older);
}

void tst_rememberedhead::anyHeadSurvives()
{
    const HeadSeal seal = someSeal();
    QVERIFY(rc::check("save, load", [&] {
        RememberedHead head = someHead();
        head.sequence = *rc::gen::inRange<std::uint64_t>(0, json::maxInteger);
        RC_ASSERT(saveRememberedHead(m_file, head, seal).has_value());
        RC_ASSERT(*loadRememberedHead(m_file, seal) == head);
    }));
}

QTEST_APPLESS_MAIN(tst_rememberedhead)
#include "tst_rememberedhead.moc"
