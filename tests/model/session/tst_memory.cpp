#include "model/session/openvault.h"
#include "support/memoryscan.h"
#include "support/temporaryhome.h"

#include <QtTest>

using namespace hypha;
using session::OpenVault;
using test::hitsInMemory;
using test::masked;
using test::Needle;
using test::unmasked;

/// O8: after locking, nothing of the passphrase, the device's keys and the values is left in the model's
/// memory.
class TestMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifdef HYPHA_ASAN
        QSKIP("the sanitizer keeps freed memory");
#endif
    }

    void theScanFindsWhatIsThere()
    {
        const Needle needle = masked(crypto::SecretBytes::random(32).view());
        QCOMPARE(hitsInMemory(needle), std::size_t{0});
        const crypto::SecretBytes present = unmasked(needle);
        QVERIFY(hitsInMemory(needle) >= 1);
        QCOMPARE(present.size(), std::size_t{32});
    }

    void O8_nothingIsLeftAfterLocking()
    {
        const Needle passphrase = masked(crypto::SecretBytes::random(24).view());
        Needle value = masked(crypto::SecretBytes::random(48).view());
        for (auto &byte : value) // text without NUL or control characters
            byte = static_cast<std::uint8_t>(('a' + byte % 26) ^ test::needleMask);
        Needle seed, secret;
        test::TemporaryHome home;
        {
            auto vault =
                OpenVault::create(home.profiles(), home.newVault(), unmasked(passphrase), home.clock());
            QVERIFY2(vault, test::told(vault));
            const ProjectId project = ProjectId::random();
            const SetId set = SetId::random();
            HYPHA_VERIFY((*vault)->run(vault::op::CreateProject{project, "api", {}}));
            HYPHA_VERIFY((*vault)->run(vault::op::CreateSet{project, set, "production"}));
            vault::op::PushVersion push{project, set, {}, {}, {}, false, false};
            entries::Entry entry;
            entry.key = "KEY";
            entry.value = (*vault)->sealer().seal(unmasked(value).view());
            push.put.push_back(entry);
            HYPHA_VERIFY((*vault)->run(push));
            vault->reset();

            auto again = OpenVault::open(home.profiles(), "default", unmasked(passphrase), home.clock());
            QVERIFY2(again, test::told(again));
            const auto list = (*again)->entries(project, set);
            QVERIFY2(list, test::told(list));
            const auto opened = (*again)->sealer().open(list->front().value);
            QVERIFY(opened && opened->equals(unmasked(value).view()));
            seed = masked((*again)->keystore().item(keystore::item::signingSeed)->view());
            secret = masked((*again)->keystore().item(keystore::item::encryptionSecret)->view());
        }
        QCOMPARE(hitsInMemory(passphrase), std::size_t{0});
        QCOMPARE(hitsInMemory(value), std::size_t{0});
        QCOMPARE(hitsInMemory(seed), std::size_t{0});
        QCOMPARE(hitsInMemory(secret), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
