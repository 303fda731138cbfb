#pragma once

#include "crypto/result.h"
#include "model/record/json.h"

namespace hypha::vault {

/// The parts of recovery/org_recovery.json that no event repeats (§9): groups, thresholds, holders, identifier.
/// Errc::malformed for what SLIP-0039 cannot have made.
Result<void> checkRecoveryDocument(const json::Object &body);
/// A sealed share or contribution: 32 bytes of ephemeral key and a ciphertext of plausible size.
Result<void> checkSealedShare(const json::Object &body, const std::string &path);

} // namespace hypha::vault
