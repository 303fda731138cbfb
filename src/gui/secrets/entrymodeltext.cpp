#include "gui/secrets/entrymodel.h"
#include "gui/text/words.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tooltip.h"

#include <QDateTime>
#include <QLocale>

/// What the cells of EntryModel say.
namespace hypha::gui {
namespace {

QDate localDate(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds).toLocalTime().date();
}

QString shortDate(std::int64_t seconds)
{
    return QLocale().toString(localDate(seconds), QLocale::ShortFormat);
}

} // namespace

/// "today", "3 d", "91 d", "2 y": how old, at a glance; the date is in the tool tip.
static QString ageText(std::int64_t then, std::int64_t now)
{
    const auto days = localDate(then).daysTo(localDate(now));
    if (days <= 0)
        return EntryModel::tr("today");
    if (days >= 730)
        return EntryModel::tr("%1 y", "age in years").arg(days / 365);
    return EntryModel::tr("%1 d", "age in days").arg(days);
}

QVariant EntryModel::display(const EntryRow &row, int column) const
{
    switch (column) {
    case keyColumn:
        return row.name;
    case kindColumn:
        return kindName(row.kind);
    case userNameColumn:
        return row.userName;
    case tagsColumn:
        return row.tagText();
    case expiresColumn:
        return row.expires ? shortDate(row.expires) : QString();
    case updatedColumn:
        break;
    default:
        return {};
    }
    switch (row.status) {
    case Draft::Status::added:
        return tr("new");
    case Draft::Status::changed:
        return tr("changed");
    case Draft::Status::same:
        break;
    }
    return row.updated ? ageText(row.updated, m_now.seconds) : QString();
}

QVariant EntryModel::decoration(const EntryRow &row, int column) const
{
    if (column == favoriteColumn)
        return row.favorite ? lineIcon(QStringLiteral("star-full")) : quietIcon(QStringLiteral("star"));
    const bool expiry = expiryOf(row, m_now.seconds) != Expiry::none;
    if (expiry && (column == updatedColumn || column == expiresColumn))
        return lineIcon(QStringLiteral("warning"));
    if (column == updatedColumn && row.status != Draft::Status::same)
        return lineIcon(QStringLiteral("edit"));
    return {};
}

QString EntryModel::toolTip(const EntryRow &row, int column) const
{
    QStringList lines;
    if (column == keyColumn)
        lines << row.name;
    if (column == favoriteColumn)
        lines << (row.favorite ? tr("Favourite: click to remove the star")
                               : tr("Click to make it a favourite"));
    if (column == updatedColumn && row.updated)
        lines << tr("Changed on %1").arg(dateTimeText(Timestamp::fromSeconds(row.updated)));
    if (column == updatedColumn || column == expiresColumn) {
        const Expiry expiry = expiryOf(row, m_now.seconds);
        if (expiry != Expiry::none)
            lines << (expiry == Expiry::over ? tr("Expired on %1") : tr("Expires on %1"))
                         .arg(shortDate(row.expires));
    }
    return plainToolTip(lines.join(u'\n'));
}

/// What the pictures say, in words.
QString EntryModel::accessibleText(const EntryRow &row, int column) const
{
    const QString text = display(row, column).toString();
    const Expiry expiry = expiryOf(row, m_now.seconds);
    if (column == favoriteColumn)
        return row.favorite ? tr("favourite") : tr("no favourite");
    if (expiry == Expiry::none || (column != updatedColumn && column != expiresColumn))
        return text;
    return tr("%1, %2", "age of an entry, then that it expires")
        .arg(text, expiry == Expiry::over ? tr("expired") : tr("expires soon"));
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    const EntryRow *found = index.isValid() ? row(index.row()) : nullptr;
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*found, index.column());
    case Qt::DecorationRole:
        return decoration(*found, index.column());
    case Qt::ToolTipRole:
        return toolTip(*found, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(*found, index.column());
    case keyRole:
        return QByteArray::fromStdString(found->key);
    case expiryRole:
        return static_cast<int>(expiryOf(*found, m_now.seconds));
    default:
        return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    const bool named = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (section == favoriteColumn && named)
        return tr("Favourite");
    if (section == favoriteColumn || (role != Qt::DisplayRole && !named))
        return {};
    const QString names[] = {tr("Key"),       tr("Kind"), tr("Updated"), {},
                             tr("User name"), tr("Tags"), tr("Expires")};
    return names[section];
}

} // namespace hypha::gui
