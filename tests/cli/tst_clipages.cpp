#include "cli/commandline.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using hypha::test::CommandLine;
using hypha::test::Ran;
using hypha::test::told;

/// Pages that the command has drawn: private files, with codes that are the words.
class TestCliPages : public QObject
{
    Q_OBJECT

private:
    CommandLine m_cli;

    QByteArray contentOf(const QString &name) const
    {
        QFile file(m_cli.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void verifyPrivate(const QString &name) const
    {
        const QFileInfo info(m_cli.path(name));
        QVERIFY2(info.exists(), qPrintable(name));
        QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(contentOf(name).startsWith("%PDF-"));
    }
    /// Every code on every page.
    QStringList codesOf(const QString &name) const
    {
        QProcess render;
        render.start(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-png"_s, m_cli.path(name), m_cli.path(u"page"_s)});
        if (!render.waitForFinished(60000))
            return {};
        QStringList codes;
        const QDir folder(QFileInfo(m_cli.path(name)).dir());
        for (const QString &page : folder.entryList({u"page-*.png"_s})) {
            QProcess scan;
            scan.start(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, folder.filePath(page)});
            scan.waitForFinished(60000);
            codes += QString::fromUtf8(scan.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
            QFile::remove(folder.filePath(page));
        }
        return codes;
    }
    static bool canRead()
    {
        return !QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty() &&
               !QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(QFileInfo(CommandLine::program()).dir().filePath(u"hypha-print"_s)))
            QSKIP("hypha-print is not built");
        EXPECT_CODE(m_cli.init(), 0);
    }

    void sheetsHaveOnePageAHolder()
    {
        const Ran made = m_cli.run({u"recovery"_s, u"setup"_s, u"--group"_s, u"Admins:2/3"_s, u"--holder"_s,
                                    u"Admins:0:Ada"_s, u"--pdf"_s, u"sheets.pdf"_s, u"--words-dir"_s,
                                    u"words"_s, u"--yes"_s, u"--json"_s});
        QVERIFY2(made.code == 0, told(made, 0).constData());
        verifyPrivate(u"sheets.pdf"_s);
        if (!canRead())
            QSKIP("needs poppler-utils and zbar-tools");
        const QStringList codes = codesOf(u"sheets.pdf"_s);
        QCOMPARE(codes.size(), 6); // words and checkpoint of each
        for (const char *name : {"0-0", "0-1", "0-2"}) {
            const QString words =
                QString::fromUtf8(contentOf(u"words/"_s + QLatin1String(name) + u".txt"_s)).trimmed();
            QCOMPARE(words.split(u' ').size(), 33);
            QVERIFY2(codes.contains(words), name);
        }
    }

    void sheetsAreNeverWrittenOverAFile()
    {
        m_cli.writeFile(u"taken.pdf"_s, "mine");
        EXPECT_CODE(m_cli.run("recovery rotate --pdf taken.pdf --yes"), 7);
        QCOMPARE(contentOf(u"taken.pdf"_s), QByteArray("mine"));
    }

    void kitHasItsPage()
    {
        const Ran made = m_cli.run("recovery kit --pdf kit.pdf --json");
        QVERIFY2(made.code == 0, told(made, 0).constData());
        QVERIFY(!made.json().contains(u"words"_s)); // they are on the page
        verifyPrivate(u"kit.pdf"_s);
        if (!canRead())
            QSKIP("needs poppler-utils and zbar-tools");
        const QStringList codes = codesOf(u"kit.pdf"_s);
        QCOMPARE(codes.size(), 2);
        const bool first = codes[0].startsWith(u"hypha-checkpoint-1:"_s);
        m_cli.writeFile(u"kit-words"_s, codes[first ? 1 : 0].toUtf8());
        m_cli.writeFile(u"next"_s, "another passphrase of ten zebras\n");
        EXPECT_CODE(
            m_cli.run("passphrase reset --words-file kit-words --new-passphrase-file next --pdf new.pdf"), 0);
        verifyPrivate(u"new.pdf"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliPages)
#include "tst_clipages.moc"
