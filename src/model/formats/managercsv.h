#pragma once

#include "model/formats/csvrows.h"

#include <array>
#include <map>

namespace hypha::formats {

/// Tables that password managers and browsers export (KeePassXC, KeePass, Bitwarden, 1Password, LastPass,
/// Proton Pass, Chrome, Edge, Firefox, Safari), told by the titles of their columns, in any order and case.
/// Rows become logins; what has notes and nothing else becomes a note. Names that are missing, occur twice or
/// cannot be a key are made: such a file is moved as a whole, and nobody writes it by hand.
class ManagerCsv
{
public:
    ManagerCsv(Import &import, CsvRows &rows) : m_import(import), m_rows(rows) {}

    /// Takes the current row for the titles. False when no password manager wrote it; nothing was reported
    /// then.
    bool header();
    /// The rows after it.
    void read();

private:
    enum class Column : std::uint8_t {
        title,
        password,
        userName,
        mail,
        address,
        notes,
        code,
        folder,
        group,
        tags,
        favorite,
        fields,
        boring
    };
    static constexpr std::size_t columnCount = static_cast<std::size_t>(Column::boring);
    struct Title
    {
        std::string_view text;
        Column column;
    };
    static const Title titles[];

    static std::optional<Column> columnOf(std::string_view title);
    std::optional<std::size_t> &place(Column column) { return m_places.at(static_cast<std::size_t>(column)); }
    std::string_view cell(Column column);
    std::size_t offset(Column column);
    std::optional<std::string> text(Column column);
    void entry();
    void takeCode(entries::Entry &entry);
    void takeTags(entries::Entry &entry);
    void takeFields(entries::Entry &entry);
    std::string nameOf(const entries::Entry &entry);

    Import &m_import;
    CsvRows &m_rows;
    std::size_t m_width = 0; ///< cells of the first row
    std::array<std::optional<std::size_t>, columnCount> m_places;
    std::map<std::string, unsigned, std::less<>> m_numbers; ///< the last that was added to a name
};

} // namespace hypha::formats
