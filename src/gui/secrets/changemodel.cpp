#include "gui/secrets/changemodel.h"

#include "gui/secrets/differenceview.h"
#include "gui/text/words.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"

namespace hypha::gui {

static constexpr int longest = 120; ///< characters of a cell

ChangeModel::Changes ChangeModel::show(Changes changes)
{
    beginResetModel();
    Changes before = std::exchange(m_changes, changes ? std::move(changes)
                                                      : std::make_shared<const entries::Difference>());
    endResetModel();
    return before;
}

std::string ChangeModel::key(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    auto row = static_cast<std::size_t>(index.row());
    if (row < m_changes->added.size())
        return m_changes->added[row];
    row -= m_changes->added.size();
    if (row < m_changes->changed.size())
        return m_changes->changed[row].first;
    return m_changes->removed[row - m_changes->changed.size()];
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0
                            : static_cast<int>(m_changes->added.size() + m_changes->changed.size() +
                                               m_changes->removed.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString ChangeModel::what(std::size_t row) const
{
    QStringList names;
    const std::size_t added = m_changes->added.size();
    if (row >= added && row - added < m_changes->changed.size()) {
        for (const std::string &field : m_changes->changed[row - added].second)
            names << partName(field);
    }
    return shortText(names.join(QStringLiteral(", ")), longest);
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || role != Qt::DisplayRole)
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const std::size_t added = m_changes->added.size();
    switch (index.column()) {
    case changeColumn:
        return row < added                               ? DifferenceView::tr("Added")
               : row - added < m_changes->changed.size() ? DifferenceView::tr("Changed")
                                                         : DifferenceView::tr("Removed");
    case keyColumn:
        return shortText(displayText(key(index)), longest);
    case whatColumn:
        return what(row);
    default:
        return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == changeColumn ? DifferenceView::tr("Change")
           : section == keyColumn  ? DifferenceView::tr("Key")
                                   : DifferenceView::tr("What");
}

Qt::ItemFlags ChangeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemNeverHasChildren : flags;
}

} // namespace hypha::gui
