#include "crypto/secretbytes.h"

#include <QTest>
#include <algorithm>
#include <rapidcheck.h>

using namespace hypha;
using namespace hypha::crypto;

namespace {

bool onlyZeros(ByteView bytes)
{
    return std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0; });
}

SecretBytes filled(std::size_t size, std::uint8_t byte)
{
    return SecretBytes::copyOf(Bytes(size, byte));
}

} // namespace

class SecretBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newSecretsAreZeros_data();
    void newSecretsAreZeros();
    void emptySecretsAreOrdinaryValues();
    void movingTakesTheBytesAlong();
    void movingOntoItselfKeepsTheBytes();
    void movedOverBytesAreWiped();
    void cloneIsIndependent();
    void equalityLooksAtEveryByteAndTheLength();
    void randomSecretsDiffer();
};

void SecretBytesTest::newSecretsAreZeros_data()
{
    QTest::addColumn<std::size_t>("size");
    for (std::size_t size : {1, 31, 32, 33, 64, 65, 127, 128, 129, 4096, 100000})
        QTest::addRow("%zu bytes", size) << size;
}

void SecretBytesTest::newSecretsAreZeros()
{
    QFETCH(std::size_t, size);
    for (int round = 0; round < 3; ++round) {
        SecretBytes secret(size);
        QCOMPARE(secret.size(), size);
        QVERIFY(onlyZeros(secret.view()));
        std::ranges::fill(secret.mutableView(), std::uint8_t{0xff});
    }
}

void SecretBytesTest::emptySecretsAreOrdinaryValues()
{
    SecretBytes empty;
    QVERIFY(empty.empty());
    QVERIFY(SecretBytes(0).empty());
    QVERIFY(SecretBytes::random(0).empty());
    QVERIFY(SecretBytes::copyOf({}).clone().empty());
    QVERIFY(empty.equals({}));
    QVERIFY(empty.text().empty());
    SecretBytes moved(std::move(empty));
    QVERIFY(moved.empty());
}

void SecretBytesTest::movingTakesTheBytesAlong()
{
    for (std::size_t size : {32, 1000}) {
        SecretBytes first = filled(size, 7);
        const std::uint8_t *address = first.view().data();
        SecretBytes second(std::move(first));
        SecretBytes third;
        third = std::move(second);
        QCOMPARE(third.view().data(), address);
        QVERIFY(third.equals(Bytes(size, 7)));
        // A moved-from secret is empty, as the type promises.
        QVERIFY(first.empty() && second.empty()); // NOLINT(bugprone-use-after-move)
    }
}

void SecretBytesTest::movingOntoItselfKeepsTheBytes()
{
    SecretBytes secret = filled(40, 9);
    SecretBytes &same = secret;
    secret = std::move(same);
    QVERIFY(secret.equals(Bytes(40, 9)));
}

void SecretBytesTest::movedOverBytesAreWiped()
{
    SecretBytes target = filled(64, 1);
    const ByteView old = target.view();
    target = filled(64, 2);
    QVERIFY(onlyZeros(old));
    QVERIFY(target.equals(Bytes(64, 2)));
}

void SecretBytesTest::cloneIsIndependent()
{
    SecretBytes original = filled(32, 5);
    const SecretBytes copy = original.clone();
    original.mutableView()[0] = 6;
    QVERIFY(copy.equals(Bytes(32, 5)));
    QVERIFY(!copy.equals(original.view()));
}

void SecretBytesTest::equalityLooksAtEveryByteAndTheLength()
{
    QVERIFY(rc::check("equals() is equality of content", [](const Bytes &a, const Bytes &b) {
        RC_ASSERT(SecretBytes::copyOf(a).equals(a));
        RC_ASSERT(SecretBytes::copyOf(a).equals(b) == (a == b));
    }));
    QVERIFY(rc::check("one bit anywhere makes a difference", [] {
        const auto bytes = *rc::gen::nonEmpty<Bytes>();
        Bytes other = bytes;
        other[*rc::gen::inRange<std::size_t>(0, bytes.size())] ^=
            static_cast<std::uint8_t>(1U << *rc::gen::inRange(0, 8));
        RC_ASSERT(!SecretBytes::copyOf(bytes).equals(other));
        other.assign(bytes.begin(), bytes.end() - 1);
        RC_ASSERT(!SecretBytes::copyOf(bytes).equals(other));
    }));
}

void SecretBytesTest::randomSecretsDiffer()
{
    QVERIFY(!SecretBytes::random(32).equals(SecretBytes::random(32).view()));
    QVERIFY(!SecretBytes::random(1000).equals(SecretBytes::random(1000).view()));
}

QTEST_APPLESS_MAIN(SecretBytesTest)
#include "tst_secretbytes.moc"
