#include "gui/audit/accessmodel.h"
#include "gui/audit/brushstrip.h"
#include "gui/audit/counttable.h"
#include "gui/audit/devicesheard.h"
#include "gui/audit/eventpane.h"
#include "gui/audit/eventproof.h"
#include "gui/audit/eventtable.h"
#include "gui/audit/exportsheet.h"
#include "gui/audit/keylanes.h"
#include "gui/audit/locallist.h"
#include "gui/audit/timelinechart.h"
#include "gui/auditstage.h"
#include "gui/fontscale.h"
#include "gui/framewatch.h"
#include "gui/layoutproblems.h"
#include "gui/text/auditkinds.h"
#include "gui/text/auditsentences.h"
#include "gui/text/auditwords.h"
#include "gui/text/words.h"
#include "gui/widgets/facttable.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/wordgrid.h"
#include "model/audit/archive.h"
#include "model/audit/auditteam.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

using namespace hypha;
using gui::EventLine;
using gui::EventModel;
using gui::TimeRange;
using test::AuditStage;
using test::AuditTeam;
using test::patience;

/// The audit log in the window: its words, its models, its pictures, and the page over the demo's
/// organisation.
class tst_AuditPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfEventHasASentence();
    void sentencesNameWhoAndWhat();
    void notesOfProgramsAreToldInWords();
    void theRecoveryKeyIsCalledWhatItIs();
    void thingsAreCalledAsTheyWereThen();
    void hostileTextsStayText();
    void placeMarkersInNamesAreText();
    void eventsStandNewestFirstUnderTheirDays();
    void eventsThatComeInArePutInPlace();
    void aHundredThousandLinesAreMadeQuickly();
    void oddClocksAreMarked();
    void whatBecomesCurrentIsMarked();
    void modelsAreSound();
    void stepsCutAPeriodIntoWholePieces();
    void periodsStayWithinTheHistory();
    void piecesCountEveryEventOnce();
    void aDragChoosesAPeriod();
    void theKeyboardZoomsAndMoves();
    void aProofHoldsWhatOneNeedsToCheckIt();

    void theHeadlineSaysWhatWasVerified();
    void chipsAndWordsFilter();
    void whatIsNewSinceTheLastVisit();
    void toolTipsAreReadAsText();
    void whatReadEventsAreWorthIsSaid();
    void anEventShowsItsProof();
    void anotherEventLeavesNothingOfTheLast();
    void everythingIsVerifiedOnDemand();
    void aZoomShowsThatPeriodAlone();
    void notesGoIntoTheLog();
    void exportsAreWrittenWhole_data();
    void exportsAreWrittenWhole();
    void lockingForgetsTheLog();
    void damageOpensWithWhatWasExpectedAndFound();
    void rowNamesStandBesideTheirCells();
    void everythingFits_data();
    void everythingFits();
};

static std::vector<std::uint32_t> allRows(const audit::Log &log)
{
    std::vector<std::uint32_t> rows(log.size());
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        rows[i] = i;
    return rows;
}

static std::shared_ptr<const gui::EventLines> linesOf(const audit::Log &log)
{
    return std::make_shared<const gui::EventLines>(gui::linesOf(log, allRows(log), std::nullopt));
}

static QString sentenceAt(const audit::Log &log, std::size_t index)
{
    return gui::sentenceOf(log.event(index), log.names()).text;
}

static std::size_t rowOf(const audit::Log &log, audit::EventType type)
{
    std::size_t row = 0;
    while (row < log.size() && log.row(row).type != type)
        ++row;
    return row;
}

template <std::size_t Index = 0> static void eachKind(const std::function<void(vault::Details)> &visit)
{
    if constexpr (Index < std::variant_size_v<vault::Details>) {
        visit(vault::Details(std::variant_alternative_t<Index, vault::Details>{}));
        eachKind<Index + 1>(visit);
    }
}

void tst_AuditPage::everyKindOfEventHasASentence()
{
    QSet<QString> kinds;
    int seen = 0;
    eachKind([&](vault::Details details) {
        vault::Event event;
        event.actorUser = UserId{"email|eva@acme.example"};
        event.details = std::move(details);
        const gui::Sentence sentence = gui::sentenceOf(event, audit::Names());
        QVERIFY2(sentence.text.size() > 5, qPrintable(QString::number(seen)));
        QVERIFY(!sentence.text.contains(u'%'));
        int end = 0;
        for (const gui::Sentence::Span &name : sentence.names) {
            QVERIFY(name.start >= end && name.length > 0);
            end = name.start + name.length;
        }
        QVERIFY(end <= sentence.text.size());
        const QString kind = gui::eventTypeName(audit::typeOf(event.details));
        QVERIFY2(!kind.isEmpty() && !kinds.contains(kind), qPrintable(kind));
        kinds.insert(kind);
        ++seen;
    });
    QCOMPARE(seen, 33);
}

void tst_AuditPage::sentencesNameWhoAndWhat()
{
    const AuditTeam team;
    const auto line = [&](audit::EventType type) { return sentenceAt(team.log, rowOf(team.log, type)); };
    using enum audit::EventType;
    QCOMPARE(line(deviceApproved), QStringLiteral("ada@example.org approved ben-phone for ben@example.org"));
    QCOMPARE(line(memberAdded),
             QStringLiteral("ada@example.org admitted ben@example.org to the vault as Admin"));
    QVERIFY(
        line(pdkRotated)
            .startsWith(QStringLiteral("ada@example.org renewed the key of backend: somebody was removed")));
    QVERIFY(line(pdkRotated).contains(QStringLiteral("without eva@example.org")));
    const gui::Sentence approved =
        gui::sentenceOf(team.log.event(rowOf(team.log, deviceApproved)), team.log.names());
    QStringList bold;
    for (const gui::Sentence::Span &name : approved.names)
        bold << approved.text.mid(name.start, name.length);
    QCOMPARE(bold, QStringList({QStringLiteral("ada@example.org"), QStringLiteral("ben-phone"),
                                QStringLiteral("ben@example.org")}));
}

/// The event of Ada's laptop with these details, in a log that knows `before`.
static QString told(vault::Details details, const std::vector<vault::Details> &before = {})
{
    audit::Names names;
    vault::Event event;
    event.actorUser = UserId{"email|ada@example.org"};
    for (const vault::Details &earlier : before) {
        ++event.sequence;
        event.details = earlier;
        names.learn(event);
    }
    ++event.sequence;
    event.details = std::move(details);
    return gui::sentenceOf(event, names).text;
}

void tst_AuditPage::notesOfProgramsAreToldInWords()
{
    const auto noted = [](std::string note, const std::vector<vault::Details> &before = {}) {
        return told(vault::details::AuditNote{std::move(note)}, before);
    };
    QCOMPARE(noted("hypha-drill/1 set=3 group=0 index=1"),
             QStringLiteral("ada@example.org noted that recovery share 2 of group 1 was checked (set 3)"));
    QCOMPARE(noted("hypha-printed/1 set=1 group=1 index=0"),
             QStringLiteral("ada@example.org noted that recovery share 1 of group 2 was printed (set 1)"));
    QCOMPARE(
        noted("hypha-printed/1 set=1 group=1 index=0 as=pdf"),
        QStringLiteral("ada@example.org noted that recovery share 1 of group 2 was saved as PDF (set 1)"));
    QCOMPARE(noted("hypha-printed/1 set=1 group=1 index=0 as=words"),
             QStringLiteral(
                 "ada@example.org noted that the words of recovery share 1 of group 2 were saved (set 1)"));
    vault::details::DeviceEnrolled kit{};
    kit.device = DeviceId::random();
    kit.description.name = "Emergency kit";
    QCOMPARE(noted("hypha-printed/1 kit=" + kit.device.toString(), {kit}),
             QStringLiteral("ada@example.org noted that the emergency kit Emergency kit was printed"));
    QCOMPARE(noted("hypha-printed/1 kit=" + kit.device.toString() + " as=pdf", {kit}),
             QStringLiteral("ada@example.org noted that the emergency kit Emergency kit was saved as PDF"));
    QCOMPARE(
        noted("hypha-printed/1 kit=" + kit.device.toString() + " as=words", {kit}),
        QStringLiteral("ada@example.org noted that the words of the emergency kit Emergency kit were saved"));
    QCOMPARE(noted("hypha-used/1 kit=" + kit.device.toString(), {kit}),
             QStringLiteral("ada@example.org noted that the emergency kit Emergency kit was used"));
    // What only looks like one is what somebody wrote.
    for (const char *text : {"hypha-drill/1 set=3 group=0 index=1 and more", "hypha-drill/1 set=<b>3</b>",
                             "hypha-printed/1 kit=x", "hypha-drill/1 set=3 group=0 index=1 as=pdf",
                             "hypha-printed/1 set=1 group=1 index=0 as=<b>", "hypha-used/1 kit="})
        QCOMPARE(noted(text), QStringLiteral("ada@example.org noted: %1").arg(QLatin1String(text)));
}

void tst_AuditPage::theRecoveryKeyIsCalledWhatItIs()
{
    vault::details::OrgRecoveryKeyRotated recovery{};
    recovery.key = DeviceId::random();
    vault::details::PdkShared shared{};
    shared.version = 2;
    shared.devices = {recovery.key};
    QVERIFY2(told(shared, {recovery}).endsWith(QStringLiteral(" to the organisation's recovery key")),
             qPrintable(told(shared, {recovery})));
    QVERIFY(!told(shared).contains(QStringLiteral("recovery"))); // one that no event announced
    vault::details::ProjectCreated project{};
    project.project = ProjectId::random();
    project.name = "backend";
    vault::details::RecoveryAssisted assisted{};
    assisted.user = UserId{"email|ben@example.org"};
    assisted.projects = {project.project};
    QCOMPARE(told(assisted, {project}),
             QStringLiteral("ada@example.org helped ben@example.org to recover access to backend"));
    // Who was left out, and which devices of others were.
    vault::details::DeviceEnrolled phone{}, laptop{};
    phone.device = DeviceId::random();
    phone.user = assisted.user;
    phone.description.name = "Ben's phone";
    laptop.device = DeviceId::random();
    laptop.user = UserId{"email|eva@example.org"};
    laptop.description.name = "Eva's laptop";
    vault::details::PdkRotated rotated{};
    rotated.excludedUsers = {phone.user};
    rotated.excludedDevices = {phone.device, laptop.device};
    QVERIFY2(
        told(rotated, {phone, laptop}).endsWith(QStringLiteral("; without ben@example.org, Eva's laptop")),
        qPrintable(told(rotated, {phone, laptop})));
    // The same from a log that was read from its archive.
    AuditStage stage;
    std::size_t given = 0;
    const auto archived = audit::readLog(audit::writeLog(stage.model()->log()));
    QVERIFY(archived);
    for (std::size_t i = 0; i < archived->size(); ++i) {
        QVERIFY2(!sentenceAt(*archived, i).contains(QStringLiteral("(unknown)")),
                 qPrintable(sentenceAt(*archived, i)));
        QCOMPARE(sentenceAt(*archived, i), sentenceAt(stage.model()->log(), i));
        given += sentenceAt(*archived, i).contains(QStringLiteral("recovery key")) ? 1 : 0;
    }
    QVERIFY(given > 0);
}

void tst_AuditPage::thingsAreCalledAsTheyWereThen()
{
    const AuditTeam team;
    const std::size_t renamed = rowOf(team.log, audit::EventType::projectChanged);
    QVERIFY(renamed < team.log.size());
    const QString text = sentenceAt(team.log, renamed);
    QVERIFY2(text.contains(QStringLiteral("renamed the project")) &&
                 text.endsWith(QStringLiteral("to backend")),
             qPrintable(text));
    const QString before = sentenceAt(team.log, rowOf(team.log, audit::EventType::versionCreated));
    QVERIFY2(!before.contains(QStringLiteral("backend")), qPrintable(before));
}

void tst_AuditPage::hostileTextsStayText()
{
    const AuditTeam team;
    const std::size_t row = rowOf(team.log, audit::EventType::auditNote);
    const QString text = sentenceAt(team.log, row);
    QVERIFY(text.contains(QStringLiteral("<b>x</b>"))); // shown, not obeyed
    QVERIFY(!text.contains(QChar(0x202E)) && !text.contains(u'\n'));
    EventModel model;
    model.setLines(team.log, linesOf(team.log));
    const QModelIndex index = model.indexOf(row + 1);
    QVERIFY(index.isValid());
    const QString tip = index.data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(QStringLiteral("<b>")) && tip.contains(QStringLiteral("&lt;b&gt;")));
}

void tst_AuditPage::placeMarkersInNamesAreText()
{
    const gui::Sentence sentence =
        gui::makeSentence(QStringLiteral("%1 met %2"), {{QStringLiteral("%2")}, {QStringLiteral("100 %1")}});
    QCOMPARE(sentence.text, QStringLiteral("%2 met 100 %1"));
    QCOMPARE(sentence.names, QList<gui::Sentence::Span>({{0, 2}, {7, 6}}));
}

void tst_AuditPage::eventsStandNewestFirstUnderTheirDays()
{
    const AuditTeam team;
    EventModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLines(team.log, linesOf(team.log));
    QVERIFY(model.index(0, 0).data(EventModel::headingRole).toBool());
    QCOMPARE(model.index(1, 0).data(EventModel::sequenceRole).toULongLong(), qulonglong(team.log.size()));
    std::uint64_t last = team.log.size() + 1;
    int headings = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, EventModel::eventColumn);
        if (index.data(EventModel::headingRole).toBool()) {
            ++headings;
            QVERIFY(!index.flags().testFlag(Qt::ItemIsSelectable));
            continue;
        }
        const auto sequence = index.data(EventModel::sequenceRole).toULongLong();
        QCOMPARE(sequence, last - 1); // in the order of the chain, whatever the clocks say
        last = sequence;
        QCOMPARE(model.indexOf(sequence).row(), row);
    }
    QCOMPARE(last, 1ULL);
    QVERIFY(headings >= 3);
}

void tst_AuditPage::eventsThatComeInArePutInPlace()
{
    const AuditTeam team;
    audit::Log before;
    for (std::size_t i = 0; i + 3 < team.events.size(); ++i)
        before.add(team.events[i]);
    EventModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLines(before, linesOf(before));
    const QPersistentModelIndex kept = model.indexOf(5);
    QSignalSpy reset(&model, &EventModel::modelReset);
    audit::Log after = before;
    for (std::size_t i = before.size(); i < team.events.size(); ++i)
        after.add(team.events[i]);
    model.setLines(after, linesOf(after));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(kept.data(EventModel::sequenceRole).toULongLong(), 5ULL);
    QVERIFY(model.indexOf(after.size()).isValid());
    const auto none = std::make_shared<const gui::EventLines>();
    model.setLines(after, none);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!kept.isValid());
}

/// Nothing is made for lines that nobody looks at.
void tst_AuditPage::aHundredThousandLinesAreMadeQuickly()
{
    const AuditTeam team;
    audit::Log log;
    vault::Event event = team.events[rowOf(team.log, audit::EventType::versionCreated)];
    const std::uint64_t count = 100000;
    for (std::uint64_t i = 1; i <= count; ++i) {
        event.sequence = i;
        event.timestamp = Timestamp::fromSeconds(1'700'000'000 + static_cast<std::int64_t>(i) * 600);
        log.add(event);
    }
    const auto lines = linesOf(log);
    EventModel model;
    gui::EventTable table("table", model);
    gui::TimelineChart chart("chart");
    table.resize(900, 400);
    chart.resize(900, 240);
    table.show();
    chart.show();
    std::vector<gui::ActivityPoint> points;
    for (std::size_t i = 0; i < log.size(); ++i)
        points.push_back({log.row(i).time.seconds, log.row(i).category()});
    const TimeRange whole{1'700'000'000, 1'700'000'000 + 100'001 * 600};
    const auto activity = gui::Activity::of(points, whole);
    // Told, not judged: what a handler costs on a machine that is busy with other things says little.
    const auto told = [](const char *what, const auto &act) {
        const double before = test::threadMilliseconds();
        act();
        QCoreApplication::processEvents();
        qInfo("%s: %.1f ms", what, test::threadMilliseconds() - before);
    };
    told("all events listed", [&] { model.setLines(log, lines); });
    told("an event chosen at the end", [&] { QVERIFY(table.selectSequence(1)); });
    told("a page up", [&] { QTest::keyClick(&table, Qt::Key_PageUp); });
    told("the whole history as a picture", [&] { chart.setActivity(activity); });
    told("half of it", [&] { chart.setRange({whole.from, whole.from + whole.length() / 2}); });
    QVERIFY(model.rowCount() > static_cast<int>(count));
    QCOMPARE(gui::eventsIn(*lines), std::size_t(count));
    QVERIFY(model.indexOf(1).isValid());
    QCOMPARE(model.indexOf(1).row(), model.rowCount() - 1);
    QVERIFY(table.currentSequence() > 1);
}

void tst_AuditPage::oddClocksAreMarked()
{
    const AuditTeam team;
    EventModel model;
    model.setState(std::make_shared<vault::VaultState>(team.state()), team.now());
    model.setLines(team.log, linesOf(team.log));
    std::size_t odd = 0;
    while (odd < team.log.size() && !team.log.row(odd).clockWentBack)
        ++odd;
    QVERIFY(odd < team.log.size());
    const QModelIndex index = model.indexOf(odd + 1);
    QVERIFY(index.data(EventModel::oddRole).toBool());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("clock")));
    QVERIFY(!model.indexOf(1).data(EventModel::oddRole).toBool());
    // What a clock ahead says was not today.
    const Timestamp ahead = Timestamp::fromSeconds(team.now().seconds + 400 * 86400);
    QVERIFY(gui::agoText(ahead, team.now()) != gui::agoText(team.now(), team.now()));
    QVERIFY2(gui::agoText(ahead, team.now()).contains(QRegularExpression(QStringLiteral("\\d"))),
             qPrintable(gui::agoText(ahead, team.now())));
}

/// A view that gets the keyboard makes its first row current, which the pane beside it shows.
void tst_AuditPage::whatBecomesCurrentIsMarked()
{
    const AuditTeam team;
    EventModel model;
    model.setState(std::make_shared<vault::VaultState>(team.state()), team.now());
    model.setLines(team.log, linesOf(team.log));
    gui::EventTable table("table", model);
    QSignalSpy chosen(&table, &gui::EventTable::sequenceChosen);
    QFocusEvent focus(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&table, &focus);
    QCOMPARE(chosen.size(), 1);
    const QModelIndexList marked = table.selectionModel()->selectedRows(EventModel::eventColumn);
    QCOMPARE(marked.size(), 1);
    QCOMPARE(model.sequence(marked.first()), std::uint64_t(chosen.first().first().toULongLong()));
}

void tst_AuditPage::modelsAreSound()
{
    const AuditTeam team;
    const auto state = std::make_shared<const vault::VaultState>(team.state());
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    gui::AccessModel access;
    const QAbstractItemModelTester accessTester(&access, mode);
    access.setAccess(state, audit::accessMatrix(*state, team.now()), std::nullopt);
    QCOMPARE(access.columnCount(), 1);
    QCOMPARE(access.rowCount(), 3); // Eva is gone, and had keys
    const int eva = access.person(0)->text.find("eva") != std::string::npos
                        ? 0
                        : (access.person(1)->text.find("eva") != std::string::npos ? 1 : 2);
    QVERIFY(!access.index(eva, 0).data(gui::AccessModel::readsRole).toBool());
    QVERIFY(access.index(eva, 0).data().toString().contains(QStringLiteral("1")));
    QVERIFY(access.sentence(access.index(eva, 0)).contains(QStringLiteral("Cannot read what is new")));
    access.setAccess(state, audit::accessMatrix(*state, team.now()), team.project);
    QVERIFY(access.index(eva, 0).data().toString().contains(QStringLiteral("versions")));
    auto later = audit::accessMatrix(*state, team.now()); // whose keys are of a time without versions
    for (audit::Access &one : later)
        one.keyVersions = {99};
    access.setAccess(state, later, team.project);
    const QString none = access.sentence(access.index(eva, 0));
    QVERIFY2(none.contains(QStringLiteral("They open no version of")), qPrintable(none));
    QCOMPARE(access.headerData(0, Qt::Vertical, Qt::DisplayRole).toString().isEmpty(), false);

    gui::DevicesHeard devices;
    const QAbstractItemModelTester devicesTester(&devices, mode);
    const audit::Freshness fresh =
        audit::freshness(*state, Timestamp::fromSeconds(team.now().seconds + 90 * 86400));
    devices.setDevices(fresh.devices, team.now(), audit::silentAfterDays);
    QCOMPARE(devices.rowCount(), static_cast<int>(fresh.devices.size()));
    QVERIFY(devices.index(0, gui::DevicesHeard::standingColumn)
                .data()
                .toString()
                .contains(QStringLiteral("silent")));

    gui::KeyTable keys;
    const QAbstractItemModelTester keysTester(&keys, mode);
    keys.setLanes(std::make_shared<const std::vector<gui::KeyLane>>(
        std::vector<gui::KeyLane>{{QStringLiteral("api"),
                                   {{1, 0, 100, QStringLiteral("made"), {}, 3},
                                    {2, 100, {}, QStringLiteral("left"), QStringLiteral("eva"), 9}}}}));
    QCOMPARE(keys.rowCount(), 2);
    QCOMPARE(keys.sequence(keys.index(1, 0)), std::uint64_t(9));
    QCOMPARE(keys.index(1, gui::KeyTable::leftOutColumn).data().toString(), QStringLiteral("eva"));

    gui::LocalList local;
    const QAbstractItemModelTester localTester(&local, mode);
    local.setEntries({{session::LocalEvent::unlocked, "hypha", team.now(), team.now(), 1},
                      {session::LocalEvent::wrongTry, "", team.now(), team.now(), 3}});
    QCOMPARE(local.index(0, gui::LocalList::eventColumn).data().toString(),
             QStringLiteral("Wrong passphrase"));
    QCOMPARE(local.index(0, gui::LocalList::timesColumn).data().toString(), QStringLiteral("3"));
    QCOMPARE(local.index(1, gui::LocalList::programColumn).data().toString(), QStringLiteral("hypha"));

    gui::CountTable counts;
    const QAbstractItemModelTester countsTester(&counts, mode);
    counts.setCounts({QStringLiteral("a")}, {QStringLiteral("x"), QStringLiteral("y")}, {{1, 0}});
    counts.setCounts({QStringLiteral("a")}, {QStringLiteral("x"), QStringLiteral("y")}, {{2, 0}});
    QCOMPARE(counts.index(0, 0).data().toString(), QStringLiteral("2"));
    counts.setCounts({}, {}, {});
    QCOMPARE(counts.rowCount(), 0);
}

void tst_AuditPage::stepsCutAPeriodIntoWholePieces()
{
    const std::int64_t start = 1'700'000'123;
    for (const std::int64_t length : {gui::hourSeconds, gui::daySeconds, 90 * gui::daySeconds,
                                      800 * gui::daySeconds, 9000 * 365 * gui::daySeconds}) {
        for (const int most : {1, 7, 200}) {
            const TimeRange range{start, start + length};
            const gui::TimeStep step = gui::stepFor(range, most);
            const auto edges = gui::edgesOf(range, step);
            QVERIFY(edges.size() >= 2 && edges.front() <= range.from && edges.back() >= range.to);
            QVERIFY2(edges.size() <= static_cast<std::size_t>(most) + 12,
                     qPrintable(QString::number(edges.size())));
            QVERIFY(std::is_sorted(edges.begin(), edges.end()));
            QVERIFY(!gui::edgeText(edges[0], step).isEmpty());
        }
    }
    QCOMPARE(gui::stepFor({start, start + 700 * gui::daySeconds}, 200),
             (gui::TimeStep{gui::TimeUnit::week, 1}));
}

void tst_AuditPage::periodsStayWithinTheHistory()
{
    const TimeRange whole{1000, 1000 + 100 * gui::daySeconds};
    QCOMPARE(gui::within({0, 10}, whole).from, whole.from);
    QCOMPARE(gui::within({0, 10}, whole).length(), gui::shortestRange);
    QCOMPARE(gui::within({whole.to - 10, whole.to + 5 * gui::daySeconds}, whole).to, whole.to);
    QCOMPARE(gui::within({-1'000'000'000'000, 1'000'000'000'000}, whole), whole);
    const TimeRange closer = gui::zoomed(whole, 0.5, whole.from);
    QCOMPARE(closer.from, whole.from);
    QCOMPARE(closer.length(), whole.length() / 2);
}

void tst_AuditPage::piecesCountEveryEventOnce()
{
    std::vector<gui::ActivityPoint> points;
    for (std::int64_t i = 0; i < 1000; ++i)
        points.push_back({(i * 7919) % 86400, static_cast<gui::Category>(i % 8)});
    points.push_back({253'402'300'799, gui::Category::keys}); // a clock in the year 9999 counts at the edge
    const auto activity = gui::Activity::of(points, {0, 86400});
    std::uint32_t seen = 0;
    for (const auto &piece : activity->counts(gui::edgesOf({0, 86400}, {gui::TimeUnit::hour, 1})))
        seen += gui::total(piece);
    QCOMPARE(seen, 1001U);
    QCOMPARE(gui::total(activity->count({0, 86400})), 1001U);
    QVERIFY(gui::countsText(activity->count({0, 86400})).contains(QStringLiteral("Keys: 126")));
}

void tst_AuditPage::aDragChoosesAPeriod()
{
    gui::TimelineChart chart("chart");
    chart.resize(900, 240);
    chart.setActivity(gui::Activity::of({{500, gui::Category::keys}}, {0, 100 * gui::daySeconds}));
    chart.show();
    QSignalSpy chosen(&chart, &gui::TimelineChart::rangeChosen);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, {500, 100});
    QCOMPARE(chosen.size(), 0); // a click is no drag
    QTest::mousePress(&chart, Qt::LeftButton, {}, {450, 100});
    QTest::mouseMove(&chart, {650, 110});
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, {650, 110});
    QCOMPARE(chosen.size(), 1);
    const auto range = chosen.first().first().value<TimeRange>();
    QVERIFY(range.from > 0 && range.to < 100 * gui::daySeconds && range.length() > gui::daySeconds);
    chart.setRange(range);
    QVERIFY(!chart.accessibleDescription().isEmpty());
    QVERIFY(chart.edges().front() <= range.from);
}

void tst_AuditPage::theKeyboardZoomsAndMoves()
{
    const TimeRange whole{0, 100 * gui::daySeconds};
    gui::TimelineChart chart("chart");
    chart.resize(900, 240);
    chart.setActivity(gui::Activity::of({{500, gui::Category::keys}}, whole));
    connect(&chart, &gui::TimelineChart::rangeChosen, &chart, &gui::TimelineChart::setRange);
    QTest::keyClick(&chart, Qt::Key_Plus);
    QCOMPARE(chart.range().length(), whole.length() / 2);
    const TimeRange middle = chart.range();
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.range().from > middle.from);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.range(), whole);
    // Back, step by step; what lies elsewhere by now is no way back.
    QTest::keyClick(&chart, Qt::Key_Plus);
    QTest::keyClick(&chart, Qt::Key_Plus);
    const TimeRange quarter = chart.range();
    QTest::keyClick(&chart, Qt::Key_Plus);
    QTest::keyClick(&chart, Qt::Key_Backspace);
    QCOMPARE(chart.range(), quarter);
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, {500, 100});
    QCOMPARE(chart.range(), middle);
    QTest::keyClick(&chart, Qt::Key_Backspace);
    QCOMPARE(chart.range(), whole);
    QTest::keyClick(&chart, Qt::Key_Backspace);
    QCOMPARE(chart.range(), whole);
    QTest::keyClick(&chart, Qt::Key_Plus);
    QTest::keyClick(&chart, Qt::Key_Plus);
    chart.setRange({0, 5 * gui::daySeconds});
    QTest::keyClick(&chart, Qt::Key_Backspace);
    QCOMPARE(chart.range(), whole);
    gui::BrushStrip brush("brush");
    brush.resize(900, 32);
    brush.setActivity(gui::Activity::of({{500, gui::Category::keys}}, whole));
    brush.setRange(whole);
    connect(&brush, &gui::BrushStrip::rangeChosen, &brush, &gui::BrushStrip::setRange);
    QSignalSpy chosen(&brush, &gui::BrushStrip::rangeChosen);
    QTest::keyClick(&brush, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<TimeRange>().to, whole.to - whole.length() / 10);
}

void tst_AuditPage::aProofHoldsWhatOneNeedsToCheckIt()
{
    const AuditTeam team;
    const Bytes file = team.fileOf(team.events[1]);
    const std::string record(file.begin(), file.end());
    const std::string proof = gui::eventProof(team.log, team.state(), 2, record);
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(proof)).object();
    QCOMPARE(object[QStringLiteral("sequence")].toInt(), 2);
    QCOMPARE(object[QStringLiteral("device_words")].toString().split(u' ').size(), 12);
    QVERIFY(object[QStringLiteral("record")].toObject().contains(QStringLiteral("signature")));
    QVERIFY(!object[QStringLiteral("previous_chain_hash")].toString().isEmpty());
    QVERIFY(gui::eventProof(team.log, team.state(), 2, "{").empty());
    QVERIFY(gui::eventProof(team.log, team.state(), 0, record).empty());
}

void tst_AuditPage::theHeadlineSaysWhatWasVerified()
{
    AuditStage stage;
    const auto *headline = stage.find<QLabel>("auditHeadline");
    QVERIFY(headline);
    QVERIFY2(headline->text().startsWith(QStringLiteral("Complete and unchanged: ")),
             qPrintable(headline->text()));
    QVERIFY2(headline->text().contains(QStringLiteral("verified just now; last confirmed by")),
             qPrintable(headline->text()));
    QCOMPARE(stage.events(), stage.session.state()->log.size());
    QVERIFY(!stage.find("auditProblem"));
    const Timestamp now = Timestamp::fromSeconds(1'700'000'000);
    QVERIFY(gui::sinceText(Timestamp::fromSeconds(now.seconds - 150), now)
                .startsWith(QStringLiteral("2 minute")));
}

void tst_AuditPage::chipsAndWordsFilter()
{
    AuditStage stage;
    const std::size_t all = stage.events();
    auto *text = stage.find<QLineEdit>("auditText");
    stage.relisted([&] {
        text->setText(QStringLiteral("ben's PHONE"));
        QTest::keyClick(text, Qt::Key_Return);
    });
    QVERIFY(stage.events() > 0 && stage.events() < all);
    stage.relisted([&] { QTest::mouseClick(stage.find<QPushButton>("auditClear"), Qt::LeftButton); });
    QCOMPARE(stage.events(), all);
    audit::Filter keys;
    keys.types = audit::typesOf(audit::Category::keys);
    stage.filter(keys);
    for (const EventLine &line : *stage.page()->book()->listing().lines)
        QVERIFY(line.isHeading() || stage.model()->log().row(line.row).category() == audit::Category::keys);
    QVERIFY(stage.find<QPushButton>("auditKinds")->text().contains(QStringLiteral("Keys")));
    QVERIFY(stage.find<QPushButton>("auditKinds")->isChecked());
    // A word that nothing has leaves the way back.
    stage.relisted([&] {
        text->setText(QStringLiteral("no such thing anywhere"));
        QTest::keyClick(text, Qt::Key_Return);
    });
    QVERIFY(stage.find("noEvents"));
    stage.relisted([&] { QTest::mouseClick(stage.find<QPushButton>("noEventsClear"), Qt::LeftButton); });
    QCOMPARE(stage.events(), all);
    const std::string user = stage.session.state()->members.byUser.begin()->first.text;
    stage.relisted([&] { stage.page()->showAbout(user); });
    QVERIFY(stage.events() > 0 && stage.events() < all);
    QVERIFY(stage.find<QPushButton>("auditMention"));
}

void tst_AuditPage::whatIsNewSinceTheLastVisit()
{
    AuditStage stage;
    QVERIFY(!stage.find("auditSinceVisit")); // the first one
    stage.window.commands()->showPeople->trigger();
    bool done = false;
    stage.session.run(vault::op::AddNote{std::nullopt, "while you were away"}, &stage.session,
                      [&](const auto &result) { done = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    stage.relisted([&] { stage.window.commands()->showAudit->trigger(); });
    auto *chip = stage.find<QPushButton>("auditSinceVisit");
    QVERIFY(chip);
    QVERIFY2(chip->text().endsWith(u'1'), qPrintable(chip->text()));
    stage.relisted([&] { QTest::mouseClick(chip, Qt::LeftButton); });
    QCOMPARE(stage.events(), std::size_t(1));
}

/// Qt gives the tool tip to screen readers where a control has no description: nobody should hear its marks.
void tst_AuditPage::toolTipsAreReadAsText()
{
    AuditStage stage;
    int described = 0;
    for (QWidget *widget : stage.window.findChildren<QWidget *>()) {
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
        const QString text = heard ? heard->text(QAccessible::Description) : QString();
        QVERIFY2(!text.contains(QStringLiteral("<qt>")),
                 qPrintable(widget->objectName() + QStringLiteral(": ") + text));
        described += text.isEmpty() ? 0 : 1;
    }
    QVERIFY(described > 10);
    const QWidget *chip = stage.find("auditPeople");
    QVERIFY(chip);
    QCOMPARE(chip->accessibleDescription(), QStringLiteral("Person"));
    audit::Filter filter;
    filter.users = std::set{UserId{"email|ada@acme.example"}};
    stage.filter(filter);
    QVERIFY(
        chip->accessibleDescription().contains(QStringLiteral("ada@acme.example"))); // follows its tool tip
    QPushButton own;
    own.setAccessibleDescription(QStringLiteral("its own"));
    gui::setPlainToolTip(&own, QStringLiteral("<b>tip</b>"));
    QCOMPARE(own.accessibleDescription(), QStringLiteral("its own"));
}

void tst_AuditPage::whatReadEventsAreWorthIsSaid()
{
    AuditStage stage;
    stage.window.commands()->showSettings->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("policyReadsLimit"),
                             patience); // its card is built when there is time
    const auto *reads = stage.find<QCheckBox>("policyReads");
    const auto *limit = stage.find<QLabel>("policyReadsLimit");
    QVERIFY(reads);
    QVERIFY(limit->text().contains(QStringLiteral("dishonest")));
    QCOMPARE(reads->accessibleDescription(), limit->text());
}

void tst_AuditPage::anEventShowsItsProof()
{
    AuditStage stage;
    auto *table = stage.page()->events()->table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_J);
    QTest::keyClick(table, Qt::Key_J);
    const std::uint64_t sequence = table->currentSequence();
    QVERIFY(sequence > 0);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("eventCopyProof"), patience);
    auto *sentence = stage.find<gui::TextBlock>("eventSentence");
    QCOMPARE(sentence->toPlainText(), stage.model()->sentence(table->currentIndex().row()).text);
    QCOMPARE(stage.find<gui::TextBlock>("eventDeviceWords")->toPlainText().split(u' ').size(), 12);
    QTest::mouseClick(stage.find<QPushButton>("eventCopyProof"), Qt::LeftButton);
    const auto proof = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(proof[QStringLiteral("sequence")].toInteger(), static_cast<qint64>(sequence));
    QTest::mouseClick(stage.find<QPushButton>("eventShowRecord"), Qt::LeftButton);
    QTRY_VERIFY(
        stage.find<gui::TextBlock>("eventRecord")); // a layout shows what comes in with the next event
    QVERIFY(stage.find<gui::TextBlock>("eventRecord")->toPlainText().contains(QStringLiteral("chain_hash")));
    QTest::mouseClick(stage.find<QPushButton>("chainBefore"), Qt::LeftButton);
    QTRY_COMPARE(table->currentSequence(), sequence - 1);
}

/// The pane keeps its widgets from event to event.
void tst_AuditPage::anotherEventLeavesNothingOfTheLast()
{
    AuditStage stage;
    gui::EventPane *pane = stage.page()->events()->pane();
    const auto visible = [pane](const char *name) {
        const auto all = pane->findChildren<QWidget *>(QLatin1String(name));
        return std::count_if(all.begin(), all.end(), [](const QWidget *one) { return one->isVisible(); });
    };
    const audit::Log &log = stage.page()->book()->log();
    QSet<qsizetype> counts;
    const std::uint64_t last = log.size();
    for (const std::uint64_t sequence : {last, std::uint64_t{1}, last / 2, last / 3, last / 4, last}) {
        stage.page()->showEventOf(sequence);
        QTRY_VERIFY_WITH_TIMEOUT(pane->sequence() == sequence && visible("eventCopyProof") == 1, patience);
        const auto record = QJsonDocument::fromJson(QByteArray::fromStdString(pane->record())).object();
        const auto files = record[QStringLiteral("data")][QStringLiteral("files")].toObject();
        counts.insert(files.size());
        QCOMPARE(visible("eventFile"), files.size());
        QCOMPARE(visible("eventFileHash"), files.size());
        QCOMPARE(visible("eventNoFiles"), files.isEmpty() ? 1 : 0);
        for (const auto *file : pane->findChildren<gui::TextBlock *>(QStringLiteral("eventFile")))
            QVERIFY(!file->isVisible() || files.contains(file->toPlainText()));
        QCOMPARE(visible("eventRecord"), 0);
        QCOMPARE(visible("eventShowRecord"), 1);
        QCOMPARE(visible("chainAfter"), sequence < last ? 1 : 0);
        QCOMPARE(visible("chainBefore"), sequence > 1 ? 1 : 0);
        QCOMPARE(visible("chainLink"), (sequence < last ? 1 : 0) + (sequence > 1 ? 1 : 0));
        QTest::mouseClick(pane->findChild<QPushButton *>(QStringLiteral("eventShowRecord")), Qt::LeftButton);
        QCOMPARE(visible("eventRecord"), 1);
    }
    QVERIFY(counts.size() > 1);
}

void tst_AuditPage::everythingIsVerifiedOnDemand()
{
    AuditStage stage;
    QSignalSpy finished(stage.page()->verifier(), &gui::Verifier::finished);
    QSignalSpy cancelled(stage.page()->verifier(), &gui::Verifier::cancelled);
    stage.window.commands()->verifyHistory->trigger();
    QVERIFY(stage.find("auditProgress") && stage.find("auditCancel"));
    QVERIFY(!stage.window.commands()->verifyHistory->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QVERIFY(stage.page()->verifier()->report()->ok());
    QCOMPARE(stage.page()->verifier()->report()->events, stage.session.state()->log.size());
    QVERIFY(!stage.find("auditProgress"));
    // By keyboard: what stops it is at hand while it runs, and then the button is again, never another one.
    auto *verify = stage.find<QToolButton>("auditVerify");
    stage.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    verify->setFocus();
    QTest::keyClick(verify, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(stage.page()->verifier()->isRunning() || finished.size() == 2, patience);
    QVERIFY(finished.size() == 2 || stage.find<QPushButton>("auditCancel")->hasFocus());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QVERIFY(verify->hasFocus());
    finished.removeLast();
    stage.window.commands()->verifyHistory->trigger();
    QTest::mouseClick(stage.find<QPushButton>("auditCancel"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(cancelled.size() + finished.size() - 1, 1, patience);
    QVERIFY(!stage.page()->verifier()->isRunning());
}

void tst_AuditPage::aZoomShowsThatPeriodAlone()
{
    AuditStage stage;
    const std::size_t all = stage.events();
    auto *chart = stage.find<gui::TimelineChart>("auditTimeline");
    QVERIFY(chart);
    stage.relisted([&] { QTest::keyClick(chart, Qt::Key_Plus); });
    QVERIFY(stage.events() < all);
    const TimeRange period = *stage.page()->book()->period();
    for (const EventLine &line : *stage.page()->book()->listing().lines)
        QVERIFY(line.isHeading() || period.contains(stage.model()->log().row(line.row).time.seconds));
    QVERIFY(stage.find<QPushButton>("auditPeriods")->isChecked());
    stage.relisted([&] { QTest::keyClick(chart, Qt::Key_Home); });
    QCOMPARE(stage.events(), all);
    QVERIFY(!stage.page()->book()->period());
    QTest::mouseClick(stage.find<QPushButton>("timelineViewSwitch"), Qt::LeftButton);
    QVERIFY(stage.find<QTableView>("timelineTable")->model()->rowCount() > 3);
    for (const auto part : {gui::AuditPage::keysPart, gui::AuditPage::accessPart, gui::AuditPage::daysPart,
                            gui::AuditPage::devicesPart})
        stage.page()->showPart(part);
    QVERIFY(stage.find<QTableView>("heardTable")->model()->rowCount() > 5);
    stage.page()->showPart(gui::AuditPage::localPart);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("noLocal"), patience); // the demo writes nothing down
}

void tst_AuditPage::notesGoIntoTheLog()
{
    AuditStage stage;
    stage.window.commands()->addNote->trigger();
    auto *sheet = stage.window.findChild<QDialog *>(QStringLiteral("noteSheet"));
    QVERIFY(sheet);
    auto *main = sheet->findChild<QPushButton *>(QStringLiteral("sheetMain"));
    QVERIFY(!main->isEnabled());
    sheet->findChild<QPlainTextEdit *>(QStringLiteral("noteText"))
        ->setPlainText(QStringLiteral("seen by the auditor"));
    stage.relisted([&] { QTest::mouseClick(main, Qt::LeftButton); });
    QTRY_VERIFY_WITH_TIMEOUT(stage.model()
                                 ->index(1, EventModel::eventColumn)
                                 .data()
                                 .toString()
                                 .endsWith(QStringLiteral("seen by the auditor")),
                             patience);
}

void tst_AuditPage::exportsAreWrittenWhole_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("begins");
    using enum gui::ExportJob::Format;
    QTest::newRow("json") << static_cast<int>(json) << QByteArray("{\"events\":[");
    QTest::newRow("csv") << static_cast<int>(csv) << QByteArray("sequence,event_id,");
    QTest::newRow("syslog") << static_cast<int>(syslog) << QByteArray("<");
    QTest::newRow("bundle") << static_cast<int>(bundle) << QByteArray("{");
}

void tst_AuditPage::exportsAreWrittenWhole()
{
    QFETCH(int, format);
    QFETCH(QByteArray, begins);
    AuditStage stage;
    QTemporaryDir folder;
    stage.window.commands()->exportEvents->trigger();
    auto *sheet = stage.window.findChild<gui::AuditExportSheet *>(QStringLiteral("auditExportSheet"));
    QVERIFY(sheet);
    auto *main = sheet->findChild<QPushButton *>(QStringLiteral("sheetMain"));
    QVERIFY(!main->isEnabled());
    auto *box = sheet->findChild<QComboBox *>(QStringLiteral("auditExportFormat"));
    box->setCurrentIndex(box->findData(format));
    sheet->setTarget(folder.filePath(QStringLiteral("out")));
    QSignalSpy said(sheet, &gui::AuditExportSheet::said);
    QTest::mouseClick(main, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, patience);
    QFile file(folder.filePath(QStringLiteral("out")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto *words = stage.window.findChild<gui::Sheet *>(QStringLiteral("bundleWordsSheet"));
    QCOMPARE(words != nullptr, format == static_cast<int>(gui::ExportJob::Format::bundle));
    if (words) { // those that the auditor's script shows
        const auto grids = words->findChildren<gui::WordGrid *>(QStringLiteral("wordsGrid"));
        QCOMPARE(grids.size(), 2);
        const auto state = stage.session.state();
        const auto spoken = [](crypto::Hash hash) {
            return gui::allWords(hash).replace(u' ', QLatin1String(", "));
        };
        QCOMPARE(grids[0]->accessibleDescription(), spoken(state->fingerprint));
        QCOMPARE(grids[1]->accessibleDescription(), spoken(state->head.chainHash));
        QVERIFY(grids[0]->accessibleName() != grids[1]->accessibleName());
        words->close();
    }
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QByteArray text = file.readAll();
    QVERIFY2(text.startsWith(begins), text.left(80).constData());
    QVERIFY(text.contains(QByteArray::fromStdString(stage.model()->log().row(0).id.toString())));
    if (begins.startsWith('{')) {
        QJsonParseError error;
        QJsonDocument::fromJson(text, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
    }
}

void tst_AuditPage::lockingForgetsTheLog()
{
    AuditStage stage;
    stage.page()->events()->table()->selectSequence(3);
    stage.session.lock();
    QCOMPARE(stage.model()->rowCount(), 0);
    QVERIFY(stage.page()->book()->log().empty());
    QCOMPARE(stage.page()->events()->pane()->sequence(), std::uint64_t(0));
    QVERIFY(stage.page()->filterBar()->filter().text.empty());
}

void tst_AuditPage::damageOpensWithWhatWasExpectedAndFound()
{
    test::Window window;
    window.createVault();
    window.openSet();
    const auto objects = [&] {
        QStringList files;
        QDirIterator it(
            QString::fromStdString((window.profiles().repository("default") / "objects").string()),
            QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next();
        return files;
    };
    const QStringList before = objects();
    entries::Entry entry;
    entry.key = "SAVED";
    entry.value = window.session->seal(asBytes("1"));
    auto *set = window.secrets()->openSet();
    set->put(entry, entry.key);
    set->save(std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(set->set()->currentVersion(), std::uint64_t(2), patience);
    for (const QString &path : objects()) {
        QFile object(path);
        object.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (!before.contains(path))
            QVERIFY(object.resize(object.size() / 2));
    }
    auto *page = window.window->shell()->audit();
    QSignalSpy finished(page->verifier(), &gui::Verifier::finished);
    QSignalSpy failed(page->verifier(), &gui::Verifier::failed);
    window.window->commands()->verifyHistory->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size() + failed.size(), 1, patience);
    QVERIFY(window.sees("auditProblem"));
    const Error error{Errc::hashMismatch, "audit/2026-01/x.json", "abc", "def", "event 7"};
    const gui::Told told = gui::tellFinding(error);
    QVERIFY(told.fix.contains(QStringLiteral("abc")) && told.fix.contains(QStringLiteral("def")));
    QVERIFY(!told.why.isEmpty());
    const AuditTeam team;
    const vault::Event &third = team.events[2];
    QCOMPARE(gui::eventOf(Error{Errc::hashMismatch, third.path(), {}, {}, {}}, team.state()),
             std::optional<std::uint64_t>(3));
}

/// Twice the middle of what is painted between these columns, from row 0 of the picture to the line below it.
static int middleOfInk(const QImage &image, int from, int to, int height)
{
    int first = height, last = 0;
    for (int y = 0; y < height - 1; ++y) {
        for (int x = from; x < to; ++x) {
            if (image.pixel(x, y) == image.pixel(from, 0))
                continue;
            first = std::min(first, y);
            last = y;
        }
    }
    return first + last;
}

void tst_AuditPage::rowNamesStandBesideTheirCells()
{
    QStandardItemModel model(1, 1);
    model.setVerticalHeaderItem(0, new QStandardItem(QStringLiteral("nnnnnn")));
    model.setHorizontalHeaderItem(0, new QStandardItem(QStringLiteral("nnnnnn")));
    model.setItem(0, 0, new QStandardItem(QStringLiteral("nnnnnn")));
    const std::unique_ptr<QTableView> table(gui::makeFactTable("facts", QStringLiteral("facts"), &model));
    gui::showRowNames(*table);
    table->resize(400, 200);
    table->ensurePolished();
    const int height = table->rowHeight(0);
    const QImage names = table->verticalHeader()->grab().toImage();
    const QImage cells = table->viewport()->grab().toImage();
    const int name = middleOfInk(names, 1, names.width() - 1, height);
    const int cell = middleOfInk(cells, 1, table->columnWidth(0) - 1, height);
    QVERIFY(cell > 0);
    QVERIFY2(std::abs(name - cell) <= 3, qPrintable(QStringLiteral("%1 beside %2").arg(name).arg(cell)));
}

void tst_AuditPage::everythingFits_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 1.5, 2.0})
        QTest::addRow("%d %%", static_cast<int>(scale * 100)) << scale;
}

/// In a small window, at every font size.
void tst_AuditPage::everythingFits()
{
    QFETCH(double, scale);
    const test::FontScale grown(scale);
    QStringList found;
    {
        AuditStage stage;
        stage.window.resize(1024, 700);
        const auto look = [&](QWidget *window, const QString &where) {
            QCoreApplication::processEvents();
            for (const QString &problem :
                 test::layoutProblems(window) + test::unnamed(window) + test::focusProblems(window))
                found << where + QStringLiteral(": ") + problem;
            if (window->width() > 1024 || window->height() > 700)
                found << where + QStringLiteral(": grew");
        };
        stage.page()->events()->table()->selectSequence(stage.session.state()->log.size());
        QTRY_VERIFY_WITH_TIMEOUT(stage.find("eventCopyProof"), patience);
        for (const auto part :
             {gui::AuditPage::eventsPart, gui::AuditPage::keysPart, gui::AuditPage::accessPart,
              gui::AuditPage::daysPart, gui::AuditPage::devicesPart, gui::AuditPage::localPart}) {
            stage.page()->showPart(part);
            look(&stage.window, QStringLiteral("part %1").arg(part));
        }
        // The smallest window there is: nothing is wider than the page, with an event chosen and without.
        stage.window.resize(720, 520);
        const auto *scroll = stage.page()->findChild<QScrollArea *>(QStringLiteral("auditScroll"));
        for (int part = gui::AuditPage::localPart; part >= gui::AuditPage::eventsPart; --part) {
            stage.page()->showPart(static_cast<gui::AuditPage::Part>(part));
            QCoreApplication::processEvents();
            if (const int beyond = scroll->horizontalScrollBar()->maximum(); beyond > 0)
                found << QStringLiteral("part %1 of the smallest window: %2 beyond %3")
                             .arg(part)
                             .arg(beyond)
                             .arg(scroll->viewport()->width());
        }
        stage.window.resize(1024, 700);
        auto *commands = stage.window.commands();
        QAction dates(nullptr);
        connect(&dates, &QAction::triggered, stage.page()->filterBar(), &gui::FilterBar::datesWanted);
        for (QAction *action : {commands->addNote, commands->exportEvents, commands->printReport, &dates}) {
            action->trigger();
            for (QDialog *dialog : stage.window.findChildren<QDialog *>()) {
                look(dialog, dialog->objectName());
                delete dialog;
            }
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(tst_AuditPage)
#include "tst_auditpage.moc"
