#include "crypto/slip39/cipher.h"

#include "crypto/pbkdf2.h"

#include <algorithm>

namespace hypha::crypto::slip39 {

namespace {

constexpr std::uint32_t leastIterations = 2500; ///< a round: 10,000 in four rounds

/// The round function: PBKDF2 over the round's number and the passphrase, salted with the set and `half`.
SecretBytes roundKey(std::uint8_t round, ByteView half, ByteView passphrase, const SetHeader &set)
{
    SecretBuffer password(1 + passphrase.size());
    password.push(round);
    password.append(passphrase);
    SecretBuffer salt(8 + half.size());
    if (!set.extendable) {
        salt.append("shamir");
        salt.push(static_cast<std::uint8_t>(set.identifier >> 8));
        salt.push(static_cast<std::uint8_t>(set.identifier));
    }
    salt.append(half);
    return pbkdf2HmacSha256(password.view(), salt.view(), leastIterations << set.iterationExponent,
                            half.size());
}

SecretBytes run(const SecretBytes &in, ByteView passphrase, const SetHeader &set,
                const std::array<std::uint8_t, 4> &rounds)
{
    const std::size_t size = in.size() / 2;
    SecretBytes left = SecretBytes::copyOf(in.view().first(size));
    SecretBytes right = SecretBytes::copyOf(in.view().subspan(size));
    for (std::uint8_t round : rounds) {
        const SecretBytes key = roundKey(round, right.view(), passphrase, set);
        for (std::size_t i = 0; i < size; ++i)
            left.mutableView()[i] ^= key.view()[i];
        std::swap(left, right);
    }
    SecretBuffer out(in.size());
    out.append(right.view());
    out.append(left.view());
    return out.take();
}

} // namespace

SecretBytes encrypt(const SecretBytes &secret, ByteView passphrase, const SetHeader &set)
{
    return run(secret, passphrase, set, {0, 1, 2, 3});
}

SecretBytes decrypt(const SecretBytes &encrypted, ByteView passphrase, const SetHeader &set)
{
    return run(encrypted, passphrase, set, {3, 2, 1, 0});
}

} // namespace hypha::crypto::slip39
