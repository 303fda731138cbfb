#pragma once

#include "model/formats/cursor.h"
#include "model/formats/import.h"

namespace hypha::formats {

/// Titles of columns are compared without regard to the case of Latin letters.
bool sameTitle(std::string_view a, std::string_view b);
/// Without the spaces around them; empty ones are left out.
std::vector<std::string> splitTags(std::string_view text, std::string_view separators = ";");
/// Reasons for the reports of an Import.
std::string leftOut(std::string_view title); ///< of a column
std::string otherWidth(std::size_t cells, std::size_t titles);
inline constexpr const char *noCode = "no one-time code by time: kept as a field that is concealed";

/// Cells of one row after another (RFC 4180), decoded into one buffer of guarded memory.
class CsvRows
{
public:
    explicit CsvRows(Import &import) : m_import(import), m_c{import.text()} {}

    enum class Row : std::uint8_t { good, bad, none };
    /// `bad` was reported already. The cells live until the next call.
    Row next();

    std::size_t offset() const { return m_start; } ///< of the row
    std::size_t size() const { return m_cells.size(); }
    std::string_view text(std::size_t i) const
    {
        return m_buffer.text().substr(m_cells[i].begin, m_cells[i].end - m_cells[i].begin);
    }
    std::size_t offset(std::size_t i) const { return m_cells[i].offset; }

private:
    struct Cell
    {
        std::size_t offset, begin, end;
    };
    bool cell();
    bool quoted();
    bool plain();

    Import &m_import;
    Cursor m_c;
    std::size_t m_start = 0;
    crypto::SecretBuffer m_buffer;
    std::vector<Cell> m_cells;
};

} // namespace hypha::formats
