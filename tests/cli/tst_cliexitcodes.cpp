#include "commandline.h"

using namespace hypha::test;
using namespace Qt::StringLiterals;

/// Each exit code of the contract, with the code of its error.
class CliExitCodesTest : public QObject
{
    Q_OBJECT

    CommandLine m_cli;

    void refused(const Ran &ran, int code, const QString &error)
    {
        EXPECT_CODE(ran, code);
        QCOMPARE(ran.errorCode(), error);
        QCOMPARE(ran.out, QByteArray());
    }

private Q_SLOTS:
    void initTestCase();
    void badArgumentsAreTwo_data();
    void badArgumentsAreTwo();
    void badInputFilesNameThePlace();
    void unknownThingsAreEight();
    void ambiguousPrefixesNameTheCandidates();
    void takenNamesAreSeven();
    void aWrongPassphraseIsThreeAndMakesTheNextWait();
    void anEmptyPassphraseIsRefused();
    void nobodyToAskIsTen();
    void errorsHaveThreeParts();
    void helpAndVersionAreZero();
    void errorsInPlainTextAreThreeLines();
    void everyCommandExplainsItself();
    void aVaultWithoutAnyProfileIsEight();
    void aReadOnlyPlaceIsOne();
};

void CliExitCodesTest::initTestCase()
{
    EXPECT_CODE(m_cli.init(), 0);
    EXPECT_CODE(m_cli.run("project create api"), 0);
    EXPECT_CODE(m_cli.run("set create api prod"), 0);
    EXPECT_CODE(m_cli.run("put api prod KEY", "value"), 0);
}

void CliExitCodesTest::badArgumentsAreTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *words) {
        QTest::newRow(words) << QString::fromUtf8(words).split(QLatin1Char(' '));
    };
    row("--json nonsense");
    row("--json project");
    row("--json project create");
    row("--json project create a b");
    row("--json status --nonsense");
    row("--json get api prod KEY --version zero");
    row("--json get api prod KEY --version 0");
    row("--json get api prod KEY --version");
    row("--json --quiet=yes status");
    row("--json put api prod KEY --generate nonsense");
    row("--json put api prod KEY --generate 8 --value-file f");
    row("--json put api prod KEY --kind nonsense --generate 8");
    row("--json push api prod - --merge --replace --format json");
    row("--json push api prod unknown.ending");
    row("--json push api prod -");
    row("--json rotate");
    row("--json rotate api --reason nonsense --yes");
    row("--json settings set nonsense");
    row("--json settings set nonsense=1");
    row("--json settings set audit_reads=maybe");
    row("--json project policy api max_age_days=soon");
    row("--json run api prod");
    row("--json clone-check path");
    row("--json clone-check path --fingerprint too-few-words");
    row("--json clone-check http://host/v --fingerprint a-a-a-a-a-a-a-a-a-a-a-a");
    row("--json clone-check https://me:pw@host/v --fingerprint a-a-a-a-a-a-a-a-a-a-a-a");
    row("--json invite");
    row("--json sync everything");
    row("--json recovery nonsense");
    row("--json init --org A --user nonsense --device D --profile other");
    row("--json init --org A --user email|a@example.org --device D --profile .hidden");
    row("--json init --org A --user email|a@example.org --device D --profile p --remote https://u:p@host/x");
}

void CliExitCodesTest::badArgumentsAreTwo()
{
    QFETCH(QStringList, arguments);
    refused(m_cli.run(arguments), 2, u"invalid_input"_s);
}

void CliExitCodesTest::badInputFilesNameThePlace()
{
    const Ran ran = m_cli.run("push api prod - --format json --json --yes", "{\"A\": \"1\",\n \"B\": [1]}");
    refused(ran, 2, u"invalid_input"_s);
    QVERIFY(ran.err.contains("line 2"));
    QVERIFY(ran.err.contains("column"));
    refused(m_cli.run("put api prod NUL --json", QByteArray("a\0b", 3)), 2, u"invalid_input"_s);
    refused(m_cli.run("put api prod BIG --json", QByteArray(1048577, 'x')), 2, u"limit_exceeded"_s);
    EXPECT_CODE(m_cli.run("get api prod A"), 8);
}

void CliExitCodesTest::unknownThingsAreEight()
{
    refused(m_cli.run("get nowhere prod KEY --json"), 8, u"not_found"_s);
    refused(m_cli.run("get api nowhere KEY --json"), 8, u"not_found"_s);
    refused(m_cli.run("get api prod nothing --json"), 8, u"not_found"_s);
    refused(m_cli.run("get api prod KEY --version 99 --json"), 8, u"not_found"_s);
    refused(m_cli.run("get api prod KEY --field nothing --json"), 8, u"not_found"_s);
    refused(m_cli.run("rm api prod nothing --yes --json"), 8, u"not_found"_s);
    refused(m_cli.run("status --profile nobody --json"), 8, u"not_found"_s);
    refused(m_cli.run("push api prod missing.env --json"), 8, u"not_found"_s);
    refused(m_cli.run("run api prod --json -- /no/such/program"), 8, u"not_found"_s);
}

void CliExitCodesTest::ambiguousPrefixesNameTheCandidates()
{
    // Ids are random, so the prefix that fits two is a name of one and an id of none: names win, digits do
    // not guess.
    EXPECT_CODE(m_cli.run("project create deadbeef"), 0);
    EXPECT_CODE(m_cli.run("project show deadbeef"), 0);
    refused(m_cli.run("project show deadbeee --json"), 8, u"not_found"_s);
}

void CliExitCodesTest::takenNamesAreSeven()
{
    refused(m_cli.run("project create api --json"), 7, u"already_exists"_s);
    refused(m_cli.run("set create api PROD --json"), 7, u"already_exists"_s);
    refused(m_cli.init(), 7, u"already_exists"_s);
    refused(m_cli.run("profile rename default default --json"), 7, u"already_exists"_s);
}

void CliExitCodesTest::aWrongPassphraseIsThreeAndMakesTheNextWait()
{
    CommandLine other;
    EXPECT_CODE(other.init(), 0);
    other.usePassphrase("not the passphrase");
    refused(other.run("status --json"), 3, u"wrong_passphrase"_s);
    // The wait after the second try is two seconds, which the command waits; after the third it is four.
    refused(other.run("status --json"), 3, u"wrong_passphrase"_s);
    refused(other.run("status --json"), 3, u"wrong_passphrase"_s);
    const Ran waiting = other.run("status --json");
    refused(waiting, 3, u"too_many_attempts"_s);
    QVERIFY(waiting.err.contains("Wait "));
}

void CliExitCodesTest::anEmptyPassphraseIsRefused()
{
    CommandLine other;
    other.usePassphrase("");
    refused(other.init(), 2, u"invalid_input"_s);
    QVERIFY(!QDir(other.home() + u"/config/profiles/default"_s).exists());
    m_cli.writeFile(u"empty"_s, "\nsecond line\n");
    refused(m_cli.run("status --passphrase-file empty --json"), 3, u"wrong_passphrase"_s);
}

void CliExitCodesTest::nobodyToAskIsTen()
{
    CommandLine other;
    EXPECT_CODE(other.init(), 0);
    other.withoutPassphrase();
    refused(other.run("status --json"), 10, u"input_needed"_s);
    other.writeFile(u"pass"_s, QByteArray(CommandLine::passphrase) + "\nmore\n");
    EXPECT_CODE(other.run("status --passphrase-file pass"), 0);
    refused(other.run("profile remove default --json"), 10, u"input_needed"_s);
    refused(other.run("passphrase change --passphrase-file pass --json"), 10, u"input_needed"_s);
}

void CliExitCodesTest::errorsHaveThreeParts()
{
    const Ran ran = m_cli.run("get api prod nothing --json");
    const QJsonObject error = QJsonDocument::fromJson(ran.err).object()[u"error"_s].toObject();
    EXPECT_MEMBERS(error, "code what why fix");
    for (const QString &part : {u"what"_s, u"why"_s, u"fix"_s})
        QVERIFY(!error[part].toString().isEmpty());
    QCOMPARE(ran.err.count('\n'), 1);
}

void CliExitCodesTest::helpAndVersionAreZero()
{
    const Ran version = m_cli.run("--version");
    EXPECT_CODE(version, 0);
    QVERIFY(version.out.startsWith("hypha-cli "));
    const Ran nothing = m_cli.run(QStringList());
    EXPECT_CODE(nothing, 2);
    QVERIFY(nothing.out.isEmpty());
    QVERIFY(nothing.err.contains("usage:"));
}

void CliExitCodesTest::errorsInPlainTextAreThreeLines()
{
    const Ran ran = m_cli.run("get api prod nothing");
    EXPECT_CODE(ran, 8);
    QCOMPARE(ran.err.count('\n'), 3);
    QVERIFY(ran.err.startsWith("error: "));
    QVERIFY(!ran.err.contains('\033'));
    const Ran tooMany = m_cli.run("status here");
    EXPECT_CODE(tooMany, 2);
    QVERIFY2(tooMany.err.contains("\"here\" is one too many") &&
                 tooMany.err.contains("`hypha-cli status --help`"),
             tooMany.err.constData());
}

void CliExitCodesTest::everyCommandExplainsItself()
{
    const Ran overview = m_cli.run("--help");
    EXPECT_CODE(overview, 0);
    for (const char *name : {"init",
                             "status",
                             "profile list",
                             "passphrase change",
                             "project create",
                             "set create",
                             "push",
                             "put",
                             "get",
                             "rm",
                             "pull",
                             "run",
                             "versions",
                             "diff",
                             "search",
                             "settings show",
                             "rotate",
                             "verify",
                             "audit list",
                             "clone-check"}) {
        QVERIFY2(overview.out.contains(name), name);
        const Ran help = m_cli.run((QByteArray(name) + " --help").constData());
        EXPECT_CODE(help, 0);
        QVERIFY2(help.out.startsWith(QByteArray("usage: hypha-cli ") + name), name);
    }
    EXPECT_CODE(m_cli.run("project --help"), 0);
}

void CliExitCodesTest::aVaultWithoutAnyProfileIsEight()
{
    const CommandLine nothing;
    refused(nothing.run("status --json"), 8, u"not_found"_s);
    EXPECT_CODE(nothing.run("profile list"), 0);
}

void CliExitCodesTest::aReadOnlyPlaceIsOne()
{
    m_cli.writeFile(u"in-the-way"_s, "a file where a folder should be");
    EXPECT_CODE(m_cli.run("pull api prod -o in-the-way/out.env"), 1);
}

QTEST_GUILESS_MAIN(CliExitCodesTest)
#include "tst_cliexitcodes.moc"
