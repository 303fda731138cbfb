#include "typedcommand.h"

using namespace hypha::test;
using namespace Qt::StringLiterals;

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
