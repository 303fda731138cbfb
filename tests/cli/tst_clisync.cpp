#include "commandline.h"

#include <filesystem>

using namespace hypha::test;

/// Two computers by the command, over one repository at a path.
class CliSyncTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void secondVaultIsNotPutOverTheFirst();
    void whatOnePushedTheOtherReads();
    void conflictEndsWithSevenAndIsResolved();
    void whatCannotBeCarriedOverIsShownAndLetGo();
    void whatWasWrittenInWhatIsGoneCanStillBeRead();
    void missingRemoteEndsWithSix();
    void rolledBackRemoteEndsWithFiveAndIsRepaired();
    void junkIsTakenAwayAndMembersWorkIsNot();
    void cloneCheckReadsTheRemote();
    void addressesWithCredentialsAreRefused();
    void K2_H12_whatTheInvitationDoesNotMeanIsNotJoined();

private:
    /// Of the second computer, a copy of the first one's home.
    Ran second(const QStringList &words, const QByteArray &input = {}) const;
    Ran first(const QStringList &words, const QByteArray &input = {}) const
    {
        return m_first.run(words, input);
    }
    QByteArray git(const QStringList &words) const;
    QString remote() const { return m_first.path(QStringLiteral("remote.git")); }

    CommandLine m_first;
};

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

} // namespace

Ran CliSyncTest::second(const QStringList &arguments, const QByteArray &input) const
{
    return m_first.run(
        QStringList{QStringLiteral("--home"), m_first.path(QStringLiteral("second"))} + arguments, input);
}

QByteArray CliSyncTest::git(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral("git"), QStringList{QStringLiteral("-C"), remote()} + arguments);
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

void CliSyncTest::initTestCase()
{
    const Ran made =
        first({QStringLiteral("init"), QStringLiteral("--org"), QStringLiteral("Acme"),
               QStringLiteral("--user"), QStringLiteral("email|ada@example.org"), QStringLiteral("--device"),
               QStringLiteral("laptop"), QStringLiteral("--remote"), remote(), QStringLiteral("--json")});
    QVERIFY2(made.code == 0, told(made, 0).constData());
    EXPECT_CODE(first(words("project create api")), 0);
    EXPECT_CODE(first(words("set create api prod")), 0);
    EXPECT_CODE(first(words("put api prod KEY"), "one"), 0);
    const Ran synced = first(words("sync --json"));
    QVERIFY2(synced.code == 0, told(synced, 0).constData());
    EXPECT_MEMBERS(synced.json(), "state fetched pushed conflicts head");
    QCOMPARE(synced.json()[QStringLiteral("pushed")].toInt(), 3);
    std::filesystem::copy(m_first.home().toStdString(), m_first.path(QStringLiteral("second")).toStdString(),
                          std::filesystem::copy_options::recursive);
}

void CliSyncTest::secondVaultIsNotPutOverTheFirst()
{
    EXPECT_CODE(first({QStringLiteral("init"), QStringLiteral("--profile"), QStringLiteral("other"),
                       QStringLiteral("--org"), QStringLiteral("Other"), QStringLiteral("--user"),
                       QStringLiteral("email|ada@example.org"), QStringLiteral("--device"),
                       QStringLiteral("laptop"), QStringLiteral("--remote"), remote()}),
                7);
}

void CliSyncTest::whatOnePushedTheOtherReads()
{
    EXPECT_CODE(first(words("put api prod FIRST"), "1"), 0);
    const auto sync = first(words("status --json")).json()[QStringLiteral("sync")].toObject();
    QCOMPARE(sync[QStringLiteral("state")].toString(), QStringLiteral("ahead"));
    QCOMPARE(sync[QStringLiteral("unpushed")].toInt(), 1);
    EXPECT_CODE(first(words("sync")), 0);
    EXPECT_CODE(second(words("sync")), 0);
    QCOMPARE(second(words("get api prod FIRST")).out, QByteArray("1"));
}

void CliSyncTest::conflictEndsWithSevenAndIsResolved()
{
    EXPECT_CODE(first(words("put api prod KEY"), "theirs"), 0);
    EXPECT_CODE(first(words("sync")), 0);
    EXPECT_CODE(second(words("put api prod KEY"), "mine"), 0);
    const Ran conflict = second(words("sync --json"));
    QVERIFY2(conflict.code == 7, told(conflict, 7).constData());
    QCOMPARE(conflict.json()[QStringLiteral("state")].toString(), QStringLiteral("conflict"));
    const auto list = second(words("conflicts --json")).json()[QStringLiteral("conflicts")].toArray();
    QCOMPARE(list.size(), 1);
    EXPECT_MEMBERS(list[0].toObject(), "project_id set_id key field");
    QCOMPARE(second(words("get api prod KEY")).out, QByteArray("theirs"));
    EXPECT_CODE(second(words("resolve api prod KEY")), 2);
    EXPECT_CODE(second(words("resolve api prod NONE --mine")), 8);
    EXPECT_CODE(second(words("resolve api prod KEY --mine")), 0);
    EXPECT_CODE(second(words("sync")), 0);
    EXPECT_CODE(first(words("sync")), 0);
    QCOMPARE(first(words("get api prod KEY")).out, QByteArray("mine"));
}

void CliSyncTest::whatCannotBeCarriedOverIsShownAndLetGo()
{
    EXPECT_CODE(first(words("set create api gone")), 0);
    EXPECT_CODE(first(words("sync")), 0);
    EXPECT_CODE(second(words("sync")), 0);
    EXPECT_CODE(second(words("set delete api gone --yes")), 0);
    EXPECT_CODE(first(words("put api gone WORK"), "1"), 0);
    EXPECT_CODE(first(words("sync")), 0);
    EXPECT_CODE(second(words("sync")), 7);
    EXPECT_CODE(second(words("sync")), 7); // it waits
    const auto parked = second(words("conflicts --json")).json()[QStringLiteral("parked")].toArray();
    QCOMPARE(parked.size(), 1);
    EXPECT_MEMBERS(parked[0].toObject(), "event_id event_type at why code project_id set_id keys");
    const QString id = parked[0].toObject()[QStringLiteral("event_id")].toString();
    const QStringList drop = words("conflicts --drop");
    EXPECT_CODE(second(drop + QStringList{QStringLiteral("00000000")}), 8);
    EXPECT_CODE(second(drop + QStringList{id}), 10);
    const Ran dropped =
        second(drop + QStringList{id.left(8), QStringLiteral("--yes"), QStringLiteral("--json")});
    QVERIFY2(dropped.code == 0, told(dropped, 0).constData());
    QVERIFY(dropped.json()[QStringLiteral("parked")].toArray().isEmpty());
    EXPECT_CODE(second(words("sync")), 0);
    QCOMPARE(second(words("get api gone WORK")).out, QByteArray("1"));
}

/// Nobody else has it: without a way to it, it would be lost.
void CliSyncTest::whatWasWrittenInWhatIsGoneCanStillBeRead()
{
    EXPECT_CODE(first(words("set create api gone2")), 0);
    EXPECT_CODE(first(words("sync")), 0);
    EXPECT_CODE(second(words("sync")), 0);
    EXPECT_CODE(first(words("set delete api gone2 --yes")), 0);
    EXPECT_CODE(first(words("sync")), 0);
    EXPECT_CODE(second(words("put api gone2 WORK"), "written offline\n"), 0);
    EXPECT_CODE(second(words("sync")), 7);
    QVERIFY(second(words("conflicts")).out.contains("\"WORK\""));
    const auto parked = second(words("conflicts --json")).json()[QStringLiteral("parked")].toArray();
    QCOMPARE(parked[0][QStringLiteral("keys")].toArray(), QJsonArray{QStringLiteral("WORK")});
    const QString id = parked[0][QStringLiteral("event_id")].toString();
    const QStringList value = words("conflicts --value") + QStringList{id.left(8), QStringLiteral("--key")};
    const Ran read = second(value + QStringList{QStringLiteral("WORK")});
    QVERIFY2(read.code == 0, told(read, 0).constData());
    QCOMPARE(read.out, QByteArray("written offline\n"));
    QCOMPARE(second(value + QStringList{QStringLiteral("WORK"), QStringLiteral("--json")})
                 .json()[QStringLiteral("value")]
                 .toString(),
             QStringLiteral("written offline\n"));
    EXPECT_CODE(second(value + QStringList{QStringLiteral("OTHER")}), 8);
    EXPECT_CODE(second(words("conflicts --value") + QStringList{id}), 2);
    EXPECT_CODE(second(words("conflicts --drop") + QStringList{id, QStringLiteral("--yes")}), 0);
    EXPECT_CODE(second(words("sync")), 0);
}

void CliSyncTest::missingRemoteEndsWithSix()
{
    std::filesystem::rename(remote().toStdString(), remote().toStdString() + ".away");
    const Ran offline = first(words("sync --json"));
    std::filesystem::rename(remote().toStdString() + ".away", remote().toStdString());
    QVERIFY2(offline.code == 6, told(offline, 6).constData());
    QCOMPARE(offline.json()[QStringLiteral("state")].toString(), QStringLiteral("offline"));
    EXPECT_CODE(first(words("sync")), 0);
}

void CliSyncTest::rolledBackRemoteEndsWithFiveAndIsRepaired()
{
    const QString before = QString::fromUtf8(git(words("rev-parse refs/heads/main")));
    EXPECT_CODE(first(words("put api prod NEWER"), "1"), 0);
    EXPECT_CODE(first(words("sync")), 0);
    git({QStringLiteral("update-ref"), QStringLiteral("refs/heads/main"), before});
    const Ran refused = first(words("sync --json"));
    QVERIFY2(refused.code == 5, told(refused, 5).constData());
    QCOMPARE(refused.errorCode(), QStringLiteral("rollback"));
    QVERIFY2(refused.err.contains("what is here is whole") && refused.err.contains("hypha-cli sync --repair"),
             refused.err.constData());
    QCOMPARE(refused.json()[QStringLiteral("state")].toString(), QStringLiteral("refused"));
    QVERIFY(QFile::exists(refused.json()[QStringLiteral("proof_file")].toString()));
    EXPECT_CODE(first(words("put api prod MORE"), "1"), 5);
    QCOMPARE(first(words("get api prod NEWER")).out, QByteArray("1"));
    EXPECT_CODE(first(words("sync --repair")), 0);
    EXPECT_CODE(second(words("sync")), 0);
    QCOMPARE(second(words("get api prod NEWER")).out, QByteArray("1"));
}

void CliSyncTest::junkIsTakenAwayAndMembersWorkIsNot()
{
    const auto commit = [&](const QByteArray &listing, const QString &parent) {
        QProcess mktree;
        mktree.start(QStringLiteral("git"),
                     {QStringLiteral("-C"), remote(), QStringLiteral("mktree"), QStringLiteral("-z")});
        mktree.write(listing);
        mktree.closeWriteChannel();
        mktree.waitForFinished();
        const QString tree = QString::fromUtf8(mktree.readAllStandardOutput().trimmed());
        return QString::fromUtf8(
            git({QStringLiteral("-c"), QStringLiteral("user.name=e"), QStringLiteral("-c"),
                 QStringLiteral("user.email=e@e"), QStringLiteral("commit-tree"), tree, QStringLiteral("-p"),
                 parent, QStringLiteral("-m"), QStringLiteral("x")}));
    };
    const QString known = QString::fromUtf8(git(words("rev-parse refs/heads/main")));
    EXPECT_CODE(first(words("put api prod LAST"), "1"), 0);
    EXPECT_CODE(first(words("sync")), 0);
    const QString good = QString::fromUtf8(git(words("rev-parse refs/heads/main")));
    // What the first one pushed is behind a merge, and the vault in front of it is another folder.
    const QString junk = commit("040000 tree " + git(words("rev-parse refs/heads/main:.mycelium/devices")) +
                                    "\t.mycelium" + '\0',
                                known);
    const QString merge = QString::fromUtf8(git(
        {QStringLiteral("-c"), QStringLiteral("user.name=e"), QStringLiteral("-c"),
         QStringLiteral("user.email=e@e"), QStringLiteral("commit-tree"), junk + QStringLiteral("^{tree}"),
         QStringLiteral("-p"), junk, QStringLiteral("-p"), good, QStringLiteral("-m"), QStringLiteral("x")}));
    QVERIFY(!merge.isEmpty());
    git({QStringLiteral("update-ref"), QStringLiteral("refs/heads/main"), merge});
    EXPECT_CODE(second(words("sync")), 5);
    const Ran repaired = second(words("sync --repair --json"));
    QVERIFY2(repaired.code == 0, told(repaired, 0).constData());
    EXPECT_MEMBERS(repaired.json(), "repaired repaired_blind left_out fetched");
    QVERIFY(repaired.json()[QStringLiteral("repaired")].toBool());
    QVERIFY(repaired.json()[QStringLiteral("left_out")].toArray().isEmpty());
    QCOMPARE(QString::fromUtf8(git(words("rev-parse refs/heads/main"))), good);
    EXPECT_CODE(first(words("sync")), 0);
    QCOMPARE(second(words("get api prod LAST")).out, QByteArray("1"));
}

void CliSyncTest::cloneCheckReadsTheRemote()
{
    const auto status = first(words("status --json")).json();
    const QString fingerprint =
        status[QStringLiteral("vault")].toObject()[QStringLiteral("fingerprint_words")].toString();
    EXPECT_CODE(
        first({QStringLiteral("clone-check"), remote(), QStringLiteral("--fingerprint"), fingerprint}), 0);
    EXPECT_CODE(first({QStringLiteral("clone-check"), remote() + QStringLiteral("-none"),
                       QStringLiteral("--fingerprint"), fingerprint}),
                6);
}

void CliSyncTest::addressesWithCredentialsAreRefused()
{
    for (const char *address : {"https://u:p@host/x", "https://u@host/x", "ssh://u:p@host/x", "ext::id",
                                "file:///srv/x", "http://host/x"})
        EXPECT_CODE(first({QStringLiteral("remote"), QStringLiteral("set"), QString::fromUtf8(address)}), 2);
    QCOMPARE(first(words("remote show --json")).json()[QStringLiteral("remote")].toString(), remote());
}

/// Told from what the invitation says: this computer has seen nothing before.
void CliSyncTest::K2_H12_whatTheInvitationDoesNotMeanIsNotJoined()
{
    const Ran made = first(words("invite --user email|ben@example.org --json"));
    QVERIFY2(made.code == 0, told(made, 0).constData());
    const QByteArray start = "hypha-invite-1:";
    const auto spelling = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray text = made.json()[QStringLiteral("invitation")].toString().toUtf8();
    const QByteArray plain = QByteArray::fromBase64(text.mid(start.size()), spelling);
    for (const auto &[member, says] :
         {std::pair<QByteArray, QByteArray>("\"fingerprint\":\"", "another vault than"),
          std::pair<QByteArray, QByteArray>("\"sequence\":", "an older state")}) {
        QByteArray altered = plain;
        const auto at = altered.indexOf(member) + member.size();
        if (member.endsWith('"'))
            altered[at] = altered[at] == 'A' ? 'B' : 'A';
        else
            altered.insert(at, '9');
        const QString home = m_first.path(QStringLiteral("third"));
        const Ran joined =
            m_first.run({QStringLiteral("--home"), home, QStringLiteral("join"), QStringLiteral("-"),
                         QStringLiteral("--device"), QStringLiteral("desk")},
                        start + altered.toBase64(spelling));
        QCOMPARE(joined.code, 5);
        QVERIFY2(joined.err.contains(says) && joined.err.contains(remote().toUtf8()) &&
                     joined.err.contains("Nothing of it was kept here"),
                 joined.err.constData());
        for (const char *folder : {"/config/profiles/default", "/data/default", "/cache/default"})
            QVERIFY2(!QFile::exists(home + QLatin1String(folder)), folder);
    }
    const QByteArray another = first(words("invite --user email|ben@example.org --json"))
                                   .json()[QStringLiteral("invitation")]
                                   .toString()
                                   .toUtf8();
    const Ran both =
        m_first.run({QStringLiteral("--home"), m_first.path(QStringLiteral("third")), QStringLiteral("join"),
                     QStringLiteral("-"), QStringLiteral("--device"), QStringLiteral("desk")},
                    text + "\n" + another);
    QCOMPARE(both.code, 2);
    QVERIFY2(both.err.contains("Two invitations are one too many"), both.err.constData());
}

QTEST_GUILESS_MAIN(CliSyncTest)
#include "tst_clisync.moc"
