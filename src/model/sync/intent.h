#pragma once

#include "model/sync/replica.h"

/// What a local event wanted, to be wanted again on a newer state (VAULT-FORMAT §10).
namespace hypha::sync {

/// Where an event was made, and where it is to be made again.
struct IntentContext
{
    const vault::VaultState &before; ///< the state that the event met here
    const vault::VaultState &onto;   ///< the state that it meets now
    Timestamp now;
    const std::vector<vault::Event> &together; ///< the events of its commit, itself among them
    const vault::ReadFile &file;               ///< files of its commit
};

/// The operation that asks for the same once more; nothing where the newer state has it already or it follows
/// from another operation (a rotation that was due). Not for versions of secret sets, which are merged.
/// Errc::conflict where somebody else decided the same thing otherwise meanwhile.
Result<std::optional<vault::Operation>> intentOf(const vault::Event &event, const IntentContext &context);

/// Inside of intentOf(): people, devices and shared keys.
Result<std::optional<vault::Operation>> teamIntentOf(const vault::Event &event, const IntentContext &context);

/// Inside of intentOf(): recovery.
Result<std::optional<vault::Operation>> recoveryIntentOf(const vault::Event &event,
                                                         const IntentContext &context);

} // namespace hypha::sync
