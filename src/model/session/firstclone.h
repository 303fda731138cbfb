#pragma once

#include "model/store/gitstore.h"
#include "model/sync/transport.h"
#include "model/vault/state.h"

/// Private to the room: a vault that comes to this computer for the first time.
namespace hypha::session {

struct Clone
{
    vault::VaultState state;
    store::Snapshot snapshot;
};

/// Fetches into quarantine, verifies from the first event on, asks `check` whether it is the vault and the
/// state that were promised, and only then takes it up, with both refs. Another vault, or an older state, is
/// told as that, even where it does not verify either. Errc::network, notAVault, those of `check`, every
/// finding of verification.
Result<Clone> cloneVault(store::GitStore &store, sync::Transport &transport,
                         const std::function<Result<void>(const vault::VaultState &)> &check);

} // namespace hypha::session
