#include "gui/main/singleinstance.h"

#include "crypto/hash.h"
#include "model/session/instancemessage.h"
#include "model/store/atomicfile.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QTimer>

#include <poll.h>
#include <sys/socket.h>

namespace hypha::gui {
namespace {

constexpr int connectPatience = 500, answerPatience = 2000, peerPatience = 2000, lockPatience = 3000; // ms
constexpr int mostPeers = 8;
const QByteArray answer = QByteArrayLiteral("ok\n");

QString pathFor(const std::filesystem::path &runtime, const std::filesystem::path &home)
{
    if (runtime.empty())
        return {};
    const crypto::Hash hash = crypto::blake3(asBytes(home.string()));
    const QByteArray bytes(reinterpret_cast<const char *>(hash.bytes.data()), 8);
    const auto file = runtime / "hypha" / (bytes.toHex().toStdString() + ".socket");
    return QString::fromStdString(file.string());
}

/// Before the window and its event loop: a plain wait with an end.
QByteArray readAnswer(int descriptor)
{
    QByteArray got;
    QDeadlineTimer end(answerPatience);
    while (got.size() < answer.size()) {
        pollfd ready{descriptor, POLLIN, 0};
        if (::poll(&ready, 1, static_cast<int>(end.remainingTime())) <= 0)
            break;
        char byte = 0;
        if (::recv(descriptor, &byte, 1, MSG_DONTWAIT) != 1)
            break;
        got += byte;
    }
    return got;
}

} // namespace

SingleInstance::SingleInstance(const std::filesystem::path &runtime, const std::filesystem::path &home)
    : m_path(pathFor(runtime, home))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostPeers);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::Role SingleInstance::claim()
{
    const std::filesystem::path file(m_path.toStdString());
    if (file.empty() || !store::makePrivateFolder(file.parent_path()))
        return Role::first;
    // Two that start at once: one makes the socket, the other finds it.
    const auto lock = store::FileLock::take(file.string() + ".lock", lockPatience);
    const Other other = askOther();
    if (other == Other::answered)
        return Role::second;
    if (lock && other == Other::none) {
        QLocalServer::removeServer(m_path); // of a program that was killed
        m_server.listen(m_path);
    }
    return Role::first;
}

SingleInstance::Other SingleInstance::askOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(connectPatience))
        return socket.error() == QLocalSocket::ConnectionRefusedError ||
                       socket.error() == QLocalSocket::ServerNotFoundError
                   ? Other::none
                   : Other::silent;
    socket.write(QByteArray::fromStdString(session::toText({})));
    socket.flush();
    const QByteArray got = readAnswer(static_cast<int>(socket.socketDescriptor()));
    return got == answer ? Other::answered : Other::silent;
}

void SingleInstance::accept()
{
    while (QLocalSocket *peer = m_server.nextPendingConnection()) {
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        connect(peer, &QObject::destroyed, this, [this] { --m_peers; });
        if (++m_peers > mostPeers) {
            peer->abort();
            continue;
        }
        peer->setReadBufferSize(session::maxInstanceMessageBytes + 1);
        QTimer::singleShot(peerPatience, peer, [peer] { peer->abort(); });
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { serve(peer); });
        serve(peer);
    }
}

/// Only this user's programs get here, and still nothing they send does more than show the window.
void SingleInstance::serve(QLocalSocket *peer)
{
    const bool tooLong = peer->bytesAvailable() > static_cast<qint64>(session::maxInstanceMessageBytes);
    if (!peer->canReadLine() && !tooLong)
        return;
    const QByteArray text = peer->readAll();
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.constData());
    const auto message =
        session::parseInstanceMessage(ByteView(bytes, static_cast<std::size_t>(text.size())));
    if (!message)
        return peer->abort();
    peer->write(answer);
    peer->disconnectFromServer();
    Q_EMIT raiseRequested();
}

} // namespace hypha::gui
