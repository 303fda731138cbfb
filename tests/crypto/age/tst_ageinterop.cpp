#include "crypto/age/age.h"
#include "support/ageterminal.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::age;
using namespace hypha::test;

namespace {

const QByteArray passphrase = "written in a test, for nothing else";

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
    startAge(process, terminal, {QStringLiteral("-d"), file.fileName()});
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
    startAge(process, terminal,
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
