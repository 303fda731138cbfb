#include "commandline.h"

using namespace hypha::test;
using namespace Qt::StringLiterals;

/// One person with one vault, from nothing to verified; each step stands on the one before.
class CliStoryTest : public QObject
{
    Q_OBJECT

    CommandLine m_cli;
    QString m_words;

    QByteArray value(const char *key)
    {
        return m_cli.run({u"get"_s, u"api"_s, u"prod"_s, QString::fromUtf8(key)}).out;
    }

private Q_SLOTS:
    void initPrintsTheFingerprint();
    void statusSaysWhereThingsStand();
    void projectsAreMadeAndListed();
    void setsAreMadeAndListed();
    void aPushedFileIsReadBackByteForByte();
    void aPushThatChangesNothingMakesNoVersion();
    void aMergeRemovesNothing();
    void aPushThatDropsKeysAsks();
    void aDryRunChangesNothing();
    void putStoresExactlyWhatComes();
    void metadataSurvivesAndIsFound();
    void csvBringsMetadataAndLosesNone();
    void generatedValuesAreNew();
    void everyFormatIsPulledAndPushedBack();
    void aPulledFileIsTheOwnersAlone();
    void versionsTellWhoWhenAndWhat();
    void diffNamesKeysAndOnRequestValues();
    void rmKeepsOlderVersions();
    void rotationGivesANewKey();
    void readsAreAuditedWhenSettingsSaySo();
    void verifyFullDecryptsEverything();
    void auditListHasEveryFieldAPersonSees();
    void auditFiltersChoose();
    void auditExportsForOtherPrograms();
    void cloneCheckAcceptsTheSameVault();
    void renamedThingsKeepTheirIds();
    void deletedThingsAreGone();
};

void CliStoryTest::initPrintsTheFingerprint()
{
    const Ran ran = m_cli.init();
    EXPECT_CODE(ran, 0);
    EXPECT_MEMBERS(ran.json(), "profile org_id device_id fingerprint_words head warnings");
    EXPECT_MEMBERS(ran.json()[u"head"_s].toObject(), "sequence event_id chain_hash words");
    m_words = ran.json()[u"fingerprint_words"_s].toString();
    QCOMPARE(m_words.split(u' ').size(), 12);
    // The fingerprint is the chain hash of the first event.
    QCOMPARE(ran.json()[u"head"_s][u"words"_s].toString(), m_words);
    QCOMPARE(ran.json()[u"profile"_s].toString(), u"default"_s);
}

void CliStoryTest::statusSaysWhereThingsStand()
{
    const Ran ran = m_cli.run("status --json");
    EXPECT_CODE(ran, 0);
    const QJsonObject status = ran.json();
    EXPECT_MEMBERS(
        status,
        "profile user_id device vault head sync conflicts pending_devices awaiting_keys rotations_due "
        "recovery flags");
    EXPECT_MEMBERS(status[u"device"_s].toObject(), "id name status words");
    EXPECT_MEMBERS(status[u"vault"_s].toObject(), "org_id name remote fingerprint_words");
    EXPECT_MEMBERS(status[u"sync"_s].toObject(), "state unpushed last_at proof_file");
    QCOMPARE(status[u"sync"_s][u"state"_s].toString(), u"up_to_date"_s);
    QCOMPARE(status[u"device"_s][u"status"_s].toString(), u"active"_s);
    for (const char16_t *part : {u"second_device", u"contacts", u"org_key", u"kit"})
        QCOMPARE(status[u"recovery"_s][QString::fromUtf16(part)][u"state"_s].toString(), u"amber"_s);
    const Ran people = m_cli.run("status");
    QVERIFY(people.out.contains("email|ada@example.org"));
    QVERIFY(people.out.contains(m_words.toUtf8()));
}

void CliStoryTest::projectsAreMadeAndListed()
{
    EXPECT_CODE(m_cli.run("project create api"), 0);
    const Ran ran = m_cli.run("project list --json");
    const QJsonObject project = ran.json()[u"projects"_s][0].toObject();
    EXPECT_MEMBERS(project, "id name role pdk_version rotation_due");
    QCOMPARE(project[u"role"_s].toString(), u"owner"_s);
    QCOMPARE(project[u"pdk_version"_s].toInt(), 1);
    QCOMPARE(project[u"rotation_due"_s].toBool(true), false);
    EXPECT_MEMBERS(m_cli.run("project show api --json").json(), "id name role members sets effective_policy");
    const Ran policy = m_cli.run("project policy api max_age_days=90 --json");
    QCOMPARE(policy.json()[u"rotation_policy"_s][u"max_age_days"_s].toInt(), 90);
    QVERIFY(m_cli.run("project policy api default --json").json()[u"rotation_policy"_s].isNull());
}

void CliStoryTest::setsAreMadeAndListed()
{
    EXPECT_CODE(m_cli.run("set create api prod"), 0);
    const QJsonObject set = m_cli.run("set list api --json").json()[u"sets"_s][0].toObject();
    EXPECT_MEMBERS(set, "id name current_version");
    QCOMPARE(set[u"current_version"_s].toInt(), 1);
}

void CliStoryTest::aPushedFileIsReadBackByteForByte()
{
    m_cli.writeFile(u".env"_s, "TOKEN=abc\nMULTI=\"one\\ntwo\"\nUNICODE=grüße\nEMPTY=\n");
    const Ran ran =
        m_cli.run({u"push"_s, u"api"_s, u"prod"_s, u".env"_s, u"-m"_s, u"first import"_s, u"--json"_s});
    EXPECT_CODE(ran, 0);
    EXPECT_MEMBERS(ran.json(), "set_id version added changed removed");
    QCOMPARE(ran.json()[u"added"_s].toInt(), 4);
    QCOMPARE(ran.json()[u"version"_s].toInt(), 2);
    QCOMPARE(value("MULTI"), QByteArray("one\ntwo"));
    QCOMPARE(value("UNICODE"), QByteArray("grüße"));
    QCOMPARE(value("EMPTY"), QByteArray());
    const QJsonObject got = m_cli.run("get api prod MULTI --json").json();
    EXPECT_MEMBERS(got, "key field value version");
    QCOMPARE(got[u"value"_s].toString(), u"one\ntwo"_s);
}

void CliStoryTest::aPushThatChangesNothingMakesNoVersion()
{
    const Ran ran = m_cli.run("push api prod .env --json");
    EXPECT_CODE(ran, 0);
    QCOMPARE(ran.json()[u"version"_s].toInt(), 2);
    QVERIFY(m_cli.run("push api prod .env").out.contains("Nothing changed"));
}

void CliStoryTest::aMergeRemovesNothing()
{
    const Ran ran =
        m_cli.run("push api prod - --format json --merge --json", R"({"TOKEN": "def", "EXTRA": "x"})");
    EXPECT_CODE(ran, 0);
    QCOMPARE(ran.json()[u"added"_s].toInt(), 1);
    QCOMPARE(ran.json()[u"changed"_s].toInt(), 1);
    QCOMPARE(ran.json()[u"removed"_s].toInt(), 0);
    QCOMPARE(value("EMPTY"), QByteArray());
}

void CliStoryTest::aPushThatDropsKeysAsks()
{
    const Ran asked = m_cli.run("push api prod - --format dotenv --json", "TOKEN=def\n");
    EXPECT_CODE(asked, 10);
    QCOMPARE(asked.errorCode(), u"input_needed"_s);
    const Ran ran = m_cli.run("push api prod - --format dotenv --json --yes", "TOKEN=def\nOTHER=o\n");
    EXPECT_CODE(ran, 0);
    QCOMPARE(ran.json()[u"removed"_s].toInt(), 4);
}

void CliStoryTest::aDryRunChangesNothing()
{
    const Ran ran = m_cli.run("push api prod - --format dotenv --json --dry-run", "NEW=1\n");
    EXPECT_CODE(ran, 0);
    QCOMPARE(ran.json()[u"added"_s].toInt(), 1);
    QCOMPARE(ran.json()[u"removed"_s].toInt(), 2);
    EXPECT_CODE(m_cli.run("get api prod NEW"), 8);
}

void CliStoryTest::putStoresExactlyWhatComes()
{
    const QByteArray exact = "  line\r\n\ttab \xE2\x80\xAE bidi\n\n";
    EXPECT_CODE(m_cli.run("put api prod EXACT", exact), 0);
    QCOMPARE(value("EXACT"), exact);
    m_cli.writeFile(u"value"_s, "from a file");
    EXPECT_CODE(m_cli.run("put api prod EXACT --value-file value"), 0);
    QCOMPARE(value("EXACT"), QByteArray("from a file"));
}

void CliStoryTest::metadataSurvivesAndIsFound()
{
    EXPECT_CODE(
        m_cli.run(
            "put api prod LOGIN --kind login --tag web --tag admin --username root --url https://db.example",
            "pw1"),
        0);
    EXPECT_CODE(m_cli.run("put api prod LOGIN", "pw2"), 0);
    EXPECT_CODE(
        m_cli.run({u"put"_s, u"api"_s, u"prod"_s, u"LOGIN"_s, u"--description"_s, u"The main Database"_s},
                  "pw2"),
        0);
    QCOMPARE(m_cli.run("get api prod LOGIN --field username").out, QByteArray("root"));
    QCOMPARE(m_cli.run("get api prod LOGIN --field kind").out, QByteArray("login"));
    EXPECT_CODE(m_cli.run("get api prod LOGIN --field totp"), 8);
    const QJsonObject found = m_cli.run("search DATABASE --json").json()[u"results"_s][0].toObject();
    EXPECT_MEMBERS(found, "project set key kind matched");
    QCOMPARE(found[u"key"_s].toString(), u"LOGIN"_s);
    QCOMPARE(found[u"matched"_s].toArray(), QJsonArray{u"description"_s});
    QVERIFY(m_cli.run("search pw2 --json").json()[u"results"_s].toArray().isEmpty());
}

void CliStoryTest::csvBringsMetadataAndLosesNone()
{
    EXPECT_CODE(m_cli.run("push api prod - --format csv --merge",
                          "key,value,username\nLOGIN,pw3,admin\nTOKEN,def,\n"),
                0);
    QCOMPARE(value("LOGIN"), QByteArray("pw3"));
    QCOMPARE(m_cli.run("get api prod LOGIN --field username").out, QByteArray("admin"));
    QCOMPARE(m_cli.run("get api prod LOGIN --field tags").out, QByteArray("web,admin"));
}

void CliStoryTest::generatedValuesAreNew()
{
    EXPECT_CODE(m_cli.run("put api prod RANDOM --generate 24:aA0!"), 0);
    const QByteArray first = value("RANDOM");
    QCOMPARE(first.size(), 24);
    EXPECT_CODE(m_cli.run("put api prod RANDOM --generate 24:aA0!"), 0);
    QVERIFY(value("RANDOM") != first);
}

void CliStoryTest::everyFormatIsPulledAndPushedBack()
{
    const QByteArray flat = m_cli.run("pull api prod --json").out;
    const QJsonObject all = QJsonDocument::fromJson(flat).object();
    QCOMPARE(all.keys(), (QStringList{u"EXACT"_s, u"LOGIN"_s, u"OTHER"_s, u"RANDOM"_s, u"TOKEN"_s}));
    for (const QString &format : {u"dotenv"_s, u"json"_s, u"yaml"_s, u"shell"_s, u"csv"_s}) {
        const Ran pulled = m_cli.run({u"pull"_s, u"api"_s, u"prod"_s, u"--format"_s, format});
        EXPECT_CODE(pulled, 0);
        const Ran back = m_cli.run(
            {u"push"_s, u"api"_s, u"prod"_s, u"-"_s, u"--format"_s, format, u"--json"_s}, pulled.out);
        EXPECT_CODE(back, 0);
        QCOMPARE(back.json()[u"changed"_s].toInt() + back.json()[u"removed"_s].toInt(), 0);
    }
    EXPECT_CODE(m_cli.run("pull api prod --json --format csv"), 2);
    QCOMPARE(QJsonDocument::fromJson(m_cli.run("pull api prod --version 2 --json").out)
                 .object()[u"TOKEN"_s]
                 .toString(),
             u"abc"_s);
}

void CliStoryTest::aPulledFileIsTheOwnersAlone()
{
    EXPECT_CODE(m_cli.run("pull api prod -o out.json"), 0);
    QFile file(m_cli.path(u"out.json"_s));
    QCOMPARE(file.permissions() &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(file.readAll()).object().contains(u"TOKEN"_s));
}

void CliStoryTest::versionsTellWhoWhenAndWhat()
{
    const QJsonObject answer = m_cli.run("versions api prod --json").json();
    EXPECT_MEMBERS(answer, "set_id current_version versions");
    const QJsonArray versions = answer[u"versions"_s].toArray();
    QCOMPARE(versions.size(), answer[u"current_version"_s].toInt());
    EXPECT_MEMBERS(versions[1].toObject(),
                   "version pdk_version created_at created_by user_id message content_hash readable");
    QCOMPARE(versions[1][u"message"_s].toString(), u"first import"_s);
    QVERIFY(versions[0][u"message"_s].isNull());
    QCOMPARE(versions[1][u"readable"_s].toBool(), true);
    QVERIFY(m_cli.run("versions api prod").out.contains(versions[1][u"content_hash"_s].toString().toUtf8()));
}

void CliStoryTest::diffNamesKeysAndOnRequestValues()
{
    const Ran keys = m_cli.run("diff api prod 2 3 --json");
    const QJsonObject answer = keys.json();
    EXPECT_MEMBERS(answer, "from to added removed changed");
    QCOMPARE(answer[u"added"_s].toArray(), QJsonArray{u"EXTRA"_s});
    QCOMPARE(answer[u"changed"_s][0][u"key"_s].toString(), u"TOKEN"_s);
    QCOMPARE(answer[u"changed"_s][0][u"fields"_s].toArray(), QJsonArray{u"value"_s});
    QVERIFY(!keys.out.contains("def"));
    const Ran values = m_cli.run("diff api prod 2 3 --values --json");
    QCOMPARE(values.json()[u"values"_s][u"TOKEN"_s][u"to"_s].toString(), u"def"_s);
    QVERIFY(m_cli.run("diff api prod 2 3 --values").out.contains("+ TOKEN=\"def\""));
}

void CliStoryTest::rmKeepsOlderVersions()
{
    EXPECT_CODE(m_cli.run("rm api prod RANDOM"), 10);
    EXPECT_CODE(m_cli.run("rm api prod RANDOM --yes"), 0);
    EXPECT_CODE(m_cli.run("get api prod RANDOM"), 8);
    const int current = m_cli.run("versions api prod --json").json()[u"current_version"_s].toInt();
    const Ran older =
        m_cli.run({u"get"_s, u"api"_s, u"prod"_s, u"RANDOM"_s, u"--version"_s, QString::number(current - 1)});
    EXPECT_CODE(older, 0);
    QCOMPARE(older.out.size(), 24);
}

void CliStoryTest::rotationGivesANewKey()
{
    EXPECT_CODE(m_cli.run("rotate api"), 10);
    const Ran ran = m_cli.run("rotate api --yes --json --reason incident");
    EXPECT_CODE(ran, 0);
    const QJsonObject rotated = ran.json()[u"rotated"_s][0].toObject();
    EXPECT_MEMBERS(rotated, "project_id old_version new_version devices unopened_sets");
    QCOMPARE(rotated[u"new_version"_s].toInt(), 2);
    QCOMPARE(rotated[u"devices"_s].toInt(), 1);
    QCOMPARE(rotated[u"unopened_sets"_s].toInt(), 0);
    const Ran notDue = m_cli.run("rotate --if-due --json");
    EXPECT_CODE(notDue, 0);
    QVERIFY(notDue.json()[u"rotated"_s].toArray().isEmpty());
    QCOMPARE(notDue.json()[u"skipped"_s].toArray().size(), 1);
    QCOMPARE(value("TOKEN"), QByteArray("def"));
}

void CliStoryTest::readsAreAuditedWhenSettingsSaySo()
{
    const Ran set = m_cli.run("settings set audit_reads=true --json");
    EXPECT_CODE(set, 0);
    QCOMPARE(set.json()[u"audit_reads"_s].toBool(), true);
    value("TOKEN");
    QCOMPARE(m_cli.run("audit list --type secret_pulled --json").json()[u"total"_s].toInt(), 1);
    m_cli.run("search TOKEN");
    m_cli.run("set show api prod");
    QCOMPARE(m_cli.run("audit list --type secret_pulled --json").json()[u"total"_s].toInt(), 1);
    EXPECT_CODE(m_cli.run("settings set audit_reads=false"), 0);
    EXPECT_MEMBERS(m_cli.run("settings show --json").json(),
                   "org_name require_device_approval github_org audit_reads default_rotation_policy");
}

void CliStoryTest::verifyFullDecryptsEverything()
{
    const Ran ran = m_cli.run("verify --full --json");
    EXPECT_CODE(ran, 0);
    const QJsonObject report = ran.json();
    EXPECT_MEMBERS(report, "ok events records versions keys_opened decrypted head failures");
    QCOMPARE(report[u"ok"_s].toBool(), true);
    QCOMPARE(report[u"keys_opened"_s].toInt(), 2);
    QCOMPARE(report[u"decrypted"_s].toInt(), report[u"versions"_s].toInt());
    QCOMPARE(report[u"head"_s][u"sequence"_s].toInt(), report[u"events"_s].toInt());
    EXPECT_CODE(m_cli.run("verify api prod"), 0);
    EXPECT_CODE(m_cli.run("verify --audit"), 0);
}

void CliStoryTest::auditListHasEveryFieldAPersonSees()
{
    EXPECT_CODE(m_cli.run({u"audit"_s, u"note"_s, u"checked the backups"_s}), 0);
    const Ran ran = m_cli.run("audit list --json");
    EXPECT_CODE(ran, 0);
    const QJsonArray events = ran.json()[u"events"_s].toArray();
    QCOMPARE(ran.json()[u"total"_s].toInt(), events.size());
    for (const QJsonValue &event : events)
        EXPECT_MEMBERS(event.toObject(), "sequence event_id event_type timestamp actor_device_id "
                                         "actor_user_id project_id details sentence "
                                         "chain_hash signature chain permission flags");
    const QJsonObject last = events.last().toObject();
    QCOMPARE(last[u"event_type"_s].toString(), u"audit_note"_s);
    QCOMPARE(last[u"details"_s][u"note"_s].toString(), u"checked the backups"_s);
    QCOMPARE(last[u"signature"_s].toString(), u"verified"_s);
    const Ran shown = m_cli.run({u"audit"_s, u"show"_s, last[u"event_id"_s].toString().left(8), u"--json"_s});
    EXPECT_CODE(shown, 0);
    QCOMPARE(shown.json()[u"sequence"_s].toInt(), last[u"sequence"_s].toInt());
    EXPECT_CODE(m_cli.run("audit show 999"), 8);
}

void CliStoryTest::auditFiltersChoose()
{
    const auto total = [&](const char *filters) { return m_cli.run(filters).json()[u"total"_s].toInt(-1); };
    QCOMPARE(total("audit list --json --type project_created"), 1);
    QCOMPARE(total("audit list --json --until 2001-01-01"), 0);
    EXPECT_CODE(m_cli.run("audit list --user email|nobody@example.org"), 8);
    QVERIFY(total("audit list --json --project api") > 5);
    QVERIFY(total("audit list --json --device laptop --since 2001-01-01") > 10);
    EXPECT_CODE(m_cli.run("audit list --type nonsense"), 2);
    EXPECT_CODE(m_cli.run("audit list --since yesterday"), 2);
    EXPECT_CODE(m_cli.run("audit list --project nowhere"), 8);
}

void CliStoryTest::auditExportsForOtherPrograms()
{
    EXPECT_CODE(m_cli.run({u"audit"_s, u"note"_s, u"--"_s, u"=1+1"_s}), 0);
    const Ran csv = m_cli.run("audit export --format csv");
    EXPECT_CODE(csv, 0);
    const int total = m_cli.run("audit list --json").json()[u"total"_s].toInt();
    QCOMPARE(csv.out.count("\r\n"), total + 1);
    const Ran syslog = m_cli.run("audit export --format syslog --type org_created");
    QVERIFY(syslog.out.startsWith("<110>1 "));
    QCOMPARE(syslog.out.count('\n'), 1);
    EXPECT_CODE(m_cli.run("audit export --format csv --json"), 2);
}

void CliStoryTest::cloneCheckAcceptsTheSameVault()
{
    const QJsonObject head = m_cli.run("status --json").json()[u"head"_s].toObject();
    const QString pasted = QString::fromUtf8(QJsonDocument(head).toJson(QJsonDocument::Indented));
    CommandLine stranger;
    stranger.withoutPassphrase();
    const Ran ran = stranger.run({u"clone-check"_s, m_cli.repository(), u"--fingerprint"_s, m_words,
                                  u"--head"_s, pasted, u"--json"_s});
    EXPECT_CODE(ran, 0);
    EXPECT_MEMBERS(ran.json(), "verdict fingerprint_words head");
    QCOMPARE(ran.json()[u"verdict"_s].toString(), u"verified"_s);
    QCOMPARE(ran.json()[u"head"_s][u"chain_hash"_s], head[u"chain_hash"_s]);
    QVERIFY(!QDir(stranger.home()).exists());
}

void CliStoryTest::renamedThingsKeepTheirIds()
{
    const QString project = m_cli.run("project list --json").json()[u"projects"_s][0][u"id"_s].toString();
    EXPECT_CODE(m_cli.run("project rename api backend"), 0);
    EXPECT_CODE(m_cli.run("set rename backend prod live"), 0);
    EXPECT_CODE(m_cli.run({u"get"_s, project.left(8), u"live"_s, u"TOKEN"_s}), 0);
    EXPECT_CODE(m_cli.run({u"get"_s, project, u"live"_s, u"TOKEN"_s}), 0);
    EXPECT_CODE(m_cli.run({u"get"_s, project.left(7), u"live"_s, u"TOKEN"_s}), 8);
    EXPECT_CODE(m_cli.run("get api live TOKEN"), 8);
}

void CliStoryTest::deletedThingsAreGone()
{
    EXPECT_CODE(m_cli.run("set delete backend live"), 10);
    EXPECT_CODE(m_cli.run("set delete backend live --yes"), 0);
    EXPECT_CODE(m_cli.run("project delete backend --yes"), 0);
    QVERIFY(m_cli.run("project list --json").json()[u"projects"_s].toArray().isEmpty());
    EXPECT_CODE(m_cli.run("verify --full"), 0);
    // The log still knows the project by each name that it had.
    QVERIFY(m_cli.run("audit list --project api --json").json()[u"total"_s].toInt() > 5);
}

QTEST_GUILESS_MAIN(CliStoryTest)
#include "tst_clistory.moc"
