#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"

namespace hypha::crypto::age {

/// The strict PEM (RFC 7468) that age prescribes: lines of 64 characters, the last one may be shorter.
std::string armour(ByteView file);
/// Lines may end with CR LF; white space may stand before and after. Errc::malformed, item "armour".
Result<Bytes> unarmour(std::string_view text);
/// Whether the bytes can only be armour: a file that is not starts with the version line.
bool looksArmoured(ByteView bytes);

} // namespace hypha::crypto::age
