#include "model/session/openvault.h"

#include "model/session/openvaultimpl.h"
#include "support/garbage.h"
#include "support/temporaryhome.h"

#include "model/store/atomicfile.h"

#include <QtTest>

#include <fstream>
#include <thread>

using namespace hypha;
using session::OpenVault;

namespace {

vault::op::PushVersion push(const ProjectId &project, const SetId &set, const OpenVault &v,
                            std::initializer_list<std::pair<const char *, const char *>> values)
{
    vault::op::PushVersion o;
    o.project = project;
    o.set = set;
    for (const auto &[key, value] : values) {
        entries::Entry e;
        e.key = key;
        e.value = v.sealer().seal(asBytes(value));
        entries::put(o.put, std::move(e));
    }
    return o;
}

std::string valueOf(const OpenVault &v, const entries::EntryList &list, std::string_view key)
{
    const entries::Entry *e = entries::find(list, key);
    if (!e)
        return "(absent)";
    const auto opened = v.sealer().open(e->value);
    return opened ? std::string(opened->text()) : "(sealed)";
}

} // namespace

class TestOpenVault : public QObject
{
    Q_OBJECT

private:
    test::TemporaryHome m_home;
    std::unique_ptr<OpenVault> m_vault;
    ProjectId m_project = ProjectId::random();
    SetId m_set = SetId::random();

    Result<std::unique_ptr<OpenVault>> reopen()
    {
        return OpenVault::open(m_home.profiles(), "default", test::passphrase(), m_home.clock());
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto made =
            OpenVault::create(m_home.profiles(), m_home.newVault(), test::passphrase(), m_home.clock());
        QVERIFY2(made, test::told(made));
        m_vault = std::move(*made);
        HYPHA_VERIFY(m_vault->run(vault::op::CreateProject{m_project, "api", {}}));
        HYPHA_VERIFY(m_vault->run(vault::op::CreateSet{m_project, m_set, "production"}));
    }

    void pushedValuesAreReadBack()
    {
        const auto counts = m_vault->run(push(m_project, m_set, *m_vault, {{"A", "one"}, {"B", "two"}}));
        QVERIFY2(counts, test::told(counts));
        QCOMPARE(counts->added, std::size_t{2});
        QCOMPARE(counts->version, std::uint64_t{2});
        const auto list = m_vault->entries(m_project, m_set);
        QVERIFY2(list, test::told(list));
        QCOMPARE(valueOf(*m_vault, *list, "A"), std::string("one"));
        QCOMPARE(valueOf(*m_vault, *list, "B"), std::string("two"));
        const auto old = m_vault->entries(m_project, m_set, 1);
        QVERIFY2(old, test::told(old));
        QVERIFY(old->empty());
    }

    void pushThatChangesNothingMakesNoVersion()
    {
        const auto before = m_vault->state()->head;
        const auto counts = m_vault->run(push(m_project, m_set, *m_vault, {{"A", "one"}}));
        QVERIFY2(counts, test::told(counts));
        QCOMPARE(counts->version, std::uint64_t{2});
        QVERIFY(m_vault->state()->head == before);
    }

    void everyByteIsVerified()
    {
        const auto report = m_vault->verify({});
        QVERIFY2(report, test::told(report));
        for (const auto &f : report->failures)
            qWarning("%s: %s", f.error.item.c_str(), f.error.detail.c_str());
        QVERIFY(report->ok());
        QCOMPARE(report->decrypted, std::uint64_t{2});
        QCOMPARE(report->keysOpened, std::uint64_t{1});
        QVERIFY(!report->indexIsStale);
    }

    void rotationKeepsOldVersionsReadableAndWritesNewOnesUnderTheNewKey()
    {
        HYPHA_VERIFY(m_vault->run(vault::op::Rotate{{m_project}, "manual", "spring cleaning"}));
        QCOMPARE(m_vault->state()->project(m_project)->currentPdk(), std::uint64_t{2});
        HYPHA_VERIFY(m_vault->run(push(m_project, m_set, *m_vault, {{"C", "three"}})));
        QCOMPARE(m_vault->state()->set(m_project, m_set)->versions.back().pdkVersion, std::uint64_t{2});
        const auto old = m_vault->entries(m_project, m_set, 2);
        QVERIFY2(old, test::told(old));
        QCOMPARE(old->size(), std::size_t{2});
    }

    void reopeningGivesTheSameStateFromCacheAndFromEvents()
    {
        const vault::VaultState before = *m_vault->state();
        {
            const auto again = reopen();
            QVERIFY2(again, test::told(again));
            QVERIFY((*again)->health().ok());
            QVERIFY(*(*again)->state() == before);
        }
        QVERIFY(std::filesystem::remove(m_home.profiles().cacheFile("default")));
        const auto rebuilt = reopen();
        QVERIFY2(rebuilt, test::told(rebuilt));
        QVERIFY(*(*rebuilt)->state() == before);
    }

    void secondProcessIsTakenUpAndTheLoserAppliesAgain()
    {
        auto second = reopen();
        QVERIFY2(second, test::told(second));
        HYPHA_VERIFY((*second)->run(push(m_project, m_set, **second, {{"D", "theirs"}})));
        HYPHA_VERIFY(m_vault->run(push(m_project, m_set, *m_vault, {{"E", "ours"}})));
        const auto list = m_vault->entries(m_project, m_set);
        QVERIFY2(list, test::told(list));
        QCOMPARE(valueOf(*m_vault, *list, "D"), std::string("theirs"));
        QCOMPARE(valueOf(*m_vault, *list, "E"), std::string("ours"));
        const auto refreshed = (*second)->refresh();
        QVERIFY2(refreshed, test::told(refreshed));
        QVERIFY(*refreshed);
        QVERIFY((*second)->state()->head == m_vault->state()->head);
    }

    void wrongPassphraseIsToldAndWaits()
    {
        const auto wrong =
            OpenVault::open(m_home.profiles(), "default", test::secret("not it"), m_home.clock());
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, Errc::wrongPassphrase);
        const auto soon = reopen();
        QVERIFY(!soon);
        QCOMPARE(soon.error().code, Errc::tooManyAttempts);
        m_home.clock().forward(60);
        QVERIFY(reopen());
    }

    void H1_rolledBackRepositoryIsOpenedReadOnlyAndSaysSo()
    {
        const auto repository = m_home.profiles().repository("default");
        const auto copy = m_home.folder() / "copy";
        std::filesystem::copy(repository, copy, std::filesystem::copy_options::recursive);
        HYPHA_VERIFY(m_vault->run(vault::op::AddNote{{}, "seen by this computer"}));
        std::filesystem::remove_all(repository);
        std::filesystem::rename(copy, repository);
        const auto opened = reopen();
        QVERIFY2(opened, test::told(opened));
        QVERIFY(!(*opened)->health().ok());
        QCOMPARE((*opened)->health().problem->code, Errc::rollback);
        const auto refused = (*opened)->run(vault::op::AddNote{{}, "x"});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::rollback);
        const auto list = (*opened)->entries(m_project, m_set);
        QVERIFY2(list, test::told(list)); // reading goes on
    }

    void H1_aRollbackCannotBeConfirmedAway()
    {
        const auto head =
            OpenVault::presentHead(m_home.profiles(), "default", test::passphrase(), m_home.clock());
        QVERIFY(!head);
        QCOMPARE(head.error().code, Errc::rollback);
        const auto accepted = OpenVault::acceptPresentHead(m_home.profiles(), "default", test::passphrase(),
                                                           m_home.clock(), m_vault->state()->head);
        QVERIFY(!accepted);
        QCOMPARE(accepted.error().code, Errc::rollback);
    }

    void aLostHeadIsAcceptedOnlyAsTheOneThatWasConfirmed()
    {
        test::TemporaryHome home;
        auto vault = OpenVault::create(home.profiles(), home.newVault(), test::passphrase(), home.clock());
        QVERIFY2(vault, test::told(vault));
        const vault::Head head = (*vault)->state()->head;
        QVERIFY(std::filesystem::remove(home.profiles().headFile("default")));
        const auto lost = OpenVault::open(home.profiles(), "default", test::passphrase(), home.clock());
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, Errc::rememberedHeadLost);
        vault::Head other = head;
        other.event = EventId::random();
        const auto refused =
            OpenVault::acceptPresentHead(home.profiles(), "default", test::passphrase(), home.clock(), other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::forked);
        HYPHA_VERIFY(
            OpenVault::acceptPresentHead(home.profiles(), "default", test::passphrase(), home.clock(), head));
        HYPHA_VERIFY(OpenVault::open(home.profiles(), "default", test::passphrase(), home.clock()));
    }

    void ofTwoCreationsOfOneProfileOneWinsAndItsKeysStay()
    {
        test::TemporaryHome home;
        std::array<bool, 2> made{};
        {
            std::vector<std::jthread> both;
            for (std::size_t i = 0; i < made.size(); ++i)
                both.emplace_back([&, i] {
                    made[i] =
                        OpenVault::create(home.profiles(), home.newVault(), test::passphrase(), home.clock())
                            .has_value();
                });
        }
        QVERIFY(made[0] != made[1]);
        HYPHA_VERIFY(OpenVault::open(home.profiles(), "default", test::passphrase(), home.clock()));
    }

    void whatAKilledCreationLeftBeforeItsKeysDoesNotStandInTheWay()
    {
        test::TemporaryHome home;
        const auto folder = home.profiles().folder("default");
        std::filesystem::create_directories(folder);
        QVERIFY(std::ofstream(folder / "keystore.json.lock").good());
        HYPHA_VERIFY(OpenVault::create(home.profiles(), home.newVault(), test::passphrase(), home.clock()));
    }

    void G8_theRememberedHeadNeverGoesBack()
    {
        test::TemporaryHome home;
        auto first = OpenVault::create(home.profiles(), home.newVault(), test::passphrase(), home.clock());
        QVERIFY2(first, test::told(first));
        auto slow = OpenVault::open(home.profiles(), "default", test::passphrase(), home.clock());
        QVERIFY2(slow, test::told(slow));
        HYPHA_VERIFY((*first)->run(vault::op::AddNote{{}, "newer"}));
        HYPHA_VERIFY((*first)->run(vault::op::AddNote{{}, "newest"}));
        const auto headFile = home.profiles().headFile("default");
        const auto newest = store::readFile(headFile, 4096);
        // What a process does that verified for long and remembers only now.
        HYPHA_VERIFY((*slow)->rememberHead());
        QVERIFY(*store::readFile(headFile, 4096) == *newest);
    }

    /// Whoever may write could else make everybody's vault read-only, and nobody could undo it.
    void M3_whatAMemberSignedUnreadableMakesNoVaultReadOnly()
    {
        test::TemporaryHome home;
        auto vault = OpenVault::create(home.profiles(), home.newVault(), test::passphrase(), home.clock());
        QVERIFY2(vault, test::told(vault));
        HYPHA_VERIFY((*vault)->run(vault::op::CreateProject{m_project, "api", {}}));
        HYPHA_VERIFY((*vault)->run(vault::op::CreateSet{m_project, m_set, "production"}));
        auto made = test::garbageVersion(
            *(*vault)->state(), (*vault)->keys(),
            [&](const std::string &path) { return (*vault)->file(path); }, home.clock().now(), m_project,
            m_set);
        QVERIFY2(made, test::told(made));
        {
            const auto store = store::GitStore::open(home.profiles().repository("default"));
            QVERIFY2(store, test::told(store));
            const auto head = (*store)->head();
            QVERIFY(head && *head);
            HYPHA_VERIFY((*store)->commit((*head)->commit(), {std::move(made->files), made->time}));
        }
        HYPHA_VERIFY((*vault)->refresh());
        const auto list = (*vault)->entries(m_project, m_set);
        QVERIFY(!list);
        QCOMPARE(list.error().code, Errc::decryptionFailed);
        QVERIFY((*vault)->health().ok());
        const auto report = (*vault)->verify({});
        QVERIFY2(report, test::told(report));
        QVERIFY(!report->ok()); // it is told all the same
        QVERIFY((*vault)->health().ok());
        auto whole = push(m_project, m_set, **vault, {{"A", "one"}});
        whole.replaceAll = true;
        HYPHA_VERIFY((*vault)->run(whole));
        HYPHA_VERIFY((*vault)->entries(m_project, m_set));
    }
};

QTEST_GUILESS_MAIN(TestOpenVault)
#include "tst_openvault.moc"
