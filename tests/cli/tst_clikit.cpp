#include "commandline.h"
#include "support/ageterminal.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <filesystem>

using namespace hypha::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject deviceOf(const Ran &list, const QString &id)
{
    for (const QJsonValue &device : list.json()[u"devices"_s].toArray())
        if (device[u"id"_s].toString() == id)
            return device.toObject();
    return {};
}

} // namespace

/// Emergency kits and exported keys by the command, as people use them.
class CliKitTest : public QObject
{
    Q_OBJECT

    CommandLine m_cli;
    QJsonObject m_kit; ///< the present kit, as the command told it
    QString m_fingerprint;

    QString remote() const { return m_cli.path(u"remote.git"_s); }
    Ran elsewhere(const QString &home, const QStringList &arguments) const
    {
        return m_cli.run(QStringList{u"--home"_s, m_cli.path(home)} + arguments);
    }
    QStringList restore(const QString &wordsFile) const
    {
        return {u"recovery"_s, u"restore"_s,       u"--words-file"_s, wordsFile,     u"--remote"_s,
                remote(),      u"--fingerprint"_s, m_fingerprint,     u"--device"_s, u"phoenix"_s};
    }
    QJsonObject kitPosture() const
    {
        return m_cli.run("status --json").json()[u"recovery"_s][u"kit"_s].toObject();
    }

private Q_SLOTS:
    void initTestCase();
    void aKitIsMadeAndKnownAmongDevices();
    void L10_wordsGoToAFileOfTheOwnerAloneOrToTheAnswer();
    void pagesAreRefusedWhereNoneCanBeDrawn();
    void aForgottenPassphraseIsResetOnce();
    void rekeyingSaysWhichKitsItVoids();
    void aLostDiskIsRestored();
    void wrongWordsAreToldByTheirPlace();
    void exportedKeysAreOpenedByAge();
    void H1_importRefusesARolledBackRemote();
};

void CliKitTest::initTestCase()
{
    const Ran made = m_cli.run({u"init"_s, u"--org"_s, u"Acme"_s, u"--user"_s, u"email|ada@example.org"_s,
                                u"--device"_s, u"laptop"_s, u"--remote"_s, remote(), u"--json"_s});
    EXPECT_CODE(made, 0);
    m_fingerprint = made.json()[u"fingerprint_words"_s].toString();
    EXPECT_CODE(m_cli.run("project create api"), 0);
    EXPECT_CODE(m_cli.run("set create api prod"), 0);
    EXPECT_CODE(m_cli.run("put api prod KEY", "canary-value"), 0);
    EXPECT_CODE(m_cli.run("sync"), 0);
}

void CliKitTest::aKitIsMadeAndKnownAmongDevices()
{
    QCOMPARE(kitPosture()[u"state"_s].toString(), u"amber"_s);
    const Ran ran = m_cli.run("recovery kit --words-file first-words --json");
    EXPECT_CODE(ran, 0);
    m_kit = ran.json();
    EXPECT_MEMBERS(m_kit,
                   "device_id name approved pushed revoked awaiting_keys fingerprint_words checkpoint");
    QVERIFY(!m_kit.contains(u"words"_s)); // they are in the file
    QCOMPARE(m_kit[u"fingerprint_words"_s].toString(), m_fingerprint);
    const QByteArray text = readAll(m_cli.path(u"first-words"_s));
    QCOMPARE(text.trimmed().split(' ').size(), 33);
    QCOMPARE(text.count('\n'), 1);
    const Ran list = m_cli.run("device list --json");
    QVERIFY(deviceOf(list, m_kit[u"device_id"_s].toString())[u"on_paper"_s].toBool());
    int onPaper = 0;
    for (const QJsonValue &device : list.json()[u"devices"_s].toArray())
        onPaper += device[u"on_paper"_s].toBool() ? 1 : 0;
    QCOMPARE(onPaper, 1);
    QCOMPARE(kitPosture()[u"state"_s].toString(), u"green"_s);
    QCOMPARE(m_cli.run("status --json").json()[u"sync"_s][u"unpushed"_s].toInt(), 0);
}

void CliKitTest::L10_wordsGoToAFileOfTheOwnerAloneOrToTheAnswer()
{
    QCOMPARE(QFile::permissions(m_cli.path(u"first-words"_s)),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    const Ran ran = m_cli.run("recovery kit --replace --yes --json");
    EXPECT_CODE(ran, 0);
    QCOMPARE(ran.json()[u"words"_s].toString().split(u' ').size(), 33);
    QCOMPARE(ran.json()[u"revoked"_s].toArray(), (QJsonArray{m_kit[u"device_id"_s]}));
    m_kit = ran.json();
    m_cli.writeFile(u"words"_s, m_kit[u"words"_s].toString().toUtf8());
    // A file that is no use is not left there.
    std::filesystem::rename(remote().toStdString(), m_cli.path(u"away"_s).toStdString());
    EXPECT_CODE(m_cli.run("recovery kit --words-file useless"), 6);
    QVERIFY(!QFile::exists(m_cli.path(u"useless"_s)));
    std::filesystem::rename(m_cli.path(u"away"_s).toStdString(), remote().toStdString());
    QCOMPARE(kitPosture()[u"device_id"_s], m_kit[u"device_id"_s]);
}

void CliKitTest::pagesAreRefusedWhereNoneCanBeDrawn()
{
    if (QFile::exists(QFileInfo(CommandLine::program()).dir().filePath(u"hypha-print"_s)))
        QSKIP("pages can be drawn here");
    EXPECT_CODE(m_cli.run("recovery kit --pdf page.pdf"), 1);
    QVERIFY(!QFile::exists(m_cli.path(u"page.pdf"_s)));
}

void CliKitTest::aForgottenPassphraseIsResetOnce()
{
    m_cli.usePassphrase("something new with nine walruses");
    const Ran wrong = m_cli.run("passphrase reset --words-file first-words --json"); // replaced before
    EXPECT_CODE(wrong, 3);
    QVERIFY(wrong.err.contains("do not open this keystore"));
    const Ran ran = m_cli.run("passphrase reset --words-file words --new-words-file second-words --json");
    EXPECT_CODE(ran, 0);
    const QJsonObject kit = ran.json()[u"kit"_s].toObject();
    QCOMPARE(kit[u"revoked"_s].toArray(), (QJsonArray{m_kit[u"device_id"_s]}));
    m_kit = kit;
    EXPECT_CODE(m_cli.run("verify --full"), 0);
    QCOMPARE(m_cli.run("get api prod KEY").out, QByteArray("canary-value"));
    QCOMPARE(kitPosture()[u"state"_s].toString(), u"green"_s);
    EXPECT_CODE(m_cli.run("passphrase reset --words-file words"), 3); // used
    QVERIFY(m_cli.run("audit local --json").out.contains("kit_used"));
}

void CliKitTest::rekeyingSaysWhichKitsItVoids()
{
    m_cli.writeFile(u"next"_s, CommandLine::passphrase);
    const Ran ran = m_cli.run("passphrase change --rekey --new-passphrase-file next --json");
    EXPECT_CODE(ran, 0);
    m_cli.usePassphrase(CommandLine::passphrase);
    QCOMPARE(ran.json()[u"kits_voided"_s].toArray(), (QJsonArray{m_kit[u"device_id"_s]}));
    QCOMPARE(kitPosture()[u"state"_s].toString(), u"amber"_s); // restores a lost disk, no passphrase
    EXPECT_CODE(m_cli.run("passphrase reset --words-file second-words"), 3);
    EXPECT_CODE(m_cli.run("status"), 0);
}

void CliKitTest::aLostDiskIsRestored()
{
    const QString words = m_cli.path(u"second-words"_s);
    const Ran other = elsewhere(u"new"_s, QStringList(restore(words))
                                              << u"--json"_s << u"--head"_s
                                              << uR"({"sequence":99,"event_id":)"
                                                 uR"("9b2f4c52-5a37-4d21-8f7e-0d0e8d7f6a11",)"
                                                 uR"("chain_hash":)"
                                                 uR"("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="})"_s);
    EXPECT_CODE(other, 5);
    QVERIFY(!QFile::exists(m_cli.path(u"new/config/profiles/default/keystore.json"_s)));
    const Ran ran = elsewhere(u"new"_s, QStringList(restore(words)) << u"--json"_s);
    EXPECT_CODE(ran, 0);
    EXPECT_MEMBERS(ran.json(), "profile device_id user_id status as_kit pushed used_kit kit kit_words");
    QCOMPARE(ran.json()[u"status"_s].toString(), u"active"_s);
    QCOMPARE(ran.json()[u"used_kit"_s], m_kit[u"device_id"_s]);
    QCOMPARE(elsewhere(u"new"_s, {u"get"_s, u"api"_s, u"prod"_s, u"KEY"_s}).out, QByteArray("canary-value"));
    EXPECT_CODE(elsewhere(u"new"_s, {u"verify"_s, u"--full"_s}), 0);
    // The used kit is void, the new one opens here and restores.
    EXPECT_CODE(m_cli.run("sync"), 0);
    const QJsonObject used = deviceOf(m_cli.run("device list --json"), m_kit[u"device_id"_s].toString());
    QCOMPARE(used[u"status"_s].toString(), u"revoked"_s);
    QVERIFY(used[u"on_paper"_s].toBool());
    EXPECT_CODE(elsewhere(u"third"_s, restore(words)), 4);
    m_cli.writeFile(u"third-words"_s, ran.json()[u"kit_words"_s].toString().toUtf8());
    EXPECT_CODE(elsewhere(u"new"_s, {u"passphrase"_s, u"reset"_s, u"--words-file"_s,
                                     m_cli.path(u"third-words"_s), u"--new-words-file"_s, u"fourth-words"_s}),
                0);
    EXPECT_CODE(elsewhere(u"new"_s, {u"status"_s}), 0);
}

void CliKitTest::wrongWordsAreToldByTheirPlace()
{
    QByteArrayList list = readAll(m_cli.path(u"first-words"_s)).trimmed().split(' ');
    list[4] = "zzzzz";
    m_cli.writeFile(u"misspelt"_s, list.join(' '));
    const Ran ran = elsewhere(u"fourth"_s, restore(m_cli.path(u"misspelt"_s)));
    EXPECT_CODE(ran, 2);
    QVERIFY2(ran.err.contains("word 5"), ran.err.constData());
    QVERIFY(!ran.err.contains("zzzzz"));
    QStringList arguments = restore(m_cli.path(u"first-words"_s));
    arguments.removeLast();
    arguments.removeLast();
    EXPECT_CODE(elsewhere(u"fourth"_s, arguments), 2);
    EXPECT_CODE(m_cli.run(restore(m_cli.path(u"first-words"_s))), 7); // there is a profile already
}

void CliKitTest::exportedKeysAreOpenedByAge()
{
    m_cli.writeFile(u"file-passphrase"_s, "for the file alone\n");
    const Ran ran = m_cli.run("keys export keys.age --file-passphrase-file file-passphrase --json");
    EXPECT_CODE(ran, 0);
    EXPECT_MEMBERS(ran.json(), "file device_id head warnings");
    QCOMPARE(QFile::permissions(m_cli.path(u"keys.age"_s)),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    EXPECT_CODE(m_cli.run("keys export keys.age"), 7); // perhaps the only copy of other keys
    EXPECT_CODE(m_cli.run("keys export /dev/null"), 0);
    const QStringList import = {u"keys"_s,     u"import"_s, m_cli.path(u"keys.age"_s),
                                u"--remote"_s, remote(),    u"--json"_s};
    EXPECT_CODE(elsewhere(u"moved"_s, import), 3); // the profile's passphrase is not the file's
    const Ran moved = elsewhere(u"moved"_s, QStringList(import) << u"--file-passphrase-file"_s
                                                                << m_cli.path(u"file-passphrase"_s));
    EXPECT_CODE(moved, 0);
    QCOMPARE(moved.json()[u"device_id"_s], ran.json()[u"device_id"_s]);
    QCOMPARE(elsewhere(u"moved"_s, {u"get"_s, u"api"_s, u"prod"_s, u"KEY"_s}).out,
             QByteArray("canary-value"));
    m_cli.writeFile(u"no-keys"_s, "not an age file");
    const Ran foreign =
        elsewhere(u"other"_s, {u"keys"_s, u"import"_s, m_cli.path(u"no-keys"_s), u"--remote"_s, remote()});
    EXPECT_CODE(foreign, 2);
    for (const char *part : {"no file of exported keys", "Nothing was changed", "keys export"})
        QVERIFY2(foreign.err.contains(part), foreign.err.constData());
    QVERIFY2(!foreign.err.contains("verify --full"), foreign.err.constData()); // it is no fault of the vault

    if (QStandardPaths::findExecutable(u"age"_s).isEmpty())
        QSKIP("age is not here");
    Terminal terminal;
    QProcess age;
    startAge(age, terminal, {u"-d"_s, m_cli.path(u"keys.age"_s)});
    QVERIFY(!terminal.waitFor("assphrase").isEmpty());
    terminal.type("for the file alone");
    QVERIFY(age.waitForFinished(patience));
    const QJsonObject keys = QJsonDocument::fromJson(age.readAllStandardOutput()).object();
    EXPECT_MEMBERS(keys, "schema_version type device_id user_id name signing_seed encryption_secret org_id "
                         "fingerprint head");
    QCOMPARE(keys[u"type"_s].toString(), u"device_keys"_s);
    QCOMPARE(keys[u"head"_s][u"sequence"_s], ran.json()[u"head"_s][u"sequence"_s]);
    QCOMPARE(QByteArray::fromBase64(keys[u"signing_seed"_s].toString().toUtf8()).size(), 32);
}

void CliKitTest::H1_importRefusesARolledBackRemote()
{
    std::filesystem::copy(remote().toStdString(), m_cli.path(u"older.git"_s).toStdString(),
                          std::filesystem::copy_options::recursive);
    EXPECT_CODE(m_cli.run("put api prod KEY", "newer"), 0);
    EXPECT_CODE(m_cli.run("sync"), 0);
    EXPECT_CODE(m_cli.run("keys export newest.age"), 0);
    const auto import = [&](const QString &from) {
        return elsewhere(u"rolled"_s, {u"keys"_s, u"import"_s, m_cli.path(u"newest.age"_s), u"--remote"_s,
                                       from, u"--json"_s});
    };
    const Ran rolledBack = import(m_cli.path(u"older.git"_s));
    EXPECT_CODE(rolledBack, 5);
    QCOMPARE(rolledBack.errorCode(), u"rollback"_s);
    QVERIFY(!QFile::exists(m_cli.path(u"rolled/config/profiles/default/keystore.json"_s)));
    EXPECT_CODE(import(remote()), 0);
}

QTEST_GUILESS_MAIN(CliKitTest)
#include "tst_clikit.moc"
