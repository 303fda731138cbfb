#pragma once

#include "crypto/secretbytes.h"

#include <optional>

namespace hypha::crypto::slip39 {

/// What is wrong with a share, or with shares together.
enum class Fault : std::uint8_t {
    unknownWord,      ///< `position`: not a word of the list, nor four letters of one
    wrongLength,      ///< `found` words instead of `expected`; `position`: where one is missing or too many
    badChecksum,      ///< `position`: the word that seems wrong; with `otherPosition`: those two seem swapped
    badPadding,       ///< no program that follows the standard wrote this
    impossibleGroups, ///< needs more groups (`expected`) than the set has (`found`)
    otherSet,         ///< not of the set of the shares before it
    otherThreshold, ///< `group` needs another number of shares by this one (`found`) than before (`expected`)
    alreadyGiven,   ///< this very share is there
    sameMember,     ///< another share of the same place in the same group is there: one of them is forged
    notNeeded,      ///< its group, or the whole set, is complete
    tooFew,         ///< `found` of `expected` groups are complete; Collector::progress() has the counts
    wrongDigest,    ///< a share of `group`, or of several groups when absent, is forged
};

/// Stable name, lower case with underscores.
const char *faultName(Fault fault);

/// Positions count from 1; 0 is "cannot be said". Never holds a word: ten bits of a secret are in each.
struct ShareError
{
    Fault fault = Fault::badChecksum;
    std::size_t position = 0;
    std::size_t otherPosition = 0;
    std::size_t found = 0;
    std::size_t expected = 0;
    std::optional<std::uint8_t> group = std::nullopt; ///< index
    friend bool operator==(const ShareError &, const ShareError &) = default;
};

Error toError(const ShareError &error);

/// A value or a ShareError.
template <class T> using Checked = tl::expected<T, ShareError>;

} // namespace hypha::crypto::slip39
