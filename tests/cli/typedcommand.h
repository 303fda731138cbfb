#pragma once

#include "commandline.h"

#include <csignal>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace hypha::test {

/// The command with a terminal of its own, typed at by the test.
class TypedCommand
{
public:
    TypedCommand(const CommandLine &cli, const QStringList &arguments)
    {
        std::vector<QByteArray> texts = {CommandLine::program().toUtf8()};
        for (const QString &argument : arguments)
            texts.push_back(argument.toUtf8());
        std::vector<char *> pointers;
        for (QByteArray &text : texts)
            pointers.push_back(text.data());
        pointers.push_back(nullptr);
        const QByteArray home = cli.home().toUtf8();
        m_pid = ::forkpty(&m_terminal, nullptr, nullptr, nullptr);
        if (m_pid == 0) {
            ::setenv("HYPHA_HOME", home.constData(), 1);
            ::unsetenv("HYPHA_PASSPHRASE");
            ::unsetenv("HYPHA_NON_INTERACTIVE");
            ::execv(pointers[0], pointers.data());
            ::_exit(127);
        }
    }
    TypedCommand(const TypedCommand &) = delete;
    TypedCommand &operator=(const TypedCommand &) = delete;
    ~TypedCommand()
    {
        ::close(m_terminal);
        if (!m_ended) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
    }

    /// Reads until the text has been shown; false when the command ended before.
    bool shows(const QByteArray &text)
    {
        while (!m_seen.contains(text))
            if (!readMore())
                return false;
        m_seen = m_seen.mid(m_seen.indexOf(text) + text.size());
        return true;
    }
    void type(const QByteArray &keys)
    {
        QCOMPARE(::write(m_terminal, keys.constData(), static_cast<size_t>(keys.size())), keys.size());
    }
    int exitCode()
    {
        while (readMore()) {
        }
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        m_ended = true;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    /// Everything that the terminal has shown.
    const QByteArray &transcript() const { return m_transcript; }
    bool echoes() const
    {
        termios settings = {};
        return ::tcgetattr(m_terminal, &settings) == 0 && (settings.c_lflag & ECHO);
    }

private:
    bool readMore()
    {
        pollfd waiting = {m_terminal, POLLIN, 0};
        char buffer[4096];
        if (::poll(&waiting, 1, 60000) != 1)
            return false;
        const ssize_t got = ::read(m_terminal, buffer, sizeof buffer);
        if (got <= 0)
            return false;
        m_seen.append(buffer, got);
        m_transcript.append(buffer, got);
        return true;
    }

    pid_t m_pid = -1;
    int m_terminal = -1;
    bool m_ended = false;
    QByteArray m_seen, m_transcript;
};

} // namespace hypha::test
