#pragma once

#include "model/keystore/keystore.h"
#include "model/keystore/rememberedhead.h"
#include "model/store/gitstore.h"
#include "model/vault/operations.h"
#include "model/vault/verify.h"

/// This computer's copy of a vault, as syncing sees it.
namespace hypha::sync {

/// A verified state, and the commit whose state it is.
struct Verified
{
    vault::VaultState state;
    store::Snapshot snapshot;
};

struct SeenRefusal;

struct Replica
{
    store::GitStore &store;
    const vault::DeviceKeys &keys;
    const crypto::SessionSealer &sealer;
    const keystore::Keystore &keystore;
    const Clock &clock;
    crypto::Hash fingerprint;
    std::string remote;               ///< the address, for people
    std::filesystem::path dataFolder; ///< data/<profile>: proofs, parked operations, what the last sync said
    std::filesystem::path headFile;
    /// The local head, with what other processes committed since.
    std::function<Result<Verified>()> local;
    /// The state of a commit that was verified before (refs/hypha/remote): from the cache, or replayed.
    std::function<Result<vault::VaultState>(const store::Snapshot &)> stateOf;
    /// Other devices whose keys are at hand for this sync (a kit's): what they signed can be made again.
    std::vector<const vault::DeviceKeys *> also = {};
    SeenRefusal *seen = nullptr; ///< kept from sync to sync, where there is somebody to keep it

    /// Null for a device whose keys are not here.
    const vault::DeviceKeys *keysOf(const DeviceId &device) const;
    std::filesystem::path parkedFolder() const { return dataFolder / "parked"; }
    keystore::HeadSeal headSeal() const;
};

/// How many first events two histories of one vault have in common. A chain hash covers everything before it.
std::size_t commonEvents(const vault::VaultState &a, const vault::VaultState &b);

/// The events of `state` from that place in the log on, read from its commit.
Result<std::vector<vault::Event>> eventsFrom(const vault::VaultState &state, const store::Snapshot &snapshot,
                                             std::size_t from);

vault::ReadFile readerOf(const store::Snapshot &snapshot);

} // namespace hypha::sync
