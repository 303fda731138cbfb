#pragma once

#include "model/store/gitstore.h"
#include "model/store/reachable.h"

#include <memory>

namespace hypha::sync {

/// One remote, of which nothing is believed: bytes come into quarantine, and only refs/heads/main is known
/// (G6).
class Transport
{
public:
    virtual ~Transport() = default;

    /// The remote's main, absent where it has none. Errc::network: the remote is out of reach (offline).
    /// Errc::notCanonical: the branch is there and names no commit.
    virtual Result<std::optional<store::ObjectId>> tip() = 0;
    /// Brings what the history of `tip` needs and `local` lacks into `quarantine`, as git packs, and nothing
    /// else. Errc::malformed, limitExceeded, hashMismatch for what no honest remote sends.
    virtual Result<void> fetch(const store::ObjectId &tip, const store::GitStore &local,
                               const std::filesystem::path &quarantine) = 0;
    /// Moves the remote's main, and nothing else, from `expected` to `commit` by compare-and-swap; objects go
    /// first. Errc::conflict: it was moved meanwhile, or somebody holds its lock. `force` is for putting a
    /// verified head back over one that does not verify, or (with none expected) names no commit; without it
    /// `commit` descends from `expected`.
    virtual Result<void> push(const store::GitStore &local, const std::optional<store::ObjectId> &expected,
                              const store::ObjectId &commit, bool force) = 0;
};

} // namespace hypha::sync
