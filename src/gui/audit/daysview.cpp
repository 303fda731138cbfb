#include "gui/audit/daysview.h"

#include "gui/audit/heatmap.h"
#include "gui/audit/pictureview.h"
#include "gui/widgets/facttable.h"
#include "gui/widgets/text.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace hypha::gui {

DaysView::DaysView(AuditBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_map(new HeatMap("heatMap")), m_view(nullptr)
{
    setObjectName(QStringLiteral("auditDays"));
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("heatScroll"));
    scroll->setAccessibleName(tr("People and days"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_map);
    QTableView *table = makeFactTable("heatTable", tr("People and days"), &m_counts);
    showRowNames(*table);
    m_view = new PictureView("daysView", scroll, table);
    m_view->head()->addWidget(
        makeParagraph(
            "daysHow",
            tr("The stronger the colour, the more events somebody signed. Enter shows the events of a "
               "field."),
            "small", "muted"),
        1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &PictureView::switched, this, &DaysView::followTable);
    connect(m_map, &HeatMap::recounted, this, &DaysView::followTable);
    connect(m_map, &HeatMap::cellChosen, this, [this](int person, const TimeRange &period) {
        const auto &users = m_book.listing().log.users();
        if (static_cast<std::size_t>(person) < users.size())
            Q_EMIT cellChosen(users[static_cast<std::size_t>(person)], period);
    });
    for (const auto signal : {&AuditBook::listed, &AuditBook::cleared})
        connect(&book, signal, this, &DaysView::follow);
    follow();
}

void DaysView::follow()
{
    m_map->showPeople(m_book.listing().people, m_book.period().value_or(m_book.whole()));
}

/// Only while it is looked at.
void DaysView::followTable()
{
    if (!m_view || !m_view->showsTable())
        return;
    QStringList columns;
    const auto &edges = m_map->edges();
    for (std::size_t i = 0; i + 1 < edges.size(); ++i)
        columns << rangeText({edges[i], edges[i + 1]});
    m_counts.setCounts(m_map->names(), columns, m_map->counts());
}

} // namespace hypha::gui
