#include "crypto/age/stream.h"

#include "crypto/aead.h"
#include "crypto/kdf.h"
#include "crypto/random.h"

#include <algorithm>

namespace hypha::crypto::age {

namespace {

constexpr std::size_t payloadNonceSize = 16;                 ///< bytes; salts the payload's key
constexpr std::size_t sealedChunk = chunkSize + aeadTagSize; ///< bytes

using ChunkNonce = std::array<std::uint8_t, chachaNonceSize>;

/// 11 bytes of counter, most significant first, and the mark of the last chunk.
ChunkNonce chunkNonce(std::uint64_t counter, bool isLast)
{
    ChunkNonce out{};
    for (std::size_t i = 0; i < 8; ++i)
        out[10 - i] = static_cast<std::uint8_t>(counter >> (8 * i));
    out[11] = isLast ? 1 : 0;
    return out;
}

ChaChaKey payloadKey(const SecretBytes &fileKey, ByteView nonce)
{
    return ChaChaKey::fromBytes(hkdfSha256(fileKey.view(), nonce, "payload", ChaChaKey::size)).value();
}

auto broken(const char *what)
{
    return fail(Errc::decryptionFailed, "payload", what);
}

/// Calls `use(nonce, chunk)` for each piece of `size` bytes; nothing is one empty piece.
template <class Use> void eachChunk(ByteView bytes, std::size_t size, Use use)
{
    std::uint64_t counter = 0;
    for (; bytes.size() > size; bytes = bytes.subspan(size))
        use(chunkNonce(counter++, false), bytes.first(size));
    use(chunkNonce(counter, true), bytes);
}

} // namespace

Bytes sealPayload(const SecretBytes &fileKey, ByteView plaintext)
{
    const auto nonce = randomArray<payloadNonceSize>();
    const ChaChaKey key = payloadKey(fileKey, nonce);
    Bytes out(nonce.begin(), nonce.end());
    out.reserve(out.size() + plaintext.size() + (plaintext.size() / chunkSize + 1) * aeadTagSize);
    eachChunk(plaintext, chunkSize, [&](const ChunkNonce &chunk, ByteView bytes) {
        const Bytes sealed = chachaSealWithNonce(key, chunk, bytes, {});
        out.insert(out.end(), sealed.begin(), sealed.end());
    });
    return out;
}

Result<SecretBytes> openPayload(const SecretBytes &fileKey, ByteView payload)
{
    if (payload.size() < payloadNonceSize)
        return fail(Errc::malformed, "header", "the file ends before the payload's nonce");
    const ChaChaKey key = payloadKey(fileKey, payload.first(payloadNonceSize));
    const ByteView chunks = payload.subspan(payloadNonceSize);
    const std::size_t lastSize = chunks.empty() ? 0 : (chunks.size() - 1) % sealedChunk + 1;
    if (lastSize < aeadTagSize || (lastSize == aeadTagSize && chunks.size() > aeadTagSize))
        return broken("the last chunk is cut short");

    const std::size_t count = (chunks.size() + sealedChunk - 1) / sealedChunk;
    SecretBuffer out(chunks.size() - count * aeadTagSize);
    bool allHold = true;
    eachChunk(chunks, sealedChunk, [&](const ChunkNonce &nonce, ByteView bytes) {
        if (!allHold)
            return;
        Bytes sealed(nonce.begin(), nonce.end());
        sealed.insert(sealed.end(), bytes.begin(), bytes.end());
        const auto opened = chachaOpen(key, sealed, {});
        allHold = opened.has_value();
        if (opened)
            out.append(opened->view());
    });
    if (!allHold)
        return broken("a chunk was altered, moved or cut off");
    return out.take();
}

} // namespace hypha::crypto::age
