#include "cli/output.h"

#include "cli/secretio.h"
#include "model/record/names.h"

#include <algorithm>
#include <unistd.h>

namespace hypha::cli {

namespace {

/// In characters: bytes that begin one.
std::size_t width(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::vector<std::size_t> columnWidths(const std::vector<std::vector<std::string>> &rows)
{
    std::vector<std::size_t> widths;
    for (const auto &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(shown(row[i])));
    }
    return widths;
}

} // namespace

void Output::document(json::Object object)
{
    if (m_style.json)
        m_document = std::move(object);
}

json::Array Output::warningsJson() const
{
    json::Array warnings;
    for (const std::string &warning : m_warnings)
        warnings.emplace_back(shown(warning));
    return warnings;
}

Result<void> Output::secretDocument(json::Object object, std::string_view member, ByteView secretJson)
{
    object.set("warnings", warningsJson());
    std::string open = json::write(object);
    open.back() = ','; // the closing brace: `warnings` is always there, so one more member may follow
    json::writeString(open, member);
    open += ':';
    HYPHA_CHECK(writeBytes(STDOUT_FILENO, asBytes(open)));
    HYPHA_CHECK(writeBytes(STDOUT_FILENO, secretJson));
    return writeBytes(STDOUT_FILENO, asBytes("}\n"));
}

void Output::line(std::string_view text)
{
    if (!m_style.json)
        m_text.append(text).append("\n");
}

void Output::say(std::string_view text)
{
    if (!m_style.quiet)
        line(text);
}

void Output::warn(std::string text)
{
    if (!m_style.json) {
        const std::string mark = m_style.color ? "\033[1;33mwarning:\033[0m " : "warning: ";
        // A warning that cannot be shown does not stop the command.
        static_cast<void>(writeBytes(STDERR_FILENO, asBytes(mark + shown(text) + "\n")).has_value());
    }
    m_warnings.push_back(std::move(text));
}

void Output::step(std::string_view text) const
{
    if (m_style.verbose && !m_style.json)
        static_cast<void>(writeBytes(STDERR_FILENO, asBytes(shown(text) + "\n")).has_value());
}

std::string Output::bold(std::string_view text) const
{
    return m_style.color ? "\033[1m" + std::string(text) + "\033[0m" : std::string(text);
}

void Output::table(const std::vector<std::vector<std::string>> &rows, const std::vector<std::string> &below)
{
    const std::vector<std::size_t> widths = columnWidths(rows);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const auto &row = rows[r];
        std::string text;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string cell = shown(row[i]);
            text += cell;
            if (i + 1 < row.size())
                text.append(widths[i] - width(cell) + 2, ' ');
        }
        line(r == 0 ? bold(text) : text);
        if (r < below.size() && !below[r].empty())
            line("    " + shown(below[r]));
    }
}

Result<void> Output::flush()
{
    if (m_document) {
        m_document->set("warnings", warningsJson());
        m_text = json::write(*m_document) + "\n";
        m_document.reset();
    }
    const std::string text = std::exchange(m_text, {});
    return writeBytes(STDOUT_FILENO, asBytes(text));
}

std::string shown(std::string_view text)
{
    return escapedForDisplay(text);
}

std::string inQuotes(std::string_view text)
{
    return "\"" + shown(text) + "\"";
}

std::string plural(std::uint64_t count, std::string_view noun)
{
    std::string text = std::to_string(count) + " " + std::string(noun);
    if (count == 1)
        return text;
    if (noun.ends_with('y') && !noun.ends_with("ey")) {
        text.pop_back();
        return text + "ies";
    }
    return text + "s";
}

} // namespace hypha::cli
