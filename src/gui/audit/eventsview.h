#pragma once

#include "gui/audit/auditbook.h"
#include "gui/audit/counttable.h"
#include "gui/audit/eventmodel.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace hypha::gui {

class BrushStrip;
class EmptyState;
class EventPane;
class EventTable;
class PictureView;
class TimelineChart;

/// The events that the filter lets through: over time as a picture, one by one as a list, and the chosen one
/// with its proof.
class EventsView : public QWidget
{
    Q_OBJECT
public:
    EventsView(session::Session &session, AuditBook &book, QWidget *parent = nullptr);

    EventModel *model() { return &m_model; }
    EventTable *table() const { return m_table; }
    EventPane *pane() const { return m_pane; }
    /// Shows it as soon as it is listed.
    void openSequence(std::uint64_t sequence);
    void placePane(); ///< once the rest is in its place: in an event of its own
    void setNarrow(bool narrow);
    void setProblem(const std::optional<EventProblem> &problem);

Q_SIGNALS:
    void periodChosen(const std::optional<hypha::gui::TimeRange> &period);
    void clearRequested();

private:
    QWidget *buildTimeline();
    QWidget *buildList();
    void takeListing();
    void followTable();
    void choose(std::uint64_t sequence);
    TimeRange shownRange() const;

    session::Session &m_session;
    AuditBook &m_book;
    EventModel m_model;
    CountTable m_counts;
    TimelineChart *m_chart;
    BrushStrip *m_brush;
    PictureView *m_timeline;
    QLabel *m_summary;
    EventTable *m_table;
    EventPane *m_pane;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_split;
    std::uint64_t m_wanted = 0; ///< chosen once it is listed
};

} // namespace hypha::gui
