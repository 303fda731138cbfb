#pragma once

#include "gui/search/searchindex.h"

#include <QAbstractListModel>

namespace hypha::gui {

/// The rows of the command palette: groups with their headings and what was found in them.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role : int { detailRole = Qt::UserRole, headingRole };
    using QAbstractListModel::QAbstractListModel;

    struct Group
    {
        QString heading;
        std::vector<SearchItem> items;
        std::size_t total = 0;
    };
    void setGroups(std::vector<Group> groups);
    /// Null for a heading.
    const SearchItem *item(const QModelIndex &index) const;
    /// The next row that is no heading, in steps of `by`; the present one at the end.
    int step(int row, int by) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading;
        SearchItem item;
        bool isHeading() const { return !heading.isEmpty(); }
    };
    std::vector<Row> m_rows;
};

} // namespace hypha::gui
