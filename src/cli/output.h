#pragma once

#include "model/record/json.h"

#include <optional>

/// What a command prints: lines for people, or one JSON document. Nothing secret goes through here.
namespace hypha::cli {

struct Style
{
    bool json = false, quiet = false, verbose = false;
    bool color = false;
};

class Output
{
public:
    explicit Output(Style style) : m_style(style) {}

    bool json() const { return m_style.json; }
    /// The document of a command; `warnings` is added when it is written. People do not see it.
    void document(json::Object object);
    /// The same with one more member whose JSON is secret; written at once, so that it is never gathered
    /// here.
    Result<void> secretDocument(json::Object object, std::string_view member, ByteView secretJson);
    /// A line of the answer. Only for people; the caller has escaped what came from others.
    void line(std::string_view text);
    /// A line that says what was done; not with --quiet.
    void say(std::string_view text);
    /// On standard error at once, or inside the document.
    void warn(std::string text);
    /// With --verbose only.
    void step(std::string_view text) const;
    /// Columns, the first row being the heading. Cells are escaped here. `below` stands indented under the
    /// row of its index, where it is not empty.
    void table(const std::vector<std::vector<std::string>> &rows, const std::vector<std::string> &below = {});
    std::string bold(std::string_view text) const;

    const std::vector<std::string> &warnings() const { return m_warnings; }
    /// Writes to standard output what has gathered.
    Result<void> flush();

private:
    json::Array warningsJson() const;

    Style m_style;
    std::string m_text;
    std::optional<json::Object> m_document;
    std::vector<std::string> m_warnings;
};

/// Escaped for a terminal.
std::string shown(std::string_view text);
/// In quotes, escaped.
std::string inQuotes(std::string_view text);
std::string plural(std::uint64_t count, std::string_view noun); ///< "1 entry", "2 entries"

} // namespace hypha::cli
