#include "storefixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <rapidcheck.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace hypha;
using namespace hypha::store;

namespace {

using Files = std::map<std::string, Bytes>;

Files filesOf(const Snapshot &snapshot)
{
    Files out;
    for (const auto &file : must(snapshot.list()))
        out[file.path] = must(snapshot.readBlob(file.blob));
    return out;
}

std::size_t countFiles(const std::filesystem::path &folder, const char *extension)
{
    std::size_t n = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder))
        n += entry.is_regular_file() && entry.path().extension() == extension;
    return n;
}

/// Adds the file whatever others do meanwhile, as an operation that is re-applied.
void insist(GitStore &store, const std::string &path)
{
    for (;;) {
        const auto head = must(store.head());
        const auto done = store.commit(head ? std::optional(head->commit()) : std::nullopt,
                                       change({{path, bytesOf(path)}}));
        if (done)
            return;
        if (done.error().code != Errc::conflict)
            must(done);
    }
}

} // namespace

class TestGitStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newRepositoryIsPrivateAndHasNoHead()
    {
        const Scratch scratch;
        auto store = must(GitStore::create(scratch.path()));
        QVERIFY(!must(store->head()));
        must(store->commit({}, change({{"vault.json", bytesOf("{}")}})));
        for (const auto &entry : std::filesystem::recursive_directory_iterator(scratch.path())) {
            struct stat status{};
            QCOMPARE(::lstat(entry.path().c_str(), &status), 0);
            QVERIFY2((status.st_mode & 077u) == 0, entry.path().c_str());
        }
        QCOMPARE(GitStore::create(scratch.path()).error().code, Errc::alreadyExists);
    }

    void commitAddsReplacesAndDeletesFiles()
    {
        const Scratch scratch;
        auto store = must(GitStore::create(scratch.path()));
        const auto one = must(
            store->commit({}, change({{"a/b/c", bytesOf("1")}, {"a/d", bytesOf("2")}, {"e", bytesOf("")}})));
        QCOMPARE(filesOf(one), (Files{{"a/b/c", bytesOf("1")}, {"a/d", bytesOf("2")}, {"e", {}}}));
        const auto two = must(store->commit(
            one.commit(), change({{"a/b/c", std::nullopt}, {"a/d", bytesOf("3")}, {"f/g", bytesOf("4")}})));
        QCOMPARE(filesOf(two), (Files{{"a/d", bytesOf("3")}, {"e", {}}, {"f/g", bytesOf("4")}}));
        QCOMPARE(must(must(GitStore::open(scratch.path()))->head())->commit(), two.commit());
        QCOMPARE(filesOf(must(store->snapshot(one.commit()))).size(), std::size_t{3});
        QCOMPARE(must(two.read("f/g")), bytesOf("4"));
        QCOMPARE(two.read("a/b/c").error().code, Errc::missingFile);
        QCOMPARE(two.read("a").error().code, Errc::missingFile);
        QVERIFY(!must(two.find("a/d/x")));
        QCOMPARE(filesOf(must(two.reopen())), filesOf(two));
    }

    void commitRefusesWhatNoVaultMayHold()
    {
        const Scratch scratch;
        auto store = must(GitStore::create(scratch.path()));
        const auto base = must(store->commit({}, change({{"a/b", bytesOf("1")}}))).commit();
        for (const char *path :
             {"", "/", "a/", "/a", "a//b", ".", "..", "a/../b", "a\nb", "a/b/c", "a", "\xff"})
            QCOMPARE(store->commit(base, change({{path, bytesOf("x")}})).error().code, Errc::invalidInput);
        QCOMPARE(store->commit(base, change({{"x", bytesOf("x")}, {"x/y", bytesOf("x")}})).error().code,
                 Errc::invalidInput);
        QCOMPARE(store->commit(base, change({})).error().code, Errc::invalidInput);
        QCOMPARE(store->commit(base, change({{"none", std::nullopt}})).error().code, Errc::missingFile);
        QCOMPARE(must(store->head())->commit(), base);
    }

    void G8_commitOnAnOldHeadConflicts()
    {
        const Scratch scratch;
        auto mine = must(GitStore::create(scratch.path()));
        auto theirs = must(GitStore::open(scratch.path()));
        const auto base = must(mine->commit({}, change({{"a", bytesOf("1")}}))).commit();
        const auto moved = must(theirs->commit(base, change({{"b", bytesOf("2")}})));
        QCOMPARE(mine->commit(base, change({{"c", bytesOf("3")}})).error().code, Errc::conflict);
        QCOMPARE(mine->commit({}, change({{"c", bytesOf("3")}})).error().code, Errc::conflict);
        QCOMPARE(must(mine->head())->commit(), moved.commit());
        must(mine->commit(moved.commit(), change({{"c", bytesOf("3")}})));
        QCOMPARE(filesOf(*must(theirs->head())).size(), std::size_t{3});
    }

    void G8_twoProcessesLoseNoCommit()
    {
        const Scratch scratch;
        must(GitStore::create(scratch.path()));
        const pid_t child = ::fork();
        if (child == 0) {
            auto store = must(GitStore::open(scratch.path()));
            for (int i = 0; i < 80; ++i)
                insist(*store, "child/" + std::to_string(i));
            ::_exit(0);
        }
        auto store = must(GitStore::open(scratch.path()));
        for (int i = 0; i < 80; ++i)
            insist(*store, "parent/" + std::to_string(i));
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QCOMPARE(filesOf(*must(store->head())).size(), std::size_t{160});
    }

    void aReaderSurvivesTheMergingOfPacks()
    {
        const Scratch scratch;
        auto writer = must(GitStore::create(scratch.path()));
        for (int i = 0; i < 10; ++i)
            insist(*writer, "f" + std::to_string(i));
        auto reader = must(GitStore::open(scratch.path()));
        const auto before = *must(reader->head());
        must(writer->packIfNeeded(0));
        QCOMPARE(filesOf(before).size(), std::size_t{10});
    }

    void aLockLeftByAKilledProcessIsRemoved()
    {
        const Scratch scratch;
        auto store = must(GitStore::create(scratch.path()));
        insist(*store, "a");
        writeText(scratch.path() / "refs/heads/main.lock", "");
        insist(*store, "b");
        QVERIFY(!std::filesystem::exists(scratch.path() / "refs/heads/main.lock"));
        writeText(scratch.path() / "refs/hypha/remote.lock", "half");
        must(store->setRef("refs/hypha/remote", must(store->head())->commit()));
    }

    void otherRefsAreSetAndRead()
    {
        const Scratch scratch;
        auto store = must(GitStore::create(scratch.path()));
        insist(*store, "a");
        const auto id = must(store->head())->commit();
        QVERIFY(!must(store->ref("refs/hypha/remote")));
        must(store->setRef("refs/hypha/remote", id));
        QCOMPARE(must(store->ref("refs/hypha/remote")), std::optional(id));
        QCOMPARE(store->setRef("refs/hypha/remote", ObjectId{}).error().code, Errc::notFound);
        QCOMPARE(store->snapshot(ObjectId{}).error().code, Errc::notFound);
        for (const char *name :
             {"HEAD", "refs/../config", "refs/a.lock", "refs/", "refs//a", "refs/.a", "refs/a\n"})
            QCOMPARE(store->setRef(name, id).error().code, Errc::invalidInput);
    }

    void entriesOutsideTheVaultAreKept()
    {
        const Scratch scratch;
        auto store = must(GitStore::create(scratch.path()));
        const auto blob = plantBlob(scratch.path(), "read me");
        const auto tree = plantTree(scratch.path(), {{"100755", "run", blob}});
        const std::vector<PlantedEntry> foreign{{"100755", ".mycelium.sh", blob},
                                                {"160000", "module", blob},
                                                {"40000", "tools", tree},
                                                {"120000", "zlink", blob}};
        const auto first = plantCommit(scratch.path(), plantTree(scratch.path(), foreign));
        must(store->setRef("refs/heads/main", first));
        QVERIFY(must(must(store->head())->list()).empty());
        const auto added = must(store->commit(first, change({{"vault.json", bytesOf("{}")}})));
        QCOMPARE(filesOf(added), (Files{{"vault.json", bytesOf("{}")}}));
        const auto removed = must(store->commit(added.commit(), change({{"vault.json", std::nullopt}})));
        QVERIFY(must(removed.list()).empty());
        const auto rootOf = [&](const ObjectId &commit) {
            git_odb *odb = nullptr;
            git_odb_object *object = nullptr;
            const git_oid oid = oidOf(commit);
            git_odb_open(&odb, (scratch.path() / "objects").c_str());
            git_odb_read(&object, odb, &oid);
            const std::string text(static_cast<const char *>(git_odb_object_data(object)), 45);
            git_odb_object_free(object);
            git_odb_free(odb);
            return text;
        };
        QCOMPARE(rootOf(removed.commit()), rootOf(first));
    }

    void packedVaultIsReadBackWhole()
    {
        const Scratch scratch;
        auto store = must(GitStore::create(scratch.path()));
        for (int i = 0; i < 130; ++i)
            insist(*store, "audit/2026-11/" + std::to_string(i) + ".json");
        QVERIFY(countFiles(scratch.path(), ".pack") <= 51);
        const auto big = Bytes(3'000'000, 5);
        must(store->commit(must(store->head())->commit(), change({{"big", big}})));
        const auto before = filesOf(*must(store->head()));
        plantBlob(scratch.path(), "loose");
        must(store->packIfNeeded(0));
        const auto again = must(GitStore::open(scratch.path()));
        QCOMPARE(filesOf(*must(again->head())), before);
        QCOMPARE(before.size(), std::size_t{131});
        QVERIFY(must(must(again->head())->readBlob(objectIdOf(ObjectType::blob, asBytes("loose")))) ==
                bytesOf("loose"));
        QCOMPARE(countFiles(scratch.path(), ".pack"), std::size_t{1});
        QCOMPARE(countFiles(scratch.path() / "objects", ""), std::size_t{0});
    }

    void gitFindsNothingToComplainAbout()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
            QSKIP("git is not installed");
        const Scratch scratch;
        auto store = must(GitStore::create(scratch.path()));
        for (int i = 0; i < 60; ++i)
            insist(*store, "audit/" + std::to_string(i % 7) + "/" + std::to_string(i));
        must(store->commit(must(store->head())->commit(),
                           change({{"audit/0/0", std::nullopt}, {"empty", Bytes{}}})));
        must(store->packIfNeeded(0));
        QProcess git;
        git.start(QStringLiteral("git"),
                  {QStringLiteral("--git-dir"), QString::fromStdString(scratch.path().string()),
                   QStringLiteral("fsck"), QStringLiteral("--strict"), QStringLiteral("--full")});
        QVERIFY(git.waitForFinished());
        QVERIFY2(git.exitCode() == 0, git.readAllStandardError().constData());
        git.start(QStringLiteral("git"),
                  {QStringLiteral("--git-dir"), QString::fromStdString(scratch.path().string()),
                   QStringLiteral("rev-list"), QStringLiteral("--count"), QStringLiteral("main")});
        QVERIFY(git.waitForFinished());
        QCOMPARE(git.readAllStandardOutput().trimmed(), QByteArray("61"));
    }

    void packedRefsOfGitAreRead()
    {
        const Scratch scratch;
        auto store = must(GitStore::create(scratch.path()));
        insist(*store, "a");
        const auto id = must(store->head())->commit();
        std::filesystem::remove(scratch.path() / "refs/heads/main");
        writeText(scratch.path() / "packed-refs",
                  "# pack-refs with: peeled\n" + id.toString() + " refs/heads/main\n");
        QCOMPARE(must(store->head())->commit(), id);
        insist(*store, "b");
        QCOMPARE(filesOf(*must(store->head())).size(), std::size_t{2});
    }

    void changesAreWhatTheListsDifferIn()
    {
        const Scratch scratch;
        auto store = must(GitStore::create(scratch.path()));
        const auto start = must(store->commit({}, change({{"keep", bytesOf("k")}}))).commit();
        const bool ok = rc::check("changes", [&] {
            const auto makeFiles =
                rc::gen::map(rc::gen::container<std::vector<int>>(6, rc::gen::inRange(0, 3)),
                             [](const std::vector<int> &values) {
                                 std::map<std::string, std::optional<Bytes>> files{{"keep", bytesOf("k")}};
                                 std::size_t i = 0;
                                 for (const char *name : {"a", "a.b", "b/c", "b/d/e", "b/d/f", "z"}) {
                                     if (const int value = values[i++]; value != 0)
                                         files[name] = bytesOf(std::to_string(value));
                                 }
                                 return files;
                             });
            const auto commitOf = [&](const auto &files) {
                auto fresh =
                    must(store->commit(must(store->head())->commit(), change({{"keep", bytesOf("k")}})));
                std::map<std::string, std::optional<Bytes>> all = files;
                for (const auto &old : must(fresh.list())) {
                    if (!all.contains(old.path))
                        all[old.path] = std::nullopt;
                }
                return must(store->commit(fresh.commit(), change(all)));
            };
            const auto a = commitOf(*makeFiles);
            const auto b = commitOf(*makeFiles);
            std::map<std::string, std::pair<std::optional<ObjectId>, std::optional<ObjectId>>> expected;
            for (const auto &file : must(a.list()))
                expected[file.path].first = file.blob;
            for (const auto &file : must(b.list()))
                expected[file.path].second = file.blob;
            std::erase_if(expected, [](const auto &pair) { return pair.second.first == pair.second.second; });
            const auto changes = must(b.changesSince(a));
            RC_ASSERT(changes.size() == expected.size());
            auto at = expected.begin();
            for (const auto &found : changes) {
                RC_ASSERT(found.path == at->first);
                RC_ASSERT(found.before == at->second.first);
                RC_ASSERT(found.after == at->second.second);
                ++at;
            }
        });
        QVERIFY(ok);
        QVERIFY(must(must(store->snapshot(start)).changesSince(must(store->snapshot(start)))).empty());
    }
};

QTEST_GUILESS_MAIN(TestGitStore)
#include "tst_gitstore.moc"
