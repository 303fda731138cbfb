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

} // namespace

class SecretBufferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bufferGrowsWithItsContent();
    void outgrownBlockIsWiped();
    void clearedBufferKeepsNothing();
    void takenBufferIsEmpty();
};

void SecretBufferTest::bufferGrowsWithItsContent()
{
    QVERIFY(rc::check("a buffer holds what was appended", [](const std::vector<Bytes> &pieces) {
        SecretBuffer buffer(*rc::gen::inRange<std::size_t>(0, 200));
        Bytes expected;
        for (const Bytes &piece : pieces) {
            buffer.append(piece);
            buffer.push(0x55);
            expected.insert(expected.end(), piece.begin(), piece.end());
            expected.push_back(0x55);
        }
        RC_ASSERT(buffer.size() == expected.size());
        RC_ASSERT(std::ranges::equal(buffer.view(), expected));
        RC_ASSERT(buffer.take().equals(expected));
    }));
}

void SecretBufferTest::outgrownBlockIsWiped()
{
    SecretBuffer buffer(64);
    buffer.append(Bytes(64, 0xaa));
    const ByteView outgrown = buffer.view();
    buffer.push(0xaa);
    QVERIFY(buffer.view().data() != outgrown.data());
    QVERIFY(onlyZeros(outgrown));
    QVERIFY(std::ranges::equal(buffer.view(), Bytes(65, 0xaa)));
}

void SecretBufferTest::clearedBufferKeepsNothing()
{
    SecretBuffer buffer(100);
    buffer.append("top secret");
    const ByteView old = buffer.view();
    buffer.clear();
    QCOMPARE(buffer.size(), std::size_t{0});
    QVERIFY(onlyZeros(old));
    buffer.append("next");
    QCOMPARE(buffer.view().data(), old.data());
    QVERIFY(buffer.text() == "next");
}

void SecretBufferTest::takenBufferIsEmpty()
{
    SecretBuffer buffer;
    buffer.append("abc");
    const SecretBytes taken = buffer.take();
    QVERIFY(taken.text() == "abc");
    QCOMPARE(buffer.size(), std::size_t{0});
    QVERIFY(buffer.take().empty());
    buffer.append("def");
    QVERIFY(buffer.take().text() == "def");
}

QTEST_APPLESS_MAIN(SecretBufferTest)
#include "tst_secretbuffer.moc"
