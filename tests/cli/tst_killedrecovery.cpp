#include "cli/commandline.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <filesystem>

using namespace Qt::StringLiterals;
using hypha::test::CommandLine;
using hypha::test::Ran;
using hypha::test::told;

/// Contributing, recovering, making a kit and new keys, killed at random moments (O6): what was begun can be
/// done again, nobody is locked out, and no word of a share is on the disk but where it was asked for. 3
/// kills each, 40 with HYPHA_DEEP set.
class TestKilledRecovery : public QObject
{
    Q_OBJECT

private:
    CommandLine m_ada, m_new;
    QString m_remote, m_request, m_deviceWords, m_fingerprint;
    const QByteArray m_otherPassphrase = "another-canary of twelve yaks";

    static int kills() { return qEnvironmentVariableIsSet("HYPHA_DEEP") ? 40 : 3; }
    QString sheet(const char *name) const { return m_ada.path(u"sheets/"_s + QLatin1StringView(name)); }

    static void copy(const QString &from, const QString &to)
    {
        std::filesystem::remove_all(to.toStdString());
        std::filesystem::copy(from.toStdString(), to.toStdString(), std::filesystem::copy_options::recursive);
    }
    void save() const
    {
        copy(m_remote, m_ada.path(u"saved-remote"_s));
        copy(m_ada.home(), m_ada.path(u"saved-ada"_s));
        copy(m_new.home(), m_ada.path(u"saved-new"_s));
    }
    void restore() const
    {
        copy(m_ada.path(u"saved-remote"_s), m_remote);
        copy(m_ada.path(u"saved-ada"_s), m_ada.home());
        copy(m_ada.path(u"saved-new"_s), m_new.home());
    }
    /// How long it takes when nobody disturbs it; everything is as before afterwards.
    qint64 duration(const CommandLine &cli, const QStringList &arguments) const
    {
        QElapsedTimer timer;
        timer.start();
        const Ran ran = cli.run(arguments);
        if (ran.code != 0)
            qFatal("%s", told(ran, 0).constData());
        restore();
        return std::max<qint64>(timer.elapsed(), 10);
    }
    /// True when it was killed.
    static bool killed(const CommandLine &cli, const QStringList &arguments, qint64 within)
    {
        QProcess process;
        cli.start(process, arguments);
        process.closeWriteChannel();
        if (process.waitForFinished(QRandomGenerator::global()->bounded(static_cast<int>(within)) + 1))
            return false;
        process.kill();
        process.waitForFinished();
        return true;
    }
    static bool isOnDisk(const QString &folder, const QByteArray &needle)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
                return true;
        }
        return false;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray someWords(const char *name) const { return contentOf(sheet(name)).left(40); }

private Q_SLOTS:
    void initTestCase()
    {
        m_remote = m_ada.path(u"remote.git"_s);
        const Ran made = m_ada.run({u"init"_s, u"--org"_s, u"Acme"_s, u"--user"_s, u"email|ada@example.org"_s,
                                    u"--device"_s, u"laptop"_s, u"--remote"_s, m_remote, u"--json"_s});
        QVERIFY2(made.code == 0, told(made, 0).constData());
        EXPECT_CODE(m_ada.run("project create api"), 0);
        EXPECT_CODE(m_ada.run("set create api production"), 0);
        EXPECT_CODE(m_ada.run("put api production KEY", "k1"), 0);
        EXPECT_CODE(m_ada.run({u"recovery"_s, u"setup"_s, u"--group"_s, u"Admins:2/3"_s, u"--holder"_s,
                               u"0:0:Ada:laptop"_s, u"--words-dir"_s, m_ada.path(u"sheets"_s), u"--yes"_s}),
                    0);
        EXPECT_CODE(m_ada.run("sync"), 0);
        m_fingerprint = made.json()[u"fingerprint_words"_s].toString();
        const Ran asked = m_new.run({u"recovery"_s, u"request"_s, u"new"_s, u"--method"_s, u"org"_s,
                                     u"--user"_s, u"email|ada@example.org"_s, u"--remote"_s, m_remote,
                                     u"--fingerprint"_s, m_fingerprint, u"--json"_s});
        QVERIFY2(asked.code == 0, told(asked, 0).constData());
        m_request = asked.json()[u"request_id"_s].toString();
        m_deviceWords = asked.json()[u"device_words"_s].toString();
        EXPECT_CODE(m_ada.run("sync"), 0);
        QVERIFY(someWords("0-1.txt").size() == 40);
        save();
    }

    void O6_aKilledContributionIsMadeAgain()
    {
        const QStringList contribute = {u"recovery"_s, u"contribute"_s, m_request, u"--words"_s,
                                        m_deviceWords};
        const qint64 usual = duration(m_ada, contribute);
        for (int i = 0; i < kills(); ++i) {
            restore();
            static_cast<void>(killed(m_ada, contribute, usual));
            const Ran again = m_ada.run(contribute);
            QVERIFY2(again.code == 0 || again.code == 8, told(again, 0).constData()); // 8: it went through
            EXPECT_CODE(m_ada.run("sync"), 0);
            EXPECT_CODE(m_ada.run("verify --full"), 0);
        }
        const Ran ran = m_new.run({u"recovery"_s, u"recover"_s, m_request, u"--share-file"_s,
                                   sheet("0-1.txt"), u"--yes"_s, u"--json"_s});
        QVERIFY2(ran.code == 0, told(ran, 0).constData());
        QCOMPARE(ran.json()[u"contributors"_s].toArray().size(), 1);
        QVERIFY(!isOnDisk(m_ada.home(), someWords("0-0.txt")));
    }

    void O6_aKilledRecoveryIsMadeAgainAndLeavesNoWord()
    {
        restore();
        const QStringList recover = {u"recovery"_s,    u"recover"_s,      m_request,        u"--share-file"_s,
                                     sheet("0-1.txt"), u"--share-file"_s, sheet("0-2.txt"), u"--yes"_s};
        const qint64 usual = duration(m_new, recover);
        for (int i = 0; i < kills(); ++i) {
            restore();
            static_cast<void>(killed(m_new, recover, usual));
            for (const char *name : {"0-1.txt", "0-2.txt"})
                QVERIFY(!isOnDisk(m_new.home(), someWords(name)) && !isOnDisk(m_remote, someWords(name)));
            // It went through, or it is done again.
            const Ran again = m_new.run(recover);
            QVERIFY2(again.code == 0 || again.code == 2, told(again, 0).constData());
            EXPECT_CODE(m_new.run("sync"), 0);
            const Ran got = m_new.run("get api production KEY");
            QVERIFY2(got.out == "k1", told(got, 0).constData());
            EXPECT_CODE(m_new.run("verify --full"), 0);
        }
    }

    void O6_aKilledKitLeavesNoSlotWithoutAKit()
    {
        restore();
        const QString words = m_ada.path(u"kit.txt"_s);
        const QStringList kit = {u"recovery"_s, u"kit"_s, u"--words-file"_s, words};
        const qint64 usual = duration(m_ada, kit);
        for (int i = 0; i < kills(); ++i) {
            restore();
            QFile::remove(words);
            static_cast<void>(killed(m_ada, kit, usual));
            const QByteArray written = contentOf(words);
            QVERIFY(written.isEmpty() || written.split(' ').size() == 33); // whole or not there
            const Ran synced = m_ada.run({u"sync"_s});
            QVERIFY2(synced.code == 0, told(synced, 0).constData());
            qsizetype kits = 0;
            for (const QJsonValue &device : m_ada.run("device list --json").json()[u"devices"_s].toArray())
                kits += device[u"on_paper"_s].toBool() ? 1 : 0;
            const QByteArray keystore = contentOf(m_ada.home() + u"/config/profiles/default/keystore.json"_s);
            QVERIFY(!keystore.isEmpty());
            QCOMPARE(keystore.count("\"kind\":\"recovery\""), kits);
            QFile::remove(words);
            EXPECT_CODE(m_ada.run(kit), 0);
            EXPECT_CODE(m_ada.run("verify --full"), 0);
        }
    }

    /// Either the computer is in, or it says that it never came in, and is brought in again with the same
    /// words.
    void O6_aKilledRestoreIsToldAndBegunAgain()
    {
        restore();
        const QString words = m_ada.path(u"restoring.txt"_s), next = m_ada.path(u"restored.txt"_s),
                      remote = m_ada.path(u"saved-remote-with-kit"_s);
        EXPECT_CODE(m_ada.run({u"recovery"_s, u"kit"_s, u"--words-file"_s, words}), 0);
        EXPECT_CODE(m_ada.run("sync"), 0);
        copy(m_remote, remote);
        const CommandLine fresh;
        const QStringList bringBack = {u"recovery"_s, u"restore"_s, u"--words-file"_s,     words,
                                       u"--remote"_s, m_remote,     u"--fingerprint"_s,    m_fingerprint,
                                       u"--device"_s, u"phoenix"_s, u"--new-words-file"_s, next};
        QElapsedTimer timer;
        timer.start();
        const Ran undisturbed = fresh.run(bringBack);
        QVERIFY2(undisturbed.code == 0, told(undisturbed, 0).constData());
        const qint64 usual = std::max<qint64>(timer.elapsed(), 10);
        for (int i = 0; i < kills(); ++i) {
            copy(remote, m_remote);
            std::filesystem::remove_all(fresh.home().toStdString());
            QFile::remove(next);
            static_cast<void>(killed(fresh, bringBack, usual));
            const Ran status = fresh.run("status --json");
            QStringList profile;
            if (status.code != 0) {
                const QString access = status.json()[u"access"_s][u"state"_s].toString();
                QVERIFY2(status.code == 8 || (status.code == 4 && access == u"unfinished"),
                         told(status, 4).constData());
                QFile::remove(next);
                profile = {u"--profile"_s, u"again"_s};
                const Ran again = fresh.run(bringBack + profile);
                QVERIFY2(again.code == 0, told(again, 0).constData());
            }
            const Ran got = fresh.run(QStringList{u"get"_s, u"api"_s, u"production"_s, u"KEY"_s} + profile);
            QVERIFY2(got.out == "k1", told(got, 0).constData());
        }
    }

    void L10_aKilledSetLeavesWholeSheetsOrNone()
    {
        restore();
        const auto rotate = [&](const QString &folder) {
            return QStringList{u"recovery"_s, u"rotate"_s, u"--words-dir"_s, folder, u"--yes"_s};
        };
        const qint64 usual = duration(m_ada, rotate(m_ada.path(u"undisturbed"_s)));
        for (int i = 0; i < kills(); ++i) {
            restore();
            const QString folder = m_ada.path(u"killed-%1"_s.arg(i));
            static_cast<void>(killed(m_ada, rotate(folder), usual));
            qsizetype whole = 0;
            for (const QFileInfo &file :
                 QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot)) {
                QCOMPARE(contentOf(file.filePath()).split(' ').size(), 33);
                QVERIFY(file.fileName().size() == 7); // 0-1.txt, and nothing on its way to be that
                ++whole;
            }
            const QJsonObject card = m_ada.run("recovery status --json").json()[u"org_key"_s].toObject();
            const int set = card[u"set_number"_s].toInt();
            QVERIFY(set == 1 || (set == 2 && whole == 3)); // words are on the disk before the key is made
            EXPECT_CODE(m_ada.run(rotate(folder + u"-again"_s)), 0);
            EXPECT_CODE(m_ada.run("verify --full"), 0);
        }
    }

    void O6_afterKilledNewKeysOnePassphraseOpens()
    {
        restore();
        m_ada.writeFile(u"next.txt"_s, m_otherPassphrase + '\n');
        const QStringList change = {u"passphrase"_s, u"change"_s, u"--rekey"_s, u"--new-passphrase-file"_s,
                                    m_ada.path(u"next.txt"_s)};
        const qint64 usual = duration(m_ada, change);
        for (int i = 0; i < kills(); ++i) {
            restore();
            static_cast<void>(killed(m_ada, change, usual));
            Ran got = m_ada.run({u"get"_s, u"api"_s, u"production"_s, u"KEY"_s});
            if (got.code != 0) {
                m_ada.usePassphrase(m_otherPassphrase);
                got = m_ada.run({u"get"_s, u"api"_s, u"production"_s, u"KEY"_s});
            }
            QVERIFY2(got.out == "k1", told(got, 0).constData());
            EXPECT_CODE(m_ada.run("verify --full"), 0);
            m_ada.usePassphrase(CommandLine::passphrase);
        }
    }
};

QTEST_GUILESS_MAIN(TestKilledRecovery)
#include "tst_killedrecovery.moc"
