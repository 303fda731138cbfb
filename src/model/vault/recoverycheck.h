#pragma once

#include "crypto/result.h"
#include "model/record/json.h"
#include "model/vault/state.h"

namespace hypha::vault {

/// The parts of recovery/org_recovery.json that no event repeats (§9): groups, thresholds, holders,
/// identifier, times. Errc::malformed for what SLIP-0039 cannot have made, contentMismatch for times of no
/// event.
Result<void> checkRecoveryDocument(const RecoveryKey &key, const json::Object &body);
/// A sealed share or contribution: 32 bytes of ephemeral key and a ciphertext of plausible size.
Result<void> checkSealedShare(const json::Object &body, const std::string &path);

} // namespace hypha::vault
