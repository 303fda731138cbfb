#include "gui/secrets/entrymodel.h"

#include "gui/text/words.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"

#include <algorithm>

namespace hypha::gui {

/// Beyond so many differences a reset is cheaper for the views than row by row.
static constexpr std::size_t mergeLimit = 200;

std::vector<EntryModel::Row> EntryModel::rowsOf(const entries::EntryList &list, const Draft &draft,
                                                const Timestamp &now)
{
    std::vector<Row> rows;
    rows.reserve(list.size());
    for (const entries::Entry &entry : list) {
        std::string found = entry.key;
        for (const auto *text : {&entry.username, &entry.url}) {
            if (*text)
                found += '\n' + **text;
        }
        for (const std::string &tag : entry.tags)
            found += '\n' + tag;
        const auto time = entry.updatedAt ? entry.updatedAt : entry.createdAt;
        rows.push_back({entry.key, displayText(entry.key), QString::fromStdString(found), entry.kind,
                        time ? time->seconds : 0, draft.status(entry.key), entry.favorite,
                        entry.expiresAt && *entry.expiresAt <= now});
    }
    return rows;
}

void EntryModel::setRows(std::vector<Row> rows, const Timestamp &now)
{
    m_now = now;
    std::size_t differences = 0;
    auto a = m_rows.begin();
    for (auto b = rows.begin(); a != m_rows.end() || b != rows.end();) {
        const bool onlyA = b == rows.end() || (a != m_rows.end() && a->key < b->key);
        const bool onlyB = !onlyA && (a == m_rows.end() || b->key < a->key);
        differences += onlyA || onlyB;
        a += !onlyB;
        b += !onlyA;
    }
    if (differences <= mergeLimit)
        return mergeRows(std::move(rows));
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void EntryModel::mergeRows(std::vector<Row> rows)
{
    std::size_t at = 0;
    for (Row &row : rows) {
        const auto here = [&] { return static_cast<int>(at); };
        while (at < m_rows.size() && m_rows[at].key < row.key) {
            beginRemoveRows({}, here(), here());
            m_rows.erase(m_rows.begin() + here());
            endRemoveRows();
        }
        if (at == m_rows.size() || m_rows[at].key != row.key) {
            beginInsertRows({}, here(), here());
            m_rows.insert(m_rows.begin() + here(), std::move(row));
            endInsertRows();
        } else if (m_rows[at] != row) {
            m_rows[at] = std::move(row);
            Q_EMIT dataChanged(index(here(), 0), index(here(), columnTotal - 1));
        }
        ++at;
    }
    if (at < m_rows.size()) {
        beginRemoveRows({}, static_cast<int>(at), static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(at);
        endRemoveRows();
    }
}

int EntryModel::rowOf(std::string_view key) const
{
    const auto found =
        std::lower_bound(m_rows.begin(), m_rows.end(), key,
                         [](const Row &row, std::string_view wanted) { return row.key < wanted; });
    return found != m_rows.end() && found->key == key ? static_cast<int>(found - m_rows.begin()) : -1;
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant EntryModel::display(const Row &row, int column) const
{
    switch (column) {
    case keyColumn:
        return row.name;
    case kindColumn:
        return kindName(row.kind);
    default:
        break;
    }
    switch (row.status) {
    case Draft::Status::added:
        return tr("new");
    case Draft::Status::changed:
        return tr("changed");
    case Draft::Status::same:
        break;
    }
    return row.updated ? agoText(Timestamp::fromSeconds(row.updated), m_now) : QString();
}

QVariant EntryModel::decoration(const Row &row, int column) const
{
    if (column == updatedColumn && row.status != Draft::Status::same)
        return lineIcon(QStringLiteral("edit"));
    if (column == keyColumn && row.expired)
        return lineIcon(QStringLiteral("warning"));
    return {};
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_rows.size())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::DecorationRole:
        return decoration(row, index.column());
    case Qt::ToolTipRole:
        return row.updated && index.column() == updatedColumn
                   ? dateTimeText(Timestamp::fromSeconds(row.updated))
                   : QString();
    case keyRole:
        return QByteArray::fromStdString(row.key);
    case filterRole:
        return row.filterText;
    case sortRole:
        if (index.column() == updatedColumn)
            return row.status == Draft::Status::same ? static_cast<qlonglong>(row.updated)
                                                     : std::numeric_limits<qlonglong>::max();
        return display(row, index.column());
    default:
        return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Key"), tr("Kind"), tr("Updated")};
    return section >= 0 && section < columnTotal ? names[section] : QString();
}

} // namespace hypha::gui
