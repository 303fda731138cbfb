#include "commandline.h"
#include "support/memoryscan.h"

#include <csignal>

using namespace hypha::test;
using namespace Qt::StringLiterals;

/// `run`: what the command gets, and what it never gets.
class CliRunTest : public QObject
{
    Q_OBJECT

    CommandLine m_cli;

    void put(const char *set, const char *key, const char *value)
    {
        EXPECT_CODE(m_cli.run({u"put"_s, u"api"_s, QString::fromUtf8(set), QString::fromUtf8(key)}, value),
                    0);
    }
    Ran shell(const QStringList &options, const char *script)
    {
        return m_cli.run(QStringList{u"run"_s, u"api"_s, u"prod"_s} + options +
                         QStringList{u"--"_s, u"sh"_s, u"-c"_s, QString::fromUtf8(script)});
    }

private Q_SLOTS:
    void initTestCase();
    void theCommandGetsTheValues();
    void theExitCodeIsTheCommands();
    void aSignalledCommandIs128AndTheSignal();
    void signalsArePassedOn();
    void laterSetsWin();
    void aSecretBeatsAnInheritedVariableUnlessAsked();
    void variablesOfHyphaNeverReachTheCommand();
    void keysThatAreNoNamesAreRefusedAndListed();
    void steeringVariablesAreRefused_data();
    void steeringVariablesAreRefused();
    void anAllowedSteeringVariablePasses();
    void L9_secretsStandInTheCommandsEnvironmentAlone();
    void L9_nothingIsWrittenToDisk();
    void L9_theCommandMakesNoCoreFile();
    void O8_nothingSecretIsLeftWhileTheCommandRuns();
    void standardInputReachesTheCommand();
};

void CliRunTest::initTestCase()
{
    EXPECT_CODE(m_cli.init(), 0);
    EXPECT_CODE(m_cli.run("project create api"), 0);
    for (const char *set : {"prod", "more", "odd", "steering"})
        EXPECT_CODE(m_cli.run({u"set"_s, u"create"_s, u"api"_s, QString::fromUtf8(set)}), 0);
    put("prod", "TOKEN", "canary value with spaces\nand a line");
    put("prod", "SHARED", "from prod");
    put("more", "SHARED", "from more");
}

void CliRunTest::theCommandGetsTheValues()
{
    const Ran ran = shell({}, "printf %s \"$TOKEN\"");
    EXPECT_CODE(ran, 0);
    QCOMPARE(ran.out, QByteArray("canary value with spaces\nand a line"));
}

void CliRunTest::theExitCodeIsTheCommands()
{
    EXPECT_CODE(shell({}, "exit 42"), 42);
}

void CliRunTest::aSignalledCommandIs128AndTheSignal()
{
    EXPECT_CODE(shell({}, "kill -KILL $$"), 128 + SIGKILL);
}

void CliRunTest::signalsArePassedOn()
{
    QProcess process;
    m_cli.start(process,
                {u"run"_s, u"api"_s, u"prod"_s, u"--"_s, u"sh"_s, u"-c"_s,
                 u"trap 'exit 33' TERM; echo ready; while :; do read line || sleep 60 & wait; done"_s});
    QVERIFY(process.waitForReadyRead(60000));
    QCOMPARE(process.readLine(), QByteArray("ready\n"));
    process.terminate();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 33);
}

void CliRunTest::laterSetsWin()
{
    QCOMPARE(shell({}, "printf %s \"$SHARED\"").out, QByteArray("from prod"));
    QCOMPARE(shell({u"--set"_s, u"more"_s}, "printf %s \"$SHARED\"").out, QByteArray("from more"));
}

void CliRunTest::aSecretBeatsAnInheritedVariableUnlessAsked()
{
    qputenv("SHARED", "inherited");
    QCOMPARE(shell({}, "printf %s \"$SHARED\"").out, QByteArray("from prod"));
    QCOMPARE(shell({u"--keep-env"_s}, "printf %s \"$SHARED\"").out, QByteArray("inherited"));
    qunsetenv("SHARED");
}

void CliRunTest::variablesOfHyphaNeverReachTheCommand()
{
    put("odd", "HYPHA_SECRET", "canary");
    const Ran ran =
        shell({u"--set"_s, u"odd"_s, u"--allow-env"_s, u"HYPHA_SECRET"_s}, "env | grep -c ^HYPHA_");
    EXPECT_CODE(ran, 1);
    QCOMPARE(ran.out, QByteArray("0\n"));
    QVERIFY(ran.err.contains("HYPHA_SECRET"));
}

void CliRunTest::keysThatAreNoNamesAreRefusedAndListed()
{
    put("odd", "no name", "x");
    put("odd", "1ST", "x");
    const Ran ran = shell({u"--set"_s, u"odd"_s}, "echo started");
    EXPECT_CODE(ran, 2);
    QVERIFY(ran.err.contains("no name") && ran.err.contains("1ST"));
    QVERIFY(!ran.out.contains("started"));
}

void CliRunTest::steeringVariablesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"PATH", "LD_PRELOAD", "DYLD_INSERT_LIBRARIES", "PYTHONPATH", "GIT_SSH_COMMAND", "BASH_ENV"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void CliRunTest::steeringVariablesAreRefused()
{
    QFETCH(QString, name);
    EXPECT_CODE(m_cli.run({u"put"_s, u"api"_s, u"steering"_s, name}, "/tmp/evil"), 0);
    const Ran ran = m_cli.run({u"run"_s, u"api"_s, u"steering"_s, u"--"_s, u"echo"_s, u"started"_s});
    EXPECT_CODE(ran, 2);
    QVERIFY(ran.err.contains(name.toUtf8()));
    QVERIFY(!ran.err.contains("/tmp/evil"));
    EXPECT_CODE(m_cli.run({u"rm"_s, u"api"_s, u"steering"_s, name, u"--yes"_s}), 0);
}

void CliRunTest::anAllowedSteeringVariablePasses()
{
    put("steering", "NODE_OPTIONS", "--no-warnings");
    const Ran ran = m_cli.run({u"run"_s, u"api"_s, u"steering"_s, u"--allow-env"_s, u"NODE_OPTIONS"_s,
                               u"--"_s, u"sh"_s, u"-c"_s, u"printf %s \"$NODE_OPTIONS\""_s});
    EXPECT_CODE(ran, 0);
    QCOMPARE(ran.out, QByteArray("--no-warnings"));
}

void CliRunTest::L9_secretsStandInTheCommandsEnvironmentAlone()
{
    // The parent of the command is our process: neither its arguments nor its environment may hold the value
    // or the passphrase. A process that is not dumpable shows its environment to root alone, and to others
    // nothing.
    const Ran ran = shell(
        {}, "cat /proc/$PPID/cmdline; cat /proc/$PPID/environ 2>/dev/null; tr '\\0' '\\n' </proc/$$/cmdline");
    QVERIFY(ran.out.contains("hypha-cli"));
    QVERIFY(!ran.out.contains("canary value"));
    QVERIFY(!ran.out.contains(CommandLine::passphrase));
    QVERIFY(!ran.err.contains("canary value"));
}

void CliRunTest::L9_nothingIsWrittenToDisk()
{
    const Ran ran = shell({}, "grep -rl 'canary value' . ; ls -A");
    QVERIFY(!ran.out.contains("canary"));
    QCOMPARE(ran.out, QByteArray("home\n"));
}

void CliRunTest::L9_theCommandMakesNoCoreFile()
{
    QCOMPARE(shell({}, "ulimit -c").out, QByteArray("0\n"));
}

/// While the command runs, hypha-cli has unlocked, decrypted and handed over, and only waits: what can be
/// found in it now is what it forgot to wipe.
void CliRunTest::O8_nothingSecretIsLeftWhileTheCommandRuns()
{
#ifdef HYPHA_ASAN
    QSKIP("the sanitizer keeps freed memory");
#endif
    QProcess process;
    m_cli.start(process,
                {u"run"_s, u"api"_s, u"prod"_s, u"--"_s, u"sh"_s, u"-c"_s, u"echo ready; read line"_s});
    QVERIFY(process.waitForReadyRead(60000));
    QCOMPARE(process.readLine(), QByteArray("ready\n"));
    const auto hits = [&](const QByteArray &text) {
        const auto bytes = reinterpret_cast<const std::uint8_t *>(text.constData());
        return hitsInMemoryOf(std::to_string(process.processId()),
                              masked({bytes, static_cast<std::size_t>(text.size())}));
    };
    if (const auto known = hits(m_cli.home().toUtf8())) {
        QVERIFY(*known >= 1); // the scan finds what is there: its own environment
        QCOMPARE(*hits(CommandLine::passphrase), std::size_t{0});
        QCOMPARE(*hits("canary value with spaces"), std::size_t{0});
    } else {
        QCOMPARE(errno, EACCES); // not dumpable: nobody but root looks into it, which is the point
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60000));
}

void CliRunTest::standardInputReachesTheCommand()
{
    const Ran ran = m_cli.run({u"run"_s, u"api"_s, u"prod"_s, u"--"_s, u"cat"_s}, "through and through");
    QCOMPARE(ran.out, QByteArray("through and through"));
}

QTEST_GUILESS_MAIN(CliRunTest)
#include "tst_clirun.moc"
