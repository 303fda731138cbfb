#include "gui/audit/auditpage.h"

#include "gui/audit/accessview.h"
#include "gui/audit/daysview.h"
#include "gui/audit/eventpane.h"
#include "gui/audit/eventsview.h"
#include "gui/audit/eventtable.h"
#include "gui/audit/filterbar.h"
#include "gui/audit/heardview.h"
#include "gui/audit/keysview.h"
#include "gui/audit/localview.h"
#include "gui/main/commands.h"
#include "gui/main/settings.h"
#include "gui/widgets/buttonrow.h"
#include "gui/widgets/facttable.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/scrolledpage.h"
#include "gui/widgets/segments.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QProgressBar>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {

static constexpr int halfMinute = 30000; // ms

AuditPage::AuditPage(session::Session &session, Settings &settings, Commands &commands, QWidget *parent)
    : QWidget(parent), m_session(session), m_settings(settings), m_commands(commands), m_book(session),
      m_verifier(session), m_headline(makeParagraph("auditHeadline", {}, "", "muted")),
      m_progressText(makeLabel("auditProgressText", {}, "small", "muted")),
      m_progress(makeThinProgress("auditProgress", tr("Verifying the history"))), m_progressRow(nullptr),
      m_verify(makeActionButton("auditVerify", commands.verifyHistory, true)),
      m_cancel(makeButton("auditCancel", tr("Cancel"), "quiet")), m_problem(new Banner("auditProblem")),
      m_filter(new FilterBar), m_parts(new Segments("auditParts")), m_events(new EventsView(session, m_book))
{
    setObjectName(QStringLiteral("auditPage"));
    m_book.setSilentAfter(settings.silentAfterDays()); // the title of a part counts them
    connect(&settings, &Settings::changed, this,
            [this] { m_book.setSilentAfter(m_settings.silentAfterDays()); });
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(space(4), 0, space(4), 0);
    inner->setSpacing(space(2));
    inner->addWidget(m_problem);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(buildHead());
    column->addWidget(m_progressRow = buildProgress());
    column->addLayout(inner);
    column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    addScroll(*outer, "auditScroll", tr("Audit"), page);
    m_turns.hold({m_filter, m_parts, m_events, m_events->pane()});
    m_turns.add([this, inner] { inner->addWidget(m_filter); });
    m_turns.add([this, column] {
        delete column->takeAt(column->count() - 1); // the stretch
        column->addWidget(m_parts, 1);
    });
    addParts();
    connectBook();
    connectViews();
    connectCommands();
    m_paper.setMaxThreadCount(1);
    m_minute.setInterval(halfMinute);
    connect(&m_minute, &QTimer::timeout, this, &AuditPage::followHead);
    follow();
}

AuditPage::~AuditPage()
{
    if (m_paperCancel)
        m_paperCancel->store(true); // the lane waits for what still runs on it
}

/// All but the first are built when somebody looks at them.
void AuditPage::addParts()
{
    m_parts->addPage("auditPartEvents", tr("Events"), m_events, m_turns);
    m_turns.add([this] { m_events->placePane(); });
    m_turns.add([this] { m_events->pane()->prepare(); });
    m_parts->addPage("auditPartKeys", tr("Keys"), [this] { return buildKeys(); });
    m_parts->addPage("auditPartAccess", tr("Access"), [this] { return buildAccess(); });
    m_parts->addPage("auditPartDays", tr("People and days"), [this] { return buildDays(); });
    m_parts->addPage("auditPartDevices", tr("Devices"), [this] { return buildDevices(); });
    m_parts->addPage("auditPartLocal", tr("This computer"), [this] { return new LocalView(m_session); });
}

QWidget *AuditPage::buildHead()
{
    auto *head = new QWidget;
    auto *buttons = new ButtonRow;
    buttons->addButton(m_verify);
    buttons->addButton(makeActionButton("auditNote", m_commands.addNote, true));
    buttons->addButton(makeActionButton("auditExport", m_commands.exportEvents, true));
    buttons->addButton(makeActionButton("auditReport", m_commands.printReport, true));
    auto *row = new QHBoxLayout;
    row->setSpacing(space(4));
    row->addWidget(makeLabel("auditTitle", tr("Audit"), "title"));
    row->addStretch(1);
    row->addWidget(buttons);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space(5), space(4), space(4), 0);
    column->setSpacing(space(1));
    column->addLayout(row);
    column->addWidget(m_headline);
    return head;
}

QWidget *AuditPage::buildProgress()
{
    auto *progress = new QWidget;
    connect(m_cancel, &QPushButton::clicked, &m_verifier, &Verifier::cancel);
    auto *texts = new QHBoxLayout;
    texts->addWidget(m_progressText, 1);
    texts->addWidget(m_cancel);
    auto *column = new QVBoxLayout(progress);
    column->setContentsMargins(space(5), 0, space(4), 0);
    column->setSpacing(space(1));
    column->addLayout(texts);
    column->addWidget(m_progress);
    m_progress->show(); // with its row
    return progress;
}

void AuditPage::showPart(Part part)
{
    m_parts->setCurrent(part);
}

void AuditPage::showAbout(const std::string &mention)
{
    showPart(eventsPart);
    audit::Filter filter;
    filter.mentions = mention;
    m_book.setPeriod(std::nullopt);
    m_filter->setPeriod(std::nullopt);
    m_filter->setFilter(filter);
}

void AuditPage::showEventOf(std::uint64_t sequence)
{
    showPart(eventsPart);
    m_events->openSequence(sequence);
}

/// Whole days that reach beyond the history stay whole days; what lies outside of it is moved into it.
void AuditPage::choosePeriod(const std::optional<TimeRange> &period)
{
    const TimeRange whole = m_book.whole();
    const bool meets = period && period->from < whole.to && period->to > whole.from;
    const auto chosen = period && !meets ? std::optional(within(*period, whole)) : period;
    m_filter->setPeriod(chosen);
    m_book.setPeriod(chosen);
}

/// Where there is little room the page scrolls, and the chosen event goes below the list.
void AuditPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < space(190);
    m_events->setNarrow(narrow);
    m_parts->setMinimumHeight(space(narrow ? 150 : 95));
}

void AuditPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    takeVisit();
    m_minute.start();
    if (m_session.isOpen())
        m_book.load();
    m_turns.then([this] {
        if (isVisible())
            m_events->table()->setFocus();
    });
    follow();
}

void AuditPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    m_minute.stop();
    keepVisit();
}

static QByteArray visitName(const session::Session &session)
{
    return "auditVisit-" +
           QByteArray::fromStdString(session.profile() ? session.profile()->name : std::string());
}

/// A number of an event, no name: where one was at the end of the last visit.
void AuditPage::takeVisit()
{
    m_filter->setLastVisit(m_settings.state(visitName(m_session).constData()).toULongLong());
}

void AuditPage::keepVisit()
{
    if (m_seen > 0)
        m_settings.setState(visitName(m_session).constData(),
                            QByteArray::number(static_cast<qulonglong>(m_seen)));
}

} // namespace hypha::gui
