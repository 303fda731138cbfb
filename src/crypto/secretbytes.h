#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"

namespace hypha::crypto {

/// Bytes that must not leak: move-only, wiped when destroyed, never printable, compared in constant time.
///
/// Storage is libsodium's guarded heap (guard pages, canary, locked, excluded from core dumps), wiped in a
/// child after fork(). Sizes up to 128 bytes share one locked arena, because the guarded heap costs four
/// mappings an allocation and gives out at about 16,000. Runs sodium_init() itself. Throws std::bad_alloc
/// when memory cannot be had (the one exception of this layer). Thread-compatible: one object, one thread;
/// the arena is locked inside.
class SecretBytes
{
public:
    SecretBytes() noexcept = default;
    explicit SecretBytes(std::size_t size); ///< zeroed
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    static SecretBytes random(std::size_t size); ///< from the system's CSPRNG
    static SecretBytes copyOf(ByteView bytes);   ///< the caller wipes its own copy
    SecretBytes clone() const;                   ///< a deliberate copy

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    ByteView view() const { return {m_data, m_size}; }
    std::string_view text() const { return asText(view()); }
    MutableByteView mutableView() { return {m_data, m_size}; }

    /// Constant time in the content; the length is not secret.
    bool equals(ByteView other) const;

private:
    std::uint8_t *m_data = nullptr;
    std::size_t m_size = 0;
};

/// A SecretBytes that grows; every outgrown block is wiped. Growth doubles, so appending is linear.
class SecretBuffer
{
public:
    explicit SecretBuffer(std::size_t reserve = 0);
    void append(ByteView bytes);
    void append(std::string_view text) { append(asBytes(text)); }
    void push(std::uint8_t byte);
    void clear(); ///< wipes, keeps the capacity
    std::size_t size() const { return m_size; }
    ByteView view() const { return m_store.view().first(m_size); }
    std::string_view text() const { return asText(view()); }
    SecretBytes take(); ///< exactly size() bytes; the buffer is empty afterwards

private:
    void grow(std::size_t needed);
    SecretBytes m_store;
    std::size_t m_size = 0;
};

/// Overwrites memory that is not a SecretBytes (a library's output, an argument) so that the compiler keeps
/// it.
void wipe(MutableByteView bytes);

/// Whether secrets could be locked into memory so far; false once any mlock failed (RLIMIT_MEMLOCK).
/// Programs tell the person once: swap may then hold secrets.
bool memoryIsLocked();

} // namespace hypha::crypto
