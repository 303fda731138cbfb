#include "gui/secrets/entryrows.h"

#include "gui/widgets/text.h"

#include <QCollator>
#include <QHash>

#include <algorithm>

namespace hypha::gui {

static constexpr qsizetype tagsInCell = 24;

namespace {

QCollator collator()
{
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    order.setNumericMode(true);
    return order;
}

/// A column of texts with the ranks it is sorted by.
template <auto rankMember, class Text> struct TextColumn
{
    Text text;

    void rank(EntryRows &rows, const QCollator &order) const
    {
        QHash<QString, std::uint32_t> ids;
        ids.reserve(static_cast<qsizetype>(rows.size()));
        std::vector<std::pair<QCollatorSortKey, std::uint32_t>> distinct;
        for (EntryRow &row : rows) {
            const QString shown = text(row);
            const auto id = static_cast<std::uint32_t>(distinct.size() + 1);
            const auto known = shown.isEmpty() ? 0 : ids.value(shown, id);
            row.*rankMember = known;
            if (known != id)
                continue;
            ids.insert(shown, id);
            distinct.emplace_back(order.sortKey(shown), id);
        }
        std::sort(distinct.begin(), distinct.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        std::vector<std::uint32_t> ranks(distinct.size() + 1);
        std::uint32_t place = 0;
        for (std::size_t i = 0; i < distinct.size(); ++i) {
            place += i == 0 || distinct[i - 1].first < distinct[i].first;
            ranks[distinct[i].second] = place;
        }
        for (EntryRow &row : rows)
            row.*rankMember = ranks[row.*rankMember];
    }

    /// The rank of a new row's text; those behind it move when the text is new.
    std::uint32_t insert(EntryRows &rows, const QString &shown, const QCollator &order) const
    {
        if (shown.isEmpty())
            return 0;
        std::vector<EntryRow *> byRank;
        byRank.reserve(rows.size());
        for (EntryRow &row : rows) {
            if (row.*rankMember != 0)
                byRank.push_back(&row);
        }
        std::sort(byRank.begin(), byRank.end(),
                  [](const EntryRow *a, const EntryRow *b) { return a->*rankMember < b->*rankMember; });
        const QCollatorSortKey key = order.sortKey(shown);
        const auto at = std::partition_point(byRank.begin(), byRank.end(), [&](const EntryRow *row) {
            return order.sortKey(text(*row)) < key;
        });
        if (at == byRank.end())
            return byRank.empty() ? 1 : byRank.back()->*rankMember + 1;
        const std::uint32_t place = (*at)->*rankMember;
        if (key < order.sortKey(text(**at)))
            std::for_each(at, byRank.end(), [](EntryRow *row) { ++(row->*rankMember); });
        return place;
    }
};
template <auto rankMember, class Text> TextColumn<rankMember, Text> textColumn(Text text)
{
    return {text};
}

const auto names = textColumn<&EntryRow::nameRank>([](const EntryRow &row) { return row.name; });
const auto userNames = textColumn<&EntryRow::userRank>([](const EntryRow &row) { return row.userName; });
const auto tagTexts = textColumn<&EntryRow::tagRank>([](const EntryRow &row) { return row.tagText(); });

} // namespace

QString EntryRow::tagText() const
{
    return tags.first(std::min(tags.size(), tagsInCell)).join(QStringLiteral(", ")) +
           (tags.size() > tagsInCell ? QStringLiteral(", …") : QString());
}

bool EntryRow::shows(const EntryRow &other) const
{
    return key == other.key && userName == other.userName && tags == other.tags &&
           filterText == other.filterText && kind == other.kind && updated == other.updated &&
           expires == other.expires && status == other.status && favorite == other.favorite;
}

std::string folded(const QString &text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    return (ascii ? text.toLower() : text.normalized(QString::NormalizationForm_KC).toCaseFolded())
        .toStdString();
}

EntryRow entryRow(const entries::Entry &entry, Draft::Status status)
{
    EntryRow row;
    row.key = entry.key;
    row.name = displayText(entry.key);
    row.kind = entry.kind;
    row.status = status;
    row.favorite = entry.favorite;
    row.userName = entry.username ? displayText(*entry.username) : QString();
    const auto time = entry.updatedAt ? entry.updatedAt : entry.createdAt;
    row.updated = time ? time->seconds : 0;
    row.expires = entry.expiresAt ? entry.expiresAt->seconds : 0;
    std::string found = entry.key;
    for (const auto *text : {&entry.username, &entry.url}) {
        if (*text)
            found += '\n' + **text;
    }
    for (const std::string &tag : entry.tags) {
        row.tags << displayText(tag);
        found += '\n' + tag;
    }
    row.filterText = folded(QString::fromStdString(found));
    return row;
}

EntryRows entryRows(const Draft &draft)
{
    EntryRows rows;
    rows.reserve(draft.mergedSize());
    draft.visitMerged(
        [&](const entries::Entry &entry, Draft::Status status) { rows.push_back(entryRow(entry, status)); });
    rank(rows);
    return rows;
}

void rank(EntryRows &rows)
{
    const QCollator order = collator();
    names.rank(rows, order);
    userNames.rank(rows, order);
    tagTexts.rank(rows, order);
}

std::size_t findRow(const EntryRows &rows, std::string_view key)
{
    const auto found =
        std::lower_bound(rows.begin(), rows.end(), key,
                         [](const EntryRow &row, std::string_view wanted) { return row.key < wanted; });
    return found != rows.end() && found->key == key ? static_cast<std::size_t>(found - rows.begin())
                                                    : rows.size();
}

void putRow(EntryRows &rows, EntryRow row)
{
    const QCollator order = collator();
    row.nameRank = names.insert(rows, row.name, order);
    row.userRank = userNames.insert(rows, row.userName, order);
    row.tagRank = tagTexts.insert(rows, row.tagText(), order);
    const auto at = std::lower_bound(rows.begin(), rows.end(), row.key,
                                     [](const EntryRow &a, const std::string &key) { return a.key < key; });
    if (at != rows.end() && at->key == row.key)
        *at = std::move(row);
    else
        rows.insert(at, std::move(row));
}

} // namespace hypha::gui
