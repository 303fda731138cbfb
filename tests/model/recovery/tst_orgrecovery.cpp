#include "crypto/keyagreement.h"
#include "crypto/slip39/share.h"
#include "crypto/wordlist.h"
#include "model/record/signedrecord.h"
#include "model/recovery/drills.h"
#include "model/recovery/gathering.h"
#include "model/recovery/keyset.h"
#include "model/recovery/pastsets.h"
#include "model/recovery/sharecheck.h"
#include "model/session/recovervault.h"
#include "model/vault/changebuilder.h"
#include "model/vault/event.h"
#include "model/vault/operationsteps.h"
#include "model/vault/ownershipalarms.h"
#include "model/vault/paths.h"
#include "model/vault/recoveryrules.h"
#include "model/vault/statecache.h"
#include "support/teamvault.h"

#include "../sync/clients.h"

using namespace hypha;
using test::TeamVault;
using vault::RecoveryMethod;
using vault::RequestStatus;
using vault::Role;

namespace slip39 = crypto::slip39;

namespace {

/// Names, because QCOMPARE would free what toString() of an enumeration gives it.
std::string codeOf(const auto &result)
{
    return result ? "success" : toString(result.error().code);
}
std::string name(Errc code)
{
    return toString(code);
}
std::string faultOf(const auto &checked)
{
    return checked ? "none" : slip39::faultName(checked.error().fault);
}

/// A share with other contents under a header that holds.
std::string forged(
    const recovery::ShareSheet &sheet, const std::function<void(slip39::Share &)> &change =
                                           [](slip39::Share &share) { share.value.mutableView()[3] ^= 0x40; })
{
    auto share = slip39::parseShare(sheet.words.view());
    if (!share)
        std::abort();
    change(*share);
    return std::string(slip39::toWords(*share).text());
}

recovery::Plan twoOfThree()
{
    return {1, {{"Admins", 2, 3}}, {{0, 0, "Ada", {}}, {0, 1, "Ben", {}}, {0, 2, "the safe", {}}}};
}

/// A vault with a recovery key, its sheets in this test's hands.
struct Organisation
{
    TeamVault v;
    std::vector<recovery::ShareSheet> sheets;

    void setUp(const recovery::Plan &plan = twoOfThree())
    {
        auto made = test::must(recovery::makeKeySet(v.state(), plan, v.state().head, v.now()));
        test::must(v.run("ada-laptop", made.operation));
        sheets = std::move(made.sheets);
    }
    ShareId shareOf(const std::string &device) const
    {
        for (const auto &[share, record] : v.state().shares)
            if (record.device == v.device(device).id)
                return share;
        std::abort();
    }
    /// By a program that wraps another key than the project's; nobody but the recipient can see it.
    void shareRubbish(const std::string &device, const ProjectId &project, const DeviceId &to)
    {
        vault::ChangeBuilder builder(v.state(), v.keys(device), v.reader(), v.now());
        test::must(vault::shareVersion(builder, project, 1, {to}, crypto::ChaChaKey::generate()));
        v.take({std::move(builder).take(), {}});
    }
    /// By a program that hands on whatever it likes; the event itself is legal.
    void contributeForged(const std::string &device, const RequestId &id, const std::string &to,
                          std::string_view words)
    {
        const ShareId share = shareOf(device);
        const auto sealed =
            test::must(recovery::sealContribution(asBytes(words), v.device(to).encryptionKey, id, share));
        vault::ChangeBuilder builder(v.state(), v.keys(device), v.reader(), v.now());
        vault::ChangeBuilder::Extras extras;
        extras.members[vault::path::contribution(id, share)] = sealed.toJson();
        json::Object details;
        details.set("request_id", id.toString());
        details.set("share_id", share.toString());
        details.set("contributed_by", v.device(device).id.toString());
        test::must(
            builder.add("recovery_share_contributed", std::nullopt, std::move(details), std::move(extras)));
        v.take({std::move(builder).take(), {}});
    }
    void contribute(const std::string &device, const RequestId &id, const std::string &to)
    {
        test::must(v.run(
            device, vault::recoveryOperation(vault::op::ContributeShare{id, shareOf(device), words(to)})));
    }
    recovery::Contributions contributions(const RequestId &id, const std::string &device)
    {
        return test::must(recovery::openContributions(v.state(), id, v.keys(device), v.reader()));
    }
    vault::Event lastEvent() const
    {
        const std::string path = vault::eventPath(v.state().log.back());
        return test::must(vault::Event::parse(test::must(v.reader()(path)), path));
    }
    recovery::Document document() const
    {
        return test::must(recovery::currentDocument(v.state(), v.reader()));
    }
    RequestId request(const std::string &device, std::string_view who,
                      RecoveryMethod method = RecoveryMethod::org)
    {
        v.enrol(device, who);
        const RequestId id = RequestId::random();
        test::must(v.run(device, vault::recoveryOperation(vault::op::RequestRecovery{id, method})));
        return id;
    }
    recovery::Gathering gathered(std::initializer_list<std::size_t> which) const
    {
        recovery::Gathering gathering(document());
        for (const std::size_t i : which)
            if (!gathering.add(sheets[i].words.view()))
                std::abort();
        return gathering;
    }
    vault::op::CompleteRecovery completion(const RequestId &id, const recovery::Gathering &gathering,
                                           bool newOwner = false) const
    {
        vault::op::CompleteRecovery o;
        o.request = id;
        o.newOwner = newOwner;
        o.sharesUsed = gathering.count();
        o.contributors = gathering.contributors();
        o.keys = test::must(gathering.keys(*v.state().recoveryKey));
        if (newOwner)
            o.seenDevices = vault::activeDevices(v.state(), v.state().requests.at(id).user);
        return o;
    }
    vault::Hash words(const std::string &device) const { return vault::deviceFingerprint(v.device(device)); }
};

} // namespace

/// The organisation's recovery key, recovery contacts, and getting back in by either.
class TestOrgRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- plans and sheets

    void groupsAreReadAsPeopleWriteThem()
    {
        const auto group = recovery::parseGroup("Board: old:2/3");
        QVERIFY2(group, test::told(group));
        QVERIFY((*group == recovery::Group{"Board: old", 2, 3}));
        QCOMPARE(recovery::toText(*group), std::string("Board: old:2/3"));
        for (const char *bad : {"", "Admins", "Admins:2", "Admins:/3", "Admins:2/", "Admins:-2/3", ":2/3",
                                "Admins:2/3x", "Admins:2/3/4", " Admins:2/3", "a/2:3"})
            QCOMPARE(codeOf(recovery::parseGroup(bad)), name(Errc::invalidInput));
    }

    void plansThatCannotBeAreRefused()
    {
        using recovery::Plan;
        QVERIFY(recovery::checkPlan(twoOfThree()));
        const std::vector<Plan> bad = {{1, {}, {}},
                                       {2, {{"Admins", 2, 3}}, {}},
                                       {0, {{"Admins", 2, 3}}, {}},
                                       {1, {{"Admins", 1, 3}}, {}},
                                       {1, {{"Admins", 4, 3}}, {}},
                                       {1, {{"Admins", 2, 17}}, {}},
                                       {1, {{"Admins", 2, 3}, {"ADMINS", 2, 3}}, {}},
                                       {1, {{"Admins", 2, 3}}, {{0, 3, "Ada", {}}}},
                                       {1, {{"Admins", 2, 3}}, {{1, 0, "Ada", {}}}},
                                       {1, {{"Admins", 2, 3}}, {{0, 0, "Ada", {}}, {0, 0, "Ben", {}}}},
                                       {1, {{"Admins", 2, 3}}, {{0, 0, "", {}}}}};
        for (const Plan &plan : bad)
            QCOMPARE(codeOf(recovery::checkPlan(plan)), name(Errc::invalidInput));
        QVERIFY(!recovery::oneShareIsEnough(twoOfThree()));
        QVERIFY(recovery::oneShareIsEnough({1, {{"Director", 1, 1}, {"Admins", 2, 3}}, {}}));
        QVERIFY(!recovery::oneShareIsEnough({2, {{"Director", 1, 1}, {"Admins", 2, 3}}, {}}));
    }

    void sheetsSayWhatTheRecordSays()
    {
        Organisation o;
        o.setUp({2, {{"Admins", 2, 3}, {"Director", 1, 1}}, {{0, 1, "Ben", {}}, {1, 0, "Dora", {}}}});
        QCOMPARE(o.sheets.size(), std::size_t{4});
        const recovery::Document document = o.document();
        QCOMPARE(document.setNumber, std::uint64_t{1});
        QVERIFY(document.key == o.v.state().recoveryKey->id);
        QVERIFY(document.createdAt == o.v.now() && document.lastRotated == o.v.now());
        for (const recovery::ShareSheet &sheet : o.sheets) {
            const recovery::ShareCheck check = recovery::checkWords(sheet.words.view());
            QVERIFY(check.valid());
            QCOMPARE(unsigned{check.header->groupIndex}, sheet.groupNumber);
            QCOMPARE(unsigned{check.header->memberIndex}, sheet.index);
            QVERIFY(recovery::belongsTo(*check.header, document));
            QCOMPARE(std::ranges::count(sheet.words.text(), ' '), 32);
            QVERIFY(sheet.fingerprint == o.v.state().fingerprint && sheet.identifier == document.identifier);
        }
        QCOMPARE(o.sheets[1].holder, std::string("Ben"));
        QCOMPARE(o.sheets[2].holder, std::string());
        QCOMPARE(o.sheets[3].group.name, std::string("Director"));
        const std::string record(asText(o.v.files().at(vault::path::recoveryKey)));
        QVERIFY(record.find(std::string(o.sheets[3].words.text().substr(0, 40))) == std::string::npos);
        QVERIFY(o.v.replayed() == o.v.state());
    }

    void R6_aDrillNamesEveryWordThatIsNone()
    {
        Organisation o;
        o.setUp();
        std::string words(o.sheets[0].words.text());
        const std::string third = words.substr(0, words.find(' ', words.find(' ', words.find(' ') + 1) + 1));
        const std::size_t at = third.rfind(' ') + 1;
        const std::string right = third.substr(at);
        words[at + 1] = words[at + 1] == 'x' ? 'q' : 'x'; // a slip in the third word
        words.replace(words.rfind(' ') + 1, std::string::npos, "zzzzzz");
        const recovery::ShareCheck check = recovery::checkWords(asBytes(words));
        QVERIFY(!check.valid());
        QCOMPARE(check.error->fault, slip39::Fault::unknownWord);
        QVERIFY(!check.unknown.empty());
        QCOMPARE(check.unknown.back().position, std::size_t{33});
        if (check.unknown.size() == 2) { // the slip did not make another word
            QCOMPARE(check.unknown.front().position, std::size_t{3});
            const auto &offered = check.unknown.front().suggestions;
            QVERIFY(std::ranges::find(offered, right) != offered.end());
        }
    }

    void everySingleWordErrorIsNamed()
    {
        Organisation o;
        o.setUp();
        QStringList words = QString::fromStdString(std::string(o.sheets[0].words.text())).split(u' ');
        for (qsizetype i = 0; i < words.size(); ++i) {
            QStringList changed = words;
            changed[i] = changed[i] == u"academic" ? QStringLiteral("zero") : QStringLiteral("academic");
            const auto check = recovery::checkWords(asBytes(changed.join(u' ').toStdString()));
            QCOMPARE(check.error->fault, slip39::Fault::badChecksum);
            QCOMPARE(check.error->position, std::size_t(i) + 1);
            changed = words;
            changed.removeAt(i);
            const auto dropped = recovery::checkWords(asBytes(changed.join(u' ').toStdString()));
            QCOMPARE(dropped.error->fault, slip39::Fault::wrongLength);
            QCOMPARE(changed.mid(0, qsizetype(dropped.error->position) - 1) + QStringList(words[i]) +
                         changed.mid(qsizetype(dropped.error->position) - 1),
                     words); // of two alike, either place is right
            for (qsizetype other = i + 1; other < words.size(); ++other) {
                changed = words;
                changed.swapItemsAt(i, other);
                if (changed == words)
                    continue;
                const auto swapped = recovery::checkWords(asBytes(changed.join(u' ').toStdString()));
                QCOMPARE(swapped.error->fault, slip39::Fault::badChecksum);
                QCOMPARE(swapped.error->position, std::size_t(i) + 1);
                QCOMPARE(swapped.error->otherPosition, std::size_t(other) + 1);
            }
        }
    }

    // --- the key

    void R7_settingUpCoversEveryKeyVersion()
    {
        Organisation o;
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::Rotate{{o.v.project}, "manual", std::nullopt}));
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::CreateProject{ProjectId::random(), "web", {}}));
        o.setUp();
        QVERIFY(vault::uncoveredKeys(o.v.state()).empty());
        const DeviceId key = o.v.state().recoveryKey->id;
        QVERIFY(o.v.theProject().pdks[0].wrapped.contains(key));
        QVERIFY(o.v.theProject().pdks[1].wrapped.contains(key));
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::Rotate{{o.v.project}, "manual", std::nullopt}));
        QVERIFY(o.v.theProject().pdk().wrapped.contains(key));
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::CreateProject{ProjectId::random(), "new", {}}));
        QVERIFY(vault::uncoveredKeys(o.v.state()).empty());
        QVERIFY(o.v.replayed() == o.v.state());
    }

    void whatTheOwnerCannotCoverSomebodyElseDoes()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::admin, std::nullopt);
        const ProjectId bens = ProjectId::random();
        HYPHA_VERIFY(o.v.run("ben-laptop", vault::op::CreateProject{bens, "ben's", {}}));
        o.setUp();
        const auto open = vault::uncoveredKeys(o.v.state());
        QCOMPARE(open.size(), std::size_t{1});
        QVERIFY(open.at(bens) == std::vector<std::uint64_t>{1});
        HYPHA_VERIFY(o.v.run("ben-laptop", vault::recoveryOperation(vault::op::CoverByRecoveryKey{})));
        QVERIFY(vault::uncoveredKeys(o.v.state()).empty());
        const auto again =
            o.v.prepare("ben-laptop", vault::recoveryOperation(vault::op::CoverByRecoveryKey{}));
        QVERIFY(again && again->changes.empty());
    }

    void K4_onlyTheOwnerSetsTheKeyUp()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::admin, Role::admin);
        const auto made = recovery::makeKeySet(o.v.state(), twoOfThree(), o.v.state().head, o.v.now());
        QVERIFY(made);
        QCOMPARE(codeOf(o.v.run("ben-laptop", made->operation)), name(Errc::permissionDenied));
        QVERIFY(!o.v.state().recoveryKey);
    }

    void R2_aNewSetVoidsTheOldOne()
    {
        Organisation o;
        o.setUp();
        const recovery::Document old = o.document();
        const auto oldSheets = std::exchange(o.sheets, {});
        const DeviceId oldKey = o.v.state().recoveryKey->id;
        o.v.clock().forward(3600);
        o.setUp();
        QCOMPARE(o.document().setNumber, std::uint64_t{2});
        QVERIFY(o.document().createdAt == old.createdAt);
        QVERIFY(o.v.state().voidedRecoveryKeys.contains(oldKey));
        QVERIFY(!o.v.theProject().pdk().wrapped.contains(oldKey));
        QVERIFY(vault::uncoveredKeys(o.v.state()).empty());
        // Its sheets are told apart at once, and are no use to somebody who insists.
        QVERIFY(!recovery::belongsTo(*recovery::checkWords(oldSheets[0].words.view()).header, o.document()));
        recovery::Gathering current(o.document());
        QCOMPARE(faultOf(current.add(oldSheets[0].words.view())), std::string("other_set"));
        recovery::Gathering insisting(old);
        QVERIFY(insisting.add(oldSheets[0].words.view()) && insisting.add(oldSheets[1].words.view()));
        QCOMPARE(codeOf(insisting.keys(*o.v.state().recoveryKey)), name(Errc::conflict));
        QVERIFY(o.v.replayed() == o.v.state());
    }

    void twoSetsMadeAtOnceAreNotMixed()
    {
        Organisation o;
        const auto late = recovery::makeKeySet(o.v.state(), twoOfThree(), o.v.state().head, o.v.now());
        o.setUp();
        QVERIFY(late);
        QCOMPARE(codeOf(o.v.run("ada-laptop", late->operation)), name(Errc::conflict));
    }

    // --- recovering with shares

    void R3_twoSheetsBringAMemberBackAndTheirDevicesAreTold()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::Rotate{{o.v.project}, "manual", std::nullopt}));
        HYPHA_VERIFY(o.v.run("ben-laptop", o.v.push("API_KEY", "second")));
        o.setUp();
        const RequestId id = o.request("ben-new", "ben");
        const auto alarms = [&](const std::string &device) {
            return vault::recoveryAlarms(o.v.state(), test::user("ben"), o.v.device(device).id,
                                         o.v.judgedNow());
        };
        QVERIFY(alarms("ben-laptop") == std::vector{id}); // R3
        QVERIFY(alarms("ben-new").empty());
        o.v.clock().forward(60);
        const auto prepared =
            o.v.prepare("ben-new", vault::recoveryOperation(o.completion(id, o.gathered({0, 2}))));
        QVERIFY2(prepared, test::told(prepared));
        QCOMPARE(prepared->changes.events.size(), std::size_t{3}); // completed, both key versions
        HYPHA_VERIFY(o.v.run("ben-new", vault::recoveryOperation(o.completion(id, o.gathered({0, 2})))));
        for (const std::uint64_t version : {1, 2, 3})
            HYPHA_VERIFY(o.v.read("ben-new", version));
        QVERIFY(o.v.device("ben-new").status == vault::DeviceStatus::active);
        QVERIFY(o.v.state().requests.at(id).status == RequestStatus::completed);
        QVERIFY(vault::recoveryKeyIsDue(o.v.state()));
        QVERIFY(o.v.replayed() == o.v.state());
        QVERIFY(alarms("ben-laptop") == std::vector{id});
        // Who was away for longer is told as well, until they have done something since.
        o.v.clock().forward(31 * 86400);
        QVERIFY(alarms("ben-laptop") == std::vector{id});
        HYPHA_VERIFY(o.v.run("ben-laptop", o.v.push("API_KEY", "third")));
        QVERIFY(alarms("ben-laptop").empty());
        o.setUp();
        QVERIFY(!vault::recoveryKeyIsDue(o.v.state()));
    }

    void tooFewSharesGiveACountAndNothingElse()
    {
        Organisation o;
        o.setUp({2, {{"Admins", 2, 3}, {"Director", 1, 1}, {"Board", 3, 5}}, {}});
        recovery::Gathering gathering(o.document());
        QVERIFY(gathering.add(o.sheets[0].words.view()));
        QCOMPARE(recovery::whatIsMissing(gathering),
                 std::string("1 more of group Admins, and 1 of these groups: 1 of Director or 3 of Board"));
        QCOMPARE(codeOf(gathering.keys(*o.v.state().recoveryKey)), name(Errc::inputNeeded));
        QCOMPARE(faultOf(gathering.add(o.sheets[0].words.view())), std::string("already_given"));
        QVERIFY(gathering.add(o.sheets[3].words.view()));
        QCOMPARE(recovery::whatIsMissing(gathering), std::string("1 more of group Admins"));
        QVERIFY(!gathering.isEnough());
        QVERIFY(gathering.add(o.sheets[2].words.view()));
        QVERIFY(gathering.isEnough() && recovery::whatIsMissing(gathering).empty());
        HYPHA_VERIFY(gathering.keys(*o.v.state().recoveryKey));
        QCOMPARE(faultOf(gathering.add(o.sheets[1].words.view())), std::string("not_needed"));
        const auto rebuilt = test::must(gathering.rebuild(*o.v.state().recoveryKey));
        QCOMPARE(rebuilt.sharesUsed, std::size_t{3}); // the spare one is kept, not used
        QVERIFY(rebuilt.forged.empty() && rebuilt.contributors.empty());
    }

    void R1_aForgedShareGivesNoKey()
    {
        Organisation o;
        o.setUp();
        auto share = slip39::parseShare(o.sheets[1].words.view());
        QVERIFY(share);
        share->value.mutableView()[5] ^= 1;
        recovery::Gathering gathering(o.document());
        QVERIFY(gathering.add(o.sheets[0].words.view()));
        QVERIFY(gathering.add(slip39::toWords(*share).view()));
        const auto keys = gathering.keys(*o.v.state().recoveryKey);
        QCOMPARE(codeOf(keys), name(Errc::hashMismatch));
        QCOMPARE(keys.error().item, std::string("group 1"));
        // One more that is genuine is enough, and tells which was not.
        QCOMPARE(faultOf(gathering.add(o.sheets[2].words.view())), std::string("not_needed"));
        const auto rebuilt = gathering.rebuild(*o.v.state().recoveryKey);
        QVERIFY2(rebuilt, test::told(rebuilt));
        QCOMPARE(rebuilt->forged.size(), std::size_t{1});
        QCOMPARE(rebuilt->forged[0].header.memberIndex, std::uint8_t{1});
        QVERIFY(!rebuilt->forged[0].contributor);
    }

    void R1_aContributionOfAnotherPlaceIsNamedAndLeftOut()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        o.v.addPerson("carla-laptop", "carla", Role::member, Role::member);
        const DeviceId ben = o.v.device("ben-laptop").id, carla = o.v.device("carla-laptop").id;
        o.setUp({1, {{"Admins", 2, 3}}, {{0, 0, "Ben", ben}, {0, 1, "Carla", carla}}});
        const RequestId id = o.request("ben-new", "ben");
        o.contributeForged("ben-laptop", id, "ben-new", forged(o.sheets[1])); // claims Carla's place
        o.contribute("carla-laptop", id, "ben-new");
        const auto given = o.contributions(id, "ben-new");
        QCOMPARE(given.unusable.size(), std::size_t{1});
        QVERIFY(given.unusable[0].contributor == ben);
        QCOMPARE(name(given.unusable[0].error.code), name(Errc::contentMismatch));
        QCOMPARE(given.unusable[0].error.expected, std::string("share 1 of group 1"));
        QCOMPARE(given.unusable[0].error.found, std::string("share 2 of group 1"));
        recovery::Gathering gathering(o.document());
        for (const auto &one : given.usable)
            QVERIFY(gathering.add(one));
        QCOMPARE(recovery::whatIsMissing(gathering), std::string("1 more of group Admins"));
        QVERIFY(gathering.add(o.sheets[2].words.view()));
        const auto rebuilt = test::must(gathering.rebuild(*o.v.state().recoveryKey));
        QVERIFY(rebuilt.contributors == std::set{carla});
    }

    void R1_aForgedContributionIsNamedAndKeepsNobodyOut()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        o.v.addPerson("carla-laptop", "carla", Role::member, Role::member);
        const DeviceId ben = o.v.device("ben-laptop").id, carla = o.v.device("carla-laptop").id;
        o.setUp({1, {{"Admins", 2, 3}}, {{0, 0, "Ben", ben}, {0, 1, "Carla", carla}}});
        const RequestId id = o.request("carla-new", "carla");
        o.contributeForged("ben-laptop", id, "carla-new", forged(o.sheets[0]));
        o.contribute("carla-laptop", id, "carla-new");
        const auto given = o.contributions(id, "carla-new");
        QVERIFY(given.unusable.empty()); // in its own place: only together with others it shows
        recovery::Gathering gathering(o.document());
        for (const auto &one : given.usable)
            QVERIFY(gathering.add(one));
        QCOMPARE(codeOf(gathering.keys(*o.v.state().recoveryKey)), name(Errc::hashMismatch));
        // Ben's own sheet is genuine: it takes the place that was claimed, and another one does as well.
        for (const std::size_t sheet : {0U, 2U}) {
            recovery::Gathering more(o.document());
            for (const auto &one : given.usable)
                QVERIFY(more.add(one));
            static_cast<void>(more.add(o.sheets[sheet].words.view()).has_value());
            const auto rebuilt = more.rebuild(*o.v.state().recoveryKey);
            QVERIFY2(rebuilt, test::told(rebuilt));
            QVERIFY(rebuilt->contributors == std::set{carla});
            QCOMPARE(rebuilt->sharesUsed, std::size_t{2});
            QCOMPARE(rebuilt->forged.size(), std::size_t{1});
            QVERIFY(rebuilt->forged[0].contributor == ben);
        }
        static_cast<void>(gathering.add(o.sheets[2].words.view()).has_value());
        auto rebuilt = test::must(gathering.rebuild(*o.v.state().recoveryKey));
        vault::op::CompleteRecovery done{id,           false, rebuilt.sharesUsed, rebuilt.contributors,
                                         rebuilt.keys, {}};
        HYPHA_VERIFY(o.v.run("carla-new", vault::recoveryOperation(done)));
        HYPHA_VERIFY(o.v.read("carla-new"));
        QVERIFY(o.v.replayed() == o.v.state());
    }

    void R1_aForgedSingleShareIsTheOneToLookAt()
    {
        Organisation o;
        o.setUp({2, {{"Admins", 2, 3}, {"Director", 1, 1}}, {}});
        recovery::Gathering gathering = o.gathered({0, 1});
        QVERIFY(gathering.add(asBytes(forged(o.sheets[3]))));
        const auto keys = gathering.keys(*o.v.state().recoveryKey);
        QCOMPARE(codeOf(keys), name(Errc::hashMismatch));
        QVERIFY2(keys.error().detail.find("most likely that of Director") != std::string::npos,
                 keys.error().detail.c_str());
    }

    void R1_whatIsNoShareIsNamedAndLeftOut()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        o.setUp({1, {{"Admins", 2, 2}}, {{0, 0, "Ben", o.v.device("ben-laptop").id}}});
        std::string wrong(o.sheets[0].words.text());
        wrong.replace(0, wrong.find(' '), wrong.starts_with("acid ") ? "acne" : "acid");
        for (const std::string &words : {std::string("academic acid"), std::string("no words"), wrong}) {
            const RequestId id = o.request("new" + std::to_string(words.size()), "ben");
            o.contributeForged("ben-laptop", id, "new" + std::to_string(words.size()), words);
            const auto given = o.contributions(id, "new" + std::to_string(words.size()));
            QVERIFY(given.usable.empty());
            QCOMPARE(given.unusable.size(), std::size_t{1});
            QVERIFY(given.unusable[0].error.detail.find(words) == std::string::npos);
        }
    }

    void R1_aHolderIsToldOfASealedShareThatIsNotTheirs()
    {
        // The owner's program sealed another share to Ben than the record says: it would fail when it is
        // needed.
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        const DeviceId ben = o.v.device("ben-laptop").id;
        auto made = test::must(recovery::makeKeySet(
            o.v.state(), {1, {{"Admins", 2, 3}}, {{0, 0, "Ben", ben}}}, o.v.state().head, o.v.now()));
        auto rotation = std::get<vault::op::RotateRecoveryKey>(
            std::get<vault::op::Recovery>(made.operation).operation->what);
        rotation.shares.at(0).words = test::must(recovery::sealShare(made.sheets[1].words.view(),
                                                                     o.v.device("ben-laptop").encryptionKey,
                                                                     rotation.key, rotation.shares[0].id));
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::recoveryOperation(std::move(rotation))));
        const RequestId id = o.request("ada-new", "ada");
        QCOMPARE(codeOf(o.v.run("ben-laptop", vault::recoveryOperation(vault::op::ContributeShare{
                                                  id, o.shareOf("ben-laptop"), o.words("ada-new")}))),
                 name(Errc::contentMismatch));
    }

    void R1_sharesOfOtherParametersAreOfAnotherSet()
    {
        // Under the right identifier: an exponent of 15 would cost hours, and as the first share keep all
        // others out.
        Organisation o;
        o.setUp();
        const std::vector<std::function<void(slip39::Share &)>> changes = {
            [](slip39::Share &s) { s.header.set.iterationExponent = 15; },
            [](slip39::Share &s) { s.header.set.extendable = false; },
            [](slip39::Share &s) { s.value = crypto::SecretBytes::random(slip39::smallSecretSize); },
            [](slip39::Share &s) { s.header.set.groupCount = 2; },
            [](slip39::Share &s) { s.header.memberThreshold = 1; },
            [](slip39::Share &s) { s.header.memberIndex = 3; },
            [](slip39::Share &s) { s.header.groupIndex = 1; }};
        for (const auto &change : changes) {
            recovery::Gathering gathering(o.document());
            QCOMPARE(faultOf(gathering.add(asBytes(forged(o.sheets[0], change)))), std::string("other_set"));
            QCOMPARE(faultOf(gathering.add(recovery::Contribution{
                         ShareId::random(), DeviceId::random(),
                         crypto::SecretBytes::copyOf(asBytes(forged(o.sheets[0], change)))})),
                     std::string("other_set"));
            QCOMPARE(gathering.count(), std::size_t{0});
        }
    }

    void R1_twoSheetsOfOnePlaceAreToldAtOnce()
    {
        Organisation o;
        o.setUp();
        recovery::Gathering gathering(o.document());
        QVERIFY(gathering.add(asBytes(forged(o.sheets[0]))));
        QCOMPARE(faultOf(gathering.add(o.sheets[0].words.view())), std::string("same_member"));
        QCOMPARE(gathering.count(), std::size_t{1});
    }

    void R3_wordsComparedForOneRequestContributeToNoOther()
    {
        // Somebody asks in Ben's name while Ben himself does: his words do not open the other request.
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        o.setUp({1, {{"Admins", 2, 2}}, {{0, 0, "Ben", o.v.device("ben-laptop").id}}});
        const RequestId genuine = o.request("ben-new", "ben"), other = o.request("mallorys", "ben");
        const ShareId share = o.v.state().shares.begin()->first;
        const auto contribute = [&](const RequestId &request, const std::string &compared) {
            return o.v.run("ben-laptop", vault::recoveryOperation(
                                             vault::op::ContributeShare{request, share, o.words(compared)}));
        };
        QCOMPARE(codeOf(contribute(other, "ben-new")), name(Errc::contentMismatch));
        HYPHA_VERIFY(contribute(genuine, "ben-new"));
        QVERIFY(o.contributions(other, "mallorys").usable.empty());
        // What was contributed to the one is nothing for the other, whoever moves it there.
        const std::string path = vault::path::contribution(genuine, share);
        const auto record = test::must(SignedRecord::parse(test::must(o.v.reader()(path)), path));
        const auto sealed = test::must(recovery::SealedWords::fromJson(record.body, path));
        HYPHA_VERIFY(recovery::openContribution(sealed, o.v.keys("ben-new").encryption, genuine, share));
        QCOMPARE(codeOf(recovery::openContribution(sealed, o.v.keys("ben-new").encryption, other, share)),
                 name(Errc::decryptionFailed));
        QCOMPARE(codeOf(recovery::openContribution(sealed, o.v.keys("mallorys").encryption, other, share)),
                 name(Errc::decryptionFailed));
    }

    void R5_aRevokedHoldersContributionIsVoid()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        const DeviceId ben = o.v.device("ben-laptop").id;
        o.setUp({1, {{"Admins", 2, 3}}, {{0, 0, "Ben", ben}}});
        const RequestId id = o.request("ada-new", "ada");
        o.contribute("ben-laptop", id, "ada-new");
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::RevokeDevice{ben}));
        const auto given = o.contributions(id, "ada-new");
        QVERIFY(given.usable.empty());
        QCOMPARE(given.unusable.size(), std::size_t{1});
        QVERIFY(given.unusable[0].contributor == ben);
        QCOMPARE(name(given.unusable[0].error.code), name(Errc::conflict));
        QVERIFY(o.v.replayed() == o.v.state());
    }

    /// The set's record goes on naming them; nothing comes from there any more.
    void R5_aHolderWhoHasGoneContributesNothing()
    {
        Organisation o;
        for (const char *who : {"ben", "carla", "dora"})
            o.v.addPerson(std::string(who) + "-laptop", who, Role::member, Role::member);
        const auto device = [&](const char *which) { return o.v.device(which).id; };
        o.setUp({1,
                 {{"Admins", 2, 3}},
                 {{0, 0, "Ben", device("ben-laptop")}, {0, 1, "Carla", device("carla-laptop")}}});
        const auto can = [&](const char *holder) {
            return vault::canContribute(o.v.state(), device(holder), o.v.judgedNow());
        };
        QVERIFY(can("ben-laptop") && can("carla-laptop") && !can("dora-laptop"));
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::RevokeDevice{device("ben-laptop")}));
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::RemoveMember{std::nullopt, test::user("carla")}));
        QVERIFY(!can("ben-laptop") && !can("carla-laptop"));
    }

    /// Whoever asked keeps what they were given, and waits for more.
    void R5_sharesGivenToARequestThatCameToNothingAreTold()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        const recovery::Plan plan{1, {{"Admins", 2, 3}}, {{0, 0, "Ben", o.v.device("ben-laptop").id}}};
        o.setUp(plan);
        const auto cancel = [&](const RequestId &id) {
            return o.v.run("ada-laptop", vault::recoveryOperation(vault::op::CancelRecovery{id, "not her"}));
        };
        HYPHA_VERIFY(cancel(o.request("nobodys", "ada"))); // nobody gave anything
        QCOMPARE(vault::sharesHandedOut(o.v.state()), std::size_t{0});
        const RequestId id = o.request("mallorys", "ada");
        o.contribute("ben-laptop", id, "mallorys");
        QCOMPARE(vault::sharesHandedOut(o.v.state()), std::size_t{0}); // it may be genuine
        HYPHA_VERIFY(cancel(id));
        QCOMPARE(vault::sharesHandedOut(o.v.state()), std::size_t{1});
        QVERIFY(o.v.replayed() == o.v.state());
        QVERIFY(test::must(vault::readState(vault::writeState(o.v.state()))) == o.v.state());
        o.setUp(plan);
        QCOMPARE(vault::sharesHandedOut(o.v.state()), std::size_t{0});
        const RequestId open = o.request("mallorys-next", "ada");
        o.contribute("ben-laptop", open, "mallorys-next");
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::RevokeDevice{o.v.device("mallorys-next").id}));
        QCOMPARE(vault::sharesHandedOut(o.v.state()), std::size_t{1}); // open it is, and no good any more
    }

    /// A holder's device that is gone takes back nothing of what it gave.
    void R5_sharesOfHoldersWhoAreGoneAreToldToo()
    {
        for (const bool cancelled : {true, false}) {
            Organisation o;
            o.v.addPerson("ben-laptop", "ben", Role::member, Role::member);
            const recovery::Plan plan{1, {{"Admins", 2, 3}}, {{0, 0, "Ben", o.v.device("ben-laptop").id}}};
            o.setUp(plan);
            const RequestId id = o.request("mallorys", "ada");
            o.contribute("ben-laptop", id, "mallorys");
            HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::RevokeDevice{o.v.device("ben-laptop").id}));
            QCOMPARE(vault::sharesHandedOut(o.v.state()), std::size_t{0}); // it may still be genuine
            QVERIFY(o.v.state().shares.empty());
            if (cancelled)
                HYPHA_VERIFY(o.v.run("ada-laptop",
                                     vault::recoveryOperation(vault::op::CancelRecovery{id, "not her"})));
            else
                HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::RevokeDevice{o.v.device("mallorys").id}));
            QCOMPARE(vault::sharesHandedOut(o.v.state()), std::size_t{1});
            QVERIFY(o.v.replayed() == o.v.state());
            QVERIFY(test::must(vault::readState(vault::writeState(o.v.state()))) == o.v.state());
            o.setUp({1, {{"Admins", 2, 3}}, {}});
            QCOMPARE(vault::sharesHandedOut(o.v.state()), std::size_t{0});
        }
    }

    /// What served is told by the key that is due, and not as something that came to nothing.
    void R5_sharesThatServedCameToSomething()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        o.setUp({1, {{"Admins", 2, 3}}, {{0, 0, "Ben", o.v.device("ben-laptop").id}}});
        const RequestId id = o.request("ada-new", "ada");
        o.contribute("ben-laptop", id, "ada-new");
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::RevokeDevice{o.v.device("ben-laptop").id}));
        o.v.clock().forward(60);
        HYPHA_VERIFY(o.v.run("ada-new", vault::recoveryOperation(o.completion(id, o.gathered({0, 1})))));
        QCOMPARE(vault::sharesHandedOut(o.v.state()), std::size_t{0});
        QVERIFY(vault::recoveryKeyIsDue(o.v.state()));
    }

    /// Whoever lost a computer is told of it as long as it has not been heard of and can still read.
    void R3_whatARecoveryLeavesBehindIsNamed()
    {
        Organisation o;
        o.setUp();
        const auto id = [&](const char *name) { return o.v.device(name).id; };
        const auto left = [&](const char *device) {
            return vault::leftBehind(o.v.state(), test::user("ada"), id(device), o.v.judgedNow());
        };
        const RequestId request = o.request("ada-new", "ada");
        QVERIFY(left("ada-new").empty()); // not in yet
        HYPHA_VERIFY(o.v.run("ada-new", vault::recoveryOperation(o.completion(request, o.gathered({0, 1})))));
        QCOMPARE(left("ada-new"), std::set<DeviceId>{id("ada-laptop")});
        QVERIFY(left("ada-laptop").empty()); // it came in by no recovery
        const vault::VaultState before = o.v.state();
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::AddNote{std::nullopt, "here it is"}));
        QVERIFY(left("ada-new").empty());
        QCOMPARE(vault::leftBehind(before, test::user("ada"), id("ada-new"), o.v.judgedNow()).size(),
                 std::size_t{1});
        HYPHA_VERIFY(o.v.run("ada-new", vault::op::RevokeDevice{id("ada-laptop")}));
        QVERIFY(left("ada-new").empty());
    }

    void R7_aKeyThatDoesNotOpenKeepsNoOtherFromComingBack()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::admin, Role::admin);
        o.v.addPerson("carla-laptop", "carla", Role::member, Role::member);
        const ProjectId bens = ProjectId::random();
        HYPHA_VERIFY(o.v.run("ben-laptop", vault::op::CreateProject{bens, "ben's", {}}));
        HYPHA_VERIFY(o.v.run("ben-laptop", vault::op::AddMember{bens, test::user("carla"), Role::member}));
        o.setUp();
        const DeviceId key = o.v.state().recoveryKey->id;
        o.shareRubbish("ben-laptop", bens, key);
        QVERIFY(vault::uncoveredKeys(o.v.state()).empty()); // as far as anybody can see
        QVERIFY(o.v.replayed() == o.v.state());
        const RequestId id = o.request("carla-new", "carla");
        HYPHA_VERIFY(o.v.run("carla-new", vault::recoveryOperation(o.completion(id, o.gathered({0, 2})))));
        HYPHA_VERIFY(o.v.read("carla-new"));
        const auto left = vault::notTakenBack(o.v.state(), o.v.device("carla-new").id, o.v.judgedNow());
        QCOMPARE(left.size(), std::size_t{1});
        QVERIFY(left.at(bens) == std::vector<std::uint64_t>{1});
        // Somebody who reads the project helps.
        HYPHA_VERIFY(o.v.run("ben-laptop", vault::op::ShareKeys{bens, {o.v.device("carla-new").id}, true}));
        QVERIFY(vault::notTakenBack(o.v.state(), o.v.device("carla-new").id, o.v.judgedNow()).empty());
        QVERIFY(o.v.replayed() == o.v.state());
    }

    void R7_whatDoesNotOpenIsLeftOutByAllWhoLetSomebodyInAgain()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::admin, Role::admin);
        o.v.addPerson("carla-laptop", "carla", Role::member, Role::member);
        const ProjectId bens = ProjectId::random();
        HYPHA_VERIFY(o.v.run("ben-laptop", vault::op::CreateProject{bens, "ben's", {}}));
        HYPHA_VERIFY(o.v.run("ben-laptop", vault::op::AddMember{bens, test::user("carla"), Role::member}));
        o.v.enrol("ben-phone", "ben");
        HYPHA_VERIFY(o.v.approve("ada-laptop", "ben-phone"));
        const DeviceId phone = o.v.device("ben-phone").id;
        o.shareRubbish("ben-laptop", bens, phone);
        // A contact gives what opens.
        HYPHA_VERIFY(o.v.run("carla-laptop",
                             vault::recoveryOperation(vault::op::SetRecoveryContacts{{test::user("ben")}})));
        const RequestId id = o.request("carla-new", "carla", RecoveryMethod::contact);
        HYPHA_VERIFY(o.v.run("ben-phone",
                             vault::recoveryOperation(vault::op::AssistRecovery{id, o.words("carla-new")})));
        HYPHA_VERIFY(o.v.read("carla-new"));
        QVERIFY(!o.v.state().project(bens)->pdk().wrapped.contains(o.v.device("carla-new").id));
        // So does a person's own device, as a kit is one, to the next.
        o.v.enrol("ben-new", "ben");
        HYPHA_VERIFY(o.v.approve("ben-phone", "ben-new"));
        HYPHA_VERIFY(o.v.read("ben-new"));
        QVERIFY(!o.v.state().project(bens)->pdk().wrapped.contains(o.v.device("ben-new").id));
        QVERIFY(o.v.replayed() == o.v.state());
        // Of a small-order key nobody could say more than that.
        const auto entry = test::must(vault::wrapPdk(crypto::ChaChaKey::generate(), bens, 1, phone,
                                                     o.v.device("ben-phone").encryptionKey));
        vault::WrappedKey zero = entry;
        zero.ephemeral = {};
        const auto opened = vault::unwrapPdk(zero, bens, 1, o.v.keys("ben-phone").encryption, {});
        QCOMPARE(codeOf(opened), name(Errc::wrongKey));
    }

    void ownershipPassesWhenTheOwnerIsLost()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::admin, std::nullopt);
        o.setUp();
        const RequestId id = o.request("ben-new", "ben");
        vault::op::CompleteRecovery wanted = o.completion(id, o.gathered({1, 2}), true);
        wanted.seenDevices.clear();
        QCOMPARE(codeOf(o.v.run("ben-new", vault::recoveryOperation(wanted))), name(Errc::conflict));
        HYPHA_VERIFY(
            o.v.run("ben-new", vault::recoveryOperation(o.completion(id, o.gathered({1, 2}), true))));
        const auto roleOf = [](const vault::Members &members, const char *who) {
            return members.find(test::user(who))->role;
        };
        QVERIFY(roleOf(o.v.state().members, "ben") == Role::owner);
        QVERIFY(roleOf(o.v.state().members, "ada") == Role::admin);
        QVERIFY(roleOf(o.v.theProject().members, "ben") == Role::owner); // who was not even in it
        HYPHA_VERIFY(o.v.read("ben-new"));
        QVERIFY(o.v.replayed() == o.v.state());
        QVERIFY(o.v.state().requests.at(id).lostOwner == test::user("ada"));
        QVERIFY(test::must(vault::readState(vault::writeState(o.v.state()))) == o.v.state());
        o.v.clock().forward(60);
        const auto next = recovery::makeKeySet(o.v.state(), twoOfThree(), o.v.state().head, o.v.now());
        HYPHA_VERIFY(o.v.run("ben-new", next->operation)); // the new owner makes the next set
    }

    void R3_passedOwnershipIsToldToWhomItConcerns()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::admin, std::nullopt);
        o.v.addPerson("dora-laptop", "dora", Role::admin, std::nullopt);
        o.v.addPerson("carla-laptop", "carla", Role::member, Role::member);
        o.setUp();
        const auto told = [&](const char *user, const std::string &device) {
            return vault::ownershipAlarms(o.v.state(), test::user(user), o.v.device(device).id,
                                          o.v.judgedNow());
        };
        const RequestId own = o.request("ada-new", "ada"); // the owner takes a device of their own back
        HYPHA_VERIFY(o.v.run("ada-new", vault::recoveryOperation(o.completion(own, o.gathered({0, 1})))));
        QVERIFY(!o.v.state().requests.at(own).lostOwner);
        QVERIFY(told("ben", "ben-laptop").empty() && told("dora", "dora-laptop").empty());

        o.v.clock().forward(60);
        const RequestId passed = o.request("ben-new", "ben");
        HYPHA_VERIFY(
            o.v.run("ben-new", vault::recoveryOperation(o.completion(passed, o.gathered({0, 1}), true))));
        for (const auto &[user, device] : {std::pair("ada", "ada-laptop"), std::pair("dora", "dora-laptop")})
            QVERIFY(told(user, device) == std::vector{passed});
        QVERIFY(told("ben", "ben-laptop").empty() && told("ben", "ben-new").empty()); // as in his own name
        QVERIFY(told("carla", "carla-laptop").empty());
        // What the new owner does next silences nobody.
        HYPHA_VERIFY(
            o.v.run("ben-new", vault::op::ChangeRole{std::nullopt, test::user("ada"), Role::reader}));
        HYPHA_VERIFY(o.v.run(
            "ben-new", vault::op::TransferOwnership{std::nullopt, test::user("dora"),
                                                    vault::activeDevices(o.v.state(), test::user("dora"))}));
        QVERIFY(told("ada", "ada-laptop") == std::vector{passed});
        QVERIFY(told("dora", "dora-laptop") == std::vector{passed});
        // Thirty days, and until the device that is told has signed something since.
        o.v.clock().forward(31 * 86400);
        QVERIFY(told("dora", "dora-laptop") == std::vector{passed});
        HYPHA_VERIFY(o.v.run("dora-laptop", vault::op::AddNote{std::nullopt, "seen"}));
        QVERIFY(told("dora", "dora-laptop").empty());
        QVERIFY(told("ada", "ada-laptop") == std::vector{passed});
    }

    void noActiveDeviceIsLeftAtAll()
    {
        Organisation o;
        o.setUp();
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::RevokeDevice{o.v.device("ada-laptop").id}));
        QVERIFY(vault::activeDevices(o.v.state(), test::user("ada")).empty());
        const RequestId id = o.request("ada-new", "ada");
        HYPHA_VERIFY(o.v.run("ada-new", vault::recoveryOperation(o.completion(id, o.gathered({0, 1})))));
        HYPHA_VERIFY(o.v.read("ada-new"));
        HYPHA_VERIFY(o.v.run("ada-new", o.v.push("NEW", "value"))); // the due rotation comes first
        QCOMPARE(o.v.theProject().currentPdk(), std::uint64_t{2});
        QVERIFY(o.v.replayed() == o.v.state());
    }

    void everyDeviceOfEverybodyIsGoneAndTheOwnerToo()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        o.setUp();
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::RevokeDevice{o.v.device("ben-laptop").id}));
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::RevokeDevice{o.v.device("ada-laptop").id}));
        for (const auto &[id, device] : o.v.state().devices)
            QVERIFY(device.status == vault::DeviceStatus::revoked);
        const RequestId id = o.request("ben-new", "ben");
        HYPHA_VERIFY(
            o.v.run("ben-new", vault::recoveryOperation(o.completion(id, o.gathered({0, 2}), true))));
        HYPHA_VERIFY(o.v.read("ben-new"));
        QVERIFY(o.v.state().members.find(test::user("ben"))->role == Role::owner);
        QVERIFY(o.v.theProject().members.find(test::user("ben"))->role == Role::owner);
        HYPHA_VERIFY(o.v.run("ben-new", o.v.push("NEW", "value")));
        QVERIFY(o.v.replayed() == o.v.state());
    }

    void aRecoveryIsForItsDeviceAndItsRequestAlone()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        o.setUp();
        const RequestId id = o.request("ben-new", "ben");
        const auto wanted = o.completion(id, o.gathered({0, 1}));
        o.v.enrol("ben-other", "ben");
        QCOMPARE(codeOf(o.v.run("ben-other", vault::recoveryOperation(wanted))), name(Errc::invalidInput));
        QCOMPARE(codeOf(o.v.run("ben-laptop", vault::recoveryOperation(
                                                  vault::op::RequestRecovery{RequestId::random(), {}}))),
                 name(Errc::invalidInput)); // it is in already
        QCOMPARE(codeOf(o.v.run("ben-new", vault::recoveryOperation(vault::op::RequestRecovery{
                                               RequestId::random(), RecoveryMethod::org}))),
                 name(Errc::alreadyExists));
        o.v.enrol("eve-laptop", "eve");
        QCOMPARE(codeOf(o.v.run("eve-laptop", vault::recoveryOperation(vault::op::RequestRecovery{
                                                  RequestId::random(), RecoveryMethod::org}))),
                 name(Errc::notFound)); // no member
        HYPHA_VERIFY(
            o.v.run("ben-laptop", vault::recoveryOperation(vault::op::CancelRecovery{id, "not mine"})));
        QCOMPARE(codeOf(o.v.run("ben-new", vault::recoveryOperation(wanted))), name(Errc::invalidInput));
        QVERIFY(o.v.replayed() == o.v.state());
    }

    void holdersContributeFromTheirOwnMachines()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        o.v.addPerson("carla-laptop", "carla", Role::reader, Role::reader);
        const DeviceId ben = o.v.device("ben-laptop").id, carla = o.v.device("carla-laptop").id;
        o.setUp({1, {{"Admins", 2, 3}}, {{0, 0, "Ben", ben}, {0, 1, "Carla", carla}}});
        QVERIFY(o.sheets[0].sealedToDevice && !o.sheets[2].sealedToDevice);
        const RequestId id = o.request("ben-new", "ben");
        std::map<DeviceId, ShareId> shareOf;
        for (const auto &[share, record] : o.v.state().shares)
            shareOf[record.device] = share;
        const auto contribute = [&](const std::string &device, const ShareId &share,
                                    const vault::Hash &words) {
            return o.v.run(device, vault::recoveryOperation(vault::op::ContributeShare{id, share, words}));
        };
        const vault::Hash words = o.words("ben-new");
        QCOMPARE(codeOf(contribute("ben-laptop", shareOf[ben], o.words("carla-laptop"))),
                 name(Errc::contentMismatch));
        QCOMPARE(codeOf(contribute("ben-laptop", shareOf[carla], words)), name(Errc::notFound));
        HYPHA_VERIFY(contribute("ben-laptop", shareOf[ben], words));
        QCOMPARE(codeOf(contribute("ben-laptop", shareOf[ben], words)), name(Errc::alreadyExists));
        HYPHA_VERIFY(contribute("carla-laptop", shareOf[carla], words));

        const auto given = recovery::openContributions(o.v.state(), id, o.v.keys("ben-new"), o.v.reader());
        QVERIFY2(given, test::told(given));
        QVERIFY(given->unusable.empty());
        const auto closed =
            test::must(recovery::openContributions(o.v.state(), id, o.v.keys("ada-laptop"), o.v.reader()));
        QVERIFY(closed.usable.empty());
        QCOMPARE(closed.unusable.size(), std::size_t(2));
        QVERIFY(closed.unusable.front().error.code == Errc::decryptionFailed);
        recovery::Gathering gathering(o.document());
        for (const recovery::Contribution &one : given->usable)
            QVERIFY(gathering.add(one));
        QVERIFY((gathering.contributors() == std::set{ben, carla}));
        HYPHA_VERIFY(o.v.run("ben-new", vault::recoveryOperation(o.completion(id, gathering))));
        HYPHA_VERIFY(o.v.read("ben-new"));
        const vault::VaultState &after =
            o.v.state(); // the log names who helped, and every key that came back
        std::vector<vault::Event> events;
        for (const vault::LogEntry &entry : after.log) {
            const std::string path = vault::eventPath(entry);
            events.push_back(test::must(vault::Event::parse(test::must(o.v.reader()(path)), path)));
        }
        const auto done =
            std::ranges::find(events, std::string("org_recovery_completed"), &vault::Event::type);
        QVERIFY(done != events.end());
        const auto &details = std::get<vault::details::OrgRecoveryCompleted>(done->details);
        QVERIFY((details.contributors == std::set{ben, carla}));
        QCOMPARE(details.sharesUsed, std::uint64_t{2});
        QCOMPARE(std::next(done)->type, std::string("pdk_shared"));
        QVERIFY(std::next(done)->project == o.v.project);
        for (const auto &[path, bytes] : o.v.files())
            QVERIFY(!path.starts_with("recovery/contributions/"));
        QVERIFY(o.v.replayed() == o.v.state());
    }

    void contributionsToAnOldSetAreVoid()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        const recovery::Plan plan{1, {{"Admins", 2, 2}}, {{0, 0, "Ben", o.v.device("ben-laptop").id}}};
        o.setUp(plan);
        const RequestId id = o.request("ben-new", "ben");
        HYPHA_VERIFY(o.v.run("ben-laptop", vault::recoveryOperation(vault::op::ContributeShare{
                                               id, o.v.state().shares.begin()->first, o.words("ben-new")})));
        o.setUp(plan);
        const auto given = recovery::openContributions(o.v.state(), id, o.v.keys("ben-new"), o.v.reader());
        QVERIFY(given && given->usable.empty());
        QCOMPARE(given->unusable.size(), std::size_t{1}); // named, so that nobody waits for it
        QCOMPARE(name(given->unusable[0].error.code), name(Errc::conflict));
    }

    void sealedWordsOpenOnlyWhereTheyBelong()
    {
        const auto holder = crypto::X25519SecretKey::generate();
        const auto other = crypto::X25519SecretKey::generate();
        const DeviceId key = DeviceId::random();
        const ShareId share = ShareId::random();
        const auto sealed = test::must(
            recovery::sealShare(asBytes("academic acid"), crypto::x25519PublicKey(holder), key, share));
        QCOMPARE(test::must(recovery::openShare(sealed, holder, key, share)).text(),
                 std::string_view("academic acid"));
        const std::string failed = name(Errc::decryptionFailed);
        QCOMPARE(codeOf(recovery::openShare(sealed, other, key, share)), failed);
        QCOMPARE(codeOf(recovery::openShare(sealed, holder, DeviceId::random(), share)), failed);
        QCOMPARE(codeOf(recovery::openShare(sealed, holder, key, ShareId::random())), failed);
        QCOMPARE(codeOf(recovery::openContribution(sealed, holder, RequestId{key.uuid}, share)), failed);
    }

    // --- recovery contacts

    void aContactRestoresWhatTheyCanRead()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::member, Role::admin);
        o.v.addPerson("carla-laptop", "carla", Role::member, Role::member);
        const ProjectId beyond = ProjectId::random(); // where Carla is, and Ben is not
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::CreateProject{beyond, "web", {}}));
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::AddMember{beyond, test::user("carla"), Role::member}));
        const auto contacts = [&](std::set<UserId> users) {
            return o.v.run("carla-laptop", vault::recoveryOperation(vault::op::SetRecoveryContacts{users}));
        };
        QCOMPARE(codeOf(contacts({test::user("carla")})), name(Errc::invalidInput));
        QCOMPARE(codeOf(contacts({test::user("nobody")})), name(Errc::notFound));
        o.v.enrol("carla-new", "carla");
        const RequestId id = RequestId::random();
        const auto ask = vault::recoveryOperation(vault::op::RequestRecovery{id, RecoveryMethod::contact});
        QCOMPARE(codeOf(o.v.run("carla-new", ask)), name(Errc::notFound)); // nobody to ask
        HYPHA_VERIFY(contacts({test::user("ben")}));
        HYPHA_VERIFY(o.v.run("carla-new", ask));

        const auto assist = [&](const std::string &device, const vault::Hash &words) {
            return o.v.run(device, vault::recoveryOperation(vault::op::AssistRecovery{id, words}));
        };
        QCOMPARE(codeOf(assist("ada-laptop", o.words("carla-new"))), name(Errc::permissionDenied));
        QCOMPARE(codeOf(assist("ben-laptop", o.words("carla-laptop"))), name(Errc::contentMismatch));
        const auto can = [&](const char *contact) {
            return vault::canAssist(o.v.state(), test::user(contact), test::user("carla"), o.v.judgedNow());
        };
        QVERIFY(can("ben") && can("ada") && !can("dora"));
        HYPHA_VERIFY(assist("ben-laptop", o.words("carla-new")));
        HYPHA_VERIFY(o.v.read("carla-new"));
        QVERIFY(!o.v.state().project(beyond)->pdk().wrapped.contains(o.v.device("carla-new").id));
        const vault::RecoveryRequest &request = o.v.state().requests.at(id);
        QVERIFY(request.status == RequestStatus::completed);
        QVERIFY(request.assistedBy == o.v.device("ben-laptop").id);
        const vault::Event last = o.lastEvent();
        const auto &details = std::get<vault::details::RecoveryAssisted>(last.details);
        QVERIFY(details.assistedBy == o.v.device("ben-laptop").id && details.user == test::user("carla"));
        QVERIFY(details.projects == std::set{o.v.project}); // what came back, and nothing beyond
        const auto told = [&](const std::string &device) {  // R3
            return vault::recoveryAlarms(o.v.state(), test::user("carla"), o.v.device(device).id,
                                         o.v.judgedNow());
        };
        QVERIFY(told("carla-laptop") == std::vector{id} && told("carla-new").empty());
        QVERIFY(o.v.replayed() == o.v.state());
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::RevokeDevice{o.v.device("ben-laptop").id}));
        QVERIFY(!can("ben")); // a contact without a device helps nobody
    }

    void R3_aRequestThatIsWithdrawnOnceItHasServedIsToldToo()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::member, Role::admin);
        o.v.addPerson("carla-laptop", "carla", Role::member, Role::member);
        HYPHA_VERIFY(o.v.run("carla-laptop",
                             vault::recoveryOperation(vault::op::SetRecoveryContacts{{test::user("ben")}})));
        const auto told = [&] {
            return vault::recoveryAlarms(o.v.state(), test::user("carla"), o.v.device("carla-laptop").id,
                                         o.v.judgedNow());
        };
        const auto cancel = [](const RequestId &id) {
            return vault::recoveryOperation(vault::op::CancelRecovery{id, "a mistake"});
        };
        const RequestId refused = o.request("carla-tablet", "carla", RecoveryMethod::contact);
        HYPHA_VERIFY(o.v.run("carla-laptop", cancel(refused)));
        QVERIFY(told().empty()); // nobody came in
        const RequestId id = o.request("not-carla", "carla", RecoveryMethod::contact);
        HYPHA_VERIFY(o.v.approve("ben-laptop", "not-carla"));
        HYPHA_VERIFY(o.v.read("not-carla"));
        HYPHA_VERIFY(o.v.run("not-carla", cancel(id)));
        QVERIFY(o.v.state().requests.at(id).status == RequestStatus::cancelled);
        QVERIFY(told() == std::vector{id});
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::RevokeDevice{o.v.device("not-carla").id, {}}));
        QVERIFY(told().empty());
        // Let in by a device of her own after all: that she knows.
        const RequestId found = o.request("carla-phone", "carla", RecoveryMethod::contact);
        HYPHA_VERIFY(o.v.approve("carla-laptop", "carla-phone"));
        HYPHA_VERIFY(o.v.run("carla-laptop", cancel(found)));
        QVERIFY(told().empty());
    }

    /// Without any request: an admin can, and would act in her name.
    void R3_aDeviceThatSomebodyElseLetInIsToldToItsUser()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::admin, Role::admin);
        o.v.addPerson("carla-laptop", "carla", Role::member, Role::member);
        o.setUp();
        const auto told = [&](const std::string &device) {
            return vault::strangeDevices(o.v.state(), o.v.device(device).user, o.v.device(device).id,
                                         o.v.judgedNow());
        };
        QVERIFY(told("carla-laptop").empty());
        o.v.enrol("not-carla", "carla");
        QVERIFY(told("carla-laptop").empty()); // anybody can ask
        HYPHA_VERIFY(o.v.approve("ben-laptop", "not-carla"));
        const DeviceId strange = o.v.device("not-carla").id;
        QVERIFY(told("carla-laptop") == std::vector{strange});
        QVERIFY(told("not-carla").empty() && told("ben-laptop").empty() && told("ada-laptop").empty());
        // A device of her own that she lets in herself, and a recovery, which is told as one.
        o.v.enrol("carla-phone", "carla");
        HYPHA_VERIFY(o.v.approve("carla-laptop", "carla-phone"));
        const RequestId id = o.request("carla-new", "carla");
        HYPHA_VERIFY(o.v.run("carla-new", vault::recoveryOperation(o.completion(id, o.gathered({0, 1})))));
        QVERIFY(told("carla-laptop") == std::vector{strange});
        QVERIFY(test::must(vault::readState(vault::writeState(o.v.state()))) == o.v.state());
        o.v.clock().forward(31 * 86400);
        HYPHA_VERIFY(o.v.run("carla-laptop", o.v.push("API_KEY", "later")));
        QVERIFY(told("carla-laptop").empty());
        o.v.enrol("nor-carla", "carla");
        HYPHA_VERIFY(o.v.approve("ben-laptop", "nor-carla"));
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::RevokeDevice{o.v.device("nor-carla").id}));
        QVERIFY(told("carla-laptop").empty()); // settled
    }

    void aDeviceAsksOnceAtATimeAndTakesNoOtherDevicesContactsBack()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        o.v.addPerson("carla-laptop", "carla", Role::admin, Role::admin);
        o.setUp();
        HYPHA_VERIFY(o.v.run(
            "ben-laptop", vault::recoveryOperation(vault::op::SetRecoveryContacts{{test::user("carla")}})));
        const RequestId first = o.request("ben-new", "ben");
        QCOMPARE(codeOf(o.v.run("ben-new", vault::recoveryOperation(vault::op::RequestRecovery{
                                               RequestId::random(), RecoveryMethod::contact}))),
                 name(Errc::alreadyExists));
        HYPHA_VERIFY(o.v.run("ben-new", vault::recoveryOperation(o.completion(first, o.gathered({0, 1})))));
        QVERIFY(vault::contactsOfOtherDevices(o.v.state(), test::user("ben"), o.v.device("ben-new").id) ==
                std::set{test::user("carla")});
        QVERIFY(vault::contactsOfOtherDevices(o.v.state(), test::user("ben"), o.v.device("ben-laptop").id)
                    .empty());
    }

    /// Whoever comes in writes the time: an old one must not make it old news.
    void R3_aRecoveryThatIsBackdatedIsToldAllTheSame()
    {
        constexpr std::int64_t away = std::int64_t{45} * 86400;
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::admin, Role::admin);
        o.v.addPerson("carla-laptop", "carla", Role::member, Role::member);
        o.setUp();
        HYPHA_VERIFY(o.v.run("carla-laptop",
                             vault::recoveryOperation(vault::op::SetRecoveryContacts{{test::user("ben")}})));
        o.v.clock().forward(away);
        HYPHA_VERIFY(o.v.run("carla-laptop", o.v.push("API_KEY", "second")));
        o.v.clock().forward(-away);
        const RequestId assisted = o.request("not-carla", "carla", RecoveryMethod::contact);
        HYPHA_VERIFY(o.v.run("ben-laptop", vault::recoveryOperation(
                                               vault::op::AssistRecovery{assisted, o.words("not-carla")})));
        const RequestId passed = o.request("bens-other", "ben");
        HYPHA_VERIFY(
            o.v.run("bens-other", vault::recoveryOperation(o.completion(passed, o.gathered({0, 1}), true))));
        o.v.clock().forward(away);
        const auto told = [&] {
            return vault::recoveryAlarms(o.v.state(), test::user("carla"), o.v.device("carla-laptop").id,
                                         o.v.judgedNow());
        };
        const auto ownership = [&] {
            return vault::ownershipAlarms(o.v.state(), test::user("ada"), o.v.device("ada-laptop").id,
                                          o.v.judgedNow());
        };
        QVERIFY(told() == std::vector{assisted} && ownership() == std::vector{passed});
        // Nor does it end with the next thing that they do.
        HYPHA_VERIFY(o.v.run("carla-laptop", o.v.push("API_KEY", "third")));
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::AddNote{std::nullopt, "busy"}));
        QVERIFY(told() == std::vector{assisted} && ownership() == std::vector{passed});
        QVERIFY(o.v.replayed() == o.v.state());
        o.v.clock().forward(31 * 86400);
        QVERIFY(told().empty() && ownership().empty());
    }

    void K5_contactsAreReadAnewAtTheMomentOfHelp()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::member, Role::admin);
        o.v.addPerson("carla-laptop", "carla", Role::member, Role::member);
        const auto contacts = [](std::set<UserId> users) {
            return vault::recoveryOperation(vault::op::SetRecoveryContacts{std::move(users)});
        };
        HYPHA_VERIFY(o.v.run("carla-laptop", contacts({test::user("ben")})));
        const RequestId id = o.request("carla-new", "carla", RecoveryMethod::contact);
        HYPHA_VERIFY(o.v.run("carla-laptop", contacts({})));
        QCOMPARE(codeOf(o.v.run("ben-laptop", vault::recoveryOperation(
                                                  vault::op::AssistRecovery{id, o.words("carla-new")}))),
                 name(Errc::permissionDenied));
    }

    // --- drills

    void drillNotesAreReadBack()
    {
        const recovery::Drill drill{recovery::DrillKind::checked, 3, 1, 2};
        QCOMPARE(recovery::noteOf(drill), std::string("hypha-drill/1 set=3 group=1 index=2"));
        QVERIFY(recovery::drillFrom(recovery::noteOf(drill)) == drill);
        for (const char *bad : {"", "hypha-drill/1 set=3 group=1", "hypha-drill/1 set=3 group=1 index=2 ",
                                "hypha-drill/2 set=3 group=1 index=2", "hypha-drill/1 set=3 group=16 index=2",
                                "hypha-drill/1 set= group=1 index=2", "a note"})
            QVERIFY(!recovery::drillFrom(bad));
    }

    void drillsAreCountedForTheirSetAlone()
    {
        test::Clients c(1);
        auto &vault = *c[0].vault;
        const auto note = [&](std::uint64_t set, unsigned index, recovery::DrillKind kind) {
            c[0].run(vault::op::AddNote{std::nullopt, recovery::noteOf({kind, set, 0, index})});
        };
        note(1, 0, recovery::DrillKind::checked);
        c[0].run(vault::op::AddNote{std::nullopt,
                                    recovery::noteOf({recovery::DrillKind::printed, 2, 0, 0,
                                                      recovery::SheetForm::pdf})}); // counts as printed
        note(2, 1, recovery::DrillKind::checked);
        const auto state = vault.state();
        const auto events = test::must(vault.events(1, state->head.sequence));
        recovery::Document document;
        document.setNumber = 2;
        document.plan = twoOfThree();
        const auto drills = [&](const std::vector<vault::Event> &of) {
            return recovery::drillsOf(of, *state, document, c.clock().now());
        };
        const recovery::DrillReport report = drills(events);
        QCOMPARE(report.checked.size(), std::size_t{1});
        QCOMPARE(report.printed.size(), std::size_t{1});
        QVERIFY(report.checked.contains({0, 1}));
        QVERIFY(report.forms.at({0, 0}) == recovery::SheetForm::pdf);
        note(2, 0, recovery::DrillKind::printed); // printed after all, and that it stays
        c[0].run(vault::op::AddNote{std::nullopt, recovery::noteOf({recovery::DrillKind::printed, 2, 0, 0,
                                                                    recovery::SheetForm::words})});
        QVERIFY(drills(test::must(vault.events(1, vault.state()->head.sequence))).forms.at({0, 0}) ==
                recovery::SheetForm::paper);
    }

    /// What the page asks of a long log: the last notes of the present set, however many there are.
    void notesOfTheSetAreFoundWithoutReadingTheLog()
    {
        using recovery::DrillKind;
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::reader, std::nullopt);
        const auto note = [&](const std::string &device, const std::string &text) {
            test::must(o.v.run(device, vault::op::AddNote{std::nullopt, text}));
            return o.v.state().head.sequence;
        };
        const auto drill = [&](const std::string &device, std::uint64_t set,
                               DrillKind kind = DrillKind::checked) {
            return note(device, recovery::noteOf({kind, set, 0, 0}));
        };
        drill("ada-laptop", 1); // said before there was anything to check
        o.setUp(twoOfThree());
        QVERIFY(o.v.state().recoveryKey->notes.empty());
        note("ada-laptop", "a note of somebody");
        note("ada-laptop", "hypha-drill/1 is a word");
        drill("ada-laptop", 2); // of no set that there is
        QVERIFY(o.v.state().recoveryKey->notes.empty());
        for (int i = 0; i < 20; ++i) // whoever means to make the page slow
            drill("ben-laptop", 1);
        const std::set<std::uint64_t> last = {drill("ben-laptop", 1), drill("ada-laptop", 1),
                                              drill("ada-laptop", 1, DrillKind::printed)};
        std::set<std::uint64_t> found;
        for (const auto &[said, sequence] : o.v.state().recoveryKey->notes)
            found.insert(sequence);
        QVERIFY(found == last);
        QVERIFY(test::must(vault::readState(vault::writeState(o.v.state()))) == o.v.state());
        o.setUp(twoOfThree());
        QVERIFY(o.v.state().recoveryKey->notes.empty()); // of the old set
    }

    void R6_onlyWhoAnswersForAShareIsCounted()
    {
        Organisation o;
        o.v.addPerson("ben-laptop", "ben", Role::admin, std::nullopt);
        o.v.addPerson("carla-laptop", "carla", Role::member, Role::member);
        o.v.addPerson("dora-laptop", "dora", Role::reader, std::nullopt);
        o.v.addPerson("mallory-laptop", "mallory", Role::member, std::nullopt);
        o.v.addPerson("erik-laptop", "erik", Role::admin, std::nullopt);
        const std::string dora = test::user("dora").text;
        recovery::Plan plan{1,
                            {{"Admins", 2, 4}},
                            {{0, 0, "Carla", o.v.device("carla-laptop").id},
                             {0, 1, dora.substr(dora.find('|') + 1), {}},
                             {0, 2, "Mallory's safe", {}}}};
        o.setUp(plan);
        const recovery::Document document = o.document();
        std::vector<vault::Event> notes;
        const auto say = [&](const std::string &device, unsigned index, recovery::DrillKind kind) {
            o.v.clock().forward(60);
            HYPHA_VERIFY(
                o.v.run(device, vault::op::AddNote{std::nullopt, recovery::noteOf({kind, 1, 0, index})}));
            notes.push_back(o.lastEvent());
        };
        const auto report = [&] { return recovery::drillsOf(notes, o.v.state(), document, o.v.judgedNow()); };
        for (unsigned index = 0; index < 4; ++index) { // any member can write it
            say("mallory-laptop", index, recovery::DrillKind::checked);
            say("mallory-laptop", index, recovery::DrillKind::printed);
        }
        say("carla-laptop", 1, recovery::DrillKind::checked); // another holder's
        QVERIFY(report().checked.empty() && report().printed.empty());
        QCOMPARE(report().saidChecked.size(), std::size_t{4});
        QCOMPARE(report().saidPrinted.size(), std::size_t{4});
        QVERIFY(report().saidChecked.at({0, 1}).by == test::user("carla"));
        QVERIFY(report().saidChecked.at({0, 2}).by == test::user("mallory")); // no name of a user
        say("carla-laptop", 0, recovery::DrillKind::checked);                 // her device is named
        say("dora-laptop", 1, recovery::DrillKind::checked);                  // she is
        say("ben-laptop", 3, recovery::DrillKind::printed);                   // may share
        QCOMPARE(report().checked.size(), std::size_t{2});
        QVERIFY(report().checked.contains({0, 0}) && report().checked.contains({0, 1}));
        QVERIFY(report().printed.contains({0, 3}) && report().printed.size() == 1);
        QVERIFY(!report().saidChecked.contains({0, 0}) && !report().saidPrinted.contains({0, 3}));
        const Timestamp checked = report().checked.at({0, 0});
        say("mallory-laptop", 0, recovery::DrillKind::checked); // later, and moves nothing
        QVERIFY(report().checked.at({0, 0}) == checked);
        QVERIFY(report().saidChecked.at({0, 0}).by == test::user("mallory"));
        // Who is an admin no more vouches for nothing; who made the set printed it, whatever they are now.
        say("ada-laptop", 2, recovery::DrillKind::printed);
        HYPHA_VERIFY(o.v.run("ada-laptop", vault::op::TransferOwnership{
                                               std::nullopt, test::user("ben"),
                                               vault::activeDevices(o.v.state(), test::user("ben"))}));
        HYPHA_VERIFY(
            o.v.run("ben-laptop", vault::op::ChangeRole{std::nullopt, test::user("ada"), Role::reader}));
        QVERIFY(report().printed.contains({0, 2}) && report().printed.contains({0, 3}));
        HYPHA_VERIFY(o.v.run("ben-laptop", vault::op::TransferOwnership{
                                               std::nullopt, test::user("erik"),
                                               vault::activeDevices(o.v.state(), test::user("erik"))}));
        HYPHA_VERIFY(
            o.v.run("erik-laptop", vault::op::ChangeRole{std::nullopt, test::user("ben"), Role::reader}));
        QVERIFY(report().printed.contains({0, 2}) && report().printed.size() == 1);
        QVERIFY(report().saidPrinted.at({0, 3}).by == test::user("ben"));
    }

    void R2_anOldSheetIsNamedByItsSetAndHolder()
    {
        test::Clients c(1);
        auto &vault = *c[0].vault;
        std::vector<std::vector<recovery::ShareSheet>> sets;
        std::set<std::uint16_t> taken;
        const auto makeSet = [&](const recovery::Plan &plan) {
            auto made = test::must(
                recovery::makeKeySet(*vault.state(), plan, vault.state()->head, c.clock().now(), taken));
            c[0].run(made.operation);
            QVERIFY(taken.insert(made.sheets[0].identifier).second);
            sets.push_back(std::move(made.sheets));
            c.clock().forward(86400);
            c[0].put(c.project, c.set, "KEY", std::to_string(sets.size()));
        };
        const Timestamp first = c.clock().now();
        makeSet(twoOfThree());
        makeSet({1, {{"Board", 2, 2}}, {{0, 1, "Dora", {}}}});
        makeSet(twoOfThree());
        const auto past = test::must(vault.pastRecoverySets());
        QCOMPARE(past.size(), std::size_t{2});
        QCOMPARE(past[0].setNumber, std::uint64_t{2});
        QVERIFY(recovery::madeAt(past[1]) == first);
        const auto headerOf = [&](std::size_t set, std::size_t sheet) {
            return *recovery::checkWords(sets[set][sheet].words.view()).header;
        };
        const recovery::Document *old = recovery::setOf(headerOf(1, 1), past);
        QVERIFY(old && old->setNumber == 2);
        QCOMPARE(recovery::holderOf(old->plan, 0, 1)->name, std::string("Dora"));
        old = recovery::setOf(headerOf(0, 2), past);
        QVERIFY(old && old->setNumber == 1);
        QVERIFY(!recovery::setOf(headerOf(2, 0), past)); // of the present one
        // Without keys, as `recovery check` does it.
        const auto store = test::must(store::GitStore::open(c[0].repository()));
        QVERIFY(test::must(recovery::pastSets(*store, *test::must(store->head()))) == past);
    }

    // --- from a computer that knows nothing

    void H12_askingComparesTheCloneWithTheSheet()
    {
        test::Clients c(1);
        c[0].run(test::must(recovery::makeKeySet(*c[0].vault->state(), twoOfThree(),
                                                 c[0].vault->state()->head, c.clock().now()))
                     .operation);
        c[0].synced();
        const auto state = c[0].vault->state();
        const keystore::ProfileStore profiles(keystore::Home::below(c.path("elsewhere")));
        session::RecoveryWish wish{"default", test::user("ada"), "new", c.remote().string(), {}, state->head};
        const auto ask = [&] {
            sync::PathTransport transport(wish.remote);
            return session::requestRecovery(profiles, wish, test::passphrase(), transport, c.clock());
        };
        wish.fingerprintWords = crypto::fingerprintText(state->head.chainHash);
        QCOMPARE(codeOf(ask()), name(Errc::forked));
        wish.fingerprintWords = crypto::fingerprintText(state->fingerprint);
        wish.seenBefore->sequence += 1;
        QCOMPARE(codeOf(ask()), name(Errc::rollback));
        wish.seenBefore = vault::Head{1, state->head.event, state->head.chainHash};
        QCOMPARE(codeOf(ask()), name(Errc::forked));
        wish.seenBefore = state->head;
        wish.user = test::user("eve");
        QCOMPARE(codeOf(ask()), name(Errc::notFound));
        QVERIFY(profiles.list() && profiles.list()->empty());
        wish.user = test::user("ada");
        auto asked = ask();
        QVERIFY2(asked, test::told(asked));
        QVERIFY(asked->vault->state()->requests.contains(asked->request));
        QVERIFY(!vault::isUsable(*asked->vault->state()->device(asked->vault->keys().id), c.clock().now()));
    }

    void aRestedVaultAsksForTheClockAndNothingStaysMeanwhile()
    {
        test::Clients c(1);
        c[0].run(test::must(recovery::makeKeySet(*c[0].vault->state(), twoOfThree(),
                                                 c[0].vault->state()->head, c.clock().now()))
                     .operation);
        vault::op::AddMember guest{std::nullopt, test::user("guest"), Role::reader};
        guest.expiresAt = Timestamp::fromSeconds(c.clock().now().seconds + 365 * 86400);
        c[0].run(guest);
        c[0].synced();
        c.clock().forward(30 * 86400);
        const keystore::ProfileStore profiles(keystore::Home::below(c.path("elsewhere")));
        session::RecoveryWish wish{"default", test::user("ada"), "new", c.remote().string(),
                                   crypto::fingerprintText(c[0].vault->state()->fingerprint)};
        const auto ask = [&] {
            sync::PathTransport transport(wish.remote);
            return session::requestRecovery(profiles, wish, test::passphrase(), transport, c.clock());
        };
        const auto unasked = ask();
        QCOMPARE(codeOf(unasked), name(Errc::inputNeeded));
        QCOMPARE(unasked.error().item, std::string("clock"));
        QVERIFY(profiles.list() && profiles.list()->empty());
        wish.clockConfirmed = true;
        HYPHA_VERIFY(ask());
    }

    // --- while others write

    void aSetMadeOfflineKeepsItsSheets()
    {
        test::Clients c;
        auto made = test::must(recovery::makeKeySet(*c[0].vault->state(), twoOfThree(),
                                                    c[0].vault->state()->head, c.clock().now()));
        c[0].run(made.operation);
        c[0].run(vault::recoveryOperation(vault::op::SetRecoveryContacts{}));
        c[1].put(c.project, c.set, "B", "2");
        c[1].run(vault::op::Rotate{{c.project}, "manual", std::nullopt});
        c[1].synced();
        const auto report = c[0].synced();
        QCOMPARE(c[0].state().parked, std::size_t{0});
        QCOMPARE(c[0].state().unpushed, std::uint64_t{0});
        c[1].synced();
        const auto state = c[1].vault->state();
        QVERIFY(state->recoveryKey && vault::uncoveredKeys(*state).empty());
        const auto read = [&](const std::string &path) { return c[1].vault->file(path); };
        recovery::Gathering gathering(test::must(recovery::currentDocument(*state, read)));
        QVERIFY(gathering.add(made.sheets[0].words.view()) && gathering.add(made.sheets[2].words.view()));
        HYPHA_VERIFY(gathering.keys(*state->recoveryKey));
        static_cast<void>(report);
    }

    void twoSetsMadeOfflineLeaveOneAndSayWhichIsVoid()
    {
        test::Clients c;
        for (std::size_t n : {std::size_t{0}, std::size_t{1}})
            c[n].run(test::must(recovery::makeKeySet(*c[n].vault->state(), twoOfThree(),
                                                     c[n].vault->state()->head, c.clock().now()))
                         .operation);
        const DeviceId winner = c[0].vault->state()->recoveryKey->id;
        c[0].synced();
        c[1].synced();
        QVERIFY(c[1].vault->state()->recoveryKey->id == winner);
        QCOMPARE(c[1].state().parked, std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestOrgRecovery)
#include "tst_orgrecovery.moc"
