#include "storefixture.h"

#include "model/store/packcheck.h"
#include "model/store/packmerge.h"
#include "model/store/reachable.h"
#include "model/store/surplus.h"
#include "support/handmadepack.h"

#include <fstream>
#include <sys/stat.h>

using namespace hypha;
using namespace hypha::store;
using hypha::test::packHeaderSize;
using hypha::test::packIndexOf;
using hypha::test::packOf;
using hypha::test::writePackFiles;

namespace {

constexpr const char *file = "100644";
constexpr const char *folder = "40000";

/// A repository that a host has prepared.
struct Hostile
{
    Scratch scratch;
    std::filesystem::path path = scratch.path();
    std::unique_ptr<GitStore> store = must(GitStore::create(path));
    ObjectId blob = plantBlob(path, "x");

    Error listed(const ObjectId &commit) const
    {
        const auto files = must(store->snapshot(commit)).list();
        if (files)
            return Error{Errc::internal, "accepted", {}, {}, {}};
        return files.error();
    }
    Error listedVault(const std::vector<PlantedEntry> &entries) const
    {
        return listed(plantVault(path, plantTree(path, entries)));
    }
    Error opened() const
    {
        const auto again = GitStore::open(path);
        return again ? Error{Errc::internal, "accepted", {}, {}, {}} : again.error();
    }
};

} // namespace

class TestGitStoreHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void G1_submodulesLinksAndProgramsAreRefused()
    {
        const Hostile h;
        for (const char *mode :
             {"160000", "120000", "100755", "100664", "100600", "40755", "100645", "777777"}) {
            const Error error = h.listedVault({{file, "a", h.blob}, {mode, "m", h.blob}});
            QCOMPARE(error.code, Errc::malformed);
            QVERIFY2(error.item == "m" || error.item == "vault/m", error.item.c_str());
        }
        QCOMPARE(h.listedVault({{"0100644", "m", h.blob}}).code, Errc::malformed);
        QCOMPARE(h.listedVault({{"040000", "m", h.blob}}).code, Errc::malformed);
    }

    void G1_theVaultItselfMustBeOneFolder()
    {
        const Hostile h;
        const auto tree = plantTree(h.path, {{file, "a", h.blob}});
        for (const char *mode : {"120000", "100644", "160000"}) {
            const auto root = plantTree(h.path, {{mode, ".mycelium", h.blob}});
            QCOMPARE(h.listed(plantCommit(h.path, root)).code, Errc::malformed);
        }
        const auto twice = plantTree(h.path, {{folder, ".mycelium", tree}, {folder, ".mycelium", tree}});
        QCOMPARE(h.listed(plantCommit(h.path, twice)).code, Errc::malformed);
        const auto apart = plantTree(
            h.path,
            {{file, ".mycelium", h.blob}, {file, ".mycelium.x", h.blob}, {folder, ".mycelium", tree}});
        QCOMPARE(h.listed(plantCommit(h.path, apart)).code, Errc::malformed);
    }

    void G3_namesThatNoVaultHasAreRefused()
    {
        const Hostile h;
        for (const std::string name :
             {"..", ".", "", "a/b", "a\nb", "\x01", "\x7f", "\xc2\x85", "\xff\xfe"}) {
            QCOMPARE(h.listedVault({{file, name, h.blob}}).code, Errc::malformed);
            const auto inner = plantTree(h.path, {{file, name, h.blob}});
            const Error error = h.listedVault({{folder, "devices", inner}});
            QCOMPARE(error.code, Errc::malformed);
            QVERIFY2(error.item.starts_with("devices"), error.item.c_str());
        }
        QCOMPARE(h.listedVault({{file, std::string(256, 'a'), h.blob}}).code, Errc::malformed);
    }

    void H4_aNameTwiceIsRefused()
    {
        const Hostile h;
        const auto tree = plantTree(h.path, {{file, "a", h.blob}});
        QCOMPARE(h.listedVault({{file, "a", h.blob}, {file, "a", h.blob}}).code, Errc::malformed);
        QCOMPARE(h.listedVault({{file, "a", h.blob}, {folder, "a", tree}}).code, Errc::malformed);
        QCOMPARE(h.listedVault({{file, "a", h.blob}, {file, "a.b", h.blob}, {folder, "a", tree}}).code,
                 Errc::malformed);
        QCOMPARE(h.listedVault({{file, "b", h.blob}, {file, "a", h.blob}}).code, Errc::malformed);
    }

    void emptyAndBrokenTreesAreRefused()
    {
        const Hostile h;
        const auto empty = plantTree(h.path, {});
        QCOMPARE(h.listed(plantVault(h.path, empty)).code, Errc::malformed);
        const Error error = h.listedVault({{folder, "devices", empty}});
        QCOMPARE(error.code, Errc::malformed);
        QCOMPARE(error.item, std::string("devices"));
        const auto broken = plant(h.path, ObjectType::tree, asBytes("100644 a"));
        QCOMPARE(h.listed(plantVault(h.path, broken)).code, Errc::malformed);
        QCOMPARE(h.listedVault({{folder, "blob", h.blob}}).code, Errc::malformed);
    }

    void H9_missingObjectsAreDamageAndNamed()
    {
        const Hostile h;
        const ObjectId nowhere = objectIdOf(ObjectType::blob, asBytes("nowhere"));
        const Error error = h.listedVault({{folder, "devices", nowhere}});
        QCOMPARE(error.code, Errc::malformed);
        QVERIFY(error.item.find("devices") != std::string::npos);
        const auto snapshot =
            must(h.store->snapshot(plantVault(h.path, plantTree(h.path, {{file, "a", nowhere}}))));
        QCOMPARE(snapshot.read("a").error().code, Errc::malformed);
        const auto root = plantCommit(h.path, nowhere);
        QCOMPARE(h.listed(root).code, Errc::malformed);
        writeText(h.path / "refs/heads/main", nowhere.toString() + "\n");
        QCOMPARE(h.store->head().error().code, Errc::malformed);
    }

    void G5_foldersWithoutEndAreRefused()
    {
        const Hostile h;
        auto tree = plantTree(h.path, {{file, "a", h.blob}});
        for (int depth = 0; depth < 40; ++depth)
            tree = plantTree(h.path, {{folder, "d", tree}});
        QCOMPARE(h.listed(plantVault(h.path, tree)).code, Errc::malformed);
    }

    void G5_aSmallRepositoryThatUnfoldsHugeIsRefused()
    {
        const Hostile h;
        auto tree = h.blob;
        for (int level = 0; level < 8; ++level) {
            std::vector<PlantedEntry> entries;
            for (char c = 'a'; c <= 'z'; ++c)
                entries.push_back({level == 0 ? file : folder, std::string(1, c), tree});
            tree = plantTree(h.path, entries);
        }
        QCOMPARE(h.listed(plantVault(h.path, tree)).code, Errc::malformed);
    }

    void G5_aBlobAboveTheLimitIsNotRead()
    {
        const Hostile h;
        const auto big = plant(h.path, ObjectType::blob, Bytes(5000, 0));
        const auto snapshot =
            must(h.store->snapshot(plantVault(h.path, plantTree(h.path, {{file, "a", big}}))));
        QCOMPARE(snapshot.read("a", 4999).error().code, Errc::limitExceeded);
        QCOMPARE(must(snapshot.read("a", 5000)).size(), std::size_t{5000});
    }

    void G5_aDeltaOnSomethingHugeIsNotUnfolded()
    {
        // The object says to have five bytes; what it is a delta of says to have 1 GiB, and nobody lists
        // that.
        const Hostile h;
        const auto deflated = [](ByteView bytes) {
            const QByteArray made = qCompress(bytes.data(), static_cast<qsizetype>(bytes.size())).sliced(4);
            return Bytes(made.begin(), made.end());
        };
        const Bytes huge{0xb0, 0x80, 0x80, 0x80, 0x20}; // a blob of 2^30 bytes, in git's spelling
        Bytes objects = huge;
        const Bytes few = deflated(Bytes(20, 0));
        objects.insert(objects.end(), few.begin(), few.end());
        const std::size_t second = objects.size();
        // Base of 2^30 bytes, result of 5: copy five from its beginning.
        const Bytes delta{0x80, 0x80, 0x80, 0x80, 0x04, 5, 0x90, 5};
        objects.push_back(static_cast<std::uint8_t>(0x60 | delta.size()));
        QVERIFY(second < 128);
        objects.push_back(static_cast<std::uint8_t>(second)); // how far back the base stands
        const Bytes packedDelta = deflated(delta);
        objects.insert(objects.end(), packedDelta.begin(), packedDelta.end());
        const Bytes pack = packOf(1, objects);
        const ObjectId id = objectIdOf(ObjectType::blob, Bytes(5, 0));
        const auto offset = static_cast<std::uint32_t>(packHeaderSize + second);
        writePackFiles(h.path / "objects/pack", pack, packIndexOf({{id, offset}}, pack));
        const auto again = must(GitStore::open(h.path));
        QCOMPARE(again->objects().sizeOf(id), std::optional<std::size_t>(5));
        QCOMPARE(again->objects().read(id, ObjectType::blob, 100).error().code, Errc::limitExceeded);
        QVERIFY(again->objects().read(h.blob, ObjectType::blob, 100).has_value()); // and goes on
    }

    void G5_packsThatLeadAstrayAreRefusedBeforeAnythingReadsThem_data()
    {
        QTest::addColumn<QByteArray>("objects");
        QTest::addColumn<QList<quint32>>("places");
        const QByteArray one(20, '\1'), two(20, '\2');
        const QByteArray rest(30, '\0'); // a stream that nobody gets to
        const QByteArray onTwo = "\x71" + two + rest, onOne = "\x71" + one + rest;
        const auto second = static_cast<quint32>(packHeaderSize + onTwo.size());
        const quint32 first = packHeaderSize;
        QTest::newRow("beyond the end") << "\x31" + rest << QList<quint32>{70'000};
        QTest::newRow("in the header") << "\x31" + rest << QList<quint32>{4};
        QTest::newRow("in the trailer") << "\x31" + rest << QList<quint32>{first + 31};
        QTest::newRow("a delta of itself") << onOne << QList<quint32>{first};
        QTest::newRow("deltas in a circle") << onTwo + onOne << QList<quint32>{first, second};
        QTest::newRow("a base before the pack") << "\x61\x7f" + rest << QList<quint32>{first};
        QTest::newRow("a distance of nothing") << QByteArray("\x61\0", 2) + rest << QList<quint32>{first};
        QTest::newRow("a size without end") << QByteArray(60, '\xff') << QList<quint32>{first};
    }
    void G5_packsThatLeadAstrayAreRefusedBeforeAnythingReadsThem()
    {
        QFETCH(QByteArray, objects);
        QFETCH(QList<quint32>, places);
        const Hostile h;
        std::vector<hypha::test::PackedObject> named;
        for (const quint32 place : places) {
            ObjectId id;
            id.bytes.fill(static_cast<std::uint8_t>(named.size() + 1));
            named.push_back({id, place});
        }
        const Bytes pack = packOf(static_cast<std::uint32_t>(named.size()), bytesOf(objects.toStdString()));
        const auto index = writePackFiles(h.path / "objects/pack", pack, packIndexOf(named, pack));
        QCOMPARE(checkPack(index).error().code, Errc::malformed);
        QCOMPARE(ObjectDatabase::openForeign(h.path).error().code, Errc::malformed);
    }

    void packsThatGitMakesAreSound()
    {
        const Hostile h;
        std::vector<PlantedEntry> entries;
        for (int i = 10; i < 50; ++i)
            entries.push_back(
                {file, std::to_string(i), plantBlob(h.path, std::string(3000, 'x') + std::to_string(i))});
        must(h.store->setRef("refs/heads/main", plantVault(h.path, plantTree(h.path, entries))));
        for (const char *arguments :
             {"-c repack.useDeltaBaseOffset=true", "-c repack.useDeltaBaseOffset=false"}) {
            const std::string command = "git -C '" + h.path.string() + "' " + arguments +
                                        " repack -adfq --depth=20 && git -C '" + h.path.string() +
                                        "' multi-pack-index write";
            QCOMPARE(std::system(command.c_str()), 0);
            const auto database = ObjectDatabase::openForeign(h.path);
            QVERIFY(database.has_value());
            for (const PlantedEntry &entry : entries)
                QVERIFY(database->read(entry.id, ObjectType::blob, 100'000).has_value());
        }
    }

    void H10_anObjectUnderAnotherIdIsRefused()
    {
        const Hostile h;
        const auto other = plantBlob(h.path, "y");
        const auto loose = [&](const ObjectId &id) {
            return h.path / "objects" / id.toString().substr(0, 2) / id.toString().substr(2);
        };
        std::filesystem::permissions(loose(h.blob), std::filesystem::perms::owner_all);
        std::filesystem::copy_file(loose(other), loose(h.blob),
                                   std::filesystem::copy_options::overwrite_existing);
        const auto again = must(GitStore::open(h.path));
        const auto snapshot =
            must(again->snapshot(plantVault(h.path, plantTree(h.path, {{file, "a", h.blob}}))));
        QCOMPARE(snapshot.read("a").error().code, Errc::malformed);
    }

    void H10_replaceRefsAndGraftsAreNotFollowed()
    {
        const Hostile h;
        const auto real = must(h.store->commit({}, change({{"a", bytesOf("real")}}))).commit();
        const auto forged = plantVault(h.path, plantTree(h.path, {{file, "a", h.blob}}));
        writeText(h.path / "refs/replace" / real.toString(), forged.toString() + "\n");
        const auto again = must(GitStore::open(h.path));
        QCOMPARE(must(must(again->head())->read("a")), bytesOf("real"));
        writeText(h.path / "info/grafts", real.toString() + " " + forged.toString() + "\n");
        QCOMPARE(h.opened().code, Errc::malformed);
    }

    void G4_attributesAndFiltersChangeNothing()
    {
        const Hostile h;
        writeText(h.path / "info/attributes",
                  "* text eol=crlf ident filter=lfs working-tree-encoding=UTF-16\n");
        const Bytes text = bytesOf("a\r\n$Id$\nversion https://git-lfs.github.com/spec/v1\n");
        const auto head = must(h.store->commit({}, change({{".gitattributes", text}, {"a", text}})));
        QCOMPARE(must(must(must(GitStore::open(h.path))->head())->read("a")), text);
        QCOMPARE(must(head.read(".gitattributes")), text);
    }

    void G6_otherRefsAndTagsDoNotMoveTheHead()
    {
        const Hostile h;
        const auto real = must(h.store->commit({}, change({{"a", bytesOf("real")}}))).commit();
        const auto forged = plantVault(h.path, plantTree(h.path, {{file, "a", h.blob}}));
        for (const char *name :
             {"refs/tags/main", "refs/heads/master", "refs/notes/commits", "refs/remotes/origin/main"})
            writeText(h.path / name, forged.toString() + "\n");
        writeText(h.path / "HEAD", "ref: refs/heads/master\n");
        QCOMPARE(must(must(GitStore::open(h.path))->head())->commit(), real);
    }

    void K11_aSnapshotStaysWhatItWas()
    {
        const Hostile h;
        const auto verified = must(h.store->commit({}, change({{"a", bytesOf("verified")}})));
        must(must(GitStore::open(h.path))->commit(verified.commit(), change({{"a", bytesOf("swapped")}})));
        QCOMPARE(must(verified.read("a")), bytesOf("verified"));
        QCOMPARE(must(must(h.store->head())->read("a")), bytesOf("swapped"));
    }

    void G1_configuredIncludesAndExtensionsAreRefused()
    {
        for (const char *text :
             {"[include]\n\tpath = /etc/x\n", "[core]\n[INCLUDE] path=/x\n", "[ include ]\npath=x",
              "[includeIf \"gitdir:/\"]\n\tpath = /x\n", "[extensions]\n\tobjectformat = sha256\n"}) {
            const Hostile h;
            writeText(h.path / "config", text);
            const Error error = h.opened();
            QCOMPARE(error.code, Errc::malformed);
            QVERIFY(error.item.ends_with("config"));
        }
    }

    void H9_objectsFromElsewhereAndCutHistoriesAreRefused()
    {
        for (const char *name : {"objects/info/alternates", "objects/info/http-alternates", "shallow",
                                 "commondir", "objects/pack/pack-1.promisor"}) {
            const Hostile h;
            writeText(h.path / name, "/elsewhere\n");
            const Error error = h.opened();
            QCOMPARE(error.code, Errc::malformed);
            QVERIFY(error.item.ends_with(name));
        }
    }

    void G1_linksInsideTheRepositoryAreRefused()
    {
        for (const char *name : {"HEAD", "config", "objects", "refs", "refs/heads", "objects/pack"}) {
            const Hostile h;
            std::filesystem::rename(h.path / name, h.scratch.path("moved"));
            std::filesystem::create_symlink(h.scratch.path("moved"), h.path / name);
            QCOMPARE(h.opened().code, Errc::malformed);
        }
        const Hostile h;
        std::filesystem::create_symlink("/etc/passwd", h.path / "refs/heads/main");
        QCOMPARE(h.store->head().error().code, Errc::malformed);
        std::filesystem::create_directory(h.scratch.path("elsewhere"));
        std::filesystem::create_symlink(h.scratch.path("elsewhere"), h.path / "refs/hypha");
        QCOMPARE(h.store->ref("refs/hypha/remote").error().code, Errc::malformed);
    }

    void G5_aSmallHistoryThatIsMuchWorkToReadIsRefused()
    {
        const Hostile h;
        const auto bytes = [](std::uint64_t most) { return TransferLimits{100'000, most, most}; };
        const auto none = [](const ObjectId &) { return false; };
        std::vector<PlantedEntry> many;
        for (int n = 100'000; n < 102'000; ++n)
            many.push_back({file, "n" + std::to_string(n), h.blob});
        const ObjectId huge = plantTree(h.path, many);
        std::vector<ObjectId> parents;
        for (int n = 0; n < 40; ++n) { // from the huge folder to another small one and back
            const ObjectId small = plantTree(h.path, {{file, "a" + std::to_string(n), h.blob}});
            for (const ObjectId &tree : {huge, small})
                parents = {plant(h.path, ObjectType::commit, formatCommit({tree, parents}, 1))};
        }
        const auto objects = must(ObjectDatabase::open(h.path));
        QCOMPARE(must(reachableBeyond(objects, parents[0], none, bytes(8 << 20))).size(), std::size_t(122));
        QCOMPARE(reachableBeyond(objects, parents[0], none, bytes(1 << 20)).error().code,
                 Errc::limitExceeded);

        // Commits that each have all of those before them as parents.
        std::vector<ObjectId> all;
        for (int n = 0; n < 60; ++n)
            all.push_back(plant(h.path, ObjectType::commit, formatCommit({huge, all}, n)));
        const auto again = must(ObjectDatabase::open(h.path));
        QCOMPARE(must(reachableBeyond(again, all.back(), none, {2000, 8 << 20, 8 << 20})).size(),
                 std::size_t(62));
        QCOMPARE(reachableBeyond(again, all.back(), none, {1500, 8 << 20, 8 << 20}).error().code,
                 Errc::limitExceeded);
    }

    /// The folder of a month has a version for each of its events.
    void folderThatGrowsLineByLineCountsOnlyItsLines()
    {
        const Hostile h;
        constexpr int versions = 300;
        std::vector<PlantedEntry> lines;
        std::vector<ObjectId> parents;
        std::uint64_t whole = 0;
        for (int n = 0; n < versions; ++n) {
            lines.push_back({file, "n" + std::to_string(100'000 + n), h.blob});
            whole += lines.size() * 35; // bytes of a line
            const ObjectId below = plantTree(h.path, lines);
            const ObjectId tree = plantTree(h.path, {{folder, "month", below}});
            parents = {plant(h.path, ObjectType::commit, formatCommit({tree, parents}, n))};
        }
        const auto objects = must(ObjectDatabase::open(h.path));
        const auto none = [](const ObjectId &) { return false; };
        const TransferLimits limits{100'000, 200'000, 1 << 20};
        QVERIFY(whole > 7 * limits.bytes); // uncompressed
        QCOMPARE(must(reachableBeyond(objects, parents[0], none, limits)).size(),
                 std::size_t(3 * versions + 1));
        QCOMPARE(reachableBeyond(objects, parents[0], none, {100'000, 50'000, 1 << 20}).error().code,
                 Errc::limitExceeded); // the lines, commits and outer folders are counted
    }

    /// Only one of them is stored as what it has besides.
    void G5_manyFoldersThatContinueTheSameCountInFull()
    {
        const Hostile h;
        std::vector<PlantedEntry> lines;
        for (int n = 100'000; n < 102'000; ++n)
            lines.push_back({file, "n" + std::to_string(n), h.blob});
        const ObjectId base =
            plant(h.path, ObjectType::commit, formatCommit({plantTree(h.path, lines), {}}, 1));
        std::vector<ObjectId> siblings;
        for (int n = 0; n < 40; ++n) {
            auto more = lines;
            more.push_back({file, "z" + std::to_string(n), h.blob});
            siblings.push_back(
                plant(h.path, ObjectType::commit, formatCommit({plantTree(h.path, more), {base}}, 1)));
        }
        const ObjectId tip =
            plant(h.path, ObjectType::commit, formatCommit({plantTree(h.path, lines), siblings}, 1));
        const auto objects = must(ObjectDatabase::open(h.path));
        const auto none = [](const ObjectId &) { return false; };
        // 41 folders of 70,000 bytes: 2.8 MB.
        QVERIFY(reachableBeyond(objects, tip, none, {100'000, 4'000'000, 1 << 20}));
        QCOMPARE(reachableBeyond(objects, tip, none, {100'000, 2'500'000, 1 << 20}).error().code,
                 Errc::limitExceeded);
    }

    /// Nobody's history needs them, so that no fetch ever counted them.
    void G5_aHugeHeapOfSmallPacksIsNotMerged()
    {
        const Hostile h;
        for (int n = 0; n < 4; ++n)
            must(h.store->commit(must(h.store->head()) ? std::optional(must(h.store->head())->commit())
                                                       : std::nullopt,
                                 change({{"f" + std::to_string(n), Bytes(300'000, 'x')}})));
        const auto packs = packIndexes(h.path);
        QVERIFY(packs.size() >= 4);
        const auto with = [&](const TransferLimits &limits) { return mergePacks(h.path, 0, 0, limits); };
        for (const TransferLimits &limits :
             {TransferLimits{1000, 1'000'000, 200'000}, TransferLimits{1000, 100'000, 1'000'000},
              TransferLimits{3, 1'000'000, 1'000'000}}) {
            const auto merged = with(limits);
            QCOMPARE(merged.error().code, Errc::limitExceeded);
            QVERIFY(!merged.error().item.empty() && !merged.error().detail.empty());
            QVERIFY(packIndexes(h.path) == packs); // nothing was written, and nothing went
        }
        QVERIFY(must(with({1000, 1'000'000, 1'000'000}))); // the four have one content
        QCOMPARE(packIndexes(h.path).size(), std::size_t{1});
        QCOMPARE(must(must(must(GitStore::open(h.path))->head())->read("f3")).size(), std::size_t{300'000});
    }

    void G5_packsWithoutNumberAreRefused()
    {
        const Hostile h;
        const auto packs = h.path / "objects" / "pack";
        Bytes index(8 + 256 * 4); // "\377tOc", version 2, and how many there are
        const std::uint32_t count = 16'000'001;
        const std::uint8_t magic[] = {0xff, 't', 'O', 'c', 0, 0, 0, 2};
        std::copy(std::begin(magic), std::end(magic), index.begin());
        for (unsigned i = 0; i < 4; ++i)
            index[8 + 255 * 4 + i] = static_cast<std::uint8_t>(count >> (24 - 8 * i));
        const auto huge = packs / "pack-huge.idx";
        must(writeFileAtomically(huge, index));
        must(writeFileAtomically(packs / "pack-huge.pack", Bytes(64)));
        std::filesystem::resize_file(huge, 8 + 256 * 4 + std::uint64_t{count} * 28 + 40); // takes no room
        const auto checked = checkPack(huge);
        QCOMPARE(checked.error().code, Errc::malformed);
        QVERIFY(checked.error().detail.starts_with("it has more objects"));
        std::filesystem::remove(huge);
        for (int n = 0; n <= 2000; ++n)
            must(writeFileAtomically(packs / ("pack-" + std::to_string(n) + ".idx"), Bytes{0}));
        QCOMPARE(checkPacks(h.path).error().code, Errc::limitExceeded);
    }

    void G5_whatNobodyAskedForIsDropped()
    {
        const Hostile h;
        const auto head = must(h.store->commit({}, change({{"a", bytesOf("one")}})));
        const ObjectId surplus = plantBlob(h.path, "surplus");
        must(h.store->packIfNeeded(0));
        const auto objects = must(ObjectDatabase::open(h.path));
        const auto wanted =
            must(reachableBeyond(objects, head.commit(), [](const ObjectId &) { return false; }, {}));
        QCOMPARE(wanted.size(), std::size_t(4)); // commit, root, folder, file
        must(dropSurplus(objects, wanted, h.path));
        const auto left = must(ObjectDatabase::open(h.path));
        QCOMPARE(must(left.list()).size(), wanted.size());
        QVERIFY(!left.sizeOf(surplus) && left.sizeOf(head.commit()));
        QCOMPARE(must(must(GitStore::open(h.path))->snapshot(head.commit())).read("a").value(),
                 bytesOf("one"));
        const auto packs = packIndexes(h.path);
        must(dropSurplus(left, wanted, h.path)); // nothing to do
        QCOMPARE(packIndexes(h.path), packs);
        must(dropSurplus(left, {}, h.path));
        QVERIFY(packIndexes(h.path).empty());
    }

    void G5_pipesInPlaceOfFilesAreRefusedAndNotWaitedFor()
    {
        const std::string id(38, '0');
        for (const std::string &name :
             {"objects/pack/pack-" + id + ".idx", "objects/pack/pack-" + id + ".pack", "objects/00/" + id,
              std::string("objects/pipe")}) {
            const Hostile h;
            std::filesystem::create_directories((h.path / name).parent_path());
            QCOMPARE(::mkfifo((h.path / name).c_str(), 0600), 0);
            const Error error = h.opened();
            QCOMPARE(error.code, Errc::malformed);
            QVERIFY(error.item.ends_with(name));
            QVERIFY(!checkPack(h.path / name)); // what took a file's place since
        }
        const Hostile h;
        // In the branch's own place it is a damaged branch, which can be put back.
        for (const auto &[name, code] :
             {std::pair("packed-refs", Errc::io), std::pair("refs/heads/main", Errc::malformed)}) {
            QCOMPARE(::mkfifo((h.path / name).c_str(), 0600), 0);
            QCOMPARE(h.store->head().error().code, code);
            std::filesystem::remove(h.path / name);
        }
    }

    void damagedRefsAreNamed()
    {
        const Hostile h;
        for (const char *text :
             {"", "ref: refs/heads/other\n", "0123\n", "zz13625030ba8dba906f756967f9e9ca394464az\n"}) {
            writeText(h.path / "refs/heads/main", text);
            const auto head = h.store->head();
            QVERIFY(!head.has_value());
            QCOMPARE(head.error().code, Errc::malformed);
            QVERIFY(head.error().item.ends_with("refs/heads/main"));
        }
    }

    void whatIsNoRepositoryIsNoVault()
    {
        const Scratch scratch;
        QCOMPARE(GitStore::open(scratch.path()).error().code, Errc::notAVault);
        must(makePrivateFolder(scratch.path()));
        QCOMPARE(GitStore::open(scratch.path()).error().code, Errc::notAVault);
        writeText(scratch.path() / "HEAD", "ref: refs/heads/main\n");
        QCOMPARE(GitStore::open(scratch.path()).error().code, Errc::notAVault);
    }

    void everyByteOfAPackIsProtected_data()
    {
        QTest::addColumn<bool>("merged");
        QTest::newRow("one commit") << false;
        QTest::newRow("many, with deltas") << true;
    }
    void everyByteOfAPackIsProtected()
    {
        QFETCH(bool, merged);
        const Hostile h;
        std::optional<ObjectId> head;
        const std::string text(400, 'x');
        for (int i = merged ? 4 : 0; i >= 0; --i) {
            const std::string end = i > 0 ? std::to_string(i) : std::string();
            const auto next =
                h.store->commit(head, change({{"a", bytesOf("one" + end)}, {"d/b", bytesOf(text + end)}}));
            head = must(next).commit();
        }
        if (merged)
            must(h.store->packIfNeeded(0));
        for (const auto &entry : std::filesystem::directory_iterator(h.path / "objects/pack")) {
            std::filesystem::permissions(entry.path(), std::filesystem::perms::owner_all);
            const Bytes whole = must(readFile(entry.path(), 1 << 20));
            for (std::size_t i = 0; i < whole.size(); ++i) {
                for (const int bits : {0x41, 0x80}) {
                    Bytes flipped = whole;
                    flipped[i] = static_cast<std::uint8_t>(flipped[i] ^ bits);
                    must(writeFileAtomically(entry.path(), flipped));
                    readEverythingOrFail(h.path, text);
                }
            }
            must(writeFileAtomically(entry.path(), whole));
            QVERIFY(GitStore::open(h.path).has_value());
        }
    }

    void anIndexThatLeadsOutOfItsPackIsNamed_data()
    {
        QTest::addColumn<int>("at"); // from the end of the index
        QTest::addColumn<QByteArray>("bytes");
        const int places = 40 + 4 * 4; // two hashes and a place for each of four objects
        QTest::newRow("a place of 64 bits that is not there") << places << QByteArray("\xff\xff\xff\xf0", 4);
        QTest::newRow("the first of none") << places << QByteArray("\x80\0\0\0", 4);
        QTest::newRow("beyond the pack") << places << QByteArray("\x7f\0\0\0", 4);
        QTest::newRow("in the header") << places << QByteArray("\0\0\0\x04", 4);
        QTest::newRow("more objects than it holds") << places + 4 * 24 + 4 << QByteArray("\0\0\x01\0", 4);
    }
    void anIndexThatLeadsOutOfItsPackIsNamed()
    {
        QFETCH(int, at);
        QFETCH(QByteArray, bytes);
        const Hostile h;
        must(h.store->commit({}, change({{"a", bytesOf("one")}}))); // with two folders and the commit: four
        const auto index = packIndexes(h.path).at(0);
        std::filesystem::permissions(index, std::filesystem::perms::owner_all);
        const Bytes whole = must(readFile(index, 1 << 20));
        QCOMPARE(whole.size(), std::size_t{8 + 1024 + 4 * 28 + 40});
        Bytes damaged = whole;
        std::copy(bytes.begin(), bytes.end(), damaged.end() - at);
        must(writeFileAtomically(index, damaged));
        const Error error = h.opened();
        QCOMPARE(error.code, Errc::malformed);
        QCOMPARE(error.item, index.string());
        QCOMPARE(ObjectDatabase::openPack(index).error().code, Errc::malformed);
        must(writeFileAtomically(index, whole));
        QVERIFY(GitStore::open(h.path).has_value());
    }

    void anIndexThatWasFoundSoundIsCheckedAgainWhenItChanges()
    {
        const Hostile h;
        must(h.store->commit({}, change({{"a", bytesOf("one")}})));
        const auto index = packIndexes(h.path).at(0);
        std::filesystem::permissions(index, std::filesystem::perms::owner_all);
        for (int i = 0; i < 3; ++i)
            must(checkIndexes(h.path));
        Bytes damaged = must(readFile(index, 1 << 20));
        damaged[damaged.size() - 56] ^= 0x80;
        // In place: the same file of the same size.
        std::fstream stream(index, std::ios::binary | std::ios::in | std::ios::out);
        stream.write(reinterpret_cast<const char *>(damaged.data()),
                     static_cast<std::streamsize>(damaged.size()));
        stream.close();
        QCOMPARE(checkIndexes(h.path).error().code, Errc::malformed);
    }

    void anIndexOverSeveralPacksIsNotBelieved()
    {
        const Hostile h;
        const auto first = must(h.store->commit({}, change({{"a", bytesOf("one")}}))).commit();
        must(h.store->commit(first, change({{"a", bytesOf("two")}})));
        QCOMPARE(std::system(("git -C '" + h.path.string() + "' multi-pack-index write").c_str()), 0);
        const auto list = h.path / "objects/pack/multi-pack-index";
        std::filesystem::permissions(list, std::filesystem::perms::owner_all);
        Bytes damaged = must(readFile(list, 1 << 20));
        std::fill(damaged.end() - 60, damaged.end() - 20, std::uint8_t{0xff}); // where its objects stand
        must(writeFileAtomically(list, damaged));
        const auto store = must(GitStore::open(h.path));
        QCOMPARE(must(must(store->head())->read("a")), bytesOf("two"));
        QCOMPARE(must(must(store->snapshot(first)).read("a")), bytesOf("one"));
    }

private:
    /// Either the true contents or an error with a name; anything else ends the test.
    static void readEverythingOrFail(const std::filesystem::path &path, const std::string &text)
    {
        const auto store = GitStore::open(path);
        if (!store) {
            QCOMPARE(store.error().code, Errc::malformed);
            QVERIFY(store.error().item.ends_with(".idx"));
            return;
        }
        const auto head = (*store)->head();
        if (!head)
            return;
        const auto one = (*head)->read("a");
        const auto two = (*head)->read("d/b");
        QVERIFY(!one || *one == bytesOf("one"));
        QVERIFY(!two || *two == bytesOf(text));
    }
};

QTEST_GUILESS_MAIN(TestGitStoreHostile)
#include "tst_gitstorehostile.moc"
