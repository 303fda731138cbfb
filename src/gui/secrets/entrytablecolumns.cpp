#include "gui/main/settings.h"
#include "gui/secrets/entrytable.h"
#include "gui/text/words.h"
#include "gui/widgets/tokens.h"

#include <QApplication>
#include <QDataStream>
#include <QHeaderView>
#include <QMenu>

/// The columns of EntryTable: which, where, how wide, sorted by which; remembered.
namespace hypha::gui {

static constexpr quint8 stateVersion = 1;
static constexpr double leastKeyUnits = 30;   ///< the kind of a secret is worth less than half of its name
static constexpr double leastWidthUnits = 38; ///< of the names beside another pane: a dozen letters
static constexpr const char *stateName = "entryColumns";

/// Measuring ten thousand cells would cost more than knowing what can stand in them.
static int widest(const QStringList &texts)
{
    const QFontMetrics metrics(QApplication::font());
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

int EntryTable::usualWidth(int column) const
{
    switch (column) {
    case EntryModel::favoriteColumn:
        return space(12);
    case EntryModel::kindColumn:
        return widest(kindNames()) + space(12);
    case EntryModel::updatedColumn:
        return widest({EntryModel::tr("Updated"), EntryModel::tr("changed")}) + space(20);
    case EntryModel::expiresColumn:
        return widest({dateTimeText(Timestamp::fromSeconds(0)).section(u' ', 0, 0)}) + space(18);
    default:
        return space(40);
    }
}

void EntryTable::usualColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setMinimumSectionSize(space(10));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(EntryModel::keyColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(EntryModel::favoriteColumn, QHeaderView::Fixed);
    for (const int column : {EntryModel::keyColumn, EntryModel::kindColumn, EntryModel::updatedColumn,
                             EntryModel::favoriteColumn})
        m_wanted[static_cast<std::size_t>(column)] = true;
    for (int column = 0; column < EntryModel::columnTotal; ++column)
        header->resizeSection(column, usualWidth(column));
    const int order[] = {EntryModel::favoriteColumn, EntryModel::keyColumn,  EntryModel::userNameColumn,
                         EntryModel::tagsColumn,     EntryModel::kindColumn, EntryModel::expiresColumn,
                         EntryModel::updatedColumn};
    for (int place = 0; place < EntryModel::columnTotal; ++place)
        header->moveSection(header->visualIndex(order[place]), place);
    header->setSortIndicator(EntryModel::keyColumn, Qt::AscendingOrder);
    applyVisibility();
    connect(header, &QHeaderView::sectionResized, this, &EntryTable::rememberColumns);
    connect(header, &QHeaderView::sectionMoved, this, &EntryTable::rememberColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &EntryTable::rememberColumns);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu *menu = columnMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header->mapToGlobal(at));
    });
}

int EntryTable::leastWidth() const
{
    return usualWidth(EntryModel::favoriteColumn) + usualWidth(EntryModel::updatedColumn) +
           space(leastWidthUnits);
}

/// The key always has its place; the rest goes where there is little room.
void EntryTable::applyVisibility()
{
    const bool restoring = std::exchange(m_restoring, true);
    const bool roomy = width() >= space(120);
    const int first = usualWidth(EntryModel::favoriteColumn) + usualWidth(EntryModel::updatedColumn);
    const bool tight = width() - first - usualWidth(EntryModel::kindColumn) < space(leastKeyUnits);
    for (int column = 0; column < EntryModel::columnTotal; ++column) {
        const bool stays = column == EntryModel::keyColumn || column == EntryModel::updatedColumn ||
                           column == EntryModel::favoriteColumn;
        const bool fits = stays || (column == EntryModel::kindColumn ? !tight : roomy || !isVisible());
        const bool hidden = !m_wanted[static_cast<std::size_t>(column)] || !fits;
        if (isColumnHidden(column) != hidden)
            setColumnHidden(column, hidden);
    }
    m_restoring = restoring;
}

QMenu *EntryTable::columnMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setTitle(tr("Columns"));
    for (int place = 0; place < EntryModel::columnTotal; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        const auto at = static_cast<std::size_t>(column);
        if (column == EntryModel::keyColumn)
            continue;
        QAction *action =
            menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString());
        action->setObjectName(QStringLiteral("column%1").arg(column));
        action->setCheckable(true);
        action->setChecked(m_wanted[at]);
        connect(action, &QAction::toggled, this, [this, at](bool wanted) {
            m_wanted[at] = wanted;
            applyVisibility();
            rememberColumns();
        });
    }
    menu->addSeparator();
    QAction *first = menu->addAction(tr("Favourites first"));
    first->setObjectName(QStringLiteral("favoritesFirst"));
    first->setCheckable(true);
    first->setChecked(m_model.favoritesFirst());
    connect(first, &QAction::toggled, this, &EntryTable::setFavoritesFirst);
    return menu;
}

void EntryTable::setFavoritesFirst(bool first)
{
    m_model.setFavoritesFirst(first);
    rememberColumns();
}

void EntryTable::rememberColumns()
{
    if (m_restoring)
        return;
    const QHeaderView *header = horizontalHeader();
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << stateVersion << quint8(EntryModel::columnTotal) << qint8(header->sortIndicatorSection())
        << (header->sortIndicatorOrder() == Qt::DescendingOrder) << m_model.favoritesFirst();
    for (int place = 0; place < EntryModel::columnTotal; ++place) {
        const int column = header->logicalIndex(place);
        const double width =
            header->isSectionHidden(column) ? 0 : header->sectionSize(column) / double(space(1));
        out << quint8(column) << m_wanted[static_cast<std::size_t>(column)] << width;
    }
    m_settings.setState(stateName, state);
}

/// Widths are kept in units of the font, so that they fit another font size.
void EntryTable::restoreColumns()
{
    const QByteArray state = m_settings.state(stateName);
    QDataStream in(state);
    quint8 version = 0, total = 0;
    qint8 sortColumn = 0;
    bool descending = false, favoritesFirst = false;
    in >> version >> total >> sortColumn >> descending >> favoritesFirst;
    if (in.status() != QDataStream::Ok || version != stateVersion || total != EntryModel::columnTotal)
        return;
    m_restoring = true;
    QHeaderView *header = horizontalHeader();
    for (int place = 0; place < EntryModel::columnTotal; ++place) {
        quint8 column = 0;
        bool wanted = false;
        double width = 0;
        in >> column >> wanted >> width;
        if (in.status() != QDataStream::Ok || column >= EntryModel::columnTotal)
            break;
        m_wanted[column] = wanted || column == EntryModel::keyColumn;
        header->moveSection(header->visualIndex(column), place);
        if (width >= 1 && width < 1000 && header->sectionResizeMode(column) == QHeaderView::Interactive)
            header->resizeSection(column, int(width * space(1)));
    }
    m_model.setFavoritesFirst(favoritesFirst);
    if (sortColumn >= 0 && sortColumn < EntryModel::columnTotal)
        sortByColumn(sortColumn, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_restoring = false;
    applyVisibility();
}

} // namespace hypha::gui
