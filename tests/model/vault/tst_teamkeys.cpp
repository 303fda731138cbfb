#include "crypto/keyagreement.h"
#include "model/record/base64.h"
#include "model/vault/boxaudit.h"
#include "model/vault/paths.h"
#include "model/vault/rotationcheck.h"
#include "support/teamvault.h"

#include <QtTest>

using namespace hypha;
using test::TeamVault;
using vault::Role;

namespace {

std::set<DeviceId> holders(const vault::Project &project, std::uint64_t version)
{
    std::set<DeviceId> out;
    for (const auto &[id, hash] : project.pdks[version - 1].wrapped)
        out.insert(id);
    return out;
}

std::string name(Errc code)
{
    return toString(code);
}
/// Names, because QCOMPARE would free what toString() of an enumeration gives it.
std::string codeOf(const auto &result)
{
    return result ? "success" : toString(result.error().code);
}

} // namespace

/// Who gets a project's keys, and who loses them, by the operations.
class TestTeamKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newMemberReadsTheWholeHistory()
    {
        TeamVault v;
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::Rotate{{v.project}, "manual", std::nullopt}));
        HYPHA_VERIFY(v.run("ada-laptop", v.push("API_KEY", "second")));
        v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        for (const std::uint64_t version : {1, 2, 3})
            HYPHA_VERIFY(v.read("ben-laptop", version));
        HYPHA_VERIFY(v.run("ben-laptop", v.push("BEN", "was here")));
        HYPHA_VERIFY(v.read("ada-laptop"));
        QVERIFY(v.replayed() == v.state());
    }

    void withoutTheHistoryOnlyTheCurrentKeyIsShared()
    {
        TeamVault v;
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::Rotate{{v.project}, "manual", std::nullopt}));
        HYPHA_VERIFY(v.run("ada-laptop", v.push("API_KEY", "second")));
        v.addPerson("ben-laptop", "ben", Role::member, std::nullopt);
        HYPHA_VERIFY(v.run("ada-laptop",
                           vault::op::AddMember{v.project, test::user("ben"), Role::reader, {}, {}, false}));
        HYPHA_VERIFY(v.read("ben-laptop", 3));
        QCOMPARE(codeOf(v.read("ben-laptop", 2)), name(Errc::accessDenied));
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::ShareKeys{v.project}));
        HYPHA_VERIFY(v.read("ben-laptop", 2));
    }

    void addingAMemberIsOneEntryPerDeviceAndVersion()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, std::nullopt);
        v.enrol("ben-phone", "ben");
        HYPHA_VERIFY(v.approve("ben-laptop", "ben-phone"));
        const auto before = v.theProject().pdk().wrapped;
        const auto encrypted = v.theProject().sets.at(v.set).versions;
        const auto prepared = v.prepare(
            "ada-laptop", vault::op::AddMember{v.project, test::user("ben"), Role::member, {}, {}, true});
        QVERIFY2(prepared, test::told(prepared));
        QCOMPARE(prepared->changes.events.size(), std::size_t{2}); // member_added, pdk_shared
        const vault::Project &after = *prepared->changes.after.project(v.project);
        QCOMPARE(after.pdk().wrapped.size(), before.size() + 2);
        for (const auto &[id, hash] : before)
            QVERIFY(after.pdk().wrapped.at(id) == hash);
        QVERIFY(after.sets.at(v.set).versions == encrypted);
    }

    void anAdminOutsideAProjectDoesNotHandOutItsKeys()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::admin, std::nullopt);
        v.addPerson("carla-laptop", "carla", Role::member, Role::member);
        v.enrol("carla-phone", "carla");
        HYPHA_VERIFY(v.approve("ben-laptop", "carla-phone"));
        QVERIFY(!v.theProject().pdk().wrapped.contains(v.device("carla-phone").id));
        QCOMPARE(vault::awaitingKeys(v.state(), v.theProject(), v.judgedNow()),
                 std::set{v.device("carla-phone").id});
        HYPHA_VERIFY(v.run("carla-laptop", vault::op::ShareKeys{v.project, {v.device("carla-phone").id}}));
        HYPHA_VERIFY(v.read("carla-phone"));
    }

    void anOwnNextDeviceGetsEveryKeyOnApproval()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::reader, Role::reader);
        v.enrol("ben-phone", "ben");
        HYPHA_VERIFY(v.approve("ben-laptop", "ben-phone"));
        HYPHA_VERIFY(v.read("ben-phone"));
    }

    void removedMemberCannotOpenNewVersion()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::RemoveMember{v.project, test::user("ben")}));
        QCOMPARE(v.theProject().currentPdk(), std::uint64_t{2});
        QCOMPARE(v.theProject().pdk().reason, std::optional<std::string>("member_removed"));
        HYPHA_VERIFY(v.run("ada-laptop", v.push("DATABASE_URL", "postgres://second")));
        QCOMPARE(codeOf(v.read("ben-laptop")), name(Errc::accessDenied));
        HYPHA_VERIFY(v.read("ben-laptop", 2)); // what they had, they have
        QCOMPARE(codeOf(v.run("ben-laptop", v.push("A", "b"))), name(Errc::accessDenied));
        QCOMPARE(codeOf(v.run("ben-laptop", vault::op::AddNote{v.project, "still here"})),
                 name(Errc::permissionDenied));
    }

    void removalFromTheOrganisationEmptiesEveryProjectInOneCommit()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        const ProjectId second = ProjectId::random();
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::CreateProject{second, "web", {}}));
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::AddMember{second, test::user("ben"), Role::admin}));
        const auto prepared =
            v.prepare("ada-laptop", vault::op::RemoveMember{std::nullopt, test::user("ben")});
        QVERIFY2(prepared, test::told(prepared));
        QCOMPARE(prepared->changes.events.size(), std::size_t{5}); // removed from three places, two rotations
        const vault::VaultState &after = prepared->changes.after;
        QVERIFY(after.owed.empty());
        for (const auto &[id, project] : after.projects) {
            QVERIFY(!project.members.find(test::user("ben")));
            QVERIFY(!project.pdk().wrapped.contains(v.device("ben-laptop").id));
        }
    }

    void revokedDeviceLosesEveryKeyAtOnce()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        v.enrol("ben-phone", "ben");
        HYPHA_VERIFY(v.approve("ben-laptop", "ben-phone"));
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::RevokeDevice{v.device("ben-phone").id, "stolen"}));
        const auto audit = vault::auditBoxes(v.state(), v.theProject(), 2, v.reader(), v.judgedNow());
        QVERIFY2(audit, test::told(audit));
        QVERIFY(audit->exact());
        QCOMPARE(audit->canOpen, (std::set{v.device("ada-laptop").id, v.device("ben-laptop").id}));
        QCOMPARE(codeOf(v.run("ben-phone", vault::op::AddNote{{}, "it is me"})), name(Errc::deviceNotActive));
    }

    void whoRevokesTheirOwnDeviceLeavesARotationDue()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        v.enrol("ben-phone", "ben");
        HYPHA_VERIFY(v.approve("ben-laptop", "ben-phone"));
        HYPHA_VERIFY(v.run("ben-laptop", vault::op::RevokeDevice{v.device("ben-phone").id, std::nullopt}));
        QVERIFY(vault::rotationDue(v.state(), v.theProject(), v.judgedNow()) == vault::DueReason::removal);
        QCOMPARE(codeOf(v.run("ben-laptop", v.push("A", "b"))), name(Errc::rotationDue));
        HYPHA_VERIFY(v.run("ada-laptop", v.push("A", "b"))); // may rotate, and does it first
        QCOMPARE(v.theProject().currentPdk(), std::uint64_t{2});
    }

    void O1_rotationOnAnIncompleteViewIsRefused()
    {
        TeamVault v;
        HYPHA_VERIFY(v.run("ada-laptop", v.push("A", "b")));
        v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        const std::map<std::string, Bytes> whole = v.files();
        const std::string folder = "projects/" + v.project.toString() + "/";
        std::size_t tried = 0;
        for (const auto &[path, bytes] : whole) {
            if (!path.starts_with(folder))
                continue;
            for (const bool removed : {true, false}) {
                if (removed)
                    v.files().erase(path);
                else
                    v.files().at(path).back() ^= 1;
                const vault::VaultState before = v.state();
                QVERIFY2(!v.run("ada-laptop", vault::op::Rotate{{v.project}, "manual", std::nullopt}),
                         path.c_str());
                if (path !=
                    vault::path::projectMembers(v.project)) // which a removal writes anew from the log
                    QVERIFY2(!v.run("ada-laptop", vault::op::RemoveMember{std::nullopt, test::user("ben")}),
                             path.c_str());
                QVERIFY(v.state() == before);
                v.files() = whole;
                ++tried;
            }
        }
        QVERIFY(tried >= 2 * 10);
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::Rotate{{v.project}, "manual", std::nullopt}));
    }

    /// An admin who was let in later removes people and renews keys, although a set is still under a key that
    /// they were not to have.
    void anAdminWithoutTheHistoryRotates()
    {
        TeamVault v;
        HYPHA_VERIFY(v.run("ada-laptop", v.push("A", "b")));
        v.addPerson("carla-laptop", "carla", Role::member, Role::member);
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::Rotate{{v.project}, "manual", std::nullopt}));
        v.addPerson("ben-laptop", "ben", Role::admin, std::nullopt);
        vault::op::AddMember add{v.project, test::user("ben"), Role::admin};
        add.history = false;
        HYPHA_VERIFY(v.run("ada-laptop", add));
        QCOMPARE(codeOf(v.read("ben-laptop")), name(Errc::accessDenied)); // written under the first key
        const DeviceId ben = v.device("ben-laptop").id;
        QCOMPARE(vault::unopenedByRotation(v.theProject(), ben), std::size_t{1});
        QCOMPARE(vault::unopenedByRotation(v.theProject(), v.device("ada-laptop").id), std::size_t{0});

        HYPHA_VERIFY(v.run("ben-laptop", vault::op::Rotate{{v.project}, "manual", std::nullopt}));
        QCOMPARE(v.theProject().currentPdk(), std::uint64_t{3});
        HYPHA_VERIFY(v.run("ben-laptop", vault::op::RemoveMember{std::nullopt, test::user("carla")}));
        QCOMPARE(v.theProject().currentPdk(), std::uint64_t{4});
        QVERIFY(!holders(v.theProject(), 4).contains(v.device("carla-laptop").id));
        // Nothing is lost to whoever has that key, and what is written from now on is under the new one.
        HYPHA_VERIFY(v.read("ada-laptop"));
        HYPHA_VERIFY(v.run("ada-laptop", v.push("C", "d")));
        HYPHA_VERIFY(v.read("ben-laptop"));
        QCOMPARE(vault::unopenedByRotation(v.theProject(), ben), std::size_t{0});
        QVERIFY(v.replayed() == v.state());
    }

    /// What they cannot open must be there all the same.
    void O1_whatAnAdminHasNoKeyOfMustBeWhole()
    {
        TeamVault v;
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::Rotate{{v.project}, "manual", std::nullopt}));
        v.addPerson("ben-laptop", "ben", Role::admin, std::nullopt);
        vault::op::AddMember add{v.project, test::user("ben"), Role::admin};
        add.history = false;
        HYPHA_VERIFY(v.run("ada-laptop", add));
        const auto whole = v.files();
        const std::uint64_t current = v.theProject().sets.begin()->second.currentVersion();
        const std::string file = vault::path::versionFile(v.project, v.set, current);
        v.files().at(file).back() ^= 1;
        QCOMPARE(codeOf(v.run("ben-laptop", vault::op::Rotate{{v.project}, "manual", std::nullopt})),
                 name(Errc::hashMismatch));
        v.files().erase(file);
        QVERIFY(!v.run("ben-laptop", vault::op::Rotate{{v.project}, "manual", std::nullopt}));
        v.files() = whole;
        HYPHA_VERIFY(v.run("ben-laptop", vault::op::Rotate{{v.project}, "manual", std::nullopt}));
    }

    void O3_theBoxAuditFindsAPlantedGap()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        // A sharer whose program forgets the key: the log is legal, and the audit says who is left out.
        v.addPerson("carla-laptop", "carla", Role::member, std::nullopt);
        vault::ChangeBuilder careless(v.state(), v.keys("ada-laptop"), v.reader(), v.now());
        json::Object added;
        added.set("user_id", test::user("carla").text);
        added.set("role", "member");
        added.set("expires_at", nullptr);
        HYPHA_VERIFY(careless.add("member_added", v.project, std::move(added)));
        v.take({std::move(careless).take(), {}});
        const auto gap = vault::auditBoxes(v.state(), v.theProject(), 1, v.reader(), v.judgedNow());
        QVERIFY2(gap, test::told(gap));
        QCOMPARE(gap->missing, std::set{v.device("carla-laptop").id});
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::ShareKeys{v.project}));
        const auto mended = vault::auditBoxes(v.state(), v.theProject(), 1, v.reader(), v.judgedNow());
        QVERIFY2(mended, test::told(mended));
        QVERIFY(mended->exact());
    }

    void O3_anAuditExpectsNeitherFewerNorMore()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        std::set<DeviceId> both = holders(v.theProject(), 1);
        HYPHA_VERIFY(vault::checkBoxes(v.theProject(), 1, both, v.keys("ben-laptop"), v.reader()));
        const auto surplus = vault::checkBoxes(v.theProject(), 1, {v.device("ada-laptop").id},
                                               v.keys("ada-laptop"), v.reader());
        QCOMPARE(codeOf(surplus), name(Errc::contentMismatch));
        both.insert(DeviceId::random());
        QCOMPARE(codeOf(vault::checkBoxes(v.theProject(), 1, both, v.keys("ada-laptop"), v.reader())),
                 name(Errc::contentMismatch));
        v.files().at(vault::path::pdk(v.project, 1)).front() ^= 1;
        QCOMPARE(codeOf(vault::checkBoxes(v.theProject(), 1, both, v.keys("ada-laptop"), v.reader())),
                 name(Errc::hashMismatch));
    }

    void K1_keysAreWrappedToTheLogsKeyWhateverTheFileSays()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, std::nullopt);
        const std::string path = vault::path::device(v.device("ben-laptop").id);
        const std::string honest = toBase64(v.device("ben-laptop").encryptionKey.view());
        const auto hostsKey = crypto::x25519PublicKey(v.keys("ada-laptop").encryption);
        std::string text(v.files().at(path).begin(), v.files().at(path).end());
        QVERIFY(text.find(honest) != std::string::npos);
        text.replace(text.find(honest), honest.size(), toBase64(hostsKey.view()));
        v.files().at(path) = {text.begin(), text.end()};
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::AddMember{v.project, test::user("ben"), Role::member}));
        HYPHA_VERIFY(v.read("ben-laptop"));
    }

    void K3_anEnrolledDevicesKeysNeverChange()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        // The same device id with other keys, as the host or its owner may try.
        vault::DeviceKeys other = test::newDeviceKeys(test::user("ben"));
        other.id = v.device("ben-laptop").id;
        const auto again = vault::prepare(vault::op::EnrolDevice{"elsewhere"}, v.state(), other, v.sealer(),
                                          v.reader(), v.now());
        QCOMPARE(codeOf(again), name(Errc::alreadyExists));
    }

    void K6_aHostThatChangesFilesDuringARotationChangesNothing()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        const std::set<DeviceId> both = holders(v.theProject(), 1);
        std::size_t reads = 0, aborted = 0;
        for (std::size_t altered = 0; altered <= reads; ++altered) {
            std::size_t n = 0;
            const vault::ReadFile hostile = [&](const std::string &path) {
                auto bytes = v.reader()(path);
                if (n++ == altered && bytes)
                    bytes->at(bytes->size() / 2) ^= 1;
                return bytes;
            };
            const auto rotated = vault::prepare(vault::op::Rotate{{v.project}, "manual", {}}, v.state(),
                                                v.keys("ada-laptop"), v.sealer(), hostile, v.now());
            reads = std::max(reads, n);
            aborted += rotated ? 0 : 1;
            if (rotated)
                QVERIFY(holders(*rotated->changes.after.project(v.project), 2) == both);
        }
        QVERIFY(aborted >= 8); // each file that is read for it, and the old key stays
        QCOMPARE(v.theProject().currentPdk(), std::uint64_t{1});
    }

    void K9_aKeyFromSomebodyWhoMayNotShareIsRefused()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        v.addPerson("carla-laptop", "carla", Role::member, std::nullopt);
        QCOMPARE(
            codeOf(v.run("ben-laptop", vault::op::AddMember{v.project, test::user("carla"), Role::reader})),
            name(Errc::permissionDenied));
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::AddMember{v.project, test::user("carla"), Role::reader}));
        v.enrol("carla-phone", "carla");
        HYPHA_VERIFY(v.approve("ada-laptop", "carla-phone"));
        v.enrol("carla-tablet", "carla");
        vault::op::ApproveDevice bare{v.device("carla-tablet").id,
                                      vault::deviceFingerprint(v.device("carla-tablet"))};
        v.addPerson("dan-laptop", "dan", Role::admin, std::nullopt); // approves, and may share nothing here
        HYPHA_VERIFY(v.run("dan-laptop", bare));
        QCOMPARE(codeOf(v.run("ben-laptop", vault::op::ShareKeys{v.project, {v.device("carla-tablet").id}})),
                 name(Errc::permissionDenied));
        QVERIFY(!v.theProject().pdk().wrapped.contains(v.device("carla-tablet").id));
    }

    void K8_anApprovalIsOfTheKeysThatWereCompared()
    {
        TeamVault v;
        v.enrol("ben-laptop", "ben");
        vault::op::ApproveDevice approval{v.device("ben-laptop").id,
                                          vault::deviceFingerprint(v.device("ada-laptop")), Role::member};
        QCOMPARE(codeOf(v.run("ada-laptop", approval)), name(Errc::contentMismatch));
        QVERIFY(v.device("ben-laptop").status == vault::DeviceStatus::pendingApproval);
    }

    void K8_pendingDevicesGetNoKeysAndApproveNobody()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        v.enrol("mallory", "ben"); // planted in Ben's name by the host
        v.enrol("mallory-2", "ben");
        QCOMPARE(codeOf(v.run("ada-laptop", vault::op::ShareKeys{v.project, {v.device("mallory").id}})),
                 name(Errc::permissionDenied));
        QCOMPARE(codeOf(v.approve("mallory", "mallory-2")), name(Errc::deviceNotActive));
        HYPHA_VERIFY(v.run("ada-laptop", vault::op::Rotate{{v.project}, "manual", std::nullopt}));
        QVERIFY(!v.theProject().pdk().wrapped.contains(v.device("mallory").id));
    }

    void K10_anEntryThatNoEventPinsIsNotOpened()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, Role::member);
        const std::string path = vault::path::pdk(v.project, 1);
        std::string text(v.files().at(path).begin(), v.files().at(path).end());
        const std::string list = "\"wrapped_keys\":[";
        const auto at = text.find(list) + list.size();
        text.insert(at, text.substr(at, text.find('}', at) + 1 - at) + ",");
        v.files().at(path) = {text.begin(), text.end()};
        QCOMPARE(codeOf(v.read("ben-laptop")), name(Errc::hashMismatch));
        QCOMPARE(codeOf(v.run("ada-laptop", vault::op::Rotate{{v.project}, "manual", std::nullopt})),
                 name(Errc::hashMismatch));
    }
};

QTEST_GUILESS_MAIN(TestTeamKeys)
#include "tst_teamkeys.moc"
