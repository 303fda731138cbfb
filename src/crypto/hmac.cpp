#include "crypto/hmac.h"

#include <array>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdexcept>

namespace hypha::crypto {

static const EVP_MD *digestOf(HmacHash hash)
{
    switch (hash) {
    case HmacHash::sha1:
        return EVP_sha1();
    case HmacHash::sha256:
        return EVP_sha256();
    case HmacHash::sha512:
        return EVP_sha512();
    }
    throw std::logic_error("no such hash");
}

SecretBytes hmac(HmacHash hash, ByteView key, ByteView message)
{
    static constexpr std::uint8_t none = 0; // OpenSSL reads a null key as "the key of before"
    std::array<std::uint8_t, EVP_MAX_MD_SIZE> out{};
    unsigned size = 0;
    if (!HMAC(digestOf(hash), key.empty() ? &none : key.data(), static_cast<int>(key.size()), message.data(),
              message.size(), out.data(), &size))
        throw std::bad_alloc();
    SecretBytes made = SecretBytes::copyOf(ByteView(out).first(size));
    wipe(out);
    return made;
}

} // namespace hypha::crypto
