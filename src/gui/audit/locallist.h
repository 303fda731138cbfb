#pragma once

#include "model/session/locallog.h"

#include <QAbstractTableModel>

namespace hypha::gui {

/// What happened to this profile's keys on this computer, newest first.
class LocalList : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { whenColumn, eventColumn, timesColumn, programColumn, columnTotal };
    using QAbstractTableModel::QAbstractTableModel;
    void setEntries(std::vector<session::LocalEntry> entries); ///< oldest first, as they are kept

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<session::LocalEntry> m_entries; ///< newest first
};

} // namespace hypha::gui
