#include "gui/audit/eventsview.h"

#include "gui/audit/brushstrip.h"
#include "gui/audit/eventpane.h"
#include "gui/audit/eventtable.h"
#include "gui/audit/pictureview.h"
#include "gui/audit/timelinechart.h"
#include "gui/widgets/facttable.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hypha::gui {

EventsView::EventsView(session::Session &session, AuditBook &book, QWidget *parent)
    : QWidget(parent), m_session(session), m_book(book), m_chart(new TimelineChart("auditTimeline")),
      m_brush(new BrushStrip("auditBrush")), m_timeline(nullptr),
      m_summary(makeParagraph("auditShown", {}, "small", "muted")),
      m_table(new EventTable("eventTable", m_model)), m_pane(new EventPane(session, m_model)),
      m_stack(new QStackedWidget), m_empty(nullptr), m_split(new QSplitter)
{
    setObjectName(QStringLiteral("auditEvents"));
    m_split->setObjectName(QStringLiteral("auditSplit"));
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    QFrame *right = makeFrame("auditPane", "pane");
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    right->setMinimumWidth(space(70));
    m_split->addWidget(buildList());
    m_split->addWidget(right);
    m_split->setStretchFactor(0, 5);
    m_split->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    connect(&book, &AuditBook::listed, this, &EventsView::takeListing);
    connect(&book, &AuditBook::cleared, this, &EventsView::takeListing);
    connect(m_table, &EventTable::sequenceChosen, m_pane, &EventPane::showSequence);
    // The pane that asks is built anew: not while its button is still being pressed.
    connect(m_pane, &EventPane::eventChosen, this, &EventsView::choose, Qt::QueuedConnection);
    const auto chosen = [this](const TimeRange &range) {
        const bool everything = m_book.listing().activity && range == m_book.listing().activity->whole;
        Q_EMIT periodChosen(everything ? std::nullopt : std::optional(range));
    };
    connect(m_chart, &TimelineChart::rangeChosen, this, chosen);
    connect(m_brush, &BrushStrip::rangeChosen, this, chosen);
    connect(m_chart, &TimelineChart::recounted, this, &EventsView::followTable);
}

void EventsView::placePane()
{
    m_split->widget(1)->layout()->addWidget(m_pane);
}

QWidget *EventsView::buildTimeline()
{
    auto *pictures = new QWidget;
    auto *column = new QVBoxLayout(pictures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(m_chart, 1);
    column->addWidget(m_brush);
    QTableView *table = makeFactTable("timelineTable", tr("Events over time"), &m_counts);
    showRowNames(*table);
    m_timeline = new PictureView("timelineView", pictures, table);
    m_timeline->head()->addWidget(m_summary, 1);
    connect(m_timeline, &PictureView::switched, this, &EventsView::followTable);
    return m_timeline;
}

QWidget *EventsView::buildList()
{
    m_empty = new EmptyState("noEvents", "search", tr("No event matches"), {});
    QPushButton *clear = makeButton("noEventsClear", tr("Show everything"));
    connect(clear, &QPushButton::clicked, this, &EventsView::clearRequested);
    m_empty->addButton(clear);
    m_empty->setTexts(tr("No event matches"), tr("The filter and the period let nothing through."));
    m_stack->setObjectName(QStringLiteral("eventStack"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("timelineSplit"));
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(buildTimeline());
    split->addWidget(m_stack);
    split->setStretchFactor(1, 1);
    m_stack->setMinimumHeight(space(30));
    return split;
}

TimeRange EventsView::shownRange() const
{
    const auto &activity = m_book.listing().activity;
    return m_book.period().value_or(activity ? activity->whole : TimeRange());
}

void EventsView::takeListing()
{
    const AuditListing &listing = m_book.listing();
    auto lines = listing.lines ? listing.lines : std::make_shared<const EventLines>();
    m_model.setState(m_book.facts().state, m_session.clock().now());
    if (listing.lines && m_model.isBehind(listing.log)) { // whatever is filtered
        auto more = std::make_shared<EventLines>(EventLines{{EventLine::broken, 0}});
        more->insert(more->end(), lines->begin(), lines->end());
        lines = std::move(more);
    }
    const bool same = m_model.log().isPrefixOf(listing.log);
    const bool longer = listing.log.size() > m_model.log().size();
    m_model.setLines(listing.log, lines);
    if (!same) // a rebase replaces what nobody else had
        m_pane->refresh();
    else if (longer)
        m_pane->followChain();
    m_stack->setCurrentWidget(lines->empty() && m_book.isLoaded() ? static_cast<QWidget *>(m_empty)
                                                                  : m_table);
    m_summary->setText(
        m_book.isLoaded()
            ? tr("%Ln event(s), %1", nullptr, static_cast<int>(listing.shown)).arg(rangeText(shownRange()))
            : QString());
    m_chart->showActivity(listing.activity, shownRange());
    m_brush->setActivity(listing.activity);
    m_brush->setRange(shownRange());
    if (!m_book.isLoaded())
        m_pane->showSequence(0);
    if (const auto wanted = std::exchange(m_wanted, 0); wanted > 0 && !m_table->selectSequence(wanted))
        m_pane->showSequence(wanted);
}

/// Only while it is looked at: a zoom has no time for a table that nobody sees.
void EventsView::followTable()
{
    if (!m_timeline || !m_timeline->showsTable())
        return;
    QStringList rows, columns;
    for (std::size_t i = 0; i < categoryCount; ++i)
        columns << categoryName(static_cast<Category>(i));
    std::vector<std::vector<std::uint32_t>> counts;
    const auto &edges = m_chart->edges();
    for (std::size_t i = m_chart->counts().size(); i-- > 0;) { // newest first, as the list
        const CategoryCounts &piece = m_chart->counts()[i];
        if (total(piece) == 0)
            continue;
        rows << rangeText({edges[i], edges[i + 1]});
        counts.emplace_back(piece.begin(), piece.end());
    }
    m_counts.setCounts(rows, columns, std::move(counts));
}

void EventsView::openSequence(std::uint64_t sequence)
{
    m_wanted = sequence;
    if (m_model.indexOf(sequence).isValid())
        choose(std::exchange(m_wanted, 0));
}

/// A neighbour in the chain may be one that the filter hides.
void EventsView::choose(std::uint64_t sequence)
{
    if (!m_table->selectSequence(sequence)) {
        m_table->clearSelection();
        m_pane->showSequence(sequence);
    }
}

void EventsView::setProblem(const std::optional<EventProblem> &problem)
{
    if (problem == m_model.problem())
        return;
    m_model.setProblem(problem);
    takeListing();
    m_pane->refresh();
}

void EventsView::setNarrow(bool narrow)
{
    if ((m_split->orientation() == Qt::Vertical) == narrow)
        return;
    m_split->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_split->setSizes(narrow ? QList{space(80), space(45)} : QList{space(140), space(80)});
}

} // namespace hypha::gui
