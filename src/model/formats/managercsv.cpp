#include "model/formats/managercsv.h"

#include "model/entries/totp.h"

#include <algorithm>

namespace hypha::formats {

namespace {

constexpr std::size_t longestUserInName = 64; ///< bytes

/// At most `bytes` of it, ending between two characters.
std::string_view cut(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<std::uint8_t>(text[bytes]) & 0xC0) == 0x80)
        --bytes;
    return text.substr(0, bytes);
}

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

/// What keys refuse (line breaks, tabs) becomes a space.
std::string nameFrom(std::string_view text)
{
    std::string out(cut(text, entries::maxKeyBytes));
    std::replace_if(
        out.begin(), out.end(), [](char c) { return static_cast<std::uint8_t>(c) < 0x20 || c == 0x7F; }, ' ');
    return std::string(trimmed(out));
}

/// `example.com` of `https://me@www.example.com/login`.
std::string_view hostOf(std::string_view address)
{
    if (const std::size_t scheme = address.find("://"); scheme != std::string_view::npos)
        address.remove_prefix(scheme + 3);
    address = address.substr(0, address.find_first_of("/?#"));
    if (const std::size_t user = address.rfind('@'); user != std::string_view::npos)
        address.remove_prefix(user + 1);
    if (address.starts_with("www."))
        address.remove_prefix(4);
    return address;
}

} // namespace

const ManagerCsv::Title ManagerCsv::titles[] = {
    {"title", Column::title},
    {"name", Column::title},
    {"account", Column::title},
    {"password", Column::password},
    {"login_password", Column::password},
    {"username", Column::userName},
    {"user name", Column::userName},
    {"login name", Column::userName},
    {"login_username", Column::userName},
    {"email", Column::mail},
    {"url", Column::address},
    {"login_uri", Column::address},
    {"web site", Column::address},
    {"website", Column::address},
    {"notes", Column::notes},
    {"note", Column::notes},
    {"comments", Column::notes},
    {"extra", Column::notes},
    {"totp", Column::code},
    {"login_totp", Column::code},
    {"otpauth", Column::code},
    {"folder", Column::folder},
    {"grouping", Column::folder},
    {"vault", Column::folder},
    {"group", Column::group},
    {"tags", Column::tags},
    {"favorite", Column::favorite},
    {"fav", Column::favorite},
    {"fields", Column::fields},
    {"type", Column::boring},
    {"icon", Column::boring},
    {"created", Column::boring},
    {"last modified", Column::boring},
    {"createtime", Column::boring},
    {"modifytime", Column::boring},
    {"reprompt", Column::boring},
    {"httprealm", Column::boring},
    {"formactionorigin", Column::boring},
    {"guid", Column::boring},
    {"timecreated", Column::boring},
    {"timelastused", Column::boring},
    {"timepasswordchanged", Column::boring},
};

std::optional<ManagerCsv::Column> ManagerCsv::columnOf(std::string_view title)
{
    for (const Title &known : titles) {
        if (sameTitle(title, known.text))
            return known.column;
    }
    return std::nullopt;
}

bool ManagerCsv::header()
{
    m_width = m_rows.size();
    std::vector<std::size_t> unknown;
    for (std::size_t i = 0; i < m_width; ++i) {
        const auto column = columnOf(m_rows.text(i));
        if (column == Column::boring)
            continue;
        if (column && !place(*column))
            place(*column) = i;
        else
            unknown.push_back(i);
    }
    if (!place(Column::password) || (!place(Column::title) && !place(Column::address)))
        return false;
    for (const std::size_t i : unknown)
        m_import.warning(m_rows.offset(i), leftOut(m_rows.text(i)));
    return true;
}

void ManagerCsv::read()
{
    while (!m_import.full()) {
        const CsvRows::Row row = m_rows.next();
        if (row == CsvRows::Row::none)
            return;
        if (row != CsvRows::Row::good)
            continue;
        if (m_rows.size() == m_width)
            entry();
        else
            m_import.problem(m_rows.offset(), otherWidth(m_rows.size(), m_width));
    }
}

std::string_view ManagerCsv::cell(Column column)
{
    const auto at = place(column);
    return at ? m_rows.text(*at) : std::string_view();
}

std::size_t ManagerCsv::offset(Column column)
{
    const auto at = place(column);
    return at ? m_rows.offset(*at) : m_rows.offset();
}

std::optional<std::string> ManagerCsv::text(Column column)
{
    const std::string_view found = cell(column);
    return found.empty() ? std::nullopt : std::optional<std::string>(found);
}

void ManagerCsv::entry()
{
    entries::Entry entry;
    entry.kind = entries::Kind::login;
    entry.username = text(Column::userName);
    if (!entry.username)
        entry.username = text(Column::mail);
    entry.url = text(Column::address);
    const std::string_view favorite = cell(Column::favorite);
    entry.favorite = favorite == "1" || sameTitle(favorite, "true");
    takeTags(entry);
    takeCode(entry);
    takeFields(entry);
    Column value = Column::password;
    if (cell(value).empty() && !entry.username && !entry.url && !entry.totp && entry.fields.empty() &&
        !cell(Column::notes).empty()) {
        entry.kind = entries::Kind::note;
        value = Column::notes;
    } else {
        entry.description = text(Column::notes);
    }
    const std::string name = nameOf(entry);
    m_import.add(offset(Column::title), name, offset(value), cell(value), std::move(entry));
}

/// What is no code by time is a secret all the same, and stays one.
void ManagerCsv::takeCode(entries::Entry &entry)
{
    const std::string_view code = cell(Column::code);
    if (code.empty())
        return;
    if (const auto uri = entries::totpUri(asBytes(code))) {
        entry.totp = m_import.seal(uri->text());
        return;
    }
    m_import.warning(offset(Column::code), noCode);
    entry.fields.push_back({"TOTP", {}, m_import.seal(code), true});
}

/// Bitwarden's, one `name: value` a line. It does not tell which of them it conceals, so all of them are. A
/// line without a name goes on with the value before it.
void ManagerCsv::takeFields(entries::Entry &entry)
{
    const std::string_view cells = cell(Column::fields);
    std::size_t valueAt = 0, nameAt = 0, nameSize = 0;
    const auto add = [&](std::size_t end) {
        if (end > nameAt)
            entry.fields.push_back({nameSize > 0 ? std::string(cells.substr(nameAt, nameSize)) : "field",
                                    {},
                                    m_import.seal(cells.substr(valueAt, end - valueAt)),
                                    true});
    };
    for (std::size_t line = 0; line < cells.size();) {
        const std::size_t end = std::min(cells.find('\n', line), cells.size());
        const std::size_t colon = cells.substr(line, end - line).find(": ");
        if (colon != std::string_view::npos && colon > 0) {
            add(line > 0 ? line - 1 : 0);
            nameAt = line;
            nameSize = colon;
            valueAt = line + colon + 2;
        }
        line = end + 1;
    }
    add(cells.size());
}

/// The group that everything is in says nothing.
void ManagerCsv::takeTags(entries::Entry &entry)
{
    entry.tags = splitTags(cell(Column::tags), ";,");
    std::string_view folder = cell(Column::folder);
    if (const std::string_view group = cell(Column::group); folder.empty() && !group.empty()) {
        const std::size_t slash = group.find('/');
        folder = slash == std::string_view::npos ? std::string_view() : group.substr(slash + 1);
    }
    if (!folder.empty() && std::find(entry.tags.begin(), entry.tags.end(), folder) == entry.tags.end())
        entry.tags.emplace_back(folder);
}

std::string ManagerCsv::nameOf(const entries::Entry &entry)
{
    const std::string user = entry.username.value_or("");
    std::string name = nameFrom(cell(Column::title));
    if (name.empty())
        name = nameFrom(hostOf(cell(Column::address)));
    if (name.empty())
        name = nameFrom(user);
    if (name.empty())
        name = "untitled";
    if (!m_import.has(name))
        return name;
    m_import.warning(offset(Column::title),
                     "another entry has this name: the user name or a number was added to it");
    const auto with = [&name](const std::string &end) {
        return std::string(cut(name, entries::maxKeyBytes - end.size())) + end;
    };
    if (const std::string shown = nameFrom(cut(user, longestUserInName)); !shown.empty() && shown != name) {
        if (std::string candidate = with(" (" + shown + ")"); !m_import.has(candidate))
            return candidate;
    }
    unsigned &number = m_numbers.try_emplace(name, 1u).first->second;
    std::string numbered;
    do
        numbered = with(" " + std::to_string(++number));
    while (m_import.has(numbered));
    return numbered;
}

} // namespace hypha::formats
