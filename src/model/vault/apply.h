#pragma once

#include "model/vault/delta.h"

/// The one transition function (VAULT-FORMAT §6–§9). It judges our own operations, fetched events and
/// `verify`.
namespace hypha::vault {

/// Whether `event` is legal right after `state`, and what it changes. Pure: time comes from the event and the
/// state, never from this computer's clock. `signatureChecked` is the key under which the caller has already
/// verified the signature (replaying verifies many in parallel); without it the signature is verified here.
///
/// Errors say why: chainBroken, signatureInvalid, permissionDenied, deviceNotActive, rotationDue, owed,
/// alreadyExists, notFound, contentMismatch, illegalEvent, malformed, newerVersion. For an event of a history
/// that somebody gives us every one of them means that the history is not legal.
Result<Delta> judge(const VaultState &state, const Event &event,
                    const std::optional<crypto::Ed25519PublicKey> &signatureChecked = std::nullopt);

/// The same judgement of an event whose `files`, chain hash and signature do not exist yet: `files` comes
/// back as the paths that the event will write or delete. So an operation says only what it wants; what it
/// must write follows.
struct Rehearsal
{
    Delta delta;
    std::vector<std::string> written;
    std::vector<std::string> deleted;
};
Result<Rehearsal> rehearse(const VaultState &state, const Event &draft);

/// judge() and take(): the state is unchanged when it fails.
Result<void> apply(VaultState &state, const Event &event,
                   const std::optional<crypto::Ed25519PublicKey> &signatureChecked = std::nullopt);

} // namespace hypha::vault
