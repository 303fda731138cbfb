#include "gui/main/instancepeer.h"

#include "model/session/instancemessage.h"

#include <QTimer>

#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace hypha::gui {

static constexpr int patience = 2000; // ms

const QByteArray InstancePeer::answer = QByteArrayLiteral("ok\n");

Socket::~Socket()
{
    if (isOpen())
        ::close(m_descriptor);
}

Socket &Socket::operator=(Socket &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

InstancePeer::InstancePeer(Socket socket, std::function<void()> raise, QObject *parent)
    : QObject(parent), m_socket(std::move(socket)), m_ready(m_socket.get(), QSocketNotifier::Read),
      m_raise(std::move(raise))
{
    connect(&m_ready, &QSocketNotifier::activated, this, &InstancePeer::read);
    QTimer::singleShot(patience, this, &InstancePeer::leave);
}

void InstancePeer::leave()
{
    m_ready.setEnabled(false);
    m_socket = Socket();
    deleteLater();
}

/// Only this user's programs get here, and still nothing they send does more than show the window.
void InstancePeer::read()
{
    std::array<char, 4096> piece{};
    const auto most = static_cast<qsizetype>(session::maxInstanceMessageBytes);
    const ssize_t got = ::recv(m_socket.get(), piece.data(), piece.size(), MSG_DONTWAIT);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0)
        return leave();
    m_text.append(piece.data(), got);
    if (!m_text.contains('\n') && m_text.size() <= most)
        return;
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(m_text.constData());
    const bool understood =
        m_text.size() <= most &&
        session::parseInstanceMessage(ByteView(bytes, static_cast<std::size_t>(m_text.size()))).has_value();
    if (understood)
        ::send(m_socket.get(), answer.constData(), static_cast<std::size_t>(answer.size()),
               MSG_DONTWAIT | MSG_NOSIGNAL);
    leave();
    if (understood)
        m_raise();
}

} // namespace hypha::gui
