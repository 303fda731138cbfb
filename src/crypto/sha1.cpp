#include "crypto/sha1.h"

#include <memory>
#include <new>
#include <openssl/evp.h>

namespace hypha::crypto {

std::array<std::uint8_t, 20> sha1(std::initializer_list<ByteView> parts)
{
    // Looking the method up and making a context cost more than hashing a small object.
    static const EVP_MD *const method = EVP_MD_fetch(nullptr, "SHA1", nullptr);
    thread_local const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                                       EVP_MD_CTX_free);
    bool good = method && context && EVP_DigestInit_ex(context.get(), method, nullptr) == 1;
    for (const ByteView part : parts)
        good = good && EVP_DigestUpdate(context.get(), part.data(), part.size()) == 1;
    std::array<std::uint8_t, 20> out{};
    if (!good || EVP_DigestFinal_ex(context.get(), out.data(), nullptr) != 1)
        throw std::bad_alloc();
    return out;
}

} // namespace hypha::crypto
