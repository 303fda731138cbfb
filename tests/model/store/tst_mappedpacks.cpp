#include "storefixture.h"

#include "model/store/mappedpacks.h"
#include "support/handmadepack.h"

#include <fstream>

using namespace hypha;
using namespace hypha::store;
using hypha::test::packHeaderSize;
using hypha::test::packIndexOf;
using hypha::test::packOf;
using hypha::test::writePackFiles;

namespace {

constexpr std::size_t limit = 1u << 20; // bytes

Bytes deflated(ByteView bytes)
{
    const QByteArray made = qCompress(bytes.data(), static_cast<qsizetype>(bytes.size())).sliced(4);
    return {made.begin(), made.end()};
}

/// A blob that says to have so many bytes (fewer than 2048), and has those of `stream`.
Bytes packedBlob(std::size_t size, const Bytes &stream)
{
    Bytes out{static_cast<std::uint8_t>(0xb0 | (size & 15)), static_cast<std::uint8_t>(size >> 4)};
    out.insert(out.end(), stream.begin(), stream.end());
    return out;
}

/// A repository with a pack of one object, whatever that says.
struct OneObject
{
    Scratch scratch;
    std::filesystem::path path = scratch.path();
    std::unique_ptr<GitStore> store = must(GitStore::create(path));
    Inflater inflater;

    void hold(const ObjectId &id, ByteView object) const
    {
        const Bytes pack = packOf(1, object);
        writePackFiles(path / "objects/pack", pack, packIndexOf({{id, packHeaderSize}}, pack));
    }
    std::optional<Bytes> mapped(const ObjectId &id, std::size_t atMost = limit)
    {
        return MappedPacks::of({path})->read(id, ObjectType::blob, atMost, inflater);
    }
    Result<Bytes> read(const ObjectId &id, std::size_t atMost = limit) const
    {
        const ObjectDatabase database = must(must(ObjectDatabase::open(path)).forManyReads());
        return database.read(id, ObjectType::blob, atMost);
    }
};

} // namespace

class TestMappedPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfACommitIsThere()
    {
        const Scratch scratch;
        const auto store = must(GitStore::create(scratch.path()));
        FileChange wanted = change({});
        for (std::size_t i = 0; i < 300; ++i)
            wanted.files["devices/" + std::to_string(1000 + i)] =
                bytesOf(std::string(i * 7, 'x') + std::to_string(i));
        const Snapshot head = must(store->commit({}, wanted));
        const Snapshot many = must(must(head.forManyReads()).reopen());
        QVERIFY(must(many.list()).size() == wanted.files.size());
        for (const TreeEntry &file : must(many.list())) {
            QVERIFY(must(many.readBlob(file.blob)) == *wanted.files.at(file.path));
            QVERIFY(MappedPacks::of({scratch.path()})->read(file.blob, ObjectType::blob, limit, m_inflater));
            QCOMPARE(many.readBlob(file.blob, 0).error().code, Errc::limitExceeded);
        }
        const ObjectId nowhere = objectIdOf(ObjectType::blob, asBytes("nowhere"));
        QCOMPARE(many.readBlob(nowhere).error().code, Errc::malformed);
    }

    void deltasAndLooseObjectsAreReadAsEver()
    {
        const Scratch scratch;
        const auto store = must(GitStore::create(scratch.path()));
        std::vector<PlantedEntry> entries;
        for (int i = 10; i < 50; ++i)
            entries.push_back({"100644", std::to_string(i),
                               plantBlob(scratch.path(), std::string(3000, 'x') + std::to_string(i))});
        must(
            store->setRef("refs/heads/main", plantVault(scratch.path(), plantTree(scratch.path(), entries))));
        const auto readAll = [&] {
            const Snapshot many = must(must(must(GitStore::open(scratch.path()))->head())->forManyReads());
            for (const PlantedEntry &entry : entries)
                QVERIFY(must(many.read(entry.name)) == bytesOf(std::string(3000, 'x') + entry.name));
        };
        readAll();
        for (const char *arguments :
             {"-c repack.useDeltaBaseOffset=true", "-c repack.useDeltaBaseOffset=false"}) {
            const std::string command =
                "git -C '" + scratch.path().string() + "' " + arguments + " repack -adfq --depth=20";
            QCOMPARE(std::system(command.c_str()), 0);
            readAll();
        }
    }

    void H10_anObjectUnderAnotherIdIsRefused()
    {
        OneObject one;
        const Bytes bytes = bytesOf(std::string(500, 'y'));
        const ObjectId own = objectIdOf(ObjectType::blob, bytes), other = objectIdOf(ObjectType::blob, {});
        one.hold(own, packedBlob(500, deflated(bytes)));
        QVERIFY(one.mapped(own) == bytes);
        QVERIFY(must(one.read(own)) == bytes);
        one.hold(other, packedBlob(500, deflated(bytes)));
        QVERIFY(!one.mapped(other));
        QCOMPARE(one.read(other).error().code, Errc::malformed);
        // The same bytes as an object of another type have another id.
        QVERIFY(!MappedPacks::of({one.path})->read(other, ObjectType::tree, limit, one.inflater));
    }

    void C7_sizesAreBelievedOnlyWhereTheyHold()
    {
        OneObject one;
        const Bytes bytes = bytesOf(std::string(1500, 'y')), stream = deflated(bytes);
        const ObjectId id = objectIdOf(ObjectType::blob, bytes);
        for (const std::size_t size : {0u, 1u, 1499u, 1501u, 2047u}) {
            one.hold(id, packedBlob(size, stream));
            QVERIFY(!one.mapped(id));
            QVERIFY(!one.read(id));
        }
        one.hold(id, packedBlob(1500, stream));
        QVERIFY(!one.mapped(id, 1499));
        QCOMPARE(one.read(id, 1499).error().code, Errc::limitExceeded);
        Bytes huge(9, 0xff); // a size of 63 bits, and one that never ends
        huge.push_back(0x01);
        huge[0] = 0xbf;
        one.hold(id, huge);
        QVERIFY(!one.mapped(id, std::numeric_limits<std::size_t>::max()));
        one.hold(id, Bytes(40, 0xff));
        QVERIFY(!one.mapped(id));
    }

    void C3_damageNeverBecomesOtherBytes()
    {
        OneObject one;
        std::string text;
        for (int i = 0; i < 60; ++i)
            text += std::to_string(i * i);
        const Bytes bytes = bytesOf(text);
        const ObjectId id = objectIdOf(ObjectType::blob, bytes);
        const Bytes object = packedBlob(bytes.size(), deflated(bytes));
        for (std::size_t bit = 0; bit < 8 * object.size(); ++bit) {
            Bytes damaged = object;
            damaged[bit / 8] ^= static_cast<std::uint8_t>(1u << bit % 8);
            one.hold(id, damaged);
            const auto read = one.mapped(id);
            QVERIFY(!read || *read == bytes);
        }
        for (std::size_t size = 1; size < object.size(); ++size) {
            one.hold(id, ByteView(object).first(size));
            QVERIFY(!one.mapped(id));
        }
    }

    void indexesThatLeadAstrayAreLeftOut()
    {
        OneObject one;
        const ObjectId id = objectIdOf(ObjectType::blob, asBytes("x"));
        const Bytes pack = packOf(1, packedBlob(1, deflated(asBytes("x"))));
        for (const std::uint32_t place : {0u, 4u, 70'000u, 0xffffffffu}) {
            writePackFiles(one.path / "objects/pack", pack, packIndexOf({{id, place}}, pack));
            QVERIFY(!one.mapped(id));
        }
        const auto index = writePackFiles(one.path / "objects/pack", pack, asBytes("no index"));
        QVERIFY(!one.mapped(id));
        std::filesystem::remove(index);
        QVERIFY(!one.mapped(id));
    }

private:
    Inflater m_inflater;
};

QTEST_GUILESS_MAIN(TestMappedPacks)
#include "tst_mappedpacks.moc"
