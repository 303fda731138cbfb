#include "gui/secrets/versionmodel.h"

#include "gui/text/words.h"
#include "gui/widgets/text.h"

namespace hypha::gui {

void VersionModel::setSet(const vault::VaultState *state, const vault::SecretSet *set)
{
    std::vector<Row> next;
    if (state && set) {
        for (auto version = set->versions.rbegin(); version != set->versions.rend(); ++version) {
            const vault::Device *device = state->device(version->createdBy);
            next.push_back({version->version, displayText(version->message.value_or(std::string())),
                            device ? personText(device->user.text) : QString(),
                            dateTimeText(version->createdAt)});
        }
    }
    if (next == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(next);
    endResetModel();
}

int VersionModel::rowOf(std::uint64_t version) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].version == version)
            return static_cast<int>(i);
    }
    return -1;
}

void VersionModel::setCounts(std::uint64_t version, const Counts &counts)
{
    const auto [at, added] = m_counts.try_emplace(version, counts);
    if (!added && at->second == counts)
        return;
    at->second = counts;
    if (const int row = rowOf(version); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

QString VersionModel::countsText(std::uint64_t version, bool inFull) const
{
    const auto at = m_counts.find(version);
    if (at == m_counts.end())
        return {};
    const auto &[added, changed, removed] = at->second;
    if (inFull)
        return tr(": %1 added, %2 changed, %3 removed").arg(added).arg(changed).arg(removed);
    QStringList parts;
    for (const auto &[count, sign] :
         {std::pair(added, u'+'), std::pair(changed, u'~'), std::pair(removed, u'−')}) {
        if (count > 0)
            parts << QString(sign) + QString::number(count);
    }
    return parts.join(u' ');
}

int VersionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant VersionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_rows.size())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const QString message = !row.message.isEmpty() ? row.message
                            : row.version == 1     ? tr("The set was made")
                                                   : tr("No message");
    switch (role) {
    case Qt::DisplayRole:
        return tr("Version %1: %2").arg(row.version).arg(message);
    case Qt::AccessibleTextRole:
        return tr("Version %1, %2, by %3, %4").arg(row.version).arg(message, row.who, row.when) +
               countsText(row.version, true);
    case versionRole:
        return static_cast<qulonglong>(row.version);
    case messageRole:
        return message;
    case whoRole:
        return row.who;
    case whenRole:
        return row.when;
    case countsRole:
        return countsText(row.version, false);
    case currentRole:
        return index.row() == 0;
    default:
        return {};
    }
}

} // namespace hypha::gui
