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

    /// The rank of a row that comes; `before` is the one it replaces, or null.
    std::uint32_t rankOf(EntryRows &rows, const EntryRow &row, const EntryRow *before,
                         const QCollator &order) const
    {
        const QString shown = text(row);
        if (shown.isEmpty())
            return 0;
        return before && text(*before) == shown ? before->*rankMember : insert(rows, shown, order);
    }

private:
    /// Those behind it move when the text is new.
    std::uint32_t insert(EntryRows &rows, const QString &shown, const QCollator &order) const
    {
        std::vector<const EntryRow *> byRank; // one of each
        for (const EntryRow &row : rows) {
            if (byRank.size() <= row.*rankMember)
                byRank.resize(std::max<std::size_t>(row.*rankMember + std::size_t{1}, rows.size()));
            byRank[row.*rankMember] = row.*rankMember == 0 ? nullptr : &row;
        }
        std::erase(byRank, nullptr);
        const QCollatorSortKey key = order.sortKey(shown);
        const auto at = std::partition_point(byRank.begin(), byRank.end(), [&](const EntryRow *row) {
            return order.sortKey(text(*row)) < key;
        });
        if (at == byRank.end())
            return byRank.empty() ? 1 : byRank.back()->*rankMember + 1;
        const std::uint32_t place = (*at)->*rankMember;
        if (key < order.sortKey(text(**at))) {
            for (EntryRow &row : rows)
                row.*rankMember += row.*rankMember >= place;
        }
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

std::size_t placeOf(const EntryRows &rows, std::string_view key)
{
    const auto found =
        std::lower_bound(rows.begin(), rows.end(), key,
                         [](const EntryRow &row, std::string_view wanted) { return row.key < wanted; });
    return static_cast<std::size_t>(found - rows.begin());
}

std::size_t findRow(const EntryRows &rows, std::string_view key)
{
    const std::size_t at = placeOf(rows, key);
    return at < rows.size() && rows[at].key == key ? at : rows.size();
}

void rankAmong(EntryRows &rows, EntryRow &row)
{
    const QCollator order = collator();
    const std::size_t at = findRow(rows, row.key);
    const EntryRow *before = at < rows.size() ? &rows[at] : nullptr;
    row.nameRank = names.rankOf(rows, row, before, order);
    row.userRank = userNames.rankOf(rows, row, before, order);
    row.tagRank = tagTexts.rankOf(rows, row, before, order);
}

} // namespace hypha::gui
