#include "cli/terminal.h"

#include "cli/secretio.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace hypha::cli {

namespace {

constexpr std::size_t longestAnswer = 4096; // bytes

constexpr char control(char letter)
{
    return static_cast<char>(letter & 0x1F);
}

extern "C" void interruptRead(int) {}

/// While it lives, these signals only interrupt a read, so that the terminal is put back before the program
/// ends.
class InterruptibleReads
{
public:
    InterruptibleReads()
    {
        struct sigaction action = {};
        action.sa_handler = interruptRead; // without SA_RESTART: read() comes back with EINTR
        for (std::size_t i = 0; i < signals.size(); ++i)
            ::sigaction(signals[i], &action, &m_before[i]);
    }
    InterruptibleReads(const InterruptibleReads &) = delete;
    InterruptibleReads &operator=(const InterruptibleReads &) = delete;
    ~InterruptibleReads()
    {
        for (std::size_t i = 0; i < signals.size(); ++i)
            ::sigaction(signals[i], &m_before[i], nullptr);
    }

private:
    static constexpr std::array<int, 4> signals = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    std::array<struct sigaction, signals.size()> m_before = {};
};

/// The controlling terminal, character by character and without echo while it lives.
class Terminal
{
public:
    Terminal() : m_fd(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)) {}
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    ~Terminal()
    {
        if (m_silent)
            ::tcsetattr(m_fd, TCSAFLUSH, &m_before);
        if (m_fd >= 0)
            ::close(m_fd);
    }
    bool isOpen() const { return m_fd >= 0; }
    bool silence()
    {
        if (::tcgetattr(m_fd, &m_before) != 0)
            return false;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
        m_silent = ::tcsetattr(m_fd, TCSAFLUSH, &silent) == 0;
        return m_silent;
    }
    bool say(std::string_view text) const { return writeBytes(m_fd, asBytes(text)).has_value(); }
    /// False at the end of input or when a signal came.
    bool read(char &character) const { return ::read(m_fd, &character, 1) == 1; }

private:
    int m_fd;
    bool m_silent = false;
    termios m_before = {};
};

tl::unexpected<Error> nobodyToAsk(const std::string &what)
{
    return fail(Errc::inputNeeded, what, "there is no terminal to ask on");
}

/// The length after taking the last UTF-8 character away.
std::size_t withoutLastCharacter(ByteView text)
{
    std::size_t size = text.size();
    while (size > 0 && (text[--size] & 0xC0) == 0x80) {
    }
    return size;
}

Result<crypto::SecretBytes> readLineSilently(const Terminal &terminal, const std::string &what)
{
    crypto::SecretBytes line(longestAnswer);
    std::size_t size = 0;
    char c = 0;
    while (terminal.read(c) && c != control('C') && c != 0x1C && !(c == control('D') && size == 0)) {
        if (c == '\n' || c == '\r') {
            crypto::wipe({reinterpret_cast<std::uint8_t *>(&c), 1});
            return crypto::SecretBytes::copyOf(line.view().first(size));
        }
        if (c == 0x7F || c == '\b')
            size = withoutLastCharacter(line.view().first(size));
        else if (c == control('U'))
            size = 0;
        else if (size < longestAnswer)
            line.mutableView()[size++] = static_cast<std::uint8_t>(c);
    }
    return fail(Errc::cancelled, what, "interrupted");
}

} // namespace

bool isTerminal(int descriptor)
{
    return ::isatty(descriptor) == 1;
}

bool canAsk()
{
    const char *const refused = std::getenv("HYPHA_NON_INTERACTIVE");
    if (refused && std::strcmp(refused, "1") == 0)
        return false;
    // A script's /dev/tty is no person who watches: one of the two must lead to the terminal.
    return isTerminal(STDIN_FILENO) || isTerminal(STDERR_FILENO);
}

Result<bool> askYesNo(const std::string &question, const std::string &what)
{
    if (!canAsk())
        return nobodyToAsk(what);
    const InterruptibleReads interruptible;
    const Terminal terminal;
    if (!terminal.isOpen() || !terminal.say(question + " [y/N] "))
        return nobodyToAsk(what);
    std::string answer;
    char c = 0;
    while (answer.size() < longestAnswer && terminal.read(c)) {
        if (c == '\n')
            return answer == "y" || answer == "Y" || answer == "yes" || answer == "Yes" || answer == "YES";
        answer += c;
    }
    return fail(Errc::cancelled, what, "interrupted");
}

Result<crypto::SecretBytes> askSecret(const std::string &prompt, const std::string &what)
{
    if (!canAsk())
        return nobodyToAsk(what);
    const InterruptibleReads interruptible;
    Terminal terminal;
    if (!terminal.isOpen() || !terminal.silence() || !terminal.say(prompt))
        return nobodyToAsk(what);
    auto line = readLineSilently(terminal, what);
    terminal.say("\n");
    return line;
}

} // namespace hypha::cli
