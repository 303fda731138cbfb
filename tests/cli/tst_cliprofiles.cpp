#include "commandline.h"

using namespace hypha::test;
using namespace Qt::StringLiterals;

/// Profiles and passphrases.
class CliProfilesTest : public QObject
{
    Q_OBJECT

    CommandLine m_cli;

private Q_SLOTS:
    void initTestCase();
    void profilesAreListedWithoutAPassphrase();
    void anotherProfileIsAnotherVault();
    void theDefaultProfileCanBeChanged();
    void aRenamedProfileStillOpens();
    void passphraseChangeSaysThatOldCopiesStillOpen();
    void rekeyKeepsTheVaultReadable();
    void removingTheLastDeviceWarns();
    void whatStandsInTheWayOfAProfileIsToldWithTheWayOut();
    void aLostRememberedHeadIsAnIntegrityFailureWithAWayOut();
};

void CliProfilesTest::initTestCase()
{
    EXPECT_CODE(m_cli.init(), 0);
    EXPECT_CODE(m_cli.run("init --org Other --user email|ada@example.org --device laptop --profile work"), 0);
    EXPECT_CODE(m_cli.run("project create mine --profile default"), 0);
}

void CliProfilesTest::profilesAreListedWithoutAPassphrase()
{
    const QJsonArray profiles = m_cli.run("profile list --json").json()[u"profiles"_s].toArray();
    QCOMPARE(profiles.size(), 2);
    QCOMPARE(profiles[0][u"name"_s].toString(), u"default"_s);
    QCOMPARE(profiles[1][u"org_name"_s].toString(), u"Other"_s);
    EXPECT_CODE(m_cli.run("profile show work"), 0);
    EXPECT_CODE(m_cli.run("profile show nobody"), 8);
}

void CliProfilesTest::anotherProfileIsAnotherVault()
{
    QVERIFY(m_cli.run("project list --profile work --json").json()[u"projects"_s].toArray().isEmpty());
    QCOMPARE(m_cli.run("project list --profile default --json").json()[u"projects"_s].toArray().size(), 1);
}

void CliProfilesTest::theDefaultProfileCanBeChanged()
{
    EXPECT_CODE(m_cli.run("profile use work"), 0);
    QCOMPARE(m_cli.run("status --json").json()[u"profile"_s].toString(), u"work"_s);
    EXPECT_CODE(m_cli.run("profile use default"), 0);
    QCOMPARE(m_cli.run("status --json").json()[u"profile"_s].toString(), u"default"_s);
}

void CliProfilesTest::aRenamedProfileStillOpens()
{
    EXPECT_CODE(m_cli.run("profile rename work office"), 0);
    EXPECT_CODE(m_cli.run("status --profile office"), 0);
    EXPECT_CODE(m_cli.run("status --profile work"), 8);
}

void CliProfilesTest::passphraseChangeSaysThatOldCopiesStillOpen()
{
    m_cli.writeFile(u"next"_s, "a new passphrase of nine walruses\n");
    const Ran ran = m_cli.run("passphrase change --new-passphrase-file next --json");
    EXPECT_CODE(ran, 0);
    QVERIFY(ran.json()[u"warnings"_s][0].toString().contains(u"old copies"_s));
    EXPECT_CODE(m_cli.run("status"), 3);
    m_cli.usePassphrase("a new passphrase of nine walruses");
    EXPECT_CODE(m_cli.run("status"), 0);
}

void CliProfilesTest::rekeyKeepsTheVaultReadable()
{
    m_cli.writeFile(u"next"_s, CommandLine::passphrase);
    EXPECT_CODE(m_cli.run("passphrase change --new-passphrase-file next --rekey"), 0);
    m_cli.usePassphrase(CommandLine::passphrase);
    EXPECT_CODE(m_cli.run("verify --full"), 0);
    EXPECT_CODE(m_cli.run("project create after-rekey"), 0);
}

void CliProfilesTest::removingTheLastDeviceWarns()
{
    EXPECT_CODE(m_cli.run("profile remove office"), 10);
    const Ran ran = m_cli.run("profile remove office --yes --json");
    EXPECT_CODE(ran, 0);
    QVERIFY(ran.json()[u"warnings"_s][0].toString().contains(u"last active device"_s));
    EXPECT_CODE(m_cli.run("profile show office"), 8);
    QVERIFY(!QDir(m_cli.repository(u"office"_s)).exists());
}

/// Such as a joining that was cut off leaves it: somebody else's only keys, or nothing that anybody needs.
void CliProfilesTest::whatStandsInTheWayOfAProfileIsToldWithTheWayOut()
{
    const QStringList again = {
        u"init"_s,     u"--org"_s,  u"Acme"_s,      u"--user"_s, u"email|ada@example.org"_s,
        u"--device"_s, u"laptop"_s, u"--profile"_s, u"left"_s};
    QVERIFY(QDir().mkpath(m_cli.repository(u"left"_s)));
    const auto isTold = [](const Ran &ran) {
        return ran.code == 7 && ran.err.contains("`hypha-cli profile remove PROFILE`");
    };
    Ran ran = m_cli.run(again);
    QVERIFY2(isTold(ran) && ran.err.contains("cut off"), hypha::test::told(ran, 7).constData());
    EXPECT_CODE(m_cli.run("profile remove left --yes"), 0);
    EXPECT_CODE(m_cli.run(again), 0);
    ran = m_cli.run(again);
    QVERIFY2(isTold(ran) && ran.err.contains("hypha-cli status"), hypha::test::told(ran, 7).constData());
    EXPECT_CODE(m_cli.run("profile remove left --yes"), 0);
}

void CliProfilesTest::aLostRememberedHeadIsAnIntegrityFailureWithAWayOut()
{
    const QString words = m_cli.run("status --json").json()[u"head"_s][u"words"_s].toString();
    QVERIFY(QFile::remove(m_cli.home() + u"/data/default/head"_s));
    const Ran lost = m_cli.run("status --json");
    EXPECT_CODE(lost, 5);
    QCOMPARE(lost.errorCode(), u"remembered_head_lost"_s);
    EXPECT_CODE(m_cli.run("verify --accept-head"), 10);
    EXPECT_CODE(m_cli.run("verify --accept-head --yes"), 10); // only who compared the words can answer
    const QStringList accept = {u"verify"_s, u"--accept-head"_s, u"--words"_s};
    EXPECT_CODE(
        m_cli.run(accept + QStringList{u"acid acid acid acid acid acid acid acid acid acid acid acid"_s}), 5);
    EXPECT_CODE(m_cli.run(accept + QStringList{words}), 0);
    EXPECT_CODE(m_cli.run("status"), 0);
}

QTEST_GUILESS_MAIN(CliProfilesTest)
#include "tst_cliprofiles.moc"
