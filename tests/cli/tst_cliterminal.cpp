#include "commandline.h"

#include <csignal>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace hypha::test;
using namespace Qt::StringLiterals;

namespace {

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

} // namespace

/// Questions at a terminal.
class CliTerminalTest : public QObject
{
    Q_OBJECT

    CommandLine m_cli;
    static constexpr auto secret = "typed canary of seven otters";

private Q_SLOTS:
    void aNewPassphraseIsAskedTwiceWithoutEcho();
    void twoDifferentPassphrasesMakeNothing();
    void backspaceTakesAWholeCharacterAway();
    void interruptingAPromptRestoresTheTerminal();
    void noIsTheAnswerUnlessYes();
    void aValueIsAskedForWithoutEcho();
    void aValueOnATerminalEndsWithANewline();
};

void CliTerminalTest::aNewPassphraseIsAskedTwiceWithoutEcho()
{
    TypedCommand command(
        m_cli, {u"init"_s, u"--org"_s, u"A"_s, u"--user"_s, u"email|a@example.org"_s, u"--device"_s, u"d"_s});
    QVERIFY(command.shows("New passphrase: "));
    QVERIFY(!command.echoes());
    command.type(QByteArray(secret) + "\n");
    QVERIFY(command.shows("The same again: "));
    command.type(QByteArray(secret) + "\n");
    QCOMPARE(command.exitCode(), 0);
    QVERIFY(!command.transcript().contains("canary"));
}

void CliTerminalTest::twoDifferentPassphrasesMakeNothing()
{
    const CommandLine other;
    TypedCommand command(
        other, {u"init"_s, u"--org"_s, u"A"_s, u"--user"_s, u"email|a@example.org"_s, u"--device"_s, u"d"_s});
    QVERIFY(command.shows("New passphrase: "));
    command.type("one of them\n");
    QVERIFY(command.shows("The same again: "));
    command.type("the other\n");
    QCOMPARE(command.exitCode(), 2);
    QVERIFY(!QDir(other.home() + u"/config/profiles/default"_s).exists());
}

void CliTerminalTest::backspaceTakesAWholeCharacterAway()
{
    TypedCommand command(m_cli, {u"status"_s});
    QVERIFY(command.shows(": "));
    command.type("wrong\x15typed canaryü\x7F of seven otters\n");
    QCOMPARE(command.exitCode(), 0);
}

void CliTerminalTest::interruptingAPromptRestoresTheTerminal()
{
    TypedCommand command(m_cli, {u"status"_s});
    QVERIFY(command.shows(": "));
    QVERIFY(!command.echoes());
    command.type("half\x03");
    QCOMPARE(command.exitCode(), 10);
    QVERIFY(command.echoes());
}

void CliTerminalTest::noIsTheAnswerUnlessYes()
{
    TypedCommand create(m_cli, {u"project"_s, u"create"_s, u"api"_s});
    QVERIFY(create.shows(": "));
    create.type(QByteArray(secret) + "\n");
    QCOMPARE(create.exitCode(), 0);
    for (const auto &[answer, code] : {std::pair("\n", 10), std::pair("n\n", 10), std::pair("y\n", 0)}) {
        TypedCommand command(m_cli, {u"rotate"_s, u"api"_s});
        QVERIFY(command.shows("Passphrase of \"default\": "));
        command.type(QByteArray(secret) + "\n");
        QVERIFY(command.shows("[y/N] "));
        command.type(answer);
        QCOMPARE(command.exitCode(), code);
    }
}

void CliTerminalTest::aValueIsAskedForWithoutEcho()
{
    TypedCommand create(m_cli, {u"set"_s, u"create"_s, u"api"_s, u"prod"_s});
    QVERIFY(create.shows(": "));
    create.type(QByteArray(secret) + "\n");
    QCOMPARE(create.exitCode(), 0);
    TypedCommand put(m_cli, {u"put"_s, u"api"_s, u"prod"_s, u"KEY"_s});
    QVERIFY(put.shows("Value: "));
    put.type("value-canary\n");
    QVERIFY(put.shows(": "));
    put.type(QByteArray(secret) + "\n");
    QCOMPARE(put.exitCode(), 0);
    QVERIFY(!put.transcript().contains("canary"));
}

void CliTerminalTest::aValueOnATerminalEndsWithANewline()
{
    TypedCommand get(m_cli, {u"get"_s, u"api"_s, u"prod"_s, u"KEY"_s});
    QVERIFY(get.shows(": "));
    get.type(QByteArray(secret) + "\n");
    QCOMPARE(get.exitCode(), 0);
    QVERIFY(get.transcript().endsWith("value-canary\r\n"));
}

QTEST_GUILESS_MAIN(CliTerminalTest)
#include "tst_cliterminal.moc"
