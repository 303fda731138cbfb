#pragma once

#include "gui/people/people.h"

#include <QAbstractTableModel>

namespace hypha::gui {

/// People × projects: who has which role where. The first columns are the person and their role in the
/// organisation.
class MemberModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { personColumn, orgColumn, devicesColumn, firstProject };
    enum Role : int { roleRole = Qt::UserRole }; ///< level() of the role in a cell; 0 for none

    using QAbstractTableModel::QAbstractTableModel;
    void setState(const vault::VaultState *state, const UserId &me, const Timestamp &now);
    const PersonRow *person(const QModelIndex &index) const;
    std::optional<ProjectId> project(int column) const;
    QModelIndex indexOf(const UserId &user, int column = personColumn) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place
    {
        ProjectId id;
        QString name;
        friend bool operator==(const Place &, const Place &) = default;
    };
    std::optional<vault::Role> roleAt(const PersonRow &row, int column) const;
    QString display(const PersonRow &row, int column) const;
    QString spoken(const PersonRow &row, int column) const;

    std::vector<PersonRow> m_rows;
    std::vector<Place> m_places; ///< by name
};

} // namespace hypha::gui
