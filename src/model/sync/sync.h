#pragma once

#include "model/sync/lastgood.h"
#include "model/sync/rebase.h"
#include "model/sync/refusal.h"
#include "model/sync/transport.h"

/// Syncing (VAULT-FORMAT §8, §10): fetch into quarantine, verify what is new, rebase what was not pushed,
/// push by fast-forward, again when somebody was faster.
namespace hypha::sync {

enum class Step : std::uint8_t { asking, fetching, verifying, rebasing, pushing };

struct Options
{
    bool repair = false;    ///< put the last verified head back where the remote's tip does not verify
    bool fetchOnly = false; ///< read-only mode: nothing is pushed
    int tries = 12;         ///< of push, each after a fetch
    /// Waits before the next try: a front end sleeps, a test does not. False: give up.
    std::function<bool(int milliseconds)> wait;
    std::function<void(Step step)> progress;
};

struct Outcome
{
    std::optional<Verified> head; ///< the local head, where it moved
    std::size_t fetched = 0;      ///< new events of others
    std::size_t pushed = 0;       ///< events of ours that the remote took
    std::size_t unpushed = 0;     ///< events of ours that it has not
    std::vector<Parked> parked;
    bool repaired = false;
    bool repairedBlind = false;     ///< what lay on the remote could not be had: nobody saw what was in it
    std::vector<LeftOut> leftOut;   ///< what members signed and repairing could not put back
    std::optional<Refusal> refusal; ///< nothing was taken up, and nothing pushed
};

/// Errors: network (offline), wrongPassphrase with item "credential", invalidInput, busy (with item "remote"
/// where others kept being faster, with the branch's name where nobody moves it and it takes no push),
/// cancelled, newerVersion, and those of the disk. An interrupted sync leaves a vault that the next one
/// finishes: objects come before refs, and the local head moves once.
Result<Outcome> synchronise(const Replica &replica, Transport &transport, const Options &options);

/// Milliseconds before try `n` (from 1): doubling, with jitter, at most 30 s.
int backoff(int n);

} // namespace hypha::sync
