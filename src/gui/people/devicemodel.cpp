#include "gui/people/devicemodel.h"

#include "gui/text/teamwords.h"
#include "gui/text/words.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/tooltip.h"
#include "gui/widgets/wordgrid.h"

#include <algorithm>

namespace hypha::gui {

void DeviceModel::setState(const vault::VaultState *state, const std::optional<DeviceId> &here,
                           const Timestamp &now, std::int64_t silentAfter)
{
    std::vector<DeviceRow> rows =
        state ? devicesOf(*state, here, now, silentAfter) : std::vector<DeviceRow>();
    m_now = now;
    if (rows == m_rows)
        return;
    const bool sameShape = rows.size() == m_rows.size() &&
                           std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                      [](const DeviceRow &a, const DeviceRow &b) { return a.id == b.id; });
    if (!sameShape)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameShape)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

const DeviceRow *DeviceModel::device(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_rows.size() ? &m_rows[row] : nullptr;
}

QModelIndex DeviceModel::indexOf(const DeviceId &device) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&device](const DeviceRow &row) { return row.id == device; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

int DeviceModel::usable() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const DeviceRow &row) {
        return row.freshness == Freshness::pending || row.freshness == Freshness::fresh ||
               row.freshness == Freshness::silent;
    }));
}

int DeviceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeviceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString DeviceModel::display(const DeviceRow &row, int column) const
{
    switch (column) {
    case nameColumn:
        return row.isThis ? tr("%1 (this one)").arg(displayText(row.name)) : displayText(row.name);
    case ownerColumn:
        return personText(row.user.text);
    case statusColumn:
        return freshnessName(row);
    case wordsColumn:
        return shortWords(row.fingerprint) + QStringLiteral(" …");
    case enrolledColumn:
        return agoText(row.enrolledAt, m_now);
    case seenColumn:
        return row.freshness == Freshness::pending ? QStringLiteral("–") : agoText(row.lastSeen, m_now);
    default:
        return {};
    }
}

static QVariant toneOf(Freshness freshness)
{
    switch (freshness) {
    case Freshness::pending:
    case Freshness::silent:
        return colors().warning;
    case Freshness::ownerLeft:
    case Freshness::expired:
    case Freshness::revoked:
        return colors().muted;
    case Freshness::fresh:
        break;
    }
    return {};
}

QVariant DeviceModel::data(const QModelIndex &index, int role) const
{
    const DeviceRow *row = device(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == nameColumn
                   ? tr("%1 of %2, %3")
                         .arg(displayText(row->name), personText(row->user.text), freshnessName(*row))
                   : display(*row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == wordsColumn)
            return allWords(row->fingerprint);
        if (index.column() == enrolledColumn)
            return dateTimeText(row->enrolledAt);
        if (index.column() == seenColumn)
            return tr("Its last signed act: %1").arg(dateTimeText(row->lastSeen));
        return plainToolTip(display(*row, index.column()));
    case Qt::DecorationRole:
        return index.column() == nameColumn
                   ? QVariant(quietIcon(row->type == vault::DeviceType::ci ? QStringLiteral("refresh")
                                                                           : QStringLiteral("device")))
                   : QVariant();
    case Qt::ForegroundRole:
        return index.column() == statusColumn ? toneOf(row->freshness) : QVariant();
    default:
        return {};
    }
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const char *const names[] = {QT_TR_NOOP("Device"),   QT_TR_NOOP("Owner"),
                                        QT_TR_NOOP("Status"),   QT_TR_NOOP("Last heard of"),
                                        QT_TR_NOOP("Enrolled"), QT_TR_NOOP("Words")};
    return section >= 0 && section < columnTotal ? QVariant(tr(names[section])) : QVariant();
}

} // namespace hypha::gui
