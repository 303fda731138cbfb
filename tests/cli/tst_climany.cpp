#include "commandline.h"

#include <QElapsedTimer>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

using namespace hypha::test;
using namespace Qt::StringLiterals;

/// Several computers that write and sync by the command at the same time, and a command that is killed while
/// it syncs, rotates or approves.
class CliManyTest : public QObject
{
    Q_OBJECT

    static constexpr int computers = 4, versions = 6;
    CommandLine m_cli;
    QString m_words; ///< of the vault

    QString home(int n) const { return m_cli.path(u"computer-%1"_s.arg(n)); }
    QString remote() const { return m_cli.path(u"remote.git"_s); }
    Ran on(int n, const QString &words, const QByteArray &input = {}) const
    {
        return m_cli.run(QStringList{u"--home"_s, home(n)} + words.split(u' '), input);
    }
    void start(QProcess &process, int n, const QString &words, const QByteArray &input = {}) const
    {
        m_cli.start(process, QStringList{u"--home"_s, home(n)} + words.split(u' '));
        process.write(input);
        process.closeWriteChannel();
    }
    /// What everybody else sees: the remote, verified from its first event.
    void remoteIsWhole() const
    {
        EXPECT_CODE(m_cli.run({u"clone-check"_s, remote(), u"--fingerprint"_s, m_words}), 0);
    }
    /// The same on each computer at the same time.
    void onAll(const std::function<void(QProcess &process, int n)> &begin) const
    {
        std::vector<std::unique_ptr<QProcess>> running;
        for (int n = 0; n < computers; ++n)
            begin(*running.emplace_back(std::make_unique<QProcess>()), n);
        for (const auto &process : running) {
            QVERIFY(process->waitForFinished(120'000));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        }
    }
    /// Kills the command at a moment of its life, `kills` times, each followed by `again`.
    template <class Again>
    void killed(const QString &words, qint64 duration, const QByteArray &input, const Again &again)
    {
        const int kills = qEnvironmentVariableIsSet("HYPHA_DEEP") ? 60 : 2;
        for (int i = 1; i <= kills; ++i) {
            QProcess process;
            start(process, 0, words, input);
            QVERIFY(process.waitForStarted());
            // Spread over its life, the end included: that is when it writes.
            if (!process.waitForFinished(static_cast<int>(duration * (kills + i) / (2 * kills)))) {
                process.kill();
                process.waitForFinished();
            }
            again();
            if (QTest::currentTestFailed())
                return;
        }
    }
    static qint64 elapsedOf(const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        return std::max<qint64>(timer.elapsed(), 10);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Ran made =
            m_cli.run({u"--home"_s, home(0), u"init"_s, u"--org"_s, u"Acme"_s, u"--user"_s,
                       u"email|ada@example.org"_s, u"--device"_s, u"laptop"_s, u"--remote"_s, remote()});
        QVERIFY2(made.code == 0, told(made, 0).constData());
        EXPECT_CODE(on(0, u"project create api"_s), 0);
        EXPECT_CODE(on(0, u"set create api prod"_s), 0);
        EXPECT_CODE(on(0, u"put api prod KEY"_s, "0"), 0);
        EXPECT_CODE(on(0, u"sync"_s), 0);
        m_words = on(0, u"status --json"_s).json()[u"vault"_s][u"fingerprint_words"_s].toString();
        for (int n = 1; n < computers; ++n)
            std::filesystem::copy(home(0).toStdString(), home(n).toStdString(),
                                  std::filesystem::copy_options::recursive);
    }

    void G8_everyVersionOfEveryComputerArrives()
    {
        for (int version = 0; version < versions; ++version) {
            onAll([&](QProcess &process, int n) {
                start(process, n, u"put api prod KEY_%1"_s.arg(n), QByteArray::number(version));
            });
            onAll([&](QProcess &process, int n) { start(process, n, u"sync"_s); });
        }
        EXPECT_CODE(on(0, u"sync"_s), 0);
        const QJsonArray made = on(0, u"versions api prod --json"_s).json()[u"versions"_s].toArray();
        QCOMPARE(made.size(), 2 + computers * versions);
        for (int n = 0; n < computers; ++n)
            QCOMPARE(on(0, u"get api prod KEY_%1"_s.arg(n)).out, QByteArray::number(versions - 1));
        remoteIsWhole();
    }

    void O6_aKilledSyncIsFinishedByTheNext()
    {
        EXPECT_CODE(on(0, u"put api prod WARM"_s, "x"), 0);
        const qint64 duration = elapsedOf([&] { EXPECT_CODE(on(0, u"sync"_s), 0); });
        int round = 0;
        EXPECT_CODE(on(0, u"put api prod KILLED"_s, "0"), 0);
        killed(u"sync"_s, duration, {}, [&] {
            remoteIsWhole(); // whatever stands there is the old state or the new one
            EXPECT_CODE(on(0, u"sync"_s), 0);
            EXPECT_CODE(on(1, u"sync"_s), 0);
            QCOMPARE(on(1, u"get api prod KILLED"_s).out, QByteArray::number(round));
            EXPECT_CODE(on(0, u"put api prod KILLED"_s, QByteArray::number(++round)), 0);
        });
    }

    void O2_aKilledRotationIsOldOrNew()
    {
        EXPECT_CODE(on(0, u"sync"_s), 0);
        const auto keys = [&] {
            return on(0, u"project list --json"_s).json()[u"projects"_s][0][u"pdk_version"_s].toInt();
        };
        const qint64 duration = elapsedOf([&] { EXPECT_CODE(on(0, u"rotate api --yes"_s), 0); });
        int before = keys();
        killed(u"rotate api --yes"_s, duration, {}, [&] {
            const int now = keys();
            QVERIFY(now == before || now == before + 1);
            EXPECT_CODE(on(0, u"put api prod AFTER"_s, QByteArray::number(now)), 0);
            EXPECT_CODE(on(0, u"verify --full"_s), 0);
            before = now;
        });
        EXPECT_CODE(on(0, u"rotate api --yes"_s), 0);
        QCOMPARE(keys(), before + 1);
        EXPECT_CODE(on(0, u"sync"_s), 0);
        EXPECT_CODE(on(1, u"sync"_s), 0);
        EXPECT_CODE(on(1, u"put api prod AFTER"_s, "the other computer"), 0);
    }

    void O2_aKilledApprovalIsOldOrNew()
    {
        EXPECT_CODE(on(0, u"sync"_s), 0);
        const QString invitation = u"invitation"_s;
        const Ran made = on(0, u"invite --user email|ben@example.org --project api --json"_s);
        EXPECT_CODE(made, 0);
        m_cli.writeFile(invitation, made.json()[u"invitation"_s].toString().toUtf8());
        const QString ben = m_cli.path(u"ben"_s);
        const Ran joined =
            m_cli.run({u"--home"_s, ben, u"join"_s, u"--invitation-file"_s, m_cli.path(invitation),
                       u"--user"_s, u"email|ben@example.org"_s, u"--device"_s, u"ben-laptop"_s});
        QVERIFY2(joined.code == 0, told(joined, 0).constData());
        EXPECT_CODE(m_cli.run({u"--home"_s, ben, u"sync"_s}), 0);
        EXPECT_CODE(on(0, u"sync"_s), 0);
        const auto status = [&] {
            for (const QJsonValue &device : on(0, u"device list --json"_s).json()[u"devices"_s].toArray())
                if (device[u"name"_s].toString() == u"ben-laptop"_s)
                    return device[u"status"_s].toString();
            return QString();
        };
        const QString approve = u"device approve ben-laptop --invitation --project api:reader --yes"_s;
        const qint64 duration = elapsedOf([&] { EXPECT_CODE(on(0, u"put api prod WARM"_s, "y"), 0); });
        killed(approve, duration, {}, [&] {
            const QString found = status();
            QVERIFY(found == u"active"_s || found == u"pending_approval"_s);
        });
        if (status() != u"active"_s)
            EXPECT_CODE(on(0, approve), 0);
        EXPECT_CODE(on(0, u"sync"_s), 0);
        EXPECT_CODE(m_cli.run({u"--home"_s, ben, u"sync"_s}), 0);
        // All of it or nothing: who is approved is a member, in the project, and holds its key.
        EXPECT_CODE(on(0, u"verify --full"_s), 0);
        remoteIsWhole();
        QCOMPARE(m_cli.run({u"--home"_s, ben, u"get"_s, u"api"_s, u"prod"_s, u"WARM"_s}).out,
                 QByteArray("y"));
    }
};

QTEST_GUILESS_MAIN(CliManyTest)
#include "tst_climany.moc"
