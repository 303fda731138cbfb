#pragma once

#include "crypto/bytes.h"

#include <initializer_list>

namespace hypha::crypto {

/// SHA-1 (FIPS 180-4) over the concatenation of the parts. It names git objects and proves nothing: two
/// contents with one hash can be made, so it is only for bytes that we have put together
/// ourselves, and for seeing whether the disk kept what came through something that looks for collisions.
std::array<std::uint8_t, 20> sha1(std::initializer_list<ByteView> parts);

} // namespace hypha::crypto
