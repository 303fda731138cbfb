#include "gui/main/singleinstance.h"

#include "crypto/hash.h"
#include "model/session/instancemessage.h"
#include "model/store/atomicfile.h"

#include <QDeadlineTimer>

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace hypha::gui {
namespace {

constexpr int connectPatience = 500, answerPatience = 2000, lockPatience = 3000; // ms
constexpr int mostPeers = 8;

QString pathFor(const std::filesystem::path &runtime, const std::filesystem::path &home)
{
    if (runtime.empty())
        return {};
    const crypto::Hash hash = crypto::blake3(asBytes(home.string()));
    const QByteArray bytes(reinterpret_cast<const char *>(hash.bytes.data()), 8);
    const auto file = runtime / "hypha" / (bytes.toHex().toStdString() + ".socket");
    return QString::fromStdString(file.string());
}

Socket newSocket()
{
    return Socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
}

/// Nothing where the path is longer than an address can be.
std::optional<sockaddr_un> addressOf(const std::string &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return std::nullopt;
    std::memcpy(address.sun_path, path.data(), path.size());
    return address;
}

template <class Call> bool withAddress(const sockaddr_un &address, Call call)
{
    return call(reinterpret_cast<const sockaddr *>(&address), static_cast<socklen_t>(sizeof address)) == 0;
}

/// Before the window and its event loop: a plain wait with an end.
QByteArray readAnswer(int descriptor)
{
    QByteArray got;
    QDeadlineTimer end(answerPatience);
    while (got.size() < InstancePeer::answer.size()) {
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
}

SingleInstance::~SingleInstance()
{
    if (m_socket.isOpen())
        ::unlink(m_path.toStdString().c_str());
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
    if (lock && other == Other::none)
        listen();
    return Role::first;
}

/// Nobody can reach it before it is for its owner alone. What a program left that was killed is replaced.
void SingleInstance::listen()
{
    const std::string path = m_path.toStdString(), made = path + ".new";
    const auto address = addressOf(made);
    Socket socket = newSocket();
    ::unlink(made.c_str());
    if (!address || !socket.isOpen() || !withAddress(*address, [&](const sockaddr *at, socklen_t size) {
            return ::bind(socket.get(), at, size);
        }))
        return;
    if (::chmod(made.c_str(), S_IRUSR | S_IWUSR) != 0 || ::listen(socket.get(), mostPeers) != 0 ||
        ::rename(made.c_str(), path.c_str()) != 0) {
        ::unlink(made.c_str());
        return;
    }
    m_socket = std::move(socket);
    m_waiting = std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Read);
    connect(m_waiting.get(), &QSocketNotifier::activated, this, &SingleInstance::accept);
}

SingleInstance::Other SingleInstance::askOther() const
{
    const auto address = addressOf(m_path.toStdString());
    const Socket socket = newSocket();
    if (!address || !socket.isOpen())
        return Other::silent;
    // Connecting waits where many others wait to be served; sending never has to.
    const timeval most{0, connectPatience * 1000};
    ::setsockopt(socket.get(), SOL_SOCKET, SO_SNDTIMEO, &most, sizeof most);
    if (!withAddress(*address,
                     [&](const sockaddr *at, socklen_t size) { return ::connect(socket.get(), at, size); }))
        return errno == ECONNREFUSED || errno == ENOENT ? Other::none : Other::silent;
    const std::string text = session::toText({});
    if (::send(socket.get(), text.data(), text.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(text.size()))
        return Other::silent;
    return readAnswer(socket.get()) == InstancePeer::answer ? Other::answered : Other::silent;
}

void SingleInstance::accept()
{
    Socket socket(::accept4(m_socket.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!socket.isOpen() || m_peers >= mostPeers)
        return;
    ++m_peers;
    auto *peer = new InstancePeer(std::move(socket), [this] { Q_EMIT raiseRequested(); }, this);
    connect(peer, &QObject::destroyed, this, [this] { --m_peers; });
}

} // namespace hypha::gui
