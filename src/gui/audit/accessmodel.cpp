#include "gui/audit/accessmodel.h"

#include "gui/text/teamwords.h"
#include "gui/text/words.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/tooltip.h"

#include <QCollator>

#include <algorithm>

namespace hypha::gui {

QString rangesText(const std::vector<audit::VersionRange> &ranges)
{
    QStringList parts;
    for (const audit::VersionRange &range : ranges)
        parts << (range.first == range.last ? QString::number(range.first)
                                            : QStringLiteral("%1–%2").arg(range.first).arg(range.last));
    return parts.join(QStringLiteral(", "));
}

static std::vector<audit::VersionRange> versionRangesOf(const std::set<std::uint64_t> &versions)
{
    std::vector<audit::VersionRange> ranges;
    for (const std::uint64_t version : versions) {
        if (!ranges.empty() && ranges.back().last + 1 == version)
            ranges.back().last = version;
        else
            ranges.push_back({version, version});
    }
    return ranges;
}

void AccessModel::setAccess(std::shared_ptr<const vault::VaultState> state, std::vector<audit::Access> access,
                            const std::optional<ProjectId> &project, const audit::Filter &filter)
{
    const auto wanted = [&filter](const ProjectId &id) {
        return !filter.projects || filter.projects->contains(id);
    };
    beginResetModel();
    m_state = std::move(state);
    m_access.clear();
    m_people.clear();
    m_places.clear();
    std::set<UserId> people;
    for (audit::Access &one : access) {
        if ((project && one.project != *project) || !wanted(one.project) ||
            (filter.users && !filter.users->contains(one.user)))
            continue;
        people.insert(one.user);
        m_access.emplace(std::pair(one.user, one.project), std::move(one));
    }
    m_people.assign(people.begin(), people.end());
    if (const vault::Project *only = m_state && project ? m_state->project(*project) : nullptr) {
        for (const auto &[id, set] : only->sets)
            m_places.push_back({*project, id, displayText(set.name)});
    } else if (m_state && !project) {
        for (const auto &[id, one] : m_state->projects) {
            if (wanted(id))
                m_places.push_back({id, std::nullopt, displayText(one.name)});
        }
    }
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    order.setNumericMode(true);
    std::sort(m_places.begin(), m_places.end(),
              [&order](const Place &a, const Place &b) { return order.compare(a.name, b.name) < 0; });
    endResetModel();
}

std::optional<UserId> AccessModel::person(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return at < m_people.size() ? std::optional(m_people[at]) : std::nullopt;
}

const audit::Access *AccessModel::accessAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row()), column = static_cast<std::size_t>(index.column());
    if (!index.isValid() || row >= m_people.size() || column >= m_places.size())
        return nullptr;
    const auto found = m_access.find({m_people[row], m_places[column].project});
    return found == m_access.end() ? nullptr : &found->second;
}

const vault::SecretSet *AccessModel::setAt(int column) const
{
    const Place &place = m_places[static_cast<std::size_t>(column)];
    return m_state && place.set ? m_state->set(place.project, *place.set) : nullptr;
}

int AccessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int AccessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QString AccessModel::display(const QModelIndex &index) const
{
    const audit::Access *access = accessAt(index);
    if (!access)
        return QStringLiteral("–");
    if (const vault::SecretSet *set = setAt(index.column())) {
        const auto ranges = audit::readableVersions(*set, access->keyVersions);
        return ranges.empty() ? QStringLiteral("–") : tr("versions %1").arg(rangesText(ranges));
    }
    if (access->role)
        return access->readsNow ? roleName(*access->role)
                                : tr("%1, no key yet", "a role").arg(roleName(*access->role));
    return access->keyVersions.empty()
               ? tr("no access now")
               : tr("had keys %1").arg(rangesText(versionRangesOf(access->keyVersions)));
}

QString AccessModel::sentence(const QModelIndex &index) const
{
    const audit::Access *access = accessAt(index);
    const QString who =
        index.isValid() && person(index.row()) ? personText(person(index.row())->text) : QString();
    if (who.isEmpty() || index.column() >= columnCount())
        return {};
    const QString where = m_places[static_cast<std::size_t>(index.column())].name;
    if (!access)
        return tr("%1 never had a key of %2.").arg(who, where);
    QStringList parts;
    if (access->role)
        parts << tr("%1 is %2 since %3.", "a person, a role and a date")
                     .arg(who, roleName(*access->role), dateTimeText(access->since.value_or(Timestamp())));
    else
        parts << tr("%1 has no role there now.").arg(who);
    parts << (access->readsNow ? tr("Can read what is new.") : tr("Cannot read what is new."));
    if (!access->readsNow && access->holdsCurrentKey)
        parts << tr("A device of theirs still holds the key in use: renew it.");
    if (!access->keyVersions.empty())
        parts << tr("Was handed keys %1.").arg(rangesText(versionRangesOf(access->keyVersions)));
    if (const vault::SecretSet *set = setAt(index.column())) {
        const auto ranges = audit::readableVersions(*set, access->keyVersions);
        parts << (ranges.empty() ? tr("They open no version of %1.").arg(where)
                                 : tr("They open versions %1 of %2.").arg(rangesText(ranges), where));
    }
    return parts.join(u' ');
}

QVariant AccessModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const audit::Access *access = accessAt(index);
    const bool leftover = access && !access->readsNow && access->holdsCurrentKey;
    switch (role) {
    case Qt::DisplayRole:
        return display(index);
    case Qt::AccessibleTextRole:
        return sentence(index);
    case Qt::ToolTipRole:
        return plainToolTip(sentence(index));
    case Qt::DecorationRole:
        if (leftover)
            return lineIcon(QStringLiteral("warning"));
        return access
                   ? QVariant(quietIcon(access->readsNow ? QStringLiteral("eye") : QStringLiteral("eye-off")))
                   : QVariant();
    case Qt::ForegroundRole:
        return access && access->readsNow ? QVariant() : QVariant(colors().muted);
    case readsRole:
        return access && access->readsNow;
    case leftoverRole:
        return leftover;
    default:
        return {};
    }
}

QVariant AccessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Vertical)
        return at < m_people.size() ? QVariant(personText(m_people[at].text)) : QVariant();
    return at < m_places.size() ? QVariant(m_places[at].name) : QVariant();
}

} // namespace hypha::gui
