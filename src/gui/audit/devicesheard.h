#pragma once

#include "model/audit/freshness.h"

#include <QAbstractTableModel>

namespace hypha::gui {

/// When each device signed last, and so confirmed the history before it. Silent ones are marked.
class DevicesHeard : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { deviceColumn, ownerColumn, whenColumn, eventColumn, standingColumn, columnTotal };
    using QAbstractTableModel::QAbstractTableModel;
    /// `silentAfter` in days: what `silent` means.
    void setDevices(std::vector<audit::Heard> devices, const Timestamp &now, std::int64_t silentAfter);
    const audit::Heard *device(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const audit::Heard &device, int column) const;
    std::vector<audit::Heard> m_devices;
    Timestamp m_now;
    std::int64_t m_silentAfter = audit::silentAfterDays;
};

} // namespace hypha::gui
