#include "gui/audit/accessmodel.h"
#include "gui/audit/auditpage.h"
#include "gui/audit/eventsview.h"
#include "gui/audit/eventtable.h"
#include "gui/audit/filterbar.h"
#include "gui/audit/heatmap.h"
#include "gui/audit/keylanes.h"
#include "gui/audit/timelinechart.h"
#include "gui/demo/demo.h"
#include "gui/windowfixture.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace hypha;
using gui::AuditPage;
using gui::EventModel;
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
    void silenceIsOfThePeopleAndDevicesOfTheFilter();
    void sentencesGoBeforeMarks();
};

namespace {

/// The demo, opened on its audit page.
struct DemoStage
{
    gui::Demo demo;
    session::Session session{keystore::ProfileStore(demo.home()), demo.clock()};
    gui::Settings settings{demo.home().config};
    gui::MainWindow window{session, settings};
    DemoStage()
    {
        QSignalSpy ready(&demo, &gui::Demo::ready);
        window.resize(1300, 820);
        window.show();
        window.beginDemo();
        demo.open(session);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
        window.commands()->showAudit->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(page()->book()->listing().shown > 0, patience);
    }
    AuditPage *page() { return window.shell()->audit(); }
    template <class Widget = QWidget> Widget *find(const char *name)
    {
        for (Widget *widget : window.findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void filter(const audit::Filter &filter)
    {
        QSignalSpy listed(page()->book(), &gui::AuditBook::listed);
        page()->filterBar()->setFilter(filter);
        QTRY_VERIFY_WITH_TIMEOUT(listed.size() > 0, patience);
    }
};

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
    DemoStage stage;
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
    gui::TimelineChart empty("empty");
    empty.resize(600, 200);
    empty.showActivity(gui::Activity::of({}, whole), whole);
    QVERIFY(empty.accessibleDescription().startsWith(QStringLiteral("0 ")));
}

void tst_AuditViews::aPictureTellsTheChosenFieldAlone()
{
    DemoStage stage;
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
    DemoStage stage;
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
    DemoStage stage;
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
    DemoStage stage;
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

void tst_AuditViews::silenceIsOfThePeopleAndDevicesOfTheFilter()
{
    DemoStage stage;
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
    DemoStage stage;
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

QTEST_MAIN(tst_AuditViews)
#include "tst_auditviews.moc"
