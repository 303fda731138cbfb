#include "gui/framewatch.h"
#include "gui/search/palette.h"
#include "gui/secrets/historypanel.h"
#include "gui/windowfixture.h"
#include "support/manyentries.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QHeaderView>
#include <QListView>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>

using namespace hypha;
using test::FrameWatch;
using test::patience;

static constexpr int many = 10000;

/// A person works with ten thousand entries. What takes longer than a frame of processor time is told; it
/// fails only where time is asked about (HYPHA_DEEP, on a quiet machine), for a busy machine's caches cost
/// processor time too.
class tst_Frames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opening();
    void scrolling();
    void filtering();
    void sorting();
    void selecting();
    void searching();
    void editing();
    void tagging();
    void fielding();
    void importing();
    void saving();
    void lookingBack();
    void visiting();
    void comparing();
    void transferring();
    void deleting();
    void locking();
    void cleanup();

private:
    FrameWatch &app() { return *static_cast<FrameWatch *>(qApp); }
    gui::EntryTable *table() { return m->secrets()->list()->table(); }
    void settle();
    void open();

    std::optional<test::Window> m;
    test::Place m_place;
    qsizetype m_told = 0;
};

void tst_Frames::initTestCase()
{
    QTemporaryDir folder;
    m.emplace();
    const auto place = test::makeVaultWithMany(m->folder.path().toStdString(), many);
    QVERIFY(place);
    m_place = *place;
    m->start();
    // A stylesheet is read when a kind of widget is first seen: that is the start of the program, not the
    // list's doing.
    m->session->unlock("default", crypto::SecretBytes::copyOf(asBytes(test::manyPassphrase)));
    QTRY_VERIFY_WITH_TIMEOUT(m->session->isOpen(), patience);
    settle();
    m->secrets()->openSet()->close();
    settle();
}

/// As each step needs it that is asked for alone.
void tst_Frames::open()
{
    m->secrets()->openSet()->show(m_place.project, m_place.set);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), many, patience);
    settle();
}

/// Everything that was asked for has come and is painted.
void tst_Frames::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m->secrets()->openSet()->isLoading() && !m->secrets()->openSet()->isSaving(),
                             patience);
    const auto isFilled = [this] {
        const auto turns = m->window->findChildren<gui::Turns *>();
        return std::all_of(turns.begin(), turns.end(), [](auto *one) { return one->isDone(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFilled(), patience);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

void tst_Frames::cleanup()
{
    app().stop();
    QStringList told;
    for (; m_told < app().offences().size(); ++m_told) {
        const auto &one = app().offences()[m_told];
        told << QStringLiteral("%1: %2 took %3 ms")
                    .arg(one.step, one.receiver)
                    .arg(one.milliseconds, 0, 'f', 1);
    }
    if (qEnvironmentVariableIsSet("HYPHA_DEEP"))
        QVERIFY2(told.isEmpty(), qPrintable(told.join(u'\n')));
    else if (!told.isEmpty())
        qInfo("%s", qPrintable(told.join(u'\n')));
}

void tst_Frames::opening()
{
    app().watch(QStringLiteral("opening"));
    app().asHandler("OpenSet::show", [&] { m->secrets()->openSet()->show(m_place.project, m_place.set); });
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), many, patience);
    settle();
}

void tst_Frames::scrolling()
{
    open();
    app().watch(QStringLiteral("scrolling"));
    QScrollBar *bar = table()->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    for (int i = 1; i <= 40; ++i) {
        app().asHandler("scroll bar", [&] { bar->setValue(bar->maximum() * i / 40); });
        QCoreApplication::processEvents();
    }
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_End, Qt::Key_PageUp})
        QTest::keyClick(table(), key);
    settle();
}

void tst_Frames::filtering()
{
    open();
    app().watch(QStringLiteral("filtering"));
    auto *filter = m->find<QLineEdit>("entryFilter");
    for (const QChar c : QStringLiteral("service_1042")) {
        QTest::keyClick(filter, c.toLatin1());
        QCoreApplication::processEvents();
    }
    QCOMPARE(table()->model()->rowCount(), 100);
    while (!filter->text().isEmpty()) {
        QTest::keyClick(filter, Qt::Key_Backspace);
        QCoreApplication::processEvents();
    }
    QCOMPARE(table()->model()->rowCount(), many);
}

void tst_Frames::sorting()
{
    open();
    app().watch(QStringLiteral("sorting"));
    for (int column = 0; column < gui::EntryModel::columnTotal; ++column) {
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            app().asHandler("sortByColumn", [&] { table()->sortByColumn(column, order); });
            QCoreApplication::processEvents();
        }
    }
    app().asHandler("sortByColumn",
                    [&] { table()->sortByColumn(gui::EntryModel::keyColumn, Qt::AscendingOrder); });
    settle();
}

void tst_Frames::selecting()
{
    open();
    app().watch(QStringLiteral("selecting"));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(table(), Qt::Key_Down);
        QCoreApplication::processEvents();
    }
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QCOMPARE(table()->selectionCount(), std::size_t(many));
    QVERIFY(m->sees("selectionSummary"));
    QTest::keyClick(table(), Qt::Key_Home);
    settle();
}

void tst_Frames::searching()
{
    app().watch(QStringLiteral("searching"));
    app().asHandler("search", [&] { m->window->commands()->search->trigger(); });
    const auto total = [&] {
        return m->window->palette()->index()->find(gui::SearchItem::Kind::entry, {}, 1).total;
    };
    QTRY_COMPARE_WITH_TIMEOUT(total(), std::size_t(many), patience);
    auto *edit = m->find<QLineEdit>("paletteEdit");
    for (const QChar c : QStringLiteral("service_1042")) {
        QTest::keyClick(edit, c.toLatin1());
        QCoreApplication::processEvents();
    }
    QVERIFY(m->find<QListView>("paletteList")->model()->rowCount() > 10);
    while (!edit->text().isEmpty()) {
        QTest::keyClick(edit, Qt::Key_Backspace);
        QCoreApplication::processEvents();
    }
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!m->sees("palette"));
}

void tst_Frames::editing()
{
    app().watch(QStringLiteral("editing"));
    gui::OpenSet *set = m->secrets()->openSet();
    for (int i = 0; i < 5; ++i) {
        const std::string key = "SERVICE_10" + std::to_string(5000 + i) + "_PASSWORD";
        entries::Entry entry = *set->entry(key);
        entry.value = m->session->seal(asBytes("another"));
        app().asHandler("OpenSet::put", [&] { set->put(entry, key); });
        QCoreApplication::processEvents();
    }
    entries::Entry added;
    added.key = "NEW_ENTRY";
    app().asHandler("OpenSet::put", [&] { set->put(added, {}); });
    app().asHandler("OpenSet::remove", [&] { set->remove({"SERVICE_100007_PASSWORD"}); });
    settle();
    QCOMPARE(set->draft().count(), std::size_t(7));
}

/// One entry with thousands of tags: found, read, edited, saved.
void tst_Frames::tagging()
{
    gui::OpenSet *set = m->secrets()->openSet();
    const std::string key = "SERVICE_105005_PASSWORD";
    entries::Entry entry = *set->entry(key);
    const entries::Entry before = entry;
    for (int i = 0; i < 5000; ++i)
        entry.tags.push_back("tag number " + std::to_string(i));
    const std::size_t total = entry.tags.size();
    app().watch(QStringLiteral("tagging"));
    app().asHandler("OpenSet::put", [&] { set->put(entry, key); });
    settle();
    app().asHandler("EntryList::select", [&] { m->secrets()->list()->select(key); });
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("entryTagList"), patience);
    settle();
    app().asHandler("editEntry", [&] { m->window->commands()->editEntry->trigger(); });
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("editorTagList"), patience);
    settle();
    for (const QChar c : QStringLiteral("one more,"))
        QTest::keyClick(m->find("editorTags"), c.toLatin1());
    settle();
    auto *list = m->find<QListView>("editorTagList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Delete);
    settle();
    m->click("editorApply");
    settle();
    QCOMPARE(set->entry(key)->tags.size(), total); // one more and one less
    app().asHandler("OpenSet::put", [&] { set->put(before, key); });
    settle();
    QCOMPARE(set->draft().count(), std::size_t(7));
}

/// One entry with thousands of further fields: found, read, edited, kept, compared.
void tst_Frames::fielding()
{
    open();
    gui::OpenSet *set = m->secrets()->openSet();
    const std::string key = "SERVICE_105005_PASSWORD";
    entries::Entry entry = *set->entry(key);
    const entries::Entry before = entry;
    const std::size_t changes = set->draft().count();
    for (int i = 0; i < 2000; ++i) {
        const bool secret = i % 2 == 0;
        const std::string text = "text " + std::to_string(i);
        entry.fields.push_back({"field " + std::to_string(i), secret ? std::string() : text,
                                secret ? m->session->seal(asBytes(text)) : crypto::SealedValue(), secret});
    }
    app().watch(QStringLiteral("further fields"));
    app().asHandler("OpenSet::put", [&] { set->put(entry, key); });
    settle();
    app().asHandler("EntryList::select", [&] { m->secrets()->list()->select(key); });
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("entryFieldList"), patience);
    settle();
    QTest::keyClick(m->find("entryFieldList"), Qt::Key_End);
    settle();
    app().asHandler("editEntry", [&] { m->window->commands()->editEntry->trigger(); });
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("editorFieldList"), patience);
    settle();
    QTest::keyClick(m->find("editorFieldList"), Qt::Key_Down);
    QTest::keyClick(m->find("editorFieldList"), Qt::Key_End);
    settle();
    for (const QChar c : QStringLiteral("one more"))
        QTest::keyClick(m->find("editorFieldName"), c.toLatin1());
    settle();
    m->click("editorApply");
    settle();
    QVERIFY(set->entry(key)->fields.back().name.ends_with("one more"));
    app().asHandler("save", [&] { m->window->commands()->saveVersion->trigger(); });
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("changeList") && m->find<QPushButton>("sheetMain")->isEnabled(),
                             patience);
    auto *list = m->find<QTreeView>("changeList");
    const QModelIndexList found =
        list->model()->match(list->model()->index(0, 1), Qt::DisplayRole, QString::fromStdString(key));
    QCOMPARE(found.size(), 1);
    app().asHandler("change", [&] { list->setCurrentIndex(found.front()); });
    settle();
    QVERIFY(m->sees("partsLeftOut"));
    m->click("sheetCancel");
    settle();
    app().asHandler("OpenSet::put", [&] { set->put(before, key); });
    settle();
    QVERIFY(set->draft().count() <= changes + 1);
}

void tst_Frames::importing()
{
    const QString path = m->folder.filePath(QStringLiteral("many.env"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < many - 1; ++i) // with the new entry, the limit of a set
        file.write("SERVICE_" + QByteArray::number(100000 + i + (i >= 7)) + "_PASSWORD=imported " +
                   QByteArray::number(i) + "\n");
    file.close();
    app().watch(QStringLiteral("importing"));
    app().asHandler("importFile", [&] { m->secrets()->importFile(path); });
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("importMerge") && m->find<QPushButton>("sheetMain")->isEnabled(),
                             patience);
    m->click("sheetMain");
    settle();
    QTRY_COMPARE_WITH_TIMEOUT(m->secrets()->openSet()->draft().count(), std::size_t(many + 1), patience);
    settle();
}

void tst_Frames::saving()
{
    const auto version = [&] { return m->secrets()->openSet()->set()->currentVersion(); };
    const std::uint64_t before = version();
    app().watch(QStringLiteral("saving"));
    app().asHandler("save", [&] { m->window->commands()->saveVersion->trigger(); });
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("changeList") && m->find<QPushButton>("sheetMain")->isEnabled(),
                             patience);
    QCOMPARE(m->find<QTreeView>("changeList")->model()->rowCount(), many + 1);
    settle();
    m->click("sheetMain");
    QTRY_COMPARE_WITH_TIMEOUT(version(), before + 1, patience);
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(m->secrets()->openSet()->draft().isEmpty(), patience);
    QCOMPARE(table()->model()->rowCount(), many);
}

void tst_Frames::lookingBack()
{
    app().watch(QStringLiteral("looking back"));
    gui::OpenSet *set = m->secrets()->openSet();
    for (const std::uint64_t version : {set->set()->currentVersion() - 1, std::uint64_t(0)}) {
        app().asHandler("OpenSet::viewVersion", [&] { set->viewVersion(version); });
        QTRY_VERIFY_WITH_TIMEOUT(!set->isLoading(), patience);
        settle();
    }
    QCOMPARE(table()->model()->rowCount(), many);
}

/// From page to page and back, each with all its parts: the first time they are built.
void tst_Frames::visiting()
{
    int parts = 0;
    for (const char *round : {"first visit", "visiting"}) {
        for (const char *page : {"showPeople", "showRecovery", "showAudit", "showSettings", "showSecrets"}) {
            auto *action = m->window->findChild<QAction *>(QLatin1String(page));
            QVERIFY(action);
            app().watch(QLatin1String(round) + u' ' + QLatin1String(page));
            app().asHandler("page", [&] { action->trigger(); });
            settle();
            for (auto *button : m->window->findChildren<QToolButton *>()) {
                if (!button->isVisible() || button->property("kind").toString() != u"segment")
                    continue;
                ++parts;
                app().asHandler(qPrintable(button->objectName()), [&] { button->click(); });
                settle();
            }
        }
    }
    QCOMPARE(parts, 2 * (4 + 6)); // of People and of Audit
}

void tst_Frames::comparing()
{
    app().watch(QStringLiteral("comparing"));
    const std::uint64_t now = m->secrets()->openSet()->set()->currentVersion();
    app().asHandler("compare", [&] { Q_EMIT m->secrets()->history()->compareRequested(now - 1, now); });
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("changeList"), patience);
    const auto *list = m->find<QTreeView>("changeList");
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), many + 1, patience);
    settle();
    m->click("sheetMain");
    QTRY_VERIFY(!m->sees("changeList"));
    settle();
}

/// All of them: moved, and then copied over what waits in the draft of the other set.
void tst_Frames::transferring()
{
    open();
    const SetId other = SetId::random();
    m->session->run(vault::op::CreateSet{m_place.project, other, "staging"}, this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(m->session->state()->set(m_place.project, other), patience);
    gui::OpenSet *set = m->secrets()->openSet();
    m->secrets()->projects()->select({m_place.project, m_place.set});
    settle();
    for (const char *command : {"moveToSet", "copyToSet"}) {
        const bool again = set->draftOf(other) != nullptr;
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        settle();
        app().watch(QLatin1String(command));
        app().asHandler("transfer",
                        [&] { m->window->findChild<QAction *>(QLatin1String(command))->trigger(); });
        QTRY_VERIFY_WITH_TIMEOUT(m->sees("transferTree"), patience);
        auto *choice = m->find<QTreeView>("transferTree");
        const auto *model = static_cast<gui::ProjectModel *>(choice->model());
        app().asHandler("choice", [&] { choice->setCurrentIndex(model->indexOf({m_place.project, other})); });
        if (again) {
            QTRY_VERIFY_WITH_TIMEOUT(m->sees("transferReplace"), patience);
            m->click("transferReplace");
        }
        QTRY_VERIFY_WITH_TIMEOUT(m->find<QPushButton>("sheetMain")->isEnabled(), patience);
        m->click("sheetMain");
        QTRY_VERIFY_WITH_TIMEOUT(!m->sees("transferTree"), patience);
        settle();
        QCOMPARE(set->draftOf(other)->addedCount(), std::size_t(many));
        QCOMPARE(set->draft().removed().size(), std::size_t(again ? 0 : many));
        QCOMPARE(table()->model()->rowCount(), again ? many : 0);
        app().asHandler("OpenSet::discard", [&] { set->discard(); });
        settle();
        QCOMPARE(table()->model()->rowCount(), many);
    }
}

/// All of them, and then one of a draft in which all of them are changed; each comes back.
void tst_Frames::deleting()
{
    open();
    gui::OpenSet *set = m->secrets()->openSet();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    settle();
    app().watch(QStringLiteral("deleting"));
    app().asHandler("deleteEntry", [&] { m->window->commands()->deleteEntry->trigger(); });
    QTRY_COMPARE_WITH_TIMEOUT(set->draft().removed().size(), std::size_t(many), patience);
    settle();
    QCOMPARE(table()->model()->rowCount(), 0);
    app().asHandler("undoDelete", [&] { m->window->commands()->undoDelete->trigger(); });
    settle();
    QCOMPARE(table()->model()->rowCount(), many);
    QVERIFY(set->draft().isEmpty());

    app().stop();
    std::vector<std::string> keys;
    for (const gui::EntryRow &row : m->secrets()->list()->model()->rows())
        keys.push_back(row.key);
    set->setFavorite(keys, true);
    const std::size_t changes = many - 200; // the others have their star already
    QTRY_VERIFY_WITH_TIMEOUT(set->draft().count() >= changes, patience);
    settle();
    QSignalSpy kept(set, &gui::OpenSet::draftsKept); // what is being written shares the draft until it is
    QTRY_VERIFY_WITH_TIMEOUT(!kept.isEmpty(), patience);
    QTest::keyClick(table(), Qt::Key_Home);
    settle();
    app().watch(QStringLiteral("deleting one of many changes"));
    app().asHandler("deleteEntry", [&] { m->window->commands()->deleteEntry->trigger(); });
    settle();
    QCOMPARE(table()->model()->rowCount(), many - 1);
    app().asHandler("undoDelete", [&] { m->window->commands()->undoDelete->trigger(); });
    settle();
    QVERIFY(set->draft().changed().size() >= changes);
    app().asHandler("OpenSet::discard", [&] { set->discard(); });
    settle();
    QCOMPARE(table()->model()->rowCount(), many);
}

void tst_Frames::locking()
{
    open();
    app().watch(QStringLiteral("locking"));
    entries::Entry added;
    added.key = "ANOTHER";
    m->secrets()->openSet()->remove({"NEW_ENTRY"});
    m->secrets()->openSet()->put(added, {});
    app().asHandler("Session::lock", [&] { m->session->lock(); });
    settle();
    QVERIFY(m->sees("unlockPage"));
}

int main(int argc, char **argv)
{
    FrameWatch application(argc, argv);
    if (const int limit = qEnvironmentVariableIntValue("HYPHA_FRAME_MS")) // to see what comes near
        application.setLimit(limit);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_Frames test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_frames.moc"
