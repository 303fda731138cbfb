#pragma once

#include "gui/secrets/damage.h"

#include <QAbstractItemModel>

namespace hypha::gui {

/// Projects and below them their secret sets, by name. Shows a state; knows nothing of how it changes.
class ProjectModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    enum Role : int { draftRole = Qt::UserRole, brokenRole };

    /// `user` null: nobody's. Projects that the user is no member of are shown but cannot be opened.
    void setState(const vault::VaultState *state, const UserId &user);

    struct Place
    {
        ProjectId project;
        std::optional<SetId> set;
        friend bool operator==(const Place &, const Place &) = default;
    };
    /// Sets with changes nobody saved, and what cannot be read. `why` is told about the broken parts.
    void setMarks(std::set<SetId> drafts, Damage damage, const QString &why);
    /// Whether entries and files may be dropped on sets.
    void setDropsTaken(bool taken) { m_dropsTaken = taken; }

    std::optional<Place> place(const QModelIndex &index) const;
    QModelIndex indexOf(const Place &place) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }

Q_SIGNALS:
    void entriesDropped(const hypha::gui::ProjectModel::Place &place, bool move);
    void fileDropped(const hypha::gui::ProjectModel::Place &place, const QString &path);

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
    bool isBroken(const Place &place) const;
    QString toolTip(const QString &name, const ProjectRow &project, const Place &place) const;
    std::vector<ProjectRow> m_projects;
    std::set<SetId> m_drafts;
    Damage m_damage;
    QString m_why;
    bool m_dropsTaken = false;
};

} // namespace hypha::gui
