#pragma once

#include "crypto/aead.h"

#include <algorithm>
#include <memory>
#include <openssl/bn.h>
#include <sodium.h>
#include <string>

/// What ChaCha20-Poly1305 does not promise (THREATS C8): that a ciphertext opens under one key alone.
/// Poly1305 is a polynomial over 2^130 - 5, so that one block can be chosen for two keys to give the same
/// tag.
namespace hypha::test {

class Number
{
public:
    explicit Number(std::uint64_t value = 0) { BN_set_word(m_number.get(), value); }
    explicit Number(ByteView littleEndian)
    {
        BN_lebin2bn(littleEndian.data(), static_cast<int>(littleEndian.size()), m_number.get());
    }
    Number(const Number &other) { BN_copy(m_number.get(), other.m_number.get()); }
    Number &operator=(const Number &other)
    {
        BN_copy(m_number.get(), other.m_number.get());
        return *this;
    }

    static const Number &prime()
    {
        static const Number p = [] {
            Number out(1);
            BN_lshift(out.m_number.get(), out.m_number.get(), 130);
            BN_sub_word(out.m_number.get(), 5);
            return out;
        }();
        return p;
    }
    friend Number operator+(const Number &a, const Number &b) { return a.with(b, BN_mod_add); }
    friend Number operator-(const Number &a, const Number &b) { return a.with(b, BN_mod_sub); }
    friend Number operator*(const Number &a, const Number &b) { return a.with(b, BN_mod_mul); }
    Number inverse() const
    {
        Number out;
        BN_mod_inverse(out.m_number.get(), m_number.get(), prime().m_number.get(), context());
        return out;
    }
    static Number power2(int bits)
    {
        Number out(1);
        BN_lshift(out.m_number.get(), out.m_number.get(), bits);
        return out;
    }
    /// Of a number of 2^128 + 16 bytes, the bytes; empty when it is none.
    Bytes asFullBlock() const
    {
        Bytes out(17);
        if (BN_bn2lebinpad(m_number.get(), out.data(), 17) != 17 || out[16] != 1)
            return {};
        out.pop_back();
        return out;
    }
    /// The lowest 128 bits.
    Bytes lowest() const
    {
        Bytes out(17);
        BN_bn2lebinpad(m_number.get(), out.data(), 17);
        out.pop_back();
        return out;
    }
    /// Without a modulus.
    Number plus(const Number &other) const
    {
        Number out;
        BN_add(out.m_number.get(), m_number.get(), other.m_number.get());
        return out;
    }

private:
    static BN_CTX *context()
    {
        static const std::unique_ptr<BN_CTX, decltype(&BN_CTX_free)> one(BN_CTX_new(), &BN_CTX_free);
        return one.get();
    }
    template <class Operation> Number with(const Number &other, Operation operation) const
    {
        Number out;
        operation(out.m_number.get(), m_number.get(), other.m_number.get(), prime().m_number.get(),
                  context());
        return out;
    }

    std::unique_ptr<BIGNUM, decltype(&BN_free)> m_number{BN_new(), &BN_free};
};

/// The two halves of Poly1305's key for a nonce (RFC 8439, §2.6).
struct OneTimeKey
{
    Number r, s;

    static OneTimeKey of(const crypto::ChaChaKey &key, ByteView nonce)
    {
        Bytes block(32);
        crypto_stream_chacha20_ietf(block.data(), block.size(), nonce.data(), key.view().data());
        for (const std::size_t i : {3, 7, 11, 15})
            block[i] = static_cast<std::uint8_t>(block[i] & 15);
        for (const std::size_t i : {4, 8, 12})
            block[i] = static_cast<std::uint8_t>(block[i] & 252);
        return {Number(ByteView(block).first(16)), Number(ByteView(block).subspan(16))};
    }
};

/// nonce || two blocks || tag that opens under both keys. `aad` has whole blocks.
inline Bytes opensUnderBoth(const crypto::ChaChaKey &a, const crypto::ChaChaKey &b, ByteView aad)
{
    const Bytes nonce(crypto::chachaNonceSize, 7);
    const OneTimeKey keys[] = {OneTimeKey::of(a, nonce), OneTimeKey::of(b, nonce)};
    const auto blockOf = [](ByteView bytes) { return Number(bytes).plus(Number::power2(128)); };
    Bytes lengths(16);
    lengths[0] = static_cast<std::uint8_t>(aad.size());
    lengths[8] = 32;
    for (int tried = 0; tried < 1000; ++tried) { // one in four fits, whatever the keys are
        Bytes second(16);
        randombytes_buf(second.data(), second.size());
        // The polynomial of everything with the first block left out, and the factor that it gets.
        const auto rest = [&](const Number &r) {
            Number sum;
            const auto add = [&](const Number &block) { sum = (sum + block) * r; };
            for (std::size_t at = 0; at < aad.size(); at += 16)
                add(blockOf(aad.subspan(at, 16)));
            add(Number());
            add(blockOf(second));
            add(blockOf(lengths));
            return sum;
        };
        const auto factor = [](const Number &r) { return r * r * r; };
        const Number first = rest(keys[0].r), other = rest(keys[1].r);
        const Number block =
            (other + keys[1].s - first - keys[0].s) * (factor(keys[0].r) - factor(keys[1].r)).inverse();
        const Bytes chosen = block.asFullBlock();
        if (chosen.empty())
            continue;
        Bytes file = nonce;
        file.insert(file.end(), chosen.begin(), chosen.end());
        file.insert(file.end(), second.begin(), second.end());
        const Bytes tag = (first + block * factor(keys[0].r)).plus(keys[0].s).lowest();
        file.insert(file.end(), tag.begin(), tag.end());
        if (crypto::chachaOpen(a, file, aad) && crypto::chachaOpen(b, file, aad))
            return file;
    }
    return {};
}

} // namespace hypha::test
