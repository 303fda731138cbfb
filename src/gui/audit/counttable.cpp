#include "gui/audit/counttable.h"

#include <QLocale>

namespace hypha::gui {

void CountTable::setCounts(const QStringList &rows, const QStringList &columns,
                           std::vector<std::vector<std::uint32_t>> counts)
{
    if (rows == m_rows && columns == m_columns) {
        m_counts = std::move(counts);
        if (!m_rows.isEmpty() && !m_columns.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_columns = columns;
    m_counts = std::move(counts);
    endResetModel();
}

int CountTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CountTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CountTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const std::uint32_t count =
        m_counts[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return count == 0 ? QStringLiteral("–") : QLocale().toString(count);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %Ln event(s)", nullptr, static_cast<int>(count))
            .arg(m_rows[index.row()], m_columns[index.column()]);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant CountTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal) // as the numbers below
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList &names = orientation == Qt::Horizontal ? m_columns : m_rows;
    return section >= 0 && section < names.size() ? QVariant(names[section]) : QVariant();
}

} // namespace hypha::gui
