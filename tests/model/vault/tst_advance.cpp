#include "model/vault/verify.h"
#include "support/barevault.h"
#include "support/temporaryhome.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace hypha;
using test::BareVault;
using test::told;
using vault::GrowingList;
using vault::UsedIds;

namespace {

const Timestamp longAgo = Timestamp::fromSeconds(1'600'000'000); // 2020-09-13

/// What judging the events since `before` reads, through a repository handle that nothing else uses.
store::ObjectDatabase::Reading readingOf(vault::VaultState known, const store::Snapshot &before,
                                         const BareVault &v)
{
    const auto store = store::GitStore::open(v.store->folder());
    const auto from = (*store)->snapshot(before.commit()), to = (*store)->snapshot(v.head->commit());
    const auto already = (*store)->objects().reading();
    const auto advanced = vault::advance(known, *from, *to);
    if (!advanced || known != v.state)
        return {};
    const auto now = (*store)->objects().reading();
    return {now.objects - already.objects, now.bytes - already.bytes};
}

/// The same for ten notes, after so many events.
store::ObjectDatabase::Reading readingOfTenNotes(std::size_t events)
{
    BareVault v(longAgo);
    v.fillMonths(events, 100);
    const vault::VaultState known = v.state;
    const store::Snapshot before = *v.head;
    for (int i = 0; i < 10; ++i)
        v.run(vault::op::AddNote{std::nullopt, "what somebody else wrote"});
    return readingOf(known, before, v);
}

/// The same for five versions of a set that has so many.
store::ObjectDatabase::Reading readingOfFiveVersions(int versions)
{
    BareVault v;
    for (int i = 0; i < versions; ++i)
        v.run(v.one("KEY", std::to_string(i)));
    const vault::VaultState known = v.state;
    const store::Snapshot before = *v.head;
    for (int i = 0; i < 5; ++i)
        v.run(v.one("KEY", "new " + std::to_string(i)));
    return readingOf(known, before, v);
}

Uuid idOf(std::uint16_t number)
{
    Uuid id;
    id.bytes.front() = static_cast<std::uint8_t>(number * 7);
    id.bytes[8] = static_cast<std::uint8_t>(number >> 8);
    id.bytes[9] = static_cast<std::uint8_t>(number);
    return id;
}

} // namespace

/// Bringing a verified state up to date costs what is new, not what is old.
class TestAdvance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadDoesNotDependOnTheLengthOfTheLog()
    {
        const auto few = readingOfTenNotes(100), many = readingOfTenNotes(3000);
        QVERIFY(few.objects > 10);
        QCOMPARE(many.objects, few.objects);
        // The folder of folders and the index have a line for each month.
        QVERIFY2(many.bytes < few.bytes + 30 * 100,
                 qPrintable(QStringLiteral("%1 bytes against %2").arg(many.bytes).arg(few.bytes)));
    }

    void whatIsReadDoesNotDependOnTheNumberOfVersions()
    {
        const auto few = readingOfFiveVersions(3), many = readingOfFiveVersions(60);
        QVERIFY(few.objects > 15);
        QVERIFY(many.objects <= few.objects); // a large folder is read once
        // The versions' folder is read before, after, and once for the version that the first new one
        // follows.
        constexpr std::size_t line = 20 + 8 + 14; // bytes: id, mode, name
        QVERIFY2(many.bytes < few.bytes + 57 * 2 * line * 3 + 57 * 250,
                 qPrintable(QStringLiteral("%1 bytes against %2").arg(many.bytes).arg(few.bytes)));
    }

    void copiesOfAStateShareItsLog()
    {
        BareVault v;
        v.fillLog(1000);
        const vault::VaultState copy = v.state;
        QVERIFY(copy == v.state);
        QVERIFY(&copy.log.front() == &v.state.log.front());
        v.fillLog(1600);
        QCOMPARE(copy.log.size(), std::size_t{1000});
        QCOMPARE(v.state.log.size(), std::size_t{1600});
        QVERIFY(&copy.log.front() == &v.state.log.front());
        QVERIFY(!copy.usedIds.contains(v.state.log[1500].id.uuid));
        QVERIFY(v.state.usedIds.contains(copy.log[10].id.uuid));
    }

    void aGrowingListIsAList()
    {
        QVERIFY(rc::check([](std::vector<int> first, const std::vector<int> &more) {
            GrowingList<int, 4> list;
            for (const int i : first)
                list.push_back(i);
            const GrowingList<int, 4> copy = list;
            const std::vector<int> copied = first;
            for (const int i : more) {
                list.push_back(i);
                first.push_back(i);
            }
            RC_ASSERT(std::vector<int>(list.begin(), list.end()) == first);
            RC_ASSERT(std::vector<int>(list.rbegin(), list.rend()) ==
                      std::vector<int>(first.rbegin(), first.rend()));
            RC_ASSERT(std::vector<int>(copy.begin(), copy.end()) == copied);
            RC_ASSERT((list == copy) == more.empty());
            RC_ASSERT(list.empty() == first.empty());
            for (std::size_t i = 0; i < first.size(); ++i)
                RC_ASSERT(list[i] == first[i]);
        }));
    }

    void usedIdsAreASet()
    {
        QVERIFY(rc::check([](const std::vector<std::uint16_t> &few) {
            // Enough to be put on shelves, and what the check brings among and after them.
            std::set<Uuid> model;
            UsedIds ids;
            const auto add = [&](std::uint16_t number) {
                model.insert(idOf(number));
                ids.insert(idOf(number));
            };
            for (std::uint16_t i = 0; i < 1200; ++i)
                add(static_cast<std::uint16_t>(i * 3));
            const UsedIds copy = ids;
            const std::size_t before = model.size();
            for (const std::uint16_t number : few)
                add(number);
            RC_ASSERT(ids.size() == model.size());
            RC_ASSERT(ids.sorted() == std::vector<Uuid>(model.begin(), model.end()));
            RC_ASSERT(copy.size() == before);
            RC_ASSERT(ids == UsedIds(std::vector<Uuid>(model.rbegin(), model.rend())));
            RC_ASSERT((ids == copy) == (model.size() == before));
            for (std::uint16_t number = 0; number < 3700; ++number)
                RC_ASSERT(ids.contains(idOf(number)) == model.contains(idOf(number)));
        }));
    }
};

QTEST_GUILESS_MAIN(TestAdvance)
#include "tst_advance.moc"
