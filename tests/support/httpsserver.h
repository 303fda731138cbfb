#pragma once

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <filesystem>
#include <memory>

namespace hypha::test {

/// git's own http-backend behind a small https server on this computer, with a certificate of its own that
/// this process trusts from then on. One for each process, made before its first transport.
class HttpsServer
{
public:
    /// What this computer lacks for it; empty: nothing.
    static QString missing()
    {
        for (const char *program : {"python3", "openssl", "git"})
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
                return QLatin1String(program) + QStringLiteral(" is missing");
        return std::filesystem::exists("/usr/lib/git-core/git-http-backend")
                   ? QString()
                   : QStringLiteral("git http-backend is missing");
    }
    HttpsServer() = default;
    ~HttpsServer() { stop(); }

    bool makeCertificate()
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
                       path("key.pem"), QStringLiteral("-out"), path("cert.pem"), QStringLiteral("-days"),
                       QStringLiteral("30"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
                       QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost")});
        if (!openssl.waitForFinished(60'000) || openssl.exitCode() != 0)
            return false;
        qputenv("SSL_CERT_FILE", path("cert.pem").toUtf8()); // read once, by the first transport
        return true;
    }
    /// The bare repositories below `root` at https://localhost:<port>/git/, for ada with canary-token.
    /// `script` is tests/flows/githttp.py; its modes are told there. Returns the port, 0 when it does not
    /// come up.
    std::uint16_t serve(const QString &script, const std::filesystem::path &root, const QString &mode = {})
    {
        stop();
        m_server = std::make_unique<QProcess>();
        m_server->start(QStringLiteral("python3"),
                        {script, QString::fromStdString(root.string()), path("cert.pem"), path("key.pem"),
                         QStringLiteral("ada"), QStringLiteral("canary-token"), mode});
        while (!m_server->canReadLine() && m_server->waitForReadyRead(30'000)) {
        }
        return static_cast<std::uint16_t>(m_server->readLine().trimmed().toUInt());
    }
    void stop()
    {
        if (!m_server)
            return;
        m_server->kill();
        m_server->waitForFinished();
        m_server.reset();
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_server;
};

/// Takes connections and says nothing.
class SilentServer
{
public:
    SilentServer()
    {
        m_process.start(
            QStringLiteral("python3"),
            {QStringLiteral("-c"),
             QStringLiteral("import socket\ns = socket.create_server(('127.0.0.1', 0))\n"
                            "print(s.getsockname()[1], flush=True)\nc = [s.accept() for _ in range(99)]\n")});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {
        }
        port = static_cast<std::uint16_t>(m_process.readLine().trimmed().toUInt());
    }
    ~SilentServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    std::uint16_t port = 0;

private:
    QProcess m_process;
};

} // namespace hypha::test
