#pragma once

#include "crypto/result.h"

namespace hypha::vault {

/// What is stored is not what was written, as opposed to a question, a permission or the world around.
constexpr bool isDamage(Errc code)
{
    return code >= Errc::malformed && code <= Errc::forked;
}

} // namespace hypha::vault
