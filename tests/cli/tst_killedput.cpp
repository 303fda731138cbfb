#include "support/temporaryfolder.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

/// `hypha-cli put` killed at random moments (O6): the vault opens at the old or the new version, the next put
/// succeeds, and nothing of the values is left on the disk. 10 kills, 200 with HYPHA_DEEP set.
class TestKilledPut : public QObject
{
    Q_OBJECT

private:
    hypha::test::TemporaryFolder m_folder;
    qint64 m_duration = 0; ///< milliseconds of an undisturbed put

    std::unique_ptr<QProcess> start(const QStringList &arguments, const QByteArray &input = {}) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HYPHA_HOME"), QString::fromStdString(m_folder.path().string()));
        environment.insert(QStringLiteral("HYPHA_PASSPHRASE"),
                           QStringLiteral("correct horse battery staple amber"));
        environment.insert(QStringLiteral("HYPHA_NON_INTERACTIVE"), QStringLiteral("1"));
        process->setProcessEnvironment(environment);
        process->start(qEnvironmentVariable("HYPHA_BIN") + QStringLiteral("/hypha-cli"), arguments);
        process->write(input);
        process->closeWriteChannel();
        return process;
    }

    QByteArray run(const QStringList &arguments, const QByteArray &input = {}, int expectedExit = 0) const
    {
        const auto process = start(arguments, input);
        if (!process->waitForFinished(60000) || process->exitCode() != expectedExit)
            qFatal("%s: exit %d: %s", qPrintable(arguments.join(u' ')), process->exitCode(),
                   process->readAllStandardError().constData());
        return process->readAllStandardOutput();
    }

    static QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }

    bool anyFileContains(const QByteArray &needle) const
    {
        QDirIterator files(QString::fromStdString(m_folder.path().string()), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        run(words("init --org Acme --user email|ada@example.org --device laptop"));
        run(words("project create api"));
        run(words("set create api production"));
        run(words("put api production KEY"), "canary-value-0");
        QElapsedTimer timer;
        timer.start();
        run(words("put api production OTHER"), "x");
        m_duration = std::max<qint64>(timer.elapsed(), 10);
    }

    void O6_killedAtAnyMomentTheVaultIsOldOrNew()
    {
        const int kills = qEnvironmentVariableIsSet("HYPHA_DEEP") ? 200 : 10;
        QByteArray old = "canary-value-0";
        int killed = 0;
        for (int i = 1; i <= kills; ++i) {
            const QByteArray next = "canary-value-" + QByteArray::number(i);
            const auto process = start(words("put api production KEY"), next);
            QVERIFY(process->waitForStarted());
            const int moment = QRandomGenerator::global()->bounded(static_cast<int>(m_duration) + 1);
            if (!process->waitForFinished(moment)) {
                process->kill();
                process->waitForFinished();
                ++killed;
            }
            const QByteArray found = run(words("get api production KEY"));
            QVERIFY2(found == old || found == next, found.constData());
            old = found;
        }
        QVERIFY(killed > 0);
        run(words("put api production KEY"), "canary-value-last");
        QCOMPARE(run(words("get api production KEY")), QByteArray("canary-value-last"));
        run(words("verify --full"));
    }

    void nothingOfTheValuesIsOnTheDisk()
    {
        QVERIFY(!anyFileContains("canary-value"));
        QVERIFY(anyFileContains("hypha_keystore")); // the search itself finds what is there
    }
};

QTEST_GUILESS_MAIN(TestKilledPut)
#include "tst_killedput.moc"
