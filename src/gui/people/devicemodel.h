#pragma once

#include "gui/people/people.h"

#include <QAbstractTableModel>

namespace hypha::gui {

/// Every device that ever was, with what one needs to trust it: owner, words, when it came and when it was
/// last heard.
class DeviceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int {
        nameColumn,
        ownerColumn,
        statusColumn,
        seenColumn,
        enrolledColumn,
        wordsColumn,
        columnTotal
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// `silentAfter`: days.
    void setState(const vault::VaultState *state, const std::optional<DeviceId> &here, const Timestamp &now,
                  std::int64_t silentAfter = audit::silentAfterDays);
    const DeviceRow *device(const QModelIndex &index) const;
    int usable() const; ///< devices that are in use or wait to be
    QModelIndex indexOf(const DeviceId &device) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const DeviceRow &row, int column) const;

    std::vector<DeviceRow> m_rows;
    Timestamp m_now;
};

} // namespace hypha::gui
