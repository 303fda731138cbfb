#include "gui/secrets/entrytable.h"
#include "gui/secrets/projectpane.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/tokens.h"
#include "gui/windowfixture.h"
#include "support/manyentries.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

#include <filesystem>
#include <fstream>

using namespace hypha;
using gui::EntryModel;
using test::patience;

/// The table and the tree beside it, with a few entries and two sets.
class tst_Table : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keyboardGoesByNamesAndChoosesWhatItStandsOn();
    void itIsSeenWhereTheKeysAre();
    void escapeLeadsBackToTheList();
    void besideAnEntryNamesCanBeRead();
    void severalEntriesHaveASummaryAndNoCopy();
    void starIsAClickAndAChangeOfTheDraft();
    void filterMenuOffersKindsAndTags();
    void filterSaysHowManyItLetsThrough();
    void selectionOutlivesFiltering();
    void deleteKeyRemovesWhatIsChosenAndUndoBringsItBack();
    void deleteKeyInATextRemovesNoEntry();
    void columnsAreRemembered();
    void copiedEntriesWaitInTheDraftOfTheOtherSet();
    void keysThatAreThereStayUnlessAskedFor();
    void movedEntriesLeaveThisDraft();
    void pictureOfADragHidesNoSet();
    void dotOfADraftIsSeenBehindALongName();
    void droppedFileIsImportedIntoItsSet();
    void changeByAnotherProcessKeepsPlaceAndIsAnnounced();
    void ownVersionIsNotAnnounced();
    void lostBranchMakesTheVaultReadOnlyUntilItIsBack();
    void brokenSetIsMarkedInTheTree();

private:
    gui::SecretsPage *page() { return m->secrets(); }
    gui::OpenSet *set() { return page()->openSet(); }
    gui::EntryTable *table() { return page()->list()->table(); }
    gui::ProjectModel *tree() { return page()->projects()->model(); }
    void open();
    void show(const SetId &set);
    void drop(const QMimeData &data, Qt::DropAction action, const SetId &on);
    void transferTo(const char *command, const SetId &target);
    QAction *columnAction(int column);

    std::optional<test::Window> m;
    test::Place m_place;
    SetId m_other = SetId::random();
};

void tst_Table::open()
{
    m->session->unlock("default", crypto::SecretBytes::copyOf(asBytes(test::manyPassphrase)));
    QTRY_VERIFY_WITH_TIMEOUT(m->session->isOpen(), patience);
    show(m_place.set);
    QTRY_COMPARE_WITH_TIMEOUT(set()->setId(), std::optional(m_place.set), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!set()->isLoading(), patience);
}

void tst_Table::show(const SetId &wanted)
{
    page()->projects()->select({m_place.project, wanted});
    QTRY_VERIFY_WITH_TIMEOUT(set()->setId() == wanted && !set()->isLoading(), patience);
}

void tst_Table::initTestCase()
{
    m.emplace();
    const auto place = test::makeVaultWithMany(m->folder.path().toStdString(), 30);
    QVERIFY(place);
    m_place = *place;
    m->start();
    open();
    bool made = false;
    m->session->run(vault::op::CreateSet{m_place.project, m_other, "staging"}, this,
                    [&](const Result<vault::PushCounts> &result) { made = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(made, patience);
    QTRY_COMPARE(table()->model()->rowCount(), 30);
}

/// A screen reader says the cell that has the focus: the name of the entry, not that it has no star.
void tst_Table::keyboardGoesByNamesAndChoosesWhatItStandsOn()
{
    QWidget *filter = m->find("entryFilter");
    const auto stands = [this](int row) {
        return table()->currentIndex() == table()->model()->index(row, EntryModel::keyColumn) &&
               table()->currentKey() ==
                   table()->currentIndex().data(EntryModel::keyRole).toByteArray().toStdString();
    };
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(stands(0));
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(stands(1));
    QTest::keyClick(table(), Qt::Key_End);
    QVERIFY(stands(29));
    QTest::keyClick(table(), Qt::Key_Home);
    QVERIFY(stands(0));
    QTest::keyClick(table(), Qt::Key_J);
    QVERIFY(stands(1));
    table()->clearSelection(); // as after a restore
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(stands(1));
    m->type("entryFilter", QStringLiteral("10001"));
    table()->clearSelection();
    table()->setCurrentIndex(table()->model()->index(4, EntryModel::keyColumn));
    table()->clearSelection();
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(stands(0));
    m->find<QLineEdit>("entryFilter")->clear();
    table()->clearSelection();
}

/// What is chosen in a list looks the same wherever the keys are: they frame where they go.
void tst_Table::itIsSeenWhereTheKeysAre()
{
    QVERIFY(QTest::qWaitForWindowActive(m->window.get()));
    table()->chooseRow(0);
    for (QWidget *view : {static_cast<QWidget *>(table()), m->find("projectTree")}) {
        m->find("entryFilter")->setFocus();
        QTRY_VERIFY(!view->hasFocus());
        const QImage without = view->grab().toImage();
        view->setFocus();
        QTRY_VERIFY(view->hasFocus());
        QVERIFY2(view->grab().toImage() != without, view->objectName().toUtf8());
    }
    table()->clearSelection();
}

void tst_Table::escapeLeadsBackToTheList()
{
    const QSize usual = m->window->size();
    const auto press = [this](Qt::Key key) { QTest::keyClick(m->window->focusWidget(), key); };
    const auto isInside = [this] { return m->find("rightFrame")->isAncestorOf(m->window->focusWidget()); };
    for (const QSize &size : {QSize(1180, 760), QSize(720, 520)}) {
        m->window->resize(size);
        QTRY_COMPARE(m->window->width(), size.width());
        table()->chooseRow(0);
        table()->setFocus();
        press(Qt::Key_Return);
        QVERIFY(isInside());
        QCOMPARE(m->sees("backToList"), size.width() == 720);
        press(Qt::Key_Escape);
        QCOMPARE(m->window->focusWidget(), table());
        QVERIFY(m->sees("entryTable") && !m->sees("backToList"));
        m->window->commands()->history->setChecked(true);
        QVERIFY(isInside());
        press(Qt::Key_Escape);
        QVERIFY(!m->window->commands()->history->isChecked());
        QCOMPARE(m->window->focusWidget(), table());
        QVERIFY(m->sees("entryTable"));
    }
    m->window->resize(usual);
    QTRY_COMPARE(m->window->size(), usual);
    table()->clearSelection();
}

/// Where there is no room for that the entry takes the list's place.
void tst_Table::besideAnEntryNamesCanBeRead()
{
    const QSize usual = m->window->size();
    const QFont font = QApplication::font();
    int beside = 0;
    for (const double scale : {1.0, 1.5, 2.0}) {
        QFont larger = font;
        larger.setPointSizeF(font.pointSizeF() * scale);
        QApplication::setFont(larger);
        gui::applyTheme(*qApp, gui::ThemeMode::light);
        const int name = QFontMetrics(QApplication::font()).horizontalAdvance(QStringLiteral("DATABASE_U"));
        for (int width = 720; width <= 1440; width += 60) {
            m->window->resize(width, 700);
            table()->chooseRow(0);
            table()->setFocus();
            QTest::keyClick(table(), Qt::Key_Return);
            QCoreApplication::processEvents(); // layouts within layouts
            if (m->sees("entryTable") && m->sees("rightFrame")) {
                ++beside;
                const int shown = table()->columnWidth(EntryModel::keyColumn) - 2 * gui::space(4);
                QVERIFY2(shown >= name, qPrintable(QStringLiteral("%1 at %2").arg(shown).arg(width)));
            }
            QTest::keyClick(m->window->focusWidget(), Qt::Key_Escape);
        }
    }
    QVERIFY(beside > 5);
    QApplication::setFont(font);
    gui::applyTheme(*qApp, gui::ThemeMode::light);
    m->window->resize(usual);
    QTRY_COMPARE(m->window->size(), usual);
    table()->clearSelection();
}

void tst_Table::severalEntriesHaveASummaryAndNoCopy()
{
    table()->selectRow(0);
    QVERIFY(m->window->commands()->copyValue->isEnabled());
    table()->selectAll();
    QVERIFY(m->sees("selectionSummary"));
    QVERIFY(m->find<QLabel>("selectionTitle")->text().startsWith(QStringLiteral("30")));
    QVERIFY(!m->window->commands()->copyValue->isEnabled());
    QVERIFY(!m->window->commands()->editEntry->isEnabled());
    QVERIFY(m->find<QToolButton>("selectionDelete")->isEnabled());
    table()->clearSelection();
    QVERIFY(!m->sees("selectionSummary"));
}

void tst_Table::starIsAClickAndAChangeOfTheDraft()
{
    const QModelIndex star = table()->model()->index(1, EntryModel::favoriteColumn);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(star).center());
    QVERIFY(set()->entry("SERVICE_100001_PASSWORD")->favorite);
    QCOMPARE(set()->draft().count(), std::size_t(1));
    QCOMPARE(table()->currentIndex(), star.siblingAtColumn(EntryModel::keyColumn)); // what is read of the row
    QVERIFY(tree()->indexOf({m_place.project, m_place.set}).data(gui::ProjectModel::draftRole).toBool());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(star).center());
    QVERIFY(set()->draft().isEmpty());
    QVERIFY(!tree()->indexOf({m_place.project, m_place.set}).data(gui::ProjectModel::draftRole).toBool());
}

void tst_Table::filterMenuOffersKindsAndTags()
{
    auto *menu = m->window->findChild<QMenu *>(QStringLiteral("filterMenu"));
    Q_EMIT menu->aboutToShow();
    QStringList offered;
    for (const QAction *action : menu->actions())
        offered << action->text();
    QVERIFY(offered.contains(QStringLiteral("billing")));
    QVERIFY(offered.contains(QStringLiteral("Login")));
    menu->findChild<QAction *>(QStringLiteral("onlyFavorites"))->trigger();
    QCOMPARE(table()->model()->rowCount(), 1);
    auto *button = m->find<QToolButton>("filterButton");
    QVERIFY(button->accessibleName().contains(QStringLiteral("Favourites")));
    QCOMPARE(button->accessibleDescription(), QStringLiteral("1 of 30 shown"));
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(QStringLiteral("filterNone"))->trigger();
    QCOMPARE(table()->model()->rowCount(), 30);
    QCOMPARE(button->accessibleDescription(), button->accessibleName());
}

/// Seen below the name of the set, and read aloud where it is typed; nothing moves for it.
void tst_Table::filterSaysHowManyItLetsThrough()
{
    const auto *line = m->find<QLabel>("setSubtitle");
    const QString whole = line->text();
    const auto placeOf = [this](const char *name) {
        return QRect(m->find(name)->mapTo(m->window.get(), QPoint()), m->find(name)->size());
    };
    const auto rest = [] {
        for (int round = 0; round < 10; ++round) // layouts within layouts
            QCoreApplication::processEvents();
    };
    rest();
    const QRect filter = placeOf("entryFilter"), entries = placeOf("entryTable");
    m->type("entryFilter", QStringLiteral("10001"));
    rest();
    QVERIFY2(line->text().contains(QStringLiteral("10 of 30 shown")), qPrintable(line->text()));
    QVERIFY(line->toolTip().contains(QStringLiteral("10 of 30 shown")));
    QCOMPARE(m->find("entryFilter")->accessibleDescription(), QStringLiteral("10 of 30 shown"));
    QCOMPARE(placeOf("entryFilter"), filter);
    QCOMPARE(placeOf("entryTable"), entries);
    m->type("entryFilter", QStringLiteral("nothing like it"));
    QCOMPARE(m->find("entryFilter")->accessibleDescription(), QStringLiteral("0 of 30 shown"));
    m->find<QLineEdit>("entryFilter")->clear();
    QCOMPARE(line->text(), whole);
    QVERIFY(m->find("entryFilter")->accessibleDescription().isEmpty());
}

void tst_Table::selectionOutlivesFiltering()
{
    page()->list()->select("SERVICE_100012_PASSWORD");
    m->type("entryFilter", QStringLiteral("10001"));
    QCOMPARE(table()->model()->rowCount(), 10);
    QCOMPARE(table()->currentKey(), std::optional<std::string>("SERVICE_100012_PASSWORD"));
    m->type("entryFilter", QStringLiteral("nothing like it"));
    QVERIFY(m->sees("noMatch"));
    m->click("filterClear");
    QCOMPARE(table()->model()->rowCount(), 30);
}

QAction *tst_Table::columnAction(int column)
{
    return table()->columnMenu()->findChild<QAction *>(QStringLiteral("column%1").arg(column));
}

void tst_Table::deleteKeyRemovesWhatIsChosenAndUndoBringsItBack()
{
    auto *undo = m->window->commands()->undoDelete;
    QVERIFY(!undo->isEnabled());
    page()->list()->select("SERVICE_100003_PASSWORD");
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(set()->draft().removed().size(), std::size_t(1));
    QCOMPARE(table()->model()->rowCount(), 29);
    QCOMPARE(table()->currentKey(), std::optional<std::string>("SERVICE_100004_PASSWORD"));
    QTRY_VERIFY(m->sees("toastAction"));
    QVERIFY(m->find<QLabel>("toastText")->text().contains(QStringLiteral("when you save")));
    m->click("toastAction");
    QTRY_VERIFY_WITH_TIMEOUT(set()->draft().isEmpty() && !set()->isLoading(), patience);
    QCOMPARE(table()->model()->rowCount(), 30);
    QTRY_COMPARE(table()->currentKey(), std::optional<std::string>("SERVICE_100003_PASSWORD"));
    QVERIFY(!m->sees("toastAction") && !undo->isEnabled());

    entries::Entry added; // what was never saved comes back too
    added.key = "SERVICE_100003_Z";
    added.tags = {"only here"};
    set()->put(added, {});
    table()->selectRow(2);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table()->selectionCount(), std::size_t(3));
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(table()->model()->rowCount(), 28);
    QVERIFY(!set()->entry(added.key));
    QVERIFY(QTest::qWaitForWindowActive(m->window.get())); // for the shortcut
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(set()->entry(added.key) && !set()->isLoading(), patience);
    QCOMPARE(set()->entry(added.key)->tags, added.tags);
    QCOMPARE(set()->draft().count(), std::size_t(1));
    QCOMPARE(table()->model()->rowCount(), 31);

    page()->list()->select(added.key);
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(undo->isEnabled());
    QVERIFY(!m->find<QLabel>("toastText")->text().contains(QStringLiteral("when you save"))); // it never was
    set()->put(added, {}); // the draft is another by now
    QVERIFY(!undo->isEnabled());
    QVERIFY(!m->sees("toastAction"));
    m->discardDraft();
}

void tst_Table::deleteKeyInATextRemovesNoEntry()
{
    page()->list()->select("SERVICE_100003_PASSWORD");
    m->window->commands()->editEntry->trigger();
    QTRY_VERIFY(m->sees("editorKey"));
    for (const char *text : {"editorKey", "editorTags", "entryFilter"})
        QTest::keyClick(m->find(text), Qt::Key_Delete);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete); // beside the open editor
    QVERIFY(set()->draft().isEmpty());
    QCOMPARE(table()->model()->rowCount(), 30);
    m->click("editorCancel");
    if (m->sees("keepThrowAway"))
        m->click("keepThrowAway");
    QTRY_VERIFY(!m->sees("editorKey"));
    m->discardDraft();
}

void tst_Table::columnsAreRemembered()
{
    m->window->resize(1800, 800);
    QHeaderView *header = table()->horizontalHeader();
    columnAction(EntryModel::userNameColumn)->trigger();
    columnAction(EntryModel::kindColumn)->trigger();
    header->resizeSection(EntryModel::userNameColumn, 333);
    header->moveSection(header->visualIndex(EntryModel::userNameColumn), 1);
    table()->sortByColumn(EntryModel::updatedColumn, Qt::DescendingOrder);
    table()->setFavoritesFirst(true);
    m->start();
    open();
    m->window->resize(1800, 800);
    header = table()->horizontalHeader();
    QVERIFY(!header->isSectionHidden(EntryModel::userNameColumn));
    QVERIFY(header->isSectionHidden(EntryModel::kindColumn));
    QCOMPARE(header->visualIndex(EntryModel::userNameColumn), 1);
    QVERIFY(std::abs(header->sectionSize(EntryModel::userNameColumn) - 333) <= 4);
    QCOMPARE(header->sortIndicatorSection(), int(EntryModel::updatedColumn));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(page()->list()->model()->favoritesFirst());
    table()->setFavoritesFirst(false);
    table()->sortByColumn(EntryModel::keyColumn, Qt::AscendingOrder);
}

void tst_Table::transferTo(const char *command, const SetId &target)
{
    m->window->findChild<QAction *>(QLatin1String(command))->trigger();
    QTRY_VERIFY(m->sees("transferTree"));
    auto *choice = m->find<QTreeView>("transferTree");
    auto *model = static_cast<gui::ProjectModel *>(choice->model());
    choice->setCurrentIndex(model->indexOf({m_place.project, m_place.set}));
    QVERIFY(!m->find<QPushButton>("sheetMain")->isEnabled()); // where they are already
    choice->setCurrentIndex(model->indexOf({m_place.project, target}));
    QTRY_VERIFY(!m->find<QLabel>("transferNote")->text().startsWith(QStringLiteral("Looking")));
}

void tst_Table::copiedEntriesWaitInTheDraftOfTheOtherSet()
{
    page()->list()->select("SERVICE_100003_PASSWORD");
    transferTo("copyToSet", m_other);
    m->click("sheetMain");
    QTRY_VERIFY(tree()->indexOf({m_place.project, m_other}).data(gui::ProjectModel::draftRole).toBool());
    QVERIFY(set()->draft().isEmpty());
    show(m_other);
    QCOMPARE(set()->draft().count(), std::size_t(1));
    const auto value = m->session->reveal(set()->entry("SERVICE_100003_PASSWORD")->value);
    QVERIFY(value && value->text().starts_with("a-value"));
    set()->save({});
    QTRY_COMPARE_WITH_TIMEOUT(set()->set()->currentVersion(), 1u, patience);
    show(m_place.set);
}

void tst_Table::keysThatAreThereStayUnlessAskedFor()
{
    page()->list()->select("SERVICE_100003_PASSWORD");
    transferTo("copyToSet", m_other);
    QTRY_VERIFY(m->sees("transferReplace"));
    QVERIFY(!m->find<QPushButton>("sheetMain")->isEnabled());
    m->find<QCheckBox>("transferReplace")->setChecked(true);
    QVERIFY(m->find<QPushButton>("sheetMain")->isEnabled());
    m->click("sheetCancel");
    QTRY_VERIFY(!m->sees("transferTree"));
}

void tst_Table::movedEntriesLeaveThisDraft()
{
    page()->list()->select("SERVICE_100004_PASSWORD");
    transferTo("moveToSet", m_other);
    m->click("sheetMain");
    QTRY_VERIFY(!set()->entry("SERVICE_100004_PASSWORD"));
    QVERIFY(set()->draft().removed().contains("SERVICE_100004_PASSWORD"));
    set()->discard();
    QTRY_VERIFY(set()->entry("SERVICE_100004_PASSWORD"));
    show(m_other);
    set()->discard();
    show(m_place.set);
}

void tst_Table::pictureOfADragHidesNoSet()
{
    page()->list()->table()->selectAll();
    QVERIFY(page()->list()->selectionCount() > 1);
    const QSize many = page()->list()->table()->dragPicture().deviceIndependentSize().toSize();
    page()->list()->select("SERVICE_100004_PASSWORD");
    const QSize one = page()->list()->table()->dragPicture().deviceIndependentSize().toSize();
    for (const QSize &size : {many, one}) {
        QVERIFY(size.width() <= gui::space(60) && size.height() <= gui::space(10));
        QVERIFY(size.width() > gui::space(8));
    }
}

void tst_Table::dotOfADraftIsSeenBehindALongName()
{
    const auto inkAtTheEnd = [this] {
        auto *view = m->find<QTreeView>("projectTree");
        const QRect row = view->visualRect(tree()->indexOf({m_place.project, m_place.set}));
        const QImage image = view->viewport()->grab(row).toImage();
        return image.copy(image.width() - gui::space(6), 0, gui::space(6), image.height());
    };
    bool renamed = false;
    m->session->run(vault::op::RenameSet{m_place.project, m_place.set, std::string(100, 'w')}, this,
                    [&](const auto &result) { renamed = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(renamed && !set()->isLoading(), patience);
    auto *splitter = m->find<QSplitter>("secretsSplitter");
    const QList<int> before = splitter->sizes();
    splitter->setSizes({1, before[1] + before[0], before[2]}); // no name has room now
    QCoreApplication::sendPostedEvents();
    const QImage without = inkAtTheEnd();
    page()->list()->select("SERVICE_100004_PASSWORD");
    set()->setFavorite({"SERVICE_100004_PASSWORD"}, true);
    QTRY_VERIFY(tree()->indexOf({m_place.project, m_place.set}).data(gui::ProjectModel::draftRole).toBool());
    QTRY_VERIFY(inkAtTheEnd() != without);
    set()->discard();
    QTRY_VERIFY(!tree()->indexOf({m_place.project, m_place.set}).data(gui::ProjectModel::draftRole).toBool());
    splitter->setSizes(before);
}

void tst_Table::drop(const QMimeData &data, Qt::DropAction action, const SetId &on)
{
    const QModelIndex target = tree()->indexOf({m_place.project, on});
    QVERIFY(tree()->canDropMimeData(&data, action, -1, -1, target));
    QVERIFY(!tree()->canDropMimeData(&data, action, -1, -1, target.parent())); // a project holds no entries
    QVERIFY(tree()->dropMimeData(&data, action, -1, -1, target));
}

void tst_Table::droppedFileIsImportedIntoItsSet()
{
    const auto path = std::filesystem::path(m->folder.path().toStdString()) / "dropped.env";
    std::ofstream(path) << "DROPPED=1\n";
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QString::fromStdString(path.string()))});
    drop(file, Qt::CopyAction, m_other);
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("importMerge") && m->find<QPushButton>("sheetMain")->isEnabled(),
                             patience);
    QCOMPARE(set()->setId(), std::optional(m_other));
    m->click("sheetMain");
    QTRY_VERIFY(set()->entry("DROPPED"));
    set()->discard();
    QTRY_VERIFY(!set()->entry("DROPPED"));
    show(m_place.set);
    page()->list()->select("SERVICE_100005_PASSWORD");
    const std::unique_ptr<QMimeData> entry(table()->model()->mimeData({table()->currentIndex()}));
    drop(*entry, Qt::MoveAction, m_other);
    QTRY_VERIFY(m->sees("transferTree"));
    m->click("sheetCancel");
    QTRY_VERIFY(!m->sees("transferTree"));
}

void tst_Table::changeByAnotherProcessKeepsPlaceAndIsAnnounced()
{
    table()->selectRow(20);
    const auto key = table()->currentKey();
    QSignalSpy updated(set(), &gui::OpenSet::updated);
    QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
    {
        const auto other = session::OpenVault::open(
            m->profiles(), "default", crypto::SecretBytes::copyOf(asBytes(test::manyPassphrase)),
            systemClock());
        QVERIFY(other);
        vault::op::PushVersion push{m_place.project, m_place.set, std::nullopt, {}, {}, false, false};
        entries::Entry entry;
        entry.key = "A_NEW_ONE";
        push.put.push_back(entry);
        push.remove = {"SERVICE_100001_PASSWORD"};
        QVERIFY((*other)->run(push));
    }
    QTRY_VERIFY_WITH_TIMEOUT(set()->entry("A_NEW_ONE") && !set()->isLoading(), patience);
    QCOMPARE(updated.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(table()->currentKey(), key);
    QCOMPARE(table()->selectionCount(), std::size_t(1));
}

void tst_Table::ownVersionIsNotAnnounced()
{
    QSignalSpy updated(set(), &gui::OpenSet::updated);
    set()->remove({"A_NEW_ONE"});
    set()->save({});
    QTRY_COMPARE_WITH_TIMEOUT(set()->set()->currentVersion(), 3u, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!set()->isLoading() && set()->draft().isEmpty(), patience);
    QVERIFY(!set()->entry("A_NEW_ONE"));
    QCOMPARE(updated.size(), 0);
}

void tst_Table::lostBranchMakesTheVaultReadOnlyUntilItIsBack()
{
    const auto branch = m->profiles().repository("default") / "refs/heads/main";
    const auto aside = m->profiles().repository("default") / "aside";
    std::filesystem::rename(branch, aside);
    m->session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(set()->isReadOnly(), patience);
    QVERIFY(m->sees("healthBanner"));
    QVERIFY(!m->window->commands()->newEntry->isEnabled());
    QVERIFY(set()->entry("SERVICE_100005_PASSWORD")); // what was read stays on the screen
    std::filesystem::rename(aside, branch);
    m->session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!set()->isReadOnly(), patience);
    QVERIFY(!m->sees("healthBanner"));
}

void tst_Table::brokenSetIsMarkedInTheTree()
{
    show(m_other);
    namespace fs = std::filesystem;
    const auto objects = m->profiles().repository("default") / "objects";
    std::vector<fs::path> files;
    for (const auto &entry : fs::recursive_directory_iterator(objects)) {
        if (entry.is_regular_file())
            files.push_back(entry.path());
    }
    for (const fs::path &file : files) {
        fs::permissions(file, fs::perms::owner_all);
        fs::resize_file(file, fs::file_size(file) / 2);
    }
    show(m_place.set);
    const QModelIndex place = tree()->indexOf({m_place.project, m_place.set});
    QTRY_VERIFY(place.data(gui::ProjectModel::brokenRole).toBool());
    QVERIFY(place.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("damaged")));
    QVERIFY(m->sees("setProblem"));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_Table test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_table.moc"
