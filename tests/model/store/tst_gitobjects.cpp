#include "model/store/delta.h"
#include "model/store/gitobjects.h"

#include "storefixture.h"

#include <random>
#include <rapidcheck.h>

using namespace hypha;
using namespace hypha::store;

namespace {

std::size_t takeSize(ByteView &rest)
{
    std::size_t size = 0;
    for (unsigned shift = 0;; shift += 7) {
        const std::uint8_t byte = rest.front();
        rest = rest.subspan(1);
        size |= static_cast<std::size_t>(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0)
            return size;
    }
}

std::size_t takeNumber(ByteView &rest, unsigned flags, unsigned bytes)
{
    std::size_t number = 0;
    for (unsigned i = 0; i < bytes; ++i) {
        if ((flags >> i & 1) == 0)
            continue;
        number |= static_cast<std::size_t>(rest.front()) << (8 * i);
        rest = rest.subspan(1);
    }
    return number;
}

/// git's rule for deltas, written from the description of the pack format.
Bytes applyDelta(ByteView base, ByteView delta)
{
    Bytes out;
    RC_ASSERT(takeSize(delta) == base.size());
    const std::size_t size = takeSize(delta);
    while (!delta.empty()) {
        const unsigned op = delta.front();
        delta = delta.subspan(1);
        if ((op & 0x80) != 0) {
            const std::size_t offset = takeNumber(delta, op & 15, 4);
            const std::size_t length = takeNumber(delta, op >> 4 & 7, 3);
            const auto part = base.subspan(offset, length == 0 ? 0x10000 : length);
            out.insert(out.end(), part.begin(), part.end());
        } else {
            RC_ASSERT(op != 0u);
            out.insert(out.end(), delta.begin(), delta.begin() + op);
            delta = delta.subspan(op);
        }
    }
    RC_ASSERT(out.size() == size);
    return out;
}

ObjectId anyId(std::uint8_t seed)
{
    ObjectId id;
    id.bytes.fill(seed);
    return id;
}

} // namespace

class TestGitObjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deltasGiveBackTheTarget()
    {
        const bool ok = rc::check(
            "deltas", [](const Bytes &head, const Bytes &before, const Bytes &after, const Bytes &tail) {
                const auto join = [&](const Bytes &middle) {
                    Bytes out = head;
                    out.insert(out.end(), middle.begin(), middle.end());
                    out.insert(out.end(), tail.begin(), tail.end());
                    return out;
                };
                RC_ASSERT(applyDelta(join(before), makeDelta(join(before), join(after))) == join(after));
            });
        QVERIFY(ok);
    }

    void piecesInAnotherOrderGiveBackTheTarget()
    {
        const bool ok = rc::check("pieces", [](const std::vector<std::uint8_t> &before,
                                               const std::vector<std::uint8_t> &after) {
            const auto join = [](const std::vector<std::uint8_t> &pieces) {
                Bytes out;
                for (const std::uint8_t piece : pieces) // few different ones, longer and shorter than a block
                    for (std::size_t i = 0; i < 20 + piece % 8 * 10u; ++i)
                        out.push_back(static_cast<std::uint8_t>(piece % 8 * 31 + i * i));
                return out;
            };
            RC_ASSERT(applyDelta(join(before), makeDelta(join(before), join(after))) == join(after));
        });
        QVERIFY(ok);
    }

    void aListThatGrewUnderAnotherSignatureIsASmallDelta()
    {
        std::mt19937 random(7);
        const auto text = [&](std::size_t size) {
            Bytes out(size);
            std::generate(out.begin(), out.end(), [&] { return static_cast<std::uint8_t>(random()); });
            return out;
        };
        const auto append = [](Bytes &to, const Bytes &more) {
            to.insert(to.end(), more.begin(), more.end());
        };
        Bytes before = text(100);
        Bytes after = before;
        append(before, text(88)); // the signatures
        append(after, text(88));
        for (int entry = 0; entry < 2000; ++entry) {
            const Bytes same = text(200);
            append(before, same);
            append(after, same);
            if (entry == 1234)
                append(after, text(200));
        }
        for (const auto &[base, target] : {std::pair(before, after), std::pair(after, before)}) {
            const Bytes delta = makeDelta(base, target);
            QVERIFY(applyDelta(base, delta) == target);
            QVERIFY(delta.size() < 500);
        }
    }

    void longCopiesAreSplit()
    {
        for (const std::size_t size : {0xffffu, 0x10000u, 0x10001u, 0x25000u, 0x100ffffu}) {
            Bytes base(size, 7);
            Bytes target = base;
            target.push_back(9);
            target.insert(target.begin(), 3);
            QVERIFY(applyDelta(base, makeDelta(base, target)) == target);
        }
    }

    void anyListOfNamesSurvivesTheTree()
    {
        const bool ok = rc::check("trees", [](const std::map<std::string, bool> &names) {
            std::vector<RawTreeEntry> entries;
            for (const auto &[name, folder] : names) {
                if (checkName(name))
                    entries.push_back(
                        {folder ? RawTreeEntry::treeMode : RawTreeEntry::fileMode, name, anyId(1)});
            }
            std::sort(entries.begin(), entries.end(), entryLess);
            const Bytes bytes = formatTree(entries);
            const auto back = parseTree(bytes);
            RC_ASSERT(back.has_value());
            RC_ASSERT(formatTree(*back) == bytes);
            RC_ASSERT(back->size() == entries.size());
        });
        QVERIFY(ok);
    }

    void aTreeAnywhereCutIsRefused()
    {
        const Bytes first = formatTree({{"100644", "a", anyId(1)}});
        const Bytes both = formatTree({{"100644", "a", anyId(1)}, {"40000", "b", anyId(2)}});
        for (std::size_t size = 1; size < both.size(); ++size)
            QCOMPARE(parseTree(ByteView(both).first(size)).has_value(), size == first.size());
    }

    void idsAreThoseOfGit()
    {
        QCOMPARE(objectIdOf(ObjectType::tree, {}).toString(),
                 std::string("4b825dc642cb6eb9a060e54bf8d69288fbee4904"));
        QCOMPARE(objectIdOf(ObjectType::blob, asBytes("hello\n")).toString(),
                 std::string("ce013625030ba8dba906f756967f9e9ca394464a"));
        QVERIFY(!parseObjectId("CE013625030ba8dba906f756967f9e9ca394464a"));
        QVERIFY(!parseObjectId("ce0136"));
    }

    void H11_commitsNameNobodyAndGiveBackTheirLinks()
    {
        const Bytes bytes = formatCommit({anyId(1), {anyId(2), anyId(3)}}, 1'800'000'000);
        const auto links = must(parseCommit(bytes));
        QCOMPARE(links.tree, anyId(1));
        QCOMPARE(links.parents.size(), std::size_t{2});
        const std::string who = " Hypha <hypha@invalid> 1800000000 +0000\n";
        QVERIFY(asText(bytes).ends_with("author" + who + "committer" + who + "\nhypha\n"));
        QVERIFY(!parseCommit(asBytes("tree 00\n")));
        QVERIFY(!parseCommit(ByteView(bytes).first(60)));
    }

    void messagesNeverCarryControlCharacters()
    {
        QCOMPARE(printable("a\x1b[2J\xe2\x80\xae"), std::string("a\\x1b[2J\\xe2\\x80\\xae"));
    }
};

QTEST_GUILESS_MAIN(TestGitObjects)
#include "tst_gitobjects.moc"
