#include "gui/secrets/importmodel.h"

#include "gui/text/words.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"

namespace hypha::gui {

std::vector<ImportModel::Row> ImportModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows.swap(rows);
    endResetModel();
    return rows;
}

const ImportModel::Row *ImportModel::row(const QModelIndex &index) const
{
    const auto at = static_cast<std::size_t>(index.row());
    return index.isValid() && at < m_rows.size() ? &m_rows[at] : nullptr;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    const Row *one = row(index);
    if (!one)
        return {};
    if (role == Qt::ForegroundRole && one->state == State::same)
        return colors().muted;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case keyColumn:
        return shortText(displayText(one->key), 200);
    case kindColumn:
        return kindName(one->kind);
    default:
        break;
    }
    switch (one->state) {
    case State::added:
        return tr("new", "an entry of a file");
    case State::changed:
        return tr("changed", "an entry of a file");
    case State::same:
        return tr("the same", "an entry of a file");
    }
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == keyColumn ? tr("Key") : section == kindColumn ? tr("Kind") : tr("Change");
}

} // namespace hypha::gui
