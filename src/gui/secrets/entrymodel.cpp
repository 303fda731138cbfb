#include "gui/secrets/entrymodel.h"

#include "gui/secrets/inorder.h"
#include "gui/secrets/rowranges.h"

#include <QMimeData>

#include <algorithm>
#include <numeric>

namespace hypha::gui {
namespace {

/// Beyond so many separate insertions and removals a reset is cheaper for the views.
constexpr std::size_t rangeLimit = 64;

template <class T> int compare(const T &a, const T &b)
{
    return a < b ? -1 : b < a;
}

} // namespace

bool EntryModel::isBefore(const EntryRow &a, const EntryRow &b) const
{
    if (m_favoritesFirst && a.favorite != b.favorite)
        return a.favorite;
    int order = 0;
    switch (m_sortColumn) {
    case kindColumn:
        order = compare(a.kind, b.kind);
        break;
    case updatedColumn: // what is not saved yet is the newest
        order = compare(a.status == Draft::Status::same, b.status == Draft::Status::same);
        order = order ? -order : compare(a.updated, b.updated);
        break;
    case favoriteColumn:
        order = compare(b.favorite, a.favorite);
        break;
    case userNameColumn: // entries without one come last, whatever the direction
    case tagsColumn: {
        const auto member = m_sortColumn == tagsColumn ? &EntryRow::tagRank : &EntryRow::userRank;
        if ((a.*member == 0) != (b.*member == 0))
            return a.*member != 0;
        order = compare(a.*member, b.*member);
        break;
    }
    case expiresColumn:
        if ((a.expires == 0) != (b.expires == 0))
            return a.expires != 0;
        order = compare(a.expires, b.expires);
        break;
    default:
        break;
    }
    if (order == 0)
        order = compare(a.nameRank, b.nameRank);
    if (order == 0)
        order = a.key.compare(b.key);
    return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
}

EntryModel::Indexes EntryModel::sorted() const
{
    Indexes order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [this](std::uint32_t a, std::uint32_t b) { return isBefore(m_rows[a], m_rows[b]); });
    return order;
}

/// The order that there was, with what is new put in: most rows stay where they are among the others, and
/// sorting all of them takes long. `places` tells of each row of before which it is now.
EntryModel::Indexes EntryModel::orderFrom(const Indexes &places) const
{
    const auto before = [this](std::uint32_t a, std::uint32_t b) { return isBefore(m_rows[a], m_rows[b]); };
    std::vector<bool> known(m_rows.size());
    Indexes order;
    order.reserve(m_rows.size());
    for (const std::uint32_t index : m_order) {
        if (places[index] == rowGone)
            continue;
        order.push_back(places[index]);
        known[places[index]] = true;
    }
    if (!std::is_sorted(order.begin(), order.end(), before))
        return sorted();
    const auto middle = static_cast<std::ptrdiff_t>(order.size());
    for (std::uint32_t i = 0; i < m_rows.size(); ++i) {
        if (!known[i])
            order.push_back(i);
    }
    std::sort(order.begin() + middle, order.end(), before);
    std::inplace_merge(order.begin(), order.begin() + middle, order.end(), before);
    return order;
}

EntryModel::Indexes EntryModel::accepted(const Indexes &from) const
{
    if (m_filter.isEmpty())
        return from;
    Indexes out;
    std::copy_if(from.begin(), from.end(), std::back_inserter(out),
                 [this](std::uint32_t index) { return m_filter.accepts(m_rows[index], m_now.seconds); });
    return out;
}

EntryRows EntryModel::setRows(EntryRows rows, const Timestamp &now)
{
    m_now = now;
    return exchangeRows(std::move(rows));
}

/// Puts one index, whose row may be another than it was, where the order wants it; its place.
std::size_t EntryModel::sortIn(Indexes &list, std::uint32_t index) const
{
    std::erase(list, index);
    const auto at =
        std::lower_bound(list.begin(), list.end(), index,
                         [this](std::uint32_t a, std::uint32_t b) { return isBefore(m_rows[a], m_rows[b]); });
    const auto place = static_cast<std::size_t>(at - list.begin());
    list.insert(at, index);
    return place;
}

/// In place: the other rows keep their order among themselves, and copying them takes long.
EntryRows EntryModel::putRow(EntryRow row)
{
    rankAmong(m_rows, row);
    const bool fits = m_filter.accepts(row, m_now.seconds);
    const std::size_t at = placeOf(m_rows, row.key);
    const auto index = static_cast<std::uint32_t>(at);
    bool changed = false;
    EntryRows before;
    if (at == m_rows.size() || m_rows[at].key != row.key) {
        m_rows.insert(m_rows.begin() + index, std::move(row));
        for (Indexes *list : {&m_order, &m_shown}) {
            for (std::uint32_t &one : *list)
                one += one >= index;
        }
    } else {
        if (const int shown = fits ? -1 : shownOf(index); shown >= 0) {
            beginRemoveRows({}, shown, shown);
            m_shown.erase(m_shown.begin() + shown);
            endRemoveRows();
        }
        changed = !m_rows[at].shows(row);
        before.push_back(std::exchange(m_rows[at], std::move(row)));
    }
    sortIn(m_order, index);
    if (fits)
        showRow(index, changed);
    return before;
}

/// A row that passes the filter, new among those shown or perhaps at another place than before.
void EntryModel::showRow(std::uint32_t index, bool changed)
{
    Indexes target = m_shown;
    const auto place = static_cast<int>(sortIn(target, index));
    if (target.size() > m_shown.size()) {
        beginInsertRows({}, place, place);
        m_shown = std::move(target);
        endInsertRows();
        return;
    }
    reorder(std::move(target));
    if (changed)
        Q_EMIT dataChanged(this->index(place, 0), this->index(place, columnTotal - 1));
}

EntryRows EntryModel::removeKeys(const std::vector<std::string> &keys)
{
    std::vector<bool> stays(m_rows.size(), true);
    InOrder places(m_rows);
    for (const std::string &key : keys) {
        if (const std::size_t at = places.find(key); at < m_rows.size())
            stays[at] = false;
    }
    const auto leaving = rangesOf(m_shown.size(), [&](std::size_t i) { return !stays[m_shown[i]]; });
    if (leaving.size() <= rangeLimit) {
        removeMissing(stays);
        return takeOut(stays);
    }
    beginResetModel();
    EntryRows taken = takeOut(stays);
    endResetModel();
    return taken;
}

/// Nobody is told.
EntryRows EntryModel::takeOut(const std::vector<bool> &stays)
{
    EntryRows taken;
    taken.reserve(static_cast<std::size_t>(std::count(stays.begin(), stays.end(), false)));
    Indexes places(m_rows.size(), rowGone);
    std::uint32_t next = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!stays[i]) {
            taken.push_back(std::move(m_rows[i]));
            continue;
        }
        if (i != next)
            m_rows[next] = std::move(m_rows[i]);
        places[i] = next++;
    }
    m_rows.erase(m_rows.begin() + next, m_rows.end());
    for (Indexes *list : {&m_order, &m_shown}) {
        for (std::uint32_t &index : *list)
            index = places[index];
        std::erase(*list, rowGone);
    }
    return taken;
}

/// Rows that go leave the views while the old rows are there, those that come enter over the new ones.
EntryRows EntryModel::exchangeRows(EntryRows rows)
{
    const auto places = newPlaces(m_rows, rows);
    std::vector<bool> stays(m_rows.size());
    std::vector<bool> changed(rows.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        stays[i] = places[i] != rowGone;
        if (stays[i])
            changed[places[i]] = !m_rows[i].shows(rows[places[i]]);
    }
    const auto leaving = rangesOf(m_shown.size(), [&](std::size_t i) { return !stays[m_shown[i]]; });
    if (leaving.size() > rangeLimit || m_shown.empty()) {
        beginResetModel();
        m_rows.swap(rows);
        m_order = orderFrom(places);
        m_shown = accepted(m_order);
        endResetModel();
        return rows;
    }
    removeMissing(stays);
    m_rows.swap(rows);
    for (std::uint32_t &index : m_shown)
        index = places[index];
    m_order = orderFrom(places);
    showAs(accepted(m_order));
    tellChanged(changed);
    return rows;
}

void EntryModel::settle()
{
    m_order = sorted();
    showAs(accepted(m_order));
}

void EntryModel::showAs(Indexes target)
{
    if (target == m_shown)
        return;
    const auto wanted = flagsOf(target, m_rows.size());
    const auto shown = flagsOf(m_shown, m_rows.size());
    const auto leaving = rangesOf(m_shown.size(), [&](std::size_t i) { return !wanted[m_shown[i]]; });
    const auto coming = rangesOf(target.size(), [&](std::size_t i) { return !shown[target[i]]; });
    if (leaving.size() + coming.size() > rangeLimit) {
        beginResetModel();
        m_shown = std::move(target);
        endResetModel();
        return;
    }
    removeMissing(wanted);
    Indexes common;
    common.reserve(target.size());
    std::copy_if(target.begin(), target.end(), std::back_inserter(common),
                 [&](std::uint32_t index) { return shown[index]; });
    reorder(std::move(common));
    insertMissing(target);
}

void EntryModel::removeMissing(const std::vector<bool> &wanted)
{
    const auto ranges = rangesOf(m_shown.size(), [&](std::size_t i) { return !wanted[m_shown[i]]; });
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        beginRemoveRows({}, range->first, range->second);
        m_shown.erase(m_shown.begin() + range->first, m_shown.begin() + range->second + 1);
        endRemoveRows();
    }
}

void EntryModel::reorder(Indexes common)
{
    if (common == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<int> places(m_rows.size(), -1);
    for (std::size_t i = 0; i < common.size(); ++i)
        places[common[i]] = static_cast<int>(i);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &one : before)
        after << index(places[m_shown[static_cast<std::size_t>(one.row())]], one.column());
    m_shown = std::move(common);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void EntryModel::insertMissing(const Indexes &target)
{
    const auto shown = flagsOf(m_shown, m_rows.size());
    const auto ranges = rangesOf(target.size(), [&](std::size_t i) { return !shown[target[i]]; });
    for (const auto &[first, last] : ranges) {
        beginInsertRows({}, first, last);
        m_shown.insert(m_shown.begin() + first, target.begin() + first, target.begin() + last + 1);
        endInsertRows();
    }
}

void EntryModel::tellChanged(const std::vector<bool> &changed)
{
    for (const auto &[first, last] :
         rangesOf(m_shown.size(), [&](std::size_t i) { return changed[m_shown[i]]; }))
        Q_EMIT dataChanged(index(first, 0), index(last, columnTotal - 1));
}

void EntryModel::setFilter(EntryFilter filter)
{
    if (filter == m_filter)
        return;
    const bool narrower = m_filter.isNarrowedBy(filter);
    m_filter = std::move(filter);
    showAs(accepted(narrower ? m_shown : m_order));
}

void EntryModel::setFavoritesFirst(bool first)
{
    if (std::exchange(m_favoritesFirst, first) != first)
        settle();
}

void EntryModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < 0 ? int(keyColumn) : column;
    m_sortOrder = order;
    settle();
}

int EntryModel::rowOf(std::string_view key) const
{
    return shownOf(static_cast<std::uint32_t>(findRow(m_rows, key)));
}

int EntryModel::shownOf(std::uint32_t index) const
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), index);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

const EntryRow *EntryModel::row(int shown) const
{
    const auto at = static_cast<std::size_t>(shown);
    return shown >= 0 && at < m_shown.size() ? &m_rows[m_shown[at]] : nullptr;
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

/// Says that entries are dragged and nothing about them: other programs see it too.
QMimeData *EntryModel::mimeData(const QModelIndexList &) const
{
    auto *data = new QMimeData;
    data->setData(dragType(), "1");
    return data;
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

} // namespace hypha::gui
