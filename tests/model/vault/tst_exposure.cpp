#include "model/vault/audience.h"
#include "model/vault/exposure.h"
#include "support/teamvault.h"

#include <QtTest>

using namespace hypha;
using test::TeamVault;
using vault::Role;

namespace {

std::vector<vault::Exposure> exposuresFor(TeamVault &v, const std::string &device)
{
    auto found = vault::exposures(v.state(), v.keys(device), v.sealer(), v.reader());
    if (!found)
        qFatal("%s", test::told(found));
    return std::move(*found);
}

using Keys = std::vector<std::string>;

Keys keysOf(const std::vector<vault::Exposure> &exposures)
{
    Keys out;
    for (const vault::Exposure &exposure : exposures)
        for (const vault::ExposedSet &set : exposure.sets)
            if (set.keys)
                out.insert(out.end(), set.keys->begin(), set.keys->end());
    return out;
}

} // namespace

/// "Credentials to change": what a removed person or a revoked device still knows.
class TestExposure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyRemovedMeansNothingToChange()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        QVERIFY(exposuresFor(v, "ada-laptop").empty());
    }

    void theListShrinksWithEveryChangedSecretUntilItIsEmpty()
    {
        TeamVault v;
        HYPHA_VERIFY(v.run("ada-laptop", v.push("API_KEY", "k1")));
        v.addPerson("carla-laptop", "carla", Role::member, Role::reader);
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::RemoveMember{std::nullopt, test::user("carla")}));
        auto found = exposuresFor(v, "ada-laptop");
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().user == test::user("carla"));
        QVERIFY(!found.front().device && !found.front().project && found.front().since);
        QCOMPARE(keysOf(found), (Keys{"API_KEY", "DATABASE_URL"}));

        HYPHA_VERIFY(v.run("ada-laptop", v.push("API_KEY", "k2")));
        QCOMPARE(keysOf(exposuresFor(v, "ada-laptop")), (Keys{"DATABASE_URL"}));
        HYPHA_VERIFY(v.run("ada-laptop", v.push("NEW", "never seen by carla")));
        QCOMPARE(keysOf(exposuresFor(v, "ada-laptop")), (Keys{"DATABASE_URL"}));
        HYPHA_VERIFY(v.run("ada-laptop", v.push("API_KEY", "k1"))); // the old one again
        QCOMPARE(keysOf(exposuresFor(v, "ada-laptop")), (Keys{"API_KEY", "DATABASE_URL"}));
        vault::op::PushVersion last = v.push("API_KEY", "k3");
        last.remove = {"DATABASE_URL"};
        HYPHA_VERIFY(v.run("ada-laptop", last));
        QVERIFY(exposuresFor(v, "ada-laptop").empty());
    }

    void aChangedDescriptionIsNoChangedSecret()
    {
        TeamVault v;
        v.addPerson("carla-laptop", "carla", Role::member, Role::reader);
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::RemoveMember{v.project, test::user("carla")}));
        vault::op::PushVersion same = v.push("DATABASE_URL", "postgres://first");
        same.put.front().description = "the main one";
        HYPHA_VERIFY(v.run("ada-laptop", same));
        const auto found = exposuresFor(v, "ada-laptop");
        QCOMPARE(keysOf(found), (Keys{"DATABASE_URL"}));
        QVERIFY(found.front().project == std::optional(v.project));
    }

    void aStolenPhoneExposesWhatItCouldOpen()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        v.enrol("ben-phone", "ben");
        HYPHA_VERIFY(v.approve("ben-laptop", "ben-phone"));
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::RevokeDevice{v.device("ben-phone").id, "stolen"}));
        const auto found = exposuresFor(v, "ben-laptop");
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().device == std::optional(v.device("ben-phone").id));
        QCOMPARE(keysOf(found), (Keys{"DATABASE_URL"}));
        HYPHA_VERIFY(v.run("ben-laptop", v.push("DATABASE_URL", "changed")));
        QVERIFY(exposuresFor(v, "ben-laptop").empty());
    }

    void whoCannotReadTheSetLearnsThatItIsExposedAndNoKeys()
    {
        TeamVault v;
        v.addPerson("carla-laptop", "carla", Role::member, Role::reader);
        v.addPerson("dan-laptop", "dan", Role::admin, std::nullopt);
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::RemoveMember{std::nullopt, test::user("carla")}));
        const auto found = exposuresFor(v, "dan-laptop");
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().sets.size(), std::size_t{1});
        QVERIFY(!found.front().sets.front().keys);
        QVERIFY(keysOf(found).empty());
    }

    void whoComesBackIsNoLongerOnTheList()
    {
        TeamVault v;
        v.addPerson("carla-laptop", "carla", Role::member, Role::reader);
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::RemoveMember{v.project, test::user("carla")}));
        QVERIFY(!exposuresFor(v, "ada-laptop").empty());
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::AddMember{v.project, test::user("carla"), Role::reader}));
        QVERIFY(exposuresFor(v, "ada-laptop").empty());
    }

    void theAudienceOfAProjectIsWhoCanOpenItsKey()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        v.clock().forward(60);
        v.addPerson("carla-laptop", "carla", Role::member, Role::reader);
        v.addPerson("dan-laptop", "dan", Role::admin, std::nullopt);
        v.enrol("carla-phone", "carla");
        HYPHA_VERIFY(v.approve("dan-laptop", "carla-phone"));
        vault::Audience audience = vault::audienceOf(v.state(), v.theProject(), v.judgedNow());
        QCOMPARE(audience.people.size(), std::size_t{3});
        QCOMPARE(audience.devices.size(), std::size_t{3});
        QVERIFY(audience.newest == std::optional(v.device("carla-laptop").id));
        QVERIFY(audience.awaiting == std::set{v.device("carla-phone").id});
        QVERIFY(audience.outsiders.empty() && !audience.recoveryKey);
        HYPHA_VERIFY(v.run("ben-laptop",
                           vault::op::RemoveMember{v.project, test::user("ben")})); // leaves, may not rotate
        audience = vault::audienceOf(v.state(), v.theProject(), v.judgedNow());
        QVERIFY(audience.outsiders == std::set{v.device("ben-laptop").id});
        QCOMPARE(audience.people.size(), std::size_t{2});
    }

    void withoutARotationWhatIsWrittenLaterIsExposedToo()
    {
        TeamVault v;
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::ChangeProject{
                                             v.project, "api", vault::RotationPolicy{false, false, {}, {}}}));
        v.addPerson("carla-laptop", "carla", Role::member, Role::reader);
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::RemoveMember{v.project, test::user("carla")}));
        HYPHA_VERIFY(v.run("ada-laptop", v.push("LATER", "under the same key")));
        const auto found = exposuresFor(v, "ada-laptop");
        QCOMPARE(keysOf(found), (Keys{"DATABASE_URL", "LATER"}));
        QVERIFY(!found.front().since);
    }
};

QTEST_GUILESS_MAIN(TestExposure)
#include "tst_exposure.moc"
