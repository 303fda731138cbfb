#pragma once

#include "crypto/slip39/wordindices.h"

namespace hypha::crypto::slip39 {

/// Which word (from 1) of one too many does not belong there: without it the checksum holds. Of the same word
/// twice, the second; 0 when it cannot be said. At least five words.
std::size_t findSurplus(const WordIndices &words);

} // namespace hypha::crypto::slip39
