#include "gui/main/settings.h"
#include "model/audit/freshness.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hypha;
using gui::Settings;

/// What a person chose is there again, and what somebody wrote into the file cannot make the window less
/// safe.
class tst_Settings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choicesOutliveTheProgram();
    void fileIsForItsOwnerOnly();
    void nonsenseInTheFileCountsAsAbsent();
    void tellsOnlyOfRealChanges();
    void stateThatIsTooLargeIsNotKept();

private:
    std::filesystem::path config() const { return m_folder.filePath(QStringLiteral("config")).toStdString(); }
    QString file() const { return m_folder.filePath(QStringLiteral("config/window.ini")); }
    void write(const QByteArray &text);
    QTemporaryDir m_folder;
};

void tst_Settings::write(const QByteArray &text)
{
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
}

void tst_Settings::choicesOutliveTheProgram()
{
    {
        Settings settings(config());
        QCOMPARE(settings.autoLockMinutes(), Settings::autoLockDefault);
        QCOMPARE(settings.clipboardSeconds(), Settings::clipboardDefault);
        QVERIFY(settings.lockOnSleep() && settings.lockOnScreenLock());
        settings.setTheme(gui::ThemeMode::dark);
        settings.setLanguage(QStringLiteral("zh_CN"));
        settings.setAutoLockMinutes(500);
        settings.setClipboardSeconds(1);
        settings.setLockOnSleep(false);
        QCOMPARE(settings.silentAfterDays(), static_cast<int>(audit::silentAfterDays));
        settings.setSilentAfterDays(90);
        settings.setState("splitter", QByteArray("\x00\xff;=\n", 5));
    }
    const Settings again(config());
    QVERIFY(again.theme() == gui::ThemeMode::dark);
    QCOMPARE(again.language(), QStringLiteral("zh_CN"));
    QCOMPARE(again.autoLockMinutes(), Settings::autoLockLongest);
    QCOMPARE(again.clipboardSeconds(), Settings::clipboardShortest);
    QVERIFY(!again.lockOnSleep());
    QCOMPARE(again.silentAfterDays(), 90);
    QVERIFY(again.lockOnScreenLock());
    QCOMPARE(again.state("splitter"), QByteArray("\x00\xff;=\n", 5));
    QVERIFY(again.state("other").isEmpty());
}

void tst_Settings::fileIsForItsOwnerOnly()
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    {
        Settings settings(config());
        settings.setAutoLockMinutes(3);
        QVERIFY(!(QFileInfo(file()).permissions() & others));
        QVERIFY(!(QFileInfo(QFileInfo(file()).path()).permissions() & others));
        QFile::setPermissions(file(), QFile::permissions(file()) | others);
    }
    QVERIFY(!(QFileInfo(file()).permissions() & others));
}

void tst_Settings::nonsenseInTheFileCountsAsAbsent()
{
    write("theme=purple\nlanguage=../../etc\n[lock]\nafterMinutes=soon\n[clipboard]\nseconds=99999\n"
          "[devices]\nsilentAfterDays=-1\n");
    const Settings settings(config());
    QVERIFY(settings.theme() == gui::ThemeMode::system);
    QVERIFY(settings.language().isEmpty());
    QCOMPARE(settings.autoLockMinutes(), Settings::autoLockDefault);
    QCOMPARE(settings.clipboardSeconds(), Settings::clipboardLongest);
    QCOMPARE(settings.silentAfterDays(), static_cast<int>(audit::silentAfterDays));
}

void tst_Settings::tellsOnlyOfRealChanges()
{
    Settings settings(config());
    settings.setAutoLockMinutes(5);
    QSignalSpy changed(&settings, &Settings::changed);
    settings.setAutoLockMinutes(5);
    settings.setState("columns", "x");
    QCOMPARE(changed.size(), 0);
    settings.setAutoLockMinutes(6);
    QCOMPARE(changed.size(), 1);
}

void tst_Settings::stateThatIsTooLargeIsNotKept()
{
    Settings settings(config());
    settings.setState("columns", "small");
    settings.setState("columns", QByteArray(100 * 1024, 'x'));
    QCOMPARE(settings.state("columns"), QByteArray("small"));
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
