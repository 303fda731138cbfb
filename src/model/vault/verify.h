#pragma once

#include "model/store/snapshot.h"
#include "model/vault/apply.h"
#include "model/vault/projectkeys.h"

#include <atomic>
#include <functional>

/// Verification (VAULT-FORMAT §8): every byte of a commit against the replay of its events.
namespace hypha::vault {

/// One thing that does not hold.
struct Finding
{
    Error error;           ///< item, expected, found
    std::string means;     ///< plain English: what it could mean
    bool isInside = false; ///< the file is as it was signed; what it holds for this device's keys is not
};

struct VerifyReport
{
    bool ok() const { return failures.empty(); }
    std::uint64_t events = 0;     ///< replayed
    std::uint64_t records = 0;    ///< record files whose hash, signature and content hold
    std::uint64_t versions = 0;   ///< set versions whose chain and ciphertext hash hold
    std::uint64_t keysOpened = 0; ///< wrapped keys unwrapped and met with their commitment
    std::uint64_t decrypted = 0;  ///< versions decrypted and met with their content hash
    Head head;                    ///< the last event that verified
    std::vector<Finding> failures;
    std::vector<Flag> flags;   ///< accepted, but odd: clocks, look-alike names
    bool indexIsStale = false; ///< audit/index.json is missing or wrong; it is never trusted
};

struct VerifyOptions
{
    std::optional<ProjectId> project; ///< only this project's files are reported and decrypted
    std::optional<SetId> set;
    bool auditOnly = false;       ///< the log alone
    bool full = true;             ///< with keys: unwrap and decrypt everything this device can
    std::optional<Timestamp> now; ///< flags events more than 10 minutes ahead of it
    const std::atomic<bool> *cancel = nullptr;
    std::function<void(std::uint64_t done, std::uint64_t total)> progress; ///< called on the calling thread
};

struct Replayed
{
    VaultState state;             ///< after the last event that verified
    std::optional<Error> problem; ///< why the replay stopped there
    std::vector<Flag> clockFlags; ///< events from the future, by options.now
};

/// Replays every event of the commit in chain order, from an empty state. Reading, hashing and signatures run
/// on all cores; judging is serial. An error only when the tree cannot be read at all or the caller
/// cancelled.
Result<Replayed> replay(const store::Snapshot &snapshot, const std::vector<store::TreeEntry> &files,
                        const VerifyOptions &options = {});

struct Verified
{
    VaultState state; ///< after the last event that verified
    VerifyReport report;
};

/// Replays, then compares every file outside audit/ with the log. With `keys` (may be null) and options.full
/// also opens every key and decrypts every version this device can. An error only when the caller cancelled.
Result<Verified> verifyAll(const store::Snapshot &snapshot, const DeviceKeys *keys,
                           const VerifyOptions &options);

/// From a verified state on: only the events after `state.head` and the files they touch (or should have
/// touched) are read. `before` is the commit that `state` is the state of. On success `state` is that of
/// `snapshot`; on an error it is of no use any more (a copy would cost as much as the whole log), and the
/// error says what does not hold: Errc::rollback or forked when `state.head` is not in the history.
Result<void> advance(VaultState &state, const store::Snapshot &before, const store::Snapshot &snapshot);

/// The meaning of an integrity error, in plain English.
std::string meaningOf(const Error &error);

} // namespace hypha::vault
