#pragma once

#include "model/sync/refusal.h"
#include "model/sync/transport.h"

/// Inside of synchronise().
namespace hypha::sync {

struct Received
{
    std::optional<Refusal> refusal;
    bool withoutVault = false; ///< the remote's main has no `.mycelium/`, and this vault was never there
    Verified base;             ///< the last state of the remote that was verified before
    Verified head;             ///< the remote's present state; its objects may still be in quarantine
};

/// Fetches `tip` into quarantine and verifies it: what is new since `known` where that is there, else
/// everything. It must contain what this computer remembers, or (of a remote that is new to us) be an older
/// part of what `local` has. What was refused before (`replica.seen`) is not looked at again but `afresh`,
/// which leaves its objects in quarantine.
Result<Received> receive(const Replica &replica, Transport &transport,
                         const std::optional<store::ObjectId> &known,
                         const std::optional<store::ObjectId> &tip, const Verified &local, bool afresh);
/// The same where the remote's main names no commit, and `why`.
Result<Received> refuseNameless(const Replica &replica, const store::ObjectId &known, const Verified &local,
                                const Error &why);

} // namespace hypha::sync
