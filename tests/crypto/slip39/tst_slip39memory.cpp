#include "crypto/slip39/collector.h"
#include "crypto/slip39/split.h"
#include "support/memoryscan.h"

#include <QTest>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::slip39;
using hypha::test::hitsInMemory;
using hypha::test::masked;
using hypha::test::Needle;

/// O8: of a secret, its shares and their words nothing is left in memory once the values are gone.
class Slip39MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void O8_nothingIsLeftOfTheSecretAndItsShares();
};

void Slip39MemoryTest::initTestCase()
{
#ifdef HYPHA_ASAN
    QSKIP("the sanitizer keeps freed memory");
#endif
}

void Slip39MemoryTest::O8_nothingIsLeftOfTheSecretAndItsShares()
{
    std::vector<Needle> needles;
    {
        const SecretBytes secret = SecretBytes::random(32);
        const SecretBytes passphrase = SecretBytes::copyOf(asBytes("a passphrase that nobody else has"));
        needles.push_back(masked(secret.view()));
        needles.push_back(masked(secret.view().first(16))); // the halves that the cipher works on
        needles.push_back(masked(secret.view().last(16)));
        const auto groups = split(secret, {2, {{2, 3}, {2, 2}}}, passphrase.view());
        QVERIFY(groups);
        Collector collector;
        for (const auto &group : *groups)
            for (std::size_t i = 0; i < 2; ++i) {
                const SecretBytes words = toWords(group[i]);
                needles.push_back(masked(words.view().subspan(words.size() / 2, 24)));
                needles.push_back(masked(group[i].value.view()));
                QVERIFY(collector.add(std::move(*parseShare(words.view()))));
                QVERIFY(hitsInMemory(needles.back()) >= 1);
            }
        QVERIFY(collector.combine(passphrase.view())->equals(secret.view()));
    }
    for (std::size_t i = 0; i < needles.size(); ++i)
        QVERIFY2(hitsInMemory(needles[i]) == 0, QByteArray::number(i));
}

QTEST_APPLESS_MAIN(Slip39MemoryTest)
#include "tst_slip39memory.moc"
