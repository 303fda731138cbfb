#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"

#include <compare>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hypha::store {

/// A git object id (SHA-1). Only an address: what a file contains is judged by the log's BLAKE3 hashes.
struct ObjectId
{
    std::array<std::uint8_t, 20> bytes{};
    std::string toString() const;
    friend auto operator<=>(const ObjectId &, const ObjectId &) = default;
};

struct TreeEntry
{
    std::string path; ///< relative to `.mycelium/`
    ObjectId blob;
};

struct TreeChange
{
    std::string path;               ///< relative to `.mycelium/`
    std::optional<ObjectId> before; ///< absent: added
    std::optional<ObjectId> after;  ///< absent: deleted
};

/// The vault's tree at one commit, read from git objects directly (VAULT-FORMAT §1): no work tree, filters,
/// attributes, submodules or replace refs. Cheap to copy; one thread at a time; `reopen` gives another thread
/// its own.
class Snapshot
{
public:
    const ObjectId &commit() const { return m_commit; }

    /// Errc::missingFile when there is no such file; Errc::malformed when the path leads over something that
    /// is no tree or blob of mode 100644; Errc::limitExceeded above `limit` bytes (checked before it is
    /// read).
    Result<Bytes> read(std::string_view path, std::size_t limit = defaultLimit) const;
    Result<Bytes> readBlob(const ObjectId &blob, std::size_t limit = defaultLimit) const;
    /// The object id of a file, absent when there is none.
    Result<std::optional<ObjectId>> find(std::string_view path) const;
    /// Those of these files that there are; each folder is read once, however many of its files are meant.
    Result<std::vector<TreeEntry>> find(const std::vector<std::string> &paths) const;
    /// Every file, sorted by path; none when the commit has no `.mycelium` at all. Refuses with
    /// Errc::malformed what §1 refuses: other modes, empty trees, a name twice, `.mycelium` that is not one
    /// tree, names with '/', '.', '..' or control characters.
    Result<std::vector<TreeEntry>> list() const;
    /// The files that differ from `older`, whose trees were checked before, by comparing tree ids top-down:
    /// cost follows the difference, not the size. The trees it walks are checked as in list(). `guess` has
    /// files that may be all that a folder got, sorted by path, each once: where the object id says so, the
    /// folder (a line for each event of a month) need not be unpacked and read. A wrong guess costs time.
    Result<std::vector<TreeChange>> changesSince(const Snapshot &older,
                                                 std::vector<TreeEntry> guess = {}) const;
    /// The files that a fetch brought into quarantine, if they are few and small (arrived.h).
    Result<std::vector<ObjectId>> arrivedBlobs(std::size_t objectLimit, std::size_t fileLimit) const;
    /// The same commit over a repository handle of its own, for another thread.
    Result<Snapshot> reopen() const;
    /// The same, for reading very many files; what is reopened from it is so, too. It does not see what packs
    /// bring later.
    Result<Snapshot> forManyReads() const;

    static constexpr std::size_t defaultLimit = 64u << 20; // bytes

private:
    friend class GitStore;
    struct Repository; // a libgit2 handle
    Snapshot(std::shared_ptr<Repository> repository, ObjectId commit)
        : m_repository(std::move(repository)), m_commit(commit)
    {
    }
    std::shared_ptr<Repository> m_repository;
    ObjectId m_commit;
};

} // namespace hypha::store
