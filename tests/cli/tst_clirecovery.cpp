#include "cli/commandline.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using hypha::test::CommandLine;
using hypha::test::missing;
using hypha::test::Ran;
using hypha::test::told;

/// Sheets, requests and contacts, as the command has them, over one remote on a path.
class TestCliRecovery : public QObject
{
    Q_OBJECT

private:
    CommandLine m_ada, m_ben;
    QString m_remote, m_words; ///< where the vault is, and its fingerprint

    QString sheet(const QString &folder, const QString &name) const
    {
        return m_ada.path(folder + u'/' + name + u".txt"_s);
    }
    static QByteArray contentOf(const QString &file)
    {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    static QJsonObject posture(const CommandLine &cli)
    {
        return cli.run("recovery status --json").json()[u"org_key"_s].toObject();
    }
    Ran ask(const CommandLine &cli, const QString &device, const QString &method, const QString &who,
            const QString &words) const
    {
        return cli.run({u"recovery"_s, u"request"_s, device, u"--method"_s, method, u"--user"_s, who,
                        u"--remote"_s, m_remote, u"--fingerprint"_s, words, u"--json"_s});
    }
    static void sync(const CommandLine &cli) { EXPECT_CODE(cli.run("sync"), 0); }
    static QString wordsOf(const QJsonObject &request) { return request[u"device_words"_s].toString(); }
    static QString idOf(const QJsonObject &request) { return request[u"request_id"_s].toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_remote = m_ada.path(u"remote.git"_s);
        const Ran made = m_ada.run({u"init"_s, u"--org"_s, u"Acme"_s, u"--user"_s, u"email|ada@example.org"_s,
                                    u"--device"_s, u"laptop"_s, u"--remote"_s, m_remote, u"--json"_s});
        QVERIFY2(made.code == 0, told(made, 0).constData());
        m_words = made.json()[u"fingerprint_words"_s].toString();
        EXPECT_CODE(m_ada.run("project create api"), 0);
        EXPECT_CODE(m_ada.run("set create api production"), 0);
        EXPECT_CODE(m_ada.run("put api production API_KEY", "k1"), 0);
        sync(m_ada);
        const Ran invited =
            m_ada.run("invite --user email|ben@example.org --role member --project api --json");
        QVERIFY2(invited.code == 0, told(invited, 0).constData());
        EXPECT_CODE(m_ben.run("join - --user email|ben@example.org --device ben-laptop",
                              invited.json()[u"invitation"_s].toString().toUtf8()),
                    0);
        sync(m_ada);
        EXPECT_CODE(m_ada.run("device approve ben-laptop --invitation --yes"), 0);
        sync(m_ada);
        sync(m_ben);
    }

    void setupSaysWhatCannotBe()
    {
        const auto setup = [&](QStringList more) {
            return m_ada.run(QStringList{u"recovery"_s, u"setup"_s, u"--yes"_s, u"--json"_s} + more);
        };
        const QString folder = m_ada.path(u"none"_s);
        EXPECT_CODE(setup({}), 2);
        EXPECT_CODE(setup({u"--group"_s, u"Admins:1/3"_s, u"--words-dir"_s, folder}), 2);
        EXPECT_CODE(setup({u"--group"_s, u"Admins"_s, u"--words-dir"_s, folder}), 2);
        EXPECT_CODE(setup({u"--group"_s, u"Admins:2/3"_s}), 2); // the shares would go nowhere
        EXPECT_CODE(setup({u"--group"_s, u"Admins:2/3"_s, u"--holder"_s, u"Admins:3:Eva"_s, u"--words-dir"_s,
                           folder}),
                    2);
        EXPECT_CODE(setup({u"--group"_s, u"Admins:2/3"_s, u"--holder"_s, u"0:0:Eva:nothing"_s,
                           u"--words-dir"_s, folder}),
                    8);
        const Ran unasked = m_ada.run({u"recovery"_s, u"setup"_s, u"--group"_s, u"Admins:2/3"_s,
                                       u"--words-dir"_s, folder, u"--json"_s});
        QCOMPARE(unasked.code, 10);
        EXPECT_CODE(m_ben.run({u"recovery"_s, u"setup"_s, u"--group"_s, u"Admins:2/3"_s, u"--words-dir"_s,
                               folder, u"--yes"_s}),
                    4);
        EXPECT_CODE(m_ada.run("recovery rotate --yes"), 8);
        EXPECT_CODE(m_ada.run("recovery cover"), 8);
        QVERIFY(!QFileInfo::exists(folder));
        QCOMPARE(posture(m_ada)[u"state"_s].toString(), u"amber"_s);
        EXPECT_MEMBERS(
            posture(m_ada), // the same without a key
            "state reason set_number group_threshold groups uncovered shares printed checked held");
        QCOMPARE(posture(m_ada)[u"shares"_s].toInt(-1), 0);
    }

    void setupWritesOneFileForEachShareAndNothingElse()
    {
        const Ran ran =
            m_ada.run({u"recovery"_s, u"setup"_s, u"--group"_s, u"Admins:2/3"_s, u"--holder"_s,
                       u"Admins:1:Eva"_s, u"--words-dir"_s, m_ada.path(u"one"_s), u"--yes"_s, u"--json"_s});
        QVERIFY2(ran.code == 0, told(ran, 0).constData());
        EXPECT_MEMBERS(ran.json(), "set_number recovery_key_id groups holders files sealed_to uncovered");
        QCOMPARE(ran.json()[u"set_number"_s].toInt(), 1);
        const QDir folder(m_ada.path(u"one"_s));
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList({u"0-0.txt"_s, u"0-1.txt"_s, u"0-2.txt"_s}));
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
            QCOMPARE(file.permissions() & QFile::Permissions(0x0077), QFile::Permissions());
            const QByteArray words = contentOf(file.filePath());
            QCOMPARE(words.count('\n'), 1);
            QVERIFY(words.endsWith('\n'));
            QCOMPARE(words.trimmed().split(' ').size(), 33);
            QVERIFY(!ran.out.contains(words.left(40)) && !ran.err.contains(words.left(40)));
        }
        const QJsonObject key = posture(m_ada);
        EXPECT_MEMBERS(
            key, "state reason set_number group_threshold groups uncovered shares printed checked held");
        QCOMPARE(key[u"state"_s].toString(), u"amber"_s); // on paper, and nobody has checked it
        QVERIFY2(key[u"reason"_s].toString().contains(u"3 shares not checked yet"_s),
                 qPrintable(key[u"reason"_s].toString()));
        QVERIFY(key[u"uncovered"_s].toArray().isEmpty());
        QCOMPARE(key[u"groups"_s].toArray()[0].toObject()[u"name"_s].toString(), u"Admins"_s);
        const QJsonObject inStatus =
            m_ada.run("status --json").json()[u"recovery"_s].toObject()[u"org_key"_s].toObject();
        QCOMPARE(inStatus[u"set_number"_s].toInt(), 1);
        EXPECT_CODE(m_ada.run({u"recovery"_s, u"setup"_s, u"--group"_s, u"Admins:2/3"_s, u"--words-dir"_s,
                               m_ada.path(u"two"_s), u"--yes"_s}),
                    7);
    }

    void L10_nothingIsWrittenOverAndAFailedSetLeavesNoWords()
    {
        const QByteArray before = contentOf(sheet(u"one"_s, u"0-0"_s));
        EXPECT_CODE(
            m_ada.run({u"recovery"_s, u"rotate"_s, u"--words-dir"_s, m_ada.path(u"one"_s), u"--yes"_s}), 7);
        QCOMPARE(contentOf(sheet(u"one"_s, u"0-0"_s)), before);
        QDir().mkpath(m_ada.path(u"half"_s));
        m_ada.writeFile(u"half/0-2.txt"_s, "mine");
        EXPECT_CODE(
            m_ada.run({u"recovery"_s, u"rotate"_s, u"--words-dir"_s, m_ada.path(u"half"_s), u"--yes"_s}), 7);
        QCOMPARE(QDir(m_ada.path(u"half"_s)).entryList(QDir::Files), QStringList{u"0-2.txt"_s});
        QCOMPARE(posture(m_ada)[u"set_number"_s].toInt(), 1);
    }

    void R6_aShareIsCheckedWithoutAPassphrase()
    {
        CommandLine stranger; // no profile, no passphrase: the words alone
        stranger.withoutPassphrase();
        const QStringList check = {u"recovery"_s, u"check"_s, u"--share-file"_s, sheet(u"one"_s, u"0-1"_s),
                                   u"--json"_s};
        Ran ran = stranger.run(check);
        QVERIFY2(ran.code == 0, told(ran, 0).constData());
        QVERIFY(ran.json()[u"valid"_s].toBool() && ran.json()[u"current"_s].isNull());
        ran = m_ada.run(check);
        QVERIFY2(ran.code == 0, told(ran, 0).constData());
        EXPECT_MEMBERS(ran.json(),
                       "valid current set_number identifier group group_index index threshold holder");
        QCOMPARE(ran.json()[u"set_number"_s].toInt(), 1);
        QCOMPARE(ran.json()[u"group"_s].toString(), u"Admins"_s);
        QCOMPARE(ran.json()[u"index"_s].toInt(), 1);
        QCOMPARE(ran.json()[u"holder"_s].toString(), u"Eva"_s);

        EXPECT_CODE(m_ada.run(check + QStringList{u"--record"_s}), 0);
        QCOMPARE(posture(m_ada)[u"checked"_s].toInt(), 1);
        QCOMPARE(posture(m_ada)[u"shares"_s].toInt(), 3);
    }

    void R6_whatAnyMemberSaysIsToldAndNotCounted()
    {
        sync(m_ada);
        sync(m_ben);
        const Ran noted = m_ben.run({u"recovery"_s, u"check"_s, u"--share-file"_s, sheet(u"one"_s, u"0-2"_s),
                                     u"--record"_s, u"--json"_s});
        QVERIFY2(noted.code == 0, told(noted, 0).constData());
        QVERIFY(noted.json()[u"warnings"_s].toArray()[0].toString().contains(u"counts only when"_s));
        sync(m_ben);
        sync(m_ada);
        const QJsonObject key = posture(m_ada);
        QCOMPARE(key[u"checked"_s].toInt(), 1);
        const QJsonArray held = key[u"held"_s].toArray();
        QCOMPARE(held.size(), 3);
        QVERIFY(held[1].toObject()[u"checked_at"_s].isString());
        QCOMPARE(held[1].toObject()[u"holder"_s].toString(), u"Eva"_s);
        QVERIFY(held[2].toObject()[u"checked_at"_s].isNull());
        QCOMPARE(held[2].toObject()[u"checked_said"_s].toObject()[u"user_id"_s].toString(),
                 u"email|ben@example.org"_s);
        // People are told the same, and `status` has it too.
        const QByteArray people = m_ada.run("recovery status").out;
        for (const char *line :
             {"set 1: 3 shares, 3 printed, 1 checked within a year", "group \"Admins\": any 2 of 3 shares",
              "holder \"Eva\"", "not checked (email|ben@example.org says so of "})
            QVERIFY2(people.contains(line), people.constData());
        const QJsonObject alone = m_ada.run("recovery status --json").json();
        const QJsonObject whole = m_ada.run("status --json").json()[u"recovery"_s].toObject();
        QCOMPARE(whole.size(), 4);
        for (const QString &card : whole.keys())
            QCOMPARE(whole[card], alone[card]);
    }

    void aWrongWordIsNamedByItsPlace()
    {
        QByteArrayList words = contentOf(sheet(u"one"_s, u"0-0"_s)).trimmed().split(' ');
        const QStringList check = {u"recovery"_s, u"check"_s, u"--share-file"_s, m_ada.path(u"bad.txt"_s),
                                   u"--json"_s};
        QByteArrayList swapped = words;
        swapped[4] = swapped[4] == "academic" ? "zero" : "academic";
        m_ada.writeFile(u"bad.txt"_s, swapped.join(' '));
        Ran ran = m_ada.run(check);
        QCOMPARE(ran.code, 2);
        QVERIFY(!ran.json()[u"valid"_s].toBool());
        QCOMPARE(ran.json()[u"error"_s].toObject()[u"position"_s].toInt(), 5);
        QVERIFY(!ran.err.contains(words[5]) || words[5].size() < 5);
        const QString fix = QJsonDocument::fromJson(ran.err).object()[u"error"_s][u"fix"_s].toString();
        QVERIFY2(fix.contains(u"Compare each word with the sheet"_s), ran.err.constData());
        QByteArrayList misspelt = words;
        misspelt[6] = "acedemik";
        m_ada.writeFile(u"bad.txt"_s, misspelt.join(' '));
        ran = m_ada.run(check);
        QCOMPARE(ran.code, 2);
        const QJsonObject unknown =
            ran.json()[u"error"_s].toObject()[u"unknown_words"_s].toArray()[0].toObject();
        QCOMPARE(unknown[u"position"_s].toInt(), 7);
        QVERIFY(unknown[u"suggestions"_s].toArray().contains(u"academic"_s));
        QVERIFY(!ran.err.contains("acedemik"));
        words.removeAt(3);
        m_ada.writeFile(u"bad.txt"_s, words.join(' '));
        QCOMPARE(m_ada.run(check).json()[u"error"_s].toObject()[u"fault"_s].toString(), u"wrong_length"_s);
        EXPECT_CODE(m_ada.run({u"recovery"_s, u"check"_s, u"--share-file"_s, m_ada.path(u"nowhere"_s)}), 8);
        EXPECT_CODE(m_ada.run("recovery check"), 2);
    }

    void twoSheetsLetANewComputerIn()
    {
        sync(m_ada);
        CommandLine fresh;
        Ran ran =
            ask(fresh, u"ben-new"_s, u"org"_s, u"email|ben@example.org"_s,
                u"academic acid acne acquire acrobat activity actress adapt adequate adjust admit adorn"_s);
        QCOMPARE(ran.code, 5);
        EXPECT_CODE(ask(fresh, u"eve"_s, u"org"_s, u"email|eve@example.org"_s, m_words), 8);
        QVERIFY(fresh.run("profile list --json").json()[u"profiles"_s].toArray().isEmpty());
        ran = ask(fresh, u"ben-new"_s, u"org"_s, u"email|ben@example.org"_s, m_words);
        QVERIFY2(ran.code == 0, told(ran, 0).constData());
        EXPECT_MEMBERS(ran.json(),
                       "request_id user_id new_device_id device_name device_words method requested_at "
                       "status assisted_by completed_at contributions vault_words profile");
        const QString id = idOf(ran.json());

        sync(m_ben); // R3: the other device is told
        const QByteArray flags =
            QJsonDocument(m_ben.run("status --json").json()[u"flags"_s].toArray()).toJson();
        QVERIFY2(flags.contains("asks for recovery in your name"), flags.constData());

        const QStringList recover = {u"recovery"_s, u"recover"_s, id, u"--yes"_s, u"--json"_s};
        ran = fresh.run(recover + QStringList{u"--share-file"_s, sheet(u"one"_s, u"0-0"_s)});
        QCOMPARE(ran.code, 10);
        QVERIFY2(ran.err.contains("1 more of group Admins"), ran.err.constData());
        ran = fresh.run(recover + QStringList{u"--share-file"_s, sheet(u"one"_s, u"0-0"_s), u"--share-file"_s,
                                              m_ada.path(u"bad.txt"_s)});
        QCOMPARE(ran.code, 2);
        ran = fresh.run(recover + QStringList{u"--share-file"_s, sheet(u"one"_s, u"0-0"_s), u"--share-file"_s,
                                              sheet(u"one"_s, u"0-2"_s)});
        QVERIFY2(ran.code == 0, told(ran, 0).constData());
        EXPECT_MEMBERS(ran.json(),
                       "request_id device_status shares_used contributors new_owner keys unopened_keys "
                       "forged_shares");
        QCOMPARE(ran.json()[u"device_status"_s].toString(), u"active"_s);
        QCOMPARE(fresh.run("get api production API_KEY").out, QByteArray("k1"));
        sync(m_ada);
        QCOMPARE(posture(m_ada)[u"state"_s].toString(), u"amber"_s); // a new key is due
        const QJsonArray all = m_ada.run("recovery requests --json").json()[u"requests"_s].toArray();
        QCOMPARE(all[0].toObject()[u"status"_s].toString(), u"completed"_s);
        EXPECT_CODE(fresh.run("verify --full"), 0);
    }

    void R2_anOldSheetIsToldAfterARotation()
    {
        EXPECT_CODE(m_ada.run({u"recovery"_s, u"rotate"_s, u"--group"_s, u"Admins:2/2"_s, u"--holder"_s,
                               u"Admins:0:Ada:laptop"_s, u"--holder"_s, u"0:1:Ben:ben-laptop"_s, u"--yes"_s}),
                    0); // sealed to devices alone: no file
        QCOMPARE(posture(m_ada)[u"set_number"_s].toInt(), 2);
        QCOMPARE(posture(m_ada)[u"state"_s].toString(), u"green"_s);
        const Ran ran =
            m_ada.run({u"recovery"_s, u"check"_s, u"--share-file"_s, sheet(u"one"_s, u"0-1"_s), u"--json"_s});
        QCOMPARE(ran.code, 7);
        QVERIFY(ran.json()[u"valid"_s].toBool() && !ran.json()[u"current"_s].toBool());
        QCOMPARE(ran.json()[u"set_number"_s].toInt(), 1); // the set that it was of, and whose it was
        QCOMPARE(ran.json()[u"group"_s].toString(), u"Admins"_s);
        QCOMPARE(ran.json()[u"holder"_s].toString(), u"Eva"_s);
        QVERIFY2(ran.err.contains("this sheet is of set 1 of 20") && ran.err.contains("which set 2 replaced"),
                 ran.err.constData());
        sync(m_ada);
        sync(m_ben);
    }

    void R2_anOldSheetIsNamedWhenItIsTypedToRecover()
    {
        CommandLine fresh;
        const QString id =
            idOf(ask(fresh, u"ben-old"_s, u"org"_s, u"email|ben@example.org"_s, m_words).json());
        const Ran ran = fresh.run(
            {u"recovery"_s, u"recover"_s, id, u"--yes"_s, u"--share-file"_s, sheet(u"one"_s, u"0-0"_s)});
        QVERIFY2(ran.code == 7, told(ran, 7).constData());
        QVERIFY2(ran.err.contains("this sheet is of set 1"), ran.err.constData());
        EXPECT_CODE(fresh.run({u"recovery"_s, u"cancel"_s, id}), 0);
        sync(fresh);
    }

    void holdersContributeAfterComparingWords()
    {
        CommandLine fresh;
        const QJsonObject request =
            ask(fresh, u"ben-third"_s, u"org"_s, u"email|ben@example.org"_s, m_words).json();
        const QString id = idOf(request);
        sync(m_ada);
        sync(m_ben);
        const QStringList contribute = {u"recovery"_s, u"contribute"_s, id.left(8), u"--json"_s};
        EXPECT_CODE(m_ada.run(contribute), 10);
        EXPECT_CODE(m_ada.run(contribute + QStringList{u"--words"_s, m_words}), 5);
        EXPECT_CODE(m_ada.run(contribute + QStringList{u"--words"_s, wordsOf(request)}), 0);
        EXPECT_CODE(m_ada.run(contribute + QStringList{u"--words"_s, wordsOf(request)}), 8); // given already
        EXPECT_CODE(fresh.run({u"recovery"_s, u"recover"_s, id, u"--yes"_s}), 10);
        sync(m_ada);
        EXPECT_CODE(m_ben.run(contribute + QStringList{u"--yes"_s}), 10); // --yes has compared nothing
        EXPECT_CODE(m_ben.run(contribute + QStringList{u"--words"_s, u"-"_s, u"--yes"_s}, m_words.toUtf8()),
                    5);
        EXPECT_CODE(m_ben.run(contribute + QStringList{u"--words"_s, u"-"_s}, wordsOf(request).toUtf8()), 0);
        sync(m_ben);
        const Ran ran = fresh.run({u"recovery"_s, u"recover"_s, id, u"--yes"_s, u"--json"_s});
        QVERIFY2(ran.code == 0, told(ran, 0).constData());
        QCOMPARE(ran.json()[u"contributors"_s].toArray().size(), 2);
        QCOMPARE(fresh.run("get api production API_KEY").out, QByteArray("k1"));
        sync(m_ada);
        sync(m_ben);
    }

    void aContactLetsANewDeviceIn()
    {
        CommandLine fresh;
        QCOMPARE(ask(fresh, u"ben-fourth"_s, u"contact"_s, u"email|ben@example.org"_s, m_words).code, 8);
        EXPECT_CODE(m_ben.run("recovery contacts set email|ben@example.org"), 2);
        EXPECT_CODE(m_ben.run("recovery contacts set ada@example.org"), 0);
        const QJsonArray contacts =
            m_ben.run("recovery contacts show --json").json()[u"contacts"_s].toArray();
        QCOMPARE(contacts.size(), 1);
        QCOMPARE(contacts[0].toObject()[u"projects"_s].toArray().size(), 1);
        sync(m_ben);
        const QJsonObject request =
            ask(fresh, u"ben-fourth"_s, u"contact"_s, u"email|ben@example.org"_s, m_words).json();
        sync(m_ada);
        const QStringList assist = {u"recovery"_s, u"assist"_s, idOf(request), u"--json"_s};
        EXPECT_CODE(m_ada.run(assist + QStringList{u"--yes"_s}), 10); // --yes has compared nothing
        EXPECT_CODE(m_ada.run(assist + QStringList{u"--words"_s, m_words}), 5);
        const Ran ran = m_ada.run(assist + QStringList{u"--words"_s, wordsOf(request)});
        QVERIFY2(ran.code == 0, told(ran, 0).constData());
        QCOMPARE(ran.json()[u"status"_s].toString(), u"completed"_s);
        sync(m_ada);
        sync(fresh);
        QCOMPARE(fresh.run("get api production API_KEY").out, QByteArray("k1"));
        sync(m_ben);
    }

    void aRequestThatIsNotGenuineIsCancelled()
    {
        CommandLine mallory;
        const QString id =
            idOf(ask(mallory, u"ben-fifth"_s, u"org"_s, u"email|ben@example.org"_s, m_words).json());
        sync(m_ben);
        EXPECT_CODE(m_ben.run({u"recovery"_s, u"cancel"_s, id, u"--reason"_s, u"words differ"_s}), 0);
        EXPECT_CODE(m_ben.run({u"recovery"_s, u"cancel"_s, id}), 2);
        EXPECT_CODE(m_ben.run("recovery cancel 00000000"), 8);
        sync(m_ben);
        sync(m_ada);
    }

    void R3_aDeviceThatAnAdminLetsInIsToldToItsUser()
    {
        CommandLine stranger, again; // two computers that ask by the same name
        const QJsonObject request =
            ask(stranger, u"ben-strange"_s, u"contact"_s, u"email|ben@example.org"_s, m_words).json();
        const QJsonObject second =
            ask(again, u"ben-strange"_s, u"contact"_s, u"email|ben@example.org"_s, m_words).json();
        QCOMPARE(
            stranger.run({u"recovery"_s, u"request"_s, u"ben-strange"_s, u"--method"_s, u"contact"_s}).code,
            7);
        sync(m_ada);
        const QString device = request[u"new_device_id"_s].toString();
        EXPECT_CODE(
            m_ada.run({u"device"_s, u"approve"_s, device, u"--words"_s, wordsOf(request), u"--yes"_s}), 0);
        const Ran taken =
            m_ada.run({u"recovery"_s, u"assist"_s, idOf(second), u"--words"_s, wordsOf(second)});
        QVERIFY2(taken.code == 7 && taken.err.contains("Another device of theirs has that name"),
                 told(taken, 7).constData());
        sync(m_ada);
        sync(m_ben);
        const auto flags = [&] {
            return QJsonDocument(m_ben.run("status --json").json()[u"flags"_s].toArray()).toJson();
        };
        const QByteArray loud = "was let in as yours by email|ada@example.org";
        QVERIFY2(flags().contains(loud), flags().constData());
        const auto counts = [&] { // as a second device of his
            const QJsonObject others =
                m_ben.run("recovery status --json").json()[u"second_device"_s].toObject();
            return !others[u"unconfirmed"_s].toArray().contains(device);
        };
        QVERIFY(!counts());
        EXPECT_CODE(m_ben.run({u"recovery"_s, u"acknowledge"_s, device.left(8)}), 0);
        QVERIFY2(!flags().contains(loud), flags().constData());
        QVERIFY(counts());
        for (const QJsonObject &one : {request, second})
            EXPECT_CODE(m_ben.run({u"recovery"_s, u"cancel"_s, idOf(one)}), 0);
        EXPECT_CODE(m_ben.run({u"device"_s, u"revoke"_s, device, u"--yes"_s}), 0);
        sync(m_ben);
        sync(m_ada);
    }

    void aLostHoldersShareGoesToPaper()
    {
        const auto lost = [&] {
            int count = 0;
            for (const QJsonValue &share : posture(m_ada)[u"held"_s].toArray())
                count += share[u"device_lost"_s].toBool();
            return count;
        };
        QCOMPARE(lost(), 0);
        EXPECT_CODE(m_ada.run("device revoke ben-laptop --yes"), 0);
        QCOMPARE(lost(), 1);
        QVERIFY(m_ada.run("recovery status").out.contains("which can contribute it no more"));
        EXPECT_CODE(m_ada.run("recovery rotate --yes"), 2); // one share would go nowhere now
        const Ran ran = m_ada.run(
            {u"recovery"_s, u"rotate"_s, u"--words-dir"_s, m_ada.path(u"paper"_s), u"--yes"_s, u"--json"_s});
        QVERIFY2(ran.code == 0, told(ran, 0).constData());
        QCOMPARE(ran.json()[u"sealed_to"_s].toArray().size(), 1);
        QVERIFY(ran.out.contains("is not active any more"));
        QCOMPARE(ran.json()[u"holders"_s].toArray().size(), 2);
    }

    void ownershipPassesToWhoeverRecoversIt()
    {
        EXPECT_CODE(m_ada.run({u"recovery"_s, u"rotate"_s, u"--group"_s, u"Board:2/2"_s, u"--words-dir"_s,
                               m_ada.path(u"three"_s), u"--yes"_s}),
                    0);
        sync(m_ada);
        CommandLine fresh;
        const QString id =
            idOf(ask(fresh, u"ben-sixth"_s, u"org"_s, u"email|ben@example.org"_s, m_words).json());
        const Ran ran = fresh.run({u"recovery"_s, u"recover"_s, id, u"--new-owner"_s, u"--share-file"_s,
                                   sheet(u"three"_s, u"0-0"_s), u"--share-file"_s,
                                   sheet(u"three"_s, u"0-1"_s), u"--yes"_s, u"--json"_s});
        QVERIFY2(ran.code == 0, told(ran, 0).constData());
        QVERIFY(ran.json()[u"new_owner"_s].toBool());
        for (const QJsonValue &member : fresh.run("member list --json").json()[u"members"_s].toArray())
            QCOMPARE(member[u"role"_s].toString(),
                     member[u"user_id"_s].toString() == u"email|ben@example.org" ? u"owner"_s : u"admin"_s);
        EXPECT_CODE(
            fresh.run({u"recovery"_s, u"rotate"_s, u"--words-dir"_s, fresh.path(u"four"_s), u"--yes"_s}), 0);
        EXPECT_CODE(fresh.run("verify --full"), 0);

        // R3: told to whoever lost it, until they say that they know.
        sync(fresh);
        sync(m_ada);
        const auto flags = [&] {
            return QJsonDocument(m_ada.run("status --json").json()[u"flags"_s].toArray()).toJson();
        };
        const QByteArray loud = "made email|ben@example.org its owner, in place of email|ada@example.org";
        QVERIFY2(flags().contains(loud) &&
                     flags().contains(QByteArray("recovery acknowledge ") + id.left(8).toUtf8()),
                 flags().constData());
        EXPECT_CODE(m_ada.run("recovery acknowledge 00000000"), 8);
        EXPECT_CODE(m_ada.run({u"recovery"_s, u"acknowledge"_s, id.left(8)}), 0);
        QVERIFY2(!flags().contains(loud), flags().constData());
    }
};

QTEST_GUILESS_MAIN(TestCliRecovery)
#include "tst_clirecovery.moc"
