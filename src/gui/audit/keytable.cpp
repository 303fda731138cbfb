#include "gui/audit/keylanes.h"

#include "gui/text/words.h"

namespace hypha::gui {

QString barText(const KeyLane &lane, const KeyBar &bar)
{
    const QString from = dateTimeText(Timestamp::fromSeconds(bar.from));
    QString text =
        bar.to ? KeyLanes::tr("%1, key %2: %3 – %4", "a project, a version and its time")
                     .arg(lane.project)
                     .arg(bar.version)
                     .arg(from, dateTimeText(Timestamp::fromSeconds(*bar.to)))
               : KeyLanes::tr("%1, key %2: in use since %3").arg(lane.project).arg(bar.version).arg(from);
    text += u'\n' + KeyLanes::tr("Why: %1.").arg(bar.why);
    if (!bar.leftOut.isEmpty())
        text += u'\n' + KeyLanes::tr("Left out: %1.").arg(bar.leftOut);
    return text;
}

void KeyTable::setLanes(Lanes lanes)
{
    if (m_lanes && lanes && *lanes == *m_lanes)
        return;
    beginResetModel();
    m_rows.clear();
    m_lanes = std::move(lanes);
    for (std::size_t lane = 0; m_lanes && lane < m_lanes->size(); ++lane) {
        for (const KeyBar &bar : (*m_lanes)[lane].bars)
            m_rows.emplace_back(&(*m_lanes)[lane], &bar);
    }
    endResetModel();
}

std::uint64_t KeyTable::sequence(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].second->sequence : 0;
}

int KeyTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KeyTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columnTotal);
}

QVariant KeyTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const auto &[lane, bar] = m_rows[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case projectColumn:
        return role == Qt::AccessibleTextRole ? barText(*lane, *bar) : lane->project;
    case versionColumn:
        return QString::number(bar->version);
    case fromColumn:
        return dateTimeText(Timestamp::fromSeconds(bar->from));
    case untilColumn:
        return bar->to ? dateTimeText(Timestamp::fromSeconds(*bar->to)) : tr("in use");
    case whyColumn:
        return bar->why;
    case leftOutColumn:
        return bar->leftOut.isEmpty() ? tr("nobody", "was left out of a key") : bar->leftOut;
    default:
        return {};
    }
}

QVariant KeyTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Project"), tr("Key"), tr("From"), tr("Until"), tr("Why"), tr("Left out")};
    return section >= 0 && section < columnTotal ? QVariant(names[section]) : QVariant();
}

} // namespace hypha::gui
