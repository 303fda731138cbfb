#include "gui/audit/auditreport.h"
#include "gui/audit/eventpane.h"
#include "gui/audit/eventtable.h"
#include "gui/audit/heardview.h"
#include "gui/audit/periodsheet.h"
#include "gui/audit/reportsheet.h"
#include "gui/auditstage.h"
#include "gui/people/peoplepage.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "model/audit/auditteam.h"
#include "model/session/livesync.h"
#include "model/session/verification.h"
#include "model/store/gitstore.h"
#include "model/sync/clients.h"
#include "support/temporaryhome.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHelpEvent>
#include <QProcess>
#include <QSemaphore>
#include <QStandardPaths>
#include <QTableView>
#include <QToolTip>

using namespace hypha;
using gui::EventLine;
using gui::EventModel;
using test::AuditStage;
using test::AuditTeam;
using test::patience;

/// The audit log on paper, what does not hold at its place, and what goes on beside the vault's lane.
class tst_AuditWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReportShowsHostileTextsAsText();
    void aReportIsOfItsPeriodAlone();
    void aReportSaysWhatDoesNotHold();
    void textsOfAnyLengthGoFromPageToPage();
    void aReportThatIsCancelledLeavesNoFile();
    void aReportIsSavedFromTheWindow();
    void aPeriodIsChosenByItsDays();
    void whatDoesNotHoldHasALineOfItsOwn();
    void whatDoesNotHoldIsMarkedAtItsEvent();
    void marksSayWhatWasLookedAt();
    void picturesShowHostileNamesAsText();
    void aBrokenEventOpens_data();
    void aBrokenEventOpens();
    void aBrokenFileOpensAtTheEventThatWroteIt();
    void readingAndSavingGoOnWhileEverythingIsVerified();
    void aCheckBesideTheVaultFindsWhatTheVaultsOwnFinds();
    void aDeviceThatOnlyReadsConfirmsOnceAWeek();
    void silenceIsThisComputersChoice();

private:
    QTemporaryDir m_folder;
    std::filesystem::path path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }
    /// Everything that the pages say.
    static QString pagesOf(const std::filesystem::path &pdf)
    {
        QProcess read;
        read.start(QStringLiteral("pdftotext"),
                   {QStringLiteral("-raw"), QString::fromStdString(pdf.string()), QStringLiteral("-")});
        return read.waitForFinished(60000) ? QString::fromUtf8(read.readAllStandardOutput()) : QString();
    }
    static bool hasPoppler()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
    }
};

static gui::ReportSource sourceOf(const AuditTeam &team, audit::Log log)
{
    gui::ReportSource source;
    auto rows = std::make_shared<std::vector<std::uint32_t>>();
    for (std::uint32_t i = 0; i < log.size(); ++i)
        rows->push_back(i);
    source.listing.rows = rows;
    source.facts.state = std::make_shared<const vault::VaultState>(team.state());
    source.facts.fresh = audit::freshness(team.state(), team.now());
    source.facts.lanes = audit::keyLanes(log);
    source.whole = {log.row(0).time.seconds, team.now().seconds + gui::minuteSeconds};
    source.verifiedAt = source.now = team.now();
    source.listing.log = std::move(log);
    return source;
}

/// Names as no program of ours would write them, as if another had.
static audit::Log withHostileNames(const AuditTeam &team, const std::string &name)
{
    audit::Log log;
    for (vault::Event event : team.events) {
        if (auto *enrolled = std::get_if<vault::details::DeviceEnrolled>(&event.details))
            enrolled->description.name = name;
        else if (auto *set = std::get_if<vault::details::SetCreated>(&event.details))
            set->name = name;
        else if (auto *project = std::get_if<vault::details::ProjectCreated>(&event.details))
            project->name = name;
        else if (auto *renamed = std::get_if<vault::details::ProjectChanged>(&event.details))
            renamed->name = name;
        log.add(event);
    }
    return log;
}

static constexpr char hostileName[] = "<b>x</b>\x1b[31m\r\n\u202Egnp.exe\u2066=1+1|&amp;";

void tst_AuditWindow::aReportShowsHostileTextsAsText()
{
    if (!hasPoppler())
        QSKIP("needs poppler-utils");
    const AuditTeam team;
    gui::ReportSource source = sourceOf(team, withHostileNames(team, hostileName));
    source.filters = QStringList(QStringLiteral("Words: <i>a</i>"));
    QVERIFY(print::writeReport(path("hostile.pdf"), gui::auditReport(source), recovery::PaperSize::a4));
    const QString raw = pagesOf(path("hostile.pdf"));
    const QString text = QString(raw).remove(u'\n').remove(u' ');
    for (const QString &part : {QStringLiteral("<b>x</b>"), QStringLiteral("\\u{001B}[31m"),
                                QStringLiteral("\\u{202E}"), QStringLiteral("\\u{2066}"),
                                QStringLiteral("=1+1|"), QStringLiteral("&amp;"), QStringLiteral("<i>a</i>")})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + raw));
    for (const QChar c : raw)
        QVERIFY2(c == u'\n' || c == u'\f' || c == u'\r' || c.isPrint(),
                 qPrintable(QString::number(c.unicode(), 16)));
    // And what else belongs on it.
    for (const char *part :
         {"Auditlogof", "Completeandunchanged", "Lastconfirmedby", "FingerprintoftheVault",
          "Keysrenewedinthisperiod", "Leftout:eva@example.org", "Page1of", "clock", "signedwith"})
        QVERIFY2(text.contains(QLatin1String(part), Qt::CaseInsensitive),
                 qPrintable(QLatin1String(part) + u'\n' + raw));
    QFile file(QString::fromStdString(path("hostile.pdf").string()));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void tst_AuditWindow::aReportIsOfItsPeriodAlone()
{
    const AuditTeam team;
    gui::ReportSource source = sourceOf(team, team.log);
    const QDate second =
        QDateTime::fromSecsSinceEpoch(team.log.row(0).time.seconds).toLocalTime().date().addDays(1);
    source.period = gui::TimeRange{second.startOfDay().toSecsSinceEpoch(),
                                   second.addDays(1).startOfDay().toSecsSinceEpoch()};
    const print::Report report = gui::auditReport(source);
    QCOMPARE(report.sections.size(), std::size_t(2));
    const print::ReportSection &events = report.sections.back();
    QVERIFY(events.count > 2);
    QStringList numbers;
    for (std::size_t i = 0; i < events.count; ++i) {
        const print::ReportLine line = events.line(i);
        QCOMPARE(line.heading, i == 0); // one day, at the beginning
        if (!line.heading)
            numbers << line.number;
    }
    QStringList expected;
    for (std::size_t i = 0; i < team.log.size(); ++i) {
        if (source.period->contains(team.log.row(i).time.seconds))
            expected << QLocale().toString(qulonglong(i + 1));
    }
    QCOMPARE(numbers, expected);                             // in the order of the chain
    QCOMPARE(report.sections.front().count, std::size_t(0)); // Eva left two days later
    source.period.reset();
    const print::Report whole = gui::auditReport(source);
    QCOMPARE(whole.sections.front().count, std::size_t(1));
    const print::ReportLine renewed = whole.sections.front().line(0);
    QVERIFY2(renewed.text.contains(QStringLiteral("somebody was removed")), qPrintable(renewed.text));
    QVERIFY2(renewed.note.contains(QStringLiteral("eva@example.org")), qPrintable(renewed.note));
}

void tst_AuditWindow::aReportSaysWhatDoesNotHold()
{
    const AuditTeam team;
    gui::ReportSource source = sourceOf(team, team.log);
    QVERIFY(gui::auditReport(source).holds);
    source.problem = Error{Errc::hashMismatch, "audit/2026-01/x.json", "abc", "\x1b[1mdef", "event 7"};
    const print::Report report = gui::auditReport(source);
    QVERIFY(!report.holds);
    QVERIFY2(report.state.startsWith(QStringLiteral("NOT WHOLE")), qPrintable(report.state));
    for (const char *part : {"audit/2026-01/x.json", "abc", "\\u{001B}[1mdef"})
        QVERIFY2(report.state.contains(QLatin1String(part)), qPrintable(report.state));
}

void tst_AuditWindow::textsOfAnyLengthGoFromPageToPage()
{
    if (!hasPoppler())
        QSKIP("needs poppler-utils");
    print::Report report;
    report.title = QStringLiteral("Title");
    report.page = QStringLiteral("Page %1 of %2");
    print::ReportSection section;
    section.title = QStringLiteral("Lines");
    section.widestNumber = QStringLiteral("0,000");
    section.count = 40;
    section.line = [](std::size_t i) {
        print::ReportLine line;
        line.number = QString::number(i);
        for (int word = 0; word < 600; ++word)
            line.text += QStringLiteral("w%1x%2 ").arg(i).arg(word);
        if (i == 7)
            line.text = QString(5000, u'M'); // one word, longer than any line
        return line;
    };
    report.sections.push_back(std::move(section));
    QVERIFY(print::writeReport(path("long.pdf"), report, recovery::PaperSize::letter));
    const QString pages = pagesOf(path("long.pdf"));
    QVERIFY(pages.count(u'\f') > 5);
    QVERIFY(pages.contains(QStringLiteral("Page %1 of %1").arg(pages.count(u'\f'))));
    QCOMPARE(pages.count(u'M'), 5000);
    for (const int line : {0, 39})
        for (int word = 0; word < 600; ++word)
            QVERIFY(pages.contains(QStringLiteral("w%1x%2").arg(line).arg(word)));
}

void tst_AuditWindow::aReportThatIsCancelledLeavesNoFile()
{
    const AuditTeam team;
    std::atomic<bool> cancel = true;
    const auto done = print::writeReport(path("never.pdf"), gui::auditReport(sourceOf(team, team.log)),
                                         recovery::PaperSize::a4, &cancel);
    QVERIFY(!done);
    QCOMPARE(toString(done.error().code), toString(Errc::cancelled));
    QVERIFY(!std::filesystem::exists(path("never.pdf")));
}

void tst_AuditWindow::aReportIsSavedFromTheWindow()
{
    AuditStage stage;
    audit::Filter keys;
    keys.types = audit::typesOf(audit::Category::keys);
    stage.filter(keys);
    stage.window.commands()->printReport->trigger();
    auto *sheet = stage.window.findChild<gui::ReportSheet *>(QStringLiteral("reportSheet"));
    QVERIFY(sheet);
    QVERIFY(
        sheet->findChild<QLabel *>(QStringLiteral("reportFilters"))->text().contains(QStringLiteral("Keys")));
    auto *from = sheet->findChild<QDateEdit *>(QStringLiteral("reportFrom"));
    auto *to = sheet->findChild<QDateEdit *>(QStringLiteral("reportTo"));
    auto *main = sheet->findChild<QPushButton *>(QStringLiteral("sheetMain"));
    from->setDate(to->date());
    to->setDate(to->minimumDate());
    QVERIFY(!main->isEnabled()); // it would end before it begins
    from->setDate(from->minimumDate());
    QVERIFY(main->isEnabled());
    to->setDate(to->maximumDate());
    QSignalSpy said(sheet, &gui::ReportSheet::said);
    sheet->savePdf(m_folder.filePath(QStringLiteral("window.pdf")));
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, patience);
    if (!hasPoppler())
        QSKIP("needs poppler-utils");
    const QString text = pagesOf(path("window.pdf")).simplified();
    QVERIFY2(text.contains(QStringLiteral("Kind: Keys")), qPrintable(text.left(2000)));
    QVERIFY(text.contains(QStringLiteral("renewed the key of")));
    QVERIFY(!text.contains(QStringLiteral("created the set")));
}

void tst_AuditWindow::aPeriodIsChosenByItsDays()
{
    AuditStage stage;
    QTest::mouseClick(stage.find<QPushButton>("auditPeriods"), Qt::LeftButton);
    auto *dates = stage.window.findChild<QAction *>(QStringLiteral("periodDates"));
    QVERIFY(dates);
    dates->trigger();
    auto *sheet = stage.window.findChild<gui::PeriodSheet *>(QStringLiteral("periodSheet"));
    QVERIFY(sheet);
    const QDate first =
        QDateTime::fromSecsSinceEpoch(stage.page()->book()->whole().from).toLocalTime().date();
    sheet->findChild<QDateEdit *>(QStringLiteral("periodFrom"))->setDate(first.addDays(20));
    sheet->findChild<QDateEdit *>(QStringLiteral("periodTo"))->setDate(first.addDays(80));
    stage.relisted([&] { QTest::keyClick(sheet, Qt::Key_Return); });
    const gui::TimeRange period = *stage.page()->book()->period();
    QCOMPARE(period.from, first.addDays(20).startOfDay().toSecsSinceEpoch());
    QCOMPARE(period.to, first.addDays(81).startOfDay().toSecsSinceEpoch()); // the last day is in it
    for (const EventLine &line : *stage.page()->book()->listing().lines)
        QVERIFY(line.isHeading() || period.contains(stage.page()->book()->log().row(line.row).time.seconds));
    QVERIFY(stage.find<QPushButton>("auditPeriods")->isChecked());
}

/// The lines of a log with the place behind its end in front.
static std::shared_ptr<const gui::EventLines> brokenLines(const audit::Log &log)
{
    std::vector<std::uint32_t> rows(log.size());
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        rows[i] = i;
    auto lines = std::make_shared<gui::EventLines>(gui::EventLines{{EventLine::broken, 0}});
    const gui::EventLines others = gui::linesOf(log, rows, std::nullopt);
    lines->insert(lines->end(), others.begin(), others.end());
    return lines;
}

void tst_AuditWindow::whatDoesNotHoldHasALineOfItsOwn()
{
    const AuditTeam team;
    EventModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const std::uint64_t place = team.log.size() + 1;
    model.setProblem(
        gui::EventProblem{{Errc::signatureInvalid, "audit/2026-01/\x1b[2Jx.json", "a", "b", {}}, place});
    QVERIFY(model.isBehind(team.log));
    model.setLines(team.log, brokenLines(team.log));
    const QModelIndex line = model.indexOf(place);
    QCOMPARE(line.row(), 0);
    QCOMPARE(model.sequence(line), place);
    QVERIFY(line.flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(line.data().toString().contains(QLocale().toString(qulonglong(place))));
    QVERIFY(line.data(EventModel::problemRole).toBool());
    QVERIFY(!model.index(2, 0).data(EventModel::problemRole).toBool());
    QVERIFY(line.siblingAtColumn(EventModel::signatureColumn)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("does not hold")));
    gui::EventTable table("table", model);
    table.resize(900, 400);
    table.show();
    QVERIFY(table.selectSequence(place));
    QCOMPARE(table.currentSequence(), place);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(table.currentSequence(), place - 1);
    QTest::keyClick(&table, Qt::Key_Up);
    QCOMPARE(table.currentSequence(), place);
    QVERIFY(!table.grab().isNull()); // it is painted
    // It goes with the problem.
    model.setProblem(std::nullopt);
    auto lines = std::make_shared<gui::EventLines>(*brokenLines(team.log));
    lines->erase(lines->begin());
    model.setLines(team.log, lines);
    QVERIFY(!model.indexOf(place).isValid());
}

void tst_AuditWindow::whatDoesNotHoldIsMarkedAtItsEvent()
{
    const AuditTeam team;
    EventModel model;
    auto lines = std::make_shared<gui::EventLines>(*brokenLines(team.log));
    lines->erase(lines->begin());
    model.setLines(team.log, lines);
    model.setProblem(gui::EventProblem{{Errc::illegalEvent, team.events[4].path(), {}, {}, "why"}, 5});
    QVERIFY(!model.isBehind(team.log));
    const QModelIndex at = model.indexOf(5);
    QVERIFY(at.data(EventModel::problemRole).toBool());
    const auto spoken = [&](int column) {
        return at.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(spoken(EventModel::permissionColumn).contains(QStringLiteral("does not hold")));
    QVERIFY(spoken(EventModel::signatureColumn).contains(QStringLiteral("verified")));
    QVERIFY(!model.indexOf(6).data(EventModel::problemRole).toBool());
    model.setProblem(gui::EventProblem{{Errc::hashMismatch, "vault.json", "a", "b", {}}, 5, true});
    QVERIFY(
        spoken(EventModel::permissionColumn).contains(QStringLiteral("verified"))); // the event itself holds
    QVERIFY(at.data(EventModel::problemRole).toBool());
}

void tst_AuditWindow::marksSayWhatWasLookedAt()
{
    using enum gui::Mark;
    const auto marks = [](Errc code) { return gui::marksOf({{code, "audit/x", {}, {}, {}}, 1}); };
    QVERIFY(marks(Errc::chainBroken).chain == fails && marks(Errc::chainBroken).signature == unchecked);
    QVERIFY(marks(Errc::signatureInvalid).chain == holds && marks(Errc::signatureInvalid).signature == fails);
    QVERIFY(marks(Errc::signatureInvalid).permission == unchecked);
    QVERIFY(marks(Errc::illegalEvent).signature == holds && marks(Errc::illegalEvent).permission == fails);
    QVERIFY(marks(Errc::missingFile).chain == fails);
}

/// Everything that the pictures, their tables, their tool tips and the chips say.
void tst_AuditWindow::picturesShowHostileNamesAsText()
{
    const std::string hostile = "<b>x</b>&amp;\u202Egpj.exe\u2066=1+1|%1";
    test::Window window;
    window.createVault();
    const ProjectId project = ProjectId::random();
    const auto run = [&](const vault::Operation &operation) {
        bool done = false;
        window.session->run(operation, window.session.get(),
                            [&](const auto &result) { done = result.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    };
    run(vault::op::CreateProject{project, hostile, {}});
    run(vault::op::CreateSet{project, SetId::random(), hostile});
    run(vault::op::Rotate{{project}, "manual", hostile});
    window.window->commands()->showAudit->trigger();
    auto *page = window.window->shell()->audit();
    QTRY_VERIFY_WITH_TIMEOUT(page->book()->listing().shown >= 4, patience);
    int seen = 0;
    const auto check = [&](const QString &text, const QString &where) {
        for (const QChar c : text)
            QVERIFY2(c == u'\n' ||
                         (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control),
                     qPrintable(where + QStringLiteral(": ") + text));
        seen += text.contains(QStringLiteral("gpj.exe")) ? 1 : 0;
    };
    const auto checkTip = [&](const QString &tip, const QString &where) {
        check(tip, where);
        QVERIFY2(!tip.contains(QStringLiteral("<b>")) || !Qt::mightBeRichText(tip), qPrintable(where + tip));
    };
    for (const auto part : {gui::AuditPage::eventsPart, gui::AuditPage::keysPart, gui::AuditPage::accessPart,
                            gui::AuditPage::daysPart}) {
        page->showPart(part);
        for (auto *sw : page->findChildren<QPushButton *>()) {
            if (sw->isVisible() && sw->objectName().endsWith(QStringLiteral("Switch")))
                sw->click();
        }
        for (QTableView *table : page->findChildren<QTableView *>()) {
            if (!table->isVisible())
                continue;
            const QAbstractItemModel *model = table->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QModelIndex at = model->index(row, column);
                    check(at.data().toString(), table->objectName());
                    check(at.data(Qt::AccessibleTextRole).toString(), table->objectName());
                    checkTip(at.data(Qt::ToolTipRole).toString(), table->objectName());
                    check(model->headerData(column, Qt::Horizontal).toString(), table->objectName());
                }
            }
        }
        for (const QWidget *widget : page->findChildren<QWidget *>()) {
            check(widget->accessibleName() + widget->accessibleDescription(), widget->objectName());
            checkTip(widget->toolTip(), widget->objectName());
        }
    }
    QVERIFY2(seen > 8, qPrintable(QString::number(seen)));
    // The bar of the key, under the mouse.
    page->showPart(gui::AuditPage::keysPart);
    QTest::mouseClick(window.find<QPushButton>("keyViewSwitch"), Qt::LeftButton);
    auto *lanes = window.find("keyLanes");
    QVERIFY(lanes);
    const QPoint bar(lanes->width() - gui::space(6), gui::space(3));
    QHelpEvent help(QEvent::ToolTip, bar, lanes->mapToGlobal(bar));
    QCoreApplication::sendEvent(lanes, &help);
    QVERIFY(QToolTip::text().contains(QStringLiteral("gpj.exe")));
    checkTip(QToolTip::text(), QStringLiteral("keyLanes"));
    QToolTip::hideText();
    const QPoint cut(gui::space(6), gui::space(3)); // the project's name, which may not fit
    QHelpEvent named(QEvent::ToolTip, cut, lanes->mapToGlobal(cut));
    QCoreApplication::sendEvent(lanes, &named);
    QVERIFY(QToolTip::text().contains(QStringLiteral("gpj.exe")));
    checkTip(QToolTip::text(), QStringLiteral("keyLanes name"));
    QToolTip::hideText();
    // What is chosen of it in a chip.
    audit::Filter filter;
    filter.projects = std::set{project};
    page->filterBar()->setFilter(filter);
    const auto *chip = window.find<QPushButton>("auditProjects");
    check(chip->text(), QStringLiteral("chip"));
    QVERIFY2(chip->text().contains(QStringLiteral("<b>x</b>&&amp;")), qPrintable(chip->text()));
    for (const QString &text : page->filterBar()->filterTexts())
        check(text, QStringLiteral("filter"));
}

/// Writes what an attacker on the disk would.
static void tamper(const test::Window &window, const std::string &path,
                   const std::function<Bytes(Bytes)> &change)
{
    const auto store = test::must(store::GitStore::open(window.profiles().repository("default")));
    const auto head = test::must(store->head());
    const Bytes changed = change(test::must(head->read(path)));
    test::must(store->commit(head->commit(), {{{path, changed}}, Timestamp::fromSeconds(1'790'000'000)}));
}

static Bytes anotherYear(const Bytes &bytes)
{
    std::string text(asText(bytes));
    text.replace(text.find("\"timestamp\":\"20") + 13, 2, "19");
    return {text.begin(), text.end()};
}

void tst_AuditWindow::aBrokenEventOpens_data()
{
    QTest::addColumn<bool>("cached");
    QTest::newRow("known before") << true;
    QTest::newRow("never seen whole") << false;
}

void tst_AuditWindow::aBrokenEventOpens()
{
    QFETCH(bool, cached);
    test::Window window;
    window.createVault();
    window.openSet();
    const auto state = window.session->state();
    const std::uint64_t place = 2;
    const std::string path = vault::eventPath(state->log[place - 1]);
    window.session->lock();
    tamper(window, path, anotherYear);
    if (!cached)
        std::filesystem::remove(window.profiles().cacheFile("default"));
    window.session->unlock(
        "default", crypto::SecretBytes::copyOf(asBytes(std::string_view("correct horse battery staple"))));
    QTRY_VERIFY_WITH_TIMEOUT(window.session->isOpen(), patience);
    QVERIFY(!window.session->health().ok());
    window.window->commands()->showAudit->trigger();
    auto *page = window.window->shell()->audit();
    QTRY_COMPARE_WITH_TIMEOUT(page->events()->pane()->sequence(), place, patience);
    QTRY_COMPARE(page->events()->table()->currentSequence(), place);
    QVERIFY(page->events()->table()->currentIndex().data(EventModel::problemRole).toBool());
    QTRY_VERIFY(window.sees<gui::TextBlock>("findingFile"));
    QCOMPARE(window.find<gui::TextBlock>("findingFile")->toPlainText(), QString::fromStdString(path));
    QVERIFY(window.sees("findingMeaning"));
    const auto *verdict = window.find<QLabel>("eventVerified"), *kind = window.find<QLabel>("eventKind");
    QVERIFY(verdict->text().contains(u'✗'));
    // A narrow pane puts one below the other, instead of cutting all that is below.
    QVERIFY(verdict->parentWidget()->minimumSizeHint().width() <
            verdict->sizeHint().width() + kind->sizeHint().width());
    const Error &error = *window.session->health().problem;
    QCOMPARE(window.sees("findingExpected"), !error.expected.empty());
    QCOMPARE(window.sees("findingFound"), !error.found.empty());
    window.session->lock();
    QVERIFY(!page->events()->model()->problem());
}

void tst_AuditWindow::aBrokenFileOpensAtTheEventThatWroteIt()
{
    test::Window window;
    window.createVault();
    window.openSet();
    bool noted = false;
    window.session->run(vault::op::AddNote{std::nullopt, "later"}, window.session.get(),
                        [&](const auto &done) { noted = done.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(noted, patience);
    const auto &project = window.session->state()->projects.begin()->second;
    const std::string path = "projects/" + project.id.toString() + "/project.json";
    auto *page = window.window->shell()->audit();
    window.window->commands()->showAudit->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(page->book()->isLoaded(), patience);
    audit::Filter filter; // which does not hide what is broken
    filter.text = "later";
    page->filterBar()->setFilter(filter);
    QTRY_COMPARE_WITH_TIMEOUT(page->book()->listing().shown, std::size_t(1), patience);
    tamper(window, path, [](Bytes bytes) {
        bytes[bytes.size() / 2] ^= 1;
        return bytes;
    });
    window.window->commands()->verifyHistory->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(page->verifier()->report() || !window.session->health().ok(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(page->events()->model()->problem() && page->events()->model()->problem()->ofFile,
                             patience);
    const std::uint64_t writer = page->events()->model()->problem()->sequence;
    QTRY_COMPARE_WITH_TIMEOUT(page->events()->table()->currentSequence(), writer, patience);
    QVERIFY(page->book()->log().row(writer - 1).type == audit::EventType::projectCreated);
    QTRY_VERIFY(window.sees<gui::TextBlock>("findingFile"));
    QCOMPARE(window.find<gui::TextBlock>("findingFile")->toPlainText(), QString::fromStdString(path));
}

/// The check waits on its own lane, for as long as the test likes; the vault's answers all the same.
void tst_AuditWindow::readingAndSavingGoOnWhileEverythingIsVerified()
{
    test::Window window;
    window.createVault();
    window.openSet();
    auto *verifier = window.window->shell()->audit()->verifier();
    QSignalSpy finished(verifier, &gui::Verifier::finished);
    QSemaphore go;
    verifier->lane().start([&go] { go.acquire(); });
    window.window->commands()->verifyHistory->trigger();
    const auto &project = window.session->state()->projects.begin()->second;
    bool read = false, saved = false;
    window.session->entries(project.id, project.sets.begin()->first, 0, window.session.get(),
                            [&](const auto &entries) { read = entries.has_value(); });
    window.session->run(vault::op::AddNote{std::nullopt, "meanwhile"}, window.session.get(),
                        [&](const auto &done) { saved = done.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(read && saved, patience);
    QVERIFY(verifier->isRunning());
    QCOMPARE(finished.size(), 0);
    go.release();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QVERIFY(verifier->report()->ok());
    // A lock ends a check that waits, and its answer comes to nobody.
    verifier->lane().start([&go] { go.acquire(); });
    verifier->start();
    QVERIFY(verifier->isRunning());
    window.session->lock();
    QVERIFY(!verifier->isRunning() && !verifier->report());
    go.release();
    verifier->lane().waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
}

void tst_AuditWindow::aCheckBesideTheVaultFindsWhatTheVaultsOwnFinds()
{
    test::Window window;
    window.createVault();
    window.openSet();
    const auto both = [&] {
        std::optional<vault::VerifyReport> beside, own;
        window.session->withVault(
            window.session.get(),
            [profiles = window.profiles()](
                session::OpenVault &vault) -> Result<std::pair<vault::VerifyReport, vault::VerifyReport>> {
                HYPHA_TRY(const session::Verification check, session::Verification::of(vault, profiles));
                HYPHA_TRY(vault::VerifyReport first, check.run({}));
                HYPHA_TRY(vault::VerifyReport second, vault.verify({}));
                return std::pair(std::move(first), std::move(second));
            },
            [&](const auto &reports) {
                if (reports) {
                    beside = reports->first;
                    own = reports->second;
                }
            });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(beside && own, patience); }();
        return std::pair(*beside, *own);
    };
    const auto [first, second] = both();
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(first.events, second.events);
    QCOMPARE(first.records, second.records);
    QCOMPARE(first.keysOpened, second.keysOpened);
    QVERIFY(first.keysOpened > 0);
    tamper(window, "vault.json", [](Bytes bytes) {
        bytes[bytes.size() / 2] ^= 1;
        return bytes;
    });
    const auto [found, again] = both();
    QCOMPARE(found.failures.size(), std::size_t(1));
    QCOMPARE(found.failures.front().error, again.failures.front().error);
}

/// By an injected clock: not a day too early, once, and sent.
void tst_AuditWindow::aDeviceThatOnlyReadsConfirmsOnceAWeek()
{
    const QTemporaryDir temporary;
    const std::filesystem::path folder = temporary.path().toStdString();
    test::SetClock clock;
    session::Session session(keystore::ProfileStore(keystore::Home::below(folder / "home")), clock);
    session::LiveSync live(session);
    live.setMode(session::LiveSync::Mode::manual);
    session.create({"default", "Acme", UserId{"email|ada@example.org"}, "Laptop", std::nullopt},
                   test::passphrase());
    QTRY_VERIFY_WITH_TIMEOUT(session.isOpen(), patience);
    const std::filesystem::path remote = folder / "remote.git";
    test::must(sync::makeEmptyRemote(remote));
    const auto onLane = [&](const std::function<Result<void>(session::OpenVault &)> &work) {
        bool done = false;
        session.withVault(&session, work, [&](const Result<void> &result) { done = result.has_value(); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, patience); }();
    };
    const auto confirm = [&](bool on) {
        onLane([on](session::OpenVault &vault) { return session::VaultSync(vault).setConfirmsHeads(on); });
    };
    // What a sync brings about is done when the lane has answered once more.
    const auto synced = [&] {
        live.syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(!live.isRunning(), patience);
        onLane([](session::OpenVault &) { return Result<void>(); });
        QTRY_VERIFY_WITH_TIMEOUT(!live.isRunning(), patience);
        onLane([](session::OpenVault &) { return Result<void>(); });
        QVERIFY(!live.error());
    };
    const auto events = [&] { return session.state()->log.size(); };
    onLane([&](session::OpenVault &vault) { return session::VaultSync(vault).setRemote(remote.string()); });
    QTRY_VERIFY_WITH_TIMEOUT(live.hasRemote(), patience);
    synced();
    const std::size_t before = events();
    clock.forward(8 * 86'400);
    synced();
    QCOMPARE(events(), before); // off until somebody turns it on
    clock.forward(-2 * 86'400);
    confirm(true);
    synced();
    QCOMPARE(events(), before); // six days
    clock.forward(86'400 - 1);
    synced();
    QCOMPARE(events(), before);
    clock.forward(1);
    live.setMode(session::LiveSync::Mode::readOnly);
    synced();
    QCOMPARE(events(), before); // nothing is sent, so nothing is signed
    live.setMode(session::LiveSync::Mode::manual);
    synced();
    QCOMPARE(events(), before + 1);
    const auto sent = test::must(test::must(store::GitStore::open(remote))->head());
    const std::string path = vault::eventPath(session.state()->log.back());
    const auto event = test::must(vault::Event::parse(test::must(sent->read(path)), path));
    QVERIFY(std::holds_alternative<vault::details::HeadSeen>(event.details));
    synced();
    QCOMPARE(events(), before + 1); // once
    clock.forward(7 * 86'400);
    confirm(false);
    synced();
    QCOMPARE(events(), before + 1);
}

void tst_AuditWindow::silenceIsThisComputersChoice()
{
    AuditStage stage;
    stage.page()->showPart(gui::AuditPage::devicesPart);
    auto *silence = stage.find<QComboBox>("heardSilence");
    auto *table = stage.find<QTableView>("heardTable");
    QVERIFY(silence && table);
    QCOMPARE(silence->currentData().toInt(), static_cast<int>(audit::silentAfterDays));
    const auto silent = [&] {
        int count = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            count += table->model()
                             ->index(row, gui::DevicesHeard::standingColumn)
                             .data()
                             .toString()
                             .startsWith(QStringLiteral("silent"))
                         ? 1
                         : 0;
        return count;
    };
    const auto choose = [&](int days) {
        silence->setCurrentIndex(silence->findData(days));
        Q_EMIT silence->activated(silence->currentIndex());
    };
    choose(180);
    const int few = silent();
    choose(7);
    QVERIFY2(silent() > few, qPrintable(QString::number(silent())));
    QCOMPARE(silent(), static_cast<int>(stage.page()->book()->facts().fresh.silent));
    QCOMPARE(stage.settings.silentAfterDays(), 7);
    // *People* says the same of the same devices.
    stage.window.commands()->showPeople->trigger();
    auto *people = stage.window.findChild<gui::PeoplePage *>();
    QVERIFY(people);
    int said = 0;
    for (int row = 0; row < people->devices()->rowCount(); ++row)
        said +=
            people->devices()->device(people->devices()->index(row, 0))->freshness == gui::Freshness::silent;
    QCOMPARE(said, static_cast<int>(stage.page()->book()->facts().fresh.silent));
    stage.window.commands()->showAudit->trigger();
    auto *confirms = stage.find<QCheckBox>("heardConfirms");
    QVERIFY(confirms && !confirms->isChecked());
    QTest::mouseClick(confirms, Qt::LeftButton, {}, QPoint(8, confirms->height() / 2));
    QVERIFY(confirms->isChecked());
    const std::filesystem::path wish =
        stage.session.profiles().folder(stage.session.profile()->name) / "confirm-heads";
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(wish), patience);
}

QTEST_MAIN(tst_AuditWindow)
#include "tst_auditwindow.moc"
