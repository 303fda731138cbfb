#pragma once

#include "model/audit/log.h"

#include <atomic>

namespace hypha::audit {

/// Which events are wanted. Everything that is set must hold; what is empty asks for nothing.
struct Filter
{
    std::optional<Timestamp> since = {}, until = {}; ///< both included
    std::uint64_t after = 0;                         ///< only later sequences: "since my last visit"
    std::optional<std::set<ProjectId>> projects = {};
    std::optional<std::set<UserId>> users = {};     ///< who signed
    std::optional<std::set<DeviceId>> devices = {}; ///< that signed
    Types types = {};                               ///< none set: every type
    /// Events that are by this or say this: an id as text, or a user id. For "Show in audit" of anything.
    std::string mentions = {};
    /// Words that must all occur, in any case: in what people wrote, in the names of who and what it is
    /// about, in the type's name and label.
    std::string text = {};
    /// How a front end calls the types, by EventType; may be empty.
    std::vector<std::string> typeLabels = {};
    bool oddOnly = false;              ///< only events whose clock went back, or is ahead of `now`
    std::optional<Timestamp> now = {}; ///< for those

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// A filter made ready for one log. It keeps references: both must outlive it. One thread at a time.
class Matcher
{
public:
    Matcher(const Log &log, const Filter &filter);
    bool matches(std::size_t index) const;

private:
    /// One word of the text, and whom and what it names.
    struct Word
    {
        std::string folded;
        std::vector<bool> users; ///< by Log::users()
        std::set<DeviceId> devices;
        std::set<ProjectId> projects;
        std::vector<std::string> sets; ///< ids as text, as `details` have them
        Types types;
    };
    Word wordFor(std::string folded) const;
    bool matchesWord(std::size_t index, const Row &row, const Word &word) const;
    bool mentions(std::size_t index, const Row &row) const;

    const Log &m_log;
    const Filter &m_filter;
    std::vector<bool> m_users; ///< wanted, by Log::users(); empty: all
    std::string m_mentioned;   ///< as canonical JSON has it, without quotes
    std::vector<Word> m_words;
};

/// Indices of the rows that match, in order; from the front of the log. Stops early, with what it has, when
/// cancelled.
std::vector<std::uint32_t> select(const Log &log, const Filter &filter,
                                  const std::atomic<bool> *cancel = nullptr);

} // namespace hypha::audit
