#include "model/vault/statecache.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// The cache is authenticated before it is read; reading stays in bounds all the same, and what is read is written back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace hypha;
    const auto state = vault::readState({data, size});
    if (state && !vault::readState(vault::writeState(*state)))
        std::abort();
    return 0;
}
