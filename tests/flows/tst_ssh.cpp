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

QTEST_GUILESS_MAIN(tst_Ssh)
#include "tst_ssh.moc"
