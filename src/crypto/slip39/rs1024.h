#pragma once

#include "crypto/slip39/fault.h"
#include "crypto/slip39/wordindices.h"

/// The checksum of SLIP-0039: a Reed-Solomon code over GF(1024) that misses no error in up to three words.
namespace hypha::crypto::slip39 {

inline constexpr std::size_t checksumWords = 3;

/// Whether the last three words are the checksum of those before. At least four words.
bool checksumHolds(const WordIndices &words);
/// Fills the last three words in.
void setChecksum(WordIndices &words);

/// Where words whose checksum does not hold seem to be damaged: one changed, or two swapped. The standard
/// wants positions only: a correction offered would soon be taken for the truth. Zeros when it cannot be
/// said.
struct Damage
{
    std::size_t position = 0;      ///< from 1
    std::size_t otherPosition = 0; ///< from 1
};
Damage findDamage(const WordIndices &words);
/// Before which word (from 1) one seems to be missing; 0 when it cannot be said.
std::size_t findGap(const WordIndices &words);

} // namespace hypha::crypto::slip39
