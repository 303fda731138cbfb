#include "model/formats/csvrows.h"

#include "model/record/names.h"

#include <algorithm>

namespace hypha::formats {

namespace {

constexpr std::size_t mostCells = 1000;  ///< of one row
constexpr std::size_t longestTitle = 60; ///< of a column in a report

} // namespace

bool sameTitle(std::string_view a, std::string_view b)
{
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return small(x) == small(y); });
}

std::vector<std::string> splitTags(std::string_view text, std::string_view separators)
{
    std::vector<std::string> tags;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        std::string_view tag = text.substr(0, end);
        while (tag.starts_with(' '))
            tag.remove_prefix(1);
        while (tag.ends_with(' '))
            tag.remove_suffix(1);
        if (!tag.empty())
            tags.emplace_back(tag);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return tags;
}

std::string leftOut(std::string_view title)
{
    if (title.empty())
        return "a column without a title is left out";
    std::string shown(title.substr(0, longestTitle));
    while (!isValidUtf8(shown))
        shown.pop_back(); // cut inside a character
    std::string out = "the column ";
    out += '"';
    out += shown;
    out += shown.size() < title.size() ? "…\"" : "\"";
    return out + " is left out: there is no place for it in an entry";
}

std::string otherWidth(std::size_t cells, std::size_t titles)
{
    return "this row has " + std::to_string(cells) + " cells, the first row " + std::to_string(titles);
}

CsvRows::Row CsvRows::next()
{
    reuse(m_buffer);
    m_cells.clear();
    while (!m_c.atEnd() && m_c.atLineEnd())
        m_c.skipLine();
    m_start = m_c.at;
    if (m_c.atEnd())
        return Row::none;
    bool good = cell();
    while (good && m_c.accept(',')) {
        if (m_cells.size() == mostCells) {
            m_import.problem(m_start, "a row of more than 1,000 cells");
            good = false;
            break;
        }
        good = cell();
    }
    m_c.skipLine();
    return good ? Row::good : Row::bad;
}

bool CsvRows::cell()
{
    const std::size_t offset = m_c.at, begin = m_buffer.size();
    const bool good = m_c.peek() == '"' ? quoted() : plain();
    m_cells.push_back({offset, begin, m_buffer.size()});
    return good;
}

bool CsvRows::quoted()
{
    const std::size_t opening = m_c.at++;
    for (;;) {
        const std::size_t quote = m_c.text.find('"', m_c.at);
        if (quote == std::string_view::npos) {
            m_import.problem(opening, "the quote that opens here is never closed");
            m_import.stop();
            return false;
        }
        m_buffer.append(m_c.text.substr(m_c.at, quote - m_c.at));
        m_c.at = quote + 1;
        if (!m_c.accept('"'))
            break;
        m_buffer.push('"');
    }
    if (m_c.peek() == ',' || m_c.atLineEnd())
        return true;
    m_import.problem(m_c.at, "after the closing quote only a comma or the end of the row may follow");
    return false;
}

bool CsvRows::plain()
{
    const std::size_t end = std::min(m_c.text.find_first_of(",\r\n\"", m_c.at), m_c.text.size());
    m_buffer.append(m_c.text.substr(m_c.at, end - m_c.at));
    m_c.at = end;
    if (m_c.peek() == ',' || m_c.atLineEnd())
        return true;
    m_import.problem(end, m_c.peek() == '"'
                              ? "a quote inside a cell: the whole cell needs quotes, with this one doubled"
                              : "a carriage return without a line feed outside quotes");
    return false;
}

} // namespace hypha::formats
