#include "crypto/sessionsealer.h"

#include <QTest>
#include <rapidcheck.h>
#include <set>
#include <thread>

using namespace hypha;
using namespace hypha::crypto;

class SessionSealerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealedOpensAgain();
    void oneRoomServesManyValues();
    void equalComparesTheContents();
    void emptyValueIsSealedToo();
    void anyChangeIsRefused();
    void anotherSealerCannotOpen();
    void wipedSealerOpensNothing();
    void countersNeverRepeatAcrossThreads();
    void sealedBytesDoNotShowTheValue();
};

void SessionSealerTest::sealedOpensAgain()
{
    const SessionSealer sealer;
    QVERIFY(rc::check("open(seal(x)) is x", [&](const Bytes &value) {
        const SealedValue sealed = sealer.seal(value);
        RC_ASSERT(sealed.size() == value.size());
        RC_ASSERT(sealer.open(sealed).value().equals(value));
    }));
}

void SessionSealerTest::oneRoomServesManyValues()
{
    const SessionSealer sealer;
    QVERIFY(rc::check("openInto(seal(x)) is x, whatever the room held before",
                      [&](const std::vector<Bytes> &values) {
                          SecretBytes room;
                          for (const Bytes &value : values) {
                              const auto opened = sealer.openInto(sealer.seal(value), room);
                              RC_ASSERT(opened.has_value());
                              RC_ASSERT(Bytes(opened->begin(), opened->end()) == value);
                          }
                      }));
    SecretBytes room;
    SealedValue changed = sealer.seal(asBytes("value"));
    changed.ciphertext[0] ^= 1;
    QCOMPARE(sealer.openInto(changed, room).error().code, Errc::decryptionFailed);
}

void SessionSealerTest::equalComparesTheContents()
{
    const SessionSealer sealer;
    SecretBytes a, b;
    const auto seal = [&](std::string_view text) { return sealer.seal(asBytes(text)); };
    QVERIFY(sealer.equal(seal("one"), seal("one"), a, b));
    QVERIFY(!sealer.equal(seal("one"), seal("two"), a, b));
    QVERIFY(!sealer.equal(seal("one"), seal("one more"), a, b));
    QVERIFY(!sealer.equal(SealedValue(), SealedValue(), a, b));
}

void SessionSealerTest::emptyValueIsSealedToo()
{
    const SessionSealer sealer;
    QVERIFY(SealedValue().empty());
    QVERIFY(sealer.seal({}).empty());
    QVERIFY(sealer.open(sealer.seal({})).value().empty());
    QVERIFY(!sealer.open(SealedValue()));
}

void SessionSealerTest::anyChangeIsRefused()
{
    const SessionSealer sealer;
    const SealedValue sealed = sealer.seal(asBytes("value"));
    for (std::size_t i = 0; i < sealed.ciphertext.size(); ++i) {
        SealedValue changed = sealed;
        changed.ciphertext[i] ^= 1;
        QCOMPARE(sealer.open(changed).error().code, Errc::decryptionFailed);
    }
    QCOMPARE(sealer.open({sealed.counter + 1, sealed.ciphertext}).error().code, Errc::decryptionFailed);
}

void SessionSealerTest::anotherSealerCannotOpen()
{
    const SessionSealer one;
    const SessionSealer other;
    QCOMPARE(other.open(one.seal(asBytes("value"))).error().code, Errc::decryptionFailed);
}

void SessionSealerTest::wipedSealerOpensNothing()
{
    SessionSealer sealer;
    const SealedValue sealed = sealer.seal(asBytes("value"));
    sealer.wipe();
    QCOMPARE(sealer.open(sealed).error().code, Errc::decryptionFailed);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)sealer.seal(asBytes("value")));
    sealer.wipe();
}

void SessionSealerTest::countersNeverRepeatAcrossThreads()
{
    const SessionSealer sealer;
    std::array<std::vector<std::uint64_t>, 4> counters;
    std::vector<std::thread> threads;
    for (auto &mine : counters)
        threads.emplace_back([&sealer, &mine] {
            for (int i = 0; i < 1000; ++i)
                mine.push_back(sealer.seal(asBytes("x")).counter);
        });
    for (std::thread &thread : threads)
        thread.join();
    std::set<std::uint64_t> distinct;
    for (const auto &mine : counters)
        distinct.insert(mine.begin(), mine.end());
    QCOMPARE(distinct.size(), std::size_t{4000});
}

void SessionSealerTest::sealedBytesDoNotShowTheValue()
{
    const SessionSealer sealer;
    const std::string_view value = "a value long enough to be recognised";
    const SealedValue first = sealer.seal(asBytes(value));
    const SealedValue second = sealer.seal(asBytes(value));
    QVERIFY(asText(first.ciphertext).find(value) == std::string_view::npos);
    QVERIFY(first.ciphertext != second.ciphertext);
}

QTEST_APPLESS_MAIN(SessionSealerTest)
#include "tst_sessionsealer.moc"
