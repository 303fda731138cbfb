#include "gui/windowfixture.h"

#include <QAbstractButton>
#include <QListView>
#include <QTextEdit>
#include <QTreeView>

using namespace hypha;
using test::patience;

/// What other people wrote is shown as text, and breaks no layout, wherever an entry or a version is seen.
class tst_HostileTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPlaceShowsThemAsText_data();
    void everyPlaceShowsThemAsText();

private:
    void verifyTame(const QWidget *root, const char *where) const;
    void nameEverything(const std::string &name) const;
    void lookAt(QAction *action, const char *where) const;
    std::optional<test::Window> m;
};

void tst_HostileTexts::initTestCase()
{
    m.emplace();
    m->window->resize(1024, 700);
    m->createVault();
    m->openSet();
}

void tst_HostileTexts::everyPlaceShowsThemAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("HTML") << QStringLiteral("<h1>big</h1><img src='file:///etc/passwd'><b>x");
    QTest::newRow("bidi") << QString(QChar(0x202E)) + QStringLiteral("gpj.exe") + QChar(0x2066) +
                                 QStringLiteral("inside") + QChar(0x200F);
    QTest::newRow("ampersands") << QStringLiteral("a && b & c &d");
    QTest::newRow("emoji") << QStringLiteral("😀").repeated(64);
    QTest::newRow("one long word") << QString(250, u'W');
    QTest::newRow("combining") << QStringLiteral("a") + QString(120, QChar(0x0301));
}

/// No rich text; nothing that turns the reading direction; nothing wider than its window.
void tst_HostileTexts::verifyTame(const QWidget *root, const char *where) const
{
    const auto noControls = [&](const QString &text) {
        for (const QChar c : text) {
            if (c.category() == QChar::Other_Format && c != QChar(0x200B))
                return false;
        }
        return true;
    };
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        const QByteArray name = QByteArray(where) + ": " + widget->objectName().toUtf8();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) // no letter is underlined
            QVERIFY2(!QString(button->text()).remove(QStringLiteral("&&")).contains(u'&'), name);
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->isVisible() && !label->text().isEmpty()) {
                QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()), name);
                QVERIFY2(noControls(label->text()), name);
            }
        }
        if (const auto *text = qobject_cast<const QTextEdit *>(widget))
            QVERIFY2(noControls(text->toPlainText()), name);
        QVERIFY2(!Qt::mightBeRichText(widget->toolTip()) ||
                     widget->toolTip().startsWith(QStringLiteral("<qt>")),
                 name);
        QVERIFY2(!widget->toolTip().contains(QStringLiteral("<img")), name);
    }
    QStringList wide;
    for (const QWidget *widget : m->window->findChildren<QWidget *>()) {
        if (widget->minimumSizeHint().width() > 700)
            wide << widget->objectName() + u'=' + QString::number(widget->minimumSizeHint().width());
    }
    const QByteArray told = QByteArray(where) + ": " + wide.join(u' ').toUtf8();
    QVERIFY2(m->window->width() <= 1024, told);
    QVERIFY2(m->window->minimumSizeHint().width() <= 1024, told);
    for (const QDialog *dialog : m->window->findChildren<QDialog *>()) {
        QVERIFY2(dialog->width() <= 1024, where);
        QVERIFY2(dialog->minimumSizeHint().width() <= 1024,
                 (QByteArray(where) + ' ' + QByteArray::number(dialog->minimumSizeHint().width())));
    }
    const auto *page = m->find("entryPage");
    if (page)
        QVERIFY2(page->width() <= m->find("rightPane")->width(), where);
    const auto *form = m->find("editorPage");
    if (form)
        QVERIFY2(form->width() <= m->find("rightPane")->width(), where);
}

/// The project, the set and the organisation.
void tst_HostileTexts::nameEverything(const std::string &name) const
{
    const auto *set = m->secrets()->openSet();
    const auto project = set->project()->id;
    const auto id = *set->setId();
    for (const vault::Operation &operation :
         {vault::Operation(vault::op::RenameSet{project, id, name}),
          vault::Operation(vault::op::ChangeProject{project, name, std::nullopt}),
          vault::Operation(vault::op::ChangeSettings{name, m->session->state()->org.settings})}) {
        std::optional<bool> done;
        m->session->run(operation, m->window.get(), [&](const auto &result) { done = result.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(done, patience);
        QVERIFY(*done);
    }
    QTRY_COMPARE_WITH_TIMEOUT(set->set()->name, name, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!set->isLoading(), patience);
}

void tst_HostileTexts::lookAt(QAction *action, const char *where) const
{
    QVERIFY2(action->isEnabled(), where);
    action->trigger();
    QTRY_VERIFY2_WITH_TIMEOUT(!m->window->findChildren<QDialog *>().isEmpty(), where, patience);
    QApplication::processEvents();
    verifyTame(m->window.get(), where);
    qDeleteAll(m->window->findChildren<QDialog *>());
}

void tst_HostileTexts::everyPlaceShowsThemAsText()
{
    QFETCH(QString, text);
    const std::string hostile = text.toStdString();
    auto *set = m->secrets()->openSet();
    auto *commands = m->window->commands();
    entries::Entry entry;
    entry.key = hostile.substr(0, 256);
    entry.kind = entries::Kind::login;
    entry.value = m->session->seal(asBytes(hostile));
    entry.username = entry.url = entry.description = hostile + "\nsecond line";
    const std::string longer = hostile + hostile + hostile + hostile; // 256 emoji
    entry.tags = {hostile, longer, "x"};
    entry.fields = {{hostile, longer, {}, false}, {hostile, {}, entry.value, true}};
    set->put(entry, entry.key);
    m->secrets()->list()->select(entry.key);
    QTRY_VERIFY(m->sees("entryKey"));
    verifyTame(m->window.get(), "detail");

    commands->editEntry->trigger();
    QTRY_VERIFY(m->sees("editorKey"));
    QCOMPARE(m->find<QLineEdit>("editorKey")->text().toStdString(), entry.key); // what is kept stays exact
    verifyTame(m->window.get(), "editor");
    m->click("editorCancel");
    QTRY_VERIFY(!m->sees("entryEditor"));

    const std::uint64_t before = set->set()->currentVersion();
    commands->saveVersion->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(
        m->sees("changeList") && m->find<QTreeView>("changeList")->model()->rowCount() > 0, patience);
    QApplication::processEvents(); // the list lays itself out
    verifyTame(m->window.get(), "save");
    m->click("sheetCancel");
    QTRY_VERIFY(!m->sees("changeList"));
    set->save(text.left(60).toStdString()); // as another program may have written it
    QTRY_COMPARE_WITH_TIMEOUT(set->set()->currentVersion(), before + 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!set->isLoading(), patience);

    commands->history->setChecked(true);
    QTRY_VERIFY(m->sees("historyList"));
    verifyTame(m->window.get(), "history");
    auto *list = m->find<QListView>("historyList");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    QTRY_VERIFY_WITH_TIMEOUT(m->find<QPushButton>("historyCompare")->isEnabled(), patience);
    m->click("historyCompare");
    QTRY_VERIFY_WITH_TIMEOUT(
        m->sees("changeList") && m->find<QTreeView>("changeList")->model()->rowCount() > 0, patience);
    verifyTame(m->window.get(), "compare");
    m->click("sheetMain");
    QTRY_VERIFY(!m->sees("changeList"));
    set->viewVersion(0);
    commands->history->setChecked(false);
    QTRY_VERIFY_WITH_TIMEOUT(!set->isLoading(), patience);

    QString name = text.left(60);
    name.replace(u'/', u'_');
    const QString path = m->folder.filePath(name + QStringLiteral(".json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QString quoted = text;
    quoted.replace(u'"', QStringLiteral("\\\""));
    file.write("{\"" + quoted.toUtf8() + "2\": \"" + quoted.toUtf8() + "\"}");
    file.close();
    m->secrets()->importFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("importTable") || m->sees("importNotes"), patience);
    verifyTame(m->window.get(), "import");
    m->click("sheetCancel");
    QTRY_VERIFY(!m->sees("importSummary"));

    nameEverything(hostile.substr(0, 256));
    m->secrets()->list()->select(entry.key);
    verifyTame(m->window.get(), "names");
    for (QAction *action : {commands->renamePlace, commands->deletePlace, commands->exportFile,
                            commands->copyToSet, commands->moveToSet})
        lookAt(action, qPrintable(action->objectName()));
    commands->search->trigger();
    QTRY_VERIFY(m->sees("paletteList"));
    verifyTame(m->window.get(), "palette");
    QTest::keyClick(m->find("paletteEdit"), Qt::Key_Escape);
    commands->showAudit->trigger();
    QApplication::processEvents();
    verifyTame(m->window.get(), "audit");
    commands->showPeople->trigger();
    verifyTame(m->window.get(), "people");
    commands->showSecrets->trigger();
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_HostileTexts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_hostiletexts.moc"
