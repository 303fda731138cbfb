#include "model/vault/apply.h"
#include "support/adminacts.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace hypha;
using test::adminActs;
using test::brokenRule;
using test::TeamVault;
using test::threeAdmins;
using vault::Role;

namespace {

std::string name(Errc code)
{
    return toString(code);
}
/// Names, because QCOMPARE would free what toString() of an enumeration gives it.
std::string codeOf(const auto &result)
{
    return result ? "success" : toString(result.error().code);
}

vault::op::ChangeRole roleOf(const TeamVault &v, std::string_view who, Role role)
{
    return test::roleOf(v.state(), who, role);
}

/// Everybody prepares on the state that they see when their turn comes: who lost the race signs again.
class Interleavings
{
public:
    explicit Interleavings(TeamVault &v) : m_vault(v) {}
    std::string problem;
    std::size_t states = 0, refused = 0;

    void explore(std::size_t depth, unsigned used)
    {
        ++states;
        if (const std::string rule = brokenRule(m_vault.state()); !rule.empty())
            problem = rule;
        if (depth == 0 || !problem.empty())
            return;
        for (std::size_t i = 0; i < adminActs().size(); ++i)
            if (!(used & (1u << i)))
                go(i, depth, used);
    }

private:
    void go(std::size_t i, std::size_t depth, unsigned used)
    {
        const test::AdminAct &act = adminActs()[i];
        auto prepared = m_vault.prepare(act.device, act.operation(m_vault.state(), m_vault.project));
        if (!prepared || prepared->changes.empty()) {
            ++refused;
            return;
        }
        // Another machine replays the same events and comes to the same state.
        vault::VaultState other = m_vault.state();
        for (const vault::Event &event : prepared->changes.events)
            if (!vault::apply(other, event))
                problem = "another machine refuses what this one made";
        if (!(other == prepared->changes.after))
            problem = "two machines come to different states";
        const auto files = m_vault.files();
        const vault::VaultState before = m_vault.state();
        m_vault.take(std::move(*prepared));
        explore(depth - 1, used | (1u << i));
        m_vault.restore(files, before);
    }

    TeamVault &m_vault;
};

constexpr std::size_t people = 4;
const char *const names[people] = {"ada", "ben", "carla", "dan"};

std::string laptop(std::size_t person)
{
    return std::string(names[person]) + "-laptop";
}

vault::Operation anyOperation(const TeamVault &v, std::size_t kind, std::size_t target, Role role,
                              bool inProject)
{
    const UserId user = test::user(names[target]);
    const auto place = inProject ? std::optional(v.project) : std::nullopt;
    const auto seen = vault::activeDevices(v.state(), user);
    switch (kind) {
    case 0:
        return vault::op::AddMember{place, user, role, {}, seen, true};
    case 1:
        return vault::op::RemoveMember{place, user};
    case 2:
        return vault::op::ChangeRole{place, user, role, {}, seen};
    case 3:
        return vault::op::TransferOwnership{place, user, seen};
    case 4:
        return vault::op::RevokeDevice{v.device(laptop(target)).id, std::nullopt};
    case 5:
        return vault::op::Rotate{{v.project}, "manual", std::nullopt};
    default:
        return v.push("KEY_" + std::to_string(target), "value");
    }
}

} // namespace

/// What several people may do to one another: THREATS M1–M9 by the operations of this program.
class TestTeamHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void M5_allInterleavingsOfThreeAdminsActsGiveOneStateOrARefusal()
    {
        const auto v = threeAdmins();
        Interleavings all(*v);
        all.explore(qEnvironmentVariableIsSet("HYPHA_DEEP") ? 7 : 4, 0);
        QVERIFY2(all.problem.empty(), all.problem.c_str());
        QVERIFY2(all.states > 200 && all.refused > 200, qPrintable(QString::number(all.states)));
    }

    void M5_anActSignedOnAnOlderStateIsRefusedAndMustBeSignedAgain()
    {
        const auto v = threeAdmins();
        const auto bens = v->prepare("ben-laptop", roleOf(*v, "carla", Role::member));
        const auto carlas = v->prepare("carla-laptop", roleOf(*v, "ben", Role::reader));
        QCOMPARE(codeOf(bens), name(Errc::permissionDenied)); // of one's own level: nobody
        QCOMPARE(codeOf(carlas), name(Errc::permissionDenied));
        const auto adas = v->prepare("ada-laptop", roleOf(*v, "ben", Role::member));
        const auto late =
            v->prepare("ben-laptop", vault::op::RevokeDevice{v->device("carla-laptop").id, std::nullopt});
        QVERIFY(adas && late);
        vault::VaultState state = adas->changes.after;
        const auto refused = vault::apply(state, late->changes.events.front());
        QCOMPARE(codeOf(refused), name(Errc::chainBroken));
        QVERIFY(state == adas->changes.after);
        v->restore({}, adas->changes.after);
        QCOMPARE(codeOf(v->prepare("ben-laptop",
                                   vault::op::RevokeDevice{v->device("carla-laptop").id, std::nullopt})),
                 name(Errc::permissionDenied));
    }

    void M6_randomActsKeepExactlyOneOwnerEverywhere()
    {
        const bool good = rc::check("exactly one owner", [] {
            TeamVault v;
            for (std::size_t i = 1; i < people; ++i)
                v.addPerson(laptop(i), names[i], i == 1 ? Role::admin : Role::member, Role::member);
            const auto count = *rc::gen::inRange<std::size_t>(5, 40);
            for (std::size_t i = 0; i < count; ++i) {
                const auto actor = *rc::gen::inRange<std::size_t>(0, people);
                const auto kind = *rc::gen::inRange<std::size_t>(0, 7);
                const auto target = *rc::gen::inRange<std::size_t>(0, people);
                const auto role = static_cast<Role>(*rc::gen::inRange(0, 4));
                const auto inProject = *rc::gen::arbitrary<bool>();
                const vault::VaultState before = v.state();
                const auto done = v.run(laptop(actor), anyOperation(v, kind, target, role, inProject));
                if (!done)
                    RC_ASSERT(v.state() == before);
                RC_ASSERT(brokenRule(v.state()) == std::string());
            }
            const auto replayed = v.replayed();
            RC_ASSERT(replayed.has_value());
            RC_ASSERT(*replayed == v.state());
        });
        QVERIFY(good);
    }

    void M1_aReaderMakesNobodyAMember()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::reader, Role::reader);
        v.enrol("mallory", "mallory");
        QCOMPARE(codeOf(v.approve("ben-laptop", "mallory", Role::reader)), name(Errc::permissionDenied));
        QCOMPARE(
            codeOf(v.run("ben-laptop", vault::op::AddMember{std::nullopt, test::user("dan"), Role::reader})),
            name(Errc::permissionDenied));
        QCOMPARE(codeOf(v.run("ben-laptop", roleOf(v, "ben", Role::admin))), name(Errc::permissionDenied));
    }

    void M2_anOldSignedEventPublishedAgainIsNoSuccessor()
    {
        TeamVault v;
        const auto policy = [&](bool rotates) {
            return vault::op::ChangeProject{v.project, "api",
                                            vault::RotationPolicy{rotates, rotates, {}, {}}};
        };
        HYPHA_VERIFY(v.run("ada-laptop", policy(false)));
        HYPHA_VERIFY(v.run("ada-laptop", policy(true)));
        for (const vault::LogEntry &entry : v.state().log) {
            const std::string path = vault::eventPath(entry);
            const auto event = vault::Event::parse(*v.reader()(path), path);
            QVERIFY2(event, test::told(event));
            vault::VaultState state = v.state();
            QVERIFY2(!vault::apply(state, *event), path.c_str());
            vault::Event renumbered = *event;
            renumbered.sequence = v.state().head.sequence + 1;
            renumbered.previous = v.state().head.event;
            QVERIFY2(!vault::apply(state, renumbered), path.c_str());
            QVERIFY(state == v.state());
        }
    }

    void M3_aRemovedMembersBackdatedActIsVoid()
    {
        const auto v = threeAdmins();
        HYPHA_VERIFY(v->run("ada-laptop", vault::op::RemoveMember{std::nullopt, test::user("ben")}));
        for (const std::int64_t skew : {-86400 * 365, 0, 3600}) {
            const Timestamp claimed = Timestamp::fromSeconds(v->now().seconds + skew);
            const auto late =
                vault::prepare(vault::op::RevokeDevice{v->device("ada-laptop").id, std::nullopt}, v->state(),
                               v->keys("ben-laptop"), v->sealer(), v->reader(), claimed);
            QCOMPARE(codeOf(late), name(Errc::permissionDenied));
        }
    }

    void M3_backdatingDoesNotReviveAnExpiredMember()
    {
        const auto v = threeAdmins();
        const Timestamp end = Timestamp::fromSeconds(v->now().seconds + 3600);
        vault::op::ChangeRole o;
        o.user = test::user("ben");
        o.expiresAt = std::optional(end);
        HYPHA_VERIFY(v->run("ada-laptop", o));
        v->clock().forward(7200);
        HYPHA_VERIFY(v->run("ada-laptop", vault::op::AddNote{std::nullopt, "later"}));
        const auto late = vault::prepare(vault::op::AddNote{std::nullopt, "before my end"}, v->state(),
                                         v->keys("ben-laptop"), v->sealer(), v->reader(),
                                         Timestamp::fromSeconds(end.seconds - 60));
        QCOMPARE(codeOf(late), name(Errc::permissionDenied));
        QVERIFY(vault::rotationDue(v->state(), v->theProject(), v->judgedNow()) ==
                vault::DueReason::memberExpired);
        HYPHA_VERIFY(v->run("ada-laptop", v->push("A", "b")));
        QVERIFY(!v->theProject().pdk().wrapped.contains(v->device("ben-laptop").id));
    }

    void M6_ownersAreNeitherRemovedNorLoweredAndLeaveNoProjectBehind()
    {
        const auto v = threeAdmins();
        QCOMPARE(codeOf(v->run("ben-laptop", vault::op::RemoveMember{std::nullopt, test::user("ada")})),
                 name(Errc::permissionDenied));
        QCOMPARE(codeOf(v->run("ada-laptop", vault::op::RemoveMember{std::nullopt, test::user("ada")})),
                 name(Errc::permissionDenied));
        QCOMPARE(codeOf(v->run("ben-laptop", roleOf(*v, "ada", Role::admin))), name(Errc::permissionDenied));
        HYPHA_VERIFY(v->run("ada-laptop", test::transferTo(v->state(), "ben")));
        // Ada is an admin now, and still owns the project.
        QCOMPARE(codeOf(v->run("ben-laptop", vault::op::RemoveMember{std::nullopt, test::user("ada")})),
                 name(Errc::permissionDenied));
        HYPHA_VERIFY(v->run("ada-laptop", vault::op::TransferOwnership{v->project, test::user("ben"), {}}));
        HYPHA_VERIFY(v->run("ben-laptop", vault::op::RemoveMember{std::nullopt, test::user("ada")}));
        QCOMPARE(brokenRule(v->state()), std::string());
    }

    void M7_adminsDoNotTouchTheirEqualsAndRaiseNobodyAboveThemselves()
    {
        const auto v = threeAdmins();
        v->addPerson("dan-laptop", "dan", Role::reader, {});
        QCOMPARE(codeOf(v->run("ben-laptop", vault::op::RemoveMember{std::nullopt, test::user("carla")})),
                 name(Errc::permissionDenied));
        QCOMPARE(codeOf(v->run("ben-laptop", roleOf(*v, "dan", Role::owner))), name(Errc::permissionDenied));
        HYPHA_VERIFY(v->run("ben-laptop", roleOf(*v, "dan", Role::admin)));
        QCOMPARE(codeOf(v->run("ben-laptop", roleOf(*v, "dan", Role::reader))), name(Errc::permissionDenied));
        QCOMPARE(codeOf(v->run("ben-laptop", test::transferTo(v->state(), "carla"))),
                 name(Errc::permissionDenied));
    }

    void M8_aReadersVersionIsRefused()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, Role::reader);
        QCOMPARE(codeOf(v.run("ben-laptop", v.push("A", "b"))), name(Errc::permissionDenied));
    }

    void M9_anOrganisationsAdminEntersNoProjectByHimself()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::admin, {});
        QCOMPARE(codeOf(v.run("ben-laptop", vault::op::AddMember{v.project, test::user("ben"), Role::admin})),
                 name(Errc::permissionDenied));
        QCOMPARE(codeOf(v.run("ben-laptop", vault::op::ShareKeys{v.project, {v.device("ben-laptop").id}})),
                 name(Errc::permissionDenied));
        QCOMPARE(codeOf(v.run("ben-laptop", vault::op::Rotate{{v.project}, "manual", {}})),
                 name(Errc::accessDenied));
        // Let in by its owner, he stands in the log.
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::AddMember{v.project, test::user("ben"), Role::admin}));
        QVERIFY(v.theProject().members.find(test::user("ben")));
    }

    void K8_aDevicePlantedBeforeARiseIsFoundOut()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, {});
        const auto seen = vault::activeDevices(v.state(), test::user("ben"));
        v.enrol("ben-phone", "ben");
        HYPHA_VERIFY(v.approve("ben-laptop", "ben-phone"));
        vault::op::ChangeRole rise;
        rise.user = test::user("ben");
        rise.role = Role::admin;
        rise.seenDevices = seen; // what Ada was shown before the phone
        QCOMPARE(codeOf(v.run("ada-laptop", rise)), name(Errc::conflict));
        rise.seenDevices = vault::activeDevices(v.state(), test::user("ben"));
        HYPHA_VERIFY(v.run("ada-laptop", rise));
    }
};

QTEST_GUILESS_MAIN(TestTeamHistory)
#include "tst_teamhistory.moc"
