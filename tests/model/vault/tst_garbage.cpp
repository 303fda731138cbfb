#include "support/garbage.h"
#include "support/teamvault.h"

#include <QtTest>

using namespace hypha;
using test::TeamVault;
using vault::Role;

namespace {

std::string codeOf(const auto &result)
{
    return result ? "success" : toString(result.error().code);
}
std::string name(Errc code)
{
    return toString(code);
}

} // namespace

/// Whoever may write can write garbage, and whoever may share can wrap a wrong key: the log sees neither. It
/// must not make them irremovable, and must not close what they touched for ever.
class TestGarbage : public QObject
{
    Q_OBJECT

private:
    static void writeGarbage(TeamVault &v, const char *device)
    {
        auto made = test::garbageVersion(v.state(), v.keys(device), v.reader(), v.now(), v.project, v.set);
        QVERIFY2(made, test::told(made));
        v.take({std::move(*made), {}});
        QVERIFY(v.replayed() == v.state()); // it is legal by the log
        QCOMPARE(codeOf(v.read("ada-laptop")), name(Errc::decryptionFailed));
    }

private Q_SLOTS:
    void M3_whoWroteGarbageIsRemovedAndTheirDevicesAreRevoked()
    {
        for (const bool revoke : {false, true}) {
            TeamVault v;
            v.addPerson("ben-laptop", "ben", Role::member, Role::member);
            writeGarbage(v, "ben-laptop");
            if (revoke)
                HYPHA_VERIFY(
                    v.run("ada-laptop", vault::op::RevokeDevice{v.device("ben-laptop").id, std::nullopt}));
            else
                HYPHA_VERIFY(v.run("ada-laptop", vault::op::RemoveMember{std::nullopt, test::user("ben")}));
            QCOMPARE(v.theProject().currentPdk(), std::uint64_t{2});
            QVERIFY(!v.theProject().pdk().wrapped.contains(v.device("ben-laptop").id));
            QVERIFY(v.replayed() == v.state());
        }
    }

    void M3_whoWrappedAWrongKeyIsRemovedByTheOneWhoGotIt()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::admin, Role::admin);
        v.addPerson("carla-laptop", "carla", Role::member, Role::member);
        auto made = test::rotationThatCheats(v.state(), v.keys("ben-laptop"), v.reader(), v.now(), v.project,
                                             v.device("ada-laptop").id);
        QVERIFY2(made, test::told(made));
        v.take({std::move(*made), {}});
        QCOMPARE(codeOf(v.run("ada-laptop", v.push("A", "b"))), name(Errc::commitmentMismatch));
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::RemoveMember{std::nullopt, test::user("ben")}));
        HYPHA_VERIFY(v.run("ada-laptop", v.push("A", "b"))); // under a key that everybody has alike
        HYPHA_VERIFY(v.read("carla-laptop"));
        QVERIFY(!v.theProject().pdk().wrapped.contains(v.device("ben-laptop").id));
        // What she cannot open she does not hand on, and everything else she does.
        v.addPerson("dan-laptop", "dan", Role::member, Role::member);
        const DeviceId dan = v.device("dan-laptop").id;
        QVERIFY(v.theProject().pdks[0].wrapped.contains(dan) && v.theProject().pdk().wrapped.contains(dan));
        QVERIFY(!v.theProject().pdks[1].wrapped.contains(dan));
        HYPHA_VERIFY(v.run("carla-laptop", v.push("C", "d")));
        HYPHA_VERIFY(v.read("dan-laptop"));
        QVERIFY(v.replayed() == v.state());
    }

    void O1_whatIsNotAsTheLogSaysStillStopsARotation()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        writeGarbage(v, "ben-laptop");
        const std::string file =
            vault::path::versionFile(v.project, v.set, v.state().set(v.project, v.set)->currentVersion());
        v.files().at(file).back() ^= 1;
        QCOMPARE(codeOf(v.run("ada-laptop", vault::op::Rotate{{v.project}, "manual", std::nullopt})),
                 name(Errc::hashMismatch));
    }

    void garbageIsReplacedByWhoeverReplacesTheWholeSet()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        writeGarbage(v, "ben-laptop");
        QCOMPARE(codeOf(v.run("ada-laptop", v.push("A", "b"))), name(Errc::decryptionFailed));
        auto whole = v.push("A", "b");
        whole.replaceAll = true;
        HYPHA_VERIFY(v.run("ada-laptop", whole));
        HYPHA_VERIFY(v.read("ben-laptop"));
        // Nothing, too, is something after garbage.
        writeGarbage(v, "ben-laptop");
        whole.put.clear();
        HYPHA_VERIFY(v.run("ada-laptop", whole));
        const auto list = v.read("ben-laptop");
        QVERIFY(list && list->empty());
        QVERIFY(v.replayed() == v.state());
    }

    void C3_whatTheHostDamagedIsNotWrittenOver()
    {
        TeamVault v;
        v.files().at(vault::path::versionFile(v.project, v.set, 2)).back() ^= 1;
        auto whole = v.push("A", "b");
        whole.replaceAll = true;
        QCOMPARE(codeOf(v.run("ada-laptop", whole)), name(Errc::hashMismatch));
    }
};

QTEST_GUILESS_MAIN(TestGarbage)
#include "tst_garbage.moc"
