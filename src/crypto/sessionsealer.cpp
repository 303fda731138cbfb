#include "crypto/sessionsealer.h"

#include "crypto/library.h"

#include <algorithm>
#include <mutex>
#include <sodium.h>
#include <stdexcept>

namespace hypha::crypto {

namespace {

std::array<std::uint8_t, chachaNonceSize> nonceOf(std::uint64_t counter)
{
    std::array<std::uint8_t, chachaNonceSize> nonce{};
    std::ranges::copy(u64(counter), nonce.begin());
    return nonce;
}

} // namespace

SessionSealer::SessionSealer() : m_key(SecretBytes::random(ChaChaKey::size))
{
    ensureSodium();
}

SealedValue SessionSealer::seal(ByteView plaintext) const
{
    const std::shared_lock lock(m_mutex);
    if (m_key.empty())
        throw std::logic_error("a wiped sealer seals nothing");
    SealedValue out;
    out.counter = m_next++;
    out.ciphertext.resize(plaintext.size() + aeadTagSize);
    crypto_aead_chacha20poly1305_ietf_encrypt(out.ciphertext.data(), nullptr, plaintext.data(),
                                              plaintext.size(), nullptr, 0, nullptr,
                                              nonceOf(out.counter).data(), m_key.view().data());
    return out;
}

Result<void> SessionSealer::decrypt(const SealedValue &value, MutableByteView out) const
{
    const std::shared_lock lock(m_mutex);
    if (m_key.empty() || value.ciphertext.size() < aeadTagSize)
        return fail(Errc::decryptionFailed, "sealed value");
    const int code = crypto_aead_chacha20poly1305_ietf_decrypt(
        out.data(), nullptr, nullptr, value.ciphertext.data(), value.ciphertext.size(), nullptr, 0,
        nonceOf(value.counter).data(), m_key.view().data());
    if (code != 0)
        return fail(Errc::decryptionFailed, "sealed value");
    return {};
}

Result<SecretBytes> SessionSealer::open(const SealedValue &value) const
{
    SecretBytes out(value.size());
    HYPHA_CHECK(decrypt(value, out.mutableView()));
    return out;
}

/// Guarded memory costs ten times what decrypting a password does.
Result<ByteView> SessionSealer::openInto(const SealedValue &value, SecretBytes &room) const
{
    if (room.size() < value.size())
        room = SecretBytes(std::max(value.size(), 2 * room.size()));
    const MutableByteView out = room.mutableView().first(value.size());
    HYPHA_CHECK(decrypt(value, out));
    return ByteView(out);
}

bool SessionSealer::equal(const SealedValue &a, const SealedValue &b, SecretBytes &roomA,
                          SecretBytes &roomB) const
{
    const auto x = openInto(a, roomA);
    const auto y = openInto(b, roomB);
    return x && y && x->size() == y->size() &&
           (x->empty() || sodium_memcmp(x->data(), y->data(), x->size()) == 0);
}

void SessionSealer::wipe()
{
    const std::unique_lock lock(m_mutex);
    m_key = SecretBytes();
}

} // namespace hypha::crypto
