#pragma once

#include "crypto/secretbytes.h"

#include <vector>

/// QR codes (ISO/IEC 18004) as values: what is dark. Front ends and pages paint them.
namespace hypha::qr {

/// How much of a code may be lost before it cannot be read: about 7, 15, 25 and 30 %.
enum class Correction : std::uint8_t { low, medium, quartile, high };

/// The modules of one code, without the quiet zone of four modules that a painter must leave around it. Held
/// like a secret, because a code may carry a recovery share.
class QrCode
{
public:
    /// The smallest version that holds `text` in byte mode. Errc::limitExceeded for more than 2953 bytes at
    /// `low` (fewer with more correction), invalidInput for none. libqrencode's own working copy lives until
    /// this returns.
    static Result<QrCode> encode(ByteView text, Correction correction = Correction::medium);

    int size() const { return m_size; } ///< modules a side, 21 to 177
    bool dark(int x, int y) const;
    static constexpr int quietZone = 4; ///< modules, §5.3.8

private:
    QrCode(crypto::SecretBytes modules, int size) : m_modules(std::move(modules)), m_size(size) {}
    crypto::SecretBytes m_modules; ///< one byte a module, row by row
    int m_size;
};

} // namespace hypha::qr
