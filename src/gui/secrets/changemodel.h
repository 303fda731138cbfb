#pragma once

#include "model/entries/entry.h"

#include <QAbstractTableModel>

namespace hypha::gui {

/// The keys that differ between two lists of entries: added, changed, removed. Texts are made for the rows
/// that are looked at; values never come into it.
class ChangeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { changeColumn, keyColumn, whatColumn, columnTotal };
    using Changes = std::shared_ptr<const entries::Difference>;

    using QAbstractTableModel::QAbstractTableModel;
    /// Null: none. Gives back what was shown until now.
    Changes show(Changes changes);
    /// Empty for an index that is none.
    std::string key(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString what(std::size_t row) const;
    Changes m_changes = std::make_shared<const entries::Difference>();
};

} // namespace hypha::gui
