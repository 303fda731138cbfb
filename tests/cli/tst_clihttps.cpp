#include "typedcommand.h"

#include <QDirIterator>
#include <QStandardPaths>

#include <filesystem>

using namespace hypha::test;
using namespace Qt::StringLiterals;

/// Commands that come to a vault before there is a profile, over an https host that wants a token.
class CliHttpsTest : public QObject
{
    Q_OBJECT

    CommandLine m_ada;
    QProcess m_server;
    QString m_url, m_words;

    /// Another computer: another home below the same folder.
    Ran at(const char *home, const QStringList &words, const QByteArray &input = {}) const
    {
        return m_ada.run(QStringList{u"--home"_s, m_ada.path(QString::fromUtf8(home))} + words, input);
    }
    QStringList token(const char *file = "token") const
    {
        return {u"--token-user"_s, u"ada"_s, u"--token-file"_s, m_ada.path(QString::fromUtf8(file))};
    }
    static void wantsToken(const Ran &ran)
    {
        QVERIFY2(ran.code == 3, told(ran, 3).constData());
        QVERIFY2(ran.err.contains("localhost") && ran.err.contains("--token-file"), ran.err.constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *program : {"python3", "openssl", "git"})
            if (QStandardPaths::findExecutable(QString::fromUtf8(program)).isEmpty())
                QSKIP("python3, openssl or git is missing");
        if (!std::filesystem::exists("/usr/lib/git-core/git-http-backend"))
            QSKIP("git http-backend is missing");
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                       m_ada.path(u"key.pem"_s), u"-out"_s, m_ada.path(u"cert.pem"_s), u"-days"_s, u"30"_s,
                       u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost"_s});
        QVERIFY(openssl.waitForFinished(60'000) && openssl.exitCode() == 0);
        qputenv("SSL_CERT_FILE", m_ada.path(u"cert.pem"_s).toUtf8()); // the commands inherit it
        m_server.start(u"python3"_s,
                       {QStringLiteral(HYPHA_SOURCE_DIR "/tests/flows/githttp.py"), m_ada.path(u""_s),
                        m_ada.path(u"cert.pem"_s), m_ada.path(u"key.pem"_s), u"ada"_s, u"canary-token"_s});
        while (!m_server.canReadLine() && m_server.waitForReadyRead(30'000)) {
        }
        m_url =
            u"https://localhost:"_s + QString::fromUtf8(m_server.readLine().trimmed()) + u"/git/remote.git"_s;
        m_ada.writeFile(u"token"_s, "canary-token\n");
        m_ada.writeFile(u"wrong"_s, "another\n");
        m_ada.writeFile(u"empty"_s, "\n");
        QProcess git;
        git.start(u"git"_s,
                  {u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s, m_ada.path(u"remote.git"_s)});
        QVERIFY(git.waitForFinished() && git.exitCode() == 0);
    }
    void cleanupTestCase()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    void optionsThatDoNotFitAreRefused()
    {
        const QString path = m_ada.path(u"remote.git"_s);
        const QStringList check = {u"clone-check"_s, u"--fingerprint"_s, u"a-a-a-a-a-a-a-a-a-a-a-a"_s};
        EXPECT_CODE(m_ada.run(check + QStringList{path} + token()), 2);
        EXPECT_CODE(m_ada.run(check + QStringList{m_url, u"--key-file"_s, u"x"_s}), 2);
        EXPECT_CODE(m_ada.run(check + QStringList{m_url, u"--host-key"_s, u"SHA256:x"_s}), 2);
        EXPECT_CODE(m_ada.run(check + QStringList{m_url} + token("empty")), 2);
    }

    void initPushesToAHostThatWantsAToken()
    {
        const QStringList init = {
            u"init"_s,     u"--org"_s,  u"Acme"_s,     u"--user"_s, u"email|ada@example.org"_s,
            u"--device"_s, u"laptop"_s, u"--remote"_s, m_url,       u"--json"_s};
        wantsToken(m_ada.run(init));
        wantsToken(m_ada.run(init + token("wrong")));
        QVERIFY(m_ada.run("profile list --json").json()[u"profiles"_s].toArray().isEmpty());
        const Ran made = m_ada.run(init + token());
        QVERIFY2(made.code == 0, told(made, 0).constData());
        m_words = made.json()[u"fingerprint_words"_s].toString();
        EXPECT_CODE(m_ada.run("project create api"), 0);
        EXPECT_CODE(m_ada.run("set create api prod"), 0);
        EXPECT_CODE(m_ada.run("put api prod KEY", "canary-value"), 0);
        const Ran synced = m_ada.run("sync --json"); // the token was kept
        QVERIFY2(synced.code == 0, told(synced, 0).constData());
        QCOMPARE(synced.json()[u"pushed"_s].toInt(), 3);
    }

    void cloneCheckShowsTheToken()
    {
        const QStringList check = {u"clone-check"_s, m_url, u"--fingerprint"_s, m_words};
        wantsToken(m_ada.run(check));
        EXPECT_CODE(m_ada.run(check + token()), 0);
    }

    void aTerminalIsAskedForTheTokenByTheHostsName()
    {
        TypedCommand command(
            m_ada, {u"clone-check"_s, m_url, u"--token-user"_s, u"ada"_s, u"--fingerprint"_s, m_words});
        QVERIFY(command.shows("Token or password of ada at localhost: "));
        QVERIFY(!command.echoes());
        command.type("canary-token\n");
        QCOMPARE(command.exitCode(), 0);
        QVERIFY(!command.transcript().contains("canary-token"));
    }

    void joiningKeepsTheToken()
    {
        const QByteArray invitation = m_ada.run("invite --user email|ben@example.org --json")
                                          .json()[u"invitation"_s]
                                          .toString()
                                          .toUtf8();
        const QStringList join = {u"join"_s,     u"-"_s,  u"--user"_s, u"email|ben@example.org"_s,
                                  u"--device"_s, u"ben"_s};
        wantsToken(at("ben", join, invitation));
        const Ran joined = at("ben", join + token(), invitation);
        QVERIFY2(joined.code == 0, told(joined, 0).constData());
        EXPECT_CODE(at("ben", {u"sync"_s}), 0);
        EXPECT_CODE(m_ada.run("sync"), 0);
    }

    void importedKeysAndAKitComeBackOverIt()
    {
        const QString file = m_ada.path(u"keys.age"_s), kit = m_ada.path(u"kit"_s);
        EXPECT_CODE(m_ada.run({u"keys"_s, u"export"_s, file}), 0);
        const QStringList import = {u"keys"_s, u"import"_s, file, u"--remote"_s, m_url};
        wantsToken(at("moved", import));
        const Ran imported = at("moved", import + token());
        QVERIFY2(imported.code == 0, told(imported, 0).constData());
        EXPECT_CODE(at("moved", {u"sync"_s}), 0);

        EXPECT_CODE(m_ada.run({u"recovery"_s, u"kit"_s, u"--words-file"_s, kit}), 0);
        const QStringList restore = {u"recovery"_s, u"restore"_s, u"--words-file"_s,  kit,
                                     u"--remote"_s, m_url,        u"--fingerprint"_s, m_words,
                                     u"--device"_s, u"phoenix"_s, u"--json"_s};
        wantsToken(at("back", restore));
        const Ran back = at("back", restore + token());
        QVERIFY2(back.code == 0, told(back, 0).constData());
        QVERIFY(!back.json()[u"kit"_s].isNull()); // the new kit went to the host as well
        QCOMPARE(at("back", {u"get"_s, u"api"_s, u"prod"_s, u"KEY"_s}).out, QByteArray("canary-value"));
        EXPECT_CODE(at("back", {u"sync"_s}), 0);

        const QStringList request = {
            u"recovery"_s, u"request"_s, u"new"_s,           u"--user"_s, u"email|ada@example.org"_s,
            u"--remote"_s, m_url,        u"--fingerprint"_s, m_words,     u"--method"_s,
            u"org"_s};
        wantsToken(at("asks", request));
        EXPECT_CODE(at("asks", request + token()),
                    8); // it came as far as the vault, which has no recovery key
    }

    void theTokenIsNowhereInTheOpen()
    {
        for (const char *home : {"home", "ben", "moved", "back"}) {
            QDirIterator files(m_ada.path(QString::fromUtf8(home)), QDir::Files | QDir::Hidden,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!file.readAll().contains("canary-token"), qPrintable(file.fileName()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(CliHttpsTest)
#include "tst_clihttps.moc"
