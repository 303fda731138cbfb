#include "crypto/sha1.h"

#include <memory>
#include <new>
#include <openssl/evp.h>

namespace hypha::crypto {

std::array<std::uint8_t, 20> sha1(std::initializer_list<ByteView> parts)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    bool good = context && EVP_DigestInit_ex(context.get(), EVP_sha1(), nullptr) == 1;
    for (const ByteView part : parts)
        good = good && EVP_DigestUpdate(context.get(), part.data(), part.size()) == 1;
    std::array<std::uint8_t, 20> out{};
    if (!good || EVP_DigestFinal_ex(context.get(), out.data(), nullptr) != 1)
        throw std::bad_alloc();
    return out;
}

} // namespace hypha::crypto
