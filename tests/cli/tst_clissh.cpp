#include "commandline.h"
#include "support/sshserver.h"

#include <filesystem>

using namespace hypha::test;
using namespace Qt::StringLiterals;

/// The command over ssh: a real sshd, a key file, and host keys that a person has confirmed.
class CliSshTest : public QObject
{
    Q_OBJECT

    SshServer m_server;
    CommandLine m_ada;
    QString m_url, m_words;

    /// Another computer: another home below the same folder.
    Ran at(const char *home, const QStringList &words, const QByteArray &input = {}) const
    {
        return m_ada.run(QStringList{u"--home"_s, m_ada.path(QString::fromUtf8(home))} + words, input);
    }
    QStringList key(const char *name = "client") const { return {u"--key-file"_s, m_server.path(name)}; }
    QStringList host(const char *name = "host") const
    {
        return {u"--host-key"_s, QString::fromUtf8(m_server.fingerprint(name))};
    }
    static QString what(const Ran &ran)
    {
        return QJsonDocument::fromJson(ran.err).object()[u"error"_s][u"what"_s].toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = SshServer::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        for (const char *name : {"host", "client", "stranger", "otherhost"})
            QVERIFY(m_server.makeKey(name));
        if (!m_server.start("host"))
            QSKIP("sshd does not start here");
        qputenv("HOME", m_ada.path(u"nobody"_s).toUtf8()); // no known_hosts of the one who runs the tests
        qunsetenv("SSH_AUTH_SOCK");
        QProcess git;
        git.start(u"git"_s,
                  {u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s, m_ada.path(u"remote.git"_s)});
        QVERIFY(git.waitForFinished() && git.exitCode() == 0);
        m_url = QString::fromStdString(m_server.address(m_ada.path(u"remote.git"_s).toStdString()));
    }

    void G7_aHostIsMetByItsFingerprintAlone()
    {
        const QStringList init = {
            u"init"_s,     u"--org"_s,  u"Acme"_s,     u"--user"_s, u"email|ada@example.org"_s,
            u"--device"_s, u"laptop"_s, u"--remote"_s, m_url,       u"--json"_s};
        const Ran unknown = m_ada.run(init + key());
        QVERIFY2(unknown.code == 6, told(unknown, 6).constData());
        QVERIFY(what(unknown).contains(QString::fromUtf8(m_server.fingerprint("host"))));
        const Ran other = m_ada.run(init + key() + host("otherhost"));
        QVERIFY2(other.code == 5, told(other, 5).constData());
        QVERIFY(what(other).contains(u"another key"_s));
        EXPECT_CODE(m_ada.run(init + key("stranger") + host()), 3);
        QVERIFY(m_ada.run("profile list --json").json()[u"profiles"_s].toArray().isEmpty());

        const Ran made = m_ada.run(init + key() + host());
        QVERIFY2(made.code == 0, told(made, 0).constData());
        m_words = made.json()[u"fingerprint_words"_s].toString();
        EXPECT_CODE(m_ada.run("project create api"), 0);
        EXPECT_CODE(m_ada.run("set create api prod"), 0);
        EXPECT_CODE(m_ada.run("put api prod KEY", "canary-value"), 0);
        const Ran synced = m_ada.run("sync --json"); // key file and host key were kept
        QVERIFY2(synced.code == 0, told(synced, 0).constData());
        QCOMPARE(synced.json()[u"pushed"_s].toInt(), 3);
    }

    void joiningAndCheckingTakeTheSameOptions()
    {
        const QStringList check = {u"clone-check"_s, m_url, u"--fingerprint"_s, m_words};
        EXPECT_CODE(m_ada.run(check + key()), 6);
        EXPECT_CODE(m_ada.run(check + key() + host()), 0);
        const QByteArray invitation = m_ada.run("invite --user email|ben@example.org --json")
                                          .json()[u"invitation"_s]
                                          .toString()
                                          .toUtf8();
        const QStringList join = {u"join"_s,     u"-"_s,  u"--user"_s, u"email|ben@example.org"_s,
                                  u"--device"_s, u"ben"_s};
        EXPECT_CODE(at("ben", join + key(), invitation), 6);
        const Ran joined = at("ben", join + key() + host(), invitation);
        QVERIFY2(joined.code == 0, told(joined, 0).constData());
        EXPECT_CODE(at("ben", {u"sync"_s}), 0);
        EXPECT_CODE(m_ada.run("sync"), 0);
        EXPECT_CODE(m_ada.run("device approve ben --invitation --project api --yes"), 0);
        EXPECT_CODE(m_ada.run("sync"), 0);
        EXPECT_CODE(at("ben", {u"sync"_s}), 0);
        QCOMPARE(at("ben", {u"get"_s, u"api"_s, u"prod"_s, u"KEY"_s}).out, QByteArray("canary-value"));
    }

    void aProfileIsGivenItsCredentialLater()
    {
        EXPECT_CODE(at("late", {u"init"_s, u"--org"_s, u"Late"_s, u"--user"_s, u"email|eva@example.org"_s,
                                u"--device"_s, u"pc"_s}),
                    0);
        const QString bare = m_ada.path(u"late.git"_s);
        QProcess git;
        git.start(u"git"_s, {u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s, bare});
        QVERIFY(git.waitForFinished() && git.exitCode() == 0);
        EXPECT_CODE(
            at("late", {u"remote"_s, u"set"_s, QString::fromStdString(m_server.address(bare.toStdString()))}),
            0);
        EXPECT_CODE(at("late", {u"sync"_s}), 6);
        const Ran shown = at("late", {u"remote"_s, u"host-key"_s, u"--json"_s});
        QVERIFY2(shown.code == 0, told(shown, 0).constData());
        EXPECT_MEMBERS(shown.json(), "host type fingerprint pinned");
        QVERIFY(!shown.json()[u"pinned"_s].toBool());
        const QString right = shown.json()[u"fingerprint"_s].toString();
        QCOMPARE(right.toUtf8(), m_server.fingerprint("host"));
        EXPECT_CODE(at("late", {u"remote"_s, u"host-key"_s, u"--fingerprint"_s, u"SHA256:x"_s}), 5);
        EXPECT_CODE(at("late", {u"remote"_s, u"host-key"_s, u"--fingerprint"_s, right}), 0);
        EXPECT_CODE(at("late", {u"sync"_s}), 3); // known, and nothing to show it yet
        EXPECT_CODE(at("late", QStringList{u"remote"_s, u"credential"_s} + key()), 0);
        EXPECT_CODE(at("late", {u"sync"_s}), 0);
        EXPECT_CODE(at("late", {u"remote"_s, u"credential"_s, u"--forget"_s}), 0);
        EXPECT_CODE(at("late", {u"sync"_s}), 3);
    }

    void G7_aHostWithAnotherKeyIsRefusedUntilItIsConfirmed()
    {
        EXPECT_CODE(m_ada.run("put api prod MORE", "1"), 0);
        QVERIFY(m_server.start("otherhost"));
        const Ran changed = m_ada.run("sync --json");
        QVERIFY2(changed.code == 6, told(changed, 6).constData());
        QVERIFY2(what(changed).contains(u"another key than the known one"_s), changed.err.constData());
        QCOMPARE(m_ada.run("status --json").json()[u"sync"_s][u"unpushed"_s].toInt(), 1);
        EXPECT_CODE(m_ada.run({u"remote"_s, u"host-key"_s, u"--fingerprint"_s,
                               QString::fromUtf8(m_server.fingerprint("otherhost"))}),
                    0);
        EXPECT_CODE(m_ada.run("sync"), 0);
        QVERIFY(m_server.start("host")); // which was given up
        EXPECT_CODE(m_ada.run("sync"), 6);
    }
};

QTEST_GUILESS_MAIN(CliSshTest)
#include "tst_clissh.moc"
