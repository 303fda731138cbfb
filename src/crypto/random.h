#pragma once

#include "crypto/bytes.h"

namespace hypha::crypto {

/// From the system's CSPRNG (getrandom through libsodium). Never fails; aborts if the system has none.
void fillRandom(MutableByteView out);

template <std::size_t N> std::array<std::uint8_t, N> randomArray()
{
    std::array<std::uint8_t, N> out;
    fillRandom(out);
    return out;
}

/// Uniform in [0, bound), bound > 0.
std::uint32_t randomBelow(std::uint32_t bound);

} // namespace hypha::crypto
