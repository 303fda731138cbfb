#include "crypto/secretbase64.h"

#include "crypto/library.h"

#include <sodium.h>

namespace hypha::crypto {

static int variantOf(Base64 alphabet)
{
    return alphabet == Base64::padded ? sodium_base64_VARIANT_ORIGINAL
                                      : sodium_base64_VARIANT_URLSAFE_NO_PADDING;
}

SecretBytes encodeBase64(ByteView secret, Base64 alphabet)
{
    ensureSodium();
    const std::size_t withTerminator = sodium_base64_encoded_len(secret.size(), variantOf(alphabet));
    SecretBytes text(withTerminator);
    sodium_bin2base64(reinterpret_cast<char *>(text.mutableView().data()), withTerminator, secret.data(),
                      secret.size(), variantOf(alphabet));
    return SecretBytes::copyOf(text.view().first(withTerminator - 1));
}

Result<SecretBytes> decodeBase64(ByteView text, Base64 alphabet)
{
    ensureSodium();
    // libsodium 1.0.18 takes every byte from 0x80 on for the last letter of the alphabet. Without branches on
    // what is secret.
    std::uint8_t seen = 0;
    for (const std::uint8_t byte : text)
        seen |= byte;
    if (seen >= 0x80)
        return fail(Errc::malformed, "base64", "it has bytes that are no letters");
    SecretBytes out(text.size() / 4 * 3 + 3);
    std::size_t size = 0;
    const int code =
        sodium_base642bin(out.mutableView().data(), out.size(), reinterpret_cast<const char *>(text.data()),
                          text.size(), nullptr, &size, nullptr, variantOf(alphabet));
    if (code != 0)
        return fail(Errc::malformed, "base64", "not of the one encoding that is accepted");
    return SecretBytes::copyOf(out.view().first(size));
}

} // namespace hypha::crypto
