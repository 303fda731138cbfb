#include "model/audit/filter.h"

#include <cctype>

namespace hypha::audit {

namespace {

constexpr std::size_t betweenLooks = 4096; // rows, for noticing that nobody waits any more

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

bool isOfName(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (std::isalnum(byte) != 0) ||
           std::string_view("_-+@").find(c) != std::string_view::npos;
}

/// The id itself, not one that begins with it: ann@example.co is not ann@example.com.
bool mentionsId(std::string_view text, std::string_view id)
{
    for (std::size_t at = text.find(id); at != std::string_view::npos; at = text.find(id, at + 1)) {
        std::string_view rest = text.substr(at + id.size());
        if (rest.starts_with('.')) // which may end a sentence
            rest.remove_prefix(1);
        if (rest.empty() || !isOfName(rest.front()))
            return true;
    }
    return false;
}

std::string inJson(std::string_view text)
{
    std::string literal;
    json::writeString(literal, text);
    return literal.substr(1, literal.size() - 2);
}

} // namespace

Matcher::Matcher(const Log &log, const Filter &filter) : m_log(log), m_filter(filter)
{
    if (filter.users)
        for (const UserId &user : log.users())
            m_users.push_back(filter.users->contains(user));
    if (!filter.mentions.empty())
        m_mentioned = inJson(filter.mentions);
    const std::string text = foldedText(filter.text);
    for (std::string_view left = text; !left.empty();) {
        const std::size_t end = left.find_first_of(" \t\n");
        if (end != 0)
            m_words.push_back(wordFor(std::string(left.substr(0, end))));
        left.remove_prefix(end == std::string_view::npos ? left.size() : end + 1);
    }
}

Matcher::Word Matcher::wordFor(std::string folded) const
{
    Word word;
    word.folded = std::move(folded);
    for (const UserId &user : m_log.users())
        word.users.push_back(contains(foldedText(user.text), word.folded));
    m_log.names().eachDevice([&](const DeviceId &id, std::string_view name) {
        if (contains(foldedText(name), word.folded))
            word.devices.insert(id);
    });
    m_log.names().eachProject([&](const ProjectId &id, std::string_view name) {
        if (contains(foldedText(name), word.folded))
            word.projects.insert(id);
    });
    m_log.names().eachSet([&](const SetId &id, std::string_view name) {
        if (contains(foldedText(name), word.folded))
            word.sets.push_back(id.toString());
    });
    for (std::size_t i = 0; i < eventTypeCount; ++i) {
        const bool label =
            i < m_filter.typeLabels.size() && contains(foldedText(m_filter.typeLabels[i]), word.folded);
        if (label || contains(toString(static_cast<EventType>(i)), word.folded))
            word.types.set(i);
    }
    return word;
}

bool Matcher::matchesWord(std::size_t index, const Row &row, const Word &word) const
{
    if (word.users[row.user] || word.types.test(static_cast<std::size_t>(row.type)) ||
        (row.project && word.projects.contains(*row.project)) || word.devices.contains(row.device))
        return true;
    if (contains(m_log.foldedText(index), word.folded))
        return true;
    if (categoryOf(row.type) != Category::secrets && categoryOf(row.type) != Category::reads)
        return false;
    const std::string_view details = m_log.detailsJson(index);
    return std::any_of(word.sets.begin(), word.sets.end(),
                       [&](const std::string &id) { return contains(details, id); });
}

bool Matcher::mentions(std::size_t index, const Row &row) const
{
    if (mentionsId(m_log.detailsJson(index), m_mentioned))
        return true;
    const std::string &wanted = m_filter.mentions;
    return m_log.user(row).text == wanted || row.device.toString() == wanted || row.id.toString() == wanted ||
           (row.project && row.project->toString() == wanted);
}

bool Matcher::matches(std::size_t index) const
{
    const Row &row = m_log.row(index);
    const Filter &f = m_filter;
    if (row.sequence <= f.after || (f.since && row.time < *f.since) || (f.until && row.time > *f.until))
        return false;
    if (f.types.any() && !f.types.test(static_cast<std::size_t>(row.type)))
        return false;
    if (f.oddOnly && !row.clockWentBack && !(f.now && row.isInFuture(*f.now)))
        return false;
    if ((f.users && !m_users[row.user]) || (f.devices && !f.devices->contains(row.device)))
        return false;
    if (f.projects && !(row.project && f.projects->contains(*row.project)))
        return false;
    if (!m_mentioned.empty() && !mentions(index, row))
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const Word &word) { return matchesWord(index, row, word); });
}

std::vector<std::uint32_t> select(const Log &log, const Filter &filter, const std::atomic<bool> *cancel)
{
    std::vector<std::uint32_t> found;
    const Matcher matcher(log, filter);
    for (std::size_t i = 0; i < log.size(); ++i) {
        if (i % betweenLooks == 0 && cancel && cancel->load())
            break;
        if (matcher.matches(i))
            found.push_back(static_cast<std::uint32_t>(i));
    }
    return found;
}

} // namespace hypha::audit
