#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace hypha::gui {

/// A picture's numbers as a table, for whoever reads or hears them instead.
class CountTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// counts[row][column]
    void setCounts(const QStringList &rows, const QStringList &columns,
                   std::vector<std::vector<std::uint32_t>> counts);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_rows;
    QStringList m_columns;
    std::vector<std::vector<std::uint32_t>> m_counts;
};

} // namespace hypha::gui
