#pragma once

#include "crypto/bytes.h"
#include "model/vault/records.h"

namespace hypha::vault {

/// Checks one record's file against the log (§8): the hash, the encoding, type, who signed it and that the
/// signature holds, and that its content equals the replayed state. The body without `signature` comes back.
/// Errc::unexpectedFile, hashMismatch, malformed, notCanonical, signatureInvalid, contentMismatch,
/// newerVersion.
Result<json::Object> checkRecordFile(const VaultState &state, const std::string &path, ByteView file);

} // namespace hypha::vault
