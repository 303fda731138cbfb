#include "gui/people/membermodel.h"

#include "gui/text/teamwords.h"
#include "gui/text/words.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tooltip.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace hypha::gui {

void MemberModel::setState(const vault::VaultState *state, const UserId &me, const Timestamp &now)
{
    std::vector<PersonRow> rows;
    std::vector<Place> places;
    if (state) {
        rows = peopleOf(*state, me, now);
        for (const auto &[id, project] : state->projects)
            places.push_back({id, displayText(project.name)});
        QCollator order;
        order.setCaseSensitivity(Qt::CaseInsensitive);
        order.setNumericMode(true);
        std::sort(places.begin(), places.end(),
                  [&order](const Place &a, const Place &b) { return order.compare(a.name, b.name) < 0; });
    }
    if (rows == m_rows && places == m_places)
        return;
    const bool sameShape =
        places == m_places && rows.size() == m_rows.size() &&
        std::equal(rows.begin(), rows.end(), m_rows.begin(),
                   [](const PersonRow &a, const PersonRow &b) { return a.user == b.user; });
    if (!sameShape)
        beginResetModel();
    m_rows = std::move(rows);
    m_places = std::move(places);
    if (!sameShape)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const PersonRow *MemberModel::person(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_rows.size() ? &m_rows[row] : nullptr;
}

std::optional<ProjectId> MemberModel::project(int column) const
{
    const auto place = static_cast<std::size_t>(column - firstProject);
    if (column < firstProject || place >= m_places.size())
        return std::nullopt;
    return m_places[place].id;
}

QModelIndex MemberModel::indexOf(const UserId &user, int column) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&user](const PersonRow &row) { return row.user == user; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), column);
}

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MemberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstProject + static_cast<int>(m_places.size());
}

std::optional<vault::Role> MemberModel::roleAt(const PersonRow &row, int column) const
{
    if (column == orgColumn)
        return row.orgRole;
    const auto place = project(column);
    const auto found = place ? row.projects.find(*place) : row.projects.end();
    return found == row.projects.end() ? std::nullopt : std::optional(found->second);
}

QString MemberModel::display(const PersonRow &row, int column) const
{
    switch (column) {
    case personColumn:
        return row.isMe ? tr("%1 (you)").arg(personText(row.user.text)) : personText(row.user.text);
    case devicesColumn:
        return row.pending > 0 ? tr("%1, %n waiting", nullptr, row.pending).arg(row.devices)
                               : QLocale().toString(row.devices);
    default:
        break;
    }
    const auto role = roleAt(row, column);
    if (column == orgColumn && !role)
        return tr("not a member yet");
    if (column == orgColumn && row.expired)
        return tr("%1, expired").arg(roleName(*role));
    return role ? roleName(*role) : QStringLiteral("–");
}

QString MemberModel::spoken(const PersonRow &row, int column) const
{
    const QString who = personText(row.user.text);
    const auto role = roleAt(row, column);
    if (project(column)) {
        const QString where = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return role ? tr("%1 in %2: %3").arg(who, where, roleName(*role))
                    : tr("%1 in %2: no access").arg(who, where);
    }
    return column == orgColumn ? tr("%1 in the organisation: %2").arg(who, display(row, column))
                               : display(row, column);
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    const PersonRow *row = person(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(*row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == personColumn)
            return plainToolTip(displayText(row->user.text));
        if (const auto has = roleAt(*row, index.column()))
            return roleSentence(*has);
        return {};
    case Qt::DecorationRole:
        return index.column() == personColumn ? QVariant(quietIcon(QStringLiteral("person"))) : QVariant();
    case roleRole:
        return vault::level(roleAt(*row, index.column()));
    default:
        return {};
    }
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case personColumn:
        return tr("Person");
    case orgColumn:
        return tr("Organisation");
    case devicesColumn:
        return tr("Devices");
    default:
        break;
    }
    const auto place = static_cast<std::size_t>(section - firstProject);
    return place < m_places.size() ? QVariant(m_places[place].name) : QVariant();
}

} // namespace hypha::gui
