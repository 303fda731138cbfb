#pragma once

#include "model/recovery/plan.h"
#include "model/vault/projectkeys.h"

/// What org_recovery.json says beyond the log: groups, holders and the share set's identifier (VAULT-FORMAT
/// §9).
namespace hypha::recovery {

struct Document
{
    DeviceId key;
    std::uint64_t setNumber = 0;
    std::uint16_t identifier = 0; ///< of the share set, 15 bits
    Plan plan;
    Timestamp createdAt; ///< of the first set
    std::optional<Timestamp> lastRotated;
    friend bool operator==(const Document &, const Document &) = default;
};

/// From the record's bytes, which nobody has compared with the log here: for a check without keys.
Result<Document> readDocument(ByteView file);
/// Of the vault as it is: the bytes have the hash that the log gives. Errc::notFound without a recovery key.
Result<Document> currentDocument(const vault::VaultState &state, const vault::ReadFile &read);

} // namespace hypha::recovery
