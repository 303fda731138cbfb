#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <filesystem>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hypha::test {

/// A real sshd of this user's own on a high port, with keys that are made for it.
class SshServer
{
public:
    /// What this computer lacks for it; empty: nothing.
    static QString missing()
    {
        if (findSshd().isEmpty() || QStandardPaths::findExecutable(QStringLiteral("ssh-keygen")).isEmpty())
            return QStringLiteral("sshd or ssh-keygen is missing");
        if (::geteuid() == 0 && !::getpwnam("sshd"))
            return QStringLiteral("sshd of the superuser wants a user called sshd");
        return {};
    }
    ~SshServer() { stop(); }

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    bool makeKey(const char *name, const char *passphrase = "") const
    {
        QProcess keygen;
        keygen.start(QStringLiteral("ssh-keygen"),
                     {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                      QStringLiteral("-N"), QString::fromUtf8(passphrase), QStringLiteral("-f"), path(name)});
        return keygen.waitForFinished(30'000) && keygen.exitCode() == 0;
    }
    /// "SHA256:…" of a key that was made, as ssh-keygen prints it.
    QByteArray fingerprint(const char *name) const
    {
        QProcess keygen;
        keygen.start(QStringLiteral("ssh-keygen"),
                     {QStringLiteral("-l"), QStringLiteral("-f"), path(name) + QStringLiteral(".pub")});
        keygen.waitForFinished();
        return keygen.readAll().split(' ').value(1);
    }
    /// With `hostKey` as its own and `letIn` as the only one that is let in. The port stays the same.
    bool start(const char *hostKey, const char *letIn = "client")
    {
        stop();
        if (::geteuid() == 0) // where no service of the system has made it yet
            ::mkdir("/run/sshd", 0755);
        if (m_port == 0)
            m_port = freePort();
        QFile config(path("sshd_config"));
        if (!config.open(QIODevice::WriteOnly))
            return false;
        config.write("Port " + QByteArray::number(m_port) + "\nListenAddress 127.0.0.1\nHostKey " +
                     path(hostKey).toUtf8() + "\nAuthorizedKeysFile " + path(letIn).toUtf8() + ".pub" +
                     "\nPidFile none\nPasswordAuthentication no\n"
                     "KbdInteractiveAuthentication no\nUsePAM no\nStrictModes no\nPermitRootLogin yes\n"
                     "AcceptEnv *\n");
        config.close();
        m_sshd.setProcessChannelMode(QProcess::MergedChannels);
        m_sshd.start(findSshd(),
                     {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), path("sshd_config")});
        QByteArray said;
        while (!said.contains("Server listening") && m_sshd.waitForReadyRead(20'000))
            said += m_sshd.readAll();
        return said.contains("Server listening");
    }
    void stop()
    {
        m_sshd.kill();
        m_sshd.waitForFinished();
    }
    std::uint16_t port() const { return m_port; }
    std::string address(const std::filesystem::path &repository) const
    {
        const passwd *me = ::getpwuid(::geteuid());
        return "ssh://" + std::string(me ? me->pw_name : "nobody") + "@127.0.0.1:" + std::to_string(m_port) +
               repository.string();
    }

private:
    /// One that was free a moment ago.
    static std::uint16_t freePort()
    {
        const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in where{};
        where.sin_family = AF_INET;
        where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof where;
        const bool bound = ::bind(fd, reinterpret_cast<sockaddr *>(&where), size) == 0 &&
                           ::getsockname(fd, reinterpret_cast<sockaddr *>(&where), &size) == 0;
        ::close(fd);
        return bound ? ntohs(where.sin_port) : std::uint16_t(0);
    }
    static QString findSshd()
    {
        const QString inPath = QStandardPaths::findExecutable(QStringLiteral("sshd"));
        return inPath.isEmpty() ? QStandardPaths::findExecutable(
                                      QStringLiteral("sshd"),
                                      {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")})
                                : inPath;
    }

    QTemporaryDir m_folder;
    QProcess m_sshd;
    std::uint16_t m_port = 0;
};

} // namespace hypha::test
