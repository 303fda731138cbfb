#include "crypto/slip39/cipher.h"
#include "crypto/slip39/search.h"
#include "crypto/slip39/sharing.h"
#include "shares.h"

#include <QTest>
#include <algorithm>
#include <bit>
#include <numeric>
#include <random>
#include <rapidcheck.h>
#include <set>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::slip39;
using namespace hypha::crypto::slip39::test;

namespace {

using Groups = std::vector<std::vector<Share>>;

/// Exponent 0: these tests are about sharing.
SplitPlan planOf(unsigned groupThreshold, std::vector<GroupPlan> groups)
{
    return {groupThreshold, std::move(groups), 0, true};
}

Groups shared(const SecretBytes &secret, const SplitPlan &plan)
{
    return split(secret, plan).value();
}

SplitPlan anyPlan()
{
    SplitPlan plan;
    const auto count = *rc::gen::inRange(1U, 6U);
    for (unsigned i = 0; i < count; ++i) {
        const auto members = *rc::gen::inRange(1U, 9U);
        plan.groups.push_back({members == 1 ? 1 : *rc::gen::inRange(2U, members + 1), members});
    }
    plan.groupThreshold = *rc::gen::inRange(1U, count + 1);
    plan.iterationExponent = 0;
    plan.extendable = *rc::gen::arbitrary<bool>();
    return plan;
}

template <class T> std::vector<T> shuffled(std::vector<T> items)
{
    std::mt19937 order(*rc::gen::arbitrary<std::uint32_t>());
    std::ranges::shuffle(items, order);
    return items;
}

std::vector<std::size_t> numbersBelow(std::size_t count)
{
    std::vector<std::size_t> out(count);
    std::iota(out.begin(), out.end(), std::size_t{0});
    return out;
}

/// A random choice of exactly as many shares as are needed.
std::vector<const Share *> anyEnough(const Groups &groups, const SplitPlan &plan)
{
    std::vector<const Share *> out;
    auto chosen = shuffled(numbersBelow(groups.size()));
    chosen.resize(plan.groupThreshold);
    for (std::size_t group : chosen) {
        auto members = shuffled(numbersBelow(groups[group].size()));
        members.resize(plan.groups[group].threshold);
        for (std::size_t member : members)
            out.push_back(&groups[group][member]);
    }
    return shuffled(out);
}

Fault faultOf(Collector &collector, Share share)
{
    const auto added = collector.add(std::move(share));
    return added ? Fault{255} : added.error().fault;
}

} // namespace

class Slip39CollectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyThresholdOfSharesGivesTheSecret();
    void everyPairOfThreeAndNoSingleOneGivesTheSecret();
    void R1_oneShareTooFewSaysHowManyAreMissing();
    void R5_sharesBelowTheThresholdAreEvenlySpread();
    void progressCountsGroupsAndMembers();
    void R1_sharesOfAnotherSetAreRefused();
    void R1_ofEverySubsetEachAlteredShareIsNoticed();
    void R1_aForgedShareIsNamedByItsGroup();
    void aForgedGroupIsNoticedAbove();
    void theSameShareAndTheSamePlaceAreToldApart();
    void whatIsRefusedChangesNothing();
    void moreThanEnoughIsRefused();
    void aShareTakenBackCanBeReplaced();
    void thePassphraseAndTheSetEnterTheKey();
    void forbiddenFiguresAreRefused_data();
    void forbiddenFiguresAreRefused();
    void otherSecretsAndPassphrasesAreRefused();
    void extendableSetsOfOneSecretGoWithOnePassphrase();
    void R1_forgedSharesKeepNoGenuineOneFromBeingUsed();
    void R1_severalClaimsOfOnePlaceAreTriedAndTheForgedOneNamed();
    void R1_aSearchSaysWhatIsWrong();
    void R5_aThresholdOfForgersIsFoundOutByTheKey();
    void R1_laterClaimsDoNotPutOffTheFirst_data();
    void R1_laterClaimsDoNotPutOffTheFirst();
    void R1_noForgeriesMakeASearchEndless();
};

void Slip39CollectorTest::anyThresholdOfSharesGivesTheSecret()
{
    QVERIFY(rc::check("any threshold of shares of any threshold of groups", [] {
        const SecretBytes secret = SecretBytes::random(*rc::gen::element(smallSecretSize, largeSecretSize));
        const SplitPlan plan = anyPlan();
        const Groups groups = shared(secret, plan);
        Collector collector;
        const auto enough = anyEnough(groups, plan);
        for (const Share *share : enough) {
            RC_ASSERT(!collector.progress().complete());
            RC_ASSERT(!collector.combine().has_value());
            RC_ASSERT(collector.add(copyOf(*share)).has_value());
        }
        RC_ASSERT(collector.progress().complete());
        RC_ASSERT(collector.headers().size() == enough.size());
        const auto combined = collector.combine();
        RC_ASSERT(combined.has_value());
        RC_ASSERT(combined->equals(secret.view()));
    }));
}

void Slip39CollectorTest::everyPairOfThreeAndNoSingleOneGivesTheSecret()
{
    const SecretBytes secret = SecretBytes::random(32);
    const auto shares = shared(secret, planOf(1, {{2, 3}}));
    for (std::size_t first = 0; first < 3; ++first)
        for (std::size_t second = 0; second < 3; ++second) {
            Collector collector;
            QVERIFY(collector.add(copyOf(shares[0][first])));
            QCOMPARE(bool(collector.add(copyOf(shares[0][second]))), first != second);
            const auto combined = collector.combine();
            QCOMPARE(bool(combined), first != second);
            if (combined)
                QVERIFY(combined->equals(secret.view()));
        }
}

void Slip39CollectorTest::R1_oneShareTooFewSaysHowManyAreMissing()
{
    QVERIFY(rc::check("one share too few never combines", [] {
        const SplitPlan plan = anyPlan();
        const Groups groups = shared(SecretBytes::random(32), plan);
        auto shares = anyEnough(groups, plan);
        shares.pop_back();
        Collector collector;
        for (const Share *share : shares)
            RC_ASSERT(collector.add(copyOf(*share)).has_value());
        const auto combined = collector.combine();
        RC_ASSERT(!combined.has_value());
        RC_ASSERT(combined.error().fault == Fault::tooFew);
        RC_ASSERT(combined.error().found + 1 == plan.groupThreshold || shares.empty());
        RC_ASSERT(combined.error().expected == (shares.empty() ? 0 : plan.groupThreshold));
    }));
}

void Slip39CollectorTest::R5_sharesBelowTheThresholdAreEvenlySpread()
{
    // 4,096 sharings of the two most different secrets: each bit of a single share is set about 2,048 times.
    // Eight standard deviations (32 each) are exceeded once in 10^15.
    for (const std::uint8_t fill : Bytes{0x00, 0xff}) {
        const SecretBytes secret = SecretBytes::copyOf(Bytes(16, fill));
        std::array<std::array<int, 128>, 3> counts{};
        for (int round = 0; round < 4096; ++round) {
            const auto shares = shareSecret(secret, 2, 3);
            for (std::size_t share = 0; share < 3; ++share)
                for (std::size_t bit = 0; bit < 128; ++bit)
                    counts[share][bit] += shares[share].view()[bit / 8] >> bit % 8 & 1;
        }
        for (const auto &share : counts)
            for (int count : share)
                QVERIFY2(std::abs(count - 2048) < 256, QByteArray::number(count));
    }
}

void Slip39CollectorTest::progressCountsGroupsAndMembers()
{
    const auto groups = shared(SecretBytes::random(32), planOf(2, {{2, 3}, {1, 1}, {3, 5}}));
    Collector collector;
    QCOMPARE(collector.progress(), Progress());
    QVERIFY(collector.add(copyOf(groups[2][4])));
    QVERIFY(collector.add(copyOf(groups[0][1])));
    QCOMPARE(collector.progress(), (Progress{0, 2, 3, {{0, 1, 2}, {2, 1, 3}}}));
    QCOMPARE(collector.progress().groups[1].missing(), 2U);
    QVERIFY(collector.add(copyOf(groups[1][0])));
    QCOMPARE(collector.progress(), (Progress{1, 2, 3, {{0, 1, 2}, {1, 1, 1}, {2, 1, 3}}}));
    QVERIFY(!collector.progress().complete());
    QVERIFY(collector.add(copyOf(groups[0][2])));
    QVERIFY(collector.progress().complete());
    QCOMPARE(collector.progress().groupsComplete, 2U);
}

void Slip39CollectorTest::R1_sharesOfAnotherSetAreRefused()
{
    const SecretBytes secret = SecretBytes::random(32);
    const auto shares = shared(secret, planOf(1, {{2, 3}}));
    Collector collector;
    QVERIFY(collector.add(copyOf(shares[0][0])));
    auto other = shared(secret, planOf(1, {{2, 3}}));
    other[0][1].header.set.identifier = shares[0][0].header.set.identifier ^ 1;
    QCOMPARE(faultOf(collector, std::move(other[0][1])), Fault::otherSet);
    const auto altered = [&](auto change) {
        Share share = copyOf(shares[0][1]);
        change(share);
        return share;
    };
    QCOMPARE(faultOf(collector, altered([](Share &s) { s.header.set.extendable = false; })), Fault::otherSet);
    QCOMPARE(faultOf(collector, altered([](Share &s) { s.header.set.iterationExponent = 1; })),
             Fault::otherSet);
    QCOMPARE(faultOf(collector, altered([](Share &s) { s.header.set.groupCount = 2; })), Fault::otherSet);
    QCOMPARE(faultOf(collector, altered([](Share &s) { s.value = SecretBytes::random(16); })),
             Fault::otherSet);
    const auto added = collector.add(altered([](Share &s) { s.header.memberThreshold = 3; }));
    QVERIFY(!added);
    QCOMPARE(
        added.error(),
        (ShareError{.fault = Fault::otherThreshold, .found = 3, .expected = 2, .group = std::uint8_t{0}}));
    QVERIFY(collector.add(copyOf(shares[0][1])));
}

void Slip39CollectorTest::R1_ofEverySubsetEachAlteredShareIsNoticed()
{
    constexpr unsigned members = 5, needed = 3;
    const SecretBytes secret = SecretBytes::random(32);
    const auto shares = shared(secret, planOf(1, {{needed, members}}));
    int subsets = 0;
    for (unsigned chosen = 0; chosen < 1U << members; ++chosen) {
        if (std::popcount(chosen) != int(needed))
            continue;
        ++subsets;
        for (unsigned altered = 0; altered <= members; ++altered) { // the last one: none
            Collector collector;
            for (unsigned member = 0; member < members; ++member) {
                if (!(chosen & 1U << member))
                    continue;
                Share share = copyOf(shares[0][member]);
                if (member == altered)
                    share.value.mutableView()[member] ^= 1;
                QVERIFY(collector.add(std::move(share)));
            }
            const bool touched = altered < members && (chosen & 1U << altered);
            const auto combined = collector.combine();
            QCOMPARE(combined.has_value(), !touched);
            if (combined)
                QVERIFY(combined->equals(secret.view()));
            else
                QCOMPARE(combined.error().fault, Fault::wrongDigest);
        }
    }
    QCOMPARE(subsets, 10);
}

void Slip39CollectorTest::R1_aForgedShareIsNamedByItsGroup()
{
    QVERIFY(rc::check("a flipped bit of one value is noticed", [] {
        const SecretBytes secret = SecretBytes::random(32);
        auto groups = shared(secret, planOf(2, {{3, 4}, {2, 2}}));
        const auto group = *rc::gen::inRange<std::size_t>(0, 2);
        const auto member = *rc::gen::inRange<std::size_t>(0, 2);
        const auto bit = *rc::gen::inRange<std::size_t>(0, 256);
        groups[group][member].value.mutableView()[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        Collector collector;
        for (std::size_t i = 0; i < 3; ++i)
            RC_ASSERT(collector.add(copyOf(groups[0][i])).has_value());
        for (std::size_t i = 0; i < 2; ++i)
            RC_ASSERT(collector.add(copyOf(groups[1][i])).has_value());
        const auto combined = collector.combine();
        RC_ASSERT(!combined.has_value());
        RC_ASSERT(combined.error().fault == Fault::wrongDigest);
        RC_ASSERT(combined.error().group == static_cast<std::uint8_t>(group));
    }));
}

void Slip39CollectorTest::aForgedGroupIsNoticedAbove()
{
    auto groups = shared(SecretBytes::random(32), planOf(2, {{1, 1}, {1, 1}}));
    groups[1][0].value.mutableView()[0] ^= 1;
    Collector collector;
    QVERIFY(collector.add(copyOf(groups[0][0])));
    QVERIFY(collector.add(copyOf(groups[1][0])));
    const auto combined = collector.combine();
    QVERIFY(!combined);
    QCOMPARE(combined.error(), (ShareError{.fault = Fault::wrongDigest}));
}

void Slip39CollectorTest::theSameShareAndTheSamePlaceAreToldApart()
{
    const auto shares = shared(SecretBytes::random(32), planOf(1, {{2, 3}}));
    Collector collector;
    QVERIFY(collector.add(copyOf(shares[0][0])));
    QCOMPARE(faultOf(collector, copyOf(shares[0][0])), Fault::alreadyGiven);
    Share forged = copyOf(shares[0][0]);
    forged.value.mutableView()[31] ^= 0x80;
    QCOMPARE(faultOf(collector, std::move(forged)), Fault::sameMember);
}

void Slip39CollectorTest::whatIsRefusedChangesNothing()
{
    const SecretBytes secret = SecretBytes::random(16);
    const auto shares = shared(secret, planOf(1, {{2, 3}}));
    const auto others = shared(secret, planOf(1, {{3, 3}}));
    Collector collector;
    QVERIFY(collector.add(copyOf(shares[0][2])));
    const Progress before = collector.progress();
    QVERIFY(!collector.add(copyOf(others[0][0])));
    QVERIFY(!collector.add(copyOf(shares[0][2])));
    QCOMPARE(collector.progress(), before);
    QVERIFY(collector.add(copyOf(shares[0][0])));
    QVERIFY(collector.combine()->equals(secret.view()));
}

void Slip39CollectorTest::moreThanEnoughIsRefused()
{
    const auto groups = shared(SecretBytes::random(32), planOf(2, {{2, 3}, {2, 3}, {1, 1}}));
    Collector collector;
    QVERIFY(collector.add(copyOf(groups[0][0])));
    QVERIFY(collector.add(copyOf(groups[0][1])));
    QCOMPARE(faultOf(collector, copyOf(groups[0][2])), Fault::notNeeded);
    QVERIFY(collector.add(copyOf(groups[1][0])));
    QVERIFY(collector.add(copyOf(groups[2][0])));
    QCOMPARE(faultOf(collector, copyOf(groups[1][1])), Fault::notNeeded);
    QVERIFY(collector.combine());
}

void Slip39CollectorTest::aShareTakenBackCanBeReplaced()
{
    const SecretBytes secret = SecretBytes::random(32);
    const auto shares = shared(secret, planOf(1, {{2, 3}}));
    Share forged = copyOf(shares[0][1]);
    forged.value.mutableView()[0] ^= 1;
    Collector collector;
    QVERIFY(collector.add(copyOf(shares[0][0])));
    QVERIFY(collector.add(std::move(forged)));
    QCOMPARE(collector.combine().error().fault, Fault::wrongDigest);
    QVERIFY(!collector.remove(1, 1));
    QVERIFY(collector.remove(0, 1));
    QCOMPARE(collector.combine().error().fault, Fault::tooFew);
    QVERIFY(collector.add(copyOf(shares[0][1])));
    QVERIFY(collector.combine()->equals(secret.view()));
}

void Slip39CollectorTest::thePassphraseAndTheSetEnterTheKey()
{
    const SecretBytes secret = SecretBytes::random(32);
    for (bool extendable : {true, false}) {
        const SetHeader set{77, extendable, 0, 1, 1};
        const SecretBytes encrypted = encrypt(secret, asBytes("right"), set);
        QVERIFY(!encrypted.equals(secret.view()));
        QVERIFY(decrypt(encrypted, asBytes("right"), set).equals(secret.view()));
        QVERIFY(!decrypt(encrypted, asBytes("wrong"), set).equals(secret.view()));
        QVERIFY(!decrypt(encrypted, {}, set).equals(secret.view()));
        SetHeader other = set;
        other.identifier = 78;
        QCOMPARE(decrypt(encrypted, asBytes("right"), other).equals(secret.view()), extendable);
        other.iterationExponent = 1;
        QVERIFY(!decrypt(encrypted, asBytes("right"), other).equals(secret.view()));
    }
}

void Slip39CollectorTest::forbiddenFiguresAreRefused_data()
{
    QTest::addColumn<SplitPlan>("plan");
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("no group") << planOf(1, {}) << QByteArray("groups");
    QTest::newRow("17 groups") << planOf(1, std::vector<GroupPlan>(17)) << QByteArray("groups");
    QTest::newRow("needs no group") << planOf(0, {{1, 1}}) << QByteArray("group threshold");
    QTest::newRow("needs a group more") << planOf(2, {{1, 1}}) << QByteArray("group threshold");
    QTest::newRow("1 of 2") << planOf(1, {{2, 2}, {1, 2}}) << QByteArray("group 2");
    QTest::newRow("0 of 2") << planOf(1, {{0, 2}}) << QByteArray("group 1");
    QTest::newRow("0 of 0") << planOf(1, {{0, 0}}) << QByteArray("group 1");
    QTest::newRow("3 of 2") << planOf(1, {{3, 2}}) << QByteArray("group 1");
    QTest::newRow("2 of 17") << planOf(1, {{2, 17}}) << QByteArray("group 1");
    QTest::newRow("exponent") << SplitPlan{1, {{1, 1}}, 16, true} << QByteArray("iteration exponent");
}

void Slip39CollectorTest::forbiddenFiguresAreRefused()
{
    QFETCH(SplitPlan, plan);
    QFETCH(QByteArray, item);
    const auto shares = split(SecretBytes::random(32), plan);
    QVERIFY(!shares);
    QCOMPARE(shares.error().code, Errc::invalidInput);
    QCOMPARE(QByteArray(shares.error().item.c_str()), item);
}

void Slip39CollectorTest::otherSecretsAndPassphrasesAreRefused()
{
    for (std::size_t size : {0, 1, 15, 17, 24, 31, 33, 64})
        QVERIFY(!split(SecretBytes::random(size), planOf(1, {{1, 1}})));
    const SecretBytes secret = SecretBytes::random(16);
    for (const char *passphrase : {"\n", "tab\t", "\x7f", "gr\xc3\xbc\xc3\x9f"})
        QVERIFY(!split(secret, planOf(1, {{1, 1}}), asBytes(passphrase)));
    QVERIFY(split(secret, planOf(1, {{1, 1}}), asBytes(" ~")));
}

void Slip39CollectorTest::extendableSetsOfOneSecretGoWithOnePassphrase()
{
    // A second set of the same secret: its own identifier, each set alone gives the secret.
    const SecretBytes secret = SecretBytes::random(32);
    const SplitPlan plan = planOf(1, {{1, 1}});
    for (int round = 0; round < 2; ++round) {
        auto shares = split(secret, plan, asBytes("pass"));
        QVERIFY(shares);
        Collector collector;
        QVERIFY(collector.add(std::move((*shares)[0][0])));
        QVERIFY(collector.combine(asBytes("pass"))->equals(secret.view()));
        QVERIFY(!collector.combine(asBytes("Pass"))->equals(secret.view()));
    }
}

namespace {

auto onlyThis(const SecretBytes &secret)
{
    return [&secret](const SecretBytes &found) { return found.equals(secret.view()); };
}

Share forgedLike(const Share &share)
{
    return {share.header, SecretBytes::random(share.value.size())};
}

} // namespace

void Slip39CollectorTest::R1_forgedSharesKeepNoGenuineOneFromBeingUsed()
{
    QVERIFY(rc::check("enough genuine shares are found among forged ones", [] {
        const SplitPlan plan = anyPlan();
        const SecretBytes secret = SecretBytes::random(32);
        const auto groups = shared(secret, plan);
        std::vector<std::pair<Share, bool>> all; // forged?
        for (const Share *share : anyEnough(groups, plan))
            all.emplace_back(copyOf(*share), false);
        const auto forgeries = *rc::gen::inRange(0U, 5U);
        for (unsigned i = 0; i < forgeries; ++i) {
            const auto &group = groups[*rc::gen::inRange<std::size_t>(0, groups.size())];
            all.emplace_back(forgedLike(group[*rc::gen::inRange<std::size_t>(0, group.size())]), true);
        }
        std::mt19937 order(*rc::gen::arbitrary<std::uint32_t>());
        std::ranges::shuffle(all, order);
        std::vector<Share> shares;
        for (const auto &[share, forged] : all)
            shares.push_back(copyOf(share));
        const auto found = findSecret(shares, onlyThis(secret));
        RC_ASSERT(found.has_value() && found->accepted);
        RC_ASSERT(found->secret.equals(secret.view()));
        std::set<std::uint8_t> usedGroups;
        for (const std::size_t i : found->used) {
            RC_ASSERT(!all[i].second);
            usedGroups.insert(shares[i].header.groupIndex);
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool named = std::ranges::count(found->forged, i) != 0;
            RC_ASSERT(named == (all[i].second && usedGroups.contains(shares[i].header.groupIndex)));
        }
    }));
}

void Slip39CollectorTest::R1_severalClaimsOfOnePlaceAreTriedAndTheForgedOneNamed()
{
    const SecretBytes secret = SecretBytes::random(32);
    const auto groups = shared(secret, planOf(1, {{2, 3}, {1, 1}}));
    std::vector<Share> shares;
    shares.push_back(forgedLike(groups[0][0]));
    shares.push_back(copyOf(groups[0][0]));
    shares.push_back(copyOf(groups[0][2]));
    const auto found = findSecret(shares, onlyThis(secret));
    QVERIFY(found && found->accepted);
    QCOMPARE(found->used, (std::vector<std::size_t>{1, 2}));
    QCOMPARE(found->forged, std::vector<std::size_t>{0});
    // Of a single share nothing tells but the key itself.
    std::vector<Share> single;
    single.push_back(forgedLike(groups[1][0]));
    single.push_back(copyOf(groups[1][0]));
    const auto alone = findSecret(single, onlyThis(secret));
    QVERIFY(alone && alone->accepted);
    QCOMPARE(alone->used, std::vector<std::size_t>{1});
    QCOMPARE(alone->forged, std::vector<std::size_t>{0});
}

void Slip39CollectorTest::R1_aSearchSaysWhatIsWrong()
{
    const SecretBytes secret = SecretBytes::random(32);
    const auto groups = shared(secret, planOf(2, {{2, 3}, {2, 2}}));
    std::vector<Share> shares;
    QCOMPARE(findSecret({}, onlyThis(secret)).error().fault, Fault::tooFew);
    shares.push_back(copyOf(groups[0][0]));
    shares.push_back(copyOf(groups[0][1]));
    shares.push_back(copyOf(groups[1][0]));
    QCOMPARE(findSecret(shares, onlyThis(secret)).error(),
             (ShareError{.fault = Fault::tooFew, .found = 1, .expected = 2}));
    shares.push_back(forgedLike(groups[1][1]));
    QCOMPARE(findSecret(shares, onlyThis(secret)).error(),
             (ShareError{.fault = Fault::wrongDigest, .group = std::uint8_t{1}}));
    shares.back().header.set.identifier ^= 1;
    QCOMPARE(findSecret(shares, onlyThis(secret)).error().fault, Fault::otherSet);
    shares.back() = copyOf(groups[1][1]);
    const auto another = findSecret(shares, [](const SecretBytes &) { return false; });
    QVERIFY(another && !another->accepted);
    QVERIFY(another->secret.equals(secret.view()));
}

void Slip39CollectorTest::R5_aThresholdOfForgersIsFoundOutByTheKey()
{
    // Two who make shares that fit each other come first; two genuine ones are there as well.
    const SecretBytes secret = SecretBytes::random(32);
    const auto groups = shared(secret, planOf(1, {{2, 4}}));
    const auto theirs = shareSecret(SecretBytes::random(32), 2, 4);
    std::vector<Share> shares;
    for (const std::size_t i : {0U, 1U})
        shares.push_back({groups[0][i].header, theirs[i].clone()});
    for (const std::size_t i : {2U, 3U})
        shares.push_back(copyOf(groups[0][i]));
    const auto found = findSecret(shares, onlyThis(secret));
    QVERIFY(found && found->accepted);
    QCOMPARE(found->used, (std::vector<std::size_t>{2, 3}));
    QCOMPARE(found->forged, (std::vector<std::size_t>{0, 1}));
}

namespace {

/// A set that needs 9 of 16 shares: of one group, or single ones of as many groups.
SplitPlan nineOfSixteen(bool ofGroups)
{
    return ofGroups ? planOf(9, std::vector<GroupPlan>(16, {1, 1})) : planOf(1, {{9, 16}});
}

std::vector<Share> inOneRow(Groups groups)
{
    std::vector<Share> out;
    for (std::vector<Share> &group : groups)
        std::ranges::move(group, std::back_inserter(out));
    return out;
}

} // namespace

void Slip39CollectorTest::R1_laterClaimsDoNotPutOffTheFirst_data()
{
    QTest::addColumn<bool>("ofGroups");
    QTest::newRow("of a group") << false;
    QTest::newRow("of groups") << true;
}

void Slip39CollectorTest::R1_laterClaimsDoNotPutOffTheFirst()
{
    // Just enough are brought; then somebody forges one for every place, the free ones before theirs as well.
    QFETCH(bool, ofGroups);
    const SecretBytes secret = SecretBytes::random(32);
    const auto genuine = inOneRow(shared(secret, nineOfSixteen(ofGroups)));
    std::vector<Share> shares;
    for (std::size_t place = 7; place < genuine.size(); ++place)
        shares.push_back(copyOf(genuine[place]));
    for (const Share &share : genuine)
        shares.push_back(forgedLike(share));
    const auto found = findSecret(shares, onlyThis(secret));
    QVERIFY(found && found->accepted);
    QCOMPARE(found->used, numbersBelow(9));
}

void Slip39CollectorTest::R1_noForgeriesMakeASearchEndless()
{
    // Three forged claims of each of 16 places: 3^9 times the choices of nine of them.
    for (const bool ofGroups : {false, true}) {
        const SecretBytes secret = SecretBytes::random(32);
        std::vector<Share> shares;
        for (const Share &share : inOneRow(shared(secret, nineOfSixteen(ofGroups))))
            for (int claim = 0; claim < 3; ++claim)
                shares.push_back(forgedLike(share));
        const auto found = findSecret(shares, onlyThis(secret));
        QVERIFY(!found);
        QCOMPARE(found.error().fault, Fault::wrongDigest);
    }
}

QTEST_APPLESS_MAIN(Slip39CollectorTest)
#include "tst_slip39collector.moc"
