#pragma once

#include "gui/secrets/draft.h"

#include <QString>
#include <QStringList>

/// What the table knows of entries: plain values, made on any thread. Values of secrets never come into it.
namespace hypha::gui {

struct EntryRow
{
    std::string key;
    QString name;           ///< the key for reading
    std::string filterText; ///< folded() key, user name, address and tags, a line each
    QString userName;
    QStringList tags;
    entries::Kind kind = entries::Kind::env;
    std::int64_t updated = 0; ///< seconds; 0 unknown
    std::int64_t expires = 0; ///< seconds; 0 never
    Draft::Status status = Draft::Status::same;
    bool favorite = false;
    /// Places among the distinct texts of all rows, in the order of the language.
    std::uint32_t nameRank = 0, userRank = 0, tagRank = 0;

    /// The first ones: a cell has no room for more, and a sort key of all would be made in the window.
    QString tagText() const;
    /// Without the ranks, which change with other rows.
    bool shows(const EntryRow &other) const;
};

/// Sorted by key.
using EntryRows = std::vector<EntryRow>;

/// Normalised, without case, in UTF-8: how the filter compares.
std::string folded(const QString &text);

EntryRow entryRow(const entries::Entry &entry, Draft::Status status);
/// Of the base with the changes, ranked.
EntryRows entryRows(const Draft &draft);
void rank(EntryRows &rows);
/// Ranks one row that joins ranked rows, or takes the place of the one of its key there: those behind it
/// move.
void rankAmong(EntryRows &rows, EntryRow &row);
/// The first row whose key is not before that one, or the size.
std::size_t placeOf(const EntryRows &rows, std::string_view key);
/// The row of that key, or the size.
std::size_t findRow(const EntryRows &rows, std::string_view key);

} // namespace hypha::gui
