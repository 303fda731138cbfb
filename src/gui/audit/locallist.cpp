#include "gui/audit/locallist.h"

#include "gui/text/words.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"

#include <QLocale>

#include <algorithm>

namespace hypha::gui {
namespace {

QString eventText(session::LocalEvent event)
{
    using enum session::LocalEvent;
    switch (event) {
    case unlocked:
        return LocalList::tr("Unlocked");
    case locked:
        return LocalList::tr("Locked");
    case wrongTry:
        return LocalList::tr("Wrong passphrase");
    case passphraseChanged:
        return LocalList::tr("Passphrase changed");
    case kitUsed:
        return LocalList::tr("Emergency kit used");
    case shareUsed:
        return LocalList::tr("Recovery share used");
    case keysExported:
        break;
    }
    return LocalList::tr("Keys exported");
}

} // namespace

void LocalList::setEntries(std::vector<session::LocalEntry> entries)
{
    std::reverse(entries.begin(), entries.end());
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int LocalList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LocalList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columnTotal);
}

QVariant LocalList::data(const QModelIndex &index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_entries.size())
        return {};
    const session::LocalEntry &entry = m_entries[row];
    const bool wrong = entry.event == session::LocalEvent::wrongTry;
    if (role == Qt::DecorationRole && index.column() == eventColumn && wrong)
        return lineIcon(QStringLiteral("warning"));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case whenColumn:
        return entry.first == entry.last
                   ? dateTimeText(entry.last)
                   : tr("%1 – %2", "a period").arg(dateTimeText(entry.first), dateTimeText(entry.last));
    case eventColumn:
        return eventText(entry.event);
    case timesColumn:
        return QLocale().toString(static_cast<qulonglong>(entry.count));
    case programColumn:
        return entry.program.empty() ? QStringLiteral("–") : displayText(entry.program);
    default:
        return {};
    }
}

QVariant LocalList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("When"), tr("What happened"), tr("Times"), tr("Program")};
    return section >= 0 && section < columnTotal ? QVariant(names[section]) : QVariant();
}

} // namespace hypha::gui
