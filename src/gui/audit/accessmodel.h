#pragma once

#include "model/audit/access.h"
#include "model/audit/filter.h"

#include <QAbstractTableModel>

#include <memory>

namespace hypha::gui {

/// Person × project, or person × set of one project: who can read, with which role, since when, and which old
/// versions somebody who is gone could still read.
class AccessModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role : int { readsRole = Qt::UserRole, leftoverRole };
    using QAbstractTableModel::QAbstractTableModel;
    /// Without a project its columns are the projects (those of the filter), with one its sets; its rows are
    /// the people of the filter. Nothing else of the filter is asked.
    void setAccess(std::shared_ptr<const vault::VaultState> state, std::vector<audit::Access> access,
                   const std::optional<ProjectId> &project, const audit::Filter &filter = {});
    QString sentence(const QModelIndex &index) const; ///< everything that a cell stands for
    std::optional<UserId> person(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place
    {
        ProjectId project;
        std::optional<SetId> set;
        QString name;
    };
    const audit::Access *accessAt(const QModelIndex &index) const;
    const vault::SecretSet *setAt(int column) const;
    QString display(const QModelIndex &index) const;

    std::shared_ptr<const vault::VaultState> m_state;
    std::map<std::pair<UserId, ProjectId>, audit::Access> m_access;
    std::vector<UserId> m_people;
    std::vector<Place> m_places;
};

/// "1–3, 5"
QString rangesText(const std::vector<audit::VersionRange> &ranges);

} // namespace hypha::gui
