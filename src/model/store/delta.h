#pragma once

#include "crypto/bytes.h"

namespace hypha::store {

/// git's delta from `base` to `target`. Versions of a tree or a record begin and end alike mostly; between, a
/// record differs in its signature and where a list grew, and what both have there in blocks is copied too.
Bytes makeDelta(ByteView base, ByteView target);

} // namespace hypha::store
