#include "crypto/keyagreement.h"

#include "crypto/library.h"
#include "crypto/smallorder.h"

#include <sodium.h>

namespace hypha::crypto {

X25519PublicKey x25519PublicKey(const X25519SecretKey &secret)
{
    ensureSodium();
    X25519PublicKey out;
    crypto_scalarmult_curve25519_base(out.bytes.data(), secret.view().data());
    return out;
}

Result<SecretBytes> x25519(const X25519SecretKey &secret, const X25519PublicKey &peer)
{
    ensureSodium();
    SecretBytes out(X25519SecretKey::size);
    const int code =
        crypto_scalarmult_curve25519(out.mutableView().data(), secret.view().data(), peer.bytes.data());
    // The library refuses small orders by a table of its own; the result is looked at besides.
    if (code != 0 || sodium_is_zero(out.view().data(), out.size()) == 1)
        return fail(Errc::malformed, "X25519 public key", "the shared secret is zero");
    return out;
}

bool x25519IsSmallOrder(const X25519PublicKey &key)
{
    return isOneOf(smallOrderU, withoutTopBit(key.bytes)); // RFC 7748 §5 ignores the top bit
}

} // namespace hypha::crypto
