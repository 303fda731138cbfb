#pragma once

#include "crypto/hash.h"
#include "crypto/signature.h"
#include "model/record/json.h"
#include "model/record/uuid.h"

namespace hypha {

inline constexpr std::uint64_t schemaVersion = 1;

/// A signed record (VAULT-FORMAT §3): an object with schema_version, type, signed_by and signature. Parsing
/// checks the encoding and these four members; whether the signature is anybody's is checkSignature()'s
/// business, and whether schema_version is ours is the caller's, because a newer version is believed only
/// when signed (§2).
struct SignedRecord
{
    std::string type;
    std::uint64_t schemaVersion = 0;
    DeviceId signedBy;
    crypto::Ed25519Signature signature;
    json::Object body;       ///< the whole object without `signature`
    std::string signedBytes; ///< canonical JSON of `body`

    /// From a record's file; `where` names it in errors.
    static Result<SignedRecord> parse(ByteView file, std::string_view where);
    bool signatureHolds(const crypto::Ed25519PublicKey &key) const;
};

/// The bytes of a record's file: `body` (with its own members and `type`) gets schema_version, signed_by and
/// the signature.
Bytes signRecord(json::Object body, std::string_view type, const DeviceId &signer,
                 const crypto::Ed25519Signer &key);

} // namespace hypha
