#include "hostile.h"

#include "model/vault/rotationcheck.h"

#include <fstream>
#include <sys/stat.h>

using namespace hypha;
using namespace hypha::test;
using session::SyncState;
using Kind = sync::Refusal::Kind;

/// What a host can do beside the vault's own files: to the branch, to git's files of its own, with the time
/// of a device that it makes up, and with the one file that nobody signs.
class tst_HostTricks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void G6_aBranchThatNamesNoCommitIsRefusedAndPutBack_data();
    void G6_aBranchThatNamesNoCommitIsRefusedAndPutBack();
    void G6_aBranchThatIsALinkIsNeitherFollowedNorReplaced();
    void G6_aPipeInThePlaceOfTheBranchIsRefusedAndPutBack();
    void G6_aFolderInThePlaceOfTheBranchIsNotWrittenOver();
    void G6_whatIsMendedIsNotReplaced();
    void G6_aLockThatIsLeftIsNoLostRace();
    void whoMayWriteTheRepositoryMayTakeItsLock();
    void M3_aPlantedDeviceFromTheFutureMovesNoClock();
    void K10_theIndexOfTheLogIsNobodysWord_data();
    void K10_theIndexOfTheLogIsNobodysWord();
    void H10_gitsOwnGraphOfCommitsIsNotBelieved();

private:
    static std::filesystem::path branchOf(const Clients &c) { return c.remote() / "refs" / "heads" / "main"; }
    static void write(const std::filesystem::path &file, std::string_view text)
    {
        std::ofstream out(file, std::ios::binary | std::ios::trunc);
        out.write(text.data(), static_cast<std::streamsize>(text.size()));
    }
    static sync::Options repair()
    {
        sync::Options options;
        options.repair = true;
        return options;
    }
};

void tst_HostTricks::G6_aBranchThatNamesNoCommitIsRefusedAndPutBack_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("empty, as after a power cut") << QByteArray();
    QTest::addRow("zeros, as after a power cut") << QByteArray(41, '\0');
    QTest::addRow("garbage") << QByteArray("garbage\n");
    QTest::addRow("capitals") << QByteArray("1266D47C727A00A15E842143CB09A75BAF784C0D\n");
    QTest::addRow("more than any branch has") << QByteArray(5'000, 'x');
    QTest::addRow("two") << QByteArray(80, 'a');
    QTest::addRow("symbolic") << QByteArray("ref: refs/heads/other\n");
    QTest::addRow("symbolic, outside") << QByteArray("ref: ../../../../etc/passwd\n");
    QTest::addRow("symbolic, itself") << QByteArray("ref: refs/heads/main\n");
}

void tst_HostTricks::G6_aBranchThatNamesNoCommitIsRefusedAndPutBack()
{
    QFETCH(QByteArray, content);
    Clients c;
    const QString good = tipOf(c.remote());
    git(c.remote(), {QStringLiteral("branch"), QStringLiteral("other"), good});
    write(branchOf(c), std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
    c[1].put(c.project, c.set, "B", "written meanwhile");
    const auto refusal = refusedBy(c[1], Errc::notCanonical);
    QCOMPARE(refusal.kind, Kind::junk);
    QVERIFY(says(refusal, "refs/heads/main"));
    QVERIFY(c[1].synced(repair()).outcome.repaired);
    QCOMPARE(c[1].state().kind, SyncState::Kind::upToDate);
    // What was written meanwhile followed, and the others go on from there.
    QVERIFY(tipOf(c.remote()) != good);
    QVERIFY(!c[0].synced().outcome.refusal);
    QCOMPARE(c[0].value(c.project, c.set, "B"), std::string("written meanwhile"));
    QCOMPARE(git(c.remote(), {QStringLiteral("rev-parse"), QStringLiteral("refs/heads/other")}),
             good.toUtf8());
}

/// Nothing is written through it, wherever it leads.
void tst_HostTricks::G6_aBranchThatIsALinkIsNeitherFollowedNorReplaced()
{
    Clients c;
    const std::string good = tipOf(c.remote()).toStdString();
    const auto victim = c.path("victim");
    for (const char *inside : {"refs/heads/main", "refs/heads", "refs"}) {
        const auto link = c.remote() / inside;
        const auto away = c.path("away");
        std::filesystem::rename(link, away);
        const bool file = link.filename() == "main";
        if (file)
            write(victim, "of somebody\n");
        else
            std::filesystem::copy(away, victim, std::filesystem::copy_options::recursive);
        std::filesystem::create_symlink(victim, link);
        for (const sync::Options &options : {sync::Options(), repair()}) {
            const auto synced = c[1].sync(options);
            QVERIFY(!synced && synced.error().code == Errc::malformed);
        }
        QVERIFY(std::filesystem::is_symlink(link));
        if (file)
            QVERIFY(asText(must(store::readFile(victim, 100))) == "of somebody\n");
        std::filesystem::remove(link);
        std::filesystem::remove_all(victim);
        std::filesystem::rename(away, link);
    }
    QVERIFY(!c[1].synced().outcome.refusal);
    QCOMPARE(tipOf(c.remote()).toStdString(), good);
}

/// Neither waited for nor taken for a trouble of the disk.
void tst_HostTricks::G6_aPipeInThePlaceOfTheBranchIsRefusedAndPutBack()
{
    Clients c;
    std::filesystem::remove(branchOf(c));
    QCOMPARE(::mkfifo(branchOf(c).c_str(), 0600), 0);
    QCOMPARE(refusedBy(c[1], Errc::notCanonical).kind, Kind::junk);
    QVERIFY(c[1].synced(repair()).outcome.repaired);
    QVERIFY(std::filesystem::is_regular_file(branchOf(c)));
    QVERIFY(!c[0].synced().outcome.refusal);
    std::filesystem::remove(branchOf(c)); // an empty folder is no branch
    std::filesystem::create_directory(branchOf(c));
    QCOMPARE(refusedBy(c[1], Errc::rollback).kind, Kind::rollback);
    QVERIFY(c[1].synced(repair()).outcome.repaired);
    QVERIFY(std::filesystem::is_regular_file(branchOf(c)));
}

/// Whoever runs the host may have put it there; git keeps no branch beside it either.
void tst_HostTricks::G6_aFolderInThePlaceOfTheBranchIsNotWrittenOver()
{
    Clients c;
    std::filesystem::remove(branchOf(c));
    std::filesystem::create_directories(branchOf(c) / "some" / "where");
    write(branchOf(c) / "notes", "of somebody\n");
    c[1].put(c.project, c.set, "B", "written meanwhile");
    QCOMPARE(refusedBy(c[1], Errc::rollback).kind, Kind::rollback);
    const auto repaired = c[1].sync(repair());
    QVERIFY(!repaired && store::isFolderForRef(repaired.error()));
    QVERIFY(asText(must(store::readFile(branchOf(c) / "notes", 100))) == "of somebody\n");
    std::filesystem::remove(branchOf(c) / "notes"); // folders alone, as git leaves them
    QVERIFY(c[1].synced(repair()).outcome.repaired);
    QVERIFY(std::filesystem::is_regular_file(branchOf(c)));
    QVERIFY(!c[0].synced().outcome.refusal);
    QCOMPARE(c[0].value(c.project, c.set, "B"), std::string("written meanwhile"));
}

void tst_HostTricks::G6_whatIsMendedIsNotReplaced()
{
    Clients c;
    const auto good = *must(store::readRef(c.remote(), store::mainRef));
    const auto replaced =
        store::replaceDamagedRef(c.remote(), store::mainRef, store::ObjectId(), store::FoundLock::foreign);
    QVERIFY(!replaced && replaced.error().code == Errc::conflict);
    QVERIFY(must(store::readRef(c.remote(), store::mainRef)) == good);
    // So the transport does not either, whoever forces it.
    sync::PathTransport transport(c.remote());
    const auto store = must(store::GitStore::open(c[1].repository()));
    const auto pushed = transport.push(*store, std::nullopt, good, true);
    QVERIFY(!pushed && pushed.error().code == Errc::conflict);
}

/// By a git program that died, or by the host. What is written meanwhile waits for it to go.
void tst_HostTricks::G6_aLockThatIsLeftIsNoLostRace()
{
    Clients c;
    const auto lock = c.remote() / "refs" / "heads" / "main.lock";
    write(lock, "");
    const QString good = tipOf(c.remote());
    c[1].put(c.project, c.set, "B", "2");
    int waited = 0; // milliseconds
    sync::Options patient;
    patient.wait = [&waited](int milliseconds) {
        waited += milliseconds;
        return true;
    };
    const auto synced = c[1].sync(patient);
    QVERIFY2(!synced && synced.error().code == Errc::busy, told(synced));
    QCOMPARE(synced.error().item, std::string(store::mainRef));
    QVERIFY2(synced.error().detail.find(lock.string()) != std::string::npos, told(synced));
    QVERIFY2(waited <= 5'000, qPrintable(QString::number(waited)));
    QVERIFY(std::filesystem::exists(lock));
    QCOMPARE(tipOf(c.remote()), good);
    QCOMPARE(c[1].state().kind, SyncState::Kind::ahead);
    QCOMPARE(c[0].synced().outcome.pushed, std::size_t(0)); // who only reads is not held up
    // Nobody holds it that long; from then on it holds up nobody.
    using std::filesystem::file_time_type;
    std::filesystem::last_write_time(lock, file_time_type::clock::now() - std::chrono::minutes(3));
    QCOMPARE(c[1].synced().outcome.pushed, std::size_t(1));
    QVERIFY(!std::filesystem::exists(lock));
    c[0].synced();
    QCOMPARE(c[0].value(c.project, c.set, "B"), std::string("2"));
    // A lock from days to come would be young for years. One from hours to come may be of a computer whose
    // clock is wrong.
    c[1].put(c.project, c.set, "C", "3");
    for (const auto &[ahead, heldUp] :
         {std::pair(std::chrono::hours(12), true), std::pair(std::chrono::hours(48), false)}) {
        write(lock, "");
        std::filesystem::last_write_time(lock, file_time_type::clock::now() + ahead);
        const auto later = c[1].sync();
        QCOMPARE(later.has_value(), !heldUp);
        QCOMPARE(std::filesystem::exists(lock), heldUp);
    }
    c[0].synced();
    QCOMPARE(c[0].value(c.project, c.set, "C"), std::string("3"));
}

/// Two users of one server, who may both write the repository, take turns; others cannot hold them up.
void tst_HostTricks::whoMayWriteTheRepositoryMayTakeItsLock()
{
    using std::filesystem::perms;
    for (const auto &[folder, expected] :
         {std::pair(perms::owner_all | perms::group_all, perms::group_read | perms::group_write),
          std::pair(perms::owner_all | perms::group_read | perms::others_read, perms::none)}) {
        Clients c;
        std::filesystem::remove(c.remote() / "hypha.lock");
        std::filesystem::permissions(c.remote(), folder);
        c[1].put(c.project, c.set, "B", "2");
        QCOMPARE(c[1].synced().outcome.pushed, std::size_t(1));
        const perms others = std::filesystem::status(c.remote() / "hypha.lock").permissions() &
                             (perms::group_all | perms::others_all);
        QVERIFY(others == expected);
    }
}

/// Whoever may push can add a device that waits, dated as they like. Nothing expires and no key gets old by
/// that.
void tst_HostTricks::M3_aPlantedDeviceFromTheFutureMovesNoClock()
{
    Clients c;
    vault::RotationPolicy policy;
    policy.maxAgeDays = 30;
    c[0].run(vault::op::ChangeProject{c.project, "api", policy});
    c[0].synced();
    Insider ben(c, "ben", "ben-laptop");
    ben.join(vault::Role::member, vault::Role::member);
    const Timestamp clock = c[0].vault->state()->clock;
    constexpr std::int64_t seventyYears = 70LL * 365 * 86400;
    c.clock().forward(seventyYears);
    Insider planted(c, "ada", "Laptop 2");
    planted.enrol();
    c.clock().forward(-seventyYears);
    for (std::size_t n = 0; n < c.size(); ++n)
        QVERIFY(!c[n].synced().outcome.refusal);
    const auto state = c[1].vault->state();
    QVERIFY(state->clock == clock);
    // A member's program that follows the rules goes on, and the owner's makes no new key for it.
    ben.run(vault::op::PushVersion{c.project, c.set, std::nullopt, {}, {"A"}, false, false});
    c[1].synced();
    c[1].put(c.project, c.set, "B", "2");
    c[1].synced();
    c[0].synced();
    const vault::Project &project = *c[0].vault->state()->project(c.project);
    QCOMPARE(project.currentPdk(), std::uint64_t{1});
    QVERIFY(vault::rotationDue(*c[0].vault->state(), project,
                               vault::judgedTime(*c[0].vault->state(), c.clock().now())) ==
            vault::DueReason::none);
    QCOMPARE(c[0].value(c.project, c.set, "B"), std::string("2"));
    QCOMPARE(c[0].vault->state()->device(planted.id())->status, vault::DeviceStatus::pendingApproval);
}

void tst_HostTricks::K10_theIndexOfTheLogIsNobodysWord_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("absent") << QByteArray("absent");
    QTest::addRow("garbage") << QByteArray("garbage");
    QTest::addRow("deep") << QByteArray(200'000, '[');
    QTest::addRow("large") << QByteArray(20'000'000, 'x');
    QTest::addRow("another head") << QByteArray(
        R"({"event_count":9999,"latest_chain_hash":"AAAA","latest_event_id":"x","months":["2199-01"],"schema_version":1})");
}

/// It is there for people who look at the repository. Programs that believed it could be led astray.
void tst_HostTricks::K10_theIndexOfTheLogIsNobodysWord()
{
    QFETCH(QByteArray, content);
    Clients c;
    const auto head = c[1].vault->state()->head;
    std::optional<Bytes> file;
    if (content != "absent")
        file.emplace(content.begin(), content.end());
    pushFiles(c, {{vault::path::auditIndex, file}});
    QVERIFY(!c[1].synced().outcome.refusal);
    QVERIFY(c[1].vault->state()->head == head);
    QVERIFY(must(c[1].vault->verify({})).ok());
    c[1].put(c.project, c.set, "B", "2");
    c[1].synced();
    Bytes written = remoteFile(c, vault::path::auditIndex);
    written.pop_back(); // the line's end
    const auto index = must(json::parseObject(written));
    QCOMPARE(*index.find("event_count")->asInteger(), std::uint64_t{head.sequence + 1});
    QVERIFY(!c[0].synced().outcome.refusal);
    QCOMPARE(c[0].value(c.project, c.set, "B"), std::string("2"));
}

/// git keeps what commits name which others in a file beside them, unsigned and unhashed as to what it says.
void tst_HostTricks::H10_gitsOwnGraphOfCommitsIsNotBelieved()
{
    Clients c;
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    git(c.remote(), {QStringLiteral("commit-graph"), QStringLiteral("write"), QStringLiteral("--reachable")});
    const auto graph = c.remote() / "objects" / "info" / "commit-graph";
    Bytes bytes = must(store::readFile(graph, 1 << 20));
    for (std::size_t i = bytes.size() / 2; i + 20 < bytes.size(); ++i)
        bytes[i] ^= 0x5a; // parents and trees
    std::filesystem::remove(graph);
    write(graph, asText(bytes));
    QCOMPARE(c[1].synced().outcome.fetched, std::size_t{1});
    c[1].put(c.project, c.set, "C", "3");
    QCOMPARE(c[1].synced().outcome.pushed, std::size_t{1});
    QVERIFY(!c[0].synced().outcome.refusal);
    QCOMPARE(c[0].value(c.project, c.set, "C"), std::string("3"));
}

QTEST_GUILESS_MAIN(tst_HostTricks)
#include "tst_hosttricks.moc"
