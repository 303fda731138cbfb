#include "clients.h"

#include "model/store/atomicfile.h"
#include "model/store/refs.h"

#include <QProcess>

#include <fstream>

using namespace hypha;
using namespace hypha::test;
using session::SyncState;
using Kind = sync::Refusal::Kind;

/// A host that alters what it stores, as the rows of the threat model say: each is refused in its own words,
/// and the local vault stays as it was and can be read.
class tst_EvilHost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void H1_olderTipIsARollback();
    void H1_vanishedBranchIsARollback();
    void H3_forkOfOneHistoryIsRefusedWithAProof();
    void H4_everyFileThatIsDroppedIsMissed();
    void H5_olderVersionPutBackIsRefused();
    void H6_fileMovedToAnotherSetIsRefused();
    void H7_filesOfDifferentStatesNeverVerify();
    void H9_shallowRemoteIsRefused();
    void H11_authorAndTimeOfCommitsSayNothing();
    void C2_flippedByteInAnyRecordIsRefused();
    void C3_flippedByteInACiphertextIsRefused();
    void M8_junkIsRefusedAndTheLastGoodStatePutBack();
    void repairLeavesAForkAlone();
    void anotherVaultIsRefused();
    void G1_hooksOfTheRemoteAreNeverRun();
    void G3_namesOutsideTheGrammarAreRefused_data();
    void G3_namesOutsideTheGrammarAreRefused();
    void G5_endlessDataIsRefused();
    void G6_strangeRefsAreNeitherReadNorTouched();
    void G8_whoeverLosesTheRaceTriesAgain();
    void alternatesIncludesAndLinksAreRefused_data();
    void alternatesIncludesAndLinksAreRefused();
    void refusedVaultIsReadAndNotWritten();

private:
    /// Pushes a change to the remote's tree as somebody who may push and is no member.
    static void alter(Clients &c, const std::string &path, const std::optional<Bytes> &bytes);
    static Bytes fileAt(Clients &c, const std::string &path);
    /// Syncs the second computer and checks that nothing of it changed.
    static sync::Refusal refusalOf(Clients &c, Errc code);
    static std::string versionPath(const Clients &c, int version, const char *end);
};

namespace {

QByteArray git(const std::filesystem::path &repository, const QStringList &arguments,
               const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral("git"),
                  QStringList{QStringLiteral("-C"), QString::fromStdString(repository.string())} + arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

QString main()
{
    return QStringLiteral("refs/heads/main");
}

} // namespace

Bytes tst_EvilHost::fileAt(Clients &c, const std::string &path)
{
    return must(must(must(store::GitStore::open(c.remote()))->head())->read(path));
}

void tst_EvilHost::alter(Clients &c, const std::string &path, const std::optional<Bytes> &bytes)
{
    auto remote = must(store::GitStore::open(c.remote()));
    const auto head = must(remote->head());
    must(remote->commit(head->commit(), {{{path, bytes}}, c.clock().now()}));
}

std::string tst_EvilHost::versionPath(const Clients &c, int version, const char *end)
{
    return "projects/" + c.project.toString() + "/sets/" + c.set.toString() + "/v" + std::to_string(version) +
           end;
}

sync::Refusal tst_EvilHost::refusalOf(Clients &c, Errc code)
{
    const auto state = c[1].vault->state();
    const auto head = must(store::readRef(c[1].repository(), store::mainRef));
    const auto remembered = must(store::readFile(c[1].profiles().headFile("default"), 4096));
    const auto report = must(c[1].sync());
    if (!report.outcome.refusal)
        qFatal("taken up");
    if (report.outcome.refusal->error.code != code)
        qFatal("%s", describe(report.outcome.refusal->error).c_str());
    const bool untouched = c[1].vault->state() == state &&
                           head == must(store::readRef(c[1].repository(), store::mainRef)) &&
                           remembered == must(store::readFile(c[1].profiles().headFile("default"), 4096));
    const bool told = report.state.kind == SyncState::Kind::refused && report.state.proof &&
                      std::filesystem::exists(*report.state.proof);
    if (!untouched || !told || !must(c[1].vault->verify({})).ok() || c[1].value(c.project, c.set, "A") != "1")
        qFatal("the local vault changed");
    return *report.outcome.refusal;
}

void tst_EvilHost::H1_olderTipIsARollback()
{
    Clients c;
    const auto old = git(c.remote(), {QStringLiteral("rev-parse"), main()});
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    c[1].synced();
    git(c.remote(), {QStringLiteral("update-ref"), main(), QString::fromUtf8(old)});
    const auto refusal = refusalOf(c, Errc::rollback);
    QCOMPARE(refusal.kind, Kind::rollback);
    QCOMPARE(refusal.disappeared.size(), std::size_t(1));
    QVERIFY(refusal.disappeared[0] == c[1].vault->state()->head);

    sync::Options repair;
    repair.repair = true;
    QVERIFY(c[1].synced(repair).outcome.repaired);
    QCOMPARE(c[1].state().kind, SyncState::Kind::upToDate);
    QVERIFY(!c[0].synced().outcome.refusal);
}

void tst_EvilHost::H1_vanishedBranchIsARollback()
{
    Clients c;
    git(c.remote(), {QStringLiteral("update-ref"), QStringLiteral("-d"), main()});
    const auto refusal = refusalOf(c, Errc::rollback);
    QCOMPARE(refusal.disappeared.size(), c[1].vault->state()->log.size());
}

void tst_EvilHost::H3_forkOfOneHistoryIsRefusedWithAProof()
{
    Clients c(3);
    const auto common = git(c.remote(), {QStringLiteral("rev-parse"), main()});
    c[1].run(vault::op::AddNote{{}, "what the second was shown"});
    c[1].synced();
    git(c.remote(), {QStringLiteral("update-ref"), main(), QString::fromUtf8(common)});
    c[2].run(vault::op::AddNote{{}, "what the third was shown"});
    c[2].synced();
    const auto refusal = refusalOf(c, Errc::forked);
    QCOMPARE(refusal.kind, Kind::fork);
    const auto proof = must(json::parseFile(must(store::readFile(*refusal.proof, 1u << 20))));
    QCOMPARE(*proof.find("verdict")->asString(), std::string("fork"));
    for (const char *side : {"remembered", "shown"}) {
        const json::Object *event = proof.find(side)->asObject()->find("event")->asObject();
        QVERIFY(event && event->contains("signature"));
    }
    QCOMPARE(proof.find("disappeared")->asArray()->size(), std::size_t(1));
}

void tst_EvilHost::H4_everyFileThatIsDroppedIsMissed()
{
    Clients c;
    auto remote = must(store::GitStore::open(c.remote()));
    const auto whole = must(remote->head());
    for (const auto &file : must(whole->list())) {
        if (file.path == "audit/index.json")
            continue;
        const auto now = must(remote->head());
        must(remote->commit(now->commit(), {{{file.path, std::nullopt}}, c.clock().now()}));
        const auto report = must(c[1].sync());
        QVERIFY2(report.outcome.refusal, file.path.c_str());
        QVERIFY(c[1].value(c.project, c.set, "A") == "1");
        git(c.remote(),
            {QStringLiteral("update-ref"), main(), QString::fromStdString(whole->commit().toString())});
    }
    QVERIFY(!c[1].synced().outcome.refusal);
}

void tst_EvilHost::H5_olderVersionPutBackIsRefused()
{
    Clients c;
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    alter(c, versionPath(c, 3, ".enc"), fileAt(c, versionPath(c, 2, ".enc")));
    QCOMPARE(refusalOf(c, Errc::hashMismatch).kind, Kind::junk);
}

void tst_EvilHost::H6_fileMovedToAnotherSetIsRefused()
{
    Clients c;
    const SetId other = SetId::random();
    c[0].run(vault::op::CreateSet{c.project, other, "staging"});
    c[0].synced();
    alter(c, "projects/" + c.project.toString() + "/sets/" + other.toString() + "/v1.enc",
          fileAt(c, versionPath(c, 1, ".enc")));
    QCOMPARE(refusalOf(c, Errc::hashMismatch).kind, Kind::junk);
}

void tst_EvilHost::H7_filesOfDifferentStatesNeverVerify()
{
    Clients c;
    const Bytes oldSet =
        fileAt(c, "projects/" + c.project.toString() + "/sets/" + c.set.toString() + "/set.json");
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    alter(c, "projects/" + c.project.toString() + "/sets/" + c.set.toString() + "/set.json", oldSet);
    QCOMPARE(refusalOf(c, Errc::hashMismatch).kind, Kind::junk);
}

void tst_EvilHost::H9_shallowRemoteIsRefused()
{
    Clients c;
    must(store::writeFileAtomically(
        c.remote() / "shallow",
        asBytes(git(c.remote(), {QStringLiteral("rev-parse"), main()}).toStdString() + "\n")));
    QCOMPARE(c[1].sync().error().code, Errc::malformed);
    QCOMPARE(c[1].value(c.project, c.set, "A"), std::string("1"));
}

void tst_EvilHost::H11_authorAndTimeOfCommitsSayNothing()
{
    Clients c;
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    const auto tree = git(c.remote(), {QStringLiteral("rev-parse"), main() + QStringLiteral("^{tree}")});
    const auto lie =
        git(c.remote(), {QStringLiteral("-c"), QStringLiteral("user.name=Eve"), QStringLiteral("-c"),
                         QStringLiteral("user.email=eve@example.org"), QStringLiteral("commit-tree"),
                         QString::fromUtf8(tree), QStringLiteral("-m"), QStringLiteral("I was never here")});
    git(c.remote(), {QStringLiteral("update-ref"), main(), QString::fromUtf8(lie)});
    QVERIFY(!c[1].synced().outcome.refusal);
    QCOMPARE(c[1].value(c.project, c.set, "B"), std::string("2"));
    QCOMPARE(must(c[1].vault->events(1, 1))[0].actorUser.text, std::string("email|ada@example.org"));
}

void tst_EvilHost::C2_flippedByteInAnyRecordIsRefused()
{
    Clients c;
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    const auto good = git(c.remote(), {QStringLiteral("rev-parse"), main()});
    auto remote = must(store::GitStore::open(c.remote()));
    for (const auto &file : must(must(remote->head())->list())) {
        if (file.path == "audit/index.json")
            continue;
        Bytes bytes = fileAt(c, file.path);
        bytes[bytes.size() / 2] ^= 1;
        alter(c, file.path, bytes);
        const auto report = must(c[1].sync());
        QVERIFY2(report.outcome.refusal, file.path.c_str());
        git(c.remote(), {QStringLiteral("update-ref"), main(), QString::fromUtf8(good)});
    }
}

void tst_EvilHost::C3_flippedByteInACiphertextIsRefused()
{
    Clients c;
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    Bytes bytes = fileAt(c, versionPath(c, 3, ".enc"));
    bytes.back() ^= 1;
    alter(c, versionPath(c, 3, ".enc"), bytes);
    refusalOf(c, Errc::hashMismatch);
}

void tst_EvilHost::M8_junkIsRefusedAndTheLastGoodStatePutBack()
{
    Clients c;
    alter(c, "projects/planted.json", Bytes{'{', '}', '\n'});
    QCOMPARE(refusalOf(c, Errc::unexpectedFile).kind, Kind::junk);
    sync::Options repair;
    repair.repair = true;
    QVERIFY(c[1].synced(repair).outcome.repaired);
    QCOMPARE(c[1].state().kind, SyncState::Kind::upToDate);
    c[0].put(c.project, c.set, "B", "2");
    QVERIFY(!c[0].synced().outcome.refusal);
}

void tst_EvilHost::repairLeavesAForkAlone()
{
    Clients c(3);
    const auto common = git(c.remote(), {QStringLiteral("rev-parse"), main()});
    c[1].run(vault::op::AddNote{{}, "one"});
    c[1].synced();
    git(c.remote(), {QStringLiteral("update-ref"), main(), QString::fromUtf8(common)});
    c[2].run(vault::op::AddNote{{}, "two"});
    c[2].synced();
    const auto tip = git(c.remote(), {QStringLiteral("rev-parse"), main()});
    sync::Options repair;
    repair.repair = true;
    QVERIFY(c[1].synced(repair).outcome.refusal.has_value());
    QCOMPARE(git(c.remote(), {QStringLiteral("rev-parse"), main()}), tip);
}

void tst_EvilHost::anotherVaultIsRefused()
{
    Clients c, other(1);
    std::filesystem::remove_all(c.remote());
    std::filesystem::copy(other.remote(), c.remote(), std::filesystem::copy_options::recursive);
    QCOMPARE(refusalOf(c, Errc::forked).kind, Kind::anotherVault);
}

void tst_EvilHost::G1_hooksOfTheRemoteAreNeverRun()
{
    Clients c;
    const auto proof = c.path("hook-was-run");
    std::filesystem::create_directories(c.remote() / "hooks");
    for (const char *name :
         {"pre-receive", "update", "post-receive", "post-update", "reference-transaction", "post-checkout"}) {
        const auto hook = c.remote() / "hooks" / name;
        std::ofstream(hook) << "#!/bin/sh\ntouch " << proof << "\n";
        std::filesystem::permissions(hook, std::filesystem::perms::owner_all);
    }
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    c[1].synced();
    QVERIFY(!std::filesystem::exists(proof));
}

void tst_EvilHost::G3_namesOutsideTheGrammarAreRefused_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("link") << QByteArray("120000") << QByteArray("link");
    QTest::newRow("program") << QByteArray("100755") << QByteArray("program");
    QTest::newRow("submodule") << QByteArray("160000") << QByteArray("module");
    QTest::newRow("newline") << QByteArray("100644") << QByteArray("a\nb");
}

void tst_EvilHost::G3_namesOutsideTheGrammarAreRefused()
{
    QFETCH(QByteArray, mode);
    QFETCH(QByteArray, name);
    Clients c;
    const auto blob = git(
        c.remote(), {QStringLiteral("hash-object"), QStringLiteral("-w"), QStringLiteral("--stdin")}, "x");
    const auto vaultTree =
        git(c.remote(), {QStringLiteral("rev-parse"), main() + QStringLiteral(":.mycelium")});
    QByteArray listing =
        git(c.remote(), {QStringLiteral("ls-tree"), QStringLiteral("-z"), QString::fromUtf8(vaultTree)});
    if (!listing.endsWith('\0'))
        listing += '\0';
    const QByteArray type = mode == "160000" ? "commit " : "blob ";
    listing += mode + ' ' + type + (mode == "160000" ? QByteArray(40, '1') : blob) + '\t' + name + '\0';
    const auto planted = git(
        c.remote(), {QStringLiteral("mktree"), QStringLiteral("-z"), QStringLiteral("--missing")}, listing);
    const auto root = git(c.remote(), {QStringLiteral("mktree")}, "040000 tree " + planted + "\t.mycelium\n");
    const auto commit = git(
        c.remote(), {QStringLiteral("-c"), QStringLiteral("user.name=e"), QStringLiteral("-c"),
                     QStringLiteral("user.email=e@e"), QStringLiteral("commit-tree"), QString::fromUtf8(root),
                     QStringLiteral("-p"), main(), QStringLiteral("-m"), QStringLiteral("x")});
    QVERIFY(!commit.isEmpty());
    git(c.remote(), {QStringLiteral("update-ref"), main(), QString::fromUtf8(commit)});
    const auto report = must(c[1].sync());
    QVERIFY(report.outcome.refusal.has_value());
    QCOMPARE(report.outcome.refusal->error.code, Errc::malformed);
}

void tst_EvilHost::G5_endlessDataIsRefused()
{
    Clients c;
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    for (const store::TransferLimits &limits :
         {store::TransferLimits{3, 1 << 30, 1 << 30}, store::TransferLimits{1000, 200, 1 << 30},
          store::TransferLimits{1000, 1 << 30, 100}}) {
        sync::PathTransport transport(c.remote(), limits);
        const auto report = must(session::VaultSync(*c[1].vault).run(transport, {}));
        QVERIFY(report.outcome.refusal.has_value());
        QVERIFY(!must(c[1].vault->refresh()));
    }
    QVERIFY(!c[1].synced().outcome.refusal);
}

void tst_EvilHost::G6_strangeRefsAreNeitherReadNorTouched()
{
    Clients c;
    const auto tip = QString::fromUtf8(git(c.remote(), {QStringLiteral("rev-parse"), main()}));
    for (const char *ref : {"refs/tags/v1", "refs/notes/commits", "refs/heads/other"})
        git(c.remote(), {QStringLiteral("update-ref"), QString::fromUtf8(ref), tip});
    git(c.remote(), {QStringLiteral("update-ref"), QStringLiteral("refs/replace/") + tip, tip});
    const auto before =
        git(c.remote(), {QStringLiteral("for-each-ref"), QStringLiteral("--format=%(refname)")});
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    c[1].synced();
    QCOMPARE(c[1].value(c.project, c.set, "B"), std::string("2"));
    QCOMPARE(git(c.remote(), {QStringLiteral("for-each-ref"), QStringLiteral("--format=%(refname)")}),
             before);
    QVERIFY(git(c[1].repository(),
                {QStringLiteral("for-each-ref"), QStringLiteral("refs/tags"), QStringLiteral("refs/notes")})
                .isEmpty());
}

void tst_EvilHost::G8_whoeverLosesTheRaceTriesAgain()
{
    Clients c;
    c[1].put(c.project, c.set, "C", "3");
    int races = 0;
    sync::Options options;
    options.progress = [&](sync::Step step) {
        if (step != sync::Step::pushing || races == 3)
            return;
        c[0].put(c.project, c.set, "B", std::to_string(++races));
        c[0].synced();
    };
    c[1].synced(options);
    QCOMPARE(races, 3);
    QCOMPARE(c[1].value(c.project, c.set, "B"), std::string("3"));
    QCOMPARE(c[1].value(c.project, c.set, "C"), std::string("3"));
}

void tst_EvilHost::alternatesIncludesAndLinksAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("alternates") << QByteArray("objects/info/alternates")
                                << QByteArray("/srv/other/objects\n");
    QTest::newRow("include") << QByteArray("config") << QByteArray("[include]\n\tpath = /etc/passwd\n");
    QTest::newRow("grafts") << QByteArray("info/grafts") << QByteArray("\n");
    QTest::newRow("link") << QByteArray("refs/heads/main") << QByteArray();
}

void tst_EvilHost::alternatesIncludesAndLinksAreRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, text);
    Clients c;
    const auto path = c.remote() / file.toStdString();
    std::filesystem::create_directories(path.parent_path());
    std::filesystem::remove(path);
    if (text.isEmpty())
        std::filesystem::create_symlink("/etc/hostname", path);
    else
        std::ofstream(path) << text.toStdString();
    QCOMPARE(c[1].sync().error().code, Errc::malformed);
    c[0].put(c.project, c.set, "B", "2");
    QVERIFY(!c[0].sync());
}

void tst_EvilHost::refusedVaultIsReadAndNotWritten()
{
    Clients c;
    alter(c, "planted.json", Bytes{'{', '}', '\n'});
    refusalOf(c, Errc::unexpectedFile);
    QVERIFY(!c[1].vault->run(vault::op::AddNote{{}, "while the host lies"}));
    c[1].open();
    QVERIFY(!c[1].vault->run(vault::op::AddNote{{}, "after a restart too"}));
    QCOMPARE(c[1].value(c.project, c.set, "A"), std::string("1"));
    sync::Options repair;
    repair.repair = true;
    c[1].synced(repair);
    c[1].run(vault::op::AddNote{{}, "and now again"});
}

QTEST_GUILESS_MAIN(tst_EvilHost)
#include "tst_evilhost.moc"
