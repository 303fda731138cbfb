#pragma once

#include "crypto/bytes.h"

namespace hypha::store {

/// git's delta from `base` to `target`: their common beginning, what lies between, their common end. Versions
/// of a tree or a record differ in one place mostly, and then nothing is smaller; it costs one comparison of
/// the bytes.
Bytes makeDelta(ByteView base, ByteView target);

} // namespace hypha::store
