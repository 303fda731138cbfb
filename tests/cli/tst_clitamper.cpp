#include "commandline.h"

#include <QDirIterator>

using namespace hypha::test;
using namespace Qt::StringLiterals;

/// A vault that was altered on the disk: what the command refuses, and what it says.
class CliTamperTest : public QObject
{
    Q_OBJECT

    CommandLine m_cli;
    QString m_words;
    QJsonObject m_oldHead;

    /// git on the vault's repository, with `input` on its standard input; what it printed.
    QByteArray git(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start(u"git"_s, QStringList{u"-C"_s, m_cli.repository(), u"-c"_s, u"user.name=h"_s, u"-c"_s,
                                            u"user.email=h@h"_s} +
                                    arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("git failed: %s", process.readAllStandardError().constData());
        return process.readAllStandardOutput().trimmed();
    }
    QString tip() { return QString::fromLatin1(git({u"rev-parse"_s, u"refs/heads/main"_s})); }
    void setTip(const QString &commit) { git({u"update-ref"_s, u"refs/heads/main"_s, commit}); }
    /// Commits the vault's tree with one file replaced.
    void replaceFile(const QString &path, const QByteArray &bytes)
    {
        const QString blob = QString::fromLatin1(git({u"hash-object"_s, u"-w"_s, u"--stdin"_s}, bytes));
        git({u"read-tree"_s, u"--index-output=%1/altered-index"_s.arg(m_cli.repository()),
             u"refs/heads/main"_s});
        qputenv("GIT_INDEX_FILE", (m_cli.repository() + u"/altered-index"_s).toUtf8());
        git({u"update-index"_s, u"--add"_s, u"--cacheinfo"_s, u"100644,%1,%2"_s.arg(blob, path)});
        const QString tree = QString::fromLatin1(git({u"write-tree"_s}));
        qunsetenv("GIT_INDEX_FILE");
        const QString commit =
            QString::fromLatin1(git({u"commit-tree"_s, u"-p"_s, tip(), u"-m"_s, u"hypha"_s, tree}));
        setTip(commit);
    }
    QString pathOf(const QString &ending)
    {
        for (const QByteArray &path :
             git({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"refs/heads/main"_s}).split('\n'))
            if (path.endsWith(ending.toUtf8()))
                return QString::fromUtf8(path);
        return {};
    }
    QStringList cloneCheck(const QStringList &more)
    {
        return QStringList{u"clone-check"_s, m_cli.repository(), u"--json"_s} + more;
    }

private Q_SLOTS:
    void initTestCase();
    void C3_anAlteredFileIsNamedOnStdoutWithExitFive();
    void C12_nothingIsReleasedFromAnAlteredVersion();
    void writingToAVaultThatDoesNotVerifyIsRefused();
    void theLastVerifiedStateCanBeAskedFor();
    void H1_aRolledBackVaultIsRefused();
    void H1_cloneCheckRefusesAnOlderStateThanWasSeen();
    void K2_cloneCheckRefusesAnotherVault();
    void aRepositoryWithoutAVaultIsRefused();
    void aRemoteThatIsNotThereIsSix();
    void aDamagedIndexOfAPackIsNamed();
    void aTruncatedKeystoreIsFive();
};

void CliTamperTest::initTestCase()
{
    const Ran init = m_cli.init();
    EXPECT_CODE(init, 0);
    m_words = init.json()[u"fingerprint_words"_s].toString();
    EXPECT_CODE(m_cli.run("project create api"), 0);
    EXPECT_CODE(m_cli.run("set create api prod"), 0);
    EXPECT_CODE(m_cli.run("put api prod KEY", "canary"), 0);
}

void CliTamperTest::C3_anAlteredFileIsNamedOnStdoutWithExitFive()
{
    const QString whole = tip();
    const QString path = pathOf(u"/set.json"_s);
    replaceFile(path, "{}\n");
    const Ran ran = m_cli.run("verify --json");
    EXPECT_CODE(ran, 5);
    QCOMPARE(ran.json()[u"ok"_s].toBool(true), false);
    const QJsonObject failure = ran.json()[u"failures"_s][0].toObject();
    EXPECT_MEMBERS(failure, "item expected found means");
    QVERIFY(path.endsWith(failure[u"item"_s].toString()));
    QVERIFY(!failure[u"means"_s].toString().isEmpty());
    QCOMPARE(ran.errorCode(), u"hash_mismatch"_s);
    const Ran status = m_cli.run("status --json");
    EXPECT_CODE(status, 5);
    QCOMPARE(status.json()[u"sync"_s][u"state"_s].toString(), u"refused"_s);
    setTip(whole);
    EXPECT_CODE(m_cli.run("verify"), 0);
}

void CliTamperTest::C12_nothingIsReleasedFromAnAlteredVersion()
{
    const QString whole = tip();
    const QString path = pathOf(u"/v2.enc"_s);
    QByteArray bytes = git({u"cat-file"_s, u"blob"_s, u"refs/heads/main:"_s + path});
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    replaceFile(path, bytes);
    for (const char *words :
         {"get api prod KEY", "pull api prod", "pull api prod --json", "get api prod KEY --json",
          "get api prod KEY --last-verified", "run api prod -- echo started"}) {
        const Ran ran = m_cli.run(words);
        EXPECT_CODE(ran, 5);
        QCOMPARE(ran.out, QByteArray());
    }
    setTip(whole);
}

void CliTamperTest::writingToAVaultThatDoesNotVerifyIsRefused()
{
    const QString whole = tip();
    replaceFile(u".mycelium/extra.json"_s, "{}\n");
    const QString altered = tip();
    EXPECT_CODE(m_cli.run("put api prod KEY", "other"), 5);
    EXPECT_CODE(m_cli.run("project create more"), 5);
    QCOMPARE(tip(), altered);
    setTip(whole);
}

void CliTamperTest::theLastVerifiedStateCanBeAskedFor()
{
    const QString whole = tip();
    replaceFile(u".mycelium/extra.json"_s, "{}\n");
    EXPECT_CODE(m_cli.run("get api prod KEY"), 5);
    const Ran ran = m_cli.run("get api prod KEY --last-verified");
    EXPECT_CODE(ran, 0);
    QCOMPARE(ran.out, QByteArray("canary"));
    QVERIFY(ran.err.contains("does not verify"));
    setTip(whole);
}

void CliTamperTest::H1_aRolledBackVaultIsRefused()
{
    const QString before = tip();
    EXPECT_CODE(m_cli.run("put api prod KEY", "newer"), 0);
    const QString after = tip();
    m_oldHead = m_cli.run("status --json").json()[u"head"_s].toObject();
    setTip(before);
    const Ran ran = m_cli.run("get api prod KEY --json");
    EXPECT_CODE(ran, 5);
    QCOMPARE(ran.errorCode(), u"rollback"_s);
    QCOMPARE(ran.out, QByteArray());
    EXPECT_CODE(m_cli.run("put api prod KEY", "on top"), 5);
    setTip(after);
    QCOMPARE(m_cli.run("get api prod KEY").out, QByteArray("newer"));
}

void CliTamperTest::H1_cloneCheckRefusesAnOlderStateThanWasSeen()
{
    const QString after = tip();
    const QString head = QString::fromUtf8(QJsonDocument(m_oldHead).toJson());
    EXPECT_CODE(m_cli.run(cloneCheck({u"--fingerprint"_s, m_words, u"--head"_s, head})), 0);
    setTip(QString::fromLatin1(git({u"rev-parse"_s, u"refs/heads/main~1"_s})));
    const Ran ran = m_cli.run(cloneCheck({u"--fingerprint"_s, m_words, u"--head"_s, head}));
    EXPECT_CODE(ran, 5);
    QCOMPARE(ran.json()[u"verdict"_s].toString(), u"rollback"_s);
    EXPECT_CODE(m_cli.run(cloneCheck({u"--fingerprint"_s, m_words})), 0);
    setTip(after);
    EXPECT_CODE(m_cli.run(cloneCheck({u"--fingerprint"_s, m_words, u"--head"_s, u"{}"_s})), 2);
}

void CliTamperTest::K2_cloneCheckRefusesAnotherVault()
{
    const QString others = m_words.split(u' ').last() + u' ' + m_words.section(u' ', 1);
    const Ran ran = m_cli.run(cloneCheck({u"--fingerprint"_s, others}));
    EXPECT_CODE(ran, 5);
    QCOMPARE(ran.json()[u"verdict"_s].toString(), u"wrong_fingerprint"_s);
    QCOMPARE(ran.json()[u"fingerprint_words"_s].toString(), m_words);
}

void CliTamperTest::aRepositoryWithoutAVaultIsRefused()
{
    QProcess process;
    process.start(u"git"_s, {u"init"_s, u"-q"_s, u"--bare"_s, m_cli.path(u"empty.git"_s)});
    QVERIFY(process.waitForFinished() && process.exitCode() == 0);
    const Ran ran =
        m_cli.run({u"clone-check"_s, m_cli.path(u"empty.git"_s), u"--fingerprint"_s, m_words, u"--json"_s});
    EXPECT_CODE(ran, 5);
    QCOMPARE(ran.errorCode(), u"not_a_vault"_s);
}

void CliTamperTest::aRemoteThatIsNotThereIsSix()
{
    const Ran ran =
        m_cli.run({u"clone-check"_s, m_cli.path(u"nowhere"_s), u"--fingerprint"_s, m_words, u"--json"_s});
    EXPECT_CODE(ran, 6);
    QCOMPARE(ran.errorCode(), u"network"_s);
}

void CliTamperTest::aDamagedIndexOfAPackIsNamed()
{
    const QDir packs(m_cli.repository() + u"/objects/pack"_s);
    const QStringList indexes = packs.entryList({u"*.idx"_s}, QDir::Files);
    QVERIFY(!indexes.isEmpty());
    QFile index(packs.filePath(indexes.first()));
    QVERIFY(index.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(index.open(QFile::ReadWrite));
    const qint64 last = index.size() - 44; // where the last object stands, before two hashes
    QVERIFY(index.seek(last));
    const QByteArray place = index.read(4);
    QVERIFY(index.seek(last) && index.write("\xff\xff\xff\xff", 4) == 4 && index.flush());
    for (const QStringList &command : {QStringList{u"get"_s, u"api"_s, u"prod"_s, u"KEY"_s, u"--json"_s},
                                       cloneCheck({u"--fingerprint"_s, m_words})}) {
        const Ran ran = m_cli.run(command);
        EXPECT_CODE(ran, 5);
        QCOMPARE(ran.errorCode(), u"malformed"_s);
        QVERIFY2(ran.err.contains(indexes.first().chopped(4).toUtf8()), ran.err.constData());
    }
    QVERIFY(index.seek(last) && index.write(place) == 4 && index.flush());
    EXPECT_CODE(m_cli.run("get api prod KEY"), 0);
}

void CliTamperTest::aTruncatedKeystoreIsFive()
{
    QFile keystore(m_cli.home() + u"/config/profiles/default/keystore.json"_s);
    QVERIFY(keystore.resize(keystore.size() / 2));
    const Ran ran = m_cli.run("status --json");
    EXPECT_CODE(ran, 5);
    QCOMPARE(ran.errorCode(), u"keystore_damaged"_s);
}

QTEST_GUILESS_MAIN(CliTamperTest)
#include "tst_clitamper.moc"
