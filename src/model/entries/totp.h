#pragma once

#include "crypto/hmac.h"

/// One-time codes by time (RFC 6238) from an `otpauth://totp/` address.
namespace hypha::entries {

struct Totp
{
    crypto::SecretBytes key;
    crypto::HmacHash hash = crypto::HmacHash::sha1;
    unsigned digits = 6;  ///< 6 to 8
    unsigned period = 30; ///< seconds, 1 to 3600
};

/// Errc::invalidInput with the rule; codes by counter (`otpauth://hotp/`) are not supported.
Result<Totp> parseTotp(ByteView uri);
/// An address as it is; a bare key, as sites show it beside the picture, becomes one. The same errors.
Result<crypto::SecretBytes> totpUri(ByteView typed);

crypto::SecretBytes totpCode(const Totp &totp, std::int64_t seconds);
/// How long the code of that moment still holds: 1 to period.
unsigned totpSecondsLeft(const Totp &totp, std::int64_t seconds);

} // namespace hypha::entries
