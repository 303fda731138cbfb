#include "crypto/wordlist.h"
#include "gui/people/approval.h"
#include "gui/people/departure.h"
#include "gui/people/devicemodel.h"
#include "gui/people/lefttodo.h"
#include "gui/people/membermodel.h"
#include "gui/people/renewal.h"
#include "gui/people/rotation.h"
#include "gui/text/teamwords.h"
#include "support/teamvault.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace hypha;
using gui::DeviceModel;
using gui::Freshness;
using gui::MemberModel;
using vault::Role;

class tst_PeopleModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gridShowsEverybodysRoles();
    void whoeverWaitsIsShownWithoutBeingAMember();
    void waitingDevicesStandFirstAndRevokedOnesLast();
    void deviceThatSaysNothingForMonthsIsSilent();
    void changeOfARoleKeepsTheSelection();
    void audienceCountsPeopleAndDevices();
    void approvalPinsTheKeysThatWereShown();
    void approvalSaysWhichKeysAreWrapped();
    void K8_approvalNamesDevicesFromBeforeThePersonLeft();
    void departureNamesWhatWasReadable();
    void policyWithoutRotationIsSaid();
    void whoMayNotRenewAKeyIsToldWhoCan();
    void credentialIsCountedOnceHoweverManyCouldReadIt();
    void nobodyIsOfferedARoleAboveTheGiversOwn();
    void whatIsNotOpenedBeforeARenewalIsNamed();
    void reportOfRenewedKeysSaysWhatDoesNotHold();
};

void tst_PeopleModels::gridShowsEverybodysRoles()
{
    test::TeamVault team;
    team.addPerson("ben-laptop", "ben", Role::member, Role::reader);
    MemberModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setState(&team.state(), test::user("ada"), team.now());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, MemberModel::personColumn).data().toString(),
             QStringLiteral("ada@example.org (you)"));
    QCOMPARE(model.index(1, MemberModel::orgColumn).data().toString(), QStringLiteral("Member"));
    QCOMPARE(model.index(1, MemberModel::firstProject).data().toString(), QStringLiteral("Reader"));
    QCOMPARE(model.headerData(MemberModel::firstProject, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("api"));
    QVERIFY(model.index(1, MemberModel::firstProject)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("api")));
}

void tst_PeopleModels::whoeverWaitsIsShownWithoutBeingAMember()
{
    test::TeamVault team;
    team.enrol("eve-laptop", "eve");
    const auto people = gui::peopleOf(team.state(), test::user("ada"), team.now());
    QCOMPARE(people.size(), std::size_t(2));
    QVERIFY(!people[1].orgRole);
    QCOMPARE(people[1].pending, 1);
    QCOMPARE(gui::pendingDevices(team.state()), 1);
}

void tst_PeopleModels::waitingDevicesStandFirstAndRevokedOnesLast()
{
    test::TeamVault team;
    team.addPerson("ben-laptop", "ben", Role::member, Role::member);
    QVERIFY(
        team.run("ada-laptop", vault::op::RevokeDevice{team.device("ben-laptop").id, "lost"}).has_value());
    team.enrol("carla-laptop", "carla");
    DeviceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setState(&team.state(), team.device("ada-laptop").id, team.now());
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.device(model.index(0, 0))->freshness == Freshness::pending);
    QVERIFY(model.device(model.index(1, 0))->isThis);
    QVERIFY(model.device(model.index(2, 0))->freshness == Freshness::revoked);
    QCOMPARE(model.indexOf(team.device("ben-laptop").id).row(), 2);
}

void tst_PeopleModels::deviceThatSaysNothingForMonthsIsSilent()
{
    test::TeamVault team;
    const auto later = Timestamp::fromSeconds(team.now().seconds + (audit::silentAfterDays + 1) * 86400);
    QVERIFY(gui::devicesOf(team.state(), {}, team.now()).front().freshness == Freshness::fresh);
    const gui::DeviceRow silent = gui::devicesOf(team.state(), {}, later).front();
    QVERIFY(silent.freshness == Freshness::silent);
    QVERIFY(gui::freshnessName(silent).contains(QString::number(audit::silentAfterDays)));
    // As the audit log judges it, whatever was chosen.
    for (const int days : {7, 30, 90})
        QCOMPARE(gui::devicesOf(team.state(), {}, later, days).front().freshness == Freshness::silent,
                 audit::freshness(team.state(), later, days).devices.front().silent);
}

void tst_PeopleModels::changeOfARoleKeepsTheSelection()
{
    test::TeamVault team;
    team.addPerson("ben-laptop", "ben", Role::member, Role::reader);
    MemberModel model;
    model.setState(&team.state(), test::user("ada"), team.now());
    const QPersistentModelIndex ben = model.indexOf(test::user("ben"));
    QSignalSpy reset(&model, &MemberModel::modelReset);
    QVERIFY(team.run("ada-laptop", vault::op::ChangeRole{team.project, test::user("ben"), Role::admin})
                .has_value());
    model.setState(&team.state(), test::user("ada"), team.now());
    QCOMPARE(reset.size(), 0);
    QVERIFY(ben.isValid());
    QCOMPARE(model.index(ben.row(), MemberModel::firstProject).data().toString(), QStringLiteral("Admin"));
}

void tst_PeopleModels::audienceCountsPeopleAndDevices()
{
    test::TeamVault team;
    team.clock().forward(3600);
    team.addPerson("ben-laptop", "ben", Role::member, Role::reader);
    team.enrol("ben-phone", "ben");
    const auto audience = vault::audienceOf(team.state(), team.theProject(), team.judgedNow());
    const QString text = gui::audienceText(team.state(), audience, team.now());
    QVERIFY2(text.startsWith(QStringLiteral("2 ")), qPrintable(text)); // what waits can open nothing
    QVERIFY2(text.contains(QStringLiteral("“ben-laptop”")), qPrintable(text));
}

void tst_PeopleModels::approvalPinsTheKeysThatWereShown()
{
    test::TeamVault team;
    team.enrol("ben-laptop", "ben");
    const gui::ApprovalChoice choice{Role::member, {{team.project, Role::reader}}};
    const auto approval = gui::approvalOf(team.state(), team.device("ben-laptop"), choice);
    QVERIFY(approval.fingerprint == vault::deviceFingerprint(team.device("ben-laptop")));
    QVERIFY(team.run("ada-laptop", approval).has_value());
    QVERIFY(team.theProject().pdk().wrapped.count(team.device("ben-laptop").id) == 1);
    QVERIFY(team.theProject().members.find(test::user("ben"))->role == Role::reader);
}

void tst_PeopleModels::approvalSaysWhichKeysAreWrapped()
{
    test::TeamVault team;
    QVERIFY(team.run("ada-laptop", vault::op::Rotate{{team.project}, "manual", std::nullopt}).has_value());
    team.enrol("ben-laptop", "ben");
    const gui::ApprovalChoice choice{Role::member, {{team.project, Role::reader}}};
    const QString text =
        gui::consequencesOf(team.state(), team.device("ben-laptop"), choice, test::user("ada")).join(u'\n');
    QVERIFY2(text.contains(QStringLiteral("“api”")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("2 key version")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Reader")), qPrintable(text));
}

void tst_PeopleModels::K8_approvalNamesDevicesFromBeforeThePersonLeft()
{
    test::TeamVault team;
    team.addPerson("ben-laptop", "ben", Role::member, Role::reader);
    QVERIFY(team.run("ada-laptop", vault::op::RemoveMember{std::nullopt, test::user("ben")}).has_value());
    team.enrol("ben-next", "ben");
    const gui::ApprovalChoice choice{Role::member, {{team.project, Role::reader}}};
    const QString text =
        gui::consequencesOf(team.state(), team.device("ben-next"), choice, test::user("ada")).join(u'\n');
    const auto words = crypto::fingerprintText(vault::deviceFingerprint(team.device("ben-laptop")));
    QVERIFY2(text.contains(QStringLiteral("“ben-laptop”")), qPrintable(text));
    QVERIFY2(text.contains(QString::fromStdString(words)), qPrintable(text));
}

static gui::Remover byAda(const test::TeamVault &team)
{
    return {test::user("ada"), team.device("ada-laptop").id};
}

void tst_PeopleModels::departureNamesWhatWasReadable()
{
    test::TeamVault team;
    team.addPerson("ben-laptop", "ben", Role::member, Role::reader);
    const auto departure = gui::departureOf(team.state(), test::user("ben"), std::nullopt, byAda(team));
    QCOMPARE(departure.projects.size(), std::size_t(1));
    QVERIFY(departure.notRotated.empty());
    QCOMPARE(departure.staying.at(team.project), 1);
    QCOMPARE(departure.readable.size(), std::size_t(1));
    team.addPerson("eve-laptop", "eve", Role::member, std::nullopt);
    QVERIFY(gui::departureOf(team.state(), test::user("eve"), std::nullopt, byAda(team)).projects.empty());
}

void tst_PeopleModels::policyWithoutRotationIsSaid()
{
    test::TeamVault team;
    team.addPerson("ben-laptop", "ben", Role::member, Role::reader);
    vault::RotationPolicy lax;
    lax.rotateOnDeviceRevoke = false;
    QVERIFY(team.run("ada-laptop", vault::op::ChangeProject{team.project, "api", lax}).has_value());
    const auto departure = gui::departureOf(team.state(), team.device("ben-laptop").id, byAda(team));
    QCOMPARE(departure.notRotated.size(), std::size_t(1));
    QVERIFY(gui::effectsOf(team.state(), departure).first().contains(QStringLiteral("“api”")));
}

/// A member who revokes a device of their own leaves the key as it is: nobody is promised a new one.
void tst_PeopleModels::whoMayNotRenewAKeyIsToldWhoCan()
{
    test::TeamVault team;
    team.addPerson("ben-laptop", "ben", Role::member, Role::member);
    team.enrol("ben-phone", "ben");
    QVERIFY(team.run("ada-laptop", gui::approvalOf(team.state(), team.device("ben-phone"), {})).has_value());
    const gui::Remover ben{test::user("ben"), team.device("ben-laptop").id};
    const DeviceId phone = team.device("ben-phone").id;
    const auto departure = gui::departureOf(team.state(), phone, ben);
    QVERIFY(departure.forOthers == std::vector<ProjectId>{team.project});
    QVERIFY(!gui::renewsKeys(departure));
    const QString before = gui::effectsOf(team.state(), departure).join(u'\n');
    QVERIFY2(before.contains(QStringLiteral("ada@example.org")), qPrintable(before));
    QVERIFY2(!before.contains(QStringLiteral("is renewed")), qPrintable(before));
    QVERIFY(gui::renewsKeys(gui::departureOf(team.state(), phone, byAda(team))));

    const vault::VaultState old = team.state();
    QVERIFY(team.run("ben-laptop", vault::op::RevokeDevice{phone, "lost"}).has_value());
    const auto keys = gui::newKeysOf(old, team.state(), departure, {}, team.now());
    const QString after = gui::proofOf(team.state(), keys).join(u'\n');
    QVERIFY2(after.contains(QStringLiteral("ada@example.org")), qPrintable(after));
    QVERIFY(gui::dueKeys(team.state(), test::user("ben"), team.now()) == (gui::DueKeys{{}, {team.project}}));
    QVERIFY(gui::dueKeys(team.state(), test::user("ada"), team.now()) == (gui::DueKeys{{team.project}, {}}));
    QVERIFY(gui::dueKeys(team.state(), test::user("eve"), team.now()) == gui::DueKeys());
    QCOMPARE(gui::departureReason(team.state(), team.theProject()), std::string("device_revoked"));
    QVERIFY(team.run("ada-laptop", vault::op::Rotate{{team.project}, "device_revoked", std::nullopt})
                .has_value());
    QCOMPARE(gui::departureReason(team.state(), team.theProject()), std::string("manual")); // nobody left it
}

void tst_PeopleModels::credentialIsCountedOnceHoweverManyCouldReadIt()
{
    test::TeamVault team;
    vault::Exposure carla, phone;
    carla.sets.push_back({team.project, SetId(), 1, std::vector<std::string>{"API_KEY", "SMTP_PASSWORD"}});
    phone.sets.push_back({team.project, SetId(), 1, std::vector<std::string>{"API_KEY"}});
    QCOMPARE(gui::credentialsIn({carla, phone}), 2);
    phone.sets.push_back({team.project, team.set, 1, std::nullopt}); // nobody here can tell what is in it
    QCOMPARE(gui::credentialsIn({carla, phone}), 3);
}

void tst_PeopleModels::nobodyIsOfferedARoleAboveTheGiversOwn()
{
    test::TeamVault team;
    team.addPerson("eva-laptop", "eva", Role::admin, Role::admin);
    team.addPerson("ben-laptop", "ben", Role::member, Role::member);
    QVERIFY(gui::grantableProjects(team.state(), test::user("ben")).empty());
    QVERIFY(gui::grantableProjects(team.state(), test::user("eva")).at(team.project) == Role::admin);
    QVERIFY(gui::grantableProjects(team.state(), test::user("ada")).at(team.project) == Role::admin);
}

/// Whoever was let in without the earlier keys is not told that all of it was opened.
void tst_PeopleModels::whatIsNotOpenedBeforeARenewalIsNamed()
{
    test::TeamVault team;
    QVERIFY(team.run("ada-laptop", vault::op::Rotate{{team.project}, "manual", std::nullopt}));
    team.addPerson("ben-laptop", "ben", Role::admin, std::nullopt);
    vault::op::AddMember add{team.project, test::user("ben"), Role::admin};
    add.history = false;
    QVERIFY(team.run("ada-laptop", add));
    const auto checksOf = [&team](const char *device) {
        const auto id = team.device(device).id;
        return gui::rotationChecks(gui::unopenedSets(team.state(), {team.project}, id));
    };
    const QString all = checksOf("ada-laptop").join(u'\n'), some = checksOf("ben-laptop").join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("What each set holds now is opened")), qPrintable(all));
    QVERIFY2(!some.contains(QStringLiteral("each set")) &&
                 some.contains(QStringLiteral("of “api” were last saved before")) &&
                 some.contains(QStringLiteral("only checked for being whole")),
             qPrintable(some));
}

void tst_PeopleModels::reportOfRenewedKeysSaysWhatDoesNotHold()
{
    gui::RenewalReport source;
    source.lines = {{QStringLiteral("api"), QStringLiteral("version 2"), QStringLiteral("for 2 devices"),
                     QStringLiteral("✓ 2 of 2 devices")}};
    source.checks = gui::rotationChecks();
    const print::Report good = gui::renewalReport(source);
    QVERIFY(good.holds && !good.state.contains(QStringLiteral("keep")));
    QCOMPARE(good.sections.size(), std::size_t(2));
    QCOMPARE(good.sections[0].count, std::size_t(1));
    QVERIFY(good.sections[0].line(0).text.contains(QStringLiteral("✓ 2 of 2")));
    QCOMPARE(good.sections[0].line(0).note, QStringLiteral("for 2 devices"));
    QCOMPARE(good.sections[1].count, std::size_t(3));
    source.exact = false;
    source.untouched = 1;
    const print::Report bad = gui::renewalReport(source);
    QVERIFY(!bad.holds && bad.state.contains(QStringLiteral("keep")));
}

QTEST_MAIN(tst_PeopleModels)
#include "tst_peoplemodels.moc"
