#include "crypto/random.h"

#include "crypto/library.h"

#include <sodium.h>

namespace hypha::crypto {

void fillRandom(MutableByteView out)
{
    ensureSodium();
    if (!out.empty()) // the pointer of nothing may be null, which the library forbids
        randombytes_buf(out.data(), out.size());
}

std::uint32_t randomBelow(std::uint32_t bound)
{
    ensureSodium();
    return randombytes_uniform(bound);
}

} // namespace hypha::crypto
