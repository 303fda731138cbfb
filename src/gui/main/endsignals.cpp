#include "gui/main/endsignals.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace hypha::gui {
namespace {

constexpr std::array ends{SIGTERM, SIGHUP, SIGINT};
std::atomic<int> wakeEnd{-1};
static_assert(std::atomic<int>::is_always_lock_free);

/// Nothing but what signal-safety(7) allows.
extern "C" void wake(int)
{
    const int before = errno;
    const char byte = 1;
    static_cast<void>(::write(wakeEnd.load(), &byte, 1) == 1);
    errno = before;
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then they end the program at once, as ever
    wakeEnd = m_pipe[1];
    m_ready = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_ready.get(), &QSocketNotifier::activated, this, &EndSignals::read);
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    ::sigemptyset(&action.sa_mask);
    for (const int end : ends)
        ::sigaction(end, &action, nullptr);
}

EndSignals::~EndSignals()
{
    if (!m_ready)
        return;
    for (const int end : ends)
        ::signal(end, SIG_DFL);
    wakeEnd = -1;
    m_ready.reset();
    for (const int side : m_pipe)
        ::close(side);
}

void EndSignals::read()
{
    char byte = 0;
    bool any = false;
    while (::read(m_pipe[0], &byte, 1) == 1)
        any = true;
    if (any)
        Q_EMIT told();
}

} // namespace hypha::gui
