#pragma once

#include "crypto/keys.h"

#include <initializer_list>
#include <memory>

namespace hypha::crypto {

Hash blake3(ByteView data);
/// Over the concatenation of the parts, without making it.
Hash blake3(std::initializer_list<ByteView> parts);
Hash blake3Keyed(const MacKey &key, std::initializer_list<ByteView> parts);
/// BLAKE3 derive_key: 32 bytes that are safe to publish (a commitment).
Hash blake3DeriveHash(std::string_view context, ByteView material);
/// BLAKE3 derive_key: 32 bytes that stay secret.
SecretBytes blake3DeriveSecret(std::string_view context, ByteView material);

/// Incremental BLAKE3. The state is wiped when destroyed.
class Blake3
{
public:
    Blake3();
    ~Blake3();
    Blake3(Blake3 &&) noexcept;
    Blake3 &operator=(Blake3 &&) noexcept;
    void update(ByteView data);
    Hash finish() const; ///< of everything so far; more may follow

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hypha::crypto
