#include "gui/audit/auditpage.h"

#include "gui/audit/accessview.h"
#include "gui/audit/daysview.h"
#include "gui/audit/eventpane.h"
#include "gui/audit/eventproof.h"
#include "gui/audit/eventsview.h"
#include "gui/audit/eventtable.h"
#include "gui/audit/exportsheet.h"
#include "gui/audit/filterbar.h"
#include "gui/audit/heardview.h"
#include "gui/audit/keysview.h"
#include "gui/audit/notesheet.h"
#include "gui/audit/periodsheet.h"
#include "gui/audit/reportsheet.h"
#include "gui/main/commands.h"
#include "gui/text/auditwords.h"
#include "gui/text/errortext.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/segments.h"
#include "gui/widgets/text.h"
#include "model/audit/brokenplace.h"
#include "model/session/auditlog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace hypha::gui {

void AuditPage::connectBook()
{
    connect(&m_book, &AuditBook::loaded, this, &AuditPage::takeLoaded);
    connect(&m_book, &AuditBook::loading, this, &AuditPage::followHead);
    connect(&m_book, &AuditBook::cleared, this, &AuditPage::follow);
    connect(&m_book, &AuditBook::listed, this, [this] {
        if (std::exchange(m_reportWanted, false))
            printReport();
    });
    connect(&m_book, &AuditBook::failed, this, [this](const Error &error) {
        if (error.code != Errc::cancelled)
            showProblem(error);
    });
    connect(&m_session, &session::Session::aboutToLock, this, [this] {
        if (isVisible())
            keepVisit();
        m_seen = 0;
        m_reportWanted = false;
        m_opened.reset();
        m_events->setProblem(std::nullopt);
        m_filter->setFilter({});
        m_filter->setLog({}, nullptr);
    });
    connect(&m_session, &session::Session::opened, this, [this] {
        if (isVisible())
            takeVisit();
    });
    for (const auto signal :
         {&session::Session::opened, &session::Session::stateChanged, &session::Session::healthChanged})
        connect(&m_session, signal, this, [this] {
            follow();
            if (isVisible())
                m_book.load();
        });
    connect(&m_verifier, &Verifier::changed, this, &AuditPage::followHead);
    connect(&m_verifier, &Verifier::finished, this, &AuditPage::tellReport);
    connect(&m_verifier, &Verifier::failed, this, &AuditPage::showProblem);
    connect(&m_verifier, &Verifier::cancelled, this, [this] { Q_EMIT said(tr("The check was cancelled.")); });
}

/// What is looked at may not be a list of events: the state of today asks for no period and no kind.
static FilterBar::Chips chipsOf(AuditPage::Part part)
{
    switch (part) {
    case AuditPage::eventsPart:
    case AuditPage::keysPart:
    case AuditPage::daysPart:
        return FilterBar::everyChip;
    case AuditPage::accessPart:
        return FilterBar::personChip | FilterBar::projectChip;
    case AuditPage::devicesPart:
        return FilterBar::personChip | FilterBar::deviceChip;
    case AuditPage::localPart:
        break;
    }
    return {};
}

void AuditPage::connectViews()
{
    connect(m_filter, &FilterBar::changed, this, [this] { m_book.setFilter(m_filter->filter()); });
    connect(m_filter, &FilterBar::periodChosen, this, &AuditPage::choosePeriod);
    connect(m_filter, &FilterBar::datesWanted, this, &AuditPage::chooseDates);
    connect(m_parts, &Segments::currentChanged, m_filter,
            [this](int part) { m_filter->setApplying(chipsOf(static_cast<Part>(part))); });
    connect(m_events, &EventsView::periodChosen, this, &AuditPage::choosePeriod);
    connect(m_events, &EventsView::clearRequested, m_filter, &FilterBar::clear);
    connect(m_events->pane(), &EventPane::proofWanted, this, &AuditPage::copyProof);
}

QWidget *AuditPage::buildKeys()
{
    auto *keys = new KeysView(m_book);
    connect(keys, &KeysView::eventChosen, this, &AuditPage::showEventOf);
    return keys;
}

QWidget *AuditPage::buildAccess()
{
    auto *access = new AccessView(m_book);
    connect(access, &AccessView::personChosen, this, [this](const UserId &user) { showAbout(user.text); });
    return access;
}

QWidget *AuditPage::buildDevices()
{
    auto *heard = new HeardView(m_session, m_settings, m_book);
    connect(heard, &HeardView::deviceChosen, this,
            [this](const DeviceId &device) { showAbout(device.toString()); });
    connect(heard, &HeardView::said, this, &AuditPage::said);
    return heard;
}

QWidget *AuditPage::buildDays()
{
    auto *days = new DaysView(m_book);
    connect(days, &DaysView::cellChosen, this, [this](const UserId &user, const TimeRange &period) {
        audit::Filter filter = m_filter->filter();
        filter.users = std::set{user};
        choosePeriod(period);
        m_filter->setFilter(filter);
        showPart(eventsPart);
    });
    return days;
}

void AuditPage::connectCommands()
{
    connect(m_commands.verifyHistory, &QAction::triggered, this, [this] {
        m_commands.showAudit->trigger();
        m_verifier.start();
    });
    connect(m_commands.filter, &QAction::triggered, this, [this] {
        if (isVisible())
            m_filter->text()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_commands.addNote, &QAction::triggered, this, &AuditPage::addNote);
    connect(m_commands.exportEvents, &QAction::triggered, this, &AuditPage::exportEvents);
    connect(m_commands.printReport, &QAction::triggered, this, &AuditPage::printReport);
}

void AuditPage::takeLoaded()
{
    if (isVisible())
        m_seen = m_book.log().size();
    m_filter->setNow(m_session.clock().now());
    m_filter->setLog(m_book.log(), m_book.facts().state);
    follow();
}

void AuditPage::follow()
{
    const auto silent = m_book.facts().fresh.silent;
    m_parts->setTitle(devicesPart, silent > 0 ? tr("Devices (%L1 silent)").arg(silent) : tr("Devices"));
    if (const auto &problem = m_session.health().problem; problem && m_session.isOpen())
        showProblem(*problem);
    else if (!m_verifier.report() || m_verifier.report()->ok()) {
        m_problem->dismiss();
        m_opened.reset();
        m_events->setProblem(std::nullopt);
    }
    followHead();
    followCommands();
}

void AuditPage::followCommands()
{
    const bool open = m_session.isOpen();
    m_commands.verifyHistory->setEnabled(open && !m_verifier.isRunning());
}

void AuditPage::followHead()
{
    const bool running = m_verifier.isRunning();
    // Each of the two goes while it may have the keyboard, which would pass on to a button that does another
    // thing.
    const bool hadKeyboard = running ? m_verify->hasFocus() : m_cancel->hasFocus();
    m_progressRow->setVisible(running);
    if (running) {
        const auto done = m_verifier.done(), total = m_verifier.total();
        m_progress->setRange(0, total > 0 ? 1000 : 0);
        m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
        m_progressText->setText(total > 0 ? tr("Verifying: %L1 of %L2").arg(done).arg(total)
                                          : tr("Verifying …"));
    }
    followCommands();
    if (hadKeyboard)
        (running ? static_cast<QWidget *>(m_cancel) : m_verify)->setFocus(Qt::OtherFocusReason);
    const bool broken = problem().has_value();
    setTone(m_headline, broken ? "danger" : "muted");
    if (!m_book.isLoaded() || !m_verifier.verifiedAt())
        return m_headline->setText(m_book.isLoading() ? tr("Reading the history …") : QString());
    const std::size_t events = m_book.log().size();
    if (broken)
        m_headline->setText(tr("Not whole: %Ln event(s) hold; what is named below does not.", nullptr,
                               static_cast<int>(events)));
    else
        m_headline->setText(
            wholeText(events, *m_verifier.verifiedAt(), m_book.facts().fresh, m_session.clock().now()));
}

std::optional<Error> AuditPage::problem() const
{
    if (m_session.health().problem)
        return m_session.health().problem;
    const auto &report = m_verifier.report();
    if (!report || report->ok())
        return std::nullopt;
    const auto place = audit::brokenPlace(*report);
    return report->failures[place ? place->failure : 0].error;
}

std::optional<EventProblem> AuditPage::placed(const Error &error) const
{
    const auto &report = m_verifier.report();
    const auto found = report ? problemOf(*report) : std::nullopt;
    return found && found->error == error ? found : problemOf(error, *m_book.facts().state);
}

/// A failure opens at the place in the log that does not hold, that of a file at the event that wrote it.
void AuditPage::showProblem(const Error &error)
{
    m_problem->show(Banner::Kind::danger, tellFinding(error));
    if (!m_book.isLoaded() || !isVisible() || m_opened == error)
        return;
    m_opened = error;
    const auto problem = placed(error);
    m_events->setProblem(problem);
    if (!problem && isWrittenFile(error))
        return openWriterOf(error);
    openBroken(problem ? problem->sequence : m_book.log().size());
}

/// In the list too: a filter or a period must not hide what does not hold.
void AuditPage::openBroken(std::uint64_t sequence)
{
    if (m_book.listing().rows && !m_events->model()->indexOf(sequence).isValid())
        m_filter->clear();
    showEventOf(sequence);
}

void AuditPage::openWriterOf(const Error &error)
{
    m_session.withVault(
        this, [path = error.item](session::OpenVault &vault) { return session::lastWriterOf(vault, path); },
        [this, error](const Result<std::optional<std::uint64_t>> &sequence) {
            if (m_opened != error || !m_book.isLoaded())
                return;
            const bool known = sequence && *sequence;
            if (known)
                m_events->setProblem(EventProblem{error, **sequence, true});
            openBroken(known ? **sequence : m_book.log().size());
        });
}

void AuditPage::tellReport()
{
    const vault::VerifyReport &report = *m_verifier.report();
    if (report.ok()) {
        follow();
        Q_EMIT said(checkedText(report));
        return;
    }
    showProblem(*problem());
    if (report.failures.size() > 1)
        Q_EMIT said(tr("%n thing(s) do not hold; the first is shown.", nullptr,
                       static_cast<int>(report.failures.size())));
}

void AuditPage::copyProof(std::uint64_t sequence)
{
    const auto state = m_session.state();
    const std::string proof =
        state ? eventProof(m_book.log(), *state, sequence, m_events->pane()->record()) : std::string();
    if (proof.empty())
        return;
    QGuiApplication::clipboard()->setText(QString::fromStdString(proof));
    Q_EMIT said(tr("Copied: the signed record, its device's key and its place in the chain."));
}

void AuditPage::addNote()
{
    auto *sheet = new NoteSheet(m_session, window());
    connect(sheet, &NoteSheet::said, this, &AuditPage::said);
    sheet->open();
}

void AuditPage::exportEvents()
{
    auto *sheet = new AuditExportSheet(m_session, m_book, window());
    connect(sheet, &AuditExportSheet::said, this, &AuditPage::said);
    sheet->open();
}

void AuditPage::chooseDates()
{
    auto *sheet = new PeriodSheet(m_book.whole(), m_book.period(), window());
    connect(sheet, &PeriodSheet::periodChosen, this, &AuditPage::choosePeriod);
    sheet->open();
}

void AuditPage::printReport()
{
    m_commands.showAudit->trigger();
    if (!m_book.listing().rows) {
        m_reportWanted = true;
        return;
    }
    ReportSource source{m_book.listing(),        m_book.facts(),          m_book.whole(),
                        m_book.period(),         m_filter->filterTexts(), problem(),
                        m_verifier.verifiedAt(), m_session.clock().now()};
    auto *sheet = new ReportSheet(std::move(source), m_paper, window());
    m_paperCancel = sheet->cancelFlag();
    connect(sheet, &ReportSheet::said, this, &AuditPage::said);
    sheet->open();
}

} // namespace hypha::gui
