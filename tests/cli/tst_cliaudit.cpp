#include "commandline.h"

#include <QDir>
#include <QRegularExpression>

using namespace hypha::test;
using namespace Qt::StringLiterals;

/// `audit` as a process: filters, exports, bundle, and texts that an attacker wrote, on the terminal and
/// elsewhere.
class CliAuditTest : public QObject
{
    Q_OBJECT

    CommandLine m_cli;
    QString m_hostile = u"=1+1 <b>\U0001F511\u202Eevil\nsecond \u2066line"_s;

    int total(const QStringList &filters)
    {
        return m_cli.run(QStringList{u"audit"_s, u"list"_s, u"--json"_s} + filters)
            .json()[u"total"_s]
            .toInt(-1);
    }
    static bool isHarmless(const QByteArray &out)
    {
        const QString text = QString::fromUtf8(out);
        return !out.contains('\033') && !text.contains(u'\u202E') && !text.contains(u'\u2066');
    }

private Q_SLOTS:
    void initTestCase();
    void listsAndFindsWords();
    void sentencesNameWhatMachinesCall();
    void nobodyOfThisNameIsNoEmptyAnswer();
    void hostileTextsShowAsText();
    void jsonHasTheSignedRecords();
    void filesAreWrittenWholeAndPrivate();
    void aLinkLeadsToItsFileAndNowhereElse();
    void bundlesHoldTheWholeLog();
    void theLocalLogTellsOfThisComputer();
    void aDeviceConfirmsWhatItHasSeen();
    void badArgumentsAreTwo();
};

void CliAuditTest::initTestCase()
{
    EXPECT_CODE(m_cli.init(), 0);
    EXPECT_CODE(m_cli.run("project create api"), 0);
    EXPECT_CODE(m_cli.run("set create api prod"), 0);
    EXPECT_CODE(m_cli.run("put api prod KEY", "canary"), 0);
    EXPECT_CODE(m_cli.run({u"audit"_s, u"note"_s, u"--project"_s, u"api"_s, u"--"_s, m_hostile}), 0);
}

void CliAuditTest::listsAndFindsWords()
{
    QCOMPARE(total({}), 5);
    QCOMPARE(total({u"--text"_s, u"EVIL second"_s}), 1);
    QCOMPARE(total({u"--text"_s, u"prod"_s}), 2);
    QCOMPARE(total({u"--text"_s, u"nowhere"_s}), 0);
    QCOMPARE(total({u"--type"_s, u"audit_note"_s, u"--project"_s, u"api"_s}), 1);
    const Ran newest = m_cli.run("audit list --limit 2 --json");
    QCOMPARE(newest.json()[u"events"_s].toArray().size(), 2);
    QCOMPARE(newest.json()[u"events"_s][1][u"sequence"_s].toInt(), 5);
    QCOMPARE(newest.json()[u"total"_s].toInt(), 5);
    QCOMPARE(newest.json()[u"events"_s][1][u"category"_s].toString(), u"notes"_s);
}

void CliAuditTest::hostileTextsShowAsText()
{
    for (const char *words :
         {"audit list", "audit show 5", "audit export --format csv", "audit export --format syslog"}) {
        const Ran ran = m_cli.run(words);
        EXPECT_CODE(ran, 0);
        QVERIFY2(isHarmless(ran.out), words);
        QVERIFY2(ran.out.contains("\\u{202E}evil\\u{000A}second"), words);
    }
    const Ran json = m_cli.run("audit list --json");
    QCOMPARE(json.json()[u"events"_s][4][u"details"_s][u"note"_s].toString(), m_hostile);
}

void CliAuditTest::jsonHasTheSignedRecords()
{
    const Ran ran = m_cli.run("audit export --format json --type audit_note");
    EXPECT_CODE(ran, 0);
    const QJsonObject event = ran.json()[u"events"_s][0].toObject();
    QCOMPARE(ran.json()[u"total"_s].toInt(), 1);
    const QJsonObject record = event[u"record"_s].toObject();
    EXPECT_MEMBERS(record, "data schema_version signature signed_by type");
    QCOMPARE(record[u"data"_s][u"event_id"_s], event[u"event_id"_s]);
    QCOMPARE(record[u"data"_s][u"details"_s], event[u"details"_s]);
    const Ran show = m_cli.run({u"audit"_s, u"show"_s, event[u"event_id"_s].toString(), u"--json"_s});
    QCOMPARE(show.json()[u"record"_s].toObject(), record);
}

void CliAuditTest::filesAreWrittenWholeAndPrivate()
{
    for (const char *format : {"json", "csv", "syslog"}) {
        const QString file = m_cli.path(QString::fromUtf8(format));
        const Ran direct = m_cli.run({u"audit"_s, u"export"_s, u"--format"_s, QString::fromUtf8(format)});
        EXPECT_CODE(
            m_cli.run({u"audit"_s, u"export"_s, u"--format"_s, QString::fromUtf8(format), u"-o"_s, file}), 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), direct.out);
        QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions{});
        const QStringList again = {u"audit"_s, u"export"_s, u"-o"_s, file, u"--json"_s};
        EXPECT_CODE(m_cli.run(again), 0); // each night anew
    }
    const QStringList bundle = {u"audit"_s, u"bundle"_s, m_cli.path(u"bundle"_s)};
    EXPECT_CODE(m_cli.run(bundle), 0);
    const Ran refused = m_cli.run(bundle); // it may be the only proof of what was
    QCOMPARE(refused.code, 7);
    QVERIFY2(refused.err.contains("--force"), refused.err.constData());
    EXPECT_CODE(m_cli.run(bundle + QStringList{u"--force"_s}), 0);
    EXPECT_CODE(m_cli.run({u"audit"_s, u"export"_s, u"-o"_s, m_cli.path(u"no/such/place"_s)}), 1);
}

/// Each night into the same place, which may be a link; what it leads to is replaced whole, and a link that
/// leads nowhere makes nothing there.
void CliAuditTest::aLinkLeadsToItsFileAndNowhereElse()
{
    const auto exported = [this](const QString &to) {
        return m_cli.run({u"audit"_s, u"export"_s, u"--format"_s, u"csv"_s, u"-o"_s, to});
    };
    const QString real = m_cli.path(u"real.csv"_s), link = m_cli.path(u"link.csv"_s);
    QFile old(real);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY(QFile::link(real, link));
    EXPECT_CODE(exported(link), 0);
    QVERIFY(QFileInfo(link).isSymLink());
    QFile written(real);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("sequence,event_id"));
    QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions{});

    const QString nowhere = m_cli.path(u"nowhere"_s), dangling = m_cli.path(u"dangling.csv"_s);
    QVERIFY(QFile::link(nowhere, dangling));
    EXPECT_CODE(exported(dangling), 0);
    QVERIFY(!QFileInfo::exists(nowhere));
    QVERIFY(!QFileInfo(dangling).isSymLink() && QFileInfo(dangling).size() > 0);

    const QString folder = m_cli.path(u"folder"_s), toFolder = m_cli.path(u"to-folder"_s);
    QVERIFY(QDir().mkdir(folder) && QFile::link(folder, toFolder));
    EXPECT_CODE(exported(toFolder), 1);
    QVERIFY(QFileInfo(toFolder).isSymLink() && QDir(folder).isEmpty());
}

void CliAuditTest::bundlesHoldTheWholeLog()
{
    const QString file = m_cli.path(u"bundle.json"_s);
    const Ran ran = m_cli.run({u"audit"_s, u"bundle"_s, file, u"--type"_s, u"audit_note"_s, u"--json"_s});
    EXPECT_CODE(ran, 0);
    EXPECT_MEMBERS(ran.json(), "file total head");
    QCOMPARE(ran.json()[u"total"_s].toInt(), 1);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QJsonObject bundle = QJsonDocument::fromJson(written.readAll()).object();
    EXPECT_MEMBERS(bundle, "checkpoint devices events fingerprint fingerprint_words other_events readme "
                           "schema_version type whole");
    QCOMPARE(bundle[u"events"_s].toArray().size(), 1);
    QCOMPARE(bundle[u"other_events"_s].toArray().size(), 4);
    QCOMPARE(bundle[u"checkpoint"_s].toObject(), ran.json()[u"head"_s].toObject());
    EXPECT_CODE(m_cli.run({u"audit"_s, u"bundle"_s, file}), 7);
    EXPECT_CODE(m_cli.run({u"audit"_s, u"bundle"_s, file, u"--yes"_s}), 0); // answers, as it does elsewhere
    const Ran out = m_cli.run("audit bundle -");
    EXPECT_CODE(out, 0);
    QCOMPARE(out.json()[u"events"_s].toArray().size(), 5);
}

void CliAuditTest::sentencesNameWhatMachinesCall()
{
    CommandLine cli;
    EXPECT_CODE(cli.init(), 0);
    EXPECT_CODE(cli.run("project create api"), 0);
    EXPECT_CODE(cli.run({u"recovery"_s, u"setup"_s, u"--group"_s, u"Admins:2/3"_s, u"--words-dir"_s,
                         cli.path(u"sheets"_s), u"--yes"_s}),
                0);
    EXPECT_CODE(cli.run({u"recovery"_s, u"kit"_s, u"--words-file"_s, cli.path(u"kit"_s), u"--yes"_s}), 0);
    EXPECT_CODE(cli.run("rotate api --yes"), 0);
    const QByteArray list = cli.run("audit list").out;
    for (const char *said : {"shared key version 1 of \"api\" with the organisation's recovery key",
                             "noted that recovery share 3 of group 1, set 1, was saved as words",
                             "noted that the emergency kit \"Emergency kit",
                             "shared key version 1 of \"api\" with \"Emergency kit", "leaving out nobody"})
        QVERIFY2(list.contains(said), list.constData());
    QVERIFY2(!list.contains("hypha-printed"), list.constData());
    QVERIFY(cli.run("audit export --format csv").out.contains("with the organisation's recovery key"));
}

void CliAuditTest::nobodyOfThisNameIsNoEmptyAnswer()
{
    const int all = total({});
    QVERIFY(all > 0);
    QCOMPARE(total({u"--user"_s, u"email|ada@example.org"_s}), all);
    for (const char *who : {"ada@exmaple.org", "email|ada@exmaple.org", "nobody"}) {
        const Ran ran = m_cli.run({u"audit"_s, u"list"_s, u"--user"_s, QString::fromUtf8(who)});
        EXPECT_CODE(ran, 8);
        QVERIFY(ran.out.isEmpty());
    }
}

void CliAuditTest::theLocalLogTellsOfThisComputer()
{
    m_cli.usePassphrase("wrong");
    EXPECT_CODE(m_cli.run("status"), 3);
    m_cli.usePassphrase(CommandLine::passphrase);
    const Ran ran = m_cli.run("audit local --json");
    EXPECT_CODE(ran, 0);
    const QJsonArray entries = ran.json()[u"entries"_s].toArray();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0][u"event"_s].toString(), u"unlocked"_s);
    QVERIFY(entries[0][u"count"_s].toInt() > 5);
    QCOMPARE(entries[1][u"event"_s].toString(), u"wrong_try"_s);
    QCOMPARE(entries[2][u"event"_s].toString(), u"unlocked"_s);
    QCOMPARE(entries[2][u"program"_s].toString(), u"hypha-cli"_s);
}

void CliAuditTest::aDeviceConfirmsWhatItHasSeen()
{
    const QJsonObject before = m_cli.run("status --json").json()[u"head"_s].toObject();
    EXPECT_CODE(m_cli.run("audit confirm"), 0);
    const QJsonObject seen =
        m_cli.run("audit list --type head_seen --json").json()[u"events"_s][0].toObject();
    QCOMPARE(seen[u"details"_s][u"chain_hash"_s], before[u"chain_hash"_s]);
    QCOMPARE(seen[u"details"_s][u"sequence"_s], before[u"sequence"_s]);
    EXPECT_CODE(m_cli.run("verify"), 0);
    QCOMPARE(m_cli.run("audit confirm on --json").json()[u"on"_s].toBool(), true);
    QCOMPARE(m_cli.run("audit confirm off --json").json()[u"on"_s].toBool(true), false);
    EXPECT_CODE(m_cli.run("audit confirm maybe"), 2);
    QCOMPARE(total({u"--type"_s, u"head_seen"_s}), 1);
}

void CliAuditTest::badArgumentsAreTwo()
{
    EXPECT_CODE(m_cli.run("audit bundle"), 2);
    EXPECT_CODE(m_cli.run("audit bundle a b"), 2);
    EXPECT_CODE(m_cli.run("audit bundle file --type nonsense"), 2);
    EXPECT_CODE(m_cli.run("audit export --format pdf"), 2);
    QVERIFY(!QFile::exists(m_cli.path(u"file"_s)));
}

QTEST_GUILESS_MAIN(CliAuditTest)
#include "tst_cliaudit.moc"
