#include "gui/audit/accessmodel.h"
#include "gui/audit/eventpane.h"
#include "gui/audit/eventtable.h"
#include "gui/audit/heatmap.h"
#include "gui/audit/keylanes.h"
#include "gui/audit/timelinechart.h"
#include "gui/auditstage.h"
#include "gui/fontscale.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>

using namespace hypha;
using gui::AuditPage;
using gui::EventModel;
using test::AuditStage;
using test::patience;

/// The views of the audit log as everybody meets them: what a filter does to each, what is read out of a
/// picture, and what a list shows where there is little room.
class tst_AuditViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picturesAreChartsThatSayWhatIsSeen();
    void aPictureTellsTheChosenFieldAlone();
    void everyFilterNarrowsAViewOrIsOffThere();
    void keysAreThoseOfTheEventsThatTheFilterLetsThrough();
    void accessIsOfThePeopleAndProjectsOfTheFilter();
    void scrollingPastAChoiceDoesNotChangeIt();
    void silenceIsOfThePeopleAndDevicesOfTheFilter();
    void sentencesGoBeforeMarks();
    void marksAreWholeOrNotThere_data();
    void marksAreWholeOrNotThere();
    void aSelectionAloneOpensItsEvent();
    void theChosenEventFollowsTheLog();
    void theChosenEventFollowsTheTheme();
    void whatNobodyVouchesForIsUnverified();
    void barsStayInsideTheirPicture();
    void yearsGoBeforeMonthsBelowAnAxis();
    void nothingShownIsNotWhatIsExported();
};

namespace {

QString spoken(QWidget *widget, QAccessible::Text what)
{
    return QAccessible::queryAccessibleInterface(widget)->text(what);
}

const std::pair<AuditPage::Part, const char *> charts[] = {{AuditPage::eventsPart, "auditTimeline"},
                                                           {AuditPage::eventsPart, "auditBrush"},
                                                           {AuditPage::keysPart, "keyLanes"},
                                                           {AuditPage::daysPart, "heatMap"}};

} // namespace

void tst_AuditViews::picturesAreChartsThatSayWhatIsSeen()
{
    AuditStage stage({1300, 820});
    for (const auto &[part, name] : charts) {
        stage.page()->showPart(part);
        QWidget *chart = stage.find(name);
        QVERIFY2(chart, name);
        QVERIFY2(QAccessible::queryAccessibleInterface(chart)->role() == QAccessible::Chart, name);
        QVERIFY2(!spoken(chart, QAccessible::Name).isEmpty(), name);
        QVERIFY2(!spoken(chart, QAccessible::Description).isEmpty(), name);
    }
    const QString events = QLocale().toString(static_cast<qulonglong>(stage.page()->book()->log().size()));
    for (const char *name : {"auditTimeline", "heatMap"}) {
        const QString said =
            spoken(stage.window.findChild<QWidget *>(QLatin1String(name)), QAccessible::Description);
        QVERIFY2(said.startsWith(events + u' '), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Most")) && said.contains(QStringLiteral("As a table")),
                 qPrintable(said));
    }
    stage.page()->showPart(AuditPage::accessPart);
    auto *access = stage.find<QTableView>("accessTable");
    QCOMPARE(QAccessible::queryAccessibleInterface(access)->role(), QAccessible::Table);
    QVERIFY(access->accessibleDescription().startsWith(QString::number(access->model()->rowCount())));
    // A period without events says so, and divides by nothing.
    const gui::TimeRange whole = stage.page()->book()->whole();
    QVERIFY(whole.to - stage.session.clock().now().seconds <= gui::minuteSeconds); // never into tomorrow
    gui::TimelineChart empty("empty");
    empty.resize(600, 200);
    empty.showActivity(gui::Activity::of({}, whole), whole);
    QVERIFY(empty.accessibleDescription().startsWith(QStringLiteral("0 ")));
}

void tst_AuditViews::aPictureTellsTheChosenFieldAlone()
{
    AuditStage stage({1300, 820});
    stage.page()->showPart(AuditPage::daysPart);
    auto *map = stage.find<gui::HeatMap>("heatMap");
    map->setFocus();
    const QString whole = spoken(map, QAccessible::Description);
    QTest::keyClick(map, Qt::Key_Right);
    const QString field = spoken(map, QAccessible::Description);
    QVERIFY2(field.startsWith(map->names().first()) && field.size() < whole.size(), qPrintable(field));
    stage.find("heatMap")->clearFocus();
    QVERIFY(spoken(map, QAccessible::Description).endsWith(field)); // whoever comes again hears all of it
    // It opens by its own action too.
    QSignalSpy chosen(map, &gui::HeatMap::cellChosen);
    QAccessibleActionInterface *actions = QAccessible::queryAccessibleInterface(map)->actionInterface();
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.size(), 1);
    // The same numbers as a table.
    stage.page()->showPart(AuditPage::daysPart);
    QTest::mouseClick(stage.find<QPushButton>("daysViewSwitch"), Qt::LeftButton);
    auto *table = stage.find<QTableView>("heatTable");
    QVERIFY(table && table->model()->rowCount() == map->names().size());
}

void tst_AuditViews::everyFilterNarrowsAViewOrIsOffThere()
{
    AuditStage stage({1300, 820});
    const char *const chips[] = {"auditPeople",  "auditDevices", "auditProjects", "auditKinds",
                                 "auditPeriods", "auditOdd",     "auditText"};
    const std::map<AuditPage::Part, std::set<QByteArray>> applying = {
        {AuditPage::accessPart, {"auditPeople", "auditProjects"}},
        {AuditPage::devicesPart, {"auditPeople", "auditDevices"}},
        {AuditPage::localPart, {}}};
    for (const auto part : {AuditPage::accessPart, AuditPage::keysPart, AuditPage::devicesPart,
                            AuditPage::localPart, AuditPage::daysPart, AuditPage::eventsPart}) {
        stage.page()->showPart(part);
        const auto some = applying.find(part);
        for (const char *name : chips) {
            auto *chip = stage.find(name);
            QVERIFY2(chip, name);
            const bool applies = some == applying.end() || some->second.contains(name);
            QVERIFY2(chip->isEnabled() == applies, name);
            QVERIFY2(chip->accessibleDescription().contains(QStringLiteral("not narrow")) != applies, name);
            QVERIFY2(chip->toolTip().contains(QStringLiteral("not narrow")) != applies, name);
        }
        QCOMPARE(stage.find("auditOff") != nullptr, some != applying.end());
    }
}

void tst_AuditViews::keysAreThoseOfTheEventsThatTheFilterLetsThrough()
{
    AuditStage stage({1300, 820});
    stage.page()->showPart(AuditPage::keysPart);
    QTest::mouseClick(stage.find<QPushButton>("keyViewSwitch"), Qt::LeftButton);
    auto *table = stage.find<QTableView>("keyTable");
    auto *keys = qobject_cast<gui::KeyTable *>(table->model());
    const int all = keys->rowCount();
    QVERIFY(all > 1 && !stage.find("keyNarrowed"));
    const auto &log = stage.page()->book()->log();
    const auto author = [&](int row) {
        return log.users()[log.row(keys->sequence(keys->index(row, 0)) - 1).user];
    };
    const UserId first = author(0);
    int ofFirst = 0;
    for (int row = 0; row < all; ++row)
        ofFirst += author(row) == first ? 1 : 0;
    audit::Filter byOne;
    byOne.users = std::set{first};
    stage.filter(byOne);
    QCOMPARE(keys->rowCount(), ofFirst);
    QCOMPARE(stage.find("keyNarrowed") != nullptr, ofFirst < all);
    for (int row = 0; row < keys->rowCount(); ++row)
        QVERIFY(author(row) == first);
    const ProjectId project = stage.page()->book()->facts().lanes.front().project;
    audit::Filter ofProject;
    ofProject.projects = std::set{project};
    stage.filter(ofProject);
    QCOMPARE(keys->rowCount(), static_cast<int>(stage.page()->book()->facts().lanes.front().versions.size()));
    audit::Filter nothing;
    nothing.text = "no event says this";
    stage.filter(nothing);
    QCOMPARE(keys->rowCount(), 0);
    QVERIFY(stage.find<QLabel>("keyNarrowed")->text().startsWith(QStringLiteral("0 ")));
    stage.filter({});
    QCOMPARE(keys->rowCount(), all);
}

void tst_AuditViews::accessIsOfThePeopleAndProjectsOfTheFilter()
{
    AuditStage stage({1300, 820});
    stage.page()->showPart(AuditPage::accessPart);
    auto *model = qobject_cast<gui::AccessModel *>(stage.find<QTableView>("accessTable")->model());
    const int people = model->rowCount(), projects = model->columnCount();
    QVERIFY(people > 2 && projects > 2);
    audit::Filter filter;
    filter.users = std::set{*model->person(1)};
    const UserId wanted = *model->person(1);
    filter.projects = std::set{stage.page()->book()->facts().state->projects.begin()->first};
    filter.users->insert(UserId{"email|nobody@example.org"});
    stage.filter(filter);
    QVERIFY(model->rowCount() <= 1);
    QCOMPARE(model->columnCount(), 1);
    QVERIFY(model->rowCount() == 0 || *model->person(0) == wanted);
    filter.users = std::set{UserId{"email|nobody@example.org"}};
    stage.filter(filter);
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(stage.find<QLabel>("accessSentence")->text().startsWith(QStringLiteral("Nobody")));
    stage.filter({});
    QCOMPARE(model->rowCount(), people);
    QCOMPARE(model->columnCount(), projects);
}

void tst_AuditViews::scrollingPastAChoiceDoesNotChangeIt()
{
    AuditStage stage({1300, 820});
    stage.page()->showPart(AuditPage::accessPart);
    auto *place = stage.find<QComboBox>("accessPlace");
    QVERIFY(place && place->count() > 2 && place->currentIndex() == 0);
    const auto scroll = [place] {
        const QPointF middle = place->rect().center();
        QWheelEvent wheel(middle, place->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(place, &wheel);
    };
    place->clearFocus();
    scroll();
    QCOMPARE(place->currentIndex(), 0);
    QVERIFY(!place->hasFocus());
    place->setFocus();
    scroll();
    QCOMPARE(place->currentIndex(), 1);
}

void tst_AuditViews::silenceIsOfThePeopleAndDevicesOfTheFilter()
{
    AuditStage stage({1300, 820});
    stage.page()->showPart(AuditPage::devicesPart);
    auto *table = stage.find<QTableView>("heardTable");
    const int all = table->model()->rowCount();
    const auto devices = stage.page()->book()->facts().fresh.devices;
    QCOMPARE(all, static_cast<int>(devices.size()));
    audit::Filter filter;
    filter.users = std::set{devices.front().user};
    stage.filter(filter);
    QCOMPARE(table->model()->rowCount(),
             static_cast<int>(std::count_if(devices.begin(), devices.end(), [&](const audit::Heard &one) {
                 return one.user == devices.front().user;
             })));
    filter.devices = std::set{devices.front().device};
    stage.filter(filter);
    QCOMPARE(table->model()->rowCount(), 1);
    stage.filter({});
    QCOMPARE(table->model()->rowCount(), all);
}

/// In the window as it opens, most sentences are there in full, with the marks beside them.
void tst_AuditViews::sentencesGoBeforeMarks()
{
    AuditStage stage({1300, 820});
    const auto *table = stage.page()->events()->table();
    const QHeaderView *header = table->horizontalHeader();
    const auto marks = [&] {
        return !header->isSectionHidden(EventModel::signatureColumn)
                   ? header->sectionSize(EventModel::signatureColumn)
                   : 0;
    };
    const auto readable = [&] {
        int whole = 0, events = 0;
        const QFontMetrics metrics(table->font());
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString text = table->model()->index(row, EventModel::eventColumn).data().toString();
            if (table->model()->index(row, 0).data(EventModel::headingRole).toBool())
                continue;
            ++events;
            whole +=
                metrics.horizontalAdvance(text) < header->sectionSize(EventModel::eventColumn) - 60 ? 1 : 0;
        }
        return whole * 100 / std::max(events, 1);
    };
    QVERIFY(marks() > 0);
    QVERIFY2(readable() >= 90, qPrintable(QStringLiteral("%1 of 100").arg(readable())));
    QCOMPARE(table->model()->headerData(EventModel::chainColumn, Qt::Horizontal, Qt::ToolTipRole).toString(),
             QStringLiteral("Chain"));
    // Wider than anything: with their words. Beside a pane with less room: without them, perhaps not at all.
    std::vector<int> widths;
    for (int width = 2400; width >= 960; width -= 40) {
        stage.window.resize(width, 820);
        QCoreApplication::processEvents();
        if (widths.empty() || widths.back() != marks())
            widths.push_back(marks());
    }
    QVERIFY(widths.size() >= 2 && widths.size() <= 3);
    QVERIFY(std::is_sorted(widths.rbegin(), widths.rend()) && widths[1] > 0);
}

void tst_AuditViews::marksAreWholeOrNotThere_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 1.5, 2.0})
        QTest::addRow("%d %%", static_cast<int>(scale * 100)) << scale;
}

/// What is painted in `place` on its ground, without the line below it.
static QRect inkIn(const QImage &image, QRect place)
{
    place.adjust(0, 0, 0, -2);
    QRect ink;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            if (image.pixel(x, y) != image.pixel(place.topLeft()))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink.translated(-place.topLeft());
}

/// At each width of the window, below words and below icons.
void tst_AuditViews::marksAreWholeOrNotThere()
{
    QFETCH(double, scale);
    const test::FontScale grown(scale);
    AuditStage stage({1180, 760});
    auto *table = stage.page()->events()->table();
    const QHeaderView *header = table->horizontalHeader();
    int row = 0;
    while (stage.model()->index(row, 0).data(EventModel::headingRole).toBool())
        ++row;
    int looked = 0;
    for (int width = 2400; width >= 960; width -= 20) {
        stage.window.resize(width, 900);
        QImage head, events;
        do { // whatever is still to be laid out is, for the sake of the picture
            QCoreApplication::processEvents();
            head = header->viewport()->grab().toImage();
            events = table->viewport()->grab().toImage();
        } while (events.size() != table->viewport()->size());
        if (header->isSectionHidden(EventModel::signatureColumn))
            continue;
        ++looked;
        QSize first;
        for (const int column :
             {EventModel::signatureColumn, EventModel::chainColumn, EventModel::permissionColumn}) {
            const QRect place = table->visualRect(stage.model()->index(row, column));
            const auto where = QStringLiteral("column %1, to %2 of %3, in a window of %4")
                                   .arg(column)
                                   .arg(place.right())
                                   .arg(events.width())
                                   .arg(width);
            QVERIFY2(events.rect().contains(place), qPrintable(where));
            const QRect ink = inkIn(events, place);
            QVERIFY2(ink.left() > 0 && ink.right() < place.width() - 1 && ink.top() > 0, qPrintable(where));
            first = first.isValid() ? first : ink.size();
            QCOMPARE(ink.size(), first); // the same tick three times
            const QRect above(header->sectionViewportPosition(column), 0, header->sectionSize(column),
                              header->height());
            const QRect title = inkIn(head, above);
            QVERIFY2(title.isValid() && title.left() > 0 && title.right() < above.width() - 1,
                     qPrintable(where));
        }
    }
    QVERIFY(looked > 0);
}

/// Assistive technology selects a row and moves no cursor.
void tst_AuditViews::aSelectionAloneOpensItsEvent()
{
    AuditStage stage;
    auto *table = stage.page()->events()->table();
    auto *pane = stage.page()->events()->pane();
    QSignalSpy chosen(table, &gui::EventTable::sequenceChosen);
    const std::uint64_t last = stage.page()->book()->log().size();
    const auto select = [&](std::uint64_t sequence) {
        table->selectionModel()->select(stage.model()->indexOf(sequence),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    };
    select(last - 5);
    QTRY_COMPARE(pane->sequence(), last - 5);
    QCOMPARE(table->currentSequence(), last - 5); // the keyboard goes on from there
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(pane->sequence(), last - 6);
    QCoreApplication::processEvents();
    QCOMPARE(chosen.size(), 2); // told once
    // A neighbour in the chain that the list does not show, and back to what is still the current row.
    const audit::Row &shown = stage.page()->book()->log().row(last - 7);
    audit::Filter filter;
    filter.types.set(static_cast<std::size_t>(shown.type));
    stage.filter(filter);
    std::uint64_t hidden = last - 6;
    while (stage.model()->indexOf(hidden).isValid())
        --hidden;
    QVERIFY(hidden > 0);
    Q_EMIT pane->eventChosen(hidden);
    QTRY_COMPARE(pane->sequence(), hidden);
    QVERIFY(!table->selectionModel()->hasSelection());
    QCoreApplication::processEvents();
    select(last - 6);
    QTRY_COMPARE(pane->sequence(), last - 6);
}

/// What stands beside the list is of the log that is listed: a new event is its neighbour.
void tst_AuditViews::theChosenEventFollowsTheLog()
{
    AuditStage stage;
    const std::uint64_t last = stage.page()->book()->log().size();
    QVERIFY(stage.page()->events()->table()->selectSequence(last));
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("eventCopyProof"), patience);
    QVERIFY(!stage.find("chainAfter"));
    stage.relisted([&] {
        stage.session.run(vault::op::AddNote{std::nullopt, "one more"}, &stage.session, [](const auto &) {});
    });
    QCOMPARE(stage.page()->book()->log().size(), last + 1);
    QCOMPARE(stage.page()->events()->pane()->sequence(), last);
    QVERIFY(stage.find("chainAfter"));
    QVERIFY(stage.find("eventCopyProof")); // nothing of it was made anew
}

void tst_AuditViews::theChosenEventFollowsTheTheme()
{
    gui::applyTheme(*qApp, gui::ThemeMode::light); // a window without one would follow none
    AuditStage stage;
    QVERIFY(stage.page()->events()->table()->selectSequence(stage.page()->book()->log().size() - 1));
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("eventCopyProof"), patience);
    for (const auto theme : {gui::ThemeMode::dark, gui::ThemeMode::light}) {
        gui::applyTheme(*qApp, theme);
        const auto links = stage.window.findChildren<QLabel *>(QStringLiteral("chainLink"));
        QCOMPARE(links.size(), 2);
        for (const QLabel *link : links)
            QCOMPARE(
                link->pixmap().toImage(),
                gui::linePixmap(QStringLiteral("link"), gui::space(4), gui::colors().muted, 1).toImage());
    }
}

/// Whoever can write to the repository can let a device ask in anybody's name.
void tst_AuditViews::whatNobodyVouchesForIsUnverified()
{
    AuditStage stage;
    const auto state = stage.page()->book()->facts().state;
    const auto waiting = std::find_if(state->devices.begin(), state->devices.end(), [](const auto &one) {
        return one.second.status == vault::DeviceStatus::pendingApproval;
    });
    QVERIFY(waiting != state->devices.end());
    const auto show = [&](std::uint64_t sequence) {
        stage.page()->showEventOf(sequence);
        QTRY_COMPARE_WITH_TIMEOUT(stage.page()->events()->pane()->sequence(), sequence, patience);
        QTRY_VERIFY_WITH_TIMEOUT(stage.find("eventCopyProof"), patience);
    };
    const auto text = [&](const char *name) { return stage.find<QLabel>(name)->text(); };
    const std::uint64_t asked = waiting->second.enrolledSequence;
    show(asked);
    QCOMPARE(text("eventVerified"), QStringLiteral("unverified"));
    QVERIFY(text("eventOdd").contains(QStringLiteral("nobody has let this device in")));
    QVERIFY(text("eventMarks").contains(QStringLiteral("– Permission")));
    const QModelIndex line = stage.model()->indexOf(asked);
    QVERIFY(line.data(EventModel::oddRole).toBool());
    QVERIFY(line.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Unverified")));
    show(asked - 1);
    QCOMPARE(text("eventVerified"), QStringLiteral("✓ verified"));
    QVERIFY(text("eventMarks").contains(QStringLiteral("✓ Permission")));
    QVERIFY(!stage.find("eventOdd"));
    // Whoever lets it in vouches for what it signed before, and an event that is open says so.
    show(asked);
    bool letIn = false;
    stage.relisted([&] {
        const vault::Device &device = waiting->second;
        stage.session.run(vault::op::ApproveDevice{device.id, vault::deviceFingerprint(device)},
                          &stage.session, [&](const auto &done) { letIn = done.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(letIn, patience);
    });
    QTRY_COMPARE_WITH_TIMEOUT(text("eventVerified"), QStringLiteral("✓ verified"), patience);
    QVERIFY(!stage.find("eventOdd"));
}

void tst_AuditViews::barsStayInsideTheirPicture()
{
    for (const auto &[from, to] : {std::pair(100.0, 110.0), std::pair(90.0, 101.0), std::pair(299.5, 310.0),
                                   std::pair(300.0, 306.0), std::pair(-50.0, 400.0)}) {
        const auto [left, right] = gui::barBetween(from, to, 100, 300);
        QVERIFY2(left >= 100 && right <= 300 && right - left >= gui::space(0.75),
                 qPrintable(QStringLiteral("%1 to %2: %3 to %4").arg(from).arg(to).arg(left).arg(right)));
    }
    QCOMPARE(gui::barBetween(120, 130, 100, 300), std::pair(120.0, 130.0));
}

void tst_AuditViews::yearsGoBeforeMonthsBelowAnAxis()
{
    const auto shown = [](int step, int end) {
        std::vector<gui::AxisLabel> labels;
        for (int month = 0; month < 14; ++month) // from November on
            labels.push_back({month % 12 == 2 ? QStringLiteral("2026") : QString::number(month), month * step,
                              30, month % 12 == 2});
        QStringList texts;
        for (const gui::AxisLabel &label : gui::labelsThatFit(labels, 5, end))
            texts << label.text;
        return texts.join(u' ');
    };
    QCOMPARE(shown(40, 1000), QStringLiteral("0 1 2026 3 4 5 6 7 8 9 10 11 12 13"));
    QCOMPARE(shown(20, 1000), QStringLiteral("0 2026 4 6 8 10 12"));
    QCOMPARE(shown(25, 1000), QStringLiteral("0 2026 4 6 8 10 12"));
    QCOMPARE(shown(15, 200), QStringLiteral("2026 5 8 11"));
    QCOMPARE(shown(40, 70), QStringLiteral("0 1"));
    QCOMPARE(shown(40, 20), QString());
}

void tst_AuditViews::nothingShownIsNotWhatIsExported()
{
    AuditStage stage;
    const auto chosen = [&] {
        stage.window.commands()->exportEvents->trigger();
        const std::unique_ptr<QDialog> sheet(
            stage.window.findChild<QDialog *>(QStringLiteral("auditExportSheet")));
        const auto *shown = sheet->findChild<QRadioButton *>(QStringLiteral("auditExportShown"));
        const auto *all = sheet->findChild<QRadioButton *>(QStringLiteral("auditExportAll"));
        return std::tuple(shown->isEnabled(), shown->isChecked(), all->isChecked());
    };
    QVERIFY(chosen() == std::tuple(true, true, false));
    audit::Filter nothing;
    nothing.text = "no event says this";
    stage.filter(nothing);
    QVERIFY(chosen() == std::tuple(false, false, true));
}

QTEST_MAIN(tst_AuditViews)
#include "tst_auditviews.moc"
