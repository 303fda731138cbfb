#pragma once

#include "crypto/slip39/share.h"

#include <functional>
#include <vector>

/// Bringing shares together of which some may be forged: one that does not fit must not keep the others from
/// being used.
namespace hypha::crypto::slip39 {

/// What a search came to. Numbers are those of the shares that were given, from 0.
struct Found
{
    SecretBytes secret;
    std::vector<std::size_t> used;   ///< exactly as many as were needed
    std::vector<std::size_t> forged; ///< those of the used groups that do not fit the used ones
    bool accepted = false;           ///< false: shares fit together, but to no secret that `accept` takes
};

/// Tries choices of as many shares as are needed, until one comes together to a secret that `accept` takes.
/// Several shares may claim one place: those that were given first are tried first, at every place, so that a
/// later claim never keeps them from being found. The number of choices is bounded (20,000 of each group's
/// shares and of groups, 64 decryptions), so that nobody can make this endless. Fault::otherSet unless all
/// are of one set; tooFew; wrongDigest with the group of which no shares fit together, or without one where
/// groups do not.
[[nodiscard]] Checked<Found> findSecret(const std::vector<Share> &shares,
                                        const std::function<bool(const SecretBytes &)> &accept);

} // namespace hypha::crypto::slip39
