#include "crypto/aead.h"
#include "crypto/library.h"
#include "crypto/random.h"

#include <algorithm>
#include <sodium.h>
#include <stdexcept>

namespace hypha::crypto {

namespace {

constexpr std::size_t blockSize = 64; ///< bytes, RFC 8439 §2.3

/// XORs bytes [offset, offset + in.size()) of the AEAD's key stream, which starts at block 1 (RFC 8439 §2.8).
void xorKeyStream(const ChaChaKey &key, ByteView nonce, std::size_t offset, ByteView in, std::uint8_t *out)
{
    auto block = static_cast<std::uint32_t>(1 + offset / blockSize);
    if (const std::size_t skip = offset % blockSize; skip != 0) {
        const std::size_t count = std::min(blockSize - skip, in.size());
        SecretBytes partial(blockSize);
        std::ranges::copy(in.first(count), partial.mutableView().subspan(skip).begin());
        crypto_stream_chacha20_ietf_xor_ic(partial.mutableView().data(), partial.view().data(), blockSize,
                                           nonce.data(), block, key.view().data());
        std::ranges::copy(partial.view().subspan(skip, count), out);
        in = in.subspan(count);
        out += count;
        ++block;
    }
    if (!in.empty())
        crypto_stream_chacha20_ietf_xor_ic(out, in.data(), in.size(), nonce.data(), block, key.view().data());
}

class Poly1305
{
public:
    explicit Poly1305(ByteView oneTimeKey) { crypto_onetimeauth_poly1305_init(&m_state, oneTimeKey.data()); }
    Poly1305(const Poly1305 &) = delete;
    Poly1305 &operator=(const Poly1305 &) = delete;
    ~Poly1305() { sodium_memzero(&m_state, sizeof m_state); }

    void update(ByteView data) { crypto_onetimeauth_poly1305_update(&m_state, data.data(), data.size()); }
    void updatePadded(ByteView data)
    {
        static constexpr std::array<std::uint8_t, 16> zeros{};
        update(data);
        update(ByteView(zeros).first((16 - data.size() % 16) % 16));
    }
    std::array<std::uint8_t, aeadTagSize> finish()
    {
        std::array<std::uint8_t, aeadTagSize> tag;
        crypto_onetimeauth_poly1305_final(&m_state, tag.data());
        return tag;
    }

private:
    crypto_onetimeauth_poly1305_state m_state;
};

/// The tag of RFC 8439 §2.8.
std::array<std::uint8_t, aeadTagSize> tagOf(const ChaChaKey &key, ByteView nonce, ByteView aad,
                                            ByteView ciphertext)
{
    SecretBytes oneTimeKey(crypto_onetimeauth_poly1305_KEYBYTES);
    crypto_stream_chacha20_ietf(oneTimeKey.mutableView().data(), oneTimeKey.size(), nonce.data(),
                                key.view().data());
    Poly1305 poly(oneTimeKey.view());
    poly.updatePadded(aad);
    poly.updatePadded(ciphertext);
    poly.update(u64(aad.size()));
    poly.update(u64(ciphertext.size()));
    return poly.finish();
}

} // namespace

ChaChaWindows::ChaChaWindows(ChaChaKey key, ByteView nonce, ByteView ciphertext)
    : m_key(std::move(key)), m_ciphertext(ciphertext)
{
    std::ranges::copy(nonce, m_nonce.begin());
}

Result<ChaChaWindows> ChaChaWindows::open(const ChaChaKey &key, ByteView nonceAndCiphertext, ByteView aad)
{
    ensureSodium();
    if (nonceAndCiphertext.size() < chachaNonceSize + aeadTagSize)
        return fail(Errc::decryptionFailed, "ciphertext", "shorter than a nonce and a tag");
    const ByteView nonce = nonceAndCiphertext.first(chachaNonceSize);
    const ByteView tag = nonceAndCiphertext.last(aeadTagSize);
    const ByteView ciphertext = nonceAndCiphertext.subspan(
        chachaNonceSize, nonceAndCiphertext.size() - chachaNonceSize - aeadTagSize);
    if (sodium_memcmp(tagOf(key, nonce, aad, ciphertext).data(), tag.data(), aeadTagSize) != 0)
        return fail(Errc::decryptionFailed, "ciphertext", "the authentication tag does not hold");
    return ChaChaWindows(key.clone(), nonce, ciphertext);
}

void ChaChaWindows::decrypt(std::size_t offset, MutableByteView out) const
{
    if (offset > size() || out.size() > size() - offset)
        throw std::out_of_range("a window beyond the plaintext");
    xorKeyStream(m_key, m_nonce, offset, m_ciphertext.subspan(offset, out.size()), out.data());
}

struct ChaChaEncryptor::State
{
    ChaChaKey key;
    Bytes aad;
    Bytes out; ///< nonce || ciphertext so far

    ByteView nonce() const { return ByteView(out).first(chachaNonceSize); }
    ByteView ciphertext() const { return ByteView(out).subspan(chachaNonceSize); }
};

ChaChaEncryptor::ChaChaEncryptor(const ChaChaKey &key, ByteView aad, std::size_t expectedSize)
    : m_state(std::make_unique<State>(State{key.clone(), Bytes(aad.begin(), aad.end()), {}}))
{
    m_state->out.reserve(chachaNonceSize + expectedSize + aeadTagSize);
    m_state->out.resize(chachaNonceSize);
    fillRandom(m_state->out);
}

ChaChaEncryptor::~ChaChaEncryptor() = default;

void ChaChaEncryptor::update(ByteView plaintext)
{
    const std::size_t offset = m_state->ciphertext().size();
    Bytes &out = m_state->out;
    out.resize(out.size() + plaintext.size());
    xorKeyStream(m_state->key, m_state->nonce(), offset, plaintext, out.data() + chachaNonceSize + offset);
}

Bytes ChaChaEncryptor::finish()
{
    const auto tag = tagOf(m_state->key, m_state->nonce(), m_state->aad, m_state->ciphertext());
    Bytes out = std::move(m_state->out);
    m_state.reset();
    out.insert(out.end(), tag.begin(), tag.end());
    return out;
}

} // namespace hypha::crypto
