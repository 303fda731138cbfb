#include "commandline.h"

#include <QDirIterator>

using namespace hypha::test;
using namespace Qt::StringLiterals;

/// Where a secret must never stand: arguments, environment, messages, files.
class CliSecretsTest : public QObject
{
    Q_OBJECT

    static constexpr auto canary = "canary-value-6fd1c2";
    CommandLine m_cli;

private Q_SLOTS:
    void initTestCase();
    void errorsAboutAFileDoNotQuoteIt();
    void verboseOutputSaysNothingSecret();
    void noFileOfTheHomeHoldsAValue();
    void warnsWhenAMessageLooksSecret();
    void pullingIntoAWorkTreeThatDoesNotIgnoreItWarns();
    void hostileNamesAreShownEscaped();
};

void CliSecretsTest::initTestCase()
{
    EXPECT_CODE(m_cli.init(), 0);
    EXPECT_CODE(m_cli.run("project create api"), 0);
    EXPECT_CODE(m_cli.run("set create api prod"), 0);
    EXPECT_CODE(m_cli.run("put api prod KEY", canary), 0);
}

void CliSecretsTest::errorsAboutAFileDoNotQuoteIt()
{
    const QByteArray value = canary;
    for (const auto &[format, text] :
         {std::pair("dotenv", "A=\"" + value), std::pair("json", "{\"A\": \"" + value + "\" \"B\"}"),
          std::pair("yaml", "A: [" + value + "]"), std::pair("shell", "export A=$(" + value + ")"),
          std::pair("csv", "key,value\nA,\"" + value)}) {
        const Ran ran = m_cli.run(
            {u"push"_s, u"api"_s, u"prod"_s, u"-"_s, u"--format"_s, QString::fromUtf8(format), u"--yes"_s},
            text);
        EXPECT_CODE(ran, 2);
        QVERIFY2(!ran.err.contains(value), ran.err.constData());
        QVERIFY(ran.err.contains("line "));
    }
}

void CliSecretsTest::verboseOutputSaysNothingSecret()
{
    const Ran ran = m_cli.run("put api prod KEY --verbose", canary);
    EXPECT_CODE(ran, 0);
    QVERIFY(ran.err.contains("reading the vault"));
    QVERIFY(!ran.err.contains(canary) && !ran.out.contains(canary));
    QVERIFY(!ran.err.contains(CommandLine::passphrase));
}

void CliSecretsTest::noFileOfTheHomeHoldsAValue()
{
    int files = 0;
    for (QDirIterator it(m_cli.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(canary) && !bytes.contains(CommandLine::passphrase),
                 qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 5);
}

void CliSecretsTest::warnsWhenAMessageLooksSecret()
{
    const Ran ran = m_cli.run({u"push"_s, u"api"_s, u"prod"_s, u"-"_s, u"--format"_s, u"dotenv"_s,
                               u"--merge"_s, u"--json"_s, u"-m"_s, u"new key ghp_0123456789abcdefABCDEF"_s},
                              "A=1\n");
    EXPECT_CODE(ran, 0);
    QCOMPARE(ran.json()[u"warnings"_s].toArray().size(), 1);
    QVERIFY(!ran.json()[u"warnings"_s][0].toString().contains(u"ghp_"_s));
    QVERIFY(ran.err.isEmpty());
}

void CliSecretsTest::pullingIntoAWorkTreeThatDoesNotIgnoreItWarns()
{
    QProcess git;
    git.start(u"git"_s, {u"init"_s, u"-q"_s, m_cli.path(u"work"_s)});
    QVERIFY(git.waitForFinished() && git.exitCode() == 0);
    const Ran open = m_cli.run("pull api prod -o work/a.env");
    EXPECT_CODE(open, 0);
    QVERIFY(open.err.contains("git work tree"));
    m_cli.writeFile(u"work/.gitignore"_s, "*.env\n");
    const Ran again = m_cli.run("pull api prod -o work/a.env"); // at each start of a service anew
    EXPECT_CODE(again, 0);
    QVERIFY(again.err.isEmpty());
    QVERIFY(m_cli.run("pull api prod -o outside.env").err.isEmpty());
}

void CliSecretsTest::hostileNamesAreShownEscaped()
{
    const QString name = u"a\u202Egnp.exe \u2066x"_s;
    EXPECT_CODE(m_cli.run({u"project"_s, u"create"_s, name}), 0);
    const QByteArray bidi = u"\u202E"_s.toUtf8();
    for (const char *words : {"project list", "audit list", "audit export --format csv", "status"}) {
        const Ran ran = m_cli.run(words);
        EXPECT_CODE(ran, 0);
        QVERIFY2(!ran.out.contains(bidi), words);
    }
    QVERIFY(m_cli.run("project list").out.contains("\\u{202E}"));
    // Machines get the name as it is, people an error with the escaped one.
    QCOMPARE(m_cli.run({u"project"_s, u"show"_s, name, u"--json"_s}).json()[u"name"_s].toString(), name);
    const Ran missing = m_cli.run({u"project"_s, u"show"_s, u"\u001B[2Jmissing"_s});
    EXPECT_CODE(missing, 8);
    QVERIFY(!missing.err.contains('\033'));
    QVERIFY(missing.err.contains("\\u{001B}"));
}

QTEST_GUILESS_MAIN(CliSecretsTest)
#include "tst_clisecrets.moc"
