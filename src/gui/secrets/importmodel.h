#pragma once

#include "model/entries/entry.h"

#include <QAbstractTableModel>

namespace hypha::gui {

/// What an import would do with each key of the file. Values never come into it.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { keyColumn, kindColumn, stateColumn, columnTotal };
    enum class State : std::uint8_t { added, changed, same };
    struct Row
    {
        std::string key;
        entries::Kind kind = entries::Kind::env;
        State state = State::added;
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// Gives back what was there: many rows take long to free.
    std::vector<Row> setRows(std::vector<Row> rows);
    const Row *row(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace hypha::gui
