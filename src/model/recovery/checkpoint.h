#pragma once

#include "model/vault/state.h"

/// What a sheet says about the vault: which one, and how far it had come. Public; a new computer compares it
/// with what the host shows before anything else.
namespace hypha::recovery {

inline constexpr std::string_view checkpointPrefix = "hypha-checkpoint-1:";
inline constexpr std::size_t maxCheckpointSize = 4096; ///< bytes of the text

struct Checkpoint
{
    crypto::Hash fingerprint; ///< the first chain_hash
    vault::Head head;
    std::optional<std::string> remote; ///< hostile input, as in an invitation
    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

/// The prefix and canonical JSON `{"fingerprint", "head", "remote"}`: the small code of a sheet.
std::string writeCheckpoint(const Checkpoint &checkpoint);
/// Strict. Errc::malformed, limitExceeded; newerVersion for another number after `hypha-checkpoint-`.
Result<Checkpoint> parseCheckpoint(ByteView text);

} // namespace hypha::recovery
