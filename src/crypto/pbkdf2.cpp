#include "crypto/pbkdf2.h"

#include <openssl/evp.h>
#include <stdexcept>

namespace hypha::crypto {

SecretBytes pbkdf2HmacSha256(ByteView password, ByteView salt, std::uint32_t iterations, std::size_t length)
{
    SecretBytes out(length);
    const int done =
        PKCS5_PBKDF2_HMAC(reinterpret_cast<const char *>(password.data()), static_cast<int>(password.size()),
                          salt.data(), static_cast<int>(salt.size()), static_cast<int>(iterations),
                          EVP_sha256(), static_cast<int>(length), out.mutableView().data());
    if (done != 1)
        throw std::runtime_error("libcrypto cannot compute PBKDF2");
    return out;
}

} // namespace hypha::crypto
