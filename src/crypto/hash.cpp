#include "crypto/hash.h"

#include <blake3.h>
#include <sodium.h>

namespace hypha::crypto {

namespace {

/// A hasher that leaves nothing of what it was fed behind.
struct WipedHasher
{
    blake3_hasher hasher;

    WipedHasher() { blake3_hasher_init(&hasher); }
    explicit WipedHasher(const MacKey &key) { blake3_hasher_init_keyed(&hasher, key.view().data()); }
    explicit WipedHasher(std::string_view context)
    {
        blake3_hasher_init_derive_key_raw(&hasher, context.data(), context.size());
    }
    WipedHasher(const WipedHasher &) = delete;
    WipedHasher &operator=(const WipedHasher &) = delete;
    ~WipedHasher() { sodium_memzero(&hasher, sizeof hasher); }

    void update(ByteView data) { blake3_hasher_update(&hasher, data.data(), data.size()); }
    void finish(MutableByteView out) const { blake3_hasher_finalize(&hasher, out.data(), out.size()); }
    Hash hashOf(std::initializer_list<ByteView> parts)
    {
        for (ByteView part : parts)
            update(part);
        Hash out;
        finish(out.bytes);
        return out;
    }
};

} // namespace

Hash blake3(ByteView data)
{
    return WipedHasher().hashOf({data});
}

Hash blake3(std::initializer_list<ByteView> parts)
{
    return WipedHasher().hashOf(parts);
}

Hash blake3Keyed(const MacKey &key, std::initializer_list<ByteView> parts)
{
    return WipedHasher(key).hashOf(parts);
}

Hash blake3DeriveHash(std::string_view context, ByteView material)
{
    return WipedHasher(context).hashOf({material});
}

SecretBytes blake3DeriveSecret(std::string_view context, ByteView material)
{
    WipedHasher hasher(context);
    hasher.update(material);
    SecretBytes out(32);
    hasher.finish(out.mutableView());
    return out;
}

struct Blake3::State : WipedHasher
{
};

Blake3::Blake3() : m_state(std::make_unique<State>()) {}
Blake3::~Blake3() = default;
Blake3::Blake3(Blake3 &&) noexcept = default;
Blake3 &Blake3::operator=(Blake3 &&) noexcept = default;

void Blake3::update(ByteView data)
{
    m_state->update(data);
}

Hash Blake3::finish() const
{
    Hash out;
    m_state->finish(out.bytes);
    return out;
}

} // namespace hypha::crypto
