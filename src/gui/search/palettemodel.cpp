#include "gui/search/palettemodel.h"

#include "gui/widgets/icons.h"

#include <QAction>
#include <QLocale>

namespace hypha::gui {

void PaletteModel::setGroups(std::vector<Group> groups)
{
    beginResetModel();
    m_rows.clear();
    for (Group &group : groups) {
        if (group.items.empty())
            continue;
        const bool more = group.total > group.items.size();
        const QString total = QLocale().toString(static_cast<qulonglong>(group.total));
        m_rows.push_back({more ? tr("%1 · the best of %2").arg(group.heading, total) : group.heading, {}});
        for (SearchItem &item : group.items)
            m_rows.push_back({{}, std::move(item)});
    }
    endResetModel();
}

const SearchItem *PaletteModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[static_cast<std::size_t>(index.row())].isHeading())
        return nullptr;
    return &m_rows[static_cast<std::size_t>(index.row())].item;
}

int PaletteModel::step(int row, int by) const
{
    const int count = rowCount();
    int last = row;
    for (int at = row + (by > 0 ? 1 : -1), left = std::abs(by); at >= 0 && at < count && left > 0;
         at += by > 0 ? 1 : -1) {
        if (m_rows[static_cast<std::size_t>(at)].isHeading())
            continue;
        last = at;
        --left;
    }
    return last;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

static QIcon iconOf(const SearchItem &item)
{
    if (item.kind == SearchItem::Kind::action)
        return item.action->icon();
    if (item.kind == SearchItem::Kind::entry)
        return lineIcon(QStringLiteral("key"));
    return lineIcon(item.set ? QStringLiteral("set") : QStringLiteral("folder"));
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.isHeading() ? row.heading : row.item.title;
    case Qt::AccessibleTextRole:
        return row.isHeading()             ? row.heading
               : row.item.detail.isEmpty() ? row.item.title
                                           : row.item.title + QStringLiteral(", ") + row.item.detail;
    case Qt::DecorationRole:
        return row.isHeading() ? QVariant() : iconOf(row.item);
    case detailRole:
        return row.item.detail;
    case headingRole:
        return row.isHeading();
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return item(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace hypha::gui
