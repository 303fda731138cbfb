/// CSV as read here: RFC 4180 with a header row that names the columns, in any order and case: key and value,
/// and any of kind, username, url, tags (separated by ';'), description, expires_at, totp (an otpauth:
/// address or a bare key, as password managers read and write it). Other columns are left out, with a
/// warning. Rows end in LF or CR LF; empty lines are skipped; what quotes hold is exact. An empty cell of an
/// optional column means that the entry has none. Tables of password managers: managercsv.h.
#include "model/entries/totp.h"
#include "model/formats/csvrows.h"
#include "model/formats/managercsv.h"
#include "model/formats/names.h"
#include "model/formats/readers.h"

#include <algorithm>
#include <array>

namespace hypha::formats {

namespace {

enum class Column : std::uint8_t { key, value, kind, username, url, tags, description, expiresAt, totp };
constexpr std::array<std::string_view, 9> columnNames{"key",  "value",       "kind",       "username", "url",
                                                      "tags", "description", "expires_at", "totp"};

std::optional<Column> columnOf(std::string_view title)
{
    for (std::size_t i = 0; i < columnNames.size(); ++i) {
        if (sameTitle(title, columnNames[i]))
            return static_cast<Column>(i);
    }
    return std::nullopt;
}

std::string joinTags(const std::vector<std::string> &tags)
{
    std::string out;
    for (const std::string &tag : tags)
        out += (out.empty() ? "" : ";") + tag;
    return out;
}

class CsvReader
{
public:
    explicit CsvReader(Import &import) : m_import(import), m_rows(import) {}

    void read()
    {
        const bool titled = m_rows.next() == CsvRows::Row::good;
        if (ManagerCsv table(m_import, m_rows); titled && !isOurs() && table.header())
            return table.read();
        if (!header(titled))
            return;
        while (!m_import.full()) {
            const CsvRows::Row row = m_rows.next();
            if (row == CsvRows::Row::none)
                return;
            if (row == CsvRows::Row::good)
                entry();
        }
    }

private:
    bool isOurs() const;
    bool header(bool titled);
    void entry();
    bool fill(entries::Entry &entry, Column column, std::size_t offset, std::string_view text);
    std::optional<std::size_t> indexOf(Column column) const
    {
        const auto found = std::find(m_columns.begin(), m_columns.end(), column);
        if (found == m_columns.end())
            return std::nullopt;
        return static_cast<std::size_t>(found - m_columns.begin());
    }

    Import &m_import;
    CsvRows m_rows;
    std::vector<std::optional<Column>> m_columns; ///< absent: left out
    std::size_t m_key = 0, m_value = 0;
};

bool CsvReader::isOurs() const
{
    bool key = false, value = false;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto column = columnOf(m_rows.text(i));
        key |= column == Column::key;
        value |= column == Column::value;
    }
    return key && value;
}

bool CsvReader::header(bool titled)
{
    for (std::size_t i = 0; titled && i < m_rows.size(); ++i) {
        const auto column = columnOf(m_rows.text(i));
        if (!column)
            m_import.warning(m_rows.offset(i), leftOut(m_rows.text(i)));
        else if (indexOf(*column))
            m_import.problem(m_rows.offset(i), "this column is named twice");
        m_columns.push_back(column);
    }
    const auto key = indexOf(Column::key), value = indexOf(Column::value);
    if (!key || !value)
        m_import.problem(
            m_rows.offset(),
            "the first row must name the columns, with commas between them: key and value, or what a "
            "password manager exports, such as Title and Password");
    if (m_import.failed())
        return false;
    m_key = *key;
    m_value = *value;
    return true;
}

void CsvReader::entry()
{
    if (m_rows.size() != m_columns.size())
        return m_import.problem(m_rows.offset(), otherWidth(m_rows.size(), m_columns.size()));
    entries::Entry entry;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i] && !m_rows.text(i).empty() &&
            !fill(entry, *m_columns[i], m_rows.offset(i), m_rows.text(i)))
            return;
    }
    m_import.add(m_rows.offset(m_key), m_rows.text(m_key), m_rows.offset(m_value), m_rows.text(m_value),
                 std::move(entry));
}

bool CsvReader::fill(entries::Entry &entry, Column column, std::size_t offset, std::string_view text)
{
    switch (column) {
    case Column::key:
    case Column::value:
        return true;
    case Column::kind:
        if (const auto kind = entries::kindFromString(text)) {
            entry.kind = *kind;
            return true;
        }
        m_import.problem(
            offset, "no kind of entry: env, login, note, card, ssh_key, api_key, database, totp or file");
        return false;
    case Column::username:
        entry.username = std::string(text);
        return true;
    case Column::url:
        entry.url = std::string(text);
        return true;
    case Column::tags:
        entry.tags = splitTags(text);
        return true;
    case Column::description:
        entry.description = std::string(text);
        return true;
    case Column::expiresAt:
        if (const auto time = Timestamp::parse(text)) {
            entry.expiresAt = *time;
            return true;
        }
        m_import.problem(offset, "not a time of the form 2030-12-31T00:00:00Z");
        return false;
    case Column::totp:
        if (const auto uri = entries::totpUri(asBytes(text))) {
            entry.totp = m_import.seal(uri->text());
            return true;
        }
        m_import.warning(offset, noCode);
        entry.fields.push_back({"TOTP", {}, m_import.seal(text), true});
        return true;
    }
    return false;
}

class CsvWriter
{
public:
    Result<void> entry(const entries::Entry &entry, const crypto::SessionSealer &sealer)
    {
        HYPHA_TRY(const crypto::SecretBytes value, sealer.open(entry.value));
        crypto::SecretBytes code;
        if (entry.totp) {
            HYPHA_TRY(code, sealer.open(*entry.totp));
        }
        m_risky = false;
        cell(entry.key, ',');
        cell(value.text(), ',');
        cell(entries::toString(entry.kind), ',');
        cell(entry.username.value_or(""), ',');
        cell(entry.url.value_or(""), ',');
        cell(joinTags(entry.tags), ',');
        cell(entry.description.value_or(""), ',');
        cell(entry.expiresAt ? entry.expiresAt->toString() : "", ',');
        cell(code.text(), '\n');
        if (m_risky)
            m_riskyKeys.push_back(entry.key);
        const auto splits = [](const std::string &tag) { return splitTags(tag) != std::vector{tag}; };
        if (std::any_of(entry.tags.begin(), entry.tags.end(), splits))
            m_splitTags.push_back(entry.key);
        return {};
    }

    void header()
    {
        for (const std::string_view name : columnNames)
            cell(name, name == columnNames.back() ? '\n' : ',');
    }

    Written finish()
    {
        Written written{m_out.take(), {}};
        if (!m_riskyKeys.empty())
            written.warnings.push_back("a spreadsheet may run cells of: " + listed(m_riskyKeys));
        if (!m_splitTags.empty())
            written.warnings.push_back("tags with ';' or outer spaces will read back otherwise: " +
                                       listed(m_splitTags));
        return written;
    }

private:
    void cell(std::string_view text, char end)
    {
        constexpr std::string_view run = "=+-@\t\r";
        m_risky |= !text.empty() && run.find(text.front()) != std::string_view::npos;
        const bool plain = text.find_first_of(",\"\r\n") == std::string_view::npos;
        if (plain && !text.starts_with(' ') && !text.ends_with(' ')) {
            m_out.append(text);
        } else {
            m_out.push('"');
            for (const char c : text) {
                if (c == '"')
                    m_out.push('"');
                m_out.push(static_cast<std::uint8_t>(c));
            }
            m_out.push('"');
        }
        m_out.append(end == '\n' ? "\r\n" : ",");
    }

    crypto::SecretBuffer m_out;
    std::vector<std::string_view> m_riskyKeys, m_splitTags;
    bool m_risky = false;
};

} // namespace

void readCsv(Import &import)
{
    CsvReader(import).read();
}

Result<Written> writeCsv(const entries::EntryList &entries, const crypto::SessionSealer &sealer)
{
    CsvWriter writer;
    writer.header();
    for (const entries::Entry &entry : entries)
        HYPHA_CHECK(writer.entry(entry, sealer));
    return writer.finish();
}

} // namespace hypha::formats
