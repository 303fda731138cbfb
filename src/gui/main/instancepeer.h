#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <functional>

namespace hypha::gui {

/// A connected socket, closed at the end. Qt's local sockets would bring its network library along, and what
/// that needs, into every start.
class Socket
{
public:
    explicit Socket(int descriptor = -1) : m_descriptor(descriptor) {}
    ~Socket();
    Socket(Socket &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    Socket &operator=(Socket &&other) noexcept;
    int get() const { return m_descriptor; }
    bool isOpen() const { return m_descriptor >= 0; }

private:
    int m_descriptor;
};

/// Another program of this user's that has connected: one message, one answer, and it is gone; so is one that
/// says nothing for a while. Deletes itself.
class InstancePeer : public QObject
{
    Q_OBJECT
public:
    InstancePeer(Socket socket, std::function<void()> raise, QObject *parent);
    static const QByteArray answer;

private:
    void read();
    void leave();

    Socket m_socket;
    QSocketNotifier m_ready;
    std::function<void()> m_raise;
    QByteArray m_text;
};

} // namespace hypha::gui
