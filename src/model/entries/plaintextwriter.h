#pragma once

#include "crypto/aead.h"
#include "crypto/hash.h"

/// Inside of entries::encrypt.
namespace hypha::entries {

/// Plaintext goes through one window of guarded memory into the hash and the cipher; nothing else holds it.
class PlaintextWriter
{
public:
    PlaintextWriter(const crypto::ChaChaKey &pdk, ByteView aad, std::size_t expectedSize);

    void raw(ByteView json);
    void raw(std::string_view json) { raw(asBytes(json)); }
    void string(ByteView text); ///< as a JSON string
    void string(std::string_view text) { string(asBytes(text)); }
    void zeros(std::size_t count);
    std::size_t size() const { return m_before + m_used; } ///< of the plaintext so far

    struct Finished
    {
        crypto::Hash contentHash;
        Bytes file;
    };
    Finished finish(); ///< once

private:
    void flush();

    crypto::SecretBytes m_window;
    std::size_t m_used = 0;
    std::size_t m_before = 0; ///< bytes that left the window
    crypto::Blake3 m_hash;
    crypto::ChaChaEncryptor m_encryptor;
};

} // namespace hypha::entries
