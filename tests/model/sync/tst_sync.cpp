#include "clients.h"
#include "model/sync/stagedtransport.h"

#include <QProcess>

using namespace hypha;
using namespace hypha::test;
using session::SyncState;

class tst_Sync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyRemoteTakesTheWholeVault();
    void whatOnePushedTheOtherTakesUp();
    void nothingToDoIsNothing();
    void offlineEditsOfTwoMergeAndNothingIsLost();
    void eachUnpushedVersionBecomesOneOfItsOwn();
    void sameFieldTwiceIsAConflictThatKeepsBoth();
    void conflictSettledAsMineGoesToEverybody();
    void conflictSettledWithAnotherValue();
    void sameNameTwiceGetsANumber();
    void deletedSetWithNewWorkInItIsParked();
    void unreachableRemoteIsAStateAndLosesNothing();
    void filesBesideTheVaultAreKept();
    void statesThatComeBackArriveWhole();
    void readOnlyModePushesNothing();
    void lostAnswerOfAPushIsFoundOut();
    void otherProcessOfOneProfileFollowsARebase();
    void restartedProgramKnowsWhatIsUnpushed();
    void whoeverKeepsBeingSlowerIsToldSo();
    void whatWasFetchedBeforehandIsVerifiedAndTakenUp();
    void remoteThatMovedAfterStagingIsAskedAgain();
    void stagingOfAnotherProcessIsLeftAlone();
};

void tst_Sync::emptyRemoteTakesTheWholeVault()
{
    Clients c(1);
    QCOMPARE(c[0].state().kind, SyncState::Kind::upToDate);
    QCOMPARE(c[0].state().unpushed, std::uint64_t(0));
    auto remote = must(store::GitStore::open(c.remote()));
    const auto head = must(remote->head());
    QVERIFY(head.has_value());
    QCOMPARE(must(head->list()).size(),
             must(must(must(store::GitStore::open(c[0].repository()))->head())->list()).size());
}

void tst_Sync::whatOnePushedTheOtherTakesUp()
{
    Clients c;
    c[0].put(c.project, c.set, "B", "2");
    QCOMPARE(c[0].state().kind, SyncState::Kind::ahead);
    QCOMPARE(c[0].synced().outcome.pushed, std::size_t(1));
    const auto report = c[1].synced();
    QCOMPARE(report.outcome.fetched, std::size_t(1));
    QCOMPARE(c[1].value(c.project, c.set, "B"), std::string("2"));
    QVERIFY(c[0].vault->state()->head == c[1].vault->state()->head);
}

void tst_Sync::nothingToDoIsNothing()
{
    Clients c;
    const auto report = c[1].synced();
    QCOMPARE(report.outcome.fetched, std::size_t(0));
    QCOMPARE(report.outcome.pushed, std::size_t(0));
    QVERIFY(report.state.lastAt.has_value());
}

void tst_Sync::offlineEditsOfTwoMergeAndNothingIsLost()
{
    Clients c;
    c[0].put(c.project, c.set, "B", "2");
    c[1].put(c.project, c.set, "C", "3");
    c[1].run(vault::op::AddNote{{}, "a note made offline"});
    c[0].synced();
    const auto report = c[1].synced();
    QCOMPARE(report.outcome.fetched, std::size_t(1));
    QCOMPARE(report.outcome.pushed, std::size_t(2));
    QVERIFY(report.outcome.parked.empty());
    c[0].synced();
    for (const char *key : {"A", "B", "C"})
        QCOMPARE(c[0].value(c.project, c.set, key), c[1].value(c.project, c.set, key));
    QCOMPARE(c[0].value(c.project, c.set, "C"), std::string("3"));
    QVERIFY(c[0].vault->state()->head == c[1].vault->state()->head);
    QVERIFY(must(c[0].vault->verify({})).ok());
}

void tst_Sync::eachUnpushedVersionBecomesOneOfItsOwn()
{
    Clients c;
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    for (const char *value : {"one", "two", "three"})
        c[1].put(c.project, c.set, "C", value);
    c[1].synced();
    QCOMPARE(c[1].vault->state()->set(c.project, c.set)->currentVersion(), std::uint64_t(6));
    QCOMPARE(c[1].value(c.project, c.set, "C", 4), std::string("one"));
    QCOMPARE(c[1].value(c.project, c.set, "C", 5), std::string("two"));
}

void tst_Sync::sameFieldTwiceIsAConflictThatKeepsBoth()
{
    Clients c;
    c[0].put(c.project, c.set, "A", "theirs");
    c[0].synced();
    c[1].put(c.project, c.set, "A", "mine");
    c[1].put(c.project, c.set, "B", "goes on");
    const auto report = c[1].synced();
    QCOMPARE(report.state.kind, SyncState::Kind::conflict);
    QCOMPARE(report.outcome.parked.size(), std::size_t(1));
    QCOMPARE(c[1].value(c.project, c.set, "A"), std::string("theirs"));
    QCOMPARE(c[1].value(c.project, c.set, "B"), std::string("goes on"));
    c[1].open(); // the values outlive the program
    const auto conflicts = must(session::VaultSync(*c[1].vault).conflicts());
    QCOMPARE(conflicts.size(), std::size_t(1));
    QCOMPARE(conflicts[0].key, std::string("A"));
    QCOMPARE(conflicts[0].fields, std::vector<std::string>{"value"});
    const auto text = [&](const auto &entry) {
        return std::string(must(c[1].vault->sealer().open(entry->value)).text());
    };
    QCOMPARE(text(conflicts[0].base), std::string("1"));
    QCOMPARE(text(conflicts[0].theirs), std::string("theirs"));
    QCOMPARE(text(conflicts[0].mine), std::string("mine"));
}

void tst_Sync::conflictSettledAsMineGoesToEverybody()
{
    Clients c;
    c[0].put(c.project, c.set, "A", "theirs");
    c[0].synced();
    c[1].put(c.project, c.set, "A", "mine");
    c[1].synced();
    session::VaultSync settling(*c[1].vault);
    const auto wrong = settling.settle(c.project, c.set, "B", {});
    QCOMPARE(wrong.error().code, Errc::notFound);
    must(settling.settle(c.project, c.set, "A", {session::Settlement::Kind::mine, {}}));
    QVERIFY(must(settling.conflicts()).empty());
    c[1].synced();
    c[0].synced();
    QCOMPARE(c[0].value(c.project, c.set, "A"), std::string("mine"));
    QCOMPARE(c[1].state().kind, SyncState::Kind::upToDate);
}

void tst_Sync::conflictSettledWithAnotherValue()
{
    Clients c;
    c[0].put(c.project, c.set, "A", "theirs");
    c[0].synced();
    c[1].put(c.project, c.set, "A", "mine");
    c[1].synced();
    session::VaultSync settling(*c[1].vault);
    must(settling.settle(c.project, c.set, "A",
                         {session::Settlement::Kind::value, c[1].vault->sealer().seal(asBytes("third"))}));
    QCOMPARE(c[1].value(c.project, c.set, "A"), std::string("third"));
    QCOMPARE(c[1].state().parked, std::size_t(0));
}

void tst_Sync::sameNameTwiceGetsANumber()
{
    Clients c;
    const SetId mine = SetId::random();
    c[0].run(vault::op::CreateSet{c.project, SetId::random(), "staging"});
    c[0].synced();
    c[1].run(vault::op::CreateSet{c.project, mine, "Staging"});
    c[1].put(c.project, mine, "X", "kept");
    const auto report = c[1].synced();
    QVERIFY(report.outcome.parked.empty());
    QCOMPARE(c[1].vault->state()->set(c.project, mine)->name, std::string("Staging (2)"));
    QCOMPARE(c[1].value(c.project, mine, "X"), std::string("kept"));
}

void tst_Sync::deletedSetWithNewWorkInItIsParked()
{
    Clients c;
    c[0].run(vault::op::DeleteSet{c.project, c.set});
    c[0].synced();
    c[1].put(c.project, c.set, "B", "written while it was deleted");
    const auto report = c[1].synced();
    QCOMPARE(report.outcome.parked.size(), std::size_t(1));
    QCOMPARE(report.outcome.parked[0].why.code, Errc::notFound);
    c[1].open();
    const auto parked = must(session::VaultSync(*c[1].vault).parked());
    QCOMPARE(parked.size(), std::size_t(1));
    const auto *kept = entries::find(parked[0].ours, "B");
    QVERIFY(kept);
    QCOMPARE(std::string(must(c[1].vault->sealer().open(kept->value)).text()),
             std::string("written while it was deleted"));

    Clients other;
    other[0].put(other.project, other.set, "B", "2");
    other[0].synced();
    other[1].run(vault::op::DeleteSet{other.project, other.set});
    QCOMPARE(other[1].synced().outcome.parked.at(0).why.code, Errc::conflict);
    QCOMPARE(other[1].value(other.project, other.set, "B"), std::string("2"));
}

void tst_Sync::unreachableRemoteIsAStateAndLosesNothing()
{
    Clients c;
    std::filesystem::rename(c.remote(), c.path("unplugged"));
    c[1].put(c.project, c.set, "B", "2");
    const auto report = c[1].sync();
    QVERIFY(!report);
    QCOMPARE(report.error().code, Errc::network);
    QCOMPARE(c[1].state().kind, SyncState::Kind::offline);
    QCOMPARE(c[1].value(c.project, c.set, "B"), std::string("2"));
    std::filesystem::rename(c.path("unplugged"), c.remote());
    QCOMPARE(c[1].synced().outcome.pushed, std::size_t(1));
    QCOMPARE(c[1].state().kind, SyncState::Kind::upToDate);
}

void tst_Sync::filesBesideTheVaultAreKept()
{
    Clients c(1);
    QTemporaryDir folder;
    const auto git = [&](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral("git"), arguments);
        process.waitForFinished();
        return process.readAllStandardOutput();
    };
    const QString bare = folder.filePath(QStringLiteral("other.git"));
    git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("--bare"), QStringLiteral("-b"),
         QStringLiteral("main"), bare});
    git({QStringLiteral("clone"), QStringLiteral("-q"), bare, QStringLiteral("work")});
    const QString work = folder.filePath(QStringLiteral("work"));
    QFile readme(work + QStringLiteral("/README"));
    QVERIFY(readme.open(QIODevice::WriteOnly) && readme.write("hello\n") == 6);
    readme.close();
    git({QStringLiteral("-C"), work, QStringLiteral("add"), QStringLiteral("README")});
    git({QStringLiteral("-C"), work, QStringLiteral("-c"), QStringLiteral("user.name=a"),
         QStringLiteral("-c"), QStringLiteral("user.email=a@example.org"), QStringLiteral("commit"),
         QStringLiteral("-qm"), QStringLiteral("one")});
    git({QStringLiteral("-C"), work, QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("origin"),
         QStringLiteral("HEAD:main")});

    must(session::VaultSync(*c[0].vault).setRemote(bare.toStdString()));
    QVERIFY(c[0].synced().outcome.pushed > 0);
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    QCOMPARE(git({QStringLiteral("-C"), bare, QStringLiteral("show"), QStringLiteral("main:README")}),
             QByteArray("hello\n"));
    QVERIFY(git({QStringLiteral("-C"), bare, QStringLiteral("fsck"), QStringLiteral("--strict")}).isEmpty());
    QVERIFY(must(c[0].vault->verify({})).ok());
}

void tst_Sync::statesThatComeBackArriveWhole()
{
    Clients c(1);
    // Folders that are again what they were before: what is in them must go along all the same.
    const SetId other = SetId::random();
    for (int n = 0; n < 2; ++n) {
        const SetId passing = SetId::random();
        c[0].run(vault::op::CreateSet{c.project, passing, "passing"});
        c[0].run(vault::op::DeleteSet{c.project, passing});
    }
    c[0].run(vault::op::CreateSet{c.project, other, "staging"});
    c[0].run(vault::op::DeleteSet{c.project, other});
    must(sync::makeEmptyRemote(c.path("fresh.git")));
    must(session::VaultSync(*c[0].vault).setRemote(c.path("fresh.git")));
    c[0].synced();
    QProcess fsck;
    fsck.start(QStringLiteral("git"),
               {QStringLiteral("-C"), QString::fromStdString(c.path("fresh.git")), QStringLiteral("fsck"),
                QStringLiteral("--full"), QStringLiteral("--strict")});
    fsck.waitForFinished();
    QVERIFY2(fsck.exitCode() == 0, fsck.readAllStandardError().constData());
    auto fresh = must(store::GitStore::open(c.path("fresh.git")));
    QVERIFY(must(vault::verifyAll(*must(fresh->head()), nullptr, {})).report.ok());
}

void tst_Sync::readOnlyModePushesNothing()
{
    Clients c;
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    c[1].put(c.project, c.set, "C", "3");
    sync::Options options;
    options.fetchOnly = true;
    const auto report = c[1].synced(options);
    QCOMPARE(report.outcome.pushed, std::size_t(0));
    QCOMPARE(report.outcome.unpushed, std::size_t(1));
    QCOMPARE(report.state.kind, SyncState::Kind::ahead);
    QCOMPARE(c[1].value(c.project, c.set, "B"), std::string("2"));
    QCOMPARE(c[0].synced().outcome.fetched, std::size_t(0));
}

namespace {

/// The remote takes the push, and the way back breaks.
class LostAnswer final : public sync::Transport
{
public:
    explicit LostAnswer(const std::filesystem::path &path) : m_real(path) {}
    Result<std::optional<store::ObjectId>> tip() override { return m_real.tip(); }
    Result<void> fetch(const store::ObjectId &tip, const store::GitStore &local,
                       const std::filesystem::path &into) override
    {
        return m_real.fetch(tip, local, into);
    }
    Result<void> push(const store::GitStore &local, const std::optional<store::ObjectId> &expected,
                      const store::ObjectId &commit, bool force) override
    {
        must(m_real.push(local, expected, commit, force));
        return fail(Errc::network, "remote", "the connection broke");
    }

private:
    sync::PathTransport m_real;
};

} // namespace

void tst_Sync::lostAnswerOfAPushIsFoundOut()
{
    Clients c;
    c[0].put(c.project, c.set, "B", "2");
    LostAnswer lost(c.remote());
    QCOMPARE(session::VaultSync(*c[0].vault).run(lost, {}).error().code, Errc::network);
    QCOMPARE(c[0].state().kind, SyncState::Kind::offline);
    const auto events = c[0].vault->state()->log.size();
    c[0].synced();
    QCOMPARE(c[0].vault->state()->log.size(), events);
    QCOMPARE(c[0].state().kind, SyncState::Kind::upToDate);
    QCOMPARE(c[1].synced().outcome.fetched, std::size_t(1));
}

void tst_Sync::otherProcessOfOneProfileFollowsARebase()
{
    Clients c;
    Client window(c[1].home(), c.clock());
    window.open();
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    window.put(c.project, c.set, "C", "3");
    must(c[1].vault->refresh());
    c[1].synced();
    must(window.vault->refresh());
    QCOMPARE(window.value(c.project, c.set, "B"), std::string("2"));
    QCOMPARE(window.value(c.project, c.set, "C"), std::string("3"));
    QVERIFY(window.vault->health().ok());
}

void tst_Sync::restartedProgramKnowsWhatIsUnpushed()
{
    Clients c;
    c[1].put(c.project, c.set, "B", "2");
    c[1].put(c.project, c.set, "B", "3");
    c[1].open();
    QCOMPARE(c[1].state().unpushed, std::uint64_t(2));
    QCOMPARE(c[1].synced().outcome.pushed, std::size_t(2));
    c[1].open();
    QCOMPARE(c[1].state().unpushed, std::uint64_t(0));
}

/// As a window does it: asked and fetched first, without the vault.
static Result<session::SyncReport> syncStaged(Client &client, sync::Staged staged, sync::Transport &remote)
{
    sync::Options options;
    options.wait = [](int) { return true; };
    sync::StagedTransport transport(remote, std::move(staged));
    return session::VaultSync(*client.vault).run(transport, options);
}

void tst_Sync::whoeverKeepsBeingSlowerIsToldSo()
{
    Clients c;
    int pushes = 0;
    const auto somebodyPushes = [&] {
        c[0].put(c.project, c.set, "B", std::to_string(++pushes));
        c[0].synced();
    };
    RacedTransport remote(c.remote(), somebodyPushes, RacedTransport::Before::eachPush);
    c[1].put(c.project, c.set, "C", "3");
    sync::Options options;
    options.tries = 7;
    options.wait = [](int) { return true; };
    const auto slow = session::VaultSync(*c[1].vault).run(remote, options);
    QVERIFY2(!slow && slow.error().code == Errc::busy && slow.error().item == "remote", told(slow));
    QCOMPARE(pushes, 7);
    options.wait = [](int) { return false; };
    const auto stopped = session::VaultSync(*c[1].vault).run(remote, options);
    QVERIFY2(!stopped && stopped.error().code == Errc::cancelled, told(stopped));
    QCOMPARE(c[1].synced().outcome.pushed, std::size_t(1));
    c[0].synced();
    QCOMPARE(c[0].value(c.project, c.set, "C"), std::string("3"));
}

void tst_Sync::whatWasFetchedBeforehandIsVerifiedAndTakenUp()
{
    Clients c;
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    sync::PathTransport remote(c.remote());
    auto staged = sync::stage(remote, c[1].repository());
    QVERIFY(staged.tip && !staged.folder.empty() && staged.fetched);
    QCOMPARE(c[1].value(c.project, c.set, "B"), std::string()); // nothing is taken up by staging
    std::filesystem::rename(c.remote(), c.path("gone"));        // and no more is asked of the remote
    const auto report = must(syncStaged(c[1], std::move(staged), remote));
    QCOMPARE(report.outcome.fetched, std::size_t(1));
    QCOMPARE(c[1].value(c.project, c.set, "B"), std::string("2"));
    QVERIFY(!std::filesystem::exists(c[1].repository() / "incoming"));
    std::filesystem::rename(c.path("gone"), c.remote());
    staged = sync::stage(remote, c[1].repository());
    QVERIFY(staged.tip && staged.folder.empty()); // nothing new
    QCOMPARE(must(syncStaged(c[1], std::move(staged), remote)).outcome.fetched, std::size_t(0));
}

void tst_Sync::remoteThatMovedAfterStagingIsAskedAgain()
{
    Clients c;
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    sync::PathTransport remote(c.remote());
    auto staged = sync::stage(remote, c[1].repository());
    c[0].put(c.project, c.set, "C", "3");
    c[0].synced();
    c[1].put(c.project, c.set, "D", "4"); // its push loses the race
    const auto report = must(syncStaged(c[1], std::move(staged), remote));
    QCOMPARE(report.outcome.pushed, std::size_t(1));
    c[0].synced();
    for (std::size_t n : {0, 1}) {
        QCOMPARE(c[n].value(c.project, c.set, "C"), std::string("3"));
        QCOMPARE(c[n].value(c.project, c.set, "D"), std::string("4"));
    }
}

void tst_Sync::stagingOfAnotherProcessIsLeftAlone()
{
    Clients c;
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    sync::PathTransport remote(c.remote());
    auto first = sync::stage(remote, c[1].repository());
    auto second = sync::stage(remote, c[1].repository());
    QVERIFY(second.tip && second.folder.empty());
    QVERIFY(std::filesystem::exists(first.folder));
    QCOMPARE(must(syncStaged(c[1], std::move(second), remote)).outcome.fetched, std::size_t(1));
    QCOMPARE(must(syncStaged(c[1], std::move(first), remote)).outcome.fetched, std::size_t(0));
}

QTEST_GUILESS_MAIN(tst_Sync)
#include "tst_sync.moc"
