#include "crypto/kdf.h"

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <openssl/evp.h>
#include <sodium.h>
#include <stdexcept>

namespace hypha::crypto {

namespace {

constexpr std::size_t macSize = 32; ///< bytes, of both hash functions here
using Parts = std::initializer_list<ByteView>;
using MacFunction = void (*)(ByteView key, Parts message, MutableByteView out);

void macSha256(ByteView key, Parts message, MutableByteView out)
{
    crypto_auth_hmacsha256_state state;
    static constexpr std::uint8_t none = 0; // the library forbids the null pointer of an empty key
    crypto_auth_hmacsha256_init(&state, key.empty() ? &none : key.data(), key.size());
    for (ByteView part : message)
        crypto_auth_hmacsha256_update(&state, part.data(), part.size());
    crypto_auth_hmacsha256_final(&state, out.data());
    sodium_memzero(&state, sizeof state);
}

/// BLAKE2s-256 by libcrypto, which wipes its state when it frees it.
class Blake2s
{
public:
    Blake2s()
    {
        static const std::unique_ptr<EVP_MD, Free> digest(EVP_MD_fetch(nullptr, "BLAKE2S-256", nullptr));
        require(digest && m_context && EVP_DigestInit_ex2(m_context.get(), digest.get(), nullptr) == 1);
    }
    void update(ByteView data) { require(EVP_DigestUpdate(m_context.get(), data.data(), data.size()) == 1); }
    void finish(MutableByteView out)
    {
        require(EVP_DigestFinal_ex(m_context.get(), out.data(), nullptr) == 1);
    }

private:
    struct Free
    {
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
        void operator()(EVP_MD *digest) const { EVP_MD_free(digest); }
    };
    static void require(bool condition)
    {
        if (!condition)
            throw std::runtime_error("libcrypto cannot compute BLAKE2s");
    }
    std::unique_ptr<EVP_MD_CTX, Free> m_context{EVP_MD_CTX_new()};
};

constexpr std::size_t blake2sBlockSize = 64; ///< bytes, RFC 7693 §2.1

SecretBytes blake2sKeyBlock(ByteView key)
{
    SecretBytes block(blake2sBlockSize);
    if (key.size() <= blake2sBlockSize) {
        std::ranges::copy(key, block.mutableView().begin());
        return block;
    }
    Blake2s hash;
    hash.update(key);
    hash.finish(block.mutableView().first(macSize));
    return block;
}

void macBlake2s(ByteView key, Parts message, MutableByteView out)
{
    SecretBytes pad = blake2sKeyBlock(key);
    for (std::uint8_t &byte : pad.mutableView())
        byte ^= 0x36; // ipad of RFC 2104 §2
    Blake2s inner;
    inner.update(pad.view());
    for (ByteView part : message)
        inner.update(part);
    SecretBytes digest(macSize);
    inner.finish(digest.mutableView());

    for (std::uint8_t &byte : pad.mutableView())
        byte ^= 0x36 ^ 0x5c; // from ipad to opad
    Blake2s outer;
    outer.update(pad.view());
    outer.update(digest.view());
    outer.finish(out);
}

/// RFC 5869 §2: extract, then expand.
SecretBytes hkdf(MacFunction mac, ByteView ikm, ByteView salt, ByteView info, std::size_t length)
{
    if (length > 255 * macSize)
        throw std::length_error("HKDF gives at most 255 blocks");
    SecretBytes pseudoRandomKey(macSize);
    mac(salt, {ikm}, pseudoRandomKey.mutableView());

    SecretBytes out(length);
    SecretBytes block(macSize);
    ByteView previous;
    std::uint8_t counter = 0;
    for (std::size_t done = 0; done < length; done += macSize) {
        ++counter;
        mac(pseudoRandomKey.view(), {previous, info, ByteView(&counter, 1)}, block.mutableView());
        previous = block.view();
        const std::size_t count = std::min(macSize, length - done);
        std::ranges::copy(previous.first(count), out.mutableView().subspan(done).begin());
    }
    return out;
}

} // namespace

SecretBytes hkdfSha256(ByteView ikm, ByteView salt, std::string_view info, std::size_t length)
{
    return hkdf(macSha256, ikm, salt, asBytes(info), length);
}

SecretBytes hkdfBlake2s(ByteView ikm, ByteView salt, std::string_view info, std::size_t length)
{
    return hkdf(macBlake2s, ikm, salt, asBytes(info), length);
}

std::array<std::uint8_t, 32> hmacSha256(ByteView key, ByteView message)
{
    std::array<std::uint8_t, macSize> out;
    macSha256(key, {message}, out);
    return out;
}

std::array<std::uint8_t, 32> hmacBlake2s(ByteView key, ByteView message)
{
    std::array<std::uint8_t, macSize> out;
    macBlake2s(key, {message}, out);
    return out;
}

} // namespace hypha::crypto
