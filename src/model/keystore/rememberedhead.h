#pragma once

#include "crypto/keys.h"
#include "model/record/uuid.h"

#include <filesystem>

/// The last head of the vault that this computer verified (VAULT-FORMAT §8, "against rollback and forks").
namespace hypha::keystore {

struct RememberedHead
{
    std::uint64_t sequence = 0;
    EventId eventId;
    crypto::Hash chainHash;
    friend bool operator==(const RememberedHead &, const RememberedHead &) = default;
};

/// What a remembered head is authenticated with and bound to: another profile's file, or that of another
/// vault, is none.
struct HeadSeal
{
    crypto::MacKey key; ///< Keystore::macKey(label::rememberedHead)
    Uuid keystoreId;
    crypto::Hash fingerprint; ///< of the organisation: the vault's first chain_hash
};

/// Atomically, mode 0600; missing folders are made.
Result<void> saveRememberedHead(const std::filesystem::path &file, const RememberedHead &head,
                                const HeadSeal &seal);
/// Errc::rememberedHeadLost when the file is missing or not authentic, which a front end must never take for
/// a first clone. An older file of the same profile that is put back (a restored backup) is authentic and
/// cannot be told from the current one (H13); peers' heads can tell.
Result<RememberedHead> loadRememberedHead(const std::filesystem::path &file, const HeadSeal &seal);

} // namespace hypha::keystore
