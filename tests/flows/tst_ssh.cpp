#include "model/session/remoteaccess.h"
#include "model/sync/clients.h"
#include "support/sshserver.h"

using namespace hypha;
using namespace hypha::test;

/// Over ssh: a real sshd of this user's own on a high port.
class tst_Ssh : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void G7_unknownHostKeyIsShownAndRefused();
    void G7_changedHostKeyIsRefused();
    void G7_keyThatWasReplacedIsRefused();
    void twoComputersSyncOverSsh();
    void wrongKeyIsNoPasswordPrompt();
    void agentIsAskedWhereThereIsNoKeyFile();
    void keyFileIsOpenedByItsPassphrase();

private:
    QString path(const char *name) const { return m_server.path(name); }
    std::string address(const std::filesystem::path &repository) const
    {
        return m_server.address(repository);
    }
    sync::Access access(const char *key) const;

    SshServer m_server;
};

void tst_Ssh::initTestCase()
{
    if (const QString missing = SshServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    for (const char *key : {"host", "client", "stranger", "otherhost"})
        QVERIFY(m_server.makeKey(key));
    if (!m_server.start("host"))
        QSKIP("sshd does not start here");
}

sync::Access tst_Ssh::access(const char *key) const
{
    sync::Access access;
    access.keyFile = path(key).toStdString();
    access.knownHosts = {path("known_hosts").toStdString()};
    return access;
}

void tst_Ssh::G7_unknownHostKeyIsShownAndRefused()
{
    Clients c(1);
    sync::GitTransport transport(*sync::RemoteAddress::parse(address(c.remote())), access("client"));
    const auto tip = transport.tip();
    QVERIFY2(!tip && tip.error().code == Errc::network && tip.error().item == "host key", told(tip));
    const auto shown = transport.shownHostKey();
    QVERIFY(shown.has_value());
    QCOMPARE(QByteArray::fromStdString(shown->fingerprint()), m_server.fingerprint("host"));
    must(sync::pin(path("known_hosts").toStdString(), *shown));
    QVERIFY2(sync::GitTransport(*sync::RemoteAddress::parse(address(c.remote())), access("client"))
                 .tip()
                 .has_value(),
             "after pinning");
}

void tst_Ssh::G7_changedHostKeyIsRefused()
{
    Clients c(1);
    QFile other(path("otherhost.pub"));
    QVERIFY(other.open(QIODevice::ReadOnly));
    QFile known(path("changed_hosts"));
    QVERIFY(known.open(QIODevice::WriteOnly));
    known.write("[127.0.0.1]:" + QByteArray::number(m_server.port()) + " " + other.readAll());
    known.close();
    sync::Access changed = access("client");
    changed.knownHosts = {path("changed_hosts").toStdString()};
    const auto tip =
        sync::GitTransport(*sync::RemoteAddress::parse(address(c.remote())), std::move(changed)).tip();
    QVERIFY(!tip && tip.error().item == "host key" &&
            tip.error().detail.find("another key") != std::string::npos);
}

/// A key that was given up for another one is good no more.
void tst_Ssh::G7_keyThatWasReplacedIsRefused()
{
    Clients c(1);
    QVERIFY(QFile::copy(path("known_hosts"), path("replaced_hosts")));
    const auto ask = [&] {
        sync::Access pinned = access("client");
        pinned.knownHosts = {path("replaced_hosts").toStdString()};
        sync::GitTransport transport(*sync::RemoteAddress::parse(address(c.remote())), std::move(pinned));
        auto tip = transport.tip();
        return std::pair(std::move(tip), transport.shownHostKey());
    };
    QVERIFY(ask().first.has_value());
    QVERIFY(m_server.start("otherhost"));
    const auto [refused, shown] = ask();
    QVERIFY(!refused && refused.error().item == "host key" && shown);
    must(sync::pin(path("replaced_hosts").toStdString(), *shown));
    QVERIFY(ask().first.has_value());
    QVERIFY(m_server.start("host"));
    QVERIFY(!ask().first.has_value());
}

void tst_Ssh::twoComputersSyncOverSsh()
{
    Clients c;
    const auto parsed = *sync::RemoteAddress::parse(address(c.remote()));
    for (std::size_t n : {0, 1}) {
        must(session::VaultSync(*c[n].vault).setRemote(parsed.text));
        must(session::saveKeyFile(*c[n].vault, parsed, path("client").toStdString(), {}));
        std::filesystem::copy_file(path("known_hosts").toStdString(),
                                   session::pinnedHostKeys(c[n].vault->dataFolder()));
    }
    const auto overSsh = [](Client &client) {
        const auto remote = must(session::transportOf(*client.vault));
        return must(session::VaultSync(*client.vault).run(*remote, sync::Options()));
    };
    c[0].put(c.project, c.set, "B", "2");
    c[1].put(c.project, c.set, "C", "3");
    QCOMPARE(overSsh(c[0]).outcome.pushed, std::size_t(1));
    QCOMPARE(overSsh(c[1]).outcome.pushed, std::size_t(1));
    overSsh(c[0]);
    QCOMPARE(c[0].value(c.project, c.set, "C"), std::string("3"));
    QVERIFY(c[0].vault->state()->head == c[1].vault->state()->head);
}

void tst_Ssh::wrongKeyIsNoPasswordPrompt()
{
    Clients c(1);
    const auto tip =
        sync::GitTransport(*sync::RemoteAddress::parse(address(c.remote())), access("stranger")).tip();
    QVERIFY2(!tip && tip.error().item == "credential", told(tip));
}

void tst_Ssh::agentIsAskedWhereThereIsNoKeyFile()
{
    if (QStandardPaths::findExecutable(QStringLiteral("ssh-agent")).isEmpty())
        QSKIP("ssh-agent is missing");
    const Clients c(1);
    const auto ask = [&] {
        sync::Access agent = access("client");
        agent.keyFile.reset();
        return sync::GitTransport(*sync::RemoteAddress::parse(address(c.remote())), std::move(agent)).tip();
    };
    const QByteArray before = qgetenv("SSH_AUTH_SOCK");
    const auto restore = qScopeGuard([&before] { qputenv("SSH_AUTH_SOCK", before); });
    qputenv("SSH_AUTH_SOCK", path("agent").toUtf8());
    const auto none = ask();
    QVERIFY2(!none && none.error().item == "credential" &&
                 none.error().detail.find("no ssh agent") != std::string::npos,
             told(none));
    QProcess agent;
    agent.start(QStringLiteral("ssh-agent"), {QStringLiteral("-D"), QStringLiteral("-a"), path("agent")});
    QVERIFY(agent.waitForReadyRead(20'000)); // it says where it listens
    const auto stop = qScopeGuard([&agent] {
        agent.kill();
        agent.waitForFinished();
    });
    for (const char *key : {"stranger", "client"}) { // the host wants the second
        QProcess add;
        add.start(QStringLiteral("ssh-add"), {QStringLiteral("-q"), path(key)});
        QVERIFY(add.waitForFinished() && add.exitCode() == 0);
    }
    const auto tip = ask();
    QVERIFY2(tip, told(tip));
}

/// It is the key that stays shut, and no host that refuses anything.
void tst_Ssh::keyFileIsOpenedByItsPassphrase()
{
    QVERIFY(m_server.makeKey("shut", "of the key"));
    QVERIFY(m_server.start("host", "shut"));
    const auto restore = qScopeGuard([this] { m_server.start("host"); });
    const Clients c(1);
    const auto ask = [&](std::string_view passphrase) {
        sync::Access shut = access("shut");
        shut.keyPassphrase = crypto::SecretBytes::copyOf(asBytes(passphrase));
        return sync::GitTransport(*sync::RemoteAddress::parse(address(c.remote())), std::move(shut)).tip();
    };
    const auto tip = ask("of the key");
    QVERIFY2(tip, told(tip));
    for (const char *wrong : {"", "of another"}) {
        const auto refused = ask(wrong);
        QVERIFY2(!refused && refused.error().item == "credential" &&
                     refused.error().detail.find("key file") != std::string::npos,
                 told(refused));
    }
}

QTEST_GUILESS_MAIN(tst_Ssh)
#include "tst_ssh.moc"
