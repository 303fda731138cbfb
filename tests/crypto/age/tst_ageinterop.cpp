#include "crypto/age/age.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::age;

namespace {

const QByteArray passphrase = "written in a test, for nothing else";
constexpr int patience = 120'000; ///< milliseconds; scrypt takes a second on an idle machine

/// A terminal whose other side a child can have as its own: age asks there and nowhere else.
class Terminal
{
public:
    Terminal() : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_master >= 0 && grantpt(m_master) == 0 && unlockpt(m_master) == 0)
            m_name = ptsname(m_master);
    }
    ~Terminal() { close(m_master); }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    const QByteArray &name() const { return m_name; }
    void type(const QByteArray &line)
    {
        (void)!write(m_master, line.constData(), std::size_t(line.size()));
        (void)!write(m_master, "\n", 1);
    }
    /// What was shown, up to and with `wanted`; empty when it does not come.
    QByteArray waitFor(const QByteArray &wanted)
    {
        const QDeadlineTimer deadline(patience);
        while (!m_shown.contains(wanted)) {
            pollfd waiting{m_master, POLLIN, 0};
            char buffer[256];
            if (poll(&waiting, 1, int(deadline.remainingTime())) != 1)
                return {};
            const ssize_t got = read(m_master, buffer, sizeof buffer);
            if (got <= 0)
                return {};
            m_shown.append(buffer, got);
        }
        return std::exchange(m_shown, {});
    }

private:
    int m_master;
    QByteArray m_name;
    QByteArray m_shown;
};

void start(QProcess &process, const Terminal &terminal, const QStringList &arguments)
{
    const QByteArray name = terminal.name();
    process.setChildProcessModifier([name] {
        setsid();
        const int tty = open(name.constData(), O_RDWR);
        ioctl(tty, TIOCSCTTY, 0);
    });
    process.start(QStringLiteral("age"), arguments);
}

} // namespace

class AgeInteropTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ageOpensWhatWeSeal();
    void weOpenWhatAgeSeals_data();
    void weOpenWhatAgeSeals();

private:
    QTemporaryDir m_folder;
};

void AgeInteropTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("age")).isEmpty())
        QSKIP("age is not here");
    QVERIFY(m_folder.isValid());
}

void AgeInteropTest::ageOpensWhatWeSeal()
{
    const QByteArray text = QByteArray("a line\n").repeated(20'000); // three chunks
    const auto sealed = sealWithPassphrase(asBytes(text.toStdString()), asBytes(passphrase.toStdString()));
    QVERIFY(sealed);
    QFile file(m_folder.filePath(QStringLiteral("ours.age")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(sealed->data(), qint64(sealed->size())), qint64(sealed->size()));
    file.close();

    Terminal terminal;
    QProcess process;
    start(process, terminal, {QStringLiteral("-d"), file.fileName()});
    QVERIFY(!terminal.waitFor("assphrase").isEmpty());
    terminal.type(passphrase);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput() == text);
}

void AgeInteropTest::weOpenWhatAgeSeals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("armoured") << QStringList{QStringLiteral("-p"), QStringLiteral("-a")};
    QTest::newRow("binary") << QStringList{QStringLiteral("-p")};
}

void AgeInteropTest::weOpenWhatAgeSeals()
{
    QFETCH(QStringList, arguments);
    const QByteArray text = QByteArray("another line\n").repeated(10'000);
    QFile plain(m_folder.filePath(QStringLiteral("plain")));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    QCOMPARE(plain.write(text), text.size());
    plain.close();
    QFile sealed(m_folder.filePath(QStringLiteral("theirs.age")));

    Terminal terminal;
    QProcess process;
    start(process, terminal,
          arguments + QStringList{QStringLiteral("-o"), sealed.fileName(), plain.fileName()});
    QVERIFY(!terminal.waitFor("assphrase").isEmpty());
    terminal.type(passphrase);
    QVERIFY(!terminal.waitFor("onfirm").isEmpty());
    terminal.type(passphrase);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);

    QVERIFY(sealed.open(QIODevice::ReadOnly));
    const std::string file = sealed.readAll().toStdString();
    const auto opened = openWithPassphrase(asBytes(file), asBytes(passphrase.toStdString()));
    QVERIFY(opened);
    QVERIFY(opened->equals(asBytes(text.toStdString())));
}

QTEST_GUILESS_MAIN(AgeInteropTest)
#include "tst_ageinterop.moc"
