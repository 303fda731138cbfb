#pragma once

#include "crypto/secretbytes.h"

namespace hypha::cli {

/// The text as a QR code on standard error, where that is a terminal with room for it; otherwise nothing.
/// Light modules are drawn, for a dark background. The art goes through guarded memory, because it says what
/// the text says.
Result<void> drawQrCode(ByteView text);

/// Lines of half blocks, two rows of modules a line, quiet zone included.
Result<crypto::SecretBytes> qrArt(ByteView text, std::size_t columns);

} // namespace hypha::cli
