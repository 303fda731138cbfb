#include "cli/commandline.h"
#include "model/session/openvault.h"
#include "model/store/gitstore.h"
#include "model/vault/filecheck.h"
#include "support/garbage.h"
#include "support/joined.h"

using namespace hypha;
using namespace Qt::StringLiterals;
using test::CommandLine;
using test::Ran;

/// Two people and three devices, whose repository is carried by hand: the commands for people and devices.
class TestCliTeam : public QObject
{
    Q_OBJECT

private:
    CommandLine m_ada, m_ben, m_phone;

    static std::filesystem::path repositoryOf(const CommandLine &cli)
    {
        return cli.repository().toStdString();
    }
    static void carry(const CommandLine &from, const CommandLine &to)
    {
        test::carry(repositoryOf(from), repositoryOf(to));
    }
    static void join(const CommandLine &newcomer, const CommandLine &from, const char *device,
                     const QString &invitation)
    {
        test::joinByCopy({keystore::ProfileStore(keystore::Home::below(newcomer.home().toStdString())),
                          CommandLine::passphrase, UserId{"email|ben@example.org"}, device,
                          invitation.toStdString()},
                         repositoryOf(from), systemClock());
    }
    static QJsonObject deviceCalled(const CommandLine &cli, const QString &name)
    {
        for (const QJsonValue &device : cli.run("device list --json").json()[u"devices"_s].toArray())
            if (device[u"name"_s].toString() == name)
                return device.toObject();
        return {};
    }
    static QJsonArray exposed(const CommandLine &cli)
    {
        return cli.run("status --json").json()[u"exposed"_s].toArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        EXPECT_CODE(m_ada.init(), 0);
        EXPECT_CODE(m_ada.run("project create api"), 0);
        EXPECT_CODE(m_ada.run("set create api production"), 0);
        m_ada.writeFile(u"a.env"_s, "DATABASE_URL=postgres://first\nAPI_KEY=k1\n");
        EXPECT_CODE(m_ada.run("push api production a.env"), 0);
    }

    void invitingNeedsAPlaceToJoin()
    {
        const Ran ran = m_ada.run("invite --user email|ben@example.org --json");
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.errorCode(), u"invalid_input"_s);
        EXPECT_CODE(m_ada.run("invite --device --user email|ben@example.org --remote /srv/acme.git"), 2);
        EXPECT_CODE(m_ada.run("invite --user email|ben@example.org --role owner --remote /srv/acme.git"), 2);
        EXPECT_CODE(m_ada.run("invite --user email|ada@example.org --remote /srv/acme.git"), 7);
        EXPECT_CODE(m_ada.run("invite --user email|ben@example.org --project nothing --remote /srv/acme.git"),
                    8);
    }

    void theInvitationIsTheLastWordOfStandardOutput()
    {
        const Ran ran = m_ada.run("invite --remote /srv/acme.git");
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.trimmed().split('\n').last().startsWith("hypha-invite-1:"));
        QVERIFY(ran.err.contains("names nobody"));
        const QJsonArray open = m_ada.run("invitation list --json").json()[u"invitations"_s].toArray();
        QCOMPARE(open.size(), 1);
        const QString id = open[0][u"id"_s].toString();
        EXPECT_CODE(m_ada.run({u"invitation"_s, u"withdraw"_s, id.left(8)}), 0);
        EXPECT_CODE(m_ada.run({u"invitation"_s, u"withdraw"_s, id}), 8);
        QVERIFY(m_ada.run("invitation list --json").json()[u"invitations"_s].toArray().isEmpty());
    }

    /// Nothing in it is signed: whoever changes the date changes only what is said here.
    void anInvitationThatIsOverSaysWhatToDo()
    {
        const Ran made = m_ada.run("invite --user email|ben@example.org --remote /srv/acme.git --json");
        QVERIFY2(made.code == 0, test::told(made, 0).constData());
        const QByteArray start = "hypha-invite-1:";
        const auto spelling = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        const QByteArray text = made.json()[u"invitation"_s].toString().toUtf8();
        QByteArray plain = QByteArray::fromBase64(text.mid(start.size()), spelling);
        const auto at = plain.indexOf("\"expires_at\":\"") + 14;
        plain.replace(at, 4, "2020");
        const CommandLine late;
        const Ran over =
            late.run({u"join"_s, u"-"_s, u"--user"_s, u"email|ben@example.org"_s, u"--device"_s, u"laptop"_s},
                     start + plain.toBase64(spelling));
        QVERIFY2(over.code == 2, test::told(over, 2).constData());
        QVERIFY2(over.err.contains("it expired at 2020-") &&
                     over.err.contains("Ask whoever sent it for a new one"),
                 over.err.constData());
        QVERIFY(!QDir(late.home() + u"/config"_s).exists(u"default"_s));
        const QString id =
            m_ada.run("invitation list --json").json()[u"invitations"_s][0][u"id"_s].toString();
        EXPECT_CODE(m_ada.run({u"invitation"_s, u"withdraw"_s, id}), 0);
    }

    void K2_aDeviceThatHoldsTheInvitationIsToldAndApproved()
    {
        const Ran made =
            m_ada.run("invite --user email|ben@example.org --project api --remote /srv/acme.git --json");
        QVERIFY2(made.code == 0, test::told(made, 0).constData());
        EXPECT_MEMBERS(made.json(), "invitation id expires_at warnings");
        join(m_ben, m_ada, "ben-laptop", made.json()[u"invitation"_s].toString());
        carry(m_ben, m_ada);

        const QJsonObject device = deviceCalled(m_ada, u"ben-laptop"_s);
        EXPECT_MEMBERS(
            device, "id user_id name device_type status enrolled_at expires_at words last_sequence last_seen "
                    "invitation this_device");
        QCOMPARE(device[u"status"_s].toString(), u"pending_approval"_s);
        QCOMPARE(device[u"invitation"_s].toString(), u"verified"_s);
        const QJsonObject status = m_ada.run("status --json").json();
        QCOMPARE(status[u"pending_devices"_s].toArray().size(), 1);
        QCOMPARE(m_ben.run("get api production API_KEY --json").code, 4);

        // --yes says nothing about whose device it is, and other words are an alarm.
        const Ran unasked = m_ada.run("device approve ben-laptop --yes --json");
        QCOMPARE(unasked.code, 10);
        const QString words = deviceCalled(m_ada, u"laptop"_s)[u"words"_s].toString();
        const Ran wrong = m_ada.run(
            {u"device"_s, u"approve"_s, u"ben-laptop"_s, u"--words"_s, words, u"--yes"_s, u"--json"_s});
        QCOMPARE(wrong.code, 5);
        EXPECT_CODE(m_ada.run("device approve ben-laptop --words one --yes"), 2);
        EXPECT_CODE(m_ada.run("device approve ben-laptop --invitation --role admin --yes"), 10);
        EXPECT_CODE(m_ada.run("device approve ben-laptop --invitation --project nothing --yes"), 8);

        const Ran approved =
            m_ada.run("device approve ben-laptop --invitation --project api:reader --yes --json");
        QVERIFY2(approved.code == 0, test::told(approved, 0).constData());
        QCOMPARE(approved.json()[u"status"_s].toString(), u"active"_s);
        QCOMPARE(approved.json()[u"invitation"_s].toString(), u"verified"_s);
        QCOMPARE(approved.json()[u"invitation_detail"_s].toString(), u"whoever held your invitation"_s);
        QCOMPARE(approved.json()[u"approved_by"_s].toString(), u"invitation"_s);
        const Ran used = m_ada.run("invitation list");
        QVERIFY2(used.out.contains("No invitation is open.") &&
                     used.out.contains("used by \"ben-laptop\", let in"),
                 used.out.constData());
        QCOMPARE(deviceCalled(m_ada, u"ben-laptop"_s)[u"invitation"_s].toString(), u"none"_s);
        carry(m_ada, m_ben);
        const Ran read = m_ben.run("get api production API_KEY");
        QCOMPARE(read.code, 0);
        QCOMPARE(read.out, QByteArray("k1"));
        EXPECT_CODE(m_ben.run("put api production OTHER", "x"), 4); // a reader
    }

    void rolesAreSetAndListed()
    {
        EXPECT_CODE(m_ada.run("member add email|ben@example.org api --role member"), 7);
        EXPECT_CODE(m_ada.run("member add email|nobody@example.org api --role member"), 8);
        EXPECT_CODE(m_ada.run("member add email|dan@example.org"), 2);
        EXPECT_CODE(m_ada.run("member set-role ben@example.org api --role member"), 0);
        EXPECT_CODE(m_ada.run("member set-role ben@example.org --expires 2000-01-01"), 2);
        const QJsonObject list = m_ada.run("member list api --json").json();
        EXPECT_MEMBERS(list, "scope members");
        QCOMPARE(list[u"members"_s].toArray().size(), 2);
        const QJsonObject ben = list[u"members"_s].toArray()[1].toObject();
        EXPECT_MEMBERS(ben, "user_id role added_at added_by expires_at devices");
        QCOMPARE(ben[u"role"_s].toString(), u"member"_s);
        QCOMPARE(ben[u"devices"_s].toInt(), 1);
        EXPECT_CODE(m_ada.run("member add email|dan@example.org --role reader --expires 2999-01-01"), 0);
        EXPECT_CODE(m_ada.run("member set-role dan@example.org --expires never"), 0);
        EXPECT_CODE(m_ada.run("member transfer dan@example.org"), 2); // no admin
        EXPECT_CODE(m_ada.run("member remove email|ada@example.org --yes"), 4);
        carry(m_ada, m_ben);
        EXPECT_CODE(m_ben.run("put api production BENS", "written by ben"), 0);
        EXPECT_CODE(m_ben.run("member remove dan@example.org --yes"), 4);
        carry(m_ben, m_ada);
    }

    void garbageOfAMemberIsReplacedByWhoeverMeansTo()
    {
        EXPECT_CODE(m_ada.run("project create scrap"), 0);
        EXPECT_CODE(m_ada.run("set create scrap s"), 0);
        EXPECT_CODE(m_ada.run("put scrap s A", "1"), 0);
        EXPECT_CODE(m_ada.run("member add ben@example.org scrap --role member"), 0);
        carry(m_ada, m_ben);
        {
            const std::string_view words = CommandLine::passphrase;
            const auto vault = session::OpenVault::open(
                keystore::ProfileStore(keystore::Home::below(m_ben.home().toStdString())), "default",
                crypto::SecretBytes::copyOf(asBytes(words)), systemClock());
            QVERIFY(vault.has_value());
            const auto state = (*vault)->state();
            const auto scrap = std::find_if(state->projects.begin(), state->projects.end(),
                                            [](const auto &p) { return p.second.name == "scrap"; });
            QVERIFY(scrap != state->projects.end());
            const auto store = store::GitStore::open(repositoryOf(m_ben));
            QVERIFY(store.has_value());
            const auto head = (*store)->head();
            QVERIFY(head && *head);
            auto made =
                test::garbageVersion(*state, (*vault)->keys(), vault::readFrom(**head), systemClock().now(),
                                     scrap->first, scrap->second.sets.begin()->first);
            QVERIFY(made.has_value());
            QVERIFY((*store)->commit((*head)->commit(), {std::move(made->files), made->time}).has_value());
        }
        carry(m_ben, m_ada);
        EXPECT_CODE(m_ada.run("get scrap s A"), 5);
        QCOMPARE(m_ada.run("get scrap s A --version 2").out, QByteArray("1"));
        m_ada.writeFile(u"whole.env"_s, "A=2\n");
        EXPECT_CODE(m_ada.run("push scrap s whole.env"), 10);
        EXPECT_CODE(m_ada.run("push scrap s whole.env --merge --yes"), 5);
        EXPECT_CODE(m_ada.run("push scrap s whole.env --yes"), 0);
        QCOMPARE(m_ada.run("get scrap s A").out, QByteArray("2"));
        EXPECT_CODE(m_ada.run("project delete scrap --yes"), 0);
        carry(m_ada, m_ben);
    }

    void K8_anOwnNextDeviceIsApprovedByItsWords()
    {
        join(m_phone, m_ben, "ben-phone", {});
        carry(m_phone, m_ben);
        const QJsonObject phone = deviceCalled(m_ben, u"ben-phone"_s);
        QCOMPARE(phone[u"invitation"_s].toString(), u"none"_s);
        EXPECT_CODE(m_ben.run("device approve ben-phone --invitation --yes"), 5);
        const Ran approved = m_ben.run({u"device"_s, u"approve"_s, u"ben-phone"_s, u"--words"_s,
                                        phone[u"words"_s].toString(), u"--yes"_s});
        QVERIFY2(approved.code == 0, test::told(approved, 0).constData());
        carry(m_ben, m_phone);
        EXPECT_CODE(m_phone.run("get api production BENS"), 0);
        carry(m_ben, m_ada);
    }

    void keysThatAreAwaitedAreGivenByWhoMay()
    {
        EXPECT_CODE(m_ada.run("project create web"), 0);
        EXPECT_CODE(m_ada.run("member add ben@example.org web --role reader"), 0);
        const Ran idle = m_ada.run("device share ben-phone --yes --json");
        QCOMPARE(idle.code, 0);
        QVERIFY(idle.json()[u"projects"_s].toArray().isEmpty()); // adding him gave both devices the key
        EXPECT_CODE(m_ada.run({u"device"_s, u"share"_s, u"ben-phone"_s, u"--words"_s,
                               deviceCalled(m_ada, u"laptop"_s)[u"words"_s].toString(), u"--yes"_s}),
                    5);
        EXPECT_CODE(m_ada.run("device share nobodys-phone --yes"), 8);
        EXPECT_CODE(m_ada.run("project delete web --yes"), 0);
    }

    void aStolenPhoneIsRevokedAndItsKeysAreRotated()
    {
        EXPECT_CODE(m_ada.run("device revoke ben-phone --reason stolen"), 10);
        const Ran revoked = m_ada.run("device revoke ben-phone --reason stolen --yes --json");
        QVERIFY2(revoked.code == 0, test::told(revoked, 0).constData());
        EXPECT_MEMBERS(revoked.json(), "id status rotated rotations_due exposed");
        const QJsonObject rotated = revoked.json()[u"rotated"_s].toArray()[0].toObject();
        QCOMPARE(rotated[u"new_version"_s].toInt(), 2);
        QCOMPARE(rotated[u"devices"_s].toInt(), 2);
        QCOMPARE(exposed(m_ada)[0][u"sets"_s][0][u"keys"_s].toArray().size(), 3);
        carry(m_ada, m_phone);
        EXPECT_CODE(m_phone.run("put api production X", "y"), 4);
        EXPECT_CODE(m_ada.run("device revoke ben-phone --yes"), 8);
    }

    void whoLeavesLeavesAListThatShrinks()
    {
        carry(m_ada, m_ben);
        const Ran removed = m_ada.run("member remove ben@example.org --yes --json");
        QVERIFY2(removed.code == 0, test::told(removed, 0).constData());
        QCOMPARE(removed.json()[u"rotated"_s].toArray().size(), 1);
        QVERIFY(QString::fromUtf8(removed.out).contains(u"the host still lets them in"_s));
        for (const char *put : {"put api production API_KEY", "put api production DATABASE_URL"}) {
            QVERIFY(!exposed(m_ada).isEmpty());
            EXPECT_CODE(m_ada.run(put, "changed"), 0);
        }
        EXPECT_CODE(m_ada.run("rm api production BENS --yes"), 0);
        QVERIFY(exposed(m_ada).isEmpty());
        carry(m_ada, m_ben);
        EXPECT_CODE(m_ben.run("get api production API_KEY"), 4);
        EXPECT_CODE(m_ada.run("verify --full"), 0);
    }

    void nothingIsDueAndAllCanBeRotated()
    {
        const Ran idle = m_ada.run("rotate --if-due --yes --json");
        QCOMPARE(idle.code, 0);
        QVERIFY(idle.json()[u"rotated"_s].toArray().isEmpty());
        const Ran all =
            m_ada.run({u"rotate"_s, u"--all"_s, u"--note"_s, u"a drill"_s, u"--yes"_s, u"--json"_s});
        QCOMPARE(all.code, 0);
        QCOMPARE(all.json()[u"rotated"_s].toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliTeam)
#include "tst_cliteam.moc"
