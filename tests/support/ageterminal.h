#pragma once

#include <QDeadlineTimer>
#include <QProcess>

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace hypha::test {

inline constexpr int patience = 120'000; ///< milliseconds; scrypt takes a second on an idle machine

/// A terminal whose other side a child can have as its own: age asks there and nowhere else.
class Terminal
{
public:
    Terminal() : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_master >= 0 && grantpt(m_master) == 0 && unlockpt(m_master) == 0)
            m_name = ptsname(m_master);
    }
    ~Terminal() { close(m_master); }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    const QByteArray &name() const { return m_name; }
    void type(const QByteArray &line)
    {
        (void)!write(m_master, line.constData(), std::size_t(line.size()));
        (void)!write(m_master, "\n", 1);
    }
    /// What was shown, up to and with `wanted`; empty when it does not come.
    QByteArray waitFor(const QByteArray &wanted)
    {
        const QDeadlineTimer deadline(patience);
        while (!m_shown.contains(wanted)) {
            pollfd waiting{m_master, POLLIN, 0};
            char buffer[256];
            if (poll(&waiting, 1, int(deadline.remainingTime())) != 1)
                return {};
            const ssize_t got = read(m_master, buffer, sizeof buffer);
            if (got <= 0)
                return {};
            m_shown.append(buffer, got);
        }
        return std::exchange(m_shown, {});
    }

private:
    int m_master;
    QByteArray m_name;
    QByteArray m_shown;
};

inline void startAge(QProcess &process, const Terminal &terminal, const QStringList &arguments)
{
    const QByteArray name = terminal.name();
    process.setChildProcessModifier([name] {
        setsid();
        const int tty = open(name.constData(), O_RDWR);
        ioctl(tty, TIOCSCTTY, 0);
    });
    process.start(QStringLiteral("age"), arguments);
}

} // namespace hypha::test
