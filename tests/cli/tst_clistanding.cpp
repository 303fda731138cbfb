#include "commandline.h"

using namespace hypha::test;
using namespace Qt::StringLiterals;

/// A device that waits, was refused, was revoked, or whose user was removed: every command says that, who did
/// it, what is left and whom to ask, instead of whichever rule it met first.
class CliStandingTest : public QObject
{
    Q_OBJECT

    CommandLine m_ada, m_ben, m_cy, m_dee;
    QString m_benWords;

    QString remote() const { return m_ada.path(u"remote.git"_s); }
    /// Joins and returns the new device's words.
    QString join(const CommandLine &who, const QString &user, const QString &device)
    {
        const Ran made = m_ada.run({u"invite"_s, u"--user"_s, user, u"--project"_s, u"api"_s, u"--json"_s});
        syncs(m_ada);
        const Ran joined = who.run({u"join"_s, u"-"_s, u"--user"_s, user, u"--device"_s, device, u"--json"_s},
                                   made.json()[u"invitation"_s].toString().toUtf8());
        const QString words = joined.json()[u"device_words"_s].toString();
        syncs(m_ada);
        return words;
    }
    static void syncs(const CommandLine &who) { EXPECT_CODE(who.run("sync"), 0); }
    static QString accessOf(const Ran &status) { return status.json()[u"access"_s][u"state"_s].toString(); }
    /// Exit 4, and each of these in the error.
    static void says(const Ran &ran, const QList<QByteArray> &texts, int code = 4)
    {
        QVERIFY2(ran.code == code, told(ran, code).constData());
        for (const QByteArray &text : texts)
            QVERIFY2(ran.err.contains(text), (text + " is missing in\n" + ran.err).constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        EXPECT_CODE(m_ada.run({u"init"_s, u"--org"_s, u"Acme"_s, u"--user"_s, u"email|ada@example.org"_s,
                               u"--device"_s, u"laptop"_s, u"--remote"_s, remote()}),
                    0);
        EXPECT_CODE(m_ada.run("project create api"), 0);
        EXPECT_CODE(m_ada.run("set create api prod"), 0);
        EXPECT_CODE(m_ada.run("put api prod KEY", "first"), 0);
        m_benWords = join(m_ben, u"email|ben@example.org"_s, u"ben-laptop"_s);
        QCOMPARE(m_benWords.split(u' ').size(), 12);
    }

    void aWaitingDeviceIsToldWhatItWaitsFor()
    {
        const QByteArray words = m_benWords.toUtf8();
        for (const char *command :
             {"put api prod KEY", "get api prod KEY", "pull api prod", "run api prod -- true",
              "rotate --all --yes", "project create web", "audit note hello", "device approve ben-laptop"})
            says(m_ben.run(command, "value"),
                 {"error: This device waits for approval: \"ben-laptop\" of email|ben@example.org",
                  "Call email|ada@example.org and compare these 12 words: " + words, "hypha-cli sync"});
        for (const char *command : {"sync", "status"}) { // nothing is wrong with either
            const Ran ran = m_ben.run(command);
            QVERIFY2(ran.code == 0, told(ran, 0).constData());
            QVERIFY2(ran.err.contains("warning: This device waits for approval") && ran.err.contains(words),
                     ran.err.constData());
        }
        const Ran status = m_ben.run("status --json");
        QCOMPARE(status.code, 0);
        QVERIFY(status.err.isEmpty());
        QCOMPARE(accessOf(status), u"waiting"_s);
        QVERIFY(status.json()[u"warnings"_s].toArray()[0].toString().contains(m_benWords));
        QCOMPARE(m_ben.run("put api prod KEY --json", "v").errorCode(), u"device_not_active"_s);
        QCOMPARE(accessOf(m_ada.run("status --json")), u"ok"_s);
    }

    void whoApprovesSeesWordsAndInvitation()
    {
        const Ran list = m_ada.run("device list");
        QCOMPARE(list.code, 0);
        const QByteArrayList lines = list.out.split('\n');
        QVERIFY2(lines[0].contains("INVITATION"), list.out.constData());
        const auto row = std::find_if(lines.begin(), lines.end(),
                                      [](const QByteArray &line) { return line.startsWith("ben-laptop"); });
        QVERIFY(row != lines.end() && row->contains("pending_approval  verified"));
        QCOMPARE((row + 1)->trimmed(), m_benWords.toUtf8());
        const Ran status = m_ada.run("status");
        QVERIFY2(status.out.contains("which holds your invitation") &&
                     status.out.contains(m_benWords.toUtf8()),
                 status.out.constData());
        // Words may come on standard input.
        EXPECT_CODE(m_ada.run("device approve ben-laptop --yes --words -", "one two three"), 2);
        const Ran approved =
            m_ada.run("device approve ben-laptop --yes --words - --json", m_benWords.toUtf8() + "\n");
        QVERIFY2(approved.code == 0, told(approved, 0).constData());
        // What the invitation was found to be, and by what it was approved: two things.
        QCOMPARE(approved.json()[u"invitation"_s].toString(), u"verified"_s);
        QCOMPARE(approved.json()[u"invitation_detail"_s].toString(), u"whoever held your invitation"_s);
        QCOMPARE(approved.json()[u"approved_by"_s].toString(), u"words"_s);
        QVERIFY(approved.json()[u"approved_by_words"_s].toBool());
        const Ran again = m_ada.run("device approve ben-laptop --yes --words -", m_benWords.toUtf8());
        says(again, {"the one of this name is active already", "hypha-cli device list"}, 8);
        syncs(m_ada);
        syncs(m_ben);
        QCOMPARE(m_ben.run("get api prod KEY").out, QByteArray("first"));
        QCOMPARE(accessOf(m_ben.run("status --json")), u"ok"_s);
    }

    void anOwnerIsNotRemovedAndItIsSaidWhatToDo()
    {
        EXPECT_CODE(m_ada.run("project create web"), 0);
        EXPECT_CODE(m_ada.run("member add ben@example.org web --role admin"), 0);
        EXPECT_CODE(m_ada.run("member transfer ben@example.org web"), 0);
        for (const char *command :
             {"member remove ben@example.org --yes", "member remove ben@example.org web --yes"})
            says(m_ada.run(command), {"An owner cannot be removed", "owns \"web\"",
                                      "hypha-cli member transfer", "hypha-cli device revoke DEVICE"});
        syncs(m_ada);
        syncs(m_ben);
        EXPECT_CODE(m_ben.run("member transfer ada@example.org web"), 0);
        syncs(m_ben);
        syncs(m_ada);
    }

    void aRevokedDeviceIsToldByWhomAndWhatIsLeft()
    {
        EXPECT_CODE(m_ada.run("device revoke ben-laptop --reason stolen --yes"), 0);
        EXPECT_CODE(m_ada.run("put api prod KEY", "second"), 0);
        syncs(m_ada);
        EXPECT_CODE(m_ben.run("put api prod KEY", "before it was known"), 0);

        const QList<QByteArray> told = {
            "This device was revoked: \"ben-laptop\" of email|ben@example.org on 20",
            "Z by email|ada@example.org, who said \"stolen\"",
            "What this device could read before, it still reads here",
            "ask email|ada@example.org for an invitation"};
        const Ran synced = m_ben.run("sync --json");
        QCOMPARE(synced.code, 4);
        QCOMPARE(synced.errorCode(), u"device_not_active"_s);
        EXPECT_MEMBERS(synced.json(), "state fetched pushed conflicts head");
        for (const char *command : {"sync", "put api prod KEY", "rotate --all --yes", "get api prod KEY",
                                    "project create more", "invite --user email|x@example.org"})
            says(m_ben.run(command, "value"), told);
        const Ran status = m_ben.run("status --json");
        QCOMPARE(status.code, 4);
        QCOMPARE(accessOf(status), u"revoked"_s);
        QCOMPARE(status.json()[u"access"_s][u"by"_s].toString(), u"email|ada@example.org"_s);
        QCOMPARE(status.json()[u"access"_s][u"reason"_s].toString(), u"stolen"_s);
        QVERIFY(status.json()[u"access"_s][u"since"_s].toString().startsWith(u"20"_s));
        // What it could read it reads, and says that this is no longer the present.
        const Ran old = m_ben.run("get api prod KEY --version 2");
        QCOMPARE(old.code, 0);
        QCOMPARE(old.out, QByteArray("first"));
        QVERIFY(old.err.startsWith("warning: This device was revoked"));
        EXPECT_CODE(m_ben.run("verify"), 0);
    }

    void aRemovedUserIsToldThatTheyAreNoMember()
    {
        const QString words = join(m_cy, u"email|cy@example.org"_s, u"cy-laptop"_s);
        EXPECT_CODE(m_ada.run({u"device"_s, u"approve"_s, u"cy-laptop"_s, u"--words"_s, words, u"--yes"_s}),
                    0);
        syncs(m_ada);
        syncs(m_cy);
        EXPECT_CODE(m_cy.run("put api prod MINE", "never pushed"), 0);
        EXPECT_CODE(m_ada.run("member remove cy@example.org --yes"), 0);
        syncs(m_ada);
        const QList<QByteArray> told = {
            "You are no longer a member: email|cy@example.org was removed from \"Acme\"",
            "by email|ada@example.org", "it still reads here"};
        for (const char *command : {"sync", "sync", "status", "put api prod KEY", "rotate --all --yes"})
            says(m_cy.run(command, "value"), told);
        const Ran status = m_cy.run("status --json");
        QCOMPARE(status.errorCode(), u"permission_denied"_s);
        QCOMPARE(accessOf(status), u"removed"_s);
    }

    void whoseDeviceWasRevokedBeforeIsToldBoth()
    {
        EXPECT_CODE(m_ada.run("member remove ben@example.org --yes"), 0);
        syncs(m_ada);
        says(m_ben.run("sync"), {"This device was revoked", "Its user is no member any more."});
    }

    void aRefusedDeviceIsToldThatItWasNeverLetIn()
    {
        join(m_dee, u"email|dee@example.org"_s, u"dee-laptop"_s);
        EXPECT_CODE(m_ada.run({u"device"_s, u"revoke"_s, u"dee-laptop"_s, u"--reason"_s, u"words differ"_s,
                               u"--yes"_s}),
                    0);
        syncs(m_ada);
        for (const char *command : {"sync", "status", "get api prod KEY", "put api prod KEY"})
            says(m_dee.run(command, "value"),
                 {"This device was refused: \"dee-laptop\"",
                  "by email|ada@example.org, who said \"words differ\"", "It was never let in"});
        QCOMPARE(accessOf(m_dee.run("status --json")), u"refused"_s);
        // What she came with is used up, which is said where it was made.
        const Ran list = m_ada.run("invitation list");
        QVERIFY2(list.code == 0 && list.out.contains("No invitation is open.") &&
                     list.out.contains("used by \"dee-laptop\", refused 20"),
                 list.out.constData());
        int refused = 0; // those of the others were used as well
        for (const QJsonValue one : m_ada.run("invitation list --json").json()[u"invitations"_s].toArray()) {
            QCOMPARE(one[u"open"_s].toBool(true), false);
            if (one[u"used_by"_s][0][u"device_name"_s].toString() != u"dee-laptop"_s)
                continue;
            ++refused;
            QCOMPARE(one[u"used_by"_s][0][u"status"_s].toString(), u"revoked"_s);
        }
        QCOMPARE(refused, 1);
    }
};

QTEST_GUILESS_MAIN(CliStandingTest)
#include "tst_clistanding.moc"
