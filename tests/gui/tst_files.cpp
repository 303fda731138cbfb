#include "gui/secrets/exportsheet.h"
#include "gui/widgets/tokens.h"
#include "gui/windowfixture.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QRadioButton>
#include <QTreeWidget>

using namespace hypha;
using formats::Format;
using test::patience;

/// Import and export, on the real widgets over a real vault.
class tst_Files : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void previewSaysWhatEachKeyBecomes();
    void replaceRemovesWhatTheFileDoesNotHave();
    void passwordManagersBringTheirLogins();
    void formatCanBeChosenAgain();
    void nameWithoutAFormatAsksForOne();
    void repeatedKeyIsNamedByItsLines();
    void fileOfTenMebibytesIsRefusedWithTheLimit();
    void filesThatCannotBeTakenAreToldWhy();
    void missingFileIsTold();
    void exportWritesAPrivateFile();
    void exportOfTheSelectionHoldsNothingElse();
    void exportIntoAWorkTreeIsWarnedOf();
    void cellsThatASpreadsheetRunsAreWarnedOfFirst();
    void keyThatAFormatCannotHoldIsTold();
    void exportSaysWhatTheFormatLeavesOut();
    void placeOfAnotherFormatIsForgotten();
    void reasonsAreReadToTheirEnd();
    void keysStayInTheListAfterAnImport(); // saves a version: the last one

private:
    QString file(const char *name, const QByteArray &text);
    void import(const QString &path);
    void drop(const QString &path);
    void dropAll(const QStringList &paths);
    gui::ExportSheet *openExport(const std::vector<const char *> &selected = {});
    void setFormat(const char *name, Format format);
    QByteArray written(const QString &path);
    void closeSheet();
    QString cell(int row, int column) const
    {
        const auto *model = m->find<QTableView>("importTable")->model();
        return model->index(row, column).data().toString();
    }
    std::optional<test::Window> m;
};

void tst_Files::initTestCase()
{
    m.emplace();
    m->createVault();
    m->openSet();
}

void tst_Files::init()
{
    m->discardDraft();
    auto *set = m->secrets()->openSet();
    for (const auto &[key, value] : {std::pair("OLD", "1"), std::pair("SAME", "2")}) {
        entries::Entry entry;
        entry.key = key;
        entry.value = m->session->seal(asBytes(value));
        set->put(entry, key);
    }
}

QString tst_Files::file(const char *name, const QByteArray &text)
{
    const QString path = m->folder.filePath(QLatin1String(name));
    QFile out(path);
    return out.open(QIODevice::WriteOnly) && out.write(text) == text.size() ? path : QString();
}

void tst_Files::import(const QString &path)
{
    m->secrets()->importFile(path);
    QTRY_VERIFY(m->sees("importSummary"));
}

/// Onto the list, as a file manager does.
void tst_Files::dropAll(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QWidget *page = m->secrets();
    const QPoint at = page->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QApplication::sendEvent(page, &enter) && enter.isAccepted());
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QApplication::sendEvent(page, &dropped) && dropped.isAccepted());
}

void tst_Files::drop(const QString &path)
{
    dropAll({path});
    QTRY_VERIFY(m->sees("importSummary"));
}

void tst_Files::closeSheet()
{
    m->click("sheetCancel");
    QTRY_VERIFY(!m->sees("sheetCancel"));
}

void tst_Files::previewSaysWhatEachKeyBecomes()
{
    import(file("a.env", "NEW=n\nOLD=changed\nSAME=2\n"));
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("importTable"), patience);
    QCOMPARE(cell(0, 0), QStringLiteral("NEW"));
    QCOMPARE(cell(0, 2), QStringLiteral("new"));
    QCOMPARE(cell(1, 2), QStringLiteral("changed"));
    QCOMPARE(cell(2, 2), QStringLiteral("the same"));
    auto *value = m->find<gui::SecretField>("importValue");
    QVERIFY(!value->isRevealed());
    m->find<QTableView>("importTable")->selectRow(1);
    QCOMPARE(value->secret().text(), std::string_view("changed"));
    m->click("sheetMain");
    QTRY_VERIFY(m->secrets()->openSet()->entry("NEW"));
    QCOMPARE(m->secrets()->openSet()->draft().count(), std::size_t(3));
}

void tst_Files::keysStayInTheListAfterAnImport()
{
    auto *list = static_cast<QWidget *>(m->secrets()->list()->table());
    m->discardDraft();
    QTRY_VERIFY(m->sees("emptyImport"));
    m->find("emptyImport")->setFocus();
    import(file("first.env", "A=1\n"));
    QTRY_VERIFY_WITH_TIMEOUT(m->find("sheetMain")->isEnabled(), patience);
    m->click("sheetMain");
    QTRY_VERIFY(m->secrets()->openSet()->entry("A") && !m->sees("sheetMain"));
    QTRY_COMPARE(m->window->focusWidget(), list);
    m->find("draftSave")->setFocus();
    m->secrets()->openSet()->save({});
    QTRY_VERIFY_WITH_TIMEOUT(m->secrets()->openSet()->draft().isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m->secrets()->openSet()->isLoading(), patience);
    QTRY_COMPARE(m->window->focusWidget(), list);
}

void tst_Files::passwordManagersBringTheirLogins()
{
    import(file("passwords.csv", "\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\"\n"
                                 "\"Root\",\"Site\",\"ada\",\"pw\",\"https://example.com\",\"\"\n"));
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("importTable"), patience);
    QCOMPARE(cell(0, 0), QStringLiteral("Site"));
    auto *menu = m->window->findChild<QMenu *>(QStringLiteral("filterMenu"));
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(QStringLiteral("onlyFavorites"))->trigger();
    m->find<QLineEdit>("entryFilter")->setText(QStringLiteral("OLD"));
    QCOMPARE(m->table()->rowCount(), 0);
    m->click("sheetMain");
    QTRY_VERIFY(m->secrets()->openSet()->entry("Site"));
    QVERIFY2(m->find<QLineEdit>("entryFilter")->text().isEmpty(), "a filter hides what came");
    QTRY_COMPARE(m->table()->rowCount(), 3);
    QVERIFY(m->secrets()->openSet()->entry("Site")->kind == entries::Kind::login);
}

void tst_Files::replaceRemovesWhatTheFileDoesNotHave()
{
    import(file("b.env", "NEW=n\n"));
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("importReplace"), patience);
    m->find<QRadioButton>("importReplace")->setChecked(true);
    m->click("sheetMain");
    QTRY_VERIFY(m->secrets()->openSet()->entry("NEW"));
    QVERIFY(!m->secrets()->openSet()->entry("OLD"));
}

void tst_Files::setFormat(const char *name, Format format)
{
    auto *box = m->find<QComboBox>(name);
    QVERIFY(box);
    box->setCurrentIndex(box->findData(static_cast<int>(format)));
}

void tst_Files::formatCanBeChosenAgain()
{
    import(file("c.env", "{\"FROM_JSON\": \"x\"}"));
    QTRY_VERIFY_WITH_TIMEOUT(m->sees<QTreeWidget>("importNotes"), patience);
    QVERIFY(!m->find<QPushButton>("sheetMain")->isEnabled());
    setFormat("importFormat", Format::json);
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("importTable"), patience);
    QCOMPARE(cell(0, 0), QStringLiteral("FROM_JSON"));
    QVERIFY(m->find<QPushButton>("sheetMain")->isEnabled());
    closeSheet();
}

void tst_Files::nameWithoutAFormatAsksForOne()
{
    import(file("secrets.txt", "A=1\n"));
    QVERIFY(!m->find<QPushButton>("sheetMain")->isEnabled());
    QCOMPARE(m->find<QComboBox>("importFormat")->currentIndex(), -1);
    setFormat("importFormat", Format::dotenv);
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("importTable"), patience);
    closeSheet();
}

void tst_Files::repeatedKeyIsNamedByItsLines()
{
    import(file("twice.env", "A=1\nB=2\nA=3\n"));
    QTRY_VERIFY_WITH_TIMEOUT(m->sees<QTreeWidget>("importNotes"), patience);
    const auto *item = m->find<QTreeWidget>("importNotes")->topLevelItem(0);
    QCOMPARE(item->text(0), QStringLiteral("3"));
    QVERIFY(item->text(2).endsWith(QStringLiteral("line 1")));
    QVERIFY(m->sees("importRemedy"));
    file("twice.env", "A=1\nB=2\n"); // corrected while the sheet is open
    m->click("importAgain");
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("importTable"), patience);
    QVERIFY(!m->sees("importNotes") && !m->sees("importRemedy"));
    QVERIFY(m->find<QPushButton>("sheetMain")->isEnabled());
    closeSheet();
}

void tst_Files::fileOfTenMebibytesIsRefusedWithTheLimit()
{
    QByteArray text;
    for (int i = 0; text.size() <= 10 * 1024 * 1024; ++i)
        text += "KEY_" + QByteArray::number(i) + '=' + QByteArray(200000, 'x') + '\n';
    drop(file("large.env", text));
    QTRY_VERIFY_WITH_TIMEOUT(m->sees<QTreeWidget>("importNotes"), patience);
    QVERIFY(m->find<QTreeWidget>("importNotes")->topLevelItem(0)->text(2).contains(QStringLiteral("10 MiB")));
    QVERIFY(!m->find<QPushButton>("sheetMain")->isEnabled());
    closeSheet();
}

void tst_Files::filesThatCannotBeTakenAreToldWhy()
{
    const QString one = file("one.env", "ONE=1\n"), two = file("two.env", "TWO=2\n");
    QSignalSpy said(m->secrets(), &gui::SecretsPage::said);
    dropAll({one, two});
    QCOMPARE(said.size(), 1);
    QVERIFY(said.takeFirst().first().toString().startsWith(QStringLiteral("One file at a time")));
    QVERIFY(!m->sees("importSummary") && !m->sees("dropOutline"));
    m->secrets()->openSet()->close();
    dropAll({one});
    QCOMPARE(said.size(), 1);
    QVERIFY(said.takeFirst().first().toString().startsWith(QStringLiteral("Choose a set first")));
    QVERIFY(!m->sees("importSummary"));
    m->openSet();
}

void tst_Files::missingFileIsTold()
{
    import(m->folder.filePath(QStringLiteral("nowhere.env")));
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("sheetError"), patience);
    QVERIFY(!m->find<QPushButton>("sheetMain")->isEnabled());
    closeSheet();
}

gui::ExportSheet *tst_Files::openExport(const std::vector<const char *> &selected)
{
    auto *table = m->secrets()->list()->table();
    table->clearSelection();
    for (const char *key : selected) {
        const int row = m->secrets()->list()->model()->rowOf(key);
        table->selectionModel()->select(table->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m->window->commands()->exportFile->trigger();
    return m->window->findChild<gui::ExportSheet *>(QStringLiteral("exportSheet"));
}

QByteArray tst_Files::written(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void tst_Files::exportWritesAPrivateFile()
{
    gui::ExportSheet *sheet = openExport();
    QVERIFY(sheet);
    QVERIFY(m->sees("exportPlain"));
    QVERIFY(!m->find<QPushButton>("sheetMain")->isEnabled()); // no place yet
    const QString target = m->folder.filePath(QStringLiteral("out.env"));
    QSignalSpy done(sheet, &gui::ExportSheet::exported);
    sheet->setTarget(target);
    m->click("sheetMain");
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, patience);
    QCOMPARE(written(target), QByteArray("OLD=1\nSAME=2\n"));
    QVERIFY(!(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup)));
    QTRY_VERIFY(!m->sees("sheetMain"));
}

void tst_Files::exportOfTheSelectionHoldsNothingElse()
{
    gui::ExportSheet *sheet = openExport({"SAME"});
    QVERIFY(m->find<QRadioButton>("exportAll")->isChecked()); // one entry is merely the one that is looked at
    m->find<QRadioButton>("exportSelected")->setChecked(true);
    setFormat("exportFormat", Format::json);
    const QString target = m->folder.filePath(QStringLiteral("one.json"));
    QSignalSpy done(sheet, &gui::ExportSheet::exported);
    sheet->setTarget(target);
    m->click("sheetMain");
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, patience);
    QVERIFY(written(target).contains("SAME") && !written(target).contains("OLD"));
    QTRY_VERIFY(!m->sees("sheetMain"));
}

void tst_Files::exportIntoAWorkTreeIsWarnedOf()
{
    const QString tree = m->folder.filePath(QStringLiteral("tree"));
    QVERIFY(QDir().mkpath(tree + QStringLiteral("/.git/refs/heads")));
    QVERIFY(QDir().mkpath(tree + QStringLiteral("/.git/objects")));
    QVERIFY(!file("tree/.git/HEAD", "ref: refs/heads/main\n").isEmpty());
    QVERIFY(!file("tree/.git/config", "[core]\n\trepositoryformatversion = 0\n\tbare = false\n").isEmpty());
    QVERIFY(!file("tree/.gitignore", "*.secret\n").isEmpty());
    gui::ExportSheet *sheet = openExport();
    sheet->setTarget(tree + QStringLiteral("/out.env"));
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("exportWorkTree"), patience);
    sheet->setTarget(tree + QStringLiteral("/out.secret"));
    QTRY_VERIFY_WITH_TIMEOUT(!m->sees("exportWorkTree"), patience);
    closeSheet();
}

void tst_Files::cellsThatASpreadsheetRunsAreWarnedOfFirst()
{
    entries::Entry formula;
    formula.key = "FORMULA";
    formula.value = m->session->seal(asBytes("=1+1"));
    m->secrets()->openSet()->put(formula, formula.key);
    gui::ExportSheet *sheet = openExport();
    setFormat("exportFormat", Format::csv);
    const QString target = m->folder.filePath(QStringLiteral("out.csv"));
    sheet->setTarget(target);
    m->click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("exportNotes"), patience);
    QVERIFY(!QFile::exists(target));
    QSignalSpy done(sheet, &gui::ExportSheet::exported);
    m->click("sheetMain"); // anyway
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, patience);
    QVERIFY(written(target).contains("=1+1"));
    QTRY_VERIFY(!m->sees("sheetMain"));
}

void tst_Files::keyThatAFormatCannotHoldIsTold()
{
    entries::Entry spaced;
    spaced.key = "Company card";
    m->secrets()->openSet()->put(spaced, spaced.key);
    gui::ExportSheet *sheet = openExport();
    const QString target = m->folder.filePath(QStringLiteral("spaced.env"));
    sheet->setTarget(target);
    m->click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("sheetError"), patience);
    QVERIFY(!QFile::exists(target));
    closeSheet();
}

void tst_Files::exportSaysWhatTheFormatLeavesOut()
{
    entries::Entry login;
    login.key = "Web mail";
    login.kind = entries::Kind::login;
    login.username = "ada";
    login.totp = m->session->seal(asBytes("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP"));
    login.fields.push_back({"PIN", "1", {}, false});
    m->secrets()->openSet()->put(login, login.key);
    QVERIFY(openExport({"OLD"}));
    auto *format = m->find<QComboBox>("exportFormat");
    QTRY_COMPARE_WITH_TIMEOUT(format->currentData().toInt(), static_cast<int>(Format::csv), patience);
    const auto loss = [this] {
        auto *label = m->find<QLabel>("exportLoss");
        return label ? label->text() : QString();
    };
    const auto lacks = [](const QStringList &parts) {
        return QStringLiteral("This format has no place for: %1.").arg(QLocale().createSeparatedList(parts));
    };
    const QString codes = QStringLiteral("one-time codes"), fields = QStringLiteral("further fields");
    QCOMPARE(loss(), lacks({fields}));
    setFormat("exportFormat", Format::json);
    QCOMPARE(loss(), lacks({QStringLiteral("user names"), codes, fields}));
    m->find<QRadioButton>("exportSelected")->setChecked(true); // a variable and nothing else
    QCOMPARE(loss(), QString());
    closeSheet();
}

void tst_Files::placeOfAnotherFormatIsForgotten()
{
    gui::ExportSheet *sheet = openExport();
    setFormat("exportFormat", Format::dotenv);
    sheet->setTarget(m->folder.filePath(QStringLiteral("place.env")));
    QVERIFY(m->find<QPushButton>("sheetMain")->isEnabled());
    QCOMPARE(sheet->focusWidget(), m->find("sheetMain")); // nothing is left but to write it
    setFormat("exportFormat", Format::json);
    QVERIFY(!m->find<QPushButton>("sheetMain")->isEnabled());
    sheet->setTarget(m->folder.filePath(QStringLiteral("place.json")));
    QVERIFY(m->find<QPushButton>("sheetMain")->isEnabled());
    closeSheet();
}

void tst_Files::reasonsAreReadToTheirEnd()
{
    import(file("odd.env", "1BAD=7\n"));
    QTRY_VERIFY_WITH_TIMEOUT(m->sees<QTreeWidget>("importNotes"), patience);
    auto *notes = m->find<QTreeWidget>("importNotes");
    auto *sheet = notes->window();
    const auto *item = notes->topLevelItem(0);
    const auto rowHeight = [&] { return notes->visualItemRect(item).height(); };
    const auto textHeight = [&] {
        const QRect room(0, 0, notes->columnWidth(2) - gui::space(2), 10000);
        return notes->fontMetrics().boundingRect(room, Qt::TextWordWrap, item->text(2)).height();
    };
    for (const int width : {1000, 360}) {
        sheet->resize(width, sheet->height());
        QCoreApplication::sendPostedEvents();
        QTRY_VERIFY2(rowHeight() >=
                         textHeight() + gui::space(4), // of a line that just does not fit nothing is drawn
                     qPrintable(QString::number(width)));
    }
    QTRY_VERIFY(rowHeight() > 2 * notes->fontMetrics().height()); // it did wrap
    closeSheet();
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_Files test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_files.moc"
