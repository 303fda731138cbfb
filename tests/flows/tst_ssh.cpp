#include "model/session/remoteaccess.h"
#include "model/sync/clients.h"

#include <QProcess>
#include <QStandardPaths>
#include <QThread>
#include <arpa/inet.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace hypha;
using namespace hypha::test;

/// Over ssh: a real sshd of this user's own on a high port.
class tst_Ssh : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void G7_unknownHostKeyIsShownAndRefused();
    void G7_changedHostKeyIsRefused();
    void twoComputersSyncOverSsh();
    void wrongKeyIsNoPasswordPrompt();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    std::string address(const std::filesystem::path &repository) const;
    sync::Access access(const char *key) const;
    bool makeKey(const char *name) const;
    bool start(const QString &sshd);

    QTemporaryDir m_folder;
    QProcess m_sshd;
    std::uint16_t m_port = 0;
};

namespace {

/// One that was free a moment ago.
std::uint16_t freePort()
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof where;
    const bool bound = ::bind(fd, reinterpret_cast<sockaddr *>(&where), size) == 0 &&
                       ::getsockname(fd, reinterpret_cast<sockaddr *>(&where), &size) == 0;
    ::close(fd);
    return bound ? ntohs(where.sin_port) : 0;
}

QString findSshd()
{
    const QString inPath = QStandardPaths::findExecutable(QStringLiteral("sshd"));
    return inPath.isEmpty()
               ? QStandardPaths::findExecutable(
                     QStringLiteral("sshd"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")})
               : inPath;
}

} // namespace

bool tst_Ssh::makeKey(const char *name) const
{
    QProcess keygen;
    keygen.start(QStringLiteral("ssh-keygen"),
                 {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"),
                  QString(), QStringLiteral("-f"), path(name)});
    return keygen.waitForFinished(30'000) && keygen.exitCode() == 0;
}

bool tst_Ssh::start(const QString &sshd)
{
    m_port = freePort();
    QFile config(path("sshd_config"));
    if (!config.open(QIODevice::WriteOnly))
        return false;
    config.write(
        "Port " + QByteArray::number(m_port) + "\nListenAddress 127.0.0.1\nHostKey " + path("host").toUtf8() +
        "\nAuthorizedKeysFile " + path("client.pub").toUtf8() +
        "\nPidFile none\nPasswordAuthentication no\n"
        "KbdInteractiveAuthentication no\nUsePAM no\nStrictModes no\nPermitRootLogin yes\nAcceptEnv *\n");
    config.close();
    m_sshd.setProcessChannelMode(QProcess::MergedChannels);
    m_sshd.start(sshd,
                 {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), path("sshd_config")});
    QByteArray said;
    while (!said.contains("Server listening") && m_sshd.waitForReadyRead(20'000))
        said += m_sshd.readAll();
    return said.contains("Server listening");
}

void tst_Ssh::initTestCase()
{
    const QString sshd = findSshd();
    if (sshd.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("ssh-keygen")).isEmpty())
        QSKIP("sshd or ssh-keygen is missing");
    if (::geteuid() == 0 && !::getpwnam("sshd"))
        QSKIP("sshd of the superuser wants a user called sshd");
    if (::geteuid() == 0) // where no service of the system has made it yet
        ::mkdir("/run/sshd", 0755);
    QVERIFY(makeKey("host") && makeKey("client") && makeKey("stranger") && makeKey("otherhost"));
    if (!start(sshd))
        QSKIP("sshd does not start here");
}

void tst_Ssh::cleanupTestCase()
{
    m_sshd.kill();
    m_sshd.waitForFinished();
}

std::string tst_Ssh::address(const std::filesystem::path &repository) const
{
    const passwd *me = ::getpwuid(::geteuid());
    return "ssh://" + std::string(me ? me->pw_name : "nobody") + "@127.0.0.1:" + std::to_string(m_port) +
           repository.string();
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
    QProcess keygen;
    keygen.start(QStringLiteral("ssh-keygen"),
                 {QStringLiteral("-l"), QStringLiteral("-f"), path("host.pub")});
    keygen.waitForFinished();
    QVERIFY(keygen.readAll().contains(QByteArray::fromStdString(shown->fingerprint())));
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
    known.write("[127.0.0.1]:" + QByteArray::number(m_port) + " " + other.readAll());
    known.close();
    sync::Access changed = access("client");
    changed.knownHosts = {path("changed_hosts").toStdString()};
    const auto tip =
        sync::GitTransport(*sync::RemoteAddress::parse(address(c.remote())), std::move(changed)).tip();
    QVERIFY(!tip && tip.error().item == "host key" &&
            tip.error().detail.find("another key") != std::string::npos);
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
