#include "model/vault/boxaudit.h"
#include "model/vault/filecheck.h"
#include "model/vault/verify.h"
#include "support/barevault.h"
#include "support/faultlayer.h"
#include "support/temporaryhome.h"

#include <QtTest>

using namespace hypha;
using test::FaultLayer;

/// Removing somebody, with the rotation that follows, on a disk that fails or a program that is killed.
class TestTeamFaults : public QObject
{
    Q_OBJECT

private:
    const UserId m_ben{"email|ben@example.org"};

    /// Ada's vault with Ben in the project.
    static void addBen(test::BareVault &v, const UserId &ben)
    {
        const vault::DeviceKeys keys{DeviceId::random(), ben,
                                     crypto::Ed25519Signer(crypto::Ed25519SecretKey::generate()),
                                     crypto::X25519SecretKey::generate()};
        auto enrolled = vault::prepare(vault::op::EnrolDevice{"ben-laptop"}, v.state, keys, v.sealer,
                                       vault::readFrom(*v.head), systemClock().now());
        if (!enrolled)
            qFatal("%s", test::told(enrolled));
        auto head =
            v.store->commit(v.head->commit(), {std::move(enrolled->changes.files), enrolled->changes.time});
        if (!head)
            qFatal("%s", test::told(head));
        v.head = std::move(*head);
        v.state = std::move(enrolled->changes.after);
        v.run(vault::op::ApproveDevice{keys.id,
                                       vault::deviceFingerprint(*v.state.device(keys.id)),
                                       vault::Role::member,
                                       {},
                                       {{v.project, vault::Role::member, {}}}});
    }

    static Result<store::Snapshot> removeBen(store::GitStore &store, const test::BareVault &v,
                                             const UserId &ben)
    {
        HYPHA_TRY(vault::Prepared prepared,
                  vault::prepare(vault::op::RemoveMember{std::nullopt, ben}, v.state, v.keys, v.sealer,
                                 vault::readFrom(*v.head), systemClock().now()));
        return store.commit(v.head->commit(), {std::move(prepared.changes.files), prepared.changes.time});
    }

private Q_SLOTS:
    void O2_aRemovalCutAnywhereLeavesEverythingAsItWasOrIsWhole_data()
    {
        QTest::addColumn<int>("unsynced");
        QTest::newRow("kept") << static_cast<int>(FaultLayer::Unsynced::kept);
        QTest::newRow("dropped") << static_cast<int>(FaultLayer::Unsynced::dropped);
        QTest::newRow("torn") << static_cast<int>(FaultLayer::Unsynced::torn);
    }

    void O2_aRemovalCutAnywhereLeavesEverythingAsItWasOrIsWhole()
    {
        QFETCH(int, unsynced);
        test::BareVault v;
        addBen(v, m_ben);
        const auto before = v.state.head;
        const auto folder = v.folder.path() / "copy";
        long calls = 0;
        for (bool struck = true; struck;) {
            std::filesystem::remove_all(folder);
            std::filesystem::copy(v.folder.path() / "vault.git", folder,
                                  std::filesystem::copy_options::recursive);
            auto store = store::GitStore::open(folder);
            QVERIFY2(store, test::told(store));
            FaultLayer::instance().crashAt(folder.string(), ++calls,
                                           static_cast<FaultLayer::Unsynced>(unsynced));
            const bool done = removeBen(**store, v, m_ben).has_value();
            struck = FaultLayer::instance().stop();
            store->reset();

            const auto again = store::GitStore::open(folder);
            QVERIFY2(again, test::told(again));
            const auto head = (*again)->head();
            QVERIFY2(head, test::told(head));
            const auto verified = vault::verifyAll(**head, &v.keys, {});
            QVERIFY2(verified, test::told(verified));
            QVERIFY2(verified->report.ok(), std::to_string(calls).c_str());
            const vault::VaultState &after = verified->state;
            const vault::Project &project = *after.project(v.project);
            if (after.head == before) {
                QVERIFY(!done);
                QVERIFY(project.currentPdk() == 1 && after.members.find(m_ben));
                HYPHA_VERIFY(removeBen(**again, v, m_ben)); // and can be done again
            } else {
                QVERIFY(after.owed.empty() && project.currentPdk() == 2 && !after.members.find(m_ben));
                const auto audit =
                    vault::auditBoxes(after, project, 2, vault::readFrom(**head), after.lastTimestamp);
                QVERIFY2(audit, test::told(audit));
                QVERIFY(audit->exact());
            }
        }
        QVERIFY(calls > 3);
    }
};

QTEST_GUILESS_MAIN(TestTeamFaults)
#include "tst_teamfaults.moc"
