#include "hostile.h"

#include "crypto/keyagreement.h"
#include "crypto/wordlist.h"
#include "model/entries/plaintext.h"

#include <atomic>
#include <dlfcn.h>
#include <netdb.h>
#include <sys/socket.h>

using namespace hypha;
using namespace hypha::test;
using Kind = sync::Refusal::Kind;
using vault::Role;

namespace {

std::atomic<int> networkCalls{0};

} // namespace

// Every way to the network that a library has goes through these.
extern "C" int connect(int fd, const sockaddr *address, socklen_t size)
{
    static auto *const real =
        reinterpret_cast<int (*)(int, const sockaddr *, socklen_t)>(::dlsym(RTLD_NEXT, "connect"));
    networkCalls += address->sa_family == AF_INET || address->sa_family == AF_INET6;
    return real(fd, address, size);
}
extern "C" int getaddrinfo(const char *node, const char *service, const addrinfo *hints, addrinfo **result)
{
    static auto *const real =
        reinterpret_cast<int (*)(const char *, const char *, const addrinfo *, addrinfo **)>(
            ::dlsym(RTLD_NEXT, "getaddrinfo"));
    ++networkCalls;
    return real(node, service, hints, result);
}

/// A host that withholds, mixes and dresses up histories, and what becomes of repairing what it shows.
class tst_HostileHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void K1_K3_aKeySwappedInPlaceIsAHardStopThatNamesItsDevice();
    void K7_aRequestToMigrateChangesNothing();
    void K12_everyCommitOfTheHistoryIsWholeByItself();
    void K12_aSignatureApartFromItsRecordIsNone();
    void M4_whatWasWrittenWhileARemovalWasHiddenNeverMeetsTheRest();
    void M4_anUnpushedVersionIsEncryptedUnderTheKeyAfterTheRemoval();
    void M8_repairKeepsWhatMembersPushedBeforeTheJunk();
    void M8_noHeapOfJunkBuriesWhatMembersPushed();
    void M8_theSameJunkIsLookedThroughOnce();
    void H1_aPlantedDeviceDoesNotTurnARollbackIntoAFork();
    void H1_aRollbackDressedAsANewerVersionIsRefused();
    void M3_whoWasTakenOutMakesNoFork();
    void H1_anotherRemoteDoesNotMakeOthersEventsOnesOwn();
    void H2_aFrozenHostShowsInWordsAndInSilence();
    void H3_aForkUnderJunkIsStillAFork();
    void H3_proofsNeitherFillTheDiskNorPushEachOtherOut();
    void H14_copiesOfOneDeviceReuseNeitherNonceNorNumber();
    void H14_twoHistoriesOfOneDeviceAreAFork();
    void C1_partsOfACiphertextInAnotherOrderAreRefused();
    void C4_nothingIsFetchedThatEntriesName();

private:
    static session::SyncReport syncedWith(Client &client, const std::filesystem::path &remote)
    {
        sync::PathTransport transport(remote);
        return must(session::VaultSync(*client.vault).run(transport, {}));
    }
    static void copy(const std::filesystem::path &from, const std::filesystem::path &to)
    {
        std::filesystem::remove_all(to);
        std::filesystem::copy(from, to, std::filesystem::copy_options::recursive);
    }
    static std::string versionPath(const Clients &c, int version)
    {
        return vault::path::versionFile(c.project, c.set, static_cast<std::uint64_t>(version));
    }
    static const sync::Options &repair()
    {
        static const sync::Options options = [] {
            sync::Options made;
            made.repair = true;
            return made;
        }();
        return options;
    }
};

void tst_HostileHistory::K1_K3_aKeySwappedInPlaceIsAHardStopThatNamesItsDevice()
{
    Clients c;
    Insider ben(c, "ben", "ben-laptop"), eve(c, "eve", "eve-laptop");
    ben.join(Role::member, std::nullopt);
    const std::string path = vault::path::device(ben.id());
    const Bytes honest = remoteFile(c, path);
    const std::string text(honest.begin(), honest.end());
    const auto state = c[1].vault->state();
    const auto swapped = [&](const std::string &key, const std::string &other) {
        std::string changed = text;
        changed.replace(changed.find(key), key.size(), other);
        return Bytes(changed.begin(), changed.end());
    };
    const vault::Device &device = *state->device(ben.id());
    const QString good = tipOf(c.remote());
    for (const Bytes &file :
         {swapped(toBase64(device.encryptionKey.view()),
                  toBase64(crypto::x25519PublicKey(eve.keys().encryption).view())),
          swapped(toBase64(device.signingKey.view()), toBase64(eve.keys().signer.publicKey().view()))}) {
        pushFiles(c, {{path, file}});
        const auto refusal = refusedBy(c[1], Errc::hashMismatch);
        QVERIFY(says(refusal, path));
        QVERIFY(says(refusal, user("ben").text + "'s device \"ben-laptop\""));
        // Nobody gets a key meanwhile, not even by the honest copy that is here.
        QVERIFY(!c[1].vault->run(vault::op::AddMember{c.project, user("ben"), Role::member}));
        setTip(c.remote(), good);
    }
    c[1].synced();
    c[1].run(vault::op::AddMember{c.project, user("ben"), Role::member});
    QVERIFY(c[1].vault->state()->project(c.project)->pdk().wrapped.contains(ben.id()));
}

void tst_HostileHistory::K7_aRequestToMigrateChangesNothing()
{
    Clients c;
    const auto keystore = must(store::readFile(c[1].profiles().keystoreFile("default"), 1u << 20));
    const std::string wish =
        R"({"kdf":{"memory_kib":1,"passes":1},"server":"https://unlock.example.org","type":"please_migrate"})";
    pushFiles(c, {{"keystore.json", Bytes(wish.begin(), wish.end())}});
    QVERIFY(says(refusedBy(c[1], Errc::unexpectedFile), "keystore.json"));
    QVERIFY(must(store::readFile(c[1].profiles().keystoreFile("default"), 1u << 20)) == keystore);
    QCOMPARE(c[1].value(c.project, c.set, "A"), std::string("1"));
}

void tst_HostileHistory::K12_everyCommitOfTheHistoryIsWholeByItself()
{
    Clients c(1);
    Insider ben(c, "ben", "ben-laptop");
    ben.join(Role::member, Role::member);
    c[0].run(vault::op::Rotate{{c.project}, "manual", std::nullopt});
    c[0].run(vault::op::RemoveMember{std::nullopt, user("ben")});
    c[0].synced();
    const auto store = must(store::GitStore::open(c.remote()));
    int commits = 0;
    for (std::optional<store::ObjectId> at = must(store->head())->commit(); at; ++commits) {
        vault::VerifyOptions options;
        options.full = false;
        const auto verified = must(vault::verifyAll(must(store->snapshot(*at)), nullptr, options));
        QVERIFY2(verified.report.ok(),
                 describe(verified.report.ok() ? Error{} : verified.report.failures[0].error).c_str());
        QVERIFY(!verified.report.indexIsStale);
        at = must(store->parent(*at));
    }
    QCOMPARE(commits, 8);
}

void tst_HostileHistory::K12_aSignatureApartFromItsRecordIsNone()
{
    Clients c;
    json::Object record = must(json::parseFile(remoteFile(c, vault::path::members)));
    const std::string signature = *record.find("signature")->asString();
    record.remove("signature");
    const std::string text = json::write(record) + '\n';
    pushFiles(c, {{vault::path::members, Bytes(text.begin(), text.end())},
                  {"members.json.sig", Bytes(signature.begin(), signature.end())}});
    QVERIFY(says(refusedBy(c[1], Errc::hashMismatch), "members.json"));
}

void tst_HostileHistory::M4_whatWasWrittenWhileARemovalWasHiddenNeverMeetsTheRest()
{
    Clients c;
    Insider ben(c, "ben", "ben-laptop");
    ben.join(Role::member, Role::member);
    const auto frozen = c.path("frozen.git");
    copy(c.remote(), frozen);
    c[0].run(vault::op::RemoveMember{std::nullopt, user("ben")});
    c[0].synced();
    // The host lets the second computer see, and write to, the state before the removal.
    c[1].put(c.project, c.set, "NEW", "for Ben's eyes");
    QVERIFY(!syncedWith(c[1], frozen).outcome.refusal);
    // From now on it must keep the two apart for ever: whoever sees the other's history refuses it, with
    // proof.
    const auto seen = refusedBy(c[1], Errc::forked);
    QCOMPARE(seen.kind, Kind::fork);
    QVERIFY(seen.disappeared.size() == 1 && !seen.isRepairable());
    const QString honest = tipOf(c.remote());
    copy(frozen, c.remote());
    QCOMPARE(refusedBy(c[0], Errc::forked).kind, Kind::fork);
    QVERIFY(tipOf(c.remote()) != honest);
    QVERIFY(!c[0].vault->run(vault::op::AddNote{{}, "while the host lies"}));
}

void tst_HostileHistory::M4_anUnpushedVersionIsEncryptedUnderTheKeyAfterTheRemoval()
{
    Clients c;
    Insider ben(c, "ben", "ben-laptop");
    ben.join(Role::member, Role::member);
    c[1].put(c.project, c.set, "NEW", "written before it was known");
    c[0].run(vault::op::RemoveMember{std::nullopt, user("ben")});
    c[0].synced();
    QCOMPARE(c[1].synced().outcome.pushed, std::size_t(1));
    const auto state = c[1].vault->state();
    const vault::SecretSet &set = *state->set(c.project, c.set);
    QCOMPARE(state->project(c.project)->currentPdk(), std::uint64_t(2));
    QCOMPARE(set.versions.back().pdkVersion, std::uint64_t(2));
    const auto store = must(store::GitStore::open(c.remote()));
    const auto read = vault::readEntries(*state, c.project, c.set, set.currentVersion(), ben.keys(),
                                         c[1].vault->sealer(), vault::readFrom(*must(store->head())));
    QCOMPARE(read.error().code, Errc::accessDenied);
}

void tst_HostileHistory::M8_repairKeepsWhatMembersPushedBeforeTheJunk()
{
    Clients c(3);
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    c[0].put(c.project, c.set, "C", "3");
    c[0].synced();
    const QString good = tipOf(c.remote());
    pushFiles(c, {{"projects/planted.json", Bytes{'{', '}', '\n'}}});
    pushFiles(c, {{vault::path::members, Bytes{'{', '}', '\n'}}});
    QCOMPARE(refusedBy(c[1], Errc::hashMismatch).kind, Kind::junk);
    const auto report = c[1].synced(repair());
    QVERIFY(report.outcome.repaired && !report.outcome.refusal);
    QCOMPARE(tipOf(c.remote()), good);
    QCOMPARE(report.outcome.fetched, std::size_t(2));
    QCOMPARE(c[1].value(c.project, c.set, "C"), std::string("3"));
    for (std::size_t n : {std::size_t(0), std::size_t(2)})
        QVERIFY(!c[n].synced().outcome.refusal); // nobody sees a rollback of what they pushed
    QVERIFY(c[0].vault->state()->head == c[1].vault->state()->head);
}

void tst_HostileHistory::M8_noHeapOfJunkBuriesWhatMembersPushed()
{
    Clients c;
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    const QString good = tipOf(c.remote());
    QByteArray junk;
    for (int n = 0; n < 1500; ++n) {
        const QByteArray text = QByteArray::number(n);
        junk += "commit refs/heads/main\ncommitter eve <eve@example.org> 1800000000 +0000\ndata 1\nx\n";
        junk += n == 0 ? QByteArray("from refs/heads/main^0\n") : QByteArray();
        junk +=
            "M 100644 inline .mycelium/planted\ndata " + QByteArray::number(text.size()) + '\n' + text + '\n';
    }
    git(c.remote(), {QStringLiteral("fast-import"), QStringLiteral("--quiet")}, junk);
    QVERIFY(tipOf(c.remote()) != good);
    QCOMPARE(refusedBy(c[1], Errc::unexpectedFile).kind, Kind::junk);
    QVERIFY(c[1].synced(repair()).outcome.repaired);
    QCOMPARE(tipOf(c.remote()), good);
    QCOMPARE(c[1].value(c.project, c.set, "B"), std::string("2"));
}

void tst_HostileHistory::M8_theSameJunkIsLookedThroughOnce()
{
    struct Counting final : sync::Transport
    {
        explicit Counting(const std::filesystem::path &remote) : inner(remote) {}
        Result<std::optional<store::ObjectId>> tip() override { return inner.tip(); }
        Result<void> fetch(const store::ObjectId &tip, const store::GitStore &local,
                           const std::filesystem::path &quarantine) override
        {
            ++fetched;
            return inner.fetch(tip, local, quarantine);
        }
        Result<void> push(const store::GitStore &local, const std::optional<store::ObjectId> &expected,
                          const store::ObjectId &commit, bool force) override
        {
            return inner.push(local, expected, commit, force);
        }
        sync::PathTransport inner;
        int fetched = 0;
    };
    Clients c;
    Counting remote(c.remote());
    const auto sync = [&](const sync::Options &options = {}) {
        return must(session::VaultSync(*c[1].vault).run(remote, options)).outcome;
    };
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    pushFiles(c, {{"projects/planted.json", Bytes{'{', '}', '\n'}}});
    const auto first = sync(), second = sync();
    QVERIFY(first.refusal && second.refusal && second.refusal->kind == Kind::junk);
    QCOMPARE(second.refusal->proof, first.refusal->proof);
    QCOMPARE(remote.fetched, 1);
    pushFiles(c, {{"projects/more.json", Bytes{'{', '}', '\n'}}});
    QVERIFY(sync().refusal && sync().refusal);
    QCOMPARE(remote.fetched, 2);
    QVERIFY(sync(repair()).repaired); // which needs what lies below the junk
    QCOMPARE(c[1].value(c.project, c.set, "B"), std::string("2"));
    QVERIFY(!sync().refusal);
}

void tst_HostileHistory::H1_aPlantedDeviceDoesNotTurnARollbackIntoAFork()
{
    Clients c;
    for (const char *name : {"eve", "ada"}) {
        const QString old = tipOf(c.remote());
        c[0].put(c.project, c.set, name, "2");
        c[0].synced();
        c[1].synced();
        // Somebody with mere push rights takes events away and has a device ask for something instead.
        setTip(c.remote(), old);
        Insider planted(c, name, "planted");
        planted.enrol();
        const auto refusal = refusedBy(c[1], Errc::rollback);
        QCOMPARE(refusal.kind, Kind::rollback);
        QCOMPARE(refusal.disappeared.size(), std::size_t(1));
        QVERIFY(c[1].synced(repair()).outcome.repaired);
        QCOMPARE(c[1].value(c.project, c.set, name), std::string("2"));
        QVERIFY(!c[0].synced().outcome.refusal);
        QVERIFY(!c[0].vault->state()->device(planted.id()));
    }
}

void tst_HostileHistory::H1_aRollbackDressedAsANewerVersionIsRefused()
{
    Clients c;
    Insider leaver(c, "ben", "ben-laptop");
    leaver.join(Role::member, Role::member);
    const QString before = tipOf(c.remote());
    c[0].run(vault::op::RemoveMember{std::nullopt, user("ben")});
    c[0].synced();
    c[1].synced();
    // Ben was active at that place; "please update" would be the wrong answer to what he and the host do.
    setTip(c.remote(), before);
    leaver.push({"event_of_the_future", {}, {}});
    const auto refusal = refusedBy(c[1], Errc::rollback);
    QCOMPARE(refusal.kind, Kind::rollback);
    QCOMPARE(refusal.disappeared.size(), std::size_t(3)); // removed twice, and the rotation
    QVERIFY(c[1].synced(repair()).outcome.repaired);
    // One who is still a member may have a newer program.
    const QString good = tipOf(c.remote());
    Insider carla(c, "carla", "carla-laptop");
    carla.join(Role::member, Role::member);
    const QString later = tipOf(c.remote());
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    c[1].synced();
    setTip(c.remote(), later);
    carla.push({"event_of_the_future", {}, {}});
    QCOMPARE(refusedBy(c[1], Errc::forked).kind, Kind::fork);
    QVERIFY(tipOf(c.remote()) != good);
}

/// Who was taken out and still may push goes on where they were a member: for whoever has seen that they are
/// out it is the old state, which is put back, and no history that anybody must decide about.
void tst_HostileHistory::M3_whoWasTakenOutMakesNoFork()
{
    for (const bool revoked : {false, true}) {
        Clients c;
        Insider ben(c, "ben", "ben-laptop"), phone(c, "ben", "ben-phone"), friends(c, "eve", "eve-laptop");
        ben.join(Role::admin, Role::admin);
        phone.enrol();
        friends.enrol();
        c[0].synced();
        if (revoked)
            c[0].run(vault::op::ApproveDevice{
                phone.id(), vault::deviceFingerprint(*c[0].vault->state()->device(phone.id()))});
        c[0].synced();
        const QString before = tipOf(c.remote());
        if (revoked)
            c[0].run(vault::op::RevokeDevice{ben.id()});
        else
            c[0].run(vault::op::RemoveMember{std::nullopt, user("ben")});
        c[0].put(c.project, c.set, "B", "after that");
        c[0].synced();
        c[1].synced();
        const QString good = tipOf(c.remote());
        setTip(c.remote(), before);
        ben.run(vault::op::AddNote{c.project, "as if nothing had been"});
        // Whom they let in there changes nothing either.
        ben.run(vault::op::ApproveDevice{
            friends.id(), vault::deviceFingerprint(*ben.state().device(friends.id())), Role::admin});
        friends.run(vault::op::AddNote{{}, "as their friend"});
        const auto refusal = refusedBy(c[1], Errc::rollback);
        QCOMPARE(refusal.kind, Kind::rollback);
        QVERIFY(!c[1].vault->run(vault::op::AddNote{{}, "while that stands there"}));
        QVERIFY(c[1].synced(repair()).outcome.repaired);
        QCOMPARE(tipOf(c.remote()), good);
        QVERIFY(!c[0].synced().outcome.refusal);
        // A device of theirs that is still in makes another history of it.
        setTip(c.remote(), before);
        ben.run(vault::op::AddNote{c.project, "as if nothing had been"});
        if (revoked) {
            phone.run(vault::op::AddNote{c.project, "from the phone"});
            QCOMPARE(refusedBy(c[1], Errc::forked).kind, Kind::fork);
        }
    }
}

void tst_HostileHistory::H1_anotherRemoteDoesNotMakeOthersEventsOnesOwn()
{
    Clients c;
    Insider ben(c, "ben", "ben-laptop");
    ben.join(Role::member, Role::member);
    auto remote = must(store::GitStore::open(c.remote()));
    const auto older = *must(remote->head());
    Files files;
    for (const store::TreeEntry &file : must(older.list()))
        files[file.path] = must(older.readBlob(file.blob));
    ben.run(vault::op::AddNote{c.project, "written by Ben"});
    c[1].synced();

    // The older state, on a commit that nobody of us made.
    must(sync::makeEmptyRemote(c.path("other.git")));
    auto other = must(store::GitStore::open(c.path("other.git")));
    must(other->commit(std::nullopt, {std::move(files), c.clock().now()}));
    must(session::VaultSync(*c[1].vault).setRemote(c.path("other.git")));
    const auto refusal = refusedBy(c[1], Errc::rollback);
    QCOMPARE(refusal.disappeared.size(), std::size_t(1));
    QVERIFY(
        must(c[1].vault->events(c[1].vault->state()->head.sequence, c[1].vault->state()->head.sequence))[0]
            .actorDevice == ben.id());
    must(session::VaultSync(*c[1].vault).setRemote(c.remote()));
    QVERIFY(!c[1].synced().outcome.refusal);
}

void tst_HostileHistory::H2_aFrozenHostShowsInWordsAndInSilence()
{
    Clients c;
    Insider ben(c, "ben", "ben-laptop");
    ben.join(Role::member, Role::member);
    const auto frozen = c.path("frozen.git");
    copy(c.remote(), frozen);
    for (int week = 0; week < 5; ++week) {
        c.clock().forward(7 * 86400);
        ben.run(vault::op::AddNote{c.project, "week after week"});
    }
    c[0].synced();
    // Nothing contradicts what the frozen one is shown; it cannot be told from a quiet month …
    const auto report = syncedWith(c[1], frozen);
    QVERIFY(!report.outcome.refusal && report.outcome.fetched == 0);
    // … but Ben has not been heard of for as long, and the words of the heads differ.
    const auto silence = [&](Client &client) {
        return c.clock().now().seconds - client.vault->state()->device(ben.id())->lastSeen.seconds;
    };
    QVERIFY(silence(c[1]) >= 35 * 86400 && silence(c[0]) == 0);
    QVERIFY(crypto::fingerprintText(c[0].vault->state()->head.chainHash) !=
            crypto::fingerprintText(c[1].vault->state()->head.chainHash));
    QCOMPARE(c[1].synced().outcome.fetched, std::size_t(5)); // and nothing was spoiled by it
}

void tst_HostileHistory::H3_aForkUnderJunkIsStillAFork()
{
    Clients c(3);
    const QString common = tipOf(c.remote());
    c[1].run(vault::op::AddNote{{}, "one"});
    c[1].synced();
    setTip(c.remote(), common);
    c[2].run(vault::op::AddNote{{}, "two"});
    c[2].synced();
    pushFiles(c, {{"projects/planted.json", Bytes{'{', '}', '\n'}}});
    const QString shown = tipOf(c.remote());
    const auto refusal = refusedBy(c[1], Errc::forked);
    QCOMPARE(refusal.kind, Kind::fork);
    // Putting our head back would bury what the third signed.
    QVERIFY(c[1].synced(repair()).outcome.refusal.has_value());
    QCOMPARE(tipOf(c.remote()), shown);
}

void tst_HostileHistory::H3_proofsNeitherFillTheDiskNorPushEachOtherOut()
{
    Clients c;
    const auto folder = c[1].repository().parent_path();
    const auto proofs = [&] {
        std::set<std::string> names;
        for (const auto &file : std::filesystem::directory_iterator(folder))
            if (file.path().filename().string().starts_with("proof-"))
                names.insert(file.path().filename().string());
        return names;
    };
    for (int n = 0; n < 99; ++n)
        must(
            store::writeFileAtomically(folder / ("proof-1-" + std::to_string(n) + ".json"), asBytes("{}\n")));
    std::set<std::string> first;
    for (int lie = 0; lie < 4; ++lie) {
        pushFiles(c, {{"projects/planted" + std::to_string(lie) + ".json", Bytes{'{', '}', '\n'}}});
        const auto proof = refusedBy(c[1], Errc::unexpectedFile).proof->filename().string();
        QCOMPARE(proof == "proof-newest.json", lie > 0);
        if (lie == 0)
            first = proofs();
    }
    first.insert("proof-newest.json");
    QCOMPARE(first.size(), std::size_t(101));
    QVERIFY(proofs() == first);
    const auto newest = must(json::parseFile(must(store::readFile(folder / "proof-newest.json", 1u << 20))));
    QCOMPARE(*newest.find("shown")->asObject()->find("commit")->asString(), tipOf(c.remote()).toStdString());
}

void tst_HostileHistory::H14_copiesOfOneDeviceReuseNeitherNonceNorNumber()
{
    Clients c(3);
    std::set<Bytes> nonces;
    for (std::size_t n = 0; n < c.size(); ++n) {
        c[n].put(c.project, c.set, "SAME", "the same value");
        const Bytes file = must(c[n].vault->file(versionPath(c, 3)));
        nonces.insert(Bytes(file.begin(), file.begin() + crypto::chachaNonceSize));
    }
    QCOMPARE(nonces.size(), c.size());
    for (std::size_t n = 0; n < c.size(); ++n)
        QVERIFY(c[n].synced().outcome.parked.empty());
    const auto state = c[2].vault->state();
    std::set<EventId> ids;
    for (const vault::LogEntry &entry : state->log)
        ids.insert(entry.id);
    QCOMPARE(ids.size(), state->log.size());
    QCOMPARE(c[2].value(c.project, c.set, "SAME"), std::string("the same value"));
}

void tst_HostileHistory::H14_twoHistoriesOfOneDeviceAreAFork()
{
    Clients c;
    const QString common = tipOf(c.remote());
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    setTip(c.remote(), common);
    c[1].put(c.project, c.set, "B", "other");
    c[1].synced();
    const auto refusal = refusedBy(c[0], Errc::forked);
    const auto proof = must(json::parseFile(must(store::readFile(*refusal.proof, 1u << 20))));
    std::vector<std::string> authors, sequences;
    for (const char *side : {"remembered", "shown"}) {
        const json::Object &head = *proof.find(side)->asObject();
        sequences.push_back(std::to_string(*head.find("sequence")->asInteger()));
        authors.push_back(*head.find("event")->asObject()->find("signed_by")->asString());
    }
    QVERIFY(sequences[0] == sequences[1]); // one device signed one number twice
    QVERIFY(authors[0] == authors[1] && authors[0] == c[0].vault->keys().id.toString());
}

void tst_HostileHistory::C1_partsOfACiphertextInAnotherOrderAreRefused()
{
    Clients c;
    const std::string path = versionPath(c, 2);
    Bytes swapped = remoteFile(c, path);
    std::swap_ranges(swapped.begin() + 12, swapped.begin() + 28, swapped.begin() + 28);
    pushFiles(c, {{path, swapped}});
    QVERIFY(says(refusedBy(c[1], Errc::hashMismatch), path));

    // Below the hash, for whoever holds the key: the tag is over the whole of it.
    crypto::SessionSealer sealer;
    entries::EntryList list;
    for (const char *key : {"USER", "PASSWORD"}) {
        entries::Entry entry;
        entry.key = key;
        entry.value = sealer.seal(asBytes(std::string_view(key)));
        entries::put(list, std::move(entry));
    }
    const auto pdk = crypto::ChaChaKey::generate();
    const auto sealed = must(entries::encrypt(list, sealer, pdk, asBytes("aad")));
    constexpr std::size_t block = 16;
    const std::size_t blocks = (sealed.file.size() - crypto::chachaNonceSize - crypto::aeadTagSize) / block;
    QVERIFY(blocks > 4);
    for (std::size_t a = 0; a < blocks; ++a)
        for (std::size_t b = a + 1; b < blocks; ++b) {
            Bytes file = sealed.file;
            const auto at = [&](std::size_t n) {
                return file.begin() + static_cast<std::ptrdiff_t>(crypto::chachaNonceSize + n * block);
            };
            std::swap_ranges(at(a), at(a + 1), at(b));
            const auto opened = entries::decrypt(file, pdk, asBytes("aad"), sealed.contentHash, sealer);
            QCOMPARE(opened.error().code, Errc::decryptionFailed);
        }
}

void tst_HostileHistory::C4_nothingIsFetchedThatEntriesName()
{
    Clients c;
    networkCalls = 0;
    entries::Entry entry;
    entry.key = "LOGIN";
    entry.kind = entries::Kind::login;
    entry.value = c[0].vault->sealer().seal(asBytes("https://leak.example.org/?s=value"));
    entry.url = "https://leak.example.org/favicon.ico";
    entry.description = "![](https://leak.example.org/a.png) <img src=\"https://leak.example.org/b\">";
    entry.username = "http://127.0.0.1:1/";
    entry.totp = c[0].vault->sealer().seal(
        asBytes("otpauth://totp/x?secret=GEZDGNBVGY3TQOJQ&image=https%3A%2F%2Fleak.example.org%2Fi.png"));
    entry.fields.push_back({"homepage", "https://127.0.0.1:1/x", {}, false});
    c[0].run(vault::op::PushVersion{c.project, c.set, "https://leak.example.org", {entry}, {}, false, false});
    c[1].put(c.project, c.set, "OTHER", "3");
    c[0].synced();
    c[1].synced();
    QCOMPARE(c[1].value(c.project, c.set, "LOGIN"), std::string("https://leak.example.org/?s=value"));
    QVERIFY(must(c[1].vault->verify({})).ok());
    QCOMPARE(networkCalls.load(), 0);
    addrinfo *found = nullptr; // the trap itself holds
    if (::getaddrinfo("127.0.0.1", "1", nullptr, &found) == 0)
        ::freeaddrinfo(found);
    QCOMPARE(networkCalls.load(), 1);
}

QTEST_GUILESS_MAIN(tst_HostileHistory)
#include "tst_hostilehistory.moc"
