#include "hostile.h"
#include "support/garbage.h"

using namespace hypha;
using namespace hypha::test;
using Kind = sync::Refusal::Kind;
using vault::Role;

/// What becomes of members' work when somebody who may only push puts junk over it, around it and into it,
/// and somebody puts the last good state back.
class tst_Repair : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void M8_aMergeOfJunkHidesNothing();
    void M8_whatStandsAmongTheJunkItselfIsPutBackWithoutIt();
    void M8_aPlantedDeviceDoesNotTakeThePlaceOfAMembersWork();
    void M8_ofTwoLinesTheOneThatMembersSignedIsTaken();
    void M8_whatCannotBePutBackIsNamed();
    void M8_anEventWithoutItsFilesIsNamed();
    void M8_whatCouldNotBeReadIsSaidToBeUnread();
    void H1_aRollbackOverAMergeHidesNothing();
    void H1_whoTookUpAPlantedDeviceComesBackToTheMembersWork();
    void newerWorkBelowJunkIsNotBuried();
    void garbageOfAMemberKeepsNobodyFromSyncing();
    void M3_anAdminWhoHandsOutWrongKeysKeepsNobodyFromSyncing();

private:
    static const sync::Options &repair()
    {
        static const sync::Options options = [] {
            sync::Options made;
            made.repair = true;
            return made;
        }();
        return options;
    }
    static const Files &junk()
    {
        static const Files files{{"projects/planted.json", Bytes{'{', '}', '\n'}}};
        return files;
    }
    static QString commitOf(Clients &c, const QString &tree, const QStringList &parents)
    {
        QStringList words{QStringLiteral("commit-tree"), tree, QStringLiteral("-m"), QStringLiteral("x")};
        for (const QString &parent : parents)
            words << QStringLiteral("-p") << parent;
        return QString::fromUtf8(git(c.remote(), words));
    }
    static QString treeOf(Clients &c, const QString &commit)
    {
        return QString::fromUtf8(
            git(c.remote(), {QStringLiteral("rev-parse"), commit + QStringLiteral("^{tree}")}));
    }
    static std::string pathOfLastEvent(Client &client)
    {
        return vault::eventPath(client.vault->state()->log.back());
    }
    struct Mutilated
    {
        EventId second; ///< of the two versions that the first copy saved
        session::SyncReport report;
    };
    /// The first copy saves two versions; `missing`, asked after the first one, is a file that the remote
    /// does not show. The other copy puts the last good state back: the one from before.
    template <class Missing> static Mutilated repairedWithout(Clients &c, Missing missing)
    {
        const QString known = tipOf(c.remote());
        c[0].put(c.project, c.set, "B", "2");
        c[0].synced();
        const std::string file = missing();
        c[0].put(c.project, c.set, "C", "3");
        c[0].synced();
        mutilate(c.remote(), known, file, c.clock().now());
        if (!c[1].synced().outcome.refusal)
            qFatal("a history without %s was taken up", file.c_str());
        Mutilated out{c[0].vault->state()->head.event, c[1].synced(repair())};
        if (!out.report.outcome.repaired || tipOf(c.remote()) != known)
            qFatal("the last good state is not back");
        return out;
    }
    /// Everybody has everything, and nobody sees a rollback or a fork.
    static void allIsWell(Clients &c)
    {
        for (std::size_t n = 0; n < c.size(); ++n) {
            const auto report = c[n].synced();
            QVERIFY2(!report.outcome.refusal,
                     report.outcome.refusal ? describe(report.outcome.refusal->error).c_str() : "");
        }
        QVERIFY(c[0].vault->state()->head == c[1].vault->state()->head);
        QVERIFY(must(c[1].vault->verify({})).ok());
    }
};

void tst_Repair::M8_aMergeOfJunkHidesNothing()
{
    Clients c(3);
    const QString known = tipOf(c.remote());
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    c[0].put(c.project, c.set, "C", "3");
    c[0].synced();
    const QString good = tipOf(c.remote());
    pushFiles(c, junk());
    const QString tree = treeOf(c, tipOf(c.remote()));
    const QString stranger = commitOf(c, tree, {});
    for (const QStringList &parents : {QStringList{known, good}, QStringList{stranger, good}}) {
        setTip(c.remote(), commitOf(c, tree, {commitOf(c, tree, parents)}));
        QCOMPARE(refusedBy(c[1], Errc::unexpectedFile).kind, Kind::junk);
    }
    const auto report = c[1].synced(repair());
    QVERIFY(report.outcome.repaired && report.outcome.leftOut.empty());
    QCOMPARE(tipOf(c.remote()), good);
    QCOMPARE(c[1].value(c.project, c.set, "C"), std::string("3"));
    allIsWell(c);
}

void tst_Repair::M8_whatStandsAmongTheJunkItselfIsPutBackWithoutIt()
{
    Clients c(3);
    const QString known = tipOf(c.remote());
    c[0].put(c.project, c.set, "B", "2");
    c[0].run(vault::op::CreateSet{c.project, SetId::random(), "staging"});
    c[0].synced();
    Files files = filesOfTip(c.remote());
    files.merge(Files(junk()));
    files[vault::path::org] = Bytes{'{', '}', '\n'};
    setTip(c.remote(), known);
    pushFiles(c, std::move(files)); // the members' own commits are nowhere in this history
    QCOMPARE(refusedBy(c[1], Errc::unexpectedFile).kind, Kind::junk);
    const auto report = c[1].synced(repair());
    QVERIFY(report.outcome.repaired && report.outcome.leftOut.empty());
    QCOMPARE(report.outcome.fetched, std::size_t(2));
    QCOMPARE(c[1].value(c.project, c.set, "B"), std::string("2"));
    QCOMPARE(
        QString::fromUtf8(git(c.remote(), {QStringLiteral("rev-parse"), QStringLiteral("refs/heads/main^")})),
        known);
    allIsWell(c);
}

void tst_Repair::M8_aPlantedDeviceDoesNotTakeThePlaceOfAMembersWork()
{
    Clients c;
    const QString known = tipOf(c.remote());
    Insider eve(c, "eve", "planted");
    eve.enrol();
    Files both = filesOfTip(c.remote());
    setTip(c.remote(), known);
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    for (auto &[path, bytes] : filesOfTip(c.remote()))
        both[path] = bytes;
    setTip(c.remote(), known);
    pushFiles(c, std::move(both));
    QVERIFY(c[1].synced().outcome.refusal.has_value());
    const auto report = c[1].synced(repair());
    QVERIFY(report.outcome.repaired && report.outcome.leftOut.empty());
    QCOMPARE(c[1].value(c.project, c.set, "B"), std::string("2"));
    QVERIFY(!c[1].vault->state()->device(eve.id()));
    allIsWell(c);
}

/// A member who helps the one who pushes junk: what they sign after a planted device is illegal.
void tst_Repair::M8_ofTwoLinesTheOneThatMembersSignedIsTaken()
{
    Clients c;
    Insider mallory(c, "mallory", "mallory-laptop");
    mallory.join(Role::reader, Role::reader);
    const QString known = tipOf(c.remote());
    Insider eve(c, "eve", "planted");
    eve.enrol();
    json::Object details;
    details.set("set_id", SetId::random().toString());
    details.set("set_name", "hers");
    for (int n = 0; n < 3; ++n) // a reader makes no sets; only the first of them has its place in the chain
        mallory.push({"secret_set_created", c.project, details});
    Files both = filesOfTip(c.remote());
    setTip(c.remote(), known);
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    for (auto &[path, bytes] : filesOfTip(c.remote()))
        both[path] = bytes;
    setTip(c.remote(), known);
    pushFiles(c, std::move(both));
    QVERIFY(c[1].synced().outcome.refusal.has_value());
    const auto report = c[1].synced(repair());
    QVERIFY(report.outcome.repaired);
    QCOMPARE(c[1].value(c.project, c.set, "B"), std::string("2"));
    QCOMPARE(report.outcome.leftOut.size(), std::size_t(3));
    for (const sync::LeftOut &left : report.outcome.leftOut)
        QVERIFY(left.user == user("mallory") && left.type == "secret_set_created");
    allIsWell(c);
}

void tst_Repair::M8_whatCannotBePutBackIsNamed()
{
    Clients c;
    const Mutilated done = repairedWithout(c, [&c] { return pathOfLastEvent(c[0]); });
    QCOMPARE(done.report.outcome.leftOut.size(), std::size_t(1));
    const sync::LeftOut &left = done.report.outcome.leftOut[0];
    QVERIFY(left.event == done.second && left.user.text == "email|ada@example.org" &&
            left.type == "secret_version_created");
    // Whoever made it still has it.
    QVERIFY(c[0].synced().outcome.refusal.has_value());
    QVERIFY(c[0].synced(repair()).outcome.repaired);
    c[1].synced();
    QCOMPARE(c[1].value(c.project, c.set, "C"), std::string("3"));
}

void tst_Repair::M8_anEventWithoutItsFilesIsNamed()
{
    Clients c;
    const Mutilated done = repairedWithout(c, [&c] { return vault::path::versionFile(c.project, c.set, 4); });
    // The first one needs a set.json that the second has written over: only who made it has it.
    const auto &left = done.report.outcome.leftOut;
    QCOMPARE(left.size(), std::size_t(2));
    QVERIFY(left[0].event == done.second || left[1].event == done.second);
}

void tst_Repair::M8_whatCouldNotBeReadIsSaidToBeUnread()
{
    Clients c;
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    pushFiles(c, junk());
    sync::PathTransport narrow(c.remote(), {3, 1 << 30, 1 << 30});
    const auto report = must(session::VaultSync(*c[1].vault).run(narrow, repair()));
    QVERIFY(report.outcome.repaired && report.outcome.repairedBlind);
    QVERIFY(c[0].synced(repair()).outcome.repaired);
    c[1].synced();
    QCOMPARE(c[1].value(c.project, c.set, "B"), std::string("2"));
}

void tst_Repair::H1_aRollbackOverAMergeHidesNothing()
{
    Clients c;
    const QString old = tipOf(c.remote());
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    c[1].synced();
    c[0].put(c.project, c.set, "C", "3");
    c[0].synced();
    const QString good = tipOf(c.remote());
    setTip(c.remote(), commitOf(c, treeOf(c, old), {old, good}));
    QCOMPARE(refusedBy(c[1], Errc::rollback).kind, Kind::rollback);
    QVERIFY(c[1].synced(repair()).outcome.repaired);
    QCOMPARE(tipOf(c.remote()), good);
    QCOMPARE(c[1].value(c.project, c.set, "C"), std::string("3"));
    allIsWell(c);
}

/// Somebody who may push takes a member's work away and has a device ask for something in its place, and
/// others take that up before the member is back.
void tst_Repair::H1_whoTookUpAPlantedDeviceComesBackToTheMembersWork()
{
    Clients c(3);
    const QString known = tipOf(c.remote());
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    setTip(c.remote(), known);
    Insider eve(c, "eve", "planted");
    eve.enrol();
    QCOMPARE(c[1].synced().outcome.fetched, std::size_t(1));
    c[2].synced();
    c[2].put(c.project, c.set, "OFFLINE", "3");
    QCOMPARE(refusedBy(c[0], Errc::rollback).kind, Kind::rollback);
    QVERIFY(c[0].synced(repair()).outcome.repaired);
    const QString good = tipOf(c.remote());

    const auto refusal = refusedBy(c[1], Errc::rollback);
    QVERIFY(refusal.kind == Kind::rollback && refusal.lacksPlantedOnly);
    QCOMPARE(refusal.disappeared.size(), std::size_t(1));
    QVERIFY(c[1].synced(repair()).outcome.repaired);
    QCOMPARE(tipOf(c.remote()), good); // nothing was pushed over it
    QCOMPARE(c[1].value(c.project, c.set, "B"), std::string("2"));
    QVERIFY(!c[1].vault->state()->device(eve.id()));

    // What was written on top of the planted device is made again on the members' work.
    QVERIFY(c[2].synced().outcome.refusal.has_value());
    const auto report = c[2].synced(repair());
    QVERIFY(report.outcome.repaired);
    QCOMPARE(report.outcome.pushed, std::size_t(1));
    QCOMPARE(report.outcome.parked.size(),
             std::size_t(1)); // the request of the device, which it may make again
    QCOMPARE(report.outcome.parked[0].eventType, std::string("device_enrolled"));
    allIsWell(c);
    QCOMPARE(c[1].value(c.project, c.set, "OFFLINE"), std::string("3"));
}

/// What a member's newer program made is not to be judged here, and not to be taken away.
void tst_Repair::newerWorkBelowJunkIsNotBuried()
{
    Clients c;
    Insider ben(c, "ben", "ben-laptop");
    ben.join(Role::member, Role::member);
    ben.push({"event_of_the_future", {}, {}});
    pushFiles(c, {{"audit/2026-01/" + EventId::random().toString() + ".json", Bytes{'{', '}', '\n'}}});
    const QString tip = tipOf(c.remote());
    const auto report = c[1].sync(repair());
    QVERIFY(!report);
    QCOMPARE(report.error().code, Errc::newerVersion);
    QCOMPARE(tipOf(c.remote()), tip);
}

/// Offline work on a set that a member filled with garbage meanwhile waits for a person; everything else
/// comes in and goes out, their removal among it.
void tst_Repair::garbageOfAMemberKeepsNobodyFromSyncing()
{
    Clients c;
    Insider mallory(c, "mallory", "mallory-laptop");
    mallory.join(Role::member, Role::member);
    c[1].put(c.project, c.set, "OFFLINE", "1");
    c[1].run(vault::op::AddNote{{}, "offline too"});
    c[1].run(vault::op::RemoveMember{std::nullopt, user("mallory")});
    {
        const auto store = must(store::GitStore::open(c.remote()));
        const auto head = *must(store->head());
        auto made = must(garbageVersion(mallory.state(), mallory.keys(), vault::readFrom(head),
                                        c.clock().now(), c.project, c.set));
        must(store->commit(head.commit(), {std::move(made.files), made.time}));
    }
    const auto report = c[1].synced();
    QVERIFY(!report.outcome.refusal);
    QCOMPARE(report.outcome.fetched, std::size_t(1));
    QCOMPARE(report.outcome.parked.size(), std::size_t(1));
    QCOMPARE(report.outcome.parked[0].why.code, Errc::decryptionFailed);
    QCOMPARE(report.outcome.parked[0].ours.size(), std::size_t(1)); // and what was written is kept
    QVERIFY(!c[1].vault->state()->members.find(user("mallory")));
    QCOMPARE(c[1].vault->state()->project(c.project)->currentPdk(), std::uint64_t(2));
    QVERIFY(!c[0].synced().outcome.refusal);
    QVERIFY(c[0].vault->state()->head == c[1].vault->state()->head);
}

void tst_Repair::M3_anAdminWhoHandsOutWrongKeysKeepsNobodyFromSyncing()
{
    Clients c;
    Insider mallory(c, "mallory", "mallory-laptop");
    mallory.join(Role::admin, Role::admin);
    c[1].put(c.project, c.set, "OFFLINE", "1");
    {
        const auto store = must(store::GitStore::open(c.remote()));
        const auto head = *must(store->head());
        auto made = must(rotationThatCheats(mallory.state(), mallory.keys(), vault::readFrom(head),
                                            c.clock().now(), c.project, c[1].vault->keys().id));
        must(store->commit(head.commit(), {std::move(made.files), made.time}));
    }
    const auto report = c[1].synced();
    QVERIFY(!report.outcome.refusal);
    QCOMPARE(report.outcome.parked.size(), std::size_t(1));
    QCOMPARE(report.outcome.parked[0].why.code, Errc::commitmentMismatch);
    c[1].run(vault::op::RemoveMember{std::nullopt, user("mallory")});
    c[1].put(c.project, c.set, "ONLINE", "2");
    c[1].synced();
    c[0].synced();
    QCOMPARE(c[0].value(c.project, c.set, "ONLINE"), std::string("2"));
}

QTEST_GUILESS_MAIN(tst_Repair)
#include "tst_repair.moc"
