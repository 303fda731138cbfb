#pragma once

#include "support/temporaryhome.h"

#include <cstdio>
#include <cstdlib>
#include <type_traits>

namespace hypha::test {

/// The value, or the end of the test program with the error's words.
template <class T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", describe(result.error()).c_str());
        std::abort();
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace hypha::test
