#pragma once

#include "model/formats/formats.h"

#include <map>

namespace hypha::formats {

/// Empties a buffer for the next value. A large one is given back: wiping it once for each of 10,000 short
/// values would take minutes.
inline void reuse(crypto::SecretBuffer &buffer)
{
    if (buffer.size() > 4096)
        buffer = crypto::SecretBuffer();
    else
        buffer.clear();
}

/// What a reader of one file finds. Readers speak of byte offsets; lines and columns are worked out once, at
/// the end, so that parsing stays linear however much is reported.
class Import
{
public:
    /// `text` is UTF-8 without byte order mark and outlives this.
    Import(std::string_view text, const crypto::SessionSealer &sealer) : m_text(text), m_sealer(sealer) {}

    std::string_view text() const { return m_text; }

    /// `reason` must not quote the file: what stands where a key is expected may be a secret.
    void problem(std::size_t offset, std::string reason);
    void warning(std::size_t offset, std::string reason);
    bool failed() const { return !m_problems.empty(); }
    /// True once nothing more is worth reading.
    bool full() const { return m_stopped || m_problems.size() >= maxReported; }
    void stop() { m_stopped = true; }

    /// An entry of that key was added.
    bool has(std::string_view key) const { return m_found.contains(key); }
    /// For secrets beside the value.
    crypto::SealedValue seal(std::string_view secret) const { return m_sealer.seal(asBytes(secret)); }
    /// Checks the rules of entries.h and seals the value. False when a problem was noted.
    bool add(std::size_t keyOffset, std::string_view key, std::size_t valueOffset, std::string_view value);
    /// The same for an entry whose other members are set; key and value come from the arguments.
    bool add(std::size_t keyOffset, std::string_view key, std::size_t valueOffset, std::string_view value,
             entries::Entry entry);

    tl::expected<Parsed, ParseFailure> finish() &&;

private:
    struct Note
    {
        std::size_t offset;
        std::string reason;
        std::optional<std::size_t> other; ///< its line number ends the reason
    };
    struct Found
    {
        std::size_t offset;
        entries::Entry entry;
    };
    bool acceptable(std::size_t keyOffset, std::string_view key, std::size_t valueOffset,
                    std::string_view value);
    bool withinTotals(std::size_t keyOffset, std::size_t bytes);
    std::vector<ParseProblem> located(std::vector<Note> notes) const;

    std::string_view m_text;
    const crypto::SessionSealer &m_sealer;
    std::map<std::string, Found, std::less<>> m_found;
    std::vector<Note> m_problems;
    std::vector<Note> m_warnings;
    std::size_t m_unsaidWarnings = 0;
    std::size_t m_bytes = 0;
    bool m_stopped = false;
};

} // namespace hypha::formats
