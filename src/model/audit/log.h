#pragma once

#include "model/audit/eventtype.h"
#include "model/audit/names.h"

/// The audit log as rows: what a list, a chart or an export of 100,000 events is made of.
namespace hypha::audit {

/// One event, without its texts. Every row stands for an event that the replay has judged: its signature, its
/// place in the chain and its author's permission hold, or it would not be here.
struct Row
{
    std::uint64_t sequence = 0; ///< 1 …
    EventId id;
    Timestamp time; ///< by the signer's clock
    DeviceId device;
    std::optional<ProjectId> project;
    crypto::Hash chainHash;
    std::uint32_t user = 0; ///< index into Log::users()
    EventType type = EventType::newer;
    bool clockWentBack = false; ///< earlier than the event before it: accepted, and flagged (§6)

    Category category() const { return categoryOf(type); }
    /// More than 10 minutes ahead of `now`: accepted, and flagged (§6).
    bool isInFuture(const Timestamp &now) const;

private:
    friend class Log;
    friend class LogArchive;
    std::uint64_t detailsAt = 0, textAt = 0;
    std::uint32_t detailsSize = 0, textSize = 0;
};

/// A value: copies share everything and cost next to nothing, so that one may be handed to another thread
/// while the other grows. Rows are counted from 0; the row of sequence N is row(N − 1).
class Log
{
public:
    Log();

    /// Takes up the next event of a log that has been verified: its sequence is size() + 1. Nothing is
    /// checked here.
    void add(const vault::Event &event);

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const Row &row(std::size_t index) const { return chunk(index).rows[index % chunkSize]; }
    const UserId &user(const Row &row) const { return m_users->byIndex.at(row.user); }
    /// Everybody who ever signed an event, in the order of their first.
    const std::vector<UserId> &users() const { return m_users->byIndex; }
    const Names &names() const { return *m_names; }

    /// `details` as they were signed: canonical JSON, members that this version does not know included. Empty
    /// where they are longer than maxDetails: OpenVault::events() has them.
    std::string_view detailsJson(std::size_t index) const;
    /// The same, parsed: some microseconds. Errc::limitExceeded for those that are too long.
    Result<vault::Details> details(std::size_t index) const;
    /// The row as an event, for making a sentence: without `files`, previous, signature and signed bytes.
    /// Details that are too long are Newer.
    vault::Event event(std::size_t index) const;
    /// What people wrote in it (names, messages, notes, reasons), folded for searching (foldedName).
    std::string_view foldedText(std::size_t index) const;

    /// Whether `other` begins with everything that is here.
    bool isPrefixOf(const Log &other) const;

    static constexpr std::size_t maxDetails = 256u << 10; // bytes
    static constexpr std::size_t chunkSize = 1024;        // rows

private:
    friend class LogArchive;
    struct Chunk
    {
        std::vector<Row> rows;
        std::string details, texts; ///< one after the other
    };
    struct Users
    {
        std::vector<UserId> byIndex;
        std::map<UserId, std::uint32_t> indexOf;
    };
    const Chunk &chunk(std::size_t index) const { return *m_chunks[index / chunkSize]; }
    Chunk &lastChunk();
    std::uint32_t userIndex(const UserId &user);

    std::vector<std::shared_ptr<Chunk>> m_chunks; ///< changed only while nobody else holds it
    std::shared_ptr<Users> m_users;
    std::shared_ptr<Names> m_names;
    std::size_t m_size = 0;
};

/// The texts of an event that people wrote, with line ends between them.
std::string textsOf(const vault::Details &details);
/// foldedName(), quickly where the text is ASCII, as most are.
std::string foldedText(std::string_view text);

/// What the replay flagged about this event: state.flags of its sequence, in order.
std::vector<std::string> flagsOf(const vault::VaultState &state, std::uint64_t sequence);
/// Whatever this device signed says nothing about its user: nobody has let it in, and whoever can write to
/// the repository could have made it.
bool isUnverified(const vault::Device &signer);

} // namespace hypha::audit
