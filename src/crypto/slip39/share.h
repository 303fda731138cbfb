#pragma once

#include "crypto/slip39/fault.h"

namespace hypha::crypto::slip39 {

inline constexpr unsigned mostShares = 16;         ///< groups of a set, members of a group
inline constexpr unsigned mostExponent = 15;       ///< 2,500 · 2^exponent rounds of PBKDF2 a step, four steps
inline constexpr std::size_t smallSecretSize = 16; ///< bytes: 20 words a share
inline constexpr std::size_t largeSecretSize = 32; ///< bytes: 33 words a share

/// What all shares of a set have in common. Public.
struct SetHeader
{
    std::uint16_t identifier = 0; ///< 15 bits, random
    bool extendable = true;       ///< other sets of the same secret can be made later
    std::uint8_t iterationExponent = 1;
    std::uint8_t groupThreshold = 1;
    std::uint8_t groupCount = 1;
    friend bool operator==(const SetHeader &, const SetHeader &) = default;
};

/// What stands in a share beside its part of the secret. Public. Indices count from 0.
struct ShareHeader
{
    SetHeader set;
    std::uint8_t groupIndex = 0;
    std::uint8_t memberIndex = 0;
    std::uint8_t memberThreshold = 1;
    friend bool operator==(const ShareHeader &, const ShareHeader &) = default;
};

/// A share of SLIP-0039. Its value is as secret as what it helps to rebuild.
struct Share
{
    ShareHeader header;
    SecretBytes value; ///< 16 or 32 bytes
};

/// Words of a share of a secret of this size: 20 or 33.
constexpr std::size_t wordCount(std::size_t secretSize)
{
    return secretSize == largeSecretSize ? 33 : 20;
}

/// Lower case, single spaces. The share's value has one of the two sizes.
SecretBytes toWords(const Share &share);
/// Words in any case with any white space between them; four letters or more of a word are enough.
[[nodiscard]] Checked<Share> parseShare(ByteView words);
/// The same for a drill: tells whose share it is, keeps nothing of the secret.
[[nodiscard]] Checked<ShareHeader> checkShare(ByteView words);

} // namespace hypha::crypto::slip39
