#pragma once

#include "model/vault/state.h"

#include <QAbstractItemModel>

namespace hypha::gui {

/// Projects and below them their secret sets, by name. Shows a state; knows nothing of how it changes.
class ProjectModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    /// `user` null: nobody's. Projects that the user is no member of are shown but cannot be opened.
    void setState(const vault::VaultState *state, const UserId &user);

    struct Place
    {
        ProjectId project;
        std::optional<SetId> set;
        friend bool operator==(const Place &, const Place &) = default;
    };
    std::optional<Place> place(const QModelIndex &index) const;
    QModelIndex indexOf(const Place &place) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct SetRow
    {
        SetId id;
        QString name;
        friend bool operator==(const SetRow &, const SetRow &) = default;
    };
    struct ProjectRow
    {
        ProjectId id;
        QString name;
        bool readable = false;
        std::vector<SetRow> sets;
        friend bool operator==(const ProjectRow &, const ProjectRow &) = default;
    };
    const ProjectRow *projectRow(const QModelIndex &index) const;
    std::vector<ProjectRow> m_projects;
};

} // namespace hypha::gui
