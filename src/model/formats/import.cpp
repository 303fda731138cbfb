#include "model/formats/import.h"

#include <algorithm>
#include <tuple>

namespace hypha::formats {

namespace {

/// Line and column of ascending offsets, in one walk over the text.
class Places
{
public:
    explicit Places(std::string_view text) : m_text(text) {}

    ParseProblem at(std::size_t offset)
    {
        for (; m_at < offset && m_at < m_text.size(); ++m_at) {
            const auto byte = static_cast<std::uint8_t>(m_text[m_at]);
            if (byte == '\n') {
                ++m_line;
                m_column = 1;
            } else if ((byte & 0xC0) != 0x80) {
                ++m_column;
            }
        }
        return {m_line, m_column, {}};
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0, m_line = 1, m_column = 1;
};

} // namespace

void Import::problem(std::size_t offset, std::string reason)
{
    if (m_problems.size() < maxReported)
        m_problems.push_back({offset, std::move(reason), std::nullopt});
}

void Import::warning(std::size_t offset, std::string reason)
{
    if (m_warnings.size() < maxReported)
        m_warnings.push_back({offset, std::move(reason), std::nullopt});
    else
        ++m_unsaidWarnings;
}

bool Import::withinTotals(std::size_t keyOffset, std::size_t bytes)
{
    m_bytes += bytes;
    if (m_found.size() < entries::maxEntries && m_bytes <= entries::maxPlaintextBytes)
        return true;
    problem(keyOffset, m_found.size() >= entries::maxEntries ? "a set holds at most 10,000 entries"
                                                             : "a set holds at most 10 MiB in all");
    stop();
    return false;
}

bool Import::acceptable(std::size_t keyOffset, std::string_view key, std::size_t valueOffset,
                        std::string_view value)
{
    if (const auto known = m_found.find(key); known != m_found.end()) {
        if (m_problems.size() < maxReported)
            m_problems.push_back({keyOffset, "this key already stands in line ", known->second.offset});
        return false;
    }
    if (const auto checked = entries::checkKey(key); !checked) {
        problem(keyOffset, checked.error().detail);
        return false;
    }
    if (const auto checked = entries::checkValue(asBytes(value)); !checked) {
        problem(valueOffset, checked.error().detail);
        return false;
    }
    return withinTotals(keyOffset, key.size() + value.size());
}

bool Import::add(std::size_t keyOffset, std::string_view key, std::size_t valueOffset, std::string_view value)
{
    return add(keyOffset, key, valueOffset, value, {});
}

bool Import::add(std::size_t keyOffset, std::string_view key, std::size_t valueOffset, std::string_view value,
                 entries::Entry entry)
{
    if (!acceptable(keyOffset, key, valueOffset, value))
        return false;
    entry.key = std::string(key);
    if (!failed())
        entry.value = m_sealer.seal(asBytes(value));
    m_found.emplace(std::string(key), Found{keyOffset, std::move(entry)});
    return true;
}

std::vector<ParseProblem> Import::located(std::vector<Note> notes) const
{
    std::vector<std::size_t> offsets;
    for (const Note &note : notes) {
        offsets.push_back(note.offset);
        if (note.other)
            offsets.push_back(*note.other);
    }
    std::sort(offsets.begin(), offsets.end());
    std::map<std::size_t, ParseProblem> places;
    Places walk(m_text);
    for (const std::size_t offset : offsets)
        places.emplace(offset, walk.at(offset));

    std::sort(notes.begin(), notes.end(), [](const Note &a, const Note &b) {
        return std::tie(a.offset, a.reason) < std::tie(b.offset, b.reason);
    });
    std::vector<ParseProblem> out;
    for (Note &note : notes) {
        ParseProblem place = places.at(note.offset);
        place.reason = std::move(note.reason);
        if (note.other)
            place.reason += std::to_string(places.at(*note.other).line);
        out.push_back(std::move(place));
    }
    return out;
}

tl::expected<Parsed, ParseFailure> Import::finish() &&
{
    if (failed())
        return tl::unexpected(ParseFailure{located(std::move(m_problems))});
    Parsed parsed;
    parsed.warnings = located(std::move(m_warnings));
    if (m_unsaidWarnings > 0) {
        ParseProblem last = parsed.warnings.back();
        last.reason = std::to_string(m_unsaidWarnings) + " more warnings follow";
        parsed.warnings.push_back(std::move(last));
    }
    parsed.entries.reserve(m_found.size());
    for (auto &[key, found] : m_found)
        parsed.entries.push_back(std::move(found.entry));
    return parsed;
}

} // namespace hypha::formats
